//! The sealed answer of the last rotation, for a request that asks for it again (decision 0008).

use sqlx::FromRow;
use time::OffsetDateTime;

use crate::model::id::{AppId, InstallId, TokenId};
use crate::model::scope::ScopeSet;
use crate::model::secret::{RefreshToken, SecretHash};
use crate::store::{Conn, Error};

/// A sealed answer that can still be had, and what was granted with it.
#[derive(Debug, FromRow)]
pub(crate) struct SealedAnswer {
    /// The pair, sealed.
    pub(crate) sealed: Vec<u8>,
    /// The connection.
    pub(crate) install_id: InstallId,
    /// What the access token may do.
    pub(crate) scopes: ScopeSet,
    /// What the app declares now.
    pub(crate) declared_scopes: ScopeSet,
    /// What it declares since the install's admin last agreed, and may therefore not use.
    pub(crate) added_since: Option<ScopeSet>,
    /// When the access token was issued.
    pub(crate) rotated_at: OffsetDateTime,
    /// The end of the access token.
    pub(crate) access_expires_at: Option<OffsetDateTime>,
}

/// Looks up the answer of the rotation that spent this refresh token, where that was the last one, its pair lives and
/// was not used, and its time is not over.
pub(crate) async fn find_replay(
    conn: &mut Conn,
    presented: SecretHash<RefreshToken>,
    app_id: AppId,
    now: OffsetDateTime,
) -> Result<Option<SealedAnswer>, Error> {
    let found = sqlx::query_as(concat!(
        "SELECT t.replay_sealed AS sealed, t.install_id, t.scopes, a.declared_scopes, t.rotated_at, t.access_expires_at, ",
        added_since!(),
        " AS added_since
         FROM spent_refresh_tokens s JOIN tokens t ON t.id = s.token_id
         JOIN installs i ON i.id = t.install_id JOIN apps a ON a.id = t.app_id
         JOIN organizations o ON o.id = t.organization_id JOIN users u ON u.id = t.user_id
         WHERE s.hash = $1 AND t.replay_of = s.hash AND t.app_id = $2
           AND t.replay_until > $3 AND t.replay_sealed IS NOT NULL
           AND (i.expires_at IS NULL OR i.expires_at > $3) AND ",
        pair_lives!("EXISTS (SELECT FROM memberships m WHERE m.id = t.membership_id)"),
        " AND NOT ",
        pair_is_suspended!()
    ))
    .bind(presented)
    .bind(app_id)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(found)
}

/// Forgets the sealed answer of a pair that is used for the first time. `digest` is the used token's: once another pair
/// took its place, nothing is forgotten.
pub(crate) async fn close_replay(conn: &mut Conn, id: TokenId, digest: &[u8; 32]) -> Result<(), Error> {
    sqlx::query(
        "UPDATE tokens SET replay_of = NULL, replay_sealed = NULL, replay_until = NULL
         WHERE id = $1 AND $2 IN (access_hash, refresh_hash) AND replay_of IS NOT NULL",
    )
    .bind(id)
    .bind(digest.as_slice())
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets up to `batch` sealed answers whose time was over before `before`. Answers how many.
pub(crate) async fn forget_replays(
    conn: &mut Conn,
    before: OffsetDateTime,
    batch: i64,
) -> Result<u64, Error> {
    let result = sqlx::query(
        "UPDATE tokens SET replay_of = NULL, replay_sealed = NULL, replay_until = NULL
         WHERE id IN (SELECT id FROM tokens WHERE replay_until < $1 ORDER BY replay_until LIMIT $2
                      FOR UPDATE SKIP LOCKED)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}
