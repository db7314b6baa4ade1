//! `/developer/apps/{id}`: an app as its owner sees it and edits it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::app_fields::Typed;
use super::developer_apps::{address, app_ref, status};
use super::frame::{self, Done};
use super::instead::Instead;
use super::session::{PageForm, Person};
use super::views::app::{Act, AppKind, AppPage};
use super::views::app_form::AppForm;
use super::views::parts::{Chrome, Tone};
use super::views::when::When;
use super::words::span;
use super::{html, html_with, see_other};
use crate::domain::RequestInfo;
use crate::domain::apps::{AppError, AppName, Owner, edit};
use crate::domain::login::SignedIn;
use crate::domain::managed_apps;
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::model::app::{self as model, AppListing, AppStatus};
use crate::model::id::AppId;

/// `GET /developer/apps/{id}`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (_, listing) = managed(&site, &signed_in, &id).await?;
    let form = Typed::of(&listing.app.profile).form(&site, &[]);
    let chrome = frame::personal_after(&site, &signed_in, &query);
    Ok(html(&page(&site, chrome, &listing, form)))
}

/// `POST /developer/apps/{id}`. What is taken away stops at once: a scope, a redirect URI, an actor.
pub(super) async fn save(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    let id = listing.app.id;
    notes.app(id.number());
    let typed = Typed::read(&fields)?;
    match edit(&site.cx, owner, &AppName::Id(id), typed.draft(), &info).await {
        Ok(_) => Ok(see_other(&Done::AppSaved.at(&address(id)))),
        Err(AppError::Invalid(problems)) => {
            let form = typed.form(&site, &problems);
            let page = page(&site, frame::personal(&site, &signed_in), &listing, form);
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
        Err(error) => Err(error.into()),
    }
}

/// The app of that number, for somebody who administers its owner.
pub(super) async fn managed(
    site: &Site,
    signed_in: &SignedIn,
    id: &str,
) -> Result<(Owner, AppListing), Instead> {
    let id: AppId = id.parse().map_err(|_| PageError::not_found())?;
    Ok(managed_apps::find(&site.cx, signed_in.user(), id).await?)
}

fn page(site: &Site, chrome: Chrome, listing: &AppListing, form: AppForm) -> AppPage {
    let app = &listing.app;
    AppPage {
        chrome,
        id: app.id.number(),
        app: app_ref(listing),
        client_id: app.client_id.clone(),
        kind: match app.kind {
            model::AppKind::Confidential => AppKind::Confidential,
            model::AppKind::Public => AppKind::Public,
        },
        status: status(app.status),
        installs: listing.installs,
        created_at: When::new(app.created_at, site.cx.env.now()),
        form,
        acts: acts(site, listing),
    }
}

fn acts(site: &Site, listing: &AppListing) -> Vec<Act> {
    let app = &listing.app;
    let act = |button: &str, effect: String, path: &str, tone| Act {
        button: button.to_owned(),
        effect,
        href: format!("{}/{path}", address(app.id)),
        tone,
    };
    let mut acts = Vec::new();
    if app.kind == model::AppKind::Confidential {
        let effect = format!("Makes a new secret. {}", end_of_old_secret(site));
        acts.push(act("Rotate secret", effect, "rotate-secret", Tone::Calm));
    }
    match app.status {
        AppStatus::Active => acts.push(act(
            "Suspend app",
            "Nobody can connect it until you let it back in, and none of its tokens works.".to_owned(),
            "suspend",
            Tone::Danger,
        )),
        AppStatus::Suspended => {
            let effect = "Organizations can connect it again.".to_owned();
            acts.push(act("Let it back in", effect, "unsuspend", Tone::Calm));
        }
        AppStatus::Blocked => {}
    }
    acts.push(act(
        "Delete app",
        "Ends the app and everything that was issued to it, for good.".to_owned(),
        "delete",
        Tone::Danger,
    ));
    acts
}

/// What becomes of the old secret when it is replaced.
pub(super) fn end_of_old_secret(site: &Site) -> String {
    let overlap = site.cx.policy().secret_overlap;
    if overlap.is_zero() {
        "The old one stops working at once.".to_owned()
    } else {
        format!("The old one works for {} more.", span(overlap))
    }
}
