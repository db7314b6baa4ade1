//! Sessions of programs: a JWT of ours (HS256) that names a row, so that it can be ended before its time.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::sessions::{SignedIn, new_value};
use super::{LoginError, check_password, parse_value};
use crate::context::Context;
use crate::model::account::{SessionKind, User};
use crate::model::audit::RequestOrigin;
use crate::model::jwt::{self, JwtError, Times};
use crate::model::password::Password;
use crate::model::secret::{Secret, SessionJwt};
use crate::store;

/// A session JWT that was just made.
#[derive(Debug)]
pub struct IssuedSessionJwt {
    /// The token.
    pub token: Secret<SessionJwt>,
    /// The time to its end.
    pub expires_in: Duration,
}

/// Why a session JWT signs nobody in.
#[derive(Debug, thiserror::Error)]
pub enum SessionJwtError {
    /// Not one of ours, or past its end.
    #[error(transparent)]
    Jwt(#[from] JwtError),
    /// Ended before its time, or its person's account was.
    #[error("the session has ended")]
    Ended,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// The claims (RFC 7519, 4.1); `sid` is the value whose hash the row holds.
#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    sid: String,
    iat: i64,
    exp: i64,
}

/// Opens a program's session for an address and its password.
pub async fn sign_in_program(
    cx: &Context,
    email: &str,
    password: &Password,
    origin: &RequestOrigin,
) -> Result<IssuedSessionJwt, LoginError> {
    let (user, _) = check_password(cx, email, password, origin).await?;
    issue_session_jwt(cx, &user, origin).await
}

/// Opens a program's session for a person whom the caller vouches for.
pub async fn issue_session_jwt(
    cx: &Context,
    user: &User,
    origin: &RequestOrigin,
) -> Result<IssuedSessionJwt, LoginError> {
    let (value, now, expires_in) = (new_value(cx), cx.env.now(), cx.config.sessions.jwt_ttl);
    let session = store::sessions::NewSession {
        hash: value.hash(),
        kind: SessionKind::Program,
        user_id: user.id,
        user_epoch: user.epoch,
        expires_at: now + expires_in,
        origin,
    };
    let mut conn = cx.db.write().await?;
    let opened = store::sessions::insert(&mut conn, &session, None, now).await?;
    opened.ok_or(LoginError::Refused)?;
    let claims = Claims {
        iss: cx.config.server.public_url.as_str().to_owned(),
        sub: user.id.to_string(),
        sid: value.reveal().to_owned(),
        iat: now.unix_timestamp(),
        exp: (now + expires_in).unix_timestamp(),
    };
    let token = Secret::unchecked(&jwt::sign(cx.keys.session_jwt(), &claims));
    Ok(IssuedSessionJwt { token, expires_in })
}

/// Finds who is signed in by a session JWT: its signature and times first, then one look at its row.
pub async fn authenticate_session_jwt(cx: &Context, token: &str) -> Result<SignedIn, SessionJwtError> {
    let now = cx.env.now();
    let claims: Claims = jwt::verify(token, cx.keys.session_jwt_accepted(), now, Times::OURS)?;
    let value = parse_value(&claims.sid).ok_or(JwtError::Claims)?;
    let mut conn = cx.db.read().await?;
    // A program has no idle end: its token says when it ends.
    let never_idle = OffsetDateTime::UNIX_EPOCH;
    let live =
        store::sessions::find_live(&mut conn, value.hash(), SessionKind::Program, never_idle, now).await?;
    let live = live.filter(|live| live.user.id.to_string() == claims.sub);
    live.map(SignedIn::new).ok_or(SessionJwtError::Ended)
}
