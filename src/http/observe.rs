//! What is remembered about a request: one log line and a few numbers, never a credential, a body or a query.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::extract::{FromRequestParts, MatchedPath, Request};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use metrics::{counter, histogram};

use super::error::ErrorReason;
use crate::env::Env;

/// The histogram of `record`, for the recorder that needs to know its buckets.
pub const DURATION_METRIC: &str = "postern_http_request_duration_seconds";

const UNMATCHED: &str = "(none)";

/// The id of a request in the log and on error pages; always made here, never taken from the sender.
#[derive(Debug, Clone)]
pub struct RequestId(Arc<str>);

impl RequestId {
    /// 16 random hexadecimal digits.
    pub fn new(env: &Env) -> Self {
        let mut bytes = [0; 8];
        env.fill(&mut bytes);
        let mut text = String::with_capacity(16);
        for byte in bytes {
            write!(text, "{byte:02x}").expect("a String takes everything");
        }
        Self(text.into())
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A notebook that travels with a request: handlers write what the log line should carry. An extractor.
#[derive(Debug, Clone, Default)]
pub struct Notes(Arc<Mutex<Facts>>);

#[derive(Debug, Default)]
struct Facts {
    route: Option<MatchedPath>,
    app_id: Option<i64>,
    install_id: Option<i64>,
    grant_type: Option<&'static str>,
    reason: Option<Cow<'static, str>>,
}

impl Notes {
    /// The app that asks.
    pub fn app(&self, id: i64) {
        self.lock().app_id = Some(id);
    }

    /// The install it asks for.
    pub fn install(&self, id: i64) {
        self.lock().install_id = Some(id);
    }

    /// The grant of a token request; one of the known ones, never the sender's text.
    pub fn grant_type(&self, grant_type: &'static str) {
        self.lock().grant_type = Some(grant_type);
    }

    /// Why it was refused, where no error type says it.
    pub fn reason(&self, reason: impl Into<Cow<'static, str>>) {
        self.lock().reason = Some(reason.into());
    }

    fn lock(&self) -> MutexGuard<'_, Facts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S: Sync> FromRequestParts<S> for Notes {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_default())
    }
}

impl<S: Sync> FromRequestParts<S> for RequestId {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_else(|| Self("".into())))
    }
}

/// Writes down which route was found. Laid over every route, because the path itself may hold anything.
pub(super) async fn note_route(request: Request) -> Request {
    if let (Some(route), Some(notes)) =
        (request.extensions().get::<MatchedPath>(), request.extensions().get::<Notes>())
    {
        notes.lock().route = Some(route.clone());
    }
    request
}

/// Writes the log line and counts the request.
pub(super) fn record(id: &RequestId, method: &Method, notes: &Notes, response: &Response, took: Duration) {
    let facts = notes.lock();
    let status = response.status();
    let path = facts.route.as_ref().map_or(UNMATCHED, MatchedPath::as_str);
    let method = known(method);
    count(method, path, status, took);
    let reason = response.extensions().get::<ErrorReason>().map(|reason| reason.0.as_ref());
    let reason = reason.or(facts.reason.as_deref());
    let (app_id, install_id, grant_type) = (facts.app_id, facts.install_id, facts.grant_type);
    let duration_ms = round_milliseconds(took);
    macro_rules! say {
        ($level:ident) => {
            tracing::$level!(
                target: "postern::http",
                {
                    request.id = id.as_str(), method, path, status = status.as_u16(), duration_ms,
                    app.id = app_id, install.id = install_id, grant_type, reason
                },
                "{method} {path} answered {}", status.as_u16()
            )
        };
    }
    if status.is_server_error() {
        say!(error);
    } else {
        say!(info);
    }
}

/// Counts issued token pairs by the grant that asked.
pub fn tokens_issued(grant_type: &'static str) {
    counter!("postern_tokens_issued_total", "grant_type" => grant_type).increment(1);
}

/// Counts refusals by reason; the reason is one of ours, so that the number of series stays small.
pub fn refused(reason: &'static str) {
    counter!("postern_refused_total", "reason" => reason).increment(1);
}

fn count(method: &'static str, path: &str, status: StatusCode, took: Duration) {
    let class = match status.as_u16() / 100 {
        1 => "1xx",
        2 => "2xx",
        3 => "3xx",
        4 => "4xx",
        _ => "5xx",
    };
    let path = path.to_owned();
    counter!("postern_http_requests_total", "method" => method, "path" => path.clone(), "status" => class)
        .increment(1);
    histogram!(DURATION_METRIC, "method" => method, "path" => path).record(took.as_secs_f64());
}

/// Method names are the sender's text; only the known ones are repeated.
fn known(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "OPTIONS" => "OPTIONS",
        _ => "OTHER",
    }
}

fn round_milliseconds(took: Duration) -> f64 {
    (took.as_secs_f64() * 1e6).round() / 1e3
}
