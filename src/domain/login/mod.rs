//! Signing in: the password check, and what it opens.
//!
//! An unknown address, a wrong password, a closed account and an account without a password are one refusal after the
//! same work, so that nobody learns who has an account here.

use std::time::Duration;

use crate::context::Context;
use crate::model::account::{User, UserKind, is_email};
use crate::model::audit::RequestOrigin;
use crate::model::password::{Password, PasswordError};
use crate::model::secret::{Secret, Session};
use crate::model::throttle::Attempt;
use crate::passwords::Verdict;
use crate::store;

/// Tokens that tie forms to sessions.
pub mod csrf;
mod session_jwt;
mod sessions;

pub use session_jwt::{
    IssuedSessionJwt, SessionJwtError, authenticate_session_jwt, issue_session_jwt, sign_in_program,
};
pub(super) use sessions::open_first_session;
pub use sessions::{NewSession, SignedIn, find_session, sign_in, sign_out};

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    /// Not an address and its password. Nobody is told more.
    #[error("the e-mail address or the password is wrong")]
    Refused,
    /// Too many failures; the right password works again later, and from elsewhere now.
    #[error("too many failed attempts; try again in {} s", whole_seconds(*retry_after))]
    Throttled {
        /// How long to wait.
        retry_after: Duration,
    },
    /// The new password may not be chosen.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// A whole number of seconds that is not shorter, and at least one: what `Retry-After` holds.
pub fn whole_seconds(span: Duration) -> u64 {
    (span.as_secs() + u64::from(span.subsec_nanos() > 0)).max(1)
}

/// Replaces a person's password and ends, by their epoch, every session, code and token that acts as them. The browser
/// goes on in the new session that is answered.
pub async fn change_password(
    cx: &Context,
    signed_in: &SignedIn,
    current: &Password,
    new: &str,
    origin: &RequestOrigin,
) -> Result<NewSession, LoginError> {
    let new = Password::chosen(new)?;
    let (_, checked_hash) = check_password(cx, &signed_in.user().email, current, origin).await?;
    let new_hash = cx.passwords.hash(cx.passwords.turn().await, &cx.env, &new).await;
    let (id, old_session, origin) = (signed_in.user().id, signed_in.session_id(), origin.clone());
    let (value, now) = (sessions::new_value(cx), cx.env.now());
    let (hash, lifetime) = (value.hash(), cx.config.sessions.absolute_ttl);
    let opened = cx
        .db
        .unit_of_work("change_password", move |tx| {
            Box::pin(async move {
                let changed = store::accounts::change_password(tx, id, &checked_hash, &new_hash).await?;
                // Somebody else changed it while this password was checked.
                let user = changed.ok_or(LoginError::Refused)?;
                store::sessions::delete(tx, old_session).await?;
                let session = sessions::browser(hash, &user, now + lifetime, &origin);
                let id = store::sessions::insert(tx, &session, None, now).await?;
                Ok::<_, LoginError>((id.ok_or(LoginError::Refused)?, user))
            })
        })
        .await?;
    Ok(NewSession::new(opened, value, lifetime))
}

/// Checks an address and a password, and answers with the person and the hash that is stored from now on.
async fn check_password(
    cx: &Context,
    email: &str,
    password: &Password,
    origin: &RequestOrigin,
) -> Result<(User, String), LoginError> {
    let email = email.trim();
    let attempt = Attempt::new(email, origin.ip.as_deref());
    refuse_if_throttled(cx, &attempt)?;
    let found = find_account(cx, email).await?;
    let stored = found.as_ref().map(|(_, hash)| hash.as_str()).filter(|_| !password.is_oversized());
    let turn = cx.passwords.turn().await;
    // Others may have failed while this attempt waited for its turn: no more guesses get through than there are cores.
    refuse_if_throttled(cx, &attempt)?;
    let (verdict, turn) = cx.passwords.verify(turn, &cx.env, password, stored).await;
    let (Some((user, hash)), true) = (found, verdict != Verdict::Wrong) else {
        cx.logins.failed(&attempt, cx.env.now());
        return Err(LoginError::Refused);
    };
    cx.logins.succeeded(&attempt);
    drop(turn);
    match verdict {
        Verdict::RightButOutdated(renewed) => {
            let mut conn = cx.db.write().await?;
            store::accounts::rehash_password(&mut conn, user.id, &hash, &renewed).await?;
            Ok((user, renewed))
        }
        _ => Ok((user, hash)),
    }
}

/// Finds who may sign in with that address, and the stored hash.
async fn find_account(cx: &Context, email: &str) -> Result<Option<(User, String)>, store::Error> {
    // What is not an address may hold letters that the database cannot.
    if !is_email(email) {
        return Ok(None);
    }
    let mut conn = cx.db.read().await?;
    let found = store::accounts::find_login(&mut conn, email).await?;
    let open = found.filter(|row| !row.is_disabled && row.user.kind == UserKind::Person);
    Ok(open.and_then(|row| Some((row.user, row.password_hash?))))
}

fn refuse_if_throttled(cx: &Context, attempt: &Attempt) -> Result<(), LoginError> {
    match cx.logins.wait(attempt, cx.env.now()) {
        Some(retry_after) => Err(LoginError::Throttled { retry_after }),
        None => Ok(()),
    }
}

/// What a session's value begins with, so that a scanner recognises a leaked one.
const SESSION_PREFIX: &str = "poss_";

fn parse_value(text: &str) -> Option<Secret<Session>> {
    Secret::parse(SESSION_PREFIX, text).ok()
}
