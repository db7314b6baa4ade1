//! Pairs of installs that have more than one: each is ended by itself.

use time::OffsetDateTime;

use crate::model::audit::RequestOrigin;
use crate::model::id::{AppId, CodeId, OrganizationId};
use crate::model::install::Actor;
use crate::model::scope::{Scope, ScopeSet};
use crate::store::{Conn, Error};

/// Ends the pair whose access token has this hash, for the app that owns it, with its ledger entry, where the pair is
/// one of several. Its install stays, and so do its other pairs. Answers whether it ended now.
pub(crate) async fn end_pair(
    conn: &mut Conn,
    app_id: AppId,
    token_hash: &[u8; 32],
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let ended: i64 = sqlx::query_scalar(
        "WITH ended AS (
             UPDATE tokens SET revoked_at = $3
             WHERE access_hash = $1 AND app_id = $2 AND slot <> 0 AND revoked_at IS NULL
             RETURNING organization_id, app_id, install_id
         ), entry AS (
             INSERT INTO ledger (organization_id, kind, app_id, install_id, ip, user_agent, at)
             SELECT organization_id, 'token.revoked', app_id, install_id, $4, $5, $3 FROM ended
         )
         SELECT count(*) FROM ended",
    )
    .bind(token_hash.as_slice())
    .bind(app_id)
    .bind(now)
    .bind(&origin.ip)
    .bind(&origin.user_agent)
    .fetch_one(conn)
    .await?;
    Ok(ended > 0)
}

/// Ends the pair that a replayed code issued, and writes both to the ledger. Answers whether it ended now.
pub(crate) async fn end_replayed_pair(
    conn: &mut Conn,
    id: CodeId,
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let ended: i64 = sqlx::query_scalar(
        "WITH ended AS (
             UPDATE tokens SET revoked_at = $2 WHERE code_id = $1 AND slot <> 0 AND revoked_at IS NULL
             RETURNING organization_id, app_id, install_id
         ), entries AS (
             INSERT INTO ledger (organization_id, kind, app_id, install_id, ip, user_agent, at)
             SELECT organization_id, entry.kind, app_id, install_id, $3, $4, $2
             FROM ended, (VALUES ('code.replay_detected'), ('token.revoked')) AS entry (kind)
         )
         SELECT count(*) FROM ended",
    )
    .bind(id)
    .bind(now)
    .bind(&origin.ip)
    .bind(&origin.user_agent)
    .fetch_one(conn)
    .await?;
    Ok(ended > 0)
}

/// Whether a token of this hash was issued to another app, alive or dead.
pub(crate) async fn is_foreign(conn: &mut Conn, app_id: AppId, token_hash: &[u8; 32]) -> Result<bool, Error> {
    let found = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM tokens WHERE access_hash = $1 AND app_id <> $2)
             OR EXISTS (SELECT FROM tokens WHERE refresh_hash = $1 AND app_id <> $2)
             OR EXISTS (SELECT FROM client_tokens WHERE hash = $1 AND app_id <> $2)",
    )
    .bind(token_hash.as_slice())
    .bind(app_id)
    .fetch_one(conn)
    .await?;
    Ok(found)
}

/// Deletes up to `batch` pairs that were ended by themselves before `before`. Answers how many.
pub(crate) async fn delete_revoked(
    conn: &mut Conn,
    before: OffsetDateTime,
    batch: i64,
) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM tokens WHERE id IN (SELECT id FROM tokens WHERE revoked_at < $1 ORDER BY revoked_at LIMIT $2
                                         FOR UPDATE SKIP LOCKED)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}

/// Whether an app has a live access token of a person in an organization that acts in this way, with these very scopes,
/// and without an end that somebody chose.
pub(crate) async fn has_live_pair(
    conn: &mut Conn,
    app_id: AppId,
    organization_id: OrganizationId,
    key_user_id: i64,
    (actor, scopes): (Actor, &ScopeSet),
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let names: Vec<&str> = scopes.iter().map(Scope::as_str).collect();
    let found = sqlx::query_scalar(concat!(
        "SELECT EXISTS (
             SELECT FROM tokens t JOIN installs i ON i.id = t.install_id JOIN apps a ON a.id = t.app_id
             JOIN organizations o ON o.id = t.organization_id JOIN users u ON u.id = t.user_id
             WHERE i.app_id = $1 AND i.organization_id = $2 AND i.key_user_id = $3 AND t.actor = $6
               AND string_to_array(t.scopes, ' ') @> $4 AND string_to_array(t.scopes, ' ') <@ $4
               AND (t.access_expires_at IS NULL OR t.access_expires_at > $5)
               AND (a.access_ended_at IS NULL OR t.rotated_at > a.access_ended_at)
               AND i.expires_at IS NULL AND a.scopes_version <= coalesce(t.scopes_version, i.scopes_version) AND ",
        pair_lives!("EXISTS (SELECT FROM memberships m WHERE m.id = t.membership_id)"),
        " AND NOT ",
        pair_is_suspended!(),
        ")"
    ))
    .bind(app_id)
    .bind(organization_id)
    .bind(key_user_id)
    .bind(names)
    .bind(now)
    .bind(actor)
    .fetch_one(conn)
    .await?;
    Ok(found)
}
