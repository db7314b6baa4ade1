//! Sessions of browsers: a random value in a cookie, its hash in a row, an idle and an absolute end.

use std::time::Duration;

use time::OffsetDateTime;

use super::{LoginError, SESSION_PREFIX, check_password, parse_value};
use crate::context::Context;
use crate::model::account::{SessionKind, User};
use crate::model::audit::RequestOrigin;
use crate::model::id::SessionId;
use crate::model::password::Password;
use crate::model::secret::{Secret, SecretHash, Session};
use crate::store::sessions::LiveSession;
use crate::store::{self, Tx};

/// How far behind the stored moment of last use may be.
const SEEN_GRAIN: time::Duration = time::Duration::MINUTE;

/// Somebody whose session is alive. Only a look at the stored session makes one.
#[derive(Debug, Clone)]
pub struct SignedIn {
    session_id: SessionId,
    user: User,
}

impl SignedIn {
    pub(super) fn new(live: LiveSession) -> Self {
        Self { session_id: live.id, user: live.user }
    }

    /// The session.
    pub fn session_id(&self) -> SessionId {
        self.session_id
    }

    /// Who it is.
    pub fn user(&self) -> &User {
        &self.user
    }
}

/// A session that was just opened. Its value is not kept.
#[derive(Debug)]
pub struct NewSession {
    /// Who is signed in by it.
    pub signed_in: SignedIn,
    /// The cookie's value.
    pub value: Secret<Session>,
    /// The time to its absolute end.
    pub lifetime: Duration,
}

impl NewSession {
    pub(super) fn new((id, user): (SessionId, User), value: Secret<Session>, lifetime: Duration) -> Self {
        Self { signed_in: SignedIn { session_id: id, user }, value, lifetime }
    }
}

/// Opens a browser session for an address and its password. The session whose cookie came with the request, if any,
/// ends: no value from before a sign-in is good after it.
pub async fn sign_in(
    cx: &Context,
    email: &str,
    password: &Password,
    origin: &RequestOrigin,
    replaces: Option<&str>,
) -> Result<NewSession, LoginError> {
    let (user, _) = check_password(cx, email, password, origin).await?;
    let (value, now, lifetime) = (new_value(cx), cx.env.now(), cx.config.sessions.absolute_ttl);
    let replaces = replaces.and_then(parse_value).map(|value| value.hash());
    let session = browser(value.hash(), &user, now + lifetime, origin);
    let mut conn = cx.db.write().await?;
    let id = store::sessions::insert(&mut conn, &session, replaces, now).await?;
    // The password was changed or the account closed since the check.
    let id = id.ok_or(LoginError::Refused)?;
    Ok(NewSession::new((id, user), value, lifetime))
}

/// Opens a browser session for a person whose account was made in the same transaction.
pub(in crate::domain) async fn open_first_session(
    tx: &mut Tx,
    cx: &Context,
    user: &User,
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<NewSession, store::Error> {
    let (value, lifetime) = (new_value(cx), cx.config.sessions.absolute_ttl);
    let session = browser(value.hash(), user, now + lifetime, origin);
    let id = store::sessions::insert(tx, &session, None, now).await?;
    let id = id.ok_or(store::Error::Inconsistent("users"))?;
    Ok(NewSession::new((id, user.clone()), value, lifetime))
}

/// Finds the live session of a cookie's value. What is not well-formed costs no query.
pub async fn find_session(cx: &Context, cookie: &str) -> Result<Option<SignedIn>, store::Error> {
    let Some(value) = parse_value(cookie) else { return Ok(None) };
    let now = cx.env.now();
    let idle_since = now - cx.config.sessions.idle_ttl;
    let mut conn = cx.db.read().await?;
    let live =
        store::sessions::find_live(&mut conn, value.hash(), SessionKind::Browser, idle_since, now).await?;
    drop(conn);
    Ok(live.map(|live| {
        if now - live.last_seen_at >= SEEN_GRAIN {
            touch_later(cx.clone(), live.id, now);
        }
        SignedIn::new(live)
    }))
}

/// Ends a session, of a browser or of a program. Ending one that ended already is fine.
pub async fn sign_out(cx: &Context, signed_in: &SignedIn) -> Result<(), store::Error> {
    let mut conn = cx.db.write().await?;
    store::sessions::delete(&mut conn, signed_in.session_id).await?;
    Ok(())
}

pub(super) fn new_value(cx: &Context) -> Secret<Session> {
    cx.env.secret(SESSION_PREFIX)
}

pub(super) fn browser<'a>(
    hash: SecretHash<Session>,
    user: &User,
    expires_at: OffsetDateTime,
    origin: &'a RequestOrigin,
) -> store::sessions::NewSession<'a> {
    let (kind, user_id, user_epoch) = (SessionKind::Browser, user.id, user.epoch);
    store::sessions::NewSession { hash, kind, user_id, user_epoch, expires_at, origin }
}

/// Writes the moment of use beside the request, which need not wait for the disk.
fn touch_later(cx: Context, id: SessionId, now: OffsetDateTime) {
    tokio::spawn(async move {
        let touched = async { store::sessions::touch(&mut *cx.db.write().await?, id, now).await };
        if let Err(error) = touched.await {
            tracing::debug!(session.id = %id, %error, "the last use of a session was not written");
        }
    });
}
