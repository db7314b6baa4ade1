//! `POST /oauth/revoke` (RFC 7009). Ends the pair, and its install where that has one pair; a token that nobody has is
//! answered as one that was revoked.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::json;

use super::credentials::about_token;
use super::no_store;
use crate::domain::RequestInfo;
use crate::domain::token::{Revocation, revoke};
use crate::http::body::Fields;
use crate::http::client_address::ClientAddress;
use crate::http::error::{self, OAuthError, OAuthErrorCode};
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::model::policy::{Phrase, RevocationRefusal};

/// Revokes a token of the calling app.
pub(super) async fn post(
    State(site): State<Site>,
    info: RequestInfo,
    address: ClientAddress,
    notes: Notes,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, OAuthError> {
    let asked = about_token(&site, &headers, &fields, address, &info, &notes).await;
    let asked = asked.map_err(|refused| as_the_policy_says(&site, &fields, refused))?;
    match revoke(&site.cx, &asked.client, asked.token, &info).await? {
        Revocation::Dead => Ok(no_store(error::json(StatusCode::OK, &json!({})))),
        Revocation::Foreign => Err(unauthorized()),
    }
}

/// A policy may refuse in one way whoever is not believed and whoever sends no token. What is said twice, and what is our
/// own fault, is told as it is.
fn as_the_policy_says(site: &Site, fields: &Fields, refused: OAuthError) -> OAuthError {
    let is_one = match refused.code() {
        OAuthErrorCode::InvalidClient => true,
        OAuthErrorCode::InvalidRequest => matches!(fields.one("token"), Ok(None)),
        _ => false,
    };
    match site.cx.policy().revocation.refusal {
        RevocationRefusal::UnauthorizedClient if is_one => unauthorized(),
        _ => refused,
    }
}

/// 403, whosever the token is.
fn unauthorized() -> OAuthError {
    OAuthError::new(OAuthErrorCode::UnauthorizedClient, "You may not revoke this token.")
        .status(StatusCode::FORBIDDEN)
        .says(Phrase::Revocation)
}
