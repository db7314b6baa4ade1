//! `/orgs/{subdomain}/connected-apps/{id}`: one connection, its history, and its end.

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use time::OffsetDateTime;

use super::connected_apps::{app, is_revocable, status};
use super::frame::{self, Done};
use super::instead::Instead;
use super::ledger;
use super::organization::reference;
use super::session::{PageForm, Person};
use super::views::confirm::ConfirmPage;
use super::views::install::{InstallPage, PendingScopes, Switch};
use super::views::parts::{Link, OrganizationRef, Tone};
use super::views::when::When;
use super::words::{acts_within, event_sentence, host_of, see_and_change};
use super::{html, see_other};
use crate::domain::RequestInfo;
use crate::domain::members::membership_by_subdomain;
use crate::domain::{health, installs};
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::id::InstallId;
use crate::model::install::{InstallEnd, InstalledApp};
use crate::model::lifecycle::{InstallState, Lifecycle, Stage};

/// `GET /orgs/{subdomain}/connected-apps/{id}`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path((subdomain, id)): Path<(String, String)>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let membership = membership_by_subdomain(&site.cx, &subdomain, signed_in.user().id).await?;
    let (installed, history) =
        installs::show_with_history(&site.cx, &membership, number(&id).ok_or_else(PageError::not_found)?)
            .await?;
    let health = health::of(&site.cx, &installed).await?;
    let install = &installed.install;
    let now = site.cx.env.now();
    let page = address(&reference(&membership.organization), &installed);
    let (see, change) = see_and_change(&site, &install.lifecycle.granted, |_| false);
    Ok(html(InstallPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        organization: reference(&membership.organization),
        id: install.id.number(),
        app: app(&installed),
        homepage_host: installed.homepage_url.as_deref().and_then(host_of),
        status: status(&install.lifecycle, now),
        ended: why_ended(&install.lifecycle, now).unwrap_or_default(),
        acts_as: acts_within(install.actor, installed.user_name.as_deref()),
        approved_by: installed.approved_by_name.clone().unwrap_or_default(),
        approved_at: install.approved.map(|(_, at)| When::new(at, now)),
        last_token_at: installed.last_token_at.map(|at| When::new(at, now)),
        see,
        change,
        events: install.granted_webhook_events.iter().map(|event| event_sentence(event)).collect(),
        health: super::health::part(&site, &installed, &health, &page, now),
        ledger: ledger::timeline(&site, &history, now),
        revocable: is_revocable(&install.lifecycle, now),
        switch: switch(install.lifecycle.state(now), install.lifecycle.suspended_by_customer),
        expires_at: install.lifecycle.expires_at.map(|at| When::new(at, now)),
        pending: pending(&site, &installed, now),
    }))
}

/// What the visitor can do about suspension.
fn switch(state: InstallState, is_suspended_here: bool) -> Option<Switch> {
    match state {
        InstallState::Active | InstallState::ScopesPending => Some(Switch::Suspend),
        InstallState::SuspendedByCustomer => Some(Switch::Resume),
        InstallState::SuspendedByOwner if is_suspended_here => Some(Switch::Resume),
        _ => None,
    }
}

/// What the app asks for besides, while the install lives.
fn pending(site: &Site, installed: &InstalledApp, now: OffsetDateTime) -> Option<PendingScopes> {
    let facts = &installed.install.lifecycle;
    if facts.pending.is_empty() || facts.stage != Stage::Approved || facts.state(now).has_ended() {
        return None;
    }
    let (see, change) = see_and_change(site, &facts.pending, |_| false);
    Some(PendingScopes {
        see,
        change,
        notes: installed.scope_notes.clone(),
        version: installed.scopes_version,
    })
}

/// `GET /orgs/{subdomain}/connected-apps/{id}/revoke`: what would happen.
pub(super) async fn confirm_revoke(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path((subdomain, id)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let membership = membership_by_subdomain(&site.cx, &subdomain, signed_in.user().id).await?;
    let installed =
        installs::show(&site.cx, &membership, number(&id).ok_or_else(PageError::not_found)?).await?;
    let organization = reference(&membership.organization);
    let page = address(&organization, &installed);
    if !is_revocable(&installed.install.lifecycle, site.cx.env.now()) {
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
        heading: text("connection-confirm-revoke").with("app", name),
        effects: vec![
            text("connection-effect-at-once").with("organization", &organization.name),
            text("connection-effect-stays"),
            text("connection-effect-again"),
        ],
        action: format!("{page}/revoke"),
        button: text("connection-revoke"),
        tone: Tone::Danger,
        carried: Vec::new(),
        typed: None,
        cancel: page,
    }))
}

/// `POST /orgs/{subdomain}/connected-apps/{id}/revoke`: its tokens fail from the next request on.
pub(super) async fn revoke(
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
    let ended = installs::disconnect(&site.cx, user, &membership, id, &info).await?;
    let page = address(&reference(&membership.organization), &ended);
    Ok(see_other(&Done::AccessRevoked.at(&page)).into_response())
}

/// The number that a path names.
pub(super) fn number(id: &str) -> Option<InstallId> {
    id.parse().ok()
}

/// The address of an install's page.
pub(super) fn address(organization: &OrganizationRef, installed: &InstalledApp) -> String {
    format!("{}/{}", organization.connected_apps(), installed.install.id)
}

/// Why an install no longer works, and what would bring it back.
fn why_ended(facts: &Lifecycle, now: OffsetDateTime) -> Option<Text> {
    let (_, by) = facts.end(now)?;
    Some(match by {
        InstallEnd::Admin => text("connection-ended-by-admin"),
        InstallEnd::App => text("connection-ended-by-app"),
        InstallEnd::User => text("connection-ended-by-person"),
        InstallEnd::Declined => text("connection-ended-declined"),
        InstallEnd::Withdrawn => text("connection-ended-withdrawn"),
        InstallEnd::Expired => text("connection-ended-expired"),
        InstallEnd::Leak => text("connection-ended-leak"),
        InstallEnd::CutOff => text("connection-ended-cut-off"),
        InstallEnd::CodeReplay => text("connection-ended-code-replay"),
        InstallEnd::RefreshReuse => text("connection-ended-refresh-reuse"),
        InstallEnd::AppEnded => text("connection-ended-with-app"),
        InstallEnd::OrganizationEnded => text("connection-ended-with-organization"),
        InstallEnd::UserEnded => text("connection-ended-with-person"),
    })
}
