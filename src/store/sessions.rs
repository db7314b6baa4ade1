//! Sessions of browsers and programs.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::accounts::{UserRow, with_user_columns};
use super::{Conn, Error};
use crate::model::account::{SessionKind, User};
use crate::model::audit::RequestOrigin;
use crate::model::id::{SessionId, UserId};
use crate::model::own::OwnSession;
use crate::model::secret::{SecretHash, Session};

/// A new session, as it is written.
#[derive(Debug)]
pub(crate) struct NewSession<'a> {
    /// What its value hashes to.
    pub(crate) hash: SecretHash<Session>,
    /// Of a browser or of a program.
    pub(crate) kind: SessionKind,
    /// Whose.
    pub(crate) user_id: UserId,
    /// The user's epoch when the password was checked.
    pub(crate) user_epoch: i64,
    /// The absolute end.
    pub(crate) expires_at: OffsetDateTime,
    /// From where it was opened.
    pub(crate) origin: &'a RequestOrigin,
}

/// A session that is alive, with its person.
#[derive(Debug)]
pub(crate) struct LiveSession {
    /// Its number.
    pub(crate) id: SessionId,
    /// Who is signed in.
    pub(crate) user: User,
    /// When it was last used, as far as was written.
    pub(crate) last_seen_at: OffsetDateTime,
}

#[derive(FromRow)]
struct FindSession {
    session_id: SessionId,
    last_seen_at: OffsetDateTime,
    #[sqlx(flatten)]
    user: UserRow,
}

/// Opens a session and ends the one that it takes the place of. Answers nothing where the user's epoch moved on or the
/// account was closed since the password was checked.
pub(crate) async fn insert(
    conn: &mut Conn,
    session: &NewSession<'_>,
    replaces: Option<SecretHash<Session>>,
    now: OffsetDateTime,
) -> Result<Option<SessionId>, Error> {
    let id = sqlx::query_scalar(
        "WITH replaced AS (DELETE FROM sessions WHERE hash = $9)
         INSERT INTO sessions (hash, kind, user_id, user_epoch, created_at, last_seen_at, expires_at, ip, user_agent)
         SELECT $1, $2, u.id, u.epoch, $5, $5, $6, $7, $8 FROM users u
         WHERE u.id = $3 AND u.epoch = $4 AND u.disabled_at IS NULL AND u.kind = 'person'
         RETURNING id",
    )
    .bind(session.hash)
    .bind(session.kind.as_str())
    .bind(session.user_id)
    .bind(session.user_epoch)
    .bind(now)
    .bind(session.expires_at)
    .bind(&session.origin.ip)
    .bind(&session.origin.user_agent)
    .bind(replaces)
    .fetch_optional(conn)
    .await?;
    Ok(id)
}

/// Looks up a session that has not ended: neither absolutely, nor idle since before `idle_since`, nor by its person's
/// epoch or closed account.
pub(crate) async fn find_live(
    conn: &mut Conn,
    hash: SecretHash<Session>,
    kind: SessionKind,
    idle_since: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<Option<LiveSession>, Error> {
    let row: Option<FindSession> = sqlx::query_as(with_user_columns!(
        "SELECT s.id AS session_id, s.last_seen_at,",
        "FROM sessions s JOIN users u ON u.id = s.user_id
         WHERE s.hash = $1 AND s.kind = $2 AND s.last_seen_at > $3 AND s.expires_at > $4
           AND s.user_epoch = u.epoch AND u.disabled_at IS NULL"
    ))
    .bind(hash)
    .bind(kind.as_str())
    .bind(idle_since)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| LiveSession {
        id: row.session_id,
        user: row.user.into(),
        last_seen_at: row.last_seen_at,
    }))
}

/// Writes that a session was used.
pub(crate) async fn touch(conn: &mut Conn, id: SessionId, now: OffsetDateTime) -> Result<(), Error> {
    sqlx::query("UPDATE sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2")
        .bind(id)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends a session. Answers whether there was one.
pub(crate) async fn delete(conn: &mut Conn, id: SessionId) -> Result<bool, Error> {
    let result = sqlx::query("DELETE FROM sessions WHERE id = $1").bind(id).execute(conn).await?;
    Ok(result.rows_affected() == 1)
}

#[derive(FromRow)]
struct OwnRow {
    id: SessionId,
    kind: String,
    created_at: OffsetDateTime,
    last_seen_at: OffsetDateTime,
    ip: Option<String>,
    user_agent: Option<String>,
}

/// Lists a person's live sessions, the last used first; a browser's that was idle since before `idle_since` is not
/// alive. At most 200: what is beyond can be ended with all others.
pub(crate) async fn list_by_user(
    conn: &mut Conn,
    user_id: UserId,
    idle_since: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<Vec<OwnSession>, Error> {
    let rows: Vec<OwnRow> = sqlx::query_as(
        "SELECT s.id, s.kind, s.created_at, s.last_seen_at, s.ip, s.user_agent
         FROM sessions s JOIN users u ON u.id = s.user_id AND u.epoch = s.user_epoch
         WHERE s.user_id = $1 AND s.expires_at > $3 AND (s.kind = 'program' OR s.last_seen_at > $2)
         ORDER BY s.last_seen_at DESC, s.id DESC LIMIT 200",
    )
    .bind(user_id)
    .bind(idle_since)
    .bind(now)
    .fetch_all(conn)
    .await?;
    let own = |row: OwnRow| {
        let kind = if row.kind == "program" { SessionKind::Program } else { SessionKind::Browser };
        let OwnRow { id, created_at, last_seen_at, ip, user_agent, .. } = row;
        OwnSession { id, kind, created_at, last_seen_at, ip, user_agent }
    };
    Ok(rows.into_iter().map(own).collect())
}

/// Ends one session of a person; another person's stays. Answers whether there was one.
pub(crate) async fn delete_of_user(conn: &mut Conn, user_id: UserId, id: SessionId) -> Result<bool, Error> {
    let result = sqlx::query("DELETE FROM sessions WHERE id = $1 AND user_id = $2")
        .bind(id)
        .bind(user_id)
        .execute(conn)
        .await?;
    Ok(result.rows_affected() == 1)
}

/// Ends every session of a person but one.
pub(crate) async fn delete_others(conn: &mut Conn, user_id: UserId, but: SessionId) -> Result<(), Error> {
    sqlx::query("DELETE FROM sessions WHERE user_id = $1 AND id <> $2")
        .bind(user_id)
        .bind(but)
        .execute(conn)
        .await?;
    Ok(())
}

/// Deletes up to `batch` sessions that ended before `before`. Answers how many.
pub(crate) async fn delete_expired(
    conn: &mut Conn,
    before: OffsetDateTime,
    batch: i64,
) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM sessions WHERE id IN (
             SELECT id FROM sessions WHERE expires_at < $1 ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}
