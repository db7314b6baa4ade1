//! `/invitations/{secret}`: what an invitation's link opens. Looking at it uses nothing; one button joins.
//!
//! The secret is in the path. Paths are not logged, only the patterns they match, and no page of ours sends a referrer.

use axum::extract::{FromRequest as _, FromRequestParts as _, Path, Request, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;

use super::account::refused;
use super::cookies::{self, Name};
use super::frame::{self, Done};
use super::instead::Instead;
use super::invitations::path;
use super::organization::reference;
use super::session::{PageForm, Visitor, refuse_foreign};
use super::views::invitation::InvitationPage;
use super::views::parts::Field;
use super::views::when::When;
use super::words::{role, role_detail};
use super::{html_with, return_to, see_other};
use crate::domain::RequestInfo;
use crate::domain::accounts::AccountError;
use crate::domain::invitations::{self, InvitationError, NewAccount};
use crate::domain::login::csrf;
use crate::http::body::Fields;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::invitation::Offer;
use crate::model::password::Password;

/// `GET /invitations/{secret}`.
pub(super) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, Instead> {
    let offer = invitations::find(&site.cx, &secret).await?;
    Ok(Form::default().answer(&site, &visitor, &secret, &offer, StatusCode::OK))
}

/// `POST /invitations/{secret}/join`.
pub(super) async fn join(
    State(site): State<Site>,
    info: RequestInfo,
    Path(secret): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let membership = invitations::accept(&site.cx, signed_in.user(), &secret, &info).await?;
    Ok(see_other(&Done::Joined.at(&reference(&membership.organization).home())))
}

/// `POST /invitations/{secret}/account`.
pub(super) async fn create_account(
    State(site): State<Site>,
    info: RequestInfo,
    Path(secret): Path<String>,
    request: Request,
) -> Result<Response, Instead> {
    refuse_foreign(&site.cx, request.headers())?;
    let (mut parts, body) = request.into_parts();
    let visitor = Visitor::from_request_parts(&mut parts, &site).await?;
    if visitor.signed_in.is_some() {
        return Ok(see_other(&path(&secret)));
    }
    let fields = Fields::from_request(Request::from_parts(parts, body), &site).await?;
    let typed = |name: &str| fields.one(name).map(Option::unwrap_or_default);
    let account = NewAccount { email: typed("email")?, name: typed("name")?, password: typed("password")? };
    let offer = invitations::find(&site.cx, &secret).await?;
    let mut form = Form::typed(&account);

    let tied = visitor.form_cookie.as_deref();
    let token = typed("csrf")?;
    if !tied.is_some_and(|cookie| csrf::is_pre_session_token(&site.cx, cookie, token)) {
        form.error = Some(text("invitation-join-stale"));
        return Ok(form.answer(&site, &visitor, &secret, &offer, StatusCode::FORBIDDEN));
    }
    match invitations::accept_with_new_account(&site.cx, &account, &secret, &info).await {
        Ok((session, membership)) => {
            let mut response = see_other(&Done::Joined.at(&reference(&membership.organization).home()));
            let headers = response.headers_mut();
            cookies::set(&site.cx, headers, Name::Session, session.value.reveal(), session.lifetime);
            cookies::clear(&site.cx, headers, Name::PreSession);
            Ok(response)
        }
        Err(InvitationError::Account(error)) if form.explain(&error) => {
            Ok(form.answer(&site, &visitor, &secret, &offer, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(error) => Err(error.into()),
    }
}

/// What was typed for a new account, and what is wrong with it. The password is not given back.
#[derive(Default)]
struct Form {
    error: Option<Text>,
    email: Field,
    name: Field,
    password: Field,
}

impl Form {
    fn typed(account: &NewAccount<'_>) -> Self {
        let field = |value: &str| Field { value: value.to_owned(), error: None };
        Self { email: field(account.email), name: field(account.name), ..Self::default() }
    }

    /// Says what is wrong beside its field. Answers whether it is about a field.
    fn explain(&mut self, error: &AccountError) -> bool {
        let (field, words) = match error {
            AccountError::EmailTaken => (&mut self.email, text("invitation-join-email-taken")),
            AccountError::InvalidEmail => (&mut self.email, text("invitation-join-bad-email")),
            AccountError::InvalidName => (&mut self.name, text("account-bad-name")),
            AccountError::Password(error) => (&mut self.password, refused(*error)),
            _ => return false,
        };
        field.error = Some(words);
        true
    }

    fn answer(
        self,
        site: &Site,
        visitor: &Visitor,
        secret: &str,
        offer: &Offer,
        status: StatusCode,
    ) -> Response {
        let path = path(secret);
        let tie = csrf::pre_session(&site.cx, visitor.form_cookie.as_deref());
        let mut chrome = match &visitor.signed_in {
            Some(signed_in) => frame::personal(site, signed_in),
            None => frame::anonymous(site),
        };
        if visitor.signed_in.is_none() {
            tie.token.reveal().clone_into(&mut chrome.csrf);
        }
        let here = path.parse::<Uri>().ok();
        let sign_in = here.and_then(|uri| return_to::sign_in_first(&uri));
        let page = InvitationPage {
            chrome,
            organization: offer.organization.name.clone(),
            role: role(offer.role),
            role_detail: role_detail(offer.role),
            invited_by: offer.invited_by.clone(),
            expires_at: When::new(offer.expires_at, site.cx.env.now()),
            path,
            sign_in: sign_in.unwrap_or_else(|| "/login".to_owned()),
            error: self.error,
            email: self.email,
            name: self.name,
            password: self.password,
            password_minimum: Password::SHORTEST,
        };
        let mut response = html_with(status, page);
        if visitor.signed_in.is_none() {
            cookies::set(&site.cx, response.headers_mut(), Name::PreSession, &tie.cookie, tie.lifetime);
        }
        response
    }
}
