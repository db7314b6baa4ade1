//! `GET /oauth/authorize` (RFC 6749, 3.1): a person is asked. A program that shows the question itself gets it as JSON.

use axum::extract::{FromRequestParts as _, Request, State};
use axum::response::Response;

use super::consent;
use crate::http::body::QueryFields;
use crate::http::error::OAuthError;
use crate::http::session::Program;
use crate::http::state::Site;

/// Asks.
pub(super) async fn get(State(site): State<Site>, request: Request) -> Result<Response, OAuthError> {
    let (mut parts, _) = request.into_parts();
    let Program(signed_in) = Program::from_request_parts(&mut parts, &site).await?;
    let QueryFields(query) = QueryFields::from_request_parts(&mut parts, &site).await?;
    consent::metadata(&site, signed_in.user(), &query).await
}
