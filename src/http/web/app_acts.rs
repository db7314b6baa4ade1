//! What can be done to an app as a whole, each with its confirmation: rotate its secret, suspend it, let it back in,
//! delete it.
//!
//! The answer to a rotation shows the new secret, so it is no redirect. The confirmation carries the number of the
//! secret that it replaces: when that page is loaded again, the form comes a second time and finds it replaced already.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::app::{end_of_old_secret, managed};
use super::developer_apps::address;
use super::frame::{self, Done};
use super::instead::Instead;
use super::session::{PageForm, Person};
use super::views::confirm::{ConfirmPage, TypedName};
use super::views::parts::{Chrome, Link, Tone};
use super::views::secret::{Occasion, SecretPage};
use super::words::counted;
use super::{html, html_with, see_other};
use crate::domain::app_secrets::{self, Replaces};
use crate::domain::apps::{self, AppError, AppName};
use crate::domain::{RequestInfo, managed_apps};
use crate::http::body::{FieldError, FieldProblem};
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::model::app::{AppListing, AppStatus};
use crate::model::id::AppSecretId;

/// `GET /developer/apps/{id}/rotate-secret`.
pub(super) async fn confirm_rotate(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listing) = managed(&site, &signed_in, &id).await?;
    let current = managed_apps::current_secret(&site.cx, listing.app.id).await?;
    let current = current.ok_or(AppError::NoSecret)?;
    let chrome = frame::personal(&site, &signed_in);
    let page = confirm(chrome, &listing, "rotate-secret", "Rotate secret", Tone::Danger);
    Ok(html(&ConfirmPage {
        heading: format!("Rotate the secret of {}?", listing.app.profile.name),
        effects: vec![
            format!("A new secret is made and shown once. {}", end_of_old_secret(&site)),
            "Connections stay. Your app needs the new secret at its next refresh.".to_owned(),
        ],
        carried: vec![("replaces", current.to_string())],
        ..page
    }))
}

/// `POST /developer/apps/{id}/rotate-secret`.
pub(super) async fn rotate(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    notes.app(listing.app.id.number());
    let replaced = fields.integer("replaces")?;
    let replaced = replaced.ok_or_else(|| FieldError::new("replaces", FieldProblem::Missing))?;
    let old = Replaces::Secret(AppSecretId::new(replaced));
    let name = AppName::Id(listing.app.id);
    let rotated = app_secrets::rotate(&site.cx, owner, &name, old, None, &info).await?;
    let secret = rotated.client_secret.map(|secret| secret.reveal().to_owned());
    Ok(html(&SecretPage {
        chrome: frame::personal(&site, &signed_in),
        app_name: rotated.app.profile.name,
        app_href: address(rotated.app.id),
        occasion: Occasion::Rotated,
        old_secret: end_of_old_secret(&site),
        client_id: rotated.app.client_id,
        client_secret: secret,
        webhook_secret: None,
    }))
}

/// `GET /developer/apps/{id}/suspend`.
pub(super) async fn confirm_suspend(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listing) = managed(&site, &signed_in, &id).await?;
    if listing.app.status == AppStatus::Suspended {
        return Ok(see_other(&address(listing.app.id)));
    }
    let chrome = frame::personal(&site, &signed_in);
    let page = confirm(chrome, &listing, "suspend", "Suspend app", Tone::Danger);
    let ends = if site.cx.policy().suspend_ends_installs {
        "Letting it back in does not bring its connections back: each organization has to approve it again."
    } else {
        "When you let it back in, its connections work again."
    };
    Ok(html(&ConfirmPage {
        heading: format!("Suspend {}?", listing.app.profile.name),
        effects: vec![
            lost(&listing),
            "Nobody can connect it until you let it back in.".to_owned(),
            ends.to_owned(),
        ],
        ..page
    }))
}

/// `POST /developer/apps/{id}/suspend`.
pub(super) async fn suspend(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    notes.app(listing.app.id.number());
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
    if listing.app.status == AppStatus::Active {
        return Ok(see_other(&address(listing.app.id)));
    }
    let chrome = frame::personal(&site, &signed_in);
    let page = confirm(chrome, &listing, "unsuspend", "Let it back in", Tone::Calm);
    let back = if site.cx.policy().suspend_ends_installs {
        "Its earlier connections stay ended: each organization has to approve it again."
    } else {
        "Its earlier connections work again at once."
    };
    Ok(html(&ConfirmPage {
        heading: format!("Let {} back in?", listing.app.profile.name),
        effects: vec!["Organizations can connect it again.".to_owned(), back.to_owned()],
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
    Ok(html(&deletion(frame::personal(&site, &signed_in), &listing, None)))
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
    let typed = fields.one("typed_name")?.unwrap_or_default();
    if typed.trim() != listing.app.profile.name {
        let error =
            if typed.is_empty() { "Type the name to go on." } else { "This is not the app\u{2019}s name." };
        let page = deletion(frame::personal(&site, &signed_in), &listing, Some(error));
        return Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, &page));
    }
    apps::delete(&site.cx, owner, &AppName::Id(listing.app.id), &info).await?;
    Ok(see_other(&Done::AppDeleted.at("/developer/apps")))
}

fn deletion(chrome: Chrome, listing: &AppListing, error: Option<&str>) -> ConfirmPage {
    let name = listing.app.profile.name.clone();
    ConfirmPage {
        heading: format!("Delete {name}?"),
        effects: vec![
            lost(listing),
            "Its client id and secret never work again. What it has created stays.".to_owned(),
            "This cannot be undone.".to_owned(),
        ],
        typed: Some(TypedName { name, error: error.map(str::to_owned) }),
        ..confirm(chrome, listing, "delete", "Delete app", Tone::Danger)
    }
}

/// What organizations lose.
fn lost(listing: &AppListing) -> String {
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
fn confirm(chrome: Chrome, listing: &AppListing, path: &str, button: &str, tone: Tone) -> ConfirmPage {
    let home = address(listing.app.id);
    ConfirmPage {
        chrome,
        crumbs: vec![
            Link { label: "Account".to_owned(), href: "/account".to_owned() },
            Link { label: "Your apps".to_owned(), href: "/developer/apps".to_owned() },
            Link { label: listing.app.profile.name.clone(), href: home.clone() },
        ],
        heading: String::new(),
        effects: Vec::new(),
        action: format!("{home}/{path}"),
        button: button.to_owned(),
        tone,
        carried: Vec::new(),
        typed: None,
        cancel: home,
    }
}
