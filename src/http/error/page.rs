//! Failures that people read: what happened, why, and what to do next.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use super::{ErrorReason, UNAVAILABLE_RETRY, set_retry_after};
use crate::http::body::{BodyError, FieldError};
use crate::http::limits::RateLimited;

/// A page that says what went wrong. Rendered at the door, which knows the request's id.
#[derive(Debug, Clone)]
pub struct PageError {
    /// The status.
    pub status: StatusCode,
    /// The headline.
    pub title: Cow<'static, str>,
    /// What happened.
    pub what: Cow<'static, str>,
    /// Why, where that helps.
    pub why: Cow<'static, str>,
    /// What to do now.
    pub next: Cow<'static, str>,
    /// Words and path of a link to go on by.
    pub link: Option<(Cow<'static, str>, Cow<'static, str>)>,
    /// What the log should say; never shown.
    pub hint: Option<Cow<'static, str>>,
    retry_after: Option<Duration>,
    limited: Option<RateLimited>,
}

/// What a notice page shows.
#[derive(Debug, Clone, Copy)]
pub struct Notice<'a> {
    /// The failure.
    pub error: &'a PageError,
    /// The id under which the log knows this request.
    pub request_id: &'a str,
    /// Where the people behind an app read more, where the failure is an app's.
    pub explained_at: Option<&'a str>,
}

impl PageError {
    /// A page with a headline and a sentence about what happened.
    pub fn new(
        status: StatusCode,
        title: impl Into<Cow<'static, str>>,
        what: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            status,
            title: title.into(),
            what: what.into(),
            why: Cow::Borrowed(""),
            next: Cow::Borrowed(""),
            link: None,
            hint: None,
            retry_after: None,
            limited: None,
        }
    }

    /// Adds why it happened.
    #[must_use]
    pub fn why(mut self, why: impl Into<Cow<'static, str>>) -> Self {
        self.why = why.into();
        self
    }

    /// Adds what to do now.
    #[must_use]
    pub fn next(mut self, next: impl Into<Cow<'static, str>>) -> Self {
        self.next = next.into();
        self
    }

    /// Adds a link to a page of ours.
    #[must_use]
    pub fn link(mut self, label: impl Into<Cow<'static, str>>, path: impl Into<Cow<'static, str>>) -> Self {
        self.link = Some((label.into(), path.into()));
        self
    }

    /// What the log should say.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// 404.
    pub fn not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "There is no page here",
            "The address may be mistyped, the page may have been removed, or it belongs to an organization that you \
             are not a member of.",
        )
        .next("Check the address, or start from the beginning.")
        .link("Go to the start", "/")
    }

    /// 403.
    pub fn forbidden() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "You cannot do this with your role",
            "Only owners and admins of the organization can do this.",
        )
        .next("Ask one of them to do it for you, or to change your role.")
        .link("Go to your account", "/account")
    }

    /// 500, which says nothing.
    pub fn internal() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "Something failed on our side",
            "The request was not carried out. It was recorded, and nothing about it is your doing.",
        )
        .next("Try again. If it fails again, tell whoever runs this server and quote the request id below.")
    }

    /// 503 with `Retry-After`.
    pub fn unavailable() -> Self {
        let mut page = Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "This cannot be answered right now",
            "A part of the service is not reachable. Nothing was changed.",
        )
        .next("Try again in a minute. If it stays this way, tell whoever runs this server.");
        page.retry_after = Some(UNAVAILABLE_RETRY);
        page
    }

    /// A status that the router chose.
    pub(super) fn from_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::not_found(),
            StatusCode::FORBIDDEN => Self::forbidden(),
            StatusCode::METHOD_NOT_ALLOWED => Self::new(
                status,
                "This page cannot be used that way",
                "The address exists, but not for this kind of request. That happens when a form's address is opened \
                 by itself.",
            )
            .next("Go back to the page you came from, or start from the beginning.")
            .link("Go to the start", "/"),
            status if status.is_server_error() => Self { status, ..Self::internal() },
            status => {
                Self::new(status, "This did not work", super::sentence(status)).next("Go back and try again.")
            }
        }
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let body = plain_notice_page(Notice { error: &self, request_id: "", explained_at: None });
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if let Some(limited) = &self.limited {
            limited.set_headers(&mut response);
        }
        set_retry_after(&mut response, self.retry_after);
        let reason = self.hint.clone().unwrap_or_else(|| self.title.clone());
        response.extensions_mut().insert(ErrorReason(reason));
        response.extensions_mut().insert(self);
        response
    }
}

impl From<FieldError> for PageError {
    fn from(error: FieldError) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "This did not work", error.sentence())
            .next("Go back and try again.")
            .hint(error.to_string())
    }
}

impl From<BodyError> for PageError {
    fn from(error: BodyError) -> Self {
        Self::new(error.status(), "This did not work", error.to_string()).next("Go back and try again.")
    }
}

impl From<super::Rejected> for PageError {
    fn from(rejected: super::Rejected) -> Self {
        rejected.error.into()
    }
}

impl From<RateLimited> for PageError {
    fn from(limited: RateLimited) -> Self {
        let mut page = Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "Too many attempts in a short time",
            "To protect accounts, attempts from one place are limited. Nothing was changed.",
        )
        .next("Wait a minute, then try again.");
        page.limited = Some(limited);
        page
    }
}

/// A notice page without layout or style sheet.
pub fn plain_notice_page(notice: Notice<'_>) -> String {
    let error = notice.error;
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body><main>\
         <h1>{title}</h1>\n",
        title = escape_html(&error.title)
    );
    for sentence in [&error.what, &error.why, &error.next] {
        if !sentence.is_empty() {
            writeln!(page, "<p>{}</p>", escape_html(sentence)).expect("a String takes everything");
        }
    }
    if !notice.request_id.is_empty() {
        writeln!(page, "<p>Request id: <code>{}</code></p>", escape_html(notice.request_id))
            .expect("a String takes everything");
    }
    if let Some(address) = notice.explained_at {
        let address = escape_html(address);
        writeln!(page, "<p><a href=\"{address}\">For the app\u{2019}s developers: what failed</a></p>")
            .expect("a String takes everything");
    }
    page.push_str("</main></body></html>\n");
    page
}

/// Text that is safe between tags and inside quoted attributes.
pub fn escape_html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}
