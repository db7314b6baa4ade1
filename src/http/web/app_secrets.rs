//! `/developer/apps/{id}/secrets`: which secrets of an app work, and what is done to them.
//!
//! The answer to a rotation shows the new secret, so it is no redirect. The confirmation carries the number of the
//! secret that it replaces: when that page is loaded again, the form comes a second time and finds it replaced already.

use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::app::managed;
use super::app_acts::{confirm, lost, wrong_name};
use super::developer_apps::{address, app_ref};
use super::frame::{self, Done};
use super::instead::Instead;
use super::session::{PageForm, Person};
use super::views::app_secrets::{AppSecretsPage, LaggingRow, RotatePage, SecretRow};
use super::views::confirm::{ConfirmPage, TypedName};
use super::views::parts::{Choice, Chrome, Tone};
use super::views::secret::{Occasion, SecretPage};
use super::views::when::{self, When};
use super::words::span;
use super::{html, html_with, see_other};
use crate::domain::app_secrets::{self, Replaces};
use crate::domain::apps::{AppError, AppName, AppWithSecrets};
use crate::domain::{RequestInfo, health, managed_apps};
use crate::http::body::{FieldError, FieldProblem, Fields, QueryFields};
use crate::http::error::PageError;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::app::{AppKind, AppListing, LONGEST_OVERLAP};
use crate::model::id::AppSecretId;
use crate::model::policy::SecretRotation;
use crate::model::usage::{OldSecretInstall, SecretUse};

/// The overlaps that are offered besides the policy's own.
const OVERLAPS: [Duration; 4] =
    [Duration::ZERO, Duration::from_hours(1), Duration::from_hours(24), Duration::from_hours(7 * 24)];

/// `GET /developer/apps/{id}/secrets`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    let secrets = health::secrets(&site.cx, owner, listing.app.id).await?;
    let lagging = health::old_secret_installs(&site.cx, owner, listing.app.id).await?;
    let now = site.cx.env.now();
    let row = |secret: &SecretUse| SecretRow {
        id: secret.id.number(),
        created_at: When::new(secret.created_at, now),
        last_used_at: secret.last_used_at.map(|at| When::new(at, now)),
        ends_at: secret.expires_at.map(|at| When::new(at, now)),
        installs: secret.installs,
    };
    let lags = |install: &OldSecretInstall| LaggingRow {
        id: install.install_id.number(),
        organization: install.organization_name.clone(),
        made_at: When::new(install.secret.created_at, now),
        last_refresh_at: install.last_refresh_at.map(|at| When::new(at, now)),
    };
    Ok(html(AppSecretsPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        app: app_ref(&listing),
        app_href: address(listing.app.id),
        is_public: listing.app.kind == AppKind::Public,
        secrets: secrets.iter().map(row).collect(),
        lagging: lagging.installs.iter().map(lags).collect(),
        lagging_total: lagging.total,
    }))
}

/// `GET /developer/apps/{id}/rotate-secret`.
pub(super) async fn confirm_rotate(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    let replaces = current(&site, &listing).await?;
    let works = health::secrets(&site.cx, owner, listing.app.id).await?.len();
    Ok(html(RotatePage {
        chrome: frame::personal(&site, &signed_in),
        app_name: listing.app.profile.name.clone(),
        app_href: address(listing.app.id),
        overlaps: overlaps(site.cx.policy().secret_overlap),
        effect: effect(site.cx.policy().secret_rotation),
        ends_another: works > 1,
        replaces: replaces.number(),
    }))
}

/// What a new secret does to the connections there are.
fn effect(rotation: SecretRotation) -> Text {
    match rotation {
        SecretRotation::KeepTokens => text("secret-rotate-keeps"),
        SecretRotation::EndAccessTokens => text("secret-rotate-ends-access"),
        SecretRotation::EndTokens => text("secret-rotate-ends-all"),
    }
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
    let (old, overlap) = (Replaces::Secret(replaces(&fields)?), chosen_overlap(&fields)?);
    let name = AppName::Id(listing.app.id);
    let rotated = app_secrets::rotate(&site.cx, owner, &name, old, overlap, &info).await?;
    let told = end_of_old_secret(overlap.unwrap_or(site.cx.policy().secret_overlap));
    Ok(html(shown_once(frame::personal(&site, &signed_in), rotated, Occasion::Rotated, told)))
}

