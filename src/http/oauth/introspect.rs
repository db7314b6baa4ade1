//! `POST /oauth/introspect` (RFC 7662), for the app's own tokens.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};

use super::credentials::about_token;
use super::no_store;
use crate::domain::RequestInfo;
use crate::domain::token::{Introspected, introspect};
use crate::http::body::Fields;
use crate::http::client_address::ClientAddress;
use crate::http::error::{self, OAuthError};
use crate::http::observe::Notes;
use crate::http::state::Site;

/// Says what a token of the calling app may do now.
pub(super) async fn post(
    State(site): State<Site>,
    info: RequestInfo,
    address: ClientAddress,
    notes: Notes,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let asked = about_token(&site, &headers, &fields, address, &info, &notes).await?;
    let body = match introspect(&site.cx, &asked.client, asked.token).await? {
        None => json!({ "active": false }),
        Some(Introspected::OfClient(own)) => {
            let mut body = json!({
                "active": true,
                "scope": own.scopes.to_string(),
                "client_id": asked.client_id,
                "token_type": "Bearer",
                "iat": own.issued_at.unix_timestamp(),
                "organization_id": own.organization_id,
            });
            if let Some(end) = own.expires_at {
                body["exp"] = Value::from(end.unix_timestamp());
            }
            body
        }
        Some(Introspected::OfInstall(state)) => {
            let mut body = json!({
                "active": true,
                "scope": state.effective_scopes(site.cx.policy()).to_string(),
                "client_id": asked.client_id,
                "token_type": "Bearer",
                "iat": state.issued_at.unix_timestamp(),
                "sub": state.user_id.to_string(),
                "actor": state.actor,
                "organization_id": state.organization_id,
            });
            if let Some(end) = state.expires_at {
                body["exp"] = Value::from(end.unix_timestamp());
            }
            body
        }
    };
    Ok(no_store(error::json(StatusCode::OK, &body)))
}
