//! The outbox: events, written in the transaction in which they happen, one delivery for each queue that hears them.
//!
//! What has a ledger entry is told by that entry itself (`tell_webhooks` in the schema).

use super::{Conn, Error};
use crate::model::event::Event;

/// Writes an event for everybody in its organization who hears of it now; nothing where nobody does.
pub(crate) async fn emit(conn: &mut Conn, event: &Event) -> Result<(), Error> {
    sqlx::query(
        "WITH heard AS (
             SELECT h.webhook_id, h.subscription_id FROM hearing h
             WHERE h.organization_id = $1 AND h.lives AND (h.expires_at IS NULL OR h.expires_at > $4)
               AND $2 = ANY(h.events)
         ), event AS (
             INSERT INTO events (organization_id, name, data, created_at)
             SELECT $1, $2, $3, $4 WHERE EXISTS (SELECT FROM heard)
             RETURNING id
         )
         INSERT INTO deliveries (webhook_id, subscription_id, event_id, created_at, queued_at)
         SELECT heard.webhook_id, heard.subscription_id, event.id, $4, $4 FROM heard, event ORDER BY heard.subscription_id",
    )
    .bind(event.organization_id)
    .bind(event.name.as_str())
    .bind(&event.data)
    .bind(event.at)
    .execute(conn)
    .await?;
    Ok(())
}
