//! `/login`, `/logout` and the start page.

use axum::extract::{FromRequest as _, FromRequestParts as _, Request, State};
use axum::http::header::HeaderName;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use super::cookies::{self, Name};
use super::form_action::leads_to;
use super::instead::Instead;
use super::session::{PageForm, Visitor, refuse_foreign};
use super::views::login::LoginPage;
use super::{frame, html_with, return_to, see_other};
use crate::domain::authorize::{AuthorizeError, validate};
use crate::domain::login::{LoginError, csrf, sign_in as open_session, sign_out as end_session};
use crate::domain::{RequestInfo, accounts};
use crate::http::body::{Fields, QueryFields};
use crate::http::limits::RateLimited;
use crate::http::oauth::authorize::parameters;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::password::Password;
use crate::model::policy::AuthorizeErrors;

/// `GET /`.
pub(super) async fn start(visitor: Visitor) -> Response {
    see_other(if visitor.signed_in.is_some() { "/account" } else { "/login" })
}

/// `GET /login`.
pub(super) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    query: QueryFields,
) -> Result<Response, Instead> {
    let wanted = query.0.one("return_to")?.map(return_to::checked);
    if visitor.signed_in.is_some() {
        return Ok(see_other(wanted.unwrap_or("/account")));
    }
    let form = Form { return_to: wanted.unwrap_or_default(), email: "", error: None };
    form.answer(&site, &visitor, StatusCode::OK).await
}

/// `POST /login`. The session that the browser may have ends, and a new one begins under a new value.
pub(super) async fn sign_in(
    State(site): State<Site>,
    info: RequestInfo,
    request: Request,
) -> Result<Response, Instead> {
    refuse_foreign(&site.cx, request.headers())?;
    let (mut parts, body) = request.into_parts();
    let visitor = Visitor::from_request_parts(&mut parts, &site).await?;
    let fields = Fields::from_request(Request::from_parts(parts, body), &site).await?;
    let wanted = fields.one("return_to")?.map(return_to::checked);
    let mut form = Form { return_to: wanted.unwrap_or_default(), email: "", error: None };

    let token = fields.one("csrf")?.unwrap_or_default();
    let tied = visitor.form_cookie.as_deref();
    if !tied.is_some_and(|cookie| csrf::is_pre_session_token(&site.cx, cookie, token)) {
        form.error = Some(text("login-stale"));
        return form.answer(&site, &visitor, StatusCode::FORBIDDEN).await;
    }
    form.email = fields.one("email")?.unwrap_or_default();
    let password = Password::typed(fields.one("password")?.unwrap_or_default());
    let replaces = visitor.session_cookie.as_deref();
    match open_session(&site.cx, form.email, &password, &info.origin, replaces).await {
        Ok(session) => {
            let mut response = see_other(wanted.unwrap_or("/account"));
            let headers = response.headers_mut();
            cookies::set(&site.cx, headers, Name::Session, session.value.reveal(), session.lifetime);
            cookies::clear(&site.cx, headers, Name::PreSession);
            Ok(response)
        }
        Err(LoginError::Throttled { retry_after }) => {
            let limited = site.too_many_passwords(retry_after);
            form.error = Some(too_many(&limited));
            let mut response = form.answer(&site, &visitor, StatusCode::TOO_MANY_REQUESTS).await?;
            limited.set_headers(&mut response);
            Ok(response)
        }
        Err(LoginError::Internal(error)) => Err(error.into()),
        // Nobody is told which of the two is wrong, or that an account is closed.
        Err(LoginError::Refused | LoginError::Password(_)) => {
            form.error = Some(text("login-refused"));
            form.answer(&site, &visitor, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// `POST /logout`.
pub(super) async fn sign_out(State(site): State<Site>, form: PageForm) -> Result<Response, Instead> {
    let wanted = form.fields.one("return_to")?.map(return_to::checked);
    end_session(&site.cx, &form.signed_in).await?;
    let mut response = see_other(wanted.unwrap_or("/login"));
    let headers = response.headers_mut();
    cookies::clear(&site.cx, headers, Name::Session);
    cookies::clear(&site.cx, headers, Name::Sandbox);
    // Not "cookies": that would also take the ones of every other site under the same domain.
    let everything_here = HeaderValue::from_static("\"cache\", \"storage\"");
    headers.insert(HeaderName::from_static("clear-site-data"), everything_here);
    Ok(response)
}

/// How long to wait, for people.
pub(super) fn too_many(limited: &RateLimited) -> Text {
    text("login-too-many").with("minutes", limited.retry_after.as_secs().div_ceil(60).max(1))
}

struct Form<'a> {
    return_to: &'a str,
    email: &'a str,
    error: Option<Text>,
}

impl Form<'_> {
    async fn answer(self, site: &Site, visitor: &Visitor, status: StatusCode) -> Result<Response, Instead> {
        let tie = csrf::pre_session(&site.cx, visitor.form_cookie.as_deref());
        let mut chrome = frame::anonymous(site);
        tie.token.reveal().clone_into(&mut chrome.csrf);
        let waiting = waiting(site, self.return_to).await?;
        let page = LoginPage {
            chrome,
            email: self.email.to_owned(),
            error: self.error,
            return_to: self.return_to.to_owned(),
            on_behalf_of: waiting.as_ref().and_then(|waiting| waiting.name.clone()),
            nobody_yet: !accounts::has_people(&site.cx).await?,
        };
        let mut response = html_with(status, page);
        cookies::set(&site.cx, response.headers_mut(), Name::PreSession, &tie.cookie, tie.lifetime);
        Ok(match waiting {
            Some(waiting) => leads_to(response, &waiting.leads_to),
            None => response,
        })
    }
}

/// The app whose request waits behind the sign-in page.
struct Waiting {
    name: Option<String>,
    /// Where the browser may be sent right after the sign-in, because the request cannot be put to anybody.
    leads_to: String,
}

async fn waiting(site: &Site, return_to: &str) -> Result<Option<Waiting>, Instead> {
    let Some(query) = return_to.strip_prefix("/oauth/authorize?") else { return Ok(None) };
    let Ok(QueryFields(query)) = QueryFields::parse(query) else { return Ok(None) };
    let Ok(parameters) = parameters(&query) else { return Ok(None) };
    match validate(&site.cx, &parameters).await {
        Ok(request) => Ok(Some(Waiting {
            name: Some(request.app().profile.name.clone()),
            leads_to: request.redirect_uri().to_owned(),
        })),
        Err(AuthorizeError::Proven(..)) if site.cx.policy().authorize_errors == AuthorizeErrors::Render => {
            Ok(None)
        }
        Err(AuthorizeError::Proven(_, redirect)) => {
            Ok(Some(Waiting { name: None, leads_to: redirect.location().to_owned() }))
        }
        Err(AuthorizeError::Unproven(_)) => Ok(None),
        Err(AuthorizeError::Internal(error)) => Err(error.into()),
    }
}
