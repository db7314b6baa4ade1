//! Who is asking, and whether a form is ours.
//!
//! Three extractors: `Visitor` is anybody, `Person` is signed in or sent to the sign-in page, and `PageForm` is a
//! form that a signed-in person sent from one of our own pages. A handler that changes something takes a `PageForm`,
//! so that none can forget to ask.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header::ORIGIN;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};

use super::cookies::{self, Name};
use super::instead::Instead;
use super::return_to;
use crate::context::Context;
use crate::domain::login::{self, SignedIn, csrf};
use crate::http::body::Fields;
use crate::http::error::PageError;
use crate::http::reader::Reader;
use crate::http::state::Site;
use crate::language::text;

/// Whoever opens a page.
#[derive(Debug)]
pub(in crate::http) struct Visitor {
    /// Who it is, where the session is alive.
    pub(in crate::http) signed_in: Option<SignedIn>,
    pub(super) session_cookie: Option<String>,
    pub(super) form_cookie: Option<String>,
}

/// Somebody who is signed in. Anybody else is sent to the sign-in page and comes back to this very address.
#[derive(Debug)]
pub(in crate::http) struct Person(pub(in crate::http) SignedIn);

/// A form that was sent by the person it was shown to.
#[derive(Debug)]
pub(in crate::http) struct PageForm {
    /// Whose session it is.
    pub(in crate::http) signed_in: SignedIn,
    /// What was typed.
    pub(in crate::http) fields: Fields,
}

impl FromRequestParts<Site> for Visitor {
    type Rejection = Instead;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Instead> {
        let read = |name| cookies::read(&site.cx, &parts.headers, name).map_err(|_| sent_twice());
        let (session_cookie, form_cookie) = (read(Name::Session)?, read(Name::PreSession)?);
        let signed_in = match &session_cookie {
            Some(value) => login::find_session(&site.cx, value).await?,
            None => None,
        };
        let preferred = signed_in.as_ref().and_then(|signed_in| signed_in.user().language);
        if let (Some(reader), Some(tag)) = (parts.extensions.get::<Reader>(), preferred) {
            reader.prefers(tag);
        }
        Ok(Self { signed_in, session_cookie, form_cookie })
    }
}

impl FromRequestParts<Site> for Person {
    type Rejection = Instead;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Instead> {
        let visitor = Visitor::from_request_parts(parts, site).await?;
        let to_sign_in =
            || Instead::go(&return_to::sign_in_first(&parts.uri).unwrap_or_else(|| "/login".to_owned()));
        visitor.signed_in.map(Self).ok_or_else(to_sign_in)
    }
}

impl FromRequest<Site> for PageForm {
    type Rejection = Instead;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Instead> {
        let (mut parts, body) = request.into_parts();
        refuse_foreign(&site.cx, &parts.headers)?;
        let visitor = Visitor::from_request_parts(&mut parts, site).await?;
        let Some(signed_in) = visitor.signed_in else { return Err(Instead::go("/login")) };
        let fields = Fields::from_request(Request::from_parts(parts, body), site).await?;
        let token = fields.one("csrf")?.unwrap_or_default();
        if csrf::is_form_token(&site.cx, &signed_in, token) {
            Ok(Self { signed_in, fields })
        } else {
            Err(stale_form().into())
        }
    }
}

/// Refuses a form that a browser says comes from another site. A browser that says nothing is judged by the form's
/// token alone. Under our own `Referrer-Policy: no-referrer` a form of ours has the origin `null`, which counts only
/// where the browser also says `same-origin`.
pub(super) fn refuse_foreign(cx: &Context, headers: &HeaderMap) -> Result<(), Instead> {
    let said =
        |name: &str| -> Vec<&[u8]> { headers.get_all(name).iter().map(HeaderValue::as_bytes).collect() };
    let own = cx.config.server.public_url.as_str().as_bytes();
    let is_ours = match (said("sec-fetch-site").as_slice(), said(ORIGIN.as_str()).as_slice()) {
        ([b"same-origin"], [b"null"]) | ([] | [b"same-origin" | b"none"], []) => true,
        ([] | [b"same-origin"], [origin]) => *origin == own,
        _ => false,
    };
    if is_ours { Ok(()) } else { Err(foreign_form().into()) }
}

fn foreign_form() -> PageError {
    PageError::new(StatusCode::FORBIDDEN, text("notice-foreign-form"), text("notice-foreign-form-what"))
        .next(text("notice-foreign-form-next"))
        .link(text("notice-go-to-account"), "/account")
}

/// A form whose token does not fit the session.
fn stale_form() -> PageError {
    PageError::new(StatusCode::FORBIDDEN, text("notice-stale-form"), text("notice-stale-form-what"))
        .next(text("notice-stale-form-next"))
        .link(text("notice-go-to-account"), "/account")
}

fn sent_twice() -> Instead {
    PageError::new(StatusCode::BAD_REQUEST, text("notice-two-sessions"), text("notice-two-sessions-what"))
        .next(text("notice-two-sessions-next"))
        .hint("the session cookie was sent more than once")
        .into()
}
