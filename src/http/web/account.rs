//! `/account`: a person's own page.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::cookies::{self, Name};
use super::frame::{self, Done};
use super::instead::Instead;
use super::login::too_many;
use super::organization::reference;
use super::session::{PageForm, Person};
use super::views::account::{AccountPage, MembershipRow};
use super::views::parts::{Choice, Chrome, Field};
use super::words::role;
use super::{html, html_with, see_other};
use crate::domain::RequestInfo;
use crate::domain::accounts::AccountError;
use crate::domain::login::{self, LoginError, SignedIn};
use crate::domain::{members, own_account};
use crate::http::body::{FieldError, FieldProblem, QueryFields};
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::language::LanguageTag;
use crate::model::password::{Password, PasswordError};

/// `GET /account`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let chrome = frame::personal_after(&site, &signed_in, &query);
    Ok(html(page(&site, &signed_in, chrome).await?))
}

/// `POST /account/profile`.
pub(super) async fn save_profile(
    State(site): State<Site>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let name = fields.one("name")?.unwrap_or_default();
    match own_account::rename(&site.cx, &signed_in, name).await {
        Ok(()) => Ok(see_other(&Done::NameSaved.at("/account"))),
        Err(AccountError::InvalidName) => {
            let mut page = page(&site, &signed_in, frame::personal(&site, &signed_in)).await?;
            page.new_name = Field { value: name.to_owned(), error: Some(text("account-bad-name")) };
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /account/language`. What the browser was asked for on other pages is over with it.
pub(super) async fn save_language(
    State(site): State<Site>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let language = fields.one("language")?.filter(|tag| !tag.is_empty()).map(str::parse).transpose();
    let language = language.map_err(|_| FieldError::new("language", FieldProblem::WrongType))?;
    own_account::choose_language(&site.cx, &signed_in, language).await?;
    let mut response = see_other(&Done::LanguageSaved.at("/account"));
    cookies::clear(&site.cx, response.headers_mut(), Name::Language);
    Ok(response)
}

/// `POST /account/password`. Every other session of the person ends.
pub(super) async fn change_password(
    State(site): State<Site>,
    info: RequestInfo,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let current = Password::typed(fields.one("current_password")?.unwrap_or_default());
    let new = fields.one("new_password")?.unwrap_or_default();
    let changed = login::change_password(&site.cx, &signed_in, &current, new, &info.origin).await;
    let error = match changed {
        Ok(session) => {
            let mut response = see_other(&Done::PasswordChanged.at("/account"));
            let value = session.value.reveal();
            cookies::set(&site.cx, response.headers_mut(), Name::Session, value, session.lifetime);
            return Ok(response);
        }
        Err(LoginError::Internal(error)) => return Err(error.into()),
        Err(error) => error,
    };
    let mut page = page(&site, &signed_in, frame::personal(&site, &signed_in)).await?;
    match error {
        LoginError::Password(error) => {
            page.new_password.error = Some(refused(error));
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        LoginError::Throttled { retry_after } => {
            let limited = site.too_many_passwords(retry_after);
            page.current_password.error = Some(too_many(&limited));
            let mut response = html_with(StatusCode::TOO_MANY_REQUESTS, page);
            limited.set_headers(&mut response);
            Ok(response)
        }
        LoginError::Refused | LoginError::Internal(_) => {
            page.current_password.error = Some(text("account-wrong-password"));
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
    }
}

async fn page(site: &Site, signed_in: &SignedIn, chrome: Chrome) -> Result<AccountPage, Instead> {
    let user = signed_in.user();
    let memberships = members::memberships(&site.cx, user.id).await?;
    let row = |membership: crate::model::account::Membership| MembershipRow {
        organization: reference(&membership.organization),
        role: role(membership.role),
    };
    Ok(AccountPage {
        chrome,
        name: user.name.clone(),
        email: user.email.clone(),
        new_name: Field { value: user.name.clone(), error: None },
        languages: languages(user.language),
        organizations: memberships.into_iter().map(row).collect(),
        password_minimum: Password::SHORTEST,
        current_password: Field::default(),
        new_password: Field::default(),
    })
}

/// The languages, each in its own words; nobody's choice is the browser's.
fn languages(chosen: Option<LanguageTag>) -> Vec<Choice> {
    let choice = |tag: Option<LanguageTag>, label: Text| Choice {
        value: tag.map_or("", LanguageTag::as_str).to_owned(),
        label,
        detail: Text::default(),
        chosen: tag == chosen,
    };
    let own = LanguageTag::ALL.into_iter().map(|tag| choice(Some(tag), tag.own_name().into()));
    std::iter::once(choice(None, text("account-language-of-browser"))).chain(own).collect()
}

/// Why a password cannot be chosen.
pub(super) fn refused(error: PasswordError) -> Text {
    match error {
        PasswordError::TooShort => text("account-password-too-short").with("shortest", Password::SHORTEST),
        PasswordError::TooLong => text("account-password-too-long").with("longest", Password::LONGEST),
        PasswordError::TooCommon => text("account-password-too-common"),
    }
}
