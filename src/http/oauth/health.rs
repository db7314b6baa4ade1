//! `GET /oauth/installs/{id}/health`: how a connection is doing, for its organization's admins.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::no_store;
use crate::domain::health;
use crate::http::api::capabilities;
use crate::http::error::{self, OAuthError};
use crate::http::session::Management;
use crate::http::state::Site;

/// `GET /oauth/installs/{id}/health`. `calls` lists what its token opens, whether or not it was ever called.
pub(super) async fn get(
    State(site): State<Site>,
    caller: Management,
    Path(id): Path<String>,
) -> Result<Response, OAuthError> {
    let id = id.parse().map_err(|_| OAuthError::not_found())?;
    let (installed, health) = health::show(&site.cx, &caller.membership, id).await?;
    let (policy, now) = (site.cx.policy(), site.cx.env.now());
    let unix = |at: Option<OffsetDateTime>| at.map(OffsetDateTime::unix_timestamp);
    let calls: Vec<Value> = capabilities::of_install(policy, &installed, &health)
        .map(|route| {
            let name = route.name();
            let counted = health.call(&name);
            json!({
                "route": name,
                "calls": counted.map_or(0, |counted| counted.calls),
                "last_at": unix(counted.map(|counted| counted.last_at)),
                "used_lately": health.is_recent(&name, now),
            })
        })
        .collect();
    let refusals: Vec<Value> = health
        .refusals
        .iter()
        .map(|row| {
            json!({ "scope": row.scope, "refusals": row.refusals, "last_at": row.last_at.unix_timestamp() })
        })
        .collect();
    let secret = health.secret.map(|secret| {
        json!({
            "created_at": secret.created_at.unix_timestamp(),
            "expires_at": unix(secret.expires_at),
            "is_newest": secret.is_newest,
        })
    });
    Ok(no_store(error::json(
        StatusCode::OK,
        &json!({
            "id": installed.install.id,
            "last_call_at": unix(health.counted.last_call_at),
            "last_refresh_at": unix(health.counted.last_refresh_at),
            "refresh_failures": health.counted.refresh_failures,
            "last_refresh_failure_at": unix(health.counted.last_refresh_failure_at),
            "refused_calls": refusals,
            "calls": calls,
            "unused_scopes": capabilities::unused_scopes(policy, &installed, &health, now),
            "unused_since": unix(health.unused_since),
            "secret": secret,
        }),
    )))
}
