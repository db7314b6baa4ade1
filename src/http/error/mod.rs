//! The three faces of failure, side by side: JSON for `/oauth`, JSON for `/api`, HTML for people.
//!
//! These are the only places that turn a failure into a status code. What the sender may read is chosen here; what
//! an operator needs beyond that travels in `ErrorReason` and is logged once, at the door.

use std::borrow::Cow;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{Extensions, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::body::BodyError;

mod api;
mod challenge;
mod oauth;
mod page;
mod trouble;

pub use api::{ApiError, ApiFailure, FieldErrors};
pub use challenge::{BearerError, Challenge};
pub use oauth::{OAuthBody, OAuthError, OAuthErrorCode};
pub use page::{Notice, PageError, escape_html, plain_notice_page};

/// How long to wait before asking a server again that is busy or lost its database.
pub const UNAVAILABLE_RETRY: Duration = Duration::from_secs(2);

/// Who reads the answer. Follows from the path, unless a router says otherwise by an extension on the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// `{"error", "error_description"}`: `/oauth`, `/session`, `/.well-known`, `/leaks`.
    OAuth,
    /// The resource API's shapes.
    Api,
    /// A page.
    Page,
}

/// Why a request failed, for the log. Set on the response; never holds a secret and never reaches the sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorReason(
    /// A few words or a sentence.
    pub Cow<'static, str>,
);

/// A body that could not be read, and the face it is told to.
#[derive(Debug)]
pub struct Rejected {
    /// Whose request it was.
    pub face: Face,
    /// What is wrong with it.
    pub error: BodyError,
}

impl Face {
    /// The face of a path; an extension of this type wins.
    pub fn of(path: &str, extensions: &Extensions) -> Self {
        extensions.get::<Self>().copied().unwrap_or_else(|| Self::of_path(path))
    }

    /// The face of a request.
    pub fn of_request(request: &Request) -> Self {
        Self::of(request.uri().path(), request.extensions())
    }

    fn of_path(path: &str) -> Self {
        // The one resource that stands among the endpoints of the protocol.
        if path.trim_end_matches('/') == "/oauth/userinfo" {
            return Self::Api;
        }
        match path.split('/').nth(1).unwrap_or_default() {
            "oauth" | "session" | ".well-known" | "leaks" => Self::OAuth,
            "api" | "v1" | "openapi.json" => Self::Api,
            _ => Self::Page,
        }
    }

    /// An answer for a status that no handler explained: a rejection by the router, a panic, an overload.
    pub fn answer(self, status: StatusCode) -> Response {
        match (self, status) {
            (Self::OAuth, StatusCode::INTERNAL_SERVER_ERROR) => OAuthError::server_error().into_response(),
            (Self::OAuth, StatusCode::SERVICE_UNAVAILABLE) => OAuthError::unavailable().into_response(),
            (Self::OAuth, status) => OAuthError::from_status(status).into_response(),
            (Self::Api, StatusCode::INTERNAL_SERVER_ERROR) => ApiError::internal().into_response(),
            (Self::Api, StatusCode::SERVICE_UNAVAILABLE) => ApiError::unavailable().into_response(),
            (Self::Api, status) => ApiError::message(status, sentence(status)).into_response(),
            (Self::Page, StatusCode::INTERNAL_SERVER_ERROR) => PageError::internal().into_response(),
            (Self::Page, StatusCode::SERVICE_UNAVAILABLE) => PageError::unavailable().into_response(),
            (Self::Page, status) => PageError::from_status(status).into_response(),
        }
    }
}

impl IntoResponse for Rejected {
    fn into_response(self) -> Response {
        match self.face {
            Face::OAuth => OAuthError::from(self.error).into_response(),
            Face::Api => ApiError::from(self.error).into_response(),
            Face::Page => PageError::from(self.error).into_response(),
        }
    }
}

/// A JSON answer.
///
/// # Panics
///
/// Where `body` is a map whose keys are not text, which none of our shapes is.
pub fn json(status: StatusCode, body: &impl Serialize) -> Response {
    let body = serde_json::to_vec(body).expect("our own shapes have string keys and serialize");
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// Attaches what the log should say.
fn with_reason(mut response: Response, reason: Option<Cow<'static, str>>) -> Response {
    if let Some(reason) = reason {
        response.extensions_mut().insert(ErrorReason(reason));
    }
    response
}

fn set_retry_after(response: &mut Response, wait: Option<Duration>) {
    if let Some(wait) = wait {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(whole_seconds(wait)));
    }
}

/// Rounded up, so that nobody comes back a moment too early.
pub(super) fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

/// What can be said about a status when nothing else is known.
fn sentence(status: StatusCode) -> &'static str {
    match status {
        StatusCode::BAD_REQUEST => "The request is malformed.",
        StatusCode::UNAUTHORIZED => "Authentication is required.",
        StatusCode::FORBIDDEN => "This is not allowed.",
        StatusCode::NOT_FOUND => "There is nothing at this address.",
        StatusCode::METHOD_NOT_ALLOWED => "This address does not take that method.",
        StatusCode::PAYLOAD_TOO_LARGE => "The request body is too large.",
        StatusCode::URI_TOO_LONG => "The address is too long.",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "The request body has an unsupported Content-Type.",
        StatusCode::TOO_MANY_REQUESTS => "Too many requests.",
        StatusCode::SERVICE_UNAVAILABLE => "The server cannot answer right now. Try again in a moment.",
        status if status.is_server_error() => "Something went wrong on our side.",
        _ => "The request was refused.",
    }
}

/// Text for an `error_description` or a quoted header parameter: RFC 6749, 5.2 allows %x20-21, %x23-5B, %x5D-7E.
fn plain_ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' | '\\' => plain.push('\''),
            ' '..='~' => plain.push(letter),
            _ => plain.push('?'),
        }
    }
    plain
}
