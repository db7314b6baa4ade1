//! What counts of use tell about installs. Nothing here decides about a request.

use std::collections::HashMap;

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::account::Role;
use crate::model::id::{AppId, AppSecretId, InstallId, OrganizationId};
use crate::model::usage::{CallCount, InstallUse, OldSecretInstall, RefusalCount, SecretInUse, SecretUse};

/// What is known of an install besides itself and its calls.
#[derive(Debug)]
pub(crate) struct InstallInUse {
    /// The role that the person as whom it acts has now, where it acts as somebody who is still a member.
    pub(crate) role: Option<Role>,
    /// What was counted.
    pub(crate) counted: InstallUse,
    /// The client secret it last used.
    pub(crate) secret: Option<SecretInUse>,
}

#[derive(FromRow)]
struct InstallRow {
    role: Option<Role>,
    last_call_at: Option<OffsetDateTime>,
    last_refresh_at: Option<OffsetDateTime>,
    refresh_failures: i64,
    last_refresh_failure_at: Option<OffsetDateTime>,
    last_secret_id: Option<AppSecretId>,
    secret_created_at: Option<OffsetDateTime>,
    secret_expires_at: Option<OffsetDateTime>,
    secret_is_newest: Option<bool>,
}

/// Looks up what was counted of an install.
pub(crate) async fn find(conn: &mut Conn, id: InstallId) -> Result<Option<InstallInUse>, Error> {
    let row: Option<InstallRow> = sqlx::query_as(
        "SELECT m.role, u.last_call_at, u.last_refresh_at, coalesce(u.refresh_failures, 0) AS refresh_failures,
                u.last_refresh_failure_at, u.last_secret_id,
                s.created_at AS secret_created_at, s.expires_at AS secret_expires_at,
                s.id = (SELECT max(n.id) FROM app_secrets n WHERE n.app_id = i.app_id) AS secret_is_newest
         FROM installs i
         LEFT JOIN memberships m ON m.id = i.membership_id
         LEFT JOIN install_usage u ON u.install_id = i.id
         LEFT JOIN app_secrets s ON s.id = u.last_secret_id
         WHERE i.id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| InstallInUse {
        role: row.role,
        counted: InstallUse {
            last_call_at: row.last_call_at,
            last_refresh_at: row.last_refresh_at,
            refresh_failures: row.refresh_failures,
            last_refresh_failure_at: row.last_refresh_failure_at,
            last_secret_id: row.last_secret_id,
        },
        secret: row.secret_created_at.map(|created_at| SecretInUse {
            created_at,
            expires_at: row.secret_expires_at,
            is_newest: row.secret_is_newest.unwrap_or_default(),
        }),
    }))
}

/// Lists the calls an install made, the last used first.
pub(crate) async fn list_calls(conn: &mut Conn, id: InstallId) -> Result<Vec<CallCount>, Error> {
    let rows: Vec<(String, i64, OffsetDateTime)> = sqlx::query_as(
        "SELECT route, calls, last_at FROM install_calls WHERE install_id = $1 ORDER BY last_at DESC, route",
    )
    .bind(id)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(route, calls, last_at)| CallCount { route, calls, last_at }).collect())
}

/// Lists the scopes for want of which calls of an install were refused, the last missed first.
pub(crate) async fn list_refusals(conn: &mut Conn, id: InstallId) -> Result<Vec<RefusalCount>, Error> {
    let rows: Vec<(String, i64, OffsetDateTime)> = sqlx::query_as(
        "SELECT scope, refusals, last_at FROM install_refusals WHERE install_id = $1 ORDER BY last_at DESC, scope",
    )
    .bind(id)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(scope, refusals, last_at)| RefusalCount { scope, refusals, last_at }).collect())
}

/// Looks up when each of some installs made its last call; one that never did is left out.
pub(crate) async fn last_calls(
    conn: &mut Conn,
    ids: &[InstallId],
) -> Result<HashMap<InstallId, OffsetDateTime>, Error> {
    let rows: Vec<(InstallId, OffsetDateTime)> = sqlx::query_as(
        "SELECT install_id, last_call_at FROM install_usage
         WHERE install_id = ANY($1) AND last_call_at IS NOT NULL",
    )
    .bind(ids)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().collect())
}

#[derive(FromRow)]
struct SecretRow {
    id: AppSecretId,
    created_at: OffsetDateTime,
    expires_at: Option<OffsetDateTime>,
    last_used_at: Option<OffsetDateTime>,
    leaked_at: Option<OffsetDateTime>,
    installs: i64,
}

/// Lists the secrets of an app that work at `now`, the newest first.
pub(crate) async fn list_secrets(
    conn: &mut Conn,
    app_id: AppId,
    now: OffsetDateTime,
) -> Result<Vec<SecretUse>, Error> {
    let rows: Vec<SecretRow> = sqlx::query_as(
        "SELECT s.id, s.created_at, s.expires_at, s.last_used_at, s.leaked_at,
                (SELECT count(*) FROM installs i JOIN install_usage u ON u.install_id = i.id
                 WHERE i.app_id = s.app_id AND i.status = 'active' AND u.last_secret_id = s.id) AS installs
         FROM app_secrets s
         WHERE s.app_id = $1 AND (s.expires_at IS NULL OR s.expires_at > $2)
         ORDER BY s.id DESC",
    )
    .bind(app_id)
    .bind(now)
    .fetch_all(conn)
    .await?;
    let secrets = rows.into_iter().map(|row| SecretUse {
        id: row.id,
        created_at: row.created_at,
        expires_at: row.expires_at,
        last_used_at: row.last_used_at,
        leaked_at: row.leaked_at,
        installs: row.installs,
    });
    Ok(secrets.collect())
}

#[derive(FromRow)]
struct OldSecretRow {
    install_id: InstallId,
    organization_id: OrganizationId,
    organization_name: String,
    created_at: OffsetDateTime,
    expires_at: Option<OffsetDateTime>,
    last_refresh_at: Option<OffsetDateTime>,
    total: i64,
}

/// Lists up to `limit` installs of an app that work and last used another secret than its newest, by the names of
/// their organizations, and counts all of them.
pub(crate) async fn list_with_old_secret(
    conn: &mut Conn,
    app_id: AppId,
    limit: i64,
) -> Result<(Vec<OldSecretInstall>, i64), Error> {
    let rows: Vec<OldSecretRow> = sqlx::query_as(
        "SELECT i.id AS install_id, i.organization_id, o.name AS organization_name, s.created_at, s.expires_at,
                u.last_refresh_at, count(*) OVER () AS total
         FROM installs i
         JOIN install_usage u ON u.install_id = i.id
         JOIN app_secrets s ON s.id = u.last_secret_id
         JOIN organizations o ON o.id = i.organization_id
         WHERE i.app_id = $1 AND i.status = 'active'
           AND s.id < (SELECT max(newest.id) FROM app_secrets newest WHERE newest.app_id = $1)
         ORDER BY lower(o.name), i.id LIMIT $2",
    )
    .bind(app_id)
    .bind(limit)
    .fetch_all(conn)
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let installs = rows.into_iter().map(|row| OldSecretInstall {
        install_id: row.install_id,
        organization_id: row.organization_id,
        organization_name: row.organization_name,
        secret: SecretInUse { created_at: row.created_at, expires_at: row.expires_at, is_newest: false },
        last_refresh_at: row.last_refresh_at,
    });
    Ok((installs.collect(), total))
}
