//! The organizations' own sign-in: an organization signs JWTs (HS256) that say which of its people calls.
//!
//! The key speaks for people within that organization alone. It makes no session here and no membership, not even in
//! the home organization: whoever it names takes part as an end user. Nobody proved that the address is theirs, so an
//! account that only such keys know is given to who comes with an invitation (`store::accounts::insert_person`).

use std::time::Duration;

use serde::Deserialize;

use super::accounts::{AccountError, checked_name};
use crate::context::Context;
use crate::keys::{CannotOpen, Purpose};
use crate::model::account::{User, UserKind, is_bot_email, is_email};
use crate::model::audit::{AuditEvent, AuditKind, DoneBy};
use crate::model::id::OrganizationId;
use crate::model::jwt::{self, JwtError, Times};
use crate::model::secret::{Secret, SsoKey};
use crate::store;

/// A JWT that says when it was made counts for no longer, whatever end it names.
const LONGEST_AGE: Duration = Duration::from_hours(24);

/// Why an SSO JWT names nobody.
#[derive(Debug, thiserror::Error)]
pub enum SsoError {
    /// The organization has no key.
    #[error("the organization has no SSO key")]
    NoKey,
    /// Not signed by the organization, or not valid now.
    #[error(transparent)]
    Jwt(#[from] JwtError),
    /// Its e-mail or name is none.
    #[error("the SSO JWT needs the claims email and name")]
    Claims,
    /// It names a bot or a closed account.
    #[error("the SSO JWT names an account that cannot act")]
    Unusable,
    /// The stored key was sealed by other keys than the server's.
    #[error(transparent)]
    Sealed(#[from] CannotOpen),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

#[derive(Deserialize)]
struct Claims {
    email: String,
    name: String,
    iat: Option<f64>,
}

/// Whom an organization's JWT names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The account of the address.
    pub user: User,
    /// What the organization calls them. Where they are none of its members, it learns no other name.
    pub name: String,
}

/// Makes an organization's key, in place of the one before, which is dead with it.
pub async fn create_key(
    cx: &Context,
    organization_id: OrganizationId,
    by: DoneBy,
) -> Result<Secret<SsoKey>, AccountError> {
    let (key, now) = (cx.env.secret::<SsoKey>(""), cx.env.now());
    let clear = key.reveal().as_bytes();
    let sealed = cx.keys.seal(&cx.env, Purpose::SsoKey, &row(organization_id), clear);
    cx.db
        .unit_of_work("create_sso_key", move |tx| {
            Box::pin(async move {
                store::organizations::set_sso_key(tx, organization_id, &sealed).await?;
                let event = AuditEvent::new(AuditKind::SsoKeyCreated, organization_id, &by, now);
                store::ledger::append(tx, &event).await?;
                Ok::<_, AccountError>(())
            })
        })
        .await?;
    Ok(key)
}

/// Finds the person that an organization's JWT names, and makes an account without a password for a new one.
pub async fn authenticate(
    cx: &Context,
    organization_id: OrganizationId,
    token: &str,
) -> Result<Named, SsoError> {
    let mut conn = cx.db.read().await?;
    let sealed =
        store::organizations::find_sso_key(&mut conn, organization_id).await?.ok_or(SsoError::NoKey)?;
    let key = cx.keys.open(Purpose::SsoKey, &row(organization_id), &sealed)?;
    let now = cx.env.now();
    let claims: Claims = jwt::verify(token, [key.as_slice()], now, Times::THEIRS)?;
    check_age(claims.iat, now.unix_timestamp())?;
    let email = claims.email.trim().to_lowercase();
    if !is_email(&email) || is_bot_email(&email) {
        return Err(SsoError::Claims);
    }
    let name = checked_name(&claims.name).map_err(|_| SsoError::Claims)?;
    if let Some(known) = store::accounts::find_login(&mut conn, &email).await? {
        return Ok(Named { user: usable(known)?, name });
    }
    drop(conn);
    let mut conn = cx.db.write().await?;
    if let Some(user) = store::accounts::insert_person_if_absent(&mut conn, &email, &name, now).await? {
        return Ok(Named { user, name });
    }
    // Two first calls met; the other one made the account.
    let known = store::accounts::find_login(&mut conn, &email).await?.ok_or(SsoError::Unusable)?;
    Ok(Named { user: usable(known)?, name })
}

fn usable(found: store::accounts::LoginRow) -> Result<User, SsoError> {
    if found.is_disabled || found.user.kind == UserKind::Bot {
        return Err(SsoError::Unusable);
    }
    Ok(found.user)
}

fn check_age(iat: Option<f64>, now: i64) -> Result<(), SsoError> {
    #[expect(clippy::cast_precision_loss, reason = "unix seconds stay below 2^52 for millions of years")]
    let age = iat.map(|iat| now as f64 - iat);
    match age {
        Some(age) if age > LONGEST_AGE.as_secs_f64() => Err(JwtError::Expired.into()),
        _ => Ok(()),
    }
}

/// The name under which the key is sealed to its organization.
fn row(organization_id: OrganizationId) -> String {
    organization_id.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_says_when_it_was_made_is_good_for_a_day() {
        assert!(check_age(None, 1_000_000).is_ok() && check_age(Some(1_000_000.5), 1_086_400).is_ok());
        assert!(matches!(check_age(Some(1_000_000.0), 1_086_401), Err(SsoError::Jwt(JwtError::Expired))));
    }
}
