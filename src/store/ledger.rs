//! The ledger: appended to, read, never changed.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::audit::{AuditEvent, LedgerEntry, LedgerFilter};
use crate::model::id::{AppId, InstallId, LedgerId, OrganizationId, UserId};

/// Appends one entry.
pub(crate) async fn append(conn: &mut Conn, event: &AuditEvent) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO ledger (organization_id, kind, app_id, install_id, user_id, ip, user_agent, at, details)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(event.organization_id)
    .bind(event.kind.as_str())
    .bind(event.app_id)
    .bind(event.install_id)
    .bind(event.user_id)
    .bind(&event.origin.ip)
    .bind(&event.origin.user_agent)
    .bind(event.at)
    .bind(&event.details)
    .execute(conn)
    .await?;
    Ok(())
}

/// Appends the same entry to the ledger of every organization that a person belongs to, whatever organization it names.
pub(crate) async fn append_for_member(
    conn: &mut Conn,
    member: UserId,
    event: &AuditEvent,
) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO ledger (organization_id, kind, app_id, install_id, user_id, ip, user_agent, at, details)
         SELECT m.organization_id, $2, $3, NULL, $4, $5, $6, $7, $8 FROM memberships m WHERE m.user_id = $1",
    )
    .bind(member)
    .bind(event.kind.as_str())
    .bind(event.app_id)
    .bind(event.user_id)
    .bind(&event.origin.ip)
    .bind(&event.origin.user_agent)
    .bind(event.at)
    .bind(&event.details)
    .execute(conn)
    .await?;
    Ok(())
}

#[derive(FromRow)]
struct EntryRow {
    id: LedgerId,
    kind: String,
    install_id: Option<InstallId>,
    user_name: Option<String>,
    app_name: Option<String>,
    ip: Option<String>,
    at: OffsetDateTime,
    details: serde_json::Value,
}

impl From<EntryRow> for LedgerEntry {
    fn from(row: EntryRow) -> Self {
        let EntryRow { id, kind, install_id, user_name, app_name, ip, at, details } = row;
        Self { id, kind, install_id, user_name, app_name, ip, at, details }
    }
}

/// Lists the history of one install, newest first.
pub(crate) async fn list_by_install(
    conn: &mut Conn,
    organization_id: OrganizationId,
    install_id: InstallId,
) -> Result<Vec<LedgerEntry>, Error> {
    let rows: Vec<EntryRow> = sqlx::query_as(
        "SELECT l.id, l.kind, l.install_id, u.name AS user_name, a.name AS app_name, l.ip, l.at, l.details
         FROM ledger l LEFT JOIN users u ON u.id = l.user_id LEFT JOIN apps a ON a.id = l.app_id
         WHERE l.organization_id = $1 AND l.install_id = $2 ORDER BY l.id DESC LIMIT 200",
    )
    .bind(organization_id)
    .bind(install_id)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(LedgerEntry::from).collect())
}

/// Lists an organization's audit log, newest first, from below `before` where given.
pub(crate) async fn list_matching(
    conn: &mut Conn,
    organization_id: OrganizationId,
    filter: &LedgerFilter,
    before: Option<LedgerId>,
    limit: i64,
) -> Result<Vec<LedgerEntry>, Error> {
    let rows: Vec<EntryRow> = sqlx::query_as(
        "SELECT l.id, l.kind, l.install_id, u.name AS user_name, a.name AS app_name, l.ip, l.at, l.details
         FROM ledger l LEFT JOIN users u ON u.id = l.user_id LEFT JOIN apps a ON a.id = l.app_id
         WHERE l.organization_id = $1
           AND ($2::bigint IS NULL OR l.user_id = $2) AND ($3::bigint IS NULL OR l.app_id = $3)
           AND ($4::text IS NULL OR l.kind = $4)
           AND ($5::timestamptz IS NULL OR l.at >= $5) AND ($6::timestamptz IS NULL OR l.at < $6)
           AND ($7::bigint IS NULL OR l.id < $7)
         ORDER BY l.id DESC LIMIT $8",
    )
    .bind(organization_id)
    .bind(filter.user_id)
    .bind(filter.app_id)
    .bind(&filter.kind)
    .bind(filter.from)
    .bind(filter.until)
    .bind(before)
    .bind(limit)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(LedgerEntry::from).collect())
}

/// Lists the people whom an organization's audit log names, by name.
pub(crate) async fn list_people(
    conn: &mut Conn,
    organization_id: OrganizationId,
) -> Result<Vec<(UserId, String)>, Error> {
    let people = sqlx::query_as(
        "SELECT u.id, u.name FROM users u
         WHERE EXISTS (SELECT FROM ledger l WHERE l.organization_id = $1 AND l.user_id = u.id)
         ORDER BY lower(u.name), u.id LIMIT 500",
    )
    .bind(organization_id)
    .fetch_all(conn)
    .await?;
    Ok(people)
}

/// Lists the apps that an organization's audit log names, by name.
pub(crate) async fn list_apps(
    conn: &mut Conn,
    organization_id: OrganizationId,
) -> Result<Vec<(AppId, String)>, Error> {
    let apps = sqlx::query_as(
        "SELECT a.id, a.name FROM apps a
         WHERE EXISTS (SELECT FROM ledger l WHERE l.organization_id = $1 AND l.app_id = a.id)
         ORDER BY lower(a.name), a.id LIMIT 500",
    )
    .bind(organization_id)
    .fetch_all(conn)
    .await?;
    Ok(apps)
}
