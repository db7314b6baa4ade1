//! Failures of the resource API. What failed is said here; how it is told is the policy's to say, at the door.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json as value};

use super::oauth::code_of;
use super::{BearerError, Challenge, UNAVAILABLE_RETRY, plain_ascii, sentence, set_retry_after, with_reason};
use crate::http::body::{BodyError, FieldError, FieldProblem};
use crate::http::limits::RateLimited;
use crate::model::policy::{Phrase, ResourceErrors, Wording};

/// What is wrong with each field: its name, and one or more phrases such as "can't be blank".
pub type FieldErrors = BTreeMap<String, Vec<Cow<'static, str>>>;

/// A failure of the API, ready to be answered.
#[derive(Debug)]
pub struct ApiError(Box<Parts>);

#[derive(Debug)]
struct Parts {
    failure: ApiFailure,
    reason: Cow<'static, str>,
    challenge: Option<Challenge>,
    retry_after: Option<Duration>,
    limited: Option<RateLimited>,
}

/// What failed. It travels with the response to the door, which tells it in the policy's words and shape.
#[derive(Debug, Clone)]
pub struct ApiFailure {
    status: StatusCode,
    kind: Kind,
    message: Cow<'static, str>,
    phrase: Option<Phrase>,
    lacks_scope: bool,
}

#[derive(Debug, Clone)]
enum Kind {
    Message,
    Code(String),
    Fields(FieldErrors),
}

impl ApiError {
    /// A failure that a sentence tells.
    pub fn message(status: StatusCode, message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(status, Kind::Message, message.into())
    }

    /// A failure that has a code of its own, where codes are told.
    pub fn code(status: StatusCode, code: &str, message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(status, Kind::Code(code.to_owned()), message.into()).hint(code.to_owned())
    }

    /// 422 for fields.
    pub fn fields(errors: &FieldErrors) -> Self {
        let names = errors.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        let failed = Self::new(status, Kind::Fields(errors.clone()), "Some fields are not valid.".into());
        failed.hint(format!("fields: {names}"))
    }

    /// 401. `error` is absent where no credentials were sent (RFC 6750, 3.1).
    pub fn unauthorized(error: Option<BearerError>, message: impl Into<Cow<'static, str>>) -> Self {
        let failed = Self::message(StatusCode::UNAUTHORIZED, message).challenge(Challenge::Bearer(error));
        failed.says(Phrase::TokenInvalid)
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
        let mut failed = Self::message(StatusCode::FORBIDDEN, message).says(Phrase::InsufficientScope);
        failed.0.failure.lacks_scope = true;
        failed.challenge(Challenge::Bearer(Some(BearerError::InsufficientScope { scope })))
    }

    /// 403 in the source's words.
    pub fn forbidden() -> Self {
        Self::message(StatusCode::FORBIDDEN, "Insufficient permissions")
    }

    /// 404.
    pub fn not_found() -> Self {
        Self::missing(sentence(StatusCode::NOT_FOUND)).says(Phrase::NotFound)
    }

