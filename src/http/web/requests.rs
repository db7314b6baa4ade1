//! `/orgs/{subdomain}/requests`: what members asked for. Admins answer; a member sees and takes back the own ones.

use axum::extract::{Path, State};
use axum::response::Response;
use time::OffsetDateTime;

use super::connected_apps::app;
use super::frame::{self, Done};
use super::install::number;
use super::instead::Instead;
use super::organization::reference;
use super::session::{PageForm, Person};
use super::views::parts::OrganizationRef;
use super::views::requests::{RequestCard, RequestsPage};
use super::views::when::When;
use super::words::{acts_within, event_sentence, host_of, see_and_change};
use super::{consent, html, lasting, see_other};
use crate::domain::RequestInfo;
use crate::domain::installs;
use crate::domain::lifecycle::{AdminAct, act_as_admin, withdraw as take_back};
use crate::domain::members::membership_by_subdomain;
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::model::account::Organization;
use crate::model::install::InstalledApp;

/// The path of an organization's requests.
pub(super) fn path(organization: &Organization) -> String {
    format!("{}/requests", reference(organization).home())
}

/// `GET /orgs/{subdomain}/requests`
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let user = signed_in.user();
    let membership = membership_by_subdomain(&site.cx, &subdomain, user.id).await?;
    let found = installs::list_requested(&site.cx, user, &membership).await?;
    let now = site.cx.env.now();
    let organization = reference(&membership.organization);
    Ok(html(RequestsPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        answers: membership.role.is_admin(),
        cards: found.iter().map(|installed| card(&site, &organization, installed, now)).collect(),
        lasting: lasting::choices(),
        organization,
    }))
}

/// `POST /orgs/{subdomain}/requests/{id}`: `decision` is `approve`, with how long it shall last, or `decline`.
pub(super) async fn answer(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path((subdomain, id)): Path<(String, String)>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let user = signed_in.user();
    let membership = membership_by_subdomain(&site.cx, &subdomain, user.id).await?;
    let id = number(&id).ok_or_else(PageError::not_found)?;
    notes.install(id.number());
    let (act, done) = match fields.one("decision")? {
        Some("approve") => {
            let expires_at = lasting::expires_at(&fields, site.cx.env.now())?;
            (AdminAct::Approve { expires_at }, Done::RequestApproved)
        }
        Some("decline") => (AdminAct::Decline, Done::RequestDeclined),
        _ => return Err(consent::undecided().into()),
    };
    act_as_admin(&site.cx, user, &membership, id, act, &info).await?;
    Ok(see_other(&done.at(&path(&membership.organization))))
}

/// `POST /orgs/{subdomain}/requests/{id}/withdraw`: whoever asked takes the question back.
pub(super) async fn withdraw(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path((subdomain, id)): Path<(String, String)>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let user = signed_in.user();
    let membership = membership_by_subdomain(&site.cx, &subdomain, user.id).await?;
    let id = number(&id).ok_or_else(PageError::not_found)?;
    notes.install(id.number());
    take_back(&site.cx, user, &membership, id, &info).await?;
    Ok(see_other(&Done::RequestWithdrawn.at(&path(&membership.organization))))
}

fn card(
    site: &Site,
    organization: &OrganizationRef,
    installed: &InstalledApp,
    now: OffsetDateTime,
) -> RequestCard {
    let install = &installed.install;
    let (see, change) = see_and_change(site, &install.lifecycle.granted, |_| false);
    RequestCard {
        id: install.id.number(),
        app: app(installed),
        homepage_host: installed.homepage_url.as_deref().and_then(host_of),
        asked_by: installed.requested_by_name.clone().unwrap_or_default(),
        asked_at: install.request.as_ref().map(|asked| When::new(asked.at, now)),
        note: install.request.as_ref().map(|asked| asked.note.clone()).unwrap_or_default(),
        acts_as: acts_within(install.actor, installed.user_name.as_deref()),
        see,
        change,
        events: install.granted_webhook_events.iter().map(|event| event_sentence(event)).collect(),
        address: format!("{}/requests/{}", organization.home(), install.id),
    }
}
