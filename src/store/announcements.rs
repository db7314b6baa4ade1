//! What happened to many installs at once, waiting to be written into the ledgers of their organizations.

use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::audit::{Announced, AuditEvent};

/// Remembers an event that concerns many installs. The organization of the event is not part of it: each install's own
/// ledger gets an entry.
pub(crate) async fn insert(conn: &mut Conn, whose: &Announced, event: &AuditEvent) -> Result<(), Error> {
    let (app_id, organization_id, of_user_id) = match *whose {
        Announced::App(id) => (Some(id), None, None),
        Announced::Organization(id) => (None, Some(id), None),
        Announced::User(id) => (None, None, Some(id)),
        Announced::Server => (None, None, None),
    };
    sqlx::query(
        "INSERT INTO announcements (app_id, organization_id, of_user_id, kind, user_id, ip, user_agent, at, details)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(app_id)
    .bind(organization_id)
    .bind(of_user_id)
    .bind(event.kind.as_str())
    .bind(event.user_id)
    .bind(&event.origin.ip)
    .bind(&event.origin.user_agent)
    .bind(event.at)
    .bind(&event.details)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes the oldest announcement that is not told to the end, for this transaction alone.
pub(crate) async fn claim(conn: &mut Conn) -> Result<Option<i64>, Error> {
    let id = sqlx::query_scalar(
        "SELECT id FROM announcements WHERE done_at IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
    )
    .fetch_optional(conn)
    .await?;
    Ok(id)
}

/// Writes an announcement into the ledgers of the next `batch` installs that it concerns: those that had been approved
/// when it happened. Answers how many
/// installs it passed, and the last of them.
pub(crate) async fn tell(conn: &mut Conn, id: i64, batch: i64) -> Result<(u64, i64), Error> {
    let (passed, last): (i64, i64) = sqlx::query_as(
        "WITH concerned AS (
             SELECT i.id, i.organization_id, i.app_id, i.approved_at <= n.at AS was_there, n.next_install_id, n.kind,
                    n.at, n.details
             FROM announcements n JOIN installs i
               ON i.id > n.next_install_id
              AND (n.app_id IS NULL OR i.app_id = n.app_id)
              AND (n.organization_id IS NULL OR i.organization_id = n.organization_id)
              AND (n.of_user_id IS NULL OR i.user_id = n.of_user_id)
             WHERE n.id = $1 ORDER BY i.id LIMIT $2
         ), entries AS (
             INSERT INTO ledger (organization_id, kind, app_id, install_id, at, details)
             SELECT organization_id, kind, app_id, id, at, details FROM concerned WHERE was_there
         )
         SELECT count(*), coalesce(max(id), 0) FROM concerned",
    )
    .bind(id)
    .bind(batch)
    .fetch_one(conn)
    .await?;
    Ok((passed.unsigned_abs(), last))
}

/// Remembers how far an announcement was told, and when it was told to the end.
pub(crate) async fn advance(
    conn: &mut Conn,
    id: i64,
    last_install_id: i64,
    done_at: Option<OffsetDateTime>,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE announcements SET next_install_id = greatest(next_install_id, $2), done_at = $3 WHERE id = $1",
    )
    .bind(id)
    .bind(last_install_id)
    .bind(done_at)
    .execute(conn)
    .await?;
    Ok(())
}
