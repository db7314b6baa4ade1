//! Failures under `/api`: the source documents' shapes, which live side by side.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::Duration;

use axum::http::StatusCode;
use axum::http::header::WWW_AUTHENTICATE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json as value};

use super::{BearerError, Challenge, UNAVAILABLE_RETRY, json, sentence, set_retry_after, with_reason};
use crate::http::body::{BodyError, FieldError, FieldProblem};
use crate::http::limits::RateLimited;

/// What is wrong with each field: its name, and one or more phrases such as "can't be blank".
pub type FieldErrors = BTreeMap<String, Vec<Cow<'static, str>>>;

/// A failure under `/api`, ready to be answered.
#[derive(Debug)]
pub struct ApiError(Box<Parts>);

#[derive(Debug)]
struct Parts {
    status: StatusCode,
    body: Value,
    reason: Cow<'static, str>,
    challenge: Option<Challenge>,
    retry_after: Option<Duration>,
    limited: Option<RateLimited>,
}

impl ApiError {
    /// `{"message", "status", "success": false}`.
    pub fn message(status: StatusCode, message: impl Into<Cow<'static, str>>) -> Self {
        let message = message.into();
        let body = value!({ "message": message, "status": status.as_u16(), "success": false });
        Self::new(status, body, message)
    }

    /// `{"error": "ERROR_CODE_<code>", "message"}`.
    pub fn code(status: StatusCode, code: &str, message: impl Into<Cow<'static, str>>) -> Self {
        let body = value!({ "error": format!("ERROR_CODE_{code}"), "message": message.into() });
        Self::new(status, body, code.to_owned().into())
    }

    /// 422 `{"errors": {field: [phrase]}}`.
    pub fn fields(errors: &FieldErrors) -> Self {
        let names = errors.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        let body = value!({ "errors": errors });
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, body, format!("fields: {names}").into())
    }

    /// 401. `error` is absent where no credentials were sent (RFC 6750, 3.1).
    pub fn unauthorized(error: Option<BearerError>, message: impl Into<Cow<'static, str>>) -> Self {
        Self::message(StatusCode::UNAUTHORIZED, message).challenge(Challenge::Bearer(error))
    }

    /// 403 for a token that lacks scopes, in the source's exact words where the call needs one. All that are needed are
    /// named, held or not: a new consent must ask for all of them (RFC 6750, 3.1).
    pub fn insufficient_scope(needed: &[&str], missing: &[&str]) -> Self {
        let scope = needed.join(" ");
        let message = match (needed, missing) {
            ([only], _) => format!("Missing required OAuth scope: {only}"),
            (_, [one]) => format!("Missing required OAuth scope: {one} (this endpoint needs: {scope})"),
            (_, several) => {
                format!("Missing required OAuth scopes: {} (this endpoint needs: {scope})", several.join(" "))
            }
        };
        Self::message(StatusCode::FORBIDDEN, message)
            .challenge(Challenge::Bearer(Some(BearerError::InsufficientScope { scope })))
    }

    /// 403 in the source's words.
    pub fn forbidden() -> Self {
        Self::message(StatusCode::FORBIDDEN, "Insufficient permissions")
    }

    /// 404 `ERROR_CODE_NOT_FOUND`.
    pub fn not_found() -> Self {
        Self::code(StatusCode::NOT_FOUND, "NOT_FOUND", sentence(StatusCode::NOT_FOUND))
    }

    /// 500, which says nothing.
    pub fn internal() -> Self {
        Self::message(StatusCode::INTERNAL_SERVER_ERROR, sentence(StatusCode::INTERNAL_SERVER_ERROR))
    }

    /// 503 with `Retry-After`.
    pub fn unavailable() -> Self {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        let mut error = Self::message(status, sentence(status));
        error.0.retry_after = Some(UNAVAILABLE_RETRY);
        error
    }

    /// What the log should say.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.0.reason = hint.into();
        self
    }

    /// The credentials to bring.
    #[must_use]
    pub fn challenge(mut self, challenge: Challenge) -> Self {
        self.0.challenge = Some(challenge);
        self
    }

    fn new(status: StatusCode, body: Value, reason: Cow<'static, str>) -> Self {
        Self(Box::new(Parts { status, body, reason, challenge: None, retry_after: None, limited: None }))
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let parts = *self.0;
        let mut response = json(parts.status, &parts.body);
        let headers = response.headers_mut();
        if let Some(challenge) = parts.challenge {
            headers.insert(WWW_AUTHENTICATE, challenge.header());
        }
        if let Some(limited) = parts.limited {
            limited.set_headers(headers);
        }
        set_retry_after(&mut response, parts.retry_after);
        with_reason(response, Some(parts.reason))
    }
}

impl From<FieldError> for ApiError {
    fn from(error: FieldError) -> Self {
        let code = match error.problem {
            FieldProblem::Missing => "MISSING_PARAM",
            FieldProblem::Duplicate | FieldProblem::WrongType | FieldProblem::TooLong => "INVALID_PARAM",
        };
        Self::code(StatusCode::BAD_REQUEST, code, error.sentence()).hint(error.to_string())
    }
}

impl From<BodyError> for ApiError {
    fn from(error: BodyError) -> Self {
        Self::message(error.status(), error.to_string())
    }
}

impl From<super::Rejected> for ApiError {
    fn from(rejected: super::Rejected) -> Self {
        rejected.error.into()
    }
}

impl From<RateLimited> for ApiError {
    fn from(limited: RateLimited) -> Self {
        let status = StatusCode::TOO_MANY_REQUESTS;
        let mut error = Self::code(status, "RATE_LIMITED", sentence(status));
        error.0.limited = Some(limited);
        error
    }
}
