//! What an admin does with one connection besides revoking it: suspends and resumes it, and answers to what the app
//! asks for besides.

use axum::extract::{Path, State};
use axum::response::Response;

use super::frame::{self, Done};
use super::install::{address, number};
use super::instead::Instead;
use super::organization::reference;
use super::session::{PageForm, Person};
use super::views::confirm::ConfirmPage;
use super::views::parts::{Link, Tone};
use super::{html, see_other};
use crate::domain::RequestInfo;
use crate::domain::installs;
use crate::domain::lifecycle::{AdminAct, act_as_admin};
use crate::domain::members::membership_by_subdomain;
use crate::http::error::PageError;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::language::text;
use crate::model::lifecycle::InstallState;

/// `GET /orgs/{subdomain}/connected-apps/{id}/suspend`: what would happen.
pub(super) async fn confirm_suspend(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path((subdomain, id)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let membership = membership_by_subdomain(&site.cx, &subdomain, signed_in.user().id).await?;
    let installed =
        installs::show(&site.cx, &membership, number(&id).ok_or_else(PageError::not_found)?).await?;
    let organization = reference(&membership.organization);
    let page = address(&organization, &installed);
    if !installed.install.lifecycle.state(site.cx.env.now()).works() {
        return Ok(see_other(&page));
    }
    let name = installed.app_name;
    Ok(html(ConfirmPage {
        chrome: frame::personal(&site, &signed_in),
        crumbs: vec![
            Link { label: organization.name.clone().into(), href: organization.home() },
            Link { label: text("parts-connected-apps"), href: organization.connected_apps() },
            Link { label: name.clone().into(), href: page.clone() },
        ],
        heading: text("connection-confirm-suspend").with("app", name),
        effects: vec![
            text("connection-effect-at-once").with("organization", &organization.name),
            text("connection-effect-not-lost"),
        ],
        action: format!("{page}/suspend"),
        button: text("connection-suspend"),
        tone: Tone::Attention,
        carried: Vec::new(),
        typed: None,
        cancel: page,
    }))
}

/// `POST /orgs/{subdomain}/connected-apps/{id}/suspend`
pub(super) async fn suspend(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(path): Path<(String, String)>,
    form: PageForm,
) -> Result<Response, Instead> {
    act(&site, &info, &notes, path, &form, AdminAct::Suspend, Done::AccessSuspended).await
}

/// `POST /orgs/{subdomain}/connected-apps/{id}/resume`
pub(super) async fn resume(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(path): Path<(String, String)>,
    form: PageForm,
) -> Result<Response, Instead> {
    act(&site, &info, &notes, path, &form, AdminAct::Resume, Done::AccessResumed).await
}

/// `POST /orgs/{subdomain}/connected-apps/{id}/scopes`: `decision` is `accept` or `decline`, and `version` names what
/// the page showed.
pub(super) async fn answer_scopes(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(path): Path<(String, String)>,
    form: PageForm,
) -> Result<Response, Instead> {
    let version = form.fields.integer("version")?;
    match form.fields.one("decision")? {
        Some("accept") => {
            act(&site, &info, &notes, path, &form, AdminAct::AcceptScopes { version }, Done::ScopesAccepted)
                .await
        }
        Some("decline") => {
            let decline = AdminAct::DeclineScopes { version };
            act(&site, &info, &notes, path, &form, decline, Done::ScopesDeclined).await
        }
        _ => Err(super::consent::undecided().into()),
    }
}

async fn act(
    site: &Site,
    info: &RequestInfo,
    notes: &Notes,
    (subdomain, id): (String, String),
    form: &PageForm,
    act: AdminAct,
    done: Done,
) -> Result<Response, Instead> {
    let user = form.signed_in.user();
    let membership = membership_by_subdomain(&site.cx, &subdomain, user.id).await?;
    let id = number(&id).ok_or_else(PageError::not_found)?;
    notes.install(id.number());
    let now_is = act_as_admin(&site.cx, user, &membership, id, act, info).await?;
    let done = match now_is.install.lifecycle.state(site.cx.env.now()) {
        // Taking one's own suspension back does not make it work while the owner's stands.
        InstallState::SuspendedByOwner if done == Done::AccessResumed => Done::StillSuspended,
        _ => done,
    };
    Ok(see_other(&done.at(&address(&reference(&membership.organization), &now_is))))
}
