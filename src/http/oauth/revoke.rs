//! `POST /oauth/revoke` (RFC 7009). Ends the pair and its install; unknown and foreign tokens are answered alike.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::json;

use super::credentials::about_token;
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
    let asked = about_token(&site, &headers, &fields, address, &info, &notes).await?;
    revoke(&site.cx, &asked.client, asked.token, &info).await?;
    Ok(no_store(error::json(StatusCode::OK, &json!({}))))
}
