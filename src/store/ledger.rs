//! The ledger: appended to, read, never changed.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::audit::{AuditEvent, LedgerEntry};
use crate::model::id::{InstallId, LedgerId, OrganizationId};

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

#[derive(FromRow)]
struct EntryRow {
    id: LedgerId,
    kind: String,
    user_name: Option<String>,
    app_name: Option<String>,
    ip: Option<String>,
    at: OffsetDateTime,
    details: serde_json::Value,
}

impl From<EntryRow> for LedgerEntry {
    fn from(row: EntryRow) -> Self {
        let EntryRow { id, kind, user_name, app_name, ip, at, details } = row;
        Self { id, kind, user_name, app_name, ip, at, details }
    }
}

/// Lists the history of one install, newest first.
pub(crate) async fn list_by_install(
    conn: &mut Conn,
    organization_id: OrganizationId,
    install_id: InstallId,
) -> Result<Vec<LedgerEntry>, Error> {
    let rows: Vec<EntryRow> = sqlx::query_as(
        "SELECT l.id, l.kind, u.name AS user_name, a.name AS app_name, l.ip, l.at, l.details
         FROM ledger l LEFT JOIN users u ON u.id = l.user_id LEFT JOIN apps a ON a.id = l.app_id
         WHERE l.organization_id = $1 AND l.install_id = $2 ORDER BY l.id DESC LIMIT 200",
    )
    .bind(organization_id)
    .bind(install_id)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(LedgerEntry::from).collect())
}