    /// 404 for a row, with a sentence about it.
    pub fn missing(message: &'static str) -> Self {
        Self::code(StatusCode::NOT_FOUND, "NOT_FOUND", message)
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

    /// A reason for which a policy may have its own sentence.
    #[must_use]
    pub fn says(mut self, phrase: Phrase) -> Self {
        self.0.failure.phrase = Some(phrase);
        self
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

    fn new(status: StatusCode, kind: Kind, message: Cow<'static, str>) -> Self {
        let reason = message.clone();
        let failure = ApiFailure { status, kind, message, phrase: None, lacks_scope: false };
        Self(Box::new(Parts { failure, reason, challenge: None, retry_after: None, limited: None }))
    }
}

impl ApiFailure {
    /// The body, in this style and these words.
    pub fn told(&self, style: ResourceErrors, wording: &Wording) -> Vec<u8> {
        let own = self.phrase.as_ref().and_then(|phrase| wording.sentence(phrase));
        let text = own.map_or(self.message.clone(), Cow::Owned);
        let body = match style {
            ResourceErrors::Message => self.as_message(&text),
            ResourceErrors::Error => value!({ "error": self.in_one_sentence(&text) }),
            ResourceErrors::Oauth => self.as_oauth(&text),
        };
        body.to_string().into_bytes()
    }

    /// The shapes that one of the sources has side by side.
    fn as_message(&self, text: &str) -> Value {
        match &self.kind {
            Kind::Message => value!({ "message": text, "status": self.status.as_u16(), "success": false }),
            Kind::Code(code) => value!({ "error": format!("ERROR_CODE_{code}"), "message": text }),
            Kind::Fields(errors) => value!({ "errors": errors }),
        }
    }

    fn in_one_sentence(&self, text: &str) -> String {
        let Kind::Fields(errors) = &self.kind else { return text.to_owned() };
        let of_field = |(name, problems): (&String, &Vec<Cow<'static, str>>)| {
            problems.iter().map(|problem| format!("{name} {problem}")).collect::<Vec<_>>()
        };
        format!("Validation failed: {}", errors.iter().flat_map(of_field).collect::<Vec<_>>().join(", "))
    }

    fn as_oauth(&self, text: &str) -> Value {
        let code = if self.lacks_scope { "insufficient_scope" } else { code_of(self.status).as_str() };
        let mut body = value!({ "error": code, "error_description": plain_ascii(text) });
        if let Kind::Fields(errors) = &self.kind {
            body["errors"] = value!(errors);
        }
        body
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let parts = *self.0;
        let mut response = Response::new(Body::empty());
        *response.status_mut() = parts.failure.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(challenge) = parts.challenge {
            headers.insert(WWW_AUTHENTICATE, challenge.header());
        }
        response.extensions_mut().insert(parts.failure);
        if let Some(limited) = parts.limited {
            limited.set_headers(&mut response);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn told(error: &ApiError, style: ResourceErrors) -> Value {
        let wording = Wording { token_expired: "Too late".into(), ..Wording::default() };
        serde_json::from_slice(&error.0.failure.told(style, &wording)).unwrap()
    }

    #[test]
    fn one_failure_has_a_shape_in_each_style() {
        let lacking = || ApiError::insufficient_scope(&["a:read"], &["a:read"]);
        let words = "Missing required OAuth scope: a:read";
        let expected = value!({ "message": words, "status": 403, "success": false });
        assert_eq!(told(&lacking(), ResourceErrors::Message), expected);
        assert_eq!(told(&lacking(), ResourceErrors::Error), value!({ "error": words }));
        let expected = value!({ "error": "insufficient_scope", "error_description": words });
        assert_eq!(told(&lacking(), ResourceErrors::Oauth), expected);

        let wrong =
            || ApiError::fields(&FieldErrors::from([("title".into(), vec!["can't be blank".into()])]));
        let errors = value!({ "title": ["can't be blank"] });
        assert_eq!(told(&wrong(), ResourceErrors::Message), value!({ "errors": errors }));
        let expected = value!({ "error": "Validation failed: title can't be blank" });
        assert_eq!(told(&wrong(), ResourceErrors::Error), expected);
        let oauth = told(&wrong(), ResourceErrors::Oauth);
        assert_eq!((&oauth["error"], &oauth["errors"]), (&value!("invalid_request"), &errors));
    }

    #[test]
    fn a_policy_has_the_last_word() {
        let expired = ApiError::unauthorized(Some(BearerError::InvalidToken), "Ours");
        let expired = expired.says(Phrase::TokenExpired);
        assert_eq!(told(&expired, ResourceErrors::Error), value!({ "error": "Too late" }));
        let unknown = ApiError::unauthorized(Some(BearerError::InvalidToken), "Ours");
        assert_eq!(told(&unknown, ResourceErrors::Error), value!({ "error": "Ours" }));
    }
}
