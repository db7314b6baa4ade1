//! What happened to many installs at once, waiting to be written into the ledgers of their organizations.

use super::{Conn, Error};
use crate::model::audit::{Announced, AuditEvent};

/// Remembers an event that concerns many installs. The organization of the event is not part of it: each install's own
/// ledger gets an entry.
pub(crate) async fn insert(conn: &mut Conn, whose: &Announced, event: &AuditEvent) -> Result<(), Error> {
    let (app_id, organization_id, of_user_id) = match *whose {
        Announced::App(id) => (Some(id), None, None),
        Announced::Organization(id) => (None, Some(id), None),
        Announced::User(id) => (None, None, Some(id)),
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
