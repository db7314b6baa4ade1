//! Refresh tokens that were spent: one that is presented again is told to the ledger, and old ones are forgotten.

use time::OffsetDateTime;

use crate::model::audit::RequestOrigin;
use crate::model::secret::{RefreshToken, SecretHash};
use crate::store::{Conn, Error};

/// Tells the ledger, once for each spent refresh token, that it was presented again.
pub(crate) async fn note_reuse(
    conn: &mut Conn,
    spent: SecretHash<RefreshToken>,
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "WITH noted AS (
             UPDATE spent_refresh_tokens s SET reused_at = $2 FROM tokens t
             WHERE s.hash = $1 AND s.reused_at IS NULL AND t.id = s.token_id
             RETURNING t.organization_id, t.app_id, t.install_id
         )
         INSERT INTO ledger (organization_id, kind, app_id, install_id, ip, user_agent, at)
         SELECT organization_id, 'token.reuse_detected', app_id, install_id, $3, $4, $2 FROM noted",
    )
    .bind(spent)
    .bind(now)
    .bind(&origin.ip)
    .bind(&origin.user_agent)
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends the install whose living pair descends from a spent refresh token, and writes both to the ledger. Nothing
/// happens where a newer consent replaced that family.
pub(crate) async fn end_reused_family(
    conn: &mut Conn,
    spent: SecretHash<RefreshToken>,
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let ended: i64 = sqlx::query_scalar(
        "WITH ended AS (
             UPDATE installs i SET status = 'revoked', epoch = i.epoch + 1, ended_at = $2, ended_by = 'refresh_reuse'
             FROM spent_refresh_tokens s, tokens t
             WHERE s.hash = $1 AND t.id = s.token_id AND t.code_id = s.code_id
               AND i.id = t.install_id AND i.epoch = t.install_epoch AND i.code_id = t.code_id
             RETURNING i.id, i.organization_id, i.app_id
         ), entries AS (
             INSERT INTO ledger (organization_id, kind, app_id, install_id, ip, user_agent, at, details)
             SELECT organization_id, entry.kind, app_id, id, $3, $4, $2, entry.details
             FROM ended, (VALUES ('token.reuse_detected', '{}'::jsonb),
                                 ('install.revoked', '{\"by\": \"refresh_reuse\"}')) AS entry (kind, details)
         )
         SELECT count(*) FROM ended",
    )
    .bind(spent)
    .bind(now)
    .bind(&origin.ip)
    .bind(&origin.user_agent)
    .fetch_one(conn)
    .await?;
    Ok(ended > 0)
}

/// Deletes up to `batch` refresh tokens that were spent before `before`, but for those of a public app's living family,
/// whose reuse ends it however late. Answers how many.
pub(crate) async fn delete_spent(conn: &mut Conn, before: OffsetDateTime, batch: i64) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM spent_refresh_tokens WHERE hash IN (
             SELECT s.hash FROM spent_refresh_tokens s
             JOIN tokens t ON t.id = s.token_id JOIN installs i ON i.id = t.install_id JOIN apps a ON a.id = t.app_id
             WHERE s.spent_at < $1
               AND (a.kind <> 'public' OR t.code_id <> s.code_id OR i.epoch <> t.install_epoch OR i.status <> 'active')
             ORDER BY s.spent_at LIMIT $2 FOR UPDATE OF s SKIP LOCKED)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}

/// Deletes up to `batch` refresh tokens that were spent before `before` and whose family is dead: a newer consent
/// replaced it, or its install ended. Answers how many.
pub(crate) async fn delete_spent_of_dead_families(
    conn: &mut Conn,
    before: OffsetDateTime,
    batch: i64,
) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM spent_refresh_tokens WHERE hash IN (
             SELECT s.hash FROM spent_refresh_tokens s
             JOIN tokens t ON t.id = s.token_id JOIN installs i ON i.id = t.install_id
             WHERE s.spent_at < $1
               AND (t.code_id <> s.code_id OR i.epoch <> t.install_epoch OR i.status <> 'active')
             ORDER BY s.spent_at LIMIT $2 FOR UPDATE OF s SKIP LOCKED)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}
