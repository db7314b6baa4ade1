//! `/oauth/apps/{id}/secrets` and what is done to them. A secret itself is answered once, by the call that makes it.

use std::borrow::Cow;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::apps::{owner, refused, show_with_secrets};
use super::no_store;
use crate::domain::RequestInfo;
use crate::domain::app_secrets::{self, Replaces};
use crate::domain::apps::{self, AppName};
use crate::domain::health;
use crate::http::body::Fields;
use crate::http::error::{self, FieldErrors, OAuthError};
use crate::http::session::Management;
use crate::http::state::Site;
use crate::model::app::LONGEST_OVERLAP;
use crate::model::usage::SecretUse;

/// `GET /oauth/apps/{id}/secrets`: those that work, the latest first.
pub(super) async fn list(
    State(site): State<Site>,
    caller: Management,
    Path(name): Path<String>,
) -> Result<Response, OAuthError> {
    let owner = owner(&caller)?;
    let app = apps::show(&site.cx, owner, &AppName::parse(&name)).await?;
    let secrets = health::secrets(&site.cx, owner, app.id).await?;
    let secrets: Vec<Value> = secrets.iter().map(show).collect();
    Ok(no_store(error::json(StatusCode::OK, &json!({ "success": true, "secrets": secrets }))))
}

/// `POST /oauth/apps/{id}/rotate_secret`: answers the new secret, this once. `overlap` is for how many seconds the one
/// before still works.
pub(super) async fn rotate(
    State(site): State<Site>,
    info: RequestInfo,
    caller: Management,
    Path(name): Path<String>,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let (owner, name) = (owner(&caller)?, AppName::parse(&name));
    let overlap = overlap(&fields)?;
    let rotated = app_secrets::rotate(&site.cx, owner, &name, Replaces::Any, overlap, &info).await;
    let rotated = rotated.map_err(|error| refused(&info, name, error))?;
    Ok(no_store(error::json(StatusCode::OK, &show_with_secrets(&rotated))))
}

/// `POST /oauth/apps/{id}/secret_leaked`: answers the new secret, this once. Nothing that was issued before works.
///
/// It needs no body and reads one nevertheless: what cannot be read is refused everywhere.
pub(super) async fn leaked(
    State(site): State<Site>,
    info: RequestInfo,
    caller: Management,
    Path(name): Path<String>,
    _: Fields,
) -> Result<Response, OAuthError> {
    let (owner, name) = (owner(&caller)?, AppName::parse(&name));
    let renewed = app_secrets::leaked(&site.cx, owner, &name, Replaces::Any, &info).await;
    let renewed = renewed.map_err(|error| refused(&info, name, error))?;
    Ok(no_store(error::json(StatusCode::OK, &show_with_secrets(&renewed))))
}

fn show(secret: &SecretUse) -> Value {
    json!({
        "id": secret.id,
        "created_at": secret.created_at.unix_timestamp(),
        "last_used_at": secret.last_used_at.map(OffsetDateTime::unix_timestamp),
        "expires_at": secret.expires_at.map(OffsetDateTime::unix_timestamp),
        "installs": secret.installs,
    })
}

fn overlap(fields: &Fields) -> Result<Option<Duration>, OAuthError> {
    let Some(seconds) = fields.integer("overlap")? else { return Ok(None) };
    let overlap = u64::try_from(seconds).ok().map(Duration::from_secs);
    if let Some(overlap) = overlap.filter(|overlap| *overlap <= LONGEST_OVERLAP) {
        return Ok(Some(overlap));
    }
    let text = format!("must be a number of seconds from 0 to {}", LONGEST_OVERLAP.as_secs());
    Err(OAuthError::invalid_fields(FieldErrors::from([("overlap".to_owned(), vec![Cow::Owned(text)])])))
}
