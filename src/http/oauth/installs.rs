//! `/oauth/installs`: a target organization's connections, for its admins.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::bearer::Bearer;
use super::consent::expires_at;
use super::no_store;
use crate::domain::RequestInfo;
use crate::domain::apps::Owner;
use crate::domain::installs::{self, InstallError};
use crate::domain::lifecycle::{self, AdminAct, LifecycleError, OwnerAct};
use crate::http::body::Fields;
use crate::http::error::{self, OAuthError, OAuthErrorCode};
use crate::http::observe::Notes;
use crate::http::session::Management;
use crate::http::state::Site;
use crate::http::wording::sentence;
use crate::model::id::{InstallId, UserId};
use crate::model::install::{InstallEnd, InstalledApp};

/// `GET /oauth/installs`
pub(super) async fn list(State(site): State<Site>, caller: Management) -> Result<Response, OAuthError> {
    let now = site.cx.env.now();
    let found = installs::list(&site.cx, &caller.membership).await?;
    let installs: Vec<Value> = found.iter().map(|installed| show_install(installed, now)).collect();
    Ok(no_store(error::json(StatusCode::OK, &json!({ "success": true, "installs": installs }))))
}

/// `GET /oauth/installs/{id}`
pub(super) async fn show(
    State(site): State<Site>,
    caller: Management,
    Path(id): Path<String>,
) -> Result<Response, OAuthError> {
    let installed = installs::show(&site.cx, &caller.membership, parse(&id)?).await?;
    Ok(answer(&site, &installed))
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
    Ok(answer(&site, &ended))
}

/// `POST /oauth/installs/{id}/suspend`, for either side: the organization it is connected to, or the app's owner.
pub(super) async fn suspend(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    caller: Management,
    Path(id): Path<String>,
    _: Fields,
) -> Result<Response, OAuthError> {
    switch(&site, &info, &notes, &caller, &id, (AdminAct::Suspend, OwnerAct::Suspend)).await
}

/// `POST /oauth/installs/{id}/unsuspend`, each side for its own suspension.
pub(super) async fn unsuspend(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    caller: Management,
    Path(id): Path<String>,
    _: Fields,
) -> Result<Response, OAuthError> {
    switch(&site, &info, &notes, &caller, &id, (AdminAct::Resume, OwnerAct::Resume)).await
}

/// `POST /oauth/installs/{id}/accept_scopes`. `scopes_version` names what was read, so that nothing else is accepted.
pub(super) async fn accept_scopes(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    caller: Management,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let act = AdminAct::AcceptScopes { version: fields.integer("scopes_version")? };
    act_as_admin(&site, &info, &notes, &caller, parse(&id)?, act).await
}

/// `POST /oauth/installs/{id}/decline_scopes`
pub(super) async fn decline_scopes(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    caller: Management,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let act = AdminAct::DeclineScopes { version: fields.integer("scopes_version")? };
    act_as_admin(&site, &info, &notes, &caller, parse(&id)?, act).await
}

/// `POST /oauth/installs/{id}/approve`: an admin agrees to what a member asked for, until `expires_at` where given.
pub(super) async fn approve(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    caller: Management,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let act = AdminAct::Approve { expires_at: expires_at(&fields)? };
    act_as_admin(&site, &info, &notes, &caller, parse(&id)?, act).await
}

/// `POST /oauth/installs/{id}/decline`
pub(super) async fn decline(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    caller: Management,
    Path(id): Path<String>,
    _: Fields,
) -> Result<Response, OAuthError> {
    act_as_admin(&site, &info, &notes, &caller, parse(&id)?, AdminAct::Decline).await
}

/// `GET /oauth/installs/current`: what an app's access token belongs to.
pub(super) async fn show_own(
    State(site): State<Site>,
    Bearer(caller): Bearer,
) -> Result<Response, OAuthError> {
    Ok(answer(&site, &installs::show_own(&site.cx, &caller).await?))
}

/// `DELETE /oauth/installs/current`: an app gives its access up.
pub(super) async fn end_own(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Bearer(caller): Bearer,
) -> Result<Response, OAuthError> {
    notes.install(caller.state().install_id.number());
    Ok(answer(&site, &installs::end_own(&site.cx, &caller, &info).await?))
}

/// The organization that the caller speaks for is one side of the install or the other; to a third it does not exist.
async fn switch(
    site: &Site,
    info: &RequestInfo,
    notes: &Notes,
    caller: &Management,
    id: &str,
    (as_admin, as_owner): (AdminAct, OwnerAct),
) -> Result<Response, OAuthError> {
    let id = parse(id)?;
    match installs::show(&site.cx, &caller.membership, id).await {
        Ok(_) => act_as_admin(site, info, notes, caller, id, as_admin).await,
        Err(InstallError::NotFound) => {
            let owner = Owner::admin(caller.user(), &caller.membership)?;
            notes.install(id.number());
            let installed = lifecycle::act_as_owner(&site.cx, owner, id, as_owner, info).await?;
            Ok(answer(site, &installed))
        }
        Err(error) => Err(error.into()),
    }
}

async fn act_as_admin(
    site: &Site,
    info: &RequestInfo,
    notes: &Notes,
    caller: &Management,
    id: InstallId,
    act: AdminAct,
) -> Result<Response, OAuthError> {
    notes.install(id.number());
    let done = lifecycle::act_as_admin(&site.cx, caller.user(), &caller.membership, id, act, info).await?;
    Ok(answer(site, &done))
}

fn answer(site: &Site, installed: &InstalledApp) -> Response {
    no_store(error::json(StatusCode::OK, &show_install(installed, site.cx.env.now())))
}

fn parse(id: &str) -> Result<InstallId, OAuthError> {
    id.parse().map_err(|_| OAuthError::not_found())
}

fn show_install(installed: &InstalledApp, now: OffsetDateTime) -> Value {
    let install = &installed.install;
    let facts = &install.lifecycle;
    let (ended_at, ended_by) = facts.end(now).unzip();
    let person = |id: UserId, name: &Option<String>| json!({ "id": id, "name": name });
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
        "user": install.user_id.map(|id| person(id, &installed.user_name)),
        "granted_scopes": facts.granted,
        "pending_scopes": facts.pending,
        "granted_webhook_events": install.granted_webhook_events,
        "status": facts.state(now).as_str(),
        "requested_by": install.request.as_ref().map(|asked| person(asked.user_id, &installed.requested_by_name)),
        "requested_at": install.request.as_ref().map(|asked| asked.at.unix_timestamp()),
        "approved_by": install.approved.map(|(id, _)| person(id, &installed.approved_by_name)),
        "approved_at": install.approved.map(|(_, at)| at.unix_timestamp()),
        "connected_at": install.connected_at.map(OffsetDateTime::unix_timestamp),
        "expires_at": facts.expires_at.map(OffsetDateTime::unix_timestamp),
        "ended_at": ended_at.flatten().map(OffsetDateTime::unix_timestamp),
        "ended_by": ended_by.map(InstallEnd::as_str),
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

impl From<LifecycleError> for OAuthError {
    fn from(error: LifecycleError) -> Self {
        match error {
            LifecycleError::Install(error) => error.into(),
            LifecycleError::App(error) => error.into(),
            LifecycleError::Transition(_) | LifecycleError::ScopesChanged => {
                Self::invalid_request(sentence(&error)).status(StatusCode::CONFLICT)
            }
            LifecycleError::EndPassed => Self::invalid_request(sentence(&error)),
            LifecycleError::Internal(error) => error.into(),
        }
    }
}
