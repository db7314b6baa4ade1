//! Failures under `/oauth`: RFC 6749, 5.2, and the management calls beside it.

use std::borrow::Cow;
use std::time::Duration;

use axum::http::header::{CACHE_CONTROL, PRAGMA, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::api::FieldErrors;
use super::{
    BearerError, Challenge, UNAVAILABLE_RETRY, json, plain_ascii, sentence, set_retry_after, with_reason,
};
use crate::http::body::{BodyError, FieldError, FieldProblem};
use crate::http::limits::RateLimited;
use crate::model::explanation::Cause;
use crate::model::explanation::excerpt::Excerpt;
use crate::model::explanation::proving::Proving;
use crate::model::policy::{Phrase, Wording};

/// A failure under `/oauth`, ready to be answered.
#[derive(Debug)]
pub struct OAuthError(Box<Parts>);

#[derive(Debug)]
struct Parts {
    code: OAuthErrorCode,
    status: StatusCode,
    description: Cow<'static, str>,
    hint: Option<Cow<'static, str>>,
    challenge: Option<Challenge>,
    retry_after: Option<Duration>,
    limited: Option<RateLimited>,
    fields: Option<FieldErrors>,
    cause: Option<Cause>,
    phrase: Option<Phrase>,
}

/// The values of `error`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the RFCs' own words")]
pub enum OAuthErrorCode {
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnauthorizedClient,
    UnsupportedGrantType,
    UnsupportedResponseType,
    UnsupportedResponseMode,
    UnsupportedTokenType,
    InvalidScope,
    InvalidToken,
    InsufficientScope,
    AccessDenied,
    NotFound,
    MethodNotAllowed,
    SlowDown,
    ServerError,
    TemporarilyUnavailable,
}

impl OAuthErrorCode {
    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::UnsupportedResponseType => "unsupported_response_type",
            Self::UnsupportedResponseMode => "unsupported_response_mode",
            Self::UnsupportedTokenType => "unsupported_token_type",
            Self::InvalidScope => "invalid_scope",
            Self::InvalidToken => "invalid_token",
            Self::InsufficientScope => "insufficient_scope",
            Self::AccessDenied => "access_denied",
            Self::NotFound => "not_found",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::SlowDown => "slow_down",
            Self::ServerError => "server_error",
            Self::TemporarilyUnavailable => "temporarily_unavailable",
        }
    }

    /// The status where nobody chooses another.
    fn status(self) -> StatusCode {
        match self {
            Self::InvalidToken => StatusCode::UNAUTHORIZED,
            Self::AccessDenied | Self::InsufficientScope => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::SlowDown => StatusCode::TOO_MANY_REQUESTS,
            Self::ServerError => StatusCode::INTERNAL_SERVER_ERROR,
            Self::TemporarilyUnavailable => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

impl OAuthError {
    /// A refusal. `description` is for the app's developer and must not hold anything secret.
    pub fn new(code: OAuthErrorCode, description: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Parts {
            code,
            status: code.status(),
            description: description.into(),
            hint: None,
            challenge: None,
            retry_after: None,
            limited: None,
            fields: None,
            cause: None,
            phrase: None,
        }))
    }

    /// 400 `invalid_request`.
    pub fn invalid_request(description: impl Into<Cow<'static, str>>) -> Self {
        Self::new(OAuthErrorCode::InvalidRequest, description)
    }

    /// 401 `invalid_token`, for a session JWT or API key that is not valid; without an error in the challenge where
    /// none was sent.
    pub fn invalid_token(error: Option<BearerError>) -> Self {
        let description = match error {
            None => "Authentication is required.",
            Some(_) => "The token is not valid.",
        };
        Self::new(OAuthErrorCode::InvalidToken, description).challenge(Challenge::Bearer(error))
    }

    /// 404 `not_found`.
    pub fn not_found() -> Self {
        Self::new(OAuthErrorCode::NotFound, sentence(StatusCode::NOT_FOUND))
    }

    /// 422 with what is wrong with each field.
    pub fn invalid_fields(fields: FieldErrors) -> Self {
        let mut error =
            Self::invalid_request("Some fields are not valid.").status(StatusCode::UNPROCESSABLE_ENTITY);
        error.0.fields = Some(fields);
        error
    }

    /// 500, which says nothing.
    pub fn server_error() -> Self {
        Self::new(OAuthErrorCode::ServerError, sentence(StatusCode::INTERNAL_SERVER_ERROR))
    }

    /// 503 with `Retry-After`.
    pub fn unavailable() -> Self {
        let description = sentence(StatusCode::SERVICE_UNAVAILABLE);
        Self::new(OAuthErrorCode::TemporarilyUnavailable, description).retry_after(UNAVAILABLE_RETRY)
    }

    /// A status that the router chose.
    pub(super) fn from_status(status: StatusCode) -> Self {
        Self::new(code_of(status), sentence(status)).status(status)
    }

    /// Another status than the code's own.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.0.status = status;
        self
    }

    /// What the log should say besides.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// A reason for which a policy may have its own sentence.
    #[must_use]
    pub fn says(mut self, phrase: Phrase) -> Self {
        self.0.phrase = Some(phrase);
        self
    }

    /// Which check failed, for the app's own people. What the use case noted goes before it.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Cause>) -> Self {
        self.0.cause = Some(cause.into());
        self
    }

    /// The credentials to bring.
    #[must_use]
    pub fn challenge(mut self, challenge: Challenge) -> Self {
        self.0.challenge = Some(challenge);
        self
    }

    /// How long to wait before trying again.
    #[must_use]
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// The code.
    pub fn code(&self) -> OAuthErrorCode {
        self.0.code
    }

    /// The description, as it will be read.
    pub fn description(&self) -> String {
        plain_ascii(&self.0.description)
    }
}

