//! `POST /oauth/revoke` (RFC 7009). Ends the pair and its install; unknown and foreign tokens are answered alike.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::json;

use super::credentials::{authenticated, presented};
use super::no_store;
use crate::domain::RequestInfo;
use crate::domain::token::revoke;
use crate::http::body::Fields;
use crate::http::client_address::ClientAddress;
use crate::http::error::{self, OAuthError};
use crate::http::observe::Notes;
use crate::http::state::Site;

/// Revokes a token of the calling app.
pub(super) async fn post(
    State(site): State<Site>,
    info: RequestInfo,
    address: ClientAddress,
    notes: Notes,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, OAuthError> {
    // A hint, even a wrong one, changes nothing (RFC 7009, 2.1); it may still be sent once only.
    fields.one("token_type_hint")?;
    let token = fields.one("token")?;
    let presented = presented(&headers, &fields, site.cx.policy())?;
    let client = authenticated(&site, &presented, address, &info, &notes).await?;
    let token = token.ok_or_else(|| OAuthError::invalid_request("The parameter 'token' is missing."))?;
    revoke(&site.cx, &client, token, &info).await?;
    Ok(no_store(error::json(StatusCode::OK, &json!({}))))
}
