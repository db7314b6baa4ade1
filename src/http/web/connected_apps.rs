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
use crate::domain::installs;
use crate::domain::members::membership_by_subdomain;
use crate::http::body::QueryFields;
use crate::http::state::Site;
use crate::http::wording::capitalised;
use crate::model::install::{InstallEnd, InstallOrder, InstallStatus, InstalledApp};

const ORDERS: [Order<InstallOrder>; 3] = [
    ("working", "Working first", InstallOrder::WorkingFirst),
    ("name", "By name", InstallOrder::Name),
    ("newest", "Last approved first", InstallOrder::Newest),
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
    Ok(html(&ConnectedAppsPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        tools: listing::tools(&organization.connected_apps(), &wanted, &ORDERS, &found),
        rows: found.rows.iter().map(|installed| row(&site, installed, now)).collect(),
        organization,
    }))
}

fn row(site: &Site, installed: &InstalledApp, now: OffsetDateTime) -> ConnectedAppRow {
    let install = &installed.install;
    let sentence = |scope| capitalised(&scope_sentence(site, scope));
    ConnectedAppRow {
        id: install.id.number(),
        app: app(installed),
        acts_as: acts_as(install.actor, installed.user_name.as_deref()),
        scopes: install.granted_scopes.iter().map(sentence).collect(),
        approved_by: installed.approved_by_name.clone(),
        approved_at: When::new(install.approved_at, now),
        status: status(&install.status),
        revocable: is_revocable(site, &install.status),
    }
}

/// The app of an install as pages name it.
pub(super) fn app(installed: &InstalledApp) -> AppRef {
    AppRef { name: installed.app_name.clone(), owner: installed.owner_name.clone() }
}

/// The state of an install in a word.
pub(super) fn status(status: &InstallStatus) -> Status {
    let (tone, word) = match status {
        InstallStatus::Active => (Tone::Calm, "Active"),
        InstallStatus::Revoked { by, .. } => match by {
            InstallEnd::Admin | InstallEnd::App => (Tone::Danger, "Revoked"),
            InstallEnd::CodeReplay | InstallEnd::RefreshReuse => (Tone::Attention, "Ended for safety"),
            InstallEnd::AppEnded => (Tone::Danger, "App withdrawn"),
            InstallEnd::OrganizationEnded => (Tone::Danger, "Organization ended"),
            InstallEnd::UserEnded => (Tone::Danger, "Person gone"),
        },
    };
    Status { tone, word: word.to_owned() }
}

/// Whether there is something left to revoke: an install that works, or one that could work again without a consent
/// because its app is only paused.
pub(super) fn is_revocable(site: &Site, status: &InstallStatus) -> bool {
    match status {
        InstallStatus::Active => true,
        InstallStatus::Revoked { at: None, by: InstallEnd::AppEnded } => {
            !site.cx.policy().suspend_ends_installs
        }
        InstallStatus::Revoked { .. } => false,
    }
}