/// The code of a refusal of which only the status is known.
pub(super) fn code_of(status: StatusCode) -> OAuthErrorCode {
    match status {
        StatusCode::NOT_FOUND => OAuthErrorCode::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => OAuthErrorCode::MethodNotAllowed,
        StatusCode::TOO_MANY_REQUESTS => OAuthErrorCode::SlowDown,
        StatusCode::UNAUTHORIZED => OAuthErrorCode::InvalidToken,
        StatusCode::FORBIDDEN => OAuthErrorCode::AccessDenied,
        StatusCode::SERVICE_UNAVAILABLE => OAuthErrorCode::TemporarilyUnavailable,
        status if status.is_server_error() => OAuthErrorCode::ServerError,
        _ => OAuthErrorCode::InvalidRequest,
    }
}

/// What a refusal says. It travels with the response to the door, which adds where to read more.
#[derive(Debug, Clone, Serialize)]
pub struct OAuthBody {
    error: OAuthErrorCode,
    error_description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<FieldErrors>,
    #[serde(skip)]
    cause: Option<Cause>,
    #[serde(skip)]
    phrase: Option<Phrase>,
}

impl OAuthBody {
    /// The code.
    pub fn code(&self) -> OAuthErrorCode {
        self.error
    }

    /// The public sentence.
    pub fn sentence(&self) -> &str {
        &self.error_description
    }

    /// Which check failed, as far as the answer itself says.
    pub(in crate::http) fn cause(&self) -> Cause {
        if let Some(cause) = &self.cause {
            return cause.clone();
        }
        match self.error {
            OAuthErrorCode::ServerError | OAuthErrorCode::TemporarilyUnavailable => Proving::OurFault.into(),
            OAuthErrorCode::SlowDown => Proving::TooManyAttempts.into(),
            _ => match &self.errors {
                None => Proving::Unreadable { sentence: self.error_description.clone() }.into(),
                Some(errors) => {
                    let problem = |(field, problems): (&String, &Vec<Cow<'static, str>>)| {
                        format!("{field}: {}.", problems.join(", "))
                    };
                    let problems: Vec<String> = errors.iter().map(problem).collect();
                    Proving::FieldsInvalid { problems: problems.join(" ") }.into()
                }
            },
        }
    }

    /// The JSON in the policy's words, with where to read more.
    ///
    /// # Panics
    ///
    /// Never: its maps have text for keys.
    pub(in crate::http) fn told(self, error_uri: Option<String>, wording: &Wording) -> Vec<u8> {
        let own = self.phrase.as_ref().and_then(|phrase| wording.sentence(phrase));
        let error_description = own.map_or(self.error_description, |text| plain_ascii(&text));
        let body = Self { error_description, error_uri, ..self };
        serde_json::to_vec(&body).expect("our own shapes have string keys and serialize")
    }
}

impl IntoResponse for OAuthError {
    fn into_response(self) -> Response {
        let parts = *self.0;
        let body = OAuthBody {
            error: parts.code,
            error_description: plain_ascii(&parts.description),
            error_uri: None,
            errors: parts.fields,
            cause: parts.cause,
            phrase: parts.phrase,
        };
        let mut response = json(parts.status, &body);
        response.extensions_mut().insert(body);
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(PRAGMA, HeaderValue::from_static("no-cache"));
        if let Some(challenge) = parts.challenge {
            headers.insert(WWW_AUTHENTICATE, challenge.header());
        }
        if let Some(limited) = parts.limited {
            limited.set_headers(&mut response);
        }
        set_retry_after(&mut response, parts.retry_after);
        let reason = parts.hint.unwrap_or(Cow::Borrowed(parts.code.as_str()));
        with_reason(response, Some(reason))
    }
}

impl From<FieldError> for OAuthError {
    fn from(error: FieldError) -> Self {
        let name = Excerpt::of(&error.field);
        let cause = match error.problem {
            FieldProblem::Missing => Proving::ParameterMissing { name },
            FieldProblem::Duplicate => Proving::ParameterTwice { name },
            FieldProblem::WrongType | FieldProblem::TooLong => Proving::ParameterInvalid { name },
        };
        let phrase = match error.problem {
            FieldProblem::Missing => Phrase::MissingParameter(error.field.clone()),
            _ => Phrase::InvalidRequest,
        };
        Self::invalid_request(error.sentence()).hint(error.to_string()).because(cause).says(phrase)
    }
}

impl From<BodyError> for OAuthError {
    fn from(error: BodyError) -> Self {
        Self::invalid_request(error.to_string()).status(error.status())
    }
}

impl From<super::Rejected> for OAuthError {
    fn from(rejected: super::Rejected) -> Self {
        rejected.error.into()
    }
}

impl From<RateLimited> for OAuthError {
    fn from(limited: RateLimited) -> Self {
        let mut error = Self::new(OAuthErrorCode::SlowDown, sentence(StatusCode::TOO_MANY_REQUESTS));
        error.0.limited = Some(limited);
        error
    }
}
