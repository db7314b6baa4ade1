//! Tokens that apps have for themselves.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::audit::RequestOrigin;
use crate::model::client_token::ClientToken;
use crate::model::id::{AppId, AppSecretId, OrganizationId};
use crate::model::scope::ScopeSet;
use crate::model::secret::{AccessToken, SecretHash};

/// A token, as it is written.
#[derive(Debug)]
pub(crate) struct NewClientToken {
    /// Whose it is.
    pub(crate) app_id: AppId,
    /// The secret with which the app proved itself.
    pub(crate) secret_id: AppSecretId,
    /// SHA-256 of the token.
    pub(crate) hash: SecretHash<AccessToken>,
    /// Its end, where it has one.
    pub(crate) expires_at: Option<OffsetDateTime>,
}

/// Writes a token, and an entry in the ledger of the app's owner, where the app and its secret still are what they were
/// when it was believed. Answers whether they are.
pub(crate) async fn insert(
    conn: &mut Conn,
    new: &NewClientToken,
    scopes: &ScopeSet,
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let written: i64 = sqlx::query_scalar(
        "WITH app AS (
             SELECT a.id, a.organization_id, a.epoch
             FROM apps a JOIN app_secrets s ON s.app_id = a.id
             WHERE a.id = $1 AND a.status = 'active' AND s.id = $4 AND (s.expires_at IS NULL OR s.expires_at > $6)
         ), token AS (
             INSERT INTO client_tokens (app_id, hash, scopes, app_epoch, expires_at, issued_at)
             SELECT id, $2, $3, epoch, $5, $6 FROM app
         ), entry AS (
             INSERT INTO ledger (organization_id, kind, app_id, ip, user_agent, at, details)
             SELECT organization_id, 'token.issued', id, $7, $8, $6, jsonb_build_object('scopes', $3::text) FROM app
         )
         SELECT count(*) FROM app",
    )
    .bind(new.app_id)
    .bind(new.hash)
    .bind(scopes)
    .bind(new.secret_id)
    .bind(new.expires_at)
    .bind(now)
    .bind(&origin.ip)
    .bind(&origin.user_agent)
    .fetch_one(conn)
    .await?;
    Ok(written > 0)
}

#[derive(FromRow)]
struct ClientTokenRow {
    app_id: AppId,
    organization_id: OrganizationId,
    subdomain: String,
    organization_name: String,
    scopes: ScopeSet,
    declared_scopes: ScopeSet,
    issued_at: OffsetDateTime,
    expires_at: Option<OffsetDateTime>,
    has_ended: bool,
}

/// Looks up a token by its hash, with all that decides about it.
pub(crate) async fn find(
    conn: &mut Conn,
    hash: SecretHash<AccessToken>,
) -> Result<Option<ClientToken>, Error> {
    let row: Option<ClientTokenRow> = sqlx::query_as(
        "SELECT c.app_id, a.organization_id, o.subdomain, o.name AS organization_name, c.scopes, a.declared_scopes,
                c.issued_at, c.expires_at,
                c.revoked_at IS NOT NULL OR a.status <> 'active' OR a.epoch <> c.app_epoch OR o.suspended_at IS NOT NULL
                    OR coalesce(c.issued_at <= a.access_ended_at, false)
                    OR coalesce(c.issued_at < greatest(a.connected_after, o.connected_after,
                                                       (SELECT connected_after FROM server)), false) AS has_ended
         FROM client_tokens c JOIN apps a ON a.id = c.app_id JOIN organizations o ON o.id = a.organization_id
         WHERE c.hash = $1",
    )
    .bind(hash)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| ClientToken {
        app_id: row.app_id,
        organization_id: row.organization_id,
        subdomain: row.subdomain,
        organization_name: row.organization_name,
        scopes: row.scopes.intersection(&row.declared_scopes),
        issued_at: row.issued_at,
        expires_at: row.expires_at,
        has_ended: row.has_ended,
    }))
}

/// Ends a token for the app that has it. Answers whether it ended now.
pub(crate) async fn revoke(
    conn: &mut Conn,
    app_id: AppId,
    token_hash: &[u8; 32],
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let result = sqlx::query(
        "UPDATE client_tokens SET revoked_at = $3 WHERE hash = $1 AND app_id = $2 AND revoked_at IS NULL",
    )
    .bind(token_hash.as_slice())
    .bind(app_id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Deletes up to `batch` tokens that ended before `before`, or came from before it and ended with their app. Answers how
/// many.
pub(crate) async fn delete_ended(conn: &mut Conn, before: OffsetDateTime, batch: i64) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM client_tokens WHERE id IN (
             SELECT c.id FROM client_tokens c JOIN apps a ON a.id = c.app_id
             WHERE c.revoked_at < $1 OR c.expires_at < $1 OR (c.issued_at < $1 AND c.app_epoch <> a.epoch)
             ORDER BY c.id LIMIT $2 FOR UPDATE OF c SKIP LOCKED)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}
