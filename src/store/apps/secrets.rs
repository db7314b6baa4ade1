//! The secrets of apps. One works until it ends; the latest one has no end.

use time::OffsetDateTime;

use super::AppRow;
use crate::model::app::App;
use crate::model::id::{AppId, AppSecretId};
use crate::model::secret::{ClientSecret, SecretHash};
use crate::store::{Conn, Error};

/// Adds a secret.
pub(crate) async fn insert_secret(
    conn: &mut Conn,
    id: AppId,
    hash: SecretHash<ClientSecret>,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query("INSERT INTO app_secrets (app_id, hash, created_at) VALUES ($1, $2, $3)")
        .bind(id)
        .bind(hash)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Looks up the secret that was made last. Deleted ones count as little as public apps have any.
pub(crate) async fn latest_secret(conn: &mut Conn, id: AppId) -> Result<Option<AppSecretId>, Error> {
    let latest = sqlx::query_scalar("SELECT max(id) FROM app_secrets WHERE app_id = $1")
        .bind(id)
        .fetch_one(conn)
        .await?;
    Ok(latest)
}

/// Lets the latest secret of an app work until `end`, and every older one no longer. Run before the new one is added,
/// so that at most two work.
pub(crate) async fn end_secrets(
    conn: &mut Conn,
    id: AppId,
    end: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE app_secrets s SET expires_at = least(s.expires_at, CASE WHEN s.id = latest.id THEN $2 ELSE $3 END)
         FROM (SELECT max(id) AS id FROM app_secrets WHERE app_id = $1) latest
         WHERE s.app_id = $1 AND (s.expires_at IS NULL OR s.expires_at > $3)",
    )
    .bind(id)
    .bind(end)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Looks up when a secret of an app stops or stopped working, which the latest one never does. Another app's secret is
/// not found.
pub(crate) async fn find_secret_end(
    conn: &mut Conn,
    id: AppId,
    secret: AppSecretId,
) -> Result<Option<Option<OffsetDateTime>>, Error> {
    let end = sqlx::query_scalar("SELECT expires_at FROM app_secrets WHERE app_id = $1 AND id = $2")
        .bind(id)
        .bind(secret)
        .fetch_optional(conn)
        .await?;
    Ok(end)
}

/// Ends a secret that a later one replaced and that still works. Answers whether it did.
pub(crate) async fn end_replaced(
    conn: &mut Conn,
    id: AppId,
    secret: AppSecretId,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let ended = sqlx::query(
        "UPDATE app_secrets SET expires_at = $3 WHERE app_id = $1 AND id = $2 AND expires_at > $3",
    )
    .bind(id)
    .bind(secret)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(ended.rows_affected() == 1)
}

/// Ends every access token that an app was given until now; refresh tokens give new ones.
pub(crate) async fn end_access_tokens(conn: &mut Conn, id: AppId, now: OffsetDateTime) -> Result<(), Error> {
    sqlx::query("UPDATE apps SET access_ended_at = $2 WHERE id = $1")
        .bind(id)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends every code and token that an app was given.
pub(crate) async fn end_tokens(conn: &mut Conn, id: AppId) -> Result<(), Error> {
    sqlx::query("UPDATE apps SET epoch = epoch + 1 WHERE id = $1").bind(id).execute(conn).await?;
    Ok(())
}

/// Ends every secret of an app that was reported as leaked, and with it every code and token that the app was given.
pub(crate) async fn end_leaked(conn: &mut Conn, id: AppId, now: OffsetDateTime) -> Result<App, Error> {
    let row: AppRow = sqlx::query_as(with_app_columns!(
        "WITH ended AS (
             UPDATE app_secrets SET leaked_at = $2, expires_at = $2
             WHERE app_id = $1 AND (expires_at IS NULL OR expires_at > $2)
         )
         UPDATE apps SET epoch = epoch + 1, updated_at = $2 WHERE id = $1 AND status <> 'deleted' RETURNING",
        ""
    ))
    .bind(id)
    .bind(now)
    .fetch_one(conn)
    .await?;
    row.into_app()
}
