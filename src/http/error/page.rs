//! Failures that people read: what happened, why, and what to do next.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use super::{ErrorReason, UNAVAILABLE_RETRY, set_retry_after};
use crate::http::body::{BodyError, FieldError, FieldProblem};
use crate::http::limits::RateLimited;
use crate::language::{Language, Text, text};

/// A page that says what went wrong. Written at the door, which knows the request's id and who reads.
#[derive(Debug, Clone)]
pub struct PageError {
    /// The status.
    pub status: StatusCode,
    /// The headline.
    pub title: Text,
    /// What happened.
    pub what: Text,
    /// Why, where that helps.
    pub why: Text,
    /// What to do now.
    pub next: Text,
    /// Words and path of a link to go on by.
    pub link: Option<(Text, Cow<'static, str>)>,
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
    pub fn new(status: StatusCode, title: impl Into<Text>, what: impl Into<Text>) -> Self {
        Self {
            status,
            title: title.into(),
            what: what.into(),
            why: Text::default(),
            next: Text::default(),
            link: None,
            hint: None,
            retry_after: None,
            limited: None,
        }
    }

    /// Adds why it happened.
    #[must_use]
    pub fn why(mut self, why: impl Into<Text>) -> Self {
        self.why = why.into();
        self
    }

    /// Adds what to do now.
    #[must_use]
    pub fn next(mut self, next: impl Into<Text>) -> Self {
        self.next = next.into();
        self
    }

    /// Adds a link to a page of ours.
    #[must_use]
    pub fn link(mut self, label: impl Into<Text>, path: impl Into<Cow<'static, str>>) -> Self {
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
        Self::new(StatusCode::NOT_FOUND, text("notice-not-found"), text("notice-not-found-what"))
            .next(text("notice-not-found-next"))
            .link(text("notice-go-to-start"), "/")
    }

    /// 403.
    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, text("notice-forbidden"), text("notice-forbidden-what"))
            .next(text("notice-forbidden-next"))
            .link(text("notice-go-to-account"), "/account")
    }

    /// 500, which says nothing.
    pub fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, text("notice-internal"), text("notice-internal-what"))
            .next(text("notice-internal-next"))
    }

    /// 503 with `Retry-After`.
    pub fn unavailable() -> Self {
        let mut page = Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            text("notice-unavailable"),
            text("notice-unavailable-what"),
        )
        .next(text("notice-unavailable-next"));
        page.retry_after = Some(UNAVAILABLE_RETRY);
        page
    }

    /// A status that the router chose.
    pub(super) fn from_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::not_found(),
            StatusCode::FORBIDDEN => Self::forbidden(),
            StatusCode::METHOD_NOT_ALLOWED => {
                Self::new(status, text("notice-wrong-method"), text("notice-wrong-method-what"))
                    .next(text("notice-wrong-method-next"))
                    .link(text("notice-go-to-start"), "/")
            }
            status if status.is_server_error() => Self { status, ..Self::internal() },
            status => Self::new(status, text("notice-failed"), refusal(status)).next(text("notice-go-back")),
        }
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if let Some(limited) = &self.limited {
            limited.set_headers(&mut response);
        }
        set_retry_after(&mut response, self.retry_after);
        let reason = self.hint.clone().unwrap_or_else(|| self.title.to_string().into());
        response.extensions_mut().insert(ErrorReason(reason));
        response.extensions_mut().insert(self);
        response
    }
}

impl From<FieldError> for PageError {
    fn from(error: FieldError) -> Self {
        Self::new(StatusCode::BAD_REQUEST, text("notice-failed"), field_problem(&error))
            .next(text("notice-go-back"))
            .hint(error.to_string())
    }
}

impl From<BodyError> for PageError {
    fn from(error: BodyError) -> Self {
        Self::new(error.status(), text("notice-failed"), body_problem(error))
            .next(text("notice-go-back"))
            .hint(error.to_string())
    }
}

