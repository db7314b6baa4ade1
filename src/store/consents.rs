//! Consent pages that wait for their answer.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::id::{AppId, SessionId, UserId};
use crate::model::install::Actor;
use crate::model::policy::ResponseMode;
use crate::model::scope::ScopeSet;
use crate::model::secret::{Consent, SecretHash};

/// The most pages one session may have open; the oldest give way.
const MOST_PER_SESSION: i64 = 20;

/// A validated request as its page shows it.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct PendingConsent {
    /// The session that opened the page.
    pub(crate) session_id: SessionId,
    /// The person who was signed in.
    pub(crate) user_id: UserId,
    /// The app that asks.
    pub(crate) app_id: AppId,
    /// Where the answer goes.
    pub(crate) redirect_uri: String,
    /// What it asks for.
    pub(crate) scopes: ScopeSet,
    /// How it asks to act.
    pub(crate) actor: Actor,
    /// The app's own text, given back byte for byte.
    pub(crate) state: Option<String>,
    /// The S256 challenge.
    pub(crate) code_challenge: Option<String>,
    /// The events that the page names.
    pub(crate) webhook_events: Vec<String>,
    /// How the answer is brought to the app.
    pub(crate) response_mode: ResponseMode,
}

/// Remembers a page until `expires_at`, and forgets the session's oldest ones beyond the most it may have.
pub(crate) async fn insert(
    conn: &mut Conn,
    hash: SecretHash<Consent>,
    pending: &PendingConsent,
    now: OffsetDateTime,
    expires_at: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "WITH surplus AS (
             DELETE FROM consents WHERE id IN (
                 SELECT id FROM consents WHERE session_id = $2 ORDER BY id DESC OFFSET $11)
         )
         INSERT INTO consents (hash, session_id, user_id, app_id, redirect_uri, scopes, actor, state, code_challenge,
                               created_at, expires_at, webhook_events, response_mode)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $12, $13, $14)",
    )
    .bind(hash)
    .bind(pending.session_id)
    .bind(pending.user_id)
    .bind(pending.app_id)
    .bind(&pending.redirect_uri)
    .bind(&pending.scopes)
    .bind(pending.actor)
    .bind(&pending.state)
    .bind(&pending.code_challenge)
    .bind(now)
    .bind(MOST_PER_SESSION - 1)
    .bind(expires_at)
    .bind(&pending.webhook_events)
    .bind(pending.response_mode)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a page that is still good for this session and person; it can be taken once.
pub(crate) async fn take(
    conn: &mut Conn,
    hash: SecretHash<Consent>,
    session_id: SessionId,
    user_id: UserId,
    now: OffsetDateTime,
) -> Result<Option<PendingConsent>, Error> {
    let pending = sqlx::query_as(
        "DELETE FROM consents WHERE hash = $1 AND session_id = $2 AND user_id = $3 AND expires_at > $4
         RETURNING session_id, user_id, app_id, redirect_uri, scopes, actor, state, code_challenge, webhook_events,
                   response_mode",
    )
    .bind(hash)
    .bind(session_id)
    .bind(user_id)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(pending)
}

/// Whether a page that could not be taken is there, so that it waits for somebody else. One that ended is as good as
/// gone.
pub(crate) async fn is_waiting(
    conn: &mut Conn,
    hash: SecretHash<Consent>,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let waiting =
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM consents WHERE hash = $1 AND expires_at > $2)")
            .bind(hash)
            .bind(now)
            .fetch_one(conn)
            .await?;
    Ok(waiting)
}

/// Deletes up to `batch` pages that ended before `before`. Answers how many.
pub(crate) async fn delete_expired(
    conn: &mut Conn,
    before: OffsetDateTime,
    batch: i64,
) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM consents WHERE id IN (
             SELECT id FROM consents WHERE expires_at < $1 ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}
