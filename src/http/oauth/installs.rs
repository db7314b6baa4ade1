//! `/oauth/installs`: a target organization's connections, for its admins.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

use super::no_store;
use crate::domain::RequestInfo;
use crate::domain::installs::{self, InstallError};
use crate::http::error::{self, OAuthError, OAuthErrorCode};
use crate::http::observe::Notes;
use crate::http::session::Management;
use crate::http::state::Site;
use crate::http::wording::sentence;
use crate::model::id::InstallId;
use crate::model::install::{InstallStatus, InstalledApp};

/// `GET /oauth/installs`
pub(super) async fn list(State(site): State<Site>, caller: Management) -> Result<Response, OAuthError> {
    let installs: Vec<Value> =
        installs::list(&site.cx, &caller.membership).await?.iter().map(show_install).collect();
    Ok(no_store(error::json(StatusCode::OK, &json!({ "success": true, "installs": installs }))))
}

/// `GET /oauth/installs/{id}`
pub(super) async fn show(
    State(site): State<Site>,
    caller: Management,
    Path(id): Path<String>,
) -> Result<Response, OAuthError> {
    let installed = installs::show(&site.cx, &caller.membership, parse(&id)?).await?;
    Ok(no_store(error::json(StatusCode::OK, &show_install(&installed))))
}

/// `DELETE /oauth/installs/{id}`: its tokens fail from the next request on.
pub(super) async fn disconnect(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    caller: Management,
    Path(id): Path<String>,
) -> Result<Response, OAuthError> {
    let id = parse(&id)?;
    notes.install(id.number());
    let ended = installs::disconnect(&site.cx, caller.user(), &caller.membership, id, &info).await?;
    Ok(no_store(error::json(StatusCode::OK, &show_install(&ended))))
}

fn parse(id: &str) -> Result<InstallId, OAuthError> {
    id.parse().map_err(|_| OAuthError::not_found())
}

fn show_install(installed: &InstalledApp) -> Value {
    let install = &installed.install;
    let (ended_at, ended_by) = match &install.status {
        InstallStatus::Active => (None, None),
        InstallStatus::Revoked { at, by } => {
            (at.map(time::OffsetDateTime::unix_timestamp), Some(by.as_str()))
        }
    };
    json!({
        "id": install.id,
        "app": {
            "id": install.app_id,
            "name": installed.app_name,
            "client_id": installed.client_id,
            "homepage_url": installed.homepage_url,
            "owner": installed.owner_name,
        },
        "organization_id": install.organization_id,
        "actor": install.actor,
        "user": install.user_id.map(|id| json!({ "id": id, "name": installed.user_name })),
        "granted_scopes": install.granted_scopes,
        "granted_webhook_events": install.granted_webhook_events,
        "status": install.status.as_str(),
        "approved_by": { "id": install.approved_by, "name": installed.approved_by_name },
        "approved_at": install.approved_at.unix_timestamp(),
        "ended_at": ended_at,
        "ended_by": ended_by,
    })
}

impl From<InstallError> for OAuthError {
    fn from(error: InstallError) -> Self {
        match error {
            InstallError::Forbidden => Self::new(OAuthErrorCode::AccessDenied, sentence(&error)),
            InstallError::NotFound => Self::not_found(),
            InstallError::Internal(error) => error.into(),
        }
    }
}