impl From<super::Rejected> for PageError {
    fn from(rejected: super::Rejected) -> Self {
        rejected.error.into()
    }
}

impl From<RateLimited> for PageError {
    fn from(limited: RateLimited) -> Self {
        let mut page =
            Self::new(StatusCode::TOO_MANY_REQUESTS, text("notice-too-many"), text("notice-too-many-what"))
                .next(text("notice-too-many-next"));
        page.limited = Some(limited);
        page
    }
}

fn field_problem(error: &FieldError) -> Text {
    let sentence = match error.problem {
        FieldProblem::Duplicate => text("notice-field-twice"),
        FieldProblem::WrongType => text("notice-field-invalid"),
        FieldProblem::Missing => text("notice-field-missing"),
        FieldProblem::TooLong => text("notice-field-too-long"),
    };
    sentence.with("field", &error.field)
}

fn body_problem(error: BodyError) -> Text {
    match error {
        BodyError::NotUtf8 => text("notice-body-not-utf8"),
        BodyError::Nul => text("notice-body-nul"),
        BodyError::BrokenEscape => text("notice-body-broken-escape"),
        BodyError::TooManyFields => text("notice-body-too-many-fields"),
        BodyError::NotJson => text("notice-body-not-json"),
        BodyError::Boundary => text("notice-body-boundary"),
        BodyError::NotMultipart => text("notice-body-not-multipart"),
        BodyError::File => text("notice-body-file"),
        BodyError::PartNotText => text("notice-body-part-not-text"),
        BodyError::CutShort => text("notice-body-cut-short"),
        BodyError::TooLarge => text("notice-status-body-too-large"),
        BodyError::NoContentType => text("notice-body-no-content-type"),
        BodyError::ManyContentTypes => text("notice-body-many-content-types"),
        BodyError::BrokenContentType => text("notice-body-broken-content-type"),
        BodyError::OtherContentType => text("notice-status-media-type"),
        BodyError::OtherCharset => text("notice-body-other-charset"),
        BodyError::Encoded => text("notice-body-encoded"),
    }
}

/// What can be said about a status when nothing else is known.
fn refusal(status: StatusCode) -> Text {
    match status {
        StatusCode::BAD_REQUEST => text("notice-status-malformed"),
        StatusCode::UNAUTHORIZED => text("notice-status-unauthorized"),
        StatusCode::PAYLOAD_TOO_LARGE => text("notice-status-body-too-large"),
        StatusCode::URI_TOO_LONG => text("notice-status-address-too-long"),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => text("notice-status-media-type"),
        StatusCode::TOO_MANY_REQUESTS => text("notice-status-too-many"),
        _ => text("notice-status-refused"),
    }
}

/// A notice page without layout or style sheet.
pub fn plain_notice_page(notice: Notice<'_>, language: &Language) -> String {
    let error = notice.error;
    let put = |text: &Text| language.put(text, |typed| escape_html(typed).into());
    let (tag, title) = (language.tag().as_str(), put(&error.title));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{tag}\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\n\
         <body><main><h1>{title}</h1>\n",
    );
    let mut say = |paragraph: &str| writeln!(page, "<p>{paragraph}</p>").expect("a String takes everything");
    for sentence in [&error.what, &error.why, &error.next] {
        if !sentence.is_empty() {
            say(&put(sentence));
        }
    }
    if !notice.request_id.is_empty() {
        say(&put(&text("notice-request-id").with("id", notice.request_id)));
    }
    if let Some(address) = notice.explained_at {
        let label = put(&text("notice-for-developers"));
        say(&format!("<a href=\"{}\">{label}</a>", escape_html(address)));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Languages;
    use crate::model::language::LanguageTag;

    #[test]
    fn a_page_says_of_a_body_what_programs_read() {
        let languages = Languages::shipped();
        for error in BodyError::ALL {
            let told = languages.get(LanguageTag::En).plain(&body_problem(error));
            assert_eq!(told, error.to_string());
        }
    }
}
