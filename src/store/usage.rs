//! Counts of use are added to what is written. Rows are locked in the order of their keys, so that servers that write
//! at once wait for each other and never in a circle; what a row refers to and is not there is left out.

use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::id::{ApiKeyId, AppSecretId, Id, InstallId};
use crate::model::usage::{CallCount, InstallUse, RefusalCount};

/// Adds what is known of installs besides their calls.
pub(crate) async fn add_use(conn: &mut Conn, rows: &[(InstallId, InstallUse)]) -> Result<(), Error> {
    let column = |time: fn(&InstallUse) -> Option<OffsetDateTime>| -> Vec<Option<OffsetDateTime>> {
        rows.iter().map(|(_, row)| time(row)).collect()
    };
    sqlx::query(
        "INSERT INTO install_usage AS u (install_id, last_call_at, last_refresh_at, refresh_failures,
                                         last_refresh_failure_at, last_secret_id)
         SELECT i.id, n.last_call_at, n.last_refresh_at, n.refresh_failures, n.last_refresh_failure_at, s.id
         FROM UNNEST($1::bigint[], $2::timestamptz[], $3::timestamptz[], $4::bigint[], $5::timestamptz[], $6::bigint[])
              AS n (install_id, last_call_at, last_refresh_at, refresh_failures, last_refresh_failure_at, secret_id)
         JOIN installs i ON i.id = n.install_id
         LEFT JOIN app_secrets s ON s.id = n.secret_id
         ORDER BY i.id
         ON CONFLICT (install_id) DO UPDATE SET
             last_call_at = greatest(u.last_call_at, EXCLUDED.last_call_at),
             last_refresh_at = greatest(u.last_refresh_at, EXCLUDED.last_refresh_at),
             refresh_failures = u.refresh_failures + EXCLUDED.refresh_failures,
             last_refresh_failure_at = greatest(u.last_refresh_failure_at, EXCLUDED.last_refresh_failure_at),
             last_secret_id = CASE WHEN EXCLUDED.last_secret_id IS NULL OR EXCLUDED.last_refresh_at < u.last_refresh_at
                                   THEN u.last_secret_id ELSE EXCLUDED.last_secret_id END",
    )
    .bind(rows.iter().map(|(id, _)| id.number()).collect::<Vec<_>>())
    .bind(column(|row| row.last_call_at))
    .bind(column(|row| row.last_refresh_at))
    .bind(rows.iter().map(|(_, row)| row.refresh_failures).collect::<Vec<_>>())
    .bind(column(|row| row.last_refresh_failure_at))
    .bind(rows.iter().map(|(_, row)| row.last_secret_id.map(Id::number)).collect::<Vec<_>>())
    .execute(conn)
    .await?;
    Ok(())
}

/// Adds calls that were let through.
pub(crate) async fn add_calls(conn: &mut Conn, rows: &[(InstallId, CallCount)]) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO install_calls AS c (install_id, route, calls, last_at)
         SELECT i.id, n.route, n.calls, n.last_at
         FROM UNNEST($1::bigint[], $2::text[], $3::bigint[], $4::timestamptz[]) AS n (install_id, route, calls, last_at)
         JOIN installs i ON i.id = n.install_id
         ORDER BY i.id, n.route
         ON CONFLICT (install_id, route) DO UPDATE SET
             calls = c.calls + EXCLUDED.calls, last_at = greatest(c.last_at, EXCLUDED.last_at)",
    )
    .bind(rows.iter().map(|(id, _)| id.number()).collect::<Vec<_>>())
    .bind(rows.iter().map(|(_, row)| row.route.as_str()).collect::<Vec<_>>())
    .bind(rows.iter().map(|(_, row)| row.calls).collect::<Vec<_>>())
    .bind(rows.iter().map(|(_, row)| row.last_at).collect::<Vec<_>>())
    .execute(conn)
    .await?;
    Ok(())
}

/// Adds calls that were refused for want of a scope.
pub(crate) async fn add_refusals(conn: &mut Conn, rows: &[(InstallId, RefusalCount)]) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO install_refusals AS r (install_id, scope, refusals, last_at)
         SELECT i.id, n.scope, n.refusals, n.last_at
         FROM UNNEST($1::bigint[], $2::text[], $3::bigint[], $4::timestamptz[])
              AS n (install_id, scope, refusals, last_at)
         JOIN installs i ON i.id = n.install_id
         ORDER BY i.id, n.scope
         ON CONFLICT (install_id, scope) DO UPDATE SET
             refusals = r.refusals + EXCLUDED.refusals, last_at = greatest(r.last_at, EXCLUDED.last_at)",
    )
    .bind(rows.iter().map(|(id, _)| id.number()).collect::<Vec<_>>())
    .bind(rows.iter().map(|(_, row)| row.scope.as_str()).collect::<Vec<_>>())
    .bind(rows.iter().map(|(_, row)| row.refusals).collect::<Vec<_>>())
    .bind(rows.iter().map(|(_, row)| row.last_at).collect::<Vec<_>>())
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes when client secrets were last used.
pub(crate) async fn touch_secrets(
    conn: &mut Conn,
    rows: &[(AppSecretId, OffsetDateTime)],
) -> Result<(), Error> {
    sqlx::query(
        "WITH used AS (
             SELECT s.id, n.at FROM app_secrets s
             JOIN UNNEST($1::bigint[], $2::timestamptz[]) AS n (id, at) ON n.id = s.id
             ORDER BY s.id FOR NO KEY UPDATE OF s
         )
         UPDATE app_secrets s SET last_used_at = greatest(s.last_used_at, used.at) FROM used WHERE s.id = used.id",
    )
    .bind(rows.iter().map(|(id, _)| id.number()).collect::<Vec<_>>())
    .bind(rows.iter().map(|(_, at)| *at).collect::<Vec<_>>())
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes when API keys were last used.
pub(crate) async fn touch_api_keys(
    conn: &mut Conn,
    rows: &[(ApiKeyId, OffsetDateTime)],
) -> Result<(), Error> {
    sqlx::query(
        "WITH used AS (
             SELECT k.id, n.at FROM api_keys k
             JOIN UNNEST($1::bigint[], $2::timestamptz[]) AS n (id, at) ON n.id = k.id
             ORDER BY k.id FOR NO KEY UPDATE OF k
         )
         UPDATE api_keys k SET last_used_at = greatest(k.last_used_at, used.at) FROM used WHERE k.id = used.id",
    )
    .bind(rows.iter().map(|(id, _)| id.number()).collect::<Vec<_>>())
    .bind(rows.iter().map(|(_, at)| *at).collect::<Vec<_>>())
    .execute(conn)
    .await?;
    Ok(())
}
