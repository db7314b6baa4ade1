//! Organizations and people: making them, finding them, closing accounts.

use time::OffsetDateTime;

use super::home;
use crate::context::Context;
use crate::model::account::{Organization, User, UserKind, is_bot_email, is_email, is_name, is_subdomain};
use crate::model::id::UserId;
use crate::model::password::{Password, PasswordError};
use crate::store::{self, Constraint, Tx};

/// The name of the one bucket that an organization begins with.
const FIRST_BUCKET: &str = "Feature requests";
/// The name of the one project that it begins with.
const FIRST_PROJECT: &str = "First project";

/// Why an account was left as it is. Each reads as a sentence.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// Not a subdomain.
    #[error("a subdomain is 1 to 63 lower-case letters, digits and hyphens, with no hyphen at either end")]
    InvalidSubdomain,
    /// Not a name.
    #[error("a name is 1 to 100 characters, without control characters")]
    InvalidName,
    /// Not an e-mail address, or one that is kept for bots.
    #[error("this is not an e-mail address that a person can have")]
    InvalidEmail,
    /// Not a password that may be chosen.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// Another organization has it.
    #[error("an organization with this subdomain exists already")]
    SubdomainTaken,
    /// Another account has it.
    #[error("an account with this e-mail address exists already")]
    EmailTaken,
    /// There is none.
    #[error("there is no such organization")]
    NoSuchOrganization,
    /// There is none, or it is closed.
    #[error("there is no such account")]
    NoSuchUser,
    /// Nobody works with it for now.
    #[error("this organization is suspended by the operator of the server")]
    OrganizationSuspended,
    /// The person is not in the organization.
    #[error("this person is not a member of the organization")]
    NotAMember,
    /// Nobody would be left to administer the organization.
    #[error("an organization keeps at least one owner or admin")]
    LastAdmin,
    /// The database could not say.
    #[error(transparent)]
    Internal(store::Error),
}

impl From<store::Error> for AccountError {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Conflict(Constraint::Subdomain) => Self::SubdomainTaken,
            other => Self::Internal(other),
        }
    }
}

/// Makes an organization, with its first bucket and its first project.
pub async fn create_organization(
    cx: &Context,
    subdomain: &str,
    name: &str,
) -> Result<Organization, AccountError> {
    if !is_subdomain(subdomain) {
        return Err(AccountError::InvalidSubdomain);
    }
    let (subdomain, name, now) = (subdomain.to_owned(), checked_name(name)?, cx.env.now());
    cx.db
        .unit_of_work("create_organization", move |tx| {
            Box::pin(async move { Ok(insert_organization(tx, &subdomain, &name, now).await?) })
        })
        .await
}

/// Writes an organization with all that it begins with.
pub(super) async fn insert_organization(
    tx: &mut Tx,
    subdomain: &str,
    name: &str,
    now: OffsetDateTime,
) -> Result<Organization, store::Error> {
    let organization = store::organizations::insert(tx, subdomain, name, now).await?;
    store::organizations::insert_default_bucket(tx, organization.id, FIRST_BUCKET, now).await?;
    store::projects::insert(tx, organization.id, FIRST_PROJECT, now).await?;
    Ok(organization)
}

/// Makes a person. Without a password they cannot sign in with one; who has one takes an account that only an
/// organization's own sign-in knew.
pub async fn create_user(
    cx: &Context,
    email: &str,
    name: &str,
    password: Option<&Password>,
) -> Result<User, AccountError> {
    let (email, name) = (checked_email(email)?, checked_name(name)?);
    let hash = match password {
        Some(password) => Some(cx.passwords.hash(cx.passwords.turn().await, &cx.env, password).await),
        None => None,
    };
    let (cx, now) = (cx.clone(), cx.env.now());
    cx.clone()
        .db
        .unit_of_work("create_user", move |tx| {
            Box::pin(async move {
                let made = store::accounts::insert_person(tx, &email, &name, hash.as_deref(), now).await?;
                let user = made.ok_or(AccountError::EmailTaken)?;
                home::join(&cx, tx, user.id).await?;
                Ok(user)
            })
        })
        .await
}

/// Lets a person use the operator's console.
pub async fn add_operator(cx: &Context, email: &str) -> Result<User, AccountError> {
    let person = person_by_email(cx, email).await?;
    let mut conn = cx.db.write().await?;
    store::accounts::make_operator(&mut conn, person.id).await?;
    Ok(User { is_operator: true, ..person })
}

/// Closes an account: its sessions, codes and `self` tokens are dead with the same statement.
pub async fn disable_user(cx: &Context, id: UserId) -> Result<(), AccountError> {
    let mut conn = cx.db.write().await?;
    if store::accounts::disable_user(&mut conn, id, cx.env.now()).await? {
        Ok(())
    } else {
        Err(AccountError::NoSuchUser)
    }
}

/// Finds an organization by its short name.
pub async fn organization_by_subdomain(cx: &Context, subdomain: &str) -> Result<Organization, AccountError> {
    // What cannot be a subdomain costs no query, and no letter reaches the database that it cannot hold.
    if !is_subdomain(subdomain) {
        return Err(AccountError::NoSuchOrganization);
    }
    let mut conn = cx.db.read().await?;
    let found = store::organizations::find_by_subdomain(&mut conn, subdomain).await?;
    found.ok_or(AccountError::NoSuchOrganization)
}

/// Finds a person whose account is open by the address, letter case aside.
pub async fn person_by_email(cx: &Context, email: &str) -> Result<User, AccountError> {
    let (person, is_closed) = find_person(cx, email).await?;
    if is_closed { Err(AccountError::NoSuchUser) } else { Ok(person) }
}

/// Finds a person by the address, letter case aside, whether the account is open or closed.
pub async fn open_or_closed_by_email(cx: &Context, email: &str) -> Result<User, AccountError> {
    Ok(find_person(cx, email).await?.0)
}

/// When an account was made.
pub async fn created_at(cx: &Context, id: UserId) -> Result<OffsetDateTime, store::Error> {
    let mut conn = cx.db.read().await?;
    store::accounts::created_at(&mut conn, id).await
}

/// How many people have an account that is open.
pub async fn count_people(cx: &Context) -> Result<i64, store::Error> {
    let mut conn = cx.db.read().await?;
    store::accounts::count_people(&mut conn).await
}

/// Whether anybody was made yet who could sign in.
pub async fn has_people(cx: &Context) -> Result<bool, AccountError> {
    let mut conn = cx.db.read().await?;
    Ok(store::accounts::has_people(&mut conn).await?)
}

async fn find_person(cx: &Context, email: &str) -> Result<(User, bool), AccountError> {
    let email = email.trim();
    if !is_email(email) {
        return Err(AccountError::NoSuchUser);
    }
    let mut conn = cx.db.read().await?;
    let found = store::accounts::find_login(&mut conn, email).await?;
    let person = found.filter(|row| row.user.kind == UserKind::Person);
    person.map(|row| (row.user, row.is_disabled)).ok_or(AccountError::NoSuchUser)
}

pub(super) fn checked_name(name: &str) -> Result<String, AccountError> {
    let name = name.trim();
    if is_name(name) { Ok(name.to_owned()) } else { Err(AccountError::InvalidName) }
}

pub(super) fn checked_email(email: &str) -> Result<String, AccountError> {
    let email = email.trim();
    if is_email(email) && !is_bot_email(email) {
        Ok(email.to_owned())
    } else {
        Err(AccountError::InvalidEmail)
    }
}
