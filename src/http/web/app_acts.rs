//! What can be done to an app as a whole, each with its confirmation: suspend it, let it back in, delete it. What an
//! operator blocked can only be deleted.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::app::managed;
use super::developer_apps::address;
use super::english::counted;
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
use crate::language::Text;
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
    let page = confirm(chrome, &listing, "unsuspend", "Let it back in", Tone::Calm);
    let back = if site.cx.policy().suspend_ends_installs {
        "Its earlier connections stay ended: each organization has to approve it again."
    } else {
        "Its earlier connections work again at once."
    };
    Ok(html(ConfirmPage {
        heading: format!("Let {} back in?", listing.app.profile.name).into(),
        effects: vec!["Organizations can connect it again.".into(), back.into()],
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

fn suspension(site: &Site, chrome: Chrome, listing: &AppListing, error: Option<&str>) -> ConfirmPage {
    let name = listing.app.profile.name.clone();
    let ends = if site.cx.policy().suspend_ends_installs {
        "Letting it back in does not bring its connections back: each organization has to approve it again."
    } else {
        "When you let it back in, its connections work again."
    };
    ConfirmPage {
        heading: format!("Suspend {name}?").into(),
        effects: vec![
            lost(listing).into(),
            "Nobody can connect it until you let it back in.".into(),
            ends.into(),
        ],
        typed: Some(TypedName { name, error: error.map(str::to_owned).map(Into::into) }),
        ..confirm(chrome, listing, "suspend", "Suspend app", Tone::Danger)
    }
}

fn deletion(chrome: Chrome, listing: &AppListing, error: Option<&str>) -> ConfirmPage {
    let name = listing.app.profile.name.clone();
    ConfirmPage {
        heading: format!("Delete {name}?").into(),
        effects: vec![
            lost(listing).into(),
            "Its client id and secret never work again. What it has created stays.".into(),
            "This cannot be undone.".into(),
        ],
        typed: Some(TypedName { name, error: error.map(str::to_owned).map(Into::into) }),
        ..confirm(chrome, listing, "delete", "Delete app", Tone::Danger)
    }
}

/// What is wrong with the name that was typed to go on.
pub(super) fn wrong_name(fields: &Fields, listing: &AppListing) -> Result<Option<&'static str>, FieldError> {
    let typed = fields.one("typed_name")?.unwrap_or_default();
    Ok(match typed.trim() {
        typed if typed == listing.app.profile.name => None,
        "" => Some("Type the name to go on."),
        _ => Some("This is not the app\u{2019}s name."),
    })
}

/// What organizations lose.
pub(super) fn lost(listing: &AppListing) -> String {
    match listing.installs {
        0 => "No organization is connected to it now.".to_owned(),
        1 => "1 organization is connected to it. That connection stops working at once.".to_owned(),
        many => format!(
            "{} are connected to it. Those connections stop working at once.",
            counted(many, "organization")
        ),
    }
}

/// What all confirmations about an app share.
pub(super) fn confirm(
    chrome: Chrome,
    listing: &AppListing,
    path: &str,
    button: &str,
    tone: Tone,
) -> ConfirmPage {
    let home = address(listing.app.id);
    ConfirmPage {
        chrome,
        crumbs: crumbs(listing),
        heading: Text::default(),
        effects: Vec::new(),
        action: format!("{home}/{path}"),
        button: button.into(),
        tone,
        carried: Vec::new(),
        typed: None,
        cancel: home,
    }
}

/// The way to an app's own page.
pub(super) fn crumbs(listing: &AppListing) -> Vec<Link> {
    let step = |label: &str, href: String| Link { label: label.into(), href };
    vec![
        step("Account", "/account".to_owned()),
        step("Your apps", "/developer/apps".to_owned()),
        step(&listing.app.profile.name, address(listing.app.id)),
    ]
}
