//! `/account`: a person's own page.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::cookies::{self, Name};
use super::frame::{self, Done};
use super::instead::Instead;
use super::login::too_many;
use super::session::{PageForm, Person};
use super::views::account::{AccountPage, MembershipRow};
use super::views::parts::{Chrome, Field, OrganizationRef};
use super::{html, html_with, see_other};
use crate::domain::RequestInfo;
use crate::domain::accounts::AccountError;
use crate::domain::login::{self, LoginError, SignedIn};
use crate::domain::{members, own_account};
use crate::http::body::QueryFields;
use crate::http::state::Site;
use crate::http::wording::sentence;
use crate::model::account::Role;
use crate::model::password::Password;

/// `GET /account`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let chrome = frame::personal_after(&site, &signed_in, &query);
    Ok(html(&page(&site, &signed_in, chrome).await?))
}

/// `POST /account/profile`.
pub(super) async fn save_profile(
    State(site): State<Site>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let name = fields.one("name")?.unwrap_or_default();
    match own_account::rename(&site.cx, &signed_in, name).await {
        Ok(()) => Ok(see_other(&Done::NameSaved.at("/account"))),
        Err(error @ AccountError::InvalidName) => {
            let mut page = page(&site, &signed_in, frame::personal(&site, &signed_in)).await?;
            page.new_name = Field { value: name.to_owned(), error: Some(sentence(&error)) };
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
        Err(error) => Err(error.into()),
    }
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
            page.new_password.error = Some(sentence(&error));
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
        LoginError::Throttled { retry_after } => {
            let limited = site.too_many_passwords(retry_after);
            page.current_password.error = Some(too_many(&limited));
            let mut response = html_with(StatusCode::TOO_MANY_REQUESTS, &page);
            limited.set_headers(&mut response);
            Ok(response)
        }
        LoginError::Refused | LoginError::Internal(_) => {
            page.current_password.error = Some("This is not your current password.".to_owned());
            Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

async fn page(site: &Site, signed_in: &SignedIn, chrome: Chrome) -> Result<AccountPage, Instead> {
    let user = signed_in.user();
    let memberships = members::memberships(&site.cx, user.id).await?;
    let row = |membership: crate::model::account::Membership| MembershipRow {
        organization: OrganizationRef {
            name: membership.organization.name,
            subdomain: membership.organization.subdomain,
        },
        role: role(membership.role).to_owned(),
    };
    Ok(AccountPage {
        chrome,
        name: user.name.clone(),
        email: user.email.clone(),
        new_name: Field { value: user.name.clone(), error: None },
        organizations: memberships.into_iter().map(row).collect(),
        password_minimum: Password::SHORTEST,
        current_password: Field::default(),
        new_password: Field::default(),
    })
}

/// A role in a word that people read.
pub(super) fn role(role: Role) -> &'static str {
    match role {
        Role::Owner => "Owner",
        Role::Admin => "Admin",
        Role::Manager => "Manager",
        Role::Csm => "Customer success",
        Role::Member => "Member",
        Role::Collaborator => "Collaborator",
    }
}

/// What a role is for, in a phrase.
pub(super) fn role_detail(role: Role) -> &'static str {
    match role {
        Role::Owner => "Does everything, and makes other owners",
        Role::Admin => "Manages apps, members, keys and settings",
        Role::Manager => "Runs the product work",
        Role::Csm => "Looks after customers",
        Role::Member => "Takes part",
        Role::Collaborator => "A guest with a narrow task",
    }
}
