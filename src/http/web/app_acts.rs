//! What can be done to an app as a whole, each with its confirmation: suspend it, let it back in, delete it. What an
//! operator blocked can only be deleted.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::app::managed;
use super::developer_apps::address;
use super::frame::{self, Done};
use super::instead::Instead;
use super::session::{PageForm, Person};
use super::views::confirm::{ConfirmPage, TypedName};
use super::views::parts::{Chrome, Link, Tone};
use super::{html, html_with, see_other};
use crate::domain::RequestInfo;
use crate::domain::apps::{self, AppName};
use crate::http::body::{FieldError, Fields};
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::app::{AppListing, AppStatus};

/// `GET /developer/apps/{id}/suspend`.
pub(super) async fn confirm_suspend(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listing) = managed(&site, &signed_in, &id).await?;
    if listing.app.status != AppStatus::Active {
        return Ok(see_other(&address(listing.app.id)));
    }
    Ok(html(suspension(&site, frame::personal(&site, &signed_in), &listing, None)))
}

/// `POST /developer/apps/{id}/suspend`. The app's name must be typed.
pub(super) async fn suspend(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    notes.app(listing.app.id.number());
    if let Some(error) = wrong_name(&fields, &listing)? {
        let page = suspension(&site, frame::personal(&site, &signed_in), &listing, Some(error));
        return Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let app = apps::suspend(&site.cx, owner, &AppName::Id(listing.app.id), &info).await?;
    Ok(see_other(&Done::AppSuspended.at(&address(app.id))))
}

/// `GET /developer/apps/{id}/unsuspend`.
pub(super) async fn confirm_unsuspend(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listing) = managed(&site, &signed_in, &id).await?;
    if listing.app.status != AppStatus::Suspended {
        return Ok(see_other(&address(listing.app.id)));
    }
    let chrome = frame::personal(&site, &signed_in);
    let page = confirm(chrome, &listing, "unsuspend", text("app-unsuspend"), Tone::Calm);
    let back = if site.cx.policy().suspend_ends_installs {
        text("app-unsuspend-ended")
    } else {
        text("app-unsuspend-back")
    };
    Ok(html(ConfirmPage {
        heading: text("app-unsuspend-heading").with("app", &listing.app.profile.name),
        effects: vec![text("app-unsuspend-what"), back],
        ..page
    }))
}

/// `POST /developer/apps/{id}/unsuspend`.
pub(super) async fn unsuspend(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    notes.app(listing.app.id.number());
    let app = apps::unsuspend(&site.cx, owner, &AppName::Id(listing.app.id), &info).await?;
    Ok(see_other(&Done::AppUnsuspended.at(&address(app.id))))
}

/// `GET /developer/apps/{id}/delete`.
pub(super) async fn confirm_delete(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listing) = managed(&site, &signed_in, &id).await?;
    Ok(html(deletion(frame::personal(&site, &signed_in), &listing, None)))
}

/// `POST /developer/apps/{id}/delete`. The app's name must be typed.
pub(super) async fn delete(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    notes.app(listing.app.id.number());
    if let Some(error) = wrong_name(&fields, &listing)? {
        let page = deletion(frame::personal(&site, &signed_in), &listing, Some(error));
        return Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    apps::delete(&site.cx, owner, &AppName::Id(listing.app.id), &info).await?;
    Ok(see_other(&Done::AppDeleted.at("/developer/apps")))
}

fn suspension(site: &Site, chrome: Chrome, listing: &AppListing, error: Option<Text>) -> ConfirmPage {
    let name = listing.app.profile.name.clone();
    let ends = if site.cx.policy().suspend_ends_installs {
        text("app-suspend-ends")
    } else {
        text("app-suspend-keeps")
    };
    ConfirmPage {
        heading: text("app-suspend-heading").with("app", &name),
        effects: vec![lost(listing), text("app-suspend-nobody"), ends],
        typed: Some(TypedName { name, error }),
        ..confirm(chrome, listing, "suspend", text("app-suspend"), Tone::Danger)
    }
}

fn deletion(chrome: Chrome, listing: &AppListing, error: Option<Text>) -> ConfirmPage {
    let name = listing.app.profile.name.clone();
    ConfirmPage {
        heading: text("app-delete-heading").with("app", &name),
        effects: vec![lost(listing), text("app-delete-effect"), text("app-delete-for-good")],
        typed: Some(TypedName { name, error }),
        ..confirm(chrome, listing, "delete", text("app-delete"), Tone::Danger)
    }
}

/// What is wrong with the name that was typed to go on.
pub(super) fn wrong_name(fields: &Fields, listing: &AppListing) -> Result<Option<Text>, FieldError> {
    let typed = fields.one("typed_name")?.unwrap_or_default();
    Ok(match typed.trim() {
        typed if typed == listing.app.profile.name => None,
        "" => Some(text("app-name-missing")),
        _ => Some(text("app-name-wrong")),
    })
}

/// What organizations lose.
pub(super) fn lost(listing: &AppListing) -> Text {
    match listing.installs {
        0 => text("app-loses-nothing"),
        many => text("app-loses").with("count", many),
    }
}

/// What all confirmations about an app share.
pub(super) fn confirm(
    chrome: Chrome,
    listing: &AppListing,
    path: &str,
    button: Text,
    tone: Tone,
) -> ConfirmPage {
    let home = address(listing.app.id);
    ConfirmPage {
        chrome,
        crumbs: crumbs(listing),
        heading: Text::default(),
        effects: Vec::new(),
        action: format!("{home}/{path}"),
        button,
        tone,
        carried: Vec::new(),
        typed: None,
        cancel: home,
    }
}

/// The way to an app's own page.
pub(super) fn crumbs(listing: &AppListing) -> Vec<Link> {
    let step = |label: Text, href: String| Link { label, href };
    vec![
        step(text("account-title"), "/account".to_owned()),
        step(text("apps-title"), "/developer/apps".to_owned()),
        step(listing.app.profile.name.clone().into(), address(listing.app.id)),
    ]
}
