//! `/oauth/authorize/native`: the code of an app that nobody can be sent to, to be copied into it.
//!
//! The page shows a code only to the person on whose word it was made, so that no link can put words of its own on it.

use axum::extract::{FromRequestParts as _, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};

use super::instead::Instead;
use super::session::Person;
use super::views::native::NativePage;
use super::views::when::When;
use super::{frame, html};
use crate::domain::authorize::shown_code;
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::language::text;

/// Shows it.
pub(in crate::http) async fn show(site: &Site, request: Request) -> Response {
    page(site, request).await.unwrap_or_else(Instead::into_response)
}

async fn page(site: &Site, request: Request) -> Result<Response, Instead> {
    let (mut parts, _) = request.into_parts();
    let Person(signed_in) = Person::from_request_parts(&mut parts, site).await?;
    let QueryFields(query) = QueryFields::from_request_parts(&mut parts, site).await?;
    if let Some(error) = query.one("error")? {
        return Err(refused(error == "access_denied").into());
    }
    let code = query.one("code")?.unwrap_or_default();
    let found = shown_code(&site.cx, signed_in.user(), code).await?;
    let (app, ends_at) = found.ok_or_else(|| PageError::from(NoCode))?;
    let now = site.cx.env.now();
    Ok(html(NativePage {
        chrome: frame::personal(site, &signed_in),
        app,
        code: code.to_owned(),
        ends_at: When::new(ends_at, now),
    }))
}

/// What a person who said no finds in place of a code.
fn refused(is_denied: bool) -> PageError {
    let what = if is_denied { text("code-denied") } else { text("code-refused") };
    PageError::new(StatusCode::BAD_REQUEST, text("code-not-connected"), what)
        .next(text("code-not-connected-next"))
}

/// No such code, or not this person's.
struct NoCode;

impl From<NoCode> for PageError {
    fn from(_: NoCode) -> Self {
        Self::new(StatusCode::NOT_FOUND, text("code-none"), text("code-none-what"))
            .next(text("refusal-start-again"))
    }
}
