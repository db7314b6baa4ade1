//! `/orgs/{subdomain}/connected-apps/{id}/capabilities`: every call that an install could make, and whether it does.

use axum::extract::{Path, State};
use axum::response::Response;

use super::calls::call;
use super::connected_apps::app;
use super::instead::Instead;
use super::organization::reference;
use super::session::Person;
use super::views::calls::{CallRow, CapabilitiesPage, Standing};
use super::views::when::When;
use super::words::{acts_as, role};
use super::{frame, html};
use crate::domain::health;
use crate::domain::members::membership_by_subdomain;
use crate::http::api::capabilities;
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::model::install::Actor;
use crate::model::lifecycle::InstallState;

/// `GET /orgs/{subdomain}/connected-apps/{id}/capabilities`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path((subdomain, id)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let membership = membership_by_subdomain(&site.cx, &subdomain, signed_in.user().id).await?;
    let id = id.parse().map_err(|_| PageError::not_found())?;
    let (installed, health) = health::show(&site.cx, &membership, id).await?;
    let now = site.cx.env.now();
    let rows = capabilities::of_install(site.cx.policy(), &installed, &health).map(|route| {
        let name = route.name();
        let counted = health.call(&name);
        CallRow {
            call: call(route),
            is_recent: health.is_recent(&name, now),
            calls: counted.map_or(0, |counted| counted.calls),
            last_at: counted.map(|counted| When::new(counted.last_at, now)),
        }
    });
    let pending = capabilities::pending_of_install(site.cx.policy(), &installed, &health);
    let install = &installed.install;
    Ok(html(CapabilitiesPage {
        rows: rows.collect(),
        chrome: frame::personal(&site, &signed_in),
        organization: reference(&membership.organization),
        id: install.id.number(),
        app: app(&installed),
        person: (install.actor == Actor::User)
            .then(|| acts_as(install.actor, installed.user_name.as_deref())),
        role: health.role.map(role),
        standing: match install.lifecycle.state(now) {
            InstallState::Requested => Standing::Requested,
            state if state.works() => Standing::Works,
            _ => Standing::Stopped,
        },
        pending: pending.map(call).collect(),
    }))
}
