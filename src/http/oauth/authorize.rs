//! `/oauth/authorize` (RFC 6749, 3.1): a person is asked. Browsers get a page and answer it; a program that shows the
//! question itself gets it as JSON.

use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::header::{ACCEPT, AUTHORIZATION};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};

use super::consent;
use crate::domain::RequestInfo;
use crate::domain::authorize::{self, AuthorizationParameters};
use crate::http::body::{FieldError, Fields, QueryFields};
use crate::http::error::OAuthError;
use crate::http::session::{Management, Program, X_ORGANIZATION};
use crate::http::state::Site;
use crate::http::web;
use crate::http::web::session::Visitor;

/// Where people are asked.
pub(super) const PATH: &str = "/oauth/authorize";

/// Where a code is shown that is sent nowhere.
pub(super) const NATIVE_PATH: &str = authorize::NATIVE_PATH;

/// Asks.
pub(super) async fn get(State(site): State<Site>, request: Request) -> Response {
    if is_program(request.headers()) {
        metadata(&site, request).await.unwrap_or_else(OAuthError::into_response)
    } else {
        web::consent::show(&site, request).await
    }
}

/// `GET /oauth/authorize/native`: shows a code that is sent nowhere.
pub(super) async fn native(State(site): State<Site>, request: Request) -> Response {
    web::native::show(&site, request).await
}

/// Whether a request asks here as a browser does, so that a person reads the answer, whatever becomes of it.
pub(in crate::http) fn is_of_a_person(request: &Request) -> bool {
    let path = request.uri().path().trim_end_matches('/');
    [PATH, NATIVE_PATH].contains(&path) && !is_program(request.headers())
}

/// Takes the answer of the page's own forms: `POST`, or `DELETE` to say no.
pub(super) async fn answer(State(site): State<Site>, request: Request) -> Response {
    web::consent::answer(&site, request).await
}

/// Reads the parameters of an authorization request, each at most once.
pub(in crate::http) fn parameters(fields: &Fields) -> Result<AuthorizationParameters, FieldError> {
    let text = |name: &str| fields.one(name).map(|text| text.map(str::to_owned));
    Ok(AuthorizationParameters {
        client_id: text("client_id")?,
        redirect_uri: text("redirect_uri")?,
        response_type: text("response_type")?,
        scope: text("scope")?,
        state: text("state")?,
        actor: text("actor")?,
        code_challenge: text("code_challenge")?,
        code_challenge_method: text("code_challenge_method")?,
        response_mode: text("response_mode")?,
        force_login: text("force_login")?,
    })
}

/// What would be asked, for whoever a session JWT names, or the session of the browser whose script asks.
async fn metadata(site: &Site, request: Request) -> Result<Response, OAuthError> {
    let (mut parts, _) = request.into_parts();
    let signed_in = if parts.headers.contains_key(X_ORGANIZATION) {
        // Who names an organization must be in it, even only to ask.
        Management::from_request_parts(&mut parts, site).await?.signed_in
    } else if parts.headers.contains_key(AUTHORIZATION) {
        Program::from_request_parts(&mut parts, site).await?.0
    } else {
        let visitor = Visitor::from_request_parts(&mut parts, site).await.map_err(|instead| match instead
            .into_response()
            .status()
        {
            StatusCode::BAD_REQUEST => OAuthError::invalid_request("The session cookie was sent twice."),
            _ => OAuthError::unavailable(),
        })?;
        visitor.signed_in.ok_or_else(|| OAuthError::invalid_token(None))?
    };
    let QueryFields(query) = QueryFields::from_request_parts(&mut parts, site).await?;
    let Ok(info) = RequestInfo::from_request_parts(&mut parts, site).await;
    consent::metadata(site, signed_in.user(), &query, &info.grounds).await
}

/// Whoever presents a token or asks for JSON alone is not a person in front of a browser.
fn is_program(headers: &HeaderMap) -> bool {
    let accepts = |media: &str| {
        let mut lines = headers.get_all(ACCEPT).iter().filter_map(|line| line.to_str().ok());
        lines.any(|line| line.to_ascii_lowercase().contains(media))
    };
    headers.contains_key(AUTHORIZATION) || (accepts("application/json") && !accepts("text/html"))
}
