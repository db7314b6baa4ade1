//! `/orgs/{subdomain}/connected-apps`: what may act in an organization, for its admins.

use axum::extract::{Path, State};
use axum::response::Response;
use time::OffsetDateTime;

use super::instead::Instead;
use super::listing::{self, Order};
use super::organization::reference;
use super::session::Person;
use super::views::connected_apps::{ConnectedAppRow, ConnectedAppsPage};
use super::views::parts::{AppRef, Status, Tone};
use super::views::when::When;
use super::words::{acts_as, scope_sentence};
use super::{frame, html};
use crate::domain::members::membership_by_subdomain;
use crate::domain::{health, installs};
use crate::http::body::QueryFields;
use crate::http::state::Site;
use crate::language::text;
use crate::model::install::{InstallEnd, InstallOrder, InstalledApp};
use crate::model::lifecycle::{InstallState, Lifecycle};

const ORDERS: [Order<InstallOrder>; 3] = [
    ("working", text("order-working"), InstallOrder::WorkingFirst),
    ("name", text("order-name"), InstallOrder::Name),
    ("newest", text("order-last-approved"), InstallOrder::Newest),
];

/// `GET /orgs/{subdomain}/connected-apps`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let membership = membership_by_subdomain(&site.cx, &subdomain, signed_in.user().id).await?;
    let wanted = listing::wanted(&query, &ORDERS)?;
    let found = installs::list_page(&site.cx, &membership, &wanted).await?;
    let organization = reference(&membership.organization);
    let now = site.cx.env.now();
    let unused = health::unused_among(&site.cx, &found.rows).await?;
    let row = |installed: &InstalledApp| {
        let is_unused = unused.contains_key(&installed.install.id);
        ConnectedAppRow { is_unused, ..row(&site, installed, now) }
    };
    Ok(html(ConnectedAppsPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        tools: listing::tools(&organization.connected_apps(), &wanted, &ORDERS, &found),
        rows: found.rows.iter().map(row).collect(),
        organization,
    }))
}

fn row(site: &Site, installed: &InstalledApp, now: OffsetDateTime) -> ConnectedAppRow {
    let install = &installed.install;
    let sentence = |scope| scope_sentence(site, scope).capitalised();
    ConnectedAppRow {
        id: install.id.number(),
        app: app(installed),
        acts_as: acts_as(install.actor, installed.user_name.as_deref()),
        scopes: install.lifecycle.granted.iter().map(sentence).collect(),
        approved_by: installed.approved_by_name.clone().unwrap_or_default(),
        approved_at: install.approved.map(|(_, at)| When::new(at, now)),
        status: status(&install.lifecycle, now),
        is_unused: false,
        revocable: is_revocable(&install.lifecycle, now),
    }
}

/// The app of an install as pages name it.
pub(super) fn app(installed: &InstalledApp) -> AppRef {
    AppRef { name: installed.app_name.clone(), owner: installed.owner_name.clone().into() }
}

/// The state of an install in a word.
pub(super) fn status(facts: &Lifecycle, now: OffsetDateTime) -> Status {
    let (tone, word) = match (facts.state(now), facts.end(now)) {
        (InstallState::Requested, _) => (Tone::Attention, text("connection-state-requested")),
        (InstallState::Active, _) => (Tone::Calm, text("connection-state-active")),
        (InstallState::ScopesPending, _) => (Tone::Attention, text("connection-state-scopes-pending")),
        (InstallState::SuspendedByCustomer, _) => (Tone::Attention, text("connection-state-suspended")),
        (InstallState::SuspendedByOwner, _) => (Tone::Attention, text("connection-state-suspended-by-owner")),
        (InstallState::Expired, _) => (Tone::Danger, text("connection-state-expired")),
        (InstallState::Revoked, end) => match end.map(|(_, by)| by) {
            Some(InstallEnd::CodeReplay | InstallEnd::RefreshReuse | InstallEnd::Leak) => {
                (Tone::Attention, text("connection-state-ended-for-safety"))
            }
            Some(InstallEnd::Declined) => (Tone::Danger, text("connection-state-declined")),
            Some(InstallEnd::Withdrawn) => (Tone::Danger, text("connection-state-withdrawn")),
            Some(InstallEnd::AppEnded) => (Tone::Danger, text("connection-state-app-withdrawn")),
            Some(InstallEnd::OrganizationEnded) => {
                (Tone::Danger, text("connection-state-organization-ended"))
            }
            Some(InstallEnd::UserEnded) => (Tone::Danger, text("connection-state-person-gone")),
            _ => (Tone::Danger, text("connection-state-revoked")),
        },
    };
    Status { tone, word }
}

/// Whether there is something left to revoke.
pub(super) fn is_revocable(facts: &Lifecycle, now: OffsetDateTime) -> bool {
    let state = facts.state(now);
    state != InstallState::Requested && !state.has_ended()
}