/// `GET /developer/apps/{id}/secrets/{secret}/end`.
pub(super) async fn confirm_end(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path((id, secret)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    let secret = number(&secret)?;
    let name = AppName::Id(listing.app.id);
    let Some(ends_at) = app_secrets::works_until(&site.cx, owner, &name, secret).await? else {
        return Ok(see_other(&secrets_of(&listing)));
    };
    let chrome = frame::personal(&site, &signed_in);
    let path = format!("secrets/{secret}/end");
    let page = confirm(chrome, &listing, &path, text("secret-end"), Tone::Danger);
    Ok(html(ConfirmPage {
        heading: text("secret-end-heading").with("app", &listing.app.profile.name),
        effects: vec![text("secret-end-at-once").with("at", when::exact(ends_at)), text("secret-end-users")],
        cancel: secrets_of(&listing),
        ..page
    }))
}

/// `POST /developer/apps/{id}/secrets/{secret}/end`.
pub(super) async fn end(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path((id, secret)): Path<(String, String)>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    notes.app(listing.app.id.number());
    let name = AppName::Id(listing.app.id);
    app_secrets::end(&site.cx, owner, &name, number(&secret)?, &info).await?;
    Ok(see_other(&Done::SecretEnded.at(&secrets_of(&listing))))
}

/// `GET /developer/apps/{id}/secrets/leaked`.
pub(super) async fn confirm_leaked(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listing) = managed(&site, &signed_in, &id).await?;
    let replaces = current(&site, &listing).await?;
    Ok(html(leak(frame::personal(&site, &signed_in), &listing, replaces, None)))
}

/// `POST /developer/apps/{id}/secrets/leaked`. The app's name must be typed.
pub(super) async fn leaked(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    notes.app(listing.app.id.number());
    let old = replaces(&fields)?;
    let chrome = frame::personal(&site, &signed_in);
    if let Some(error) = wrong_name(&fields, &listing)? {
        let page = leak(chrome, &listing, old, Some(error));
        return Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let name = AppName::Id(listing.app.id);
    let renewed = app_secrets::leaked(&site.cx, owner, &name, Replaces::Secret(old), &info).await?;
    Ok(html(shown_once(chrome, renewed, Occasion::Leaked, Text::default())))
}

/// What becomes of the old secret when it is replaced.
pub(super) fn end_of_old_secret(overlap: Duration) -> Text {
    if overlap.is_zero() {
        text("secret-old-ends")
    } else {
        text("secret-old-works").with("span", span(overlap))
    }
}

fn shown_once(chrome: Chrome, made: AppWithSecrets, occasion: Occasion, old_secret: Text) -> SecretPage {
    SecretPage {
        chrome,
        app_href: address(made.app.id),
        app_name: made.app.profile.name,
        occasion,
        old_secret,
        client_id: made.app.client_id,
        client_secret: made.client_secret.map(|secret| secret.reveal().to_owned()),
        webhook_secret: None,
    }
}

fn leak(chrome: Chrome, listing: &AppListing, replaces: AppSecretId, error: Option<Text>) -> ConfirmPage {
    let name = listing.app.profile.name.clone();
    ConfirmPage {
        heading: text("secret-leak-heading").with("app", &name),
        effects: vec![
            lost(listing),
            text("secret-leak-dead"),
            text("secret-leak-new"),
            text("secret-leak-instead"),
        ],
        carried: vec![("replaces", replaces.to_string())],
        typed: Some(TypedName { name, error }),
        cancel: secrets_of(listing),
        ..confirm(chrome, listing, "secrets/leaked", text("secret-leak"), Tone::Danger)
    }
}

fn secrets_of(listing: &AppListing) -> String {
    format!("{}/secrets", address(listing.app.id))
}

/// The secret that a form would replace. A public app has none.
async fn current(site: &Site, listing: &AppListing) -> Result<AppSecretId, Instead> {
    let current = managed_apps::current_secret(&site.cx, listing.app.id).await?;
    Ok(current.ok_or(AppError::NoSecret)?)
}

fn replaces(fields: &Fields) -> Result<AppSecretId, FieldError> {
    let replaced = fields.integer("replaces")?;
    replaced.map(AppSecretId::new).ok_or_else(|| FieldError::new("replaces", FieldProblem::Missing))
}

/// What to choose from; the policy's own is chosen.
fn overlaps(usual: Duration) -> Vec<Choice> {
    let mut spans: Vec<Duration> = OVERLAPS.into_iter().chain([usual]).collect();
    spans.sort();
    spans.dedup();
    let choice = |overlap: Duration| Choice {
        value: overlap.as_secs().to_string(),
        label: if overlap.is_zero() { text("secret-overlap-none") } else { span(overlap) },
        detail: Text::default(),
        chosen: overlap == usual,
    };
    spans.into_iter().map(choice).collect()
}

fn chosen_overlap(fields: &Fields) -> Result<Option<Duration>, FieldError> {
    let Some(seconds) = fields.integer("overlap")? else { return Ok(None) };
    let overlap = u64::try_from(seconds).ok().map(Duration::from_secs);
    let offered = overlap.filter(|overlap| *overlap <= LONGEST_OVERLAP);
    Ok(Some(offered.ok_or_else(|| FieldError::new("overlap", FieldProblem::WrongType))?))
}

fn number(text: &str) -> Result<AppSecretId, Instead> {
    text.parse().map_err(|_| PageError::not_found().into())
}
