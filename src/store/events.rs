//! The outbox: events, written in the transaction in which they happen, one delivery for each queue that hears them.
//!
//! What has a ledger entry is told by that entry itself (`tell_webhooks` in the schema).

use serde_json::Value;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::event::EventName;
use crate::model::id::OrganizationId;

/// Writes events of one name, in their order, for everybody in their organization who hears of them now; nothing where
/// nobody does.
pub(crate) async fn emit(
    conn: &mut Conn,
    organization_id: OrganizationId,
    name: EventName,
    data: &[&Value],
    at: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "WITH heard AS (
             SELECT h.webhook_id, h.subscription_id FROM hearing h
             WHERE h.organization_id = $1 AND h.lives AND (h.expires_at IS NULL OR h.expires_at > $4)
               AND $2 = ANY(h.events)
         ), event AS (
             INSERT INTO events (organization_id, name, data, created_at)
             SELECT $1, $2, told.data, $4 FROM unnest($3::jsonb[]) WITH ORDINALITY AS told (data, turn)
             WHERE EXISTS (SELECT FROM heard) ORDER BY told.turn
             RETURNING id
         )
         INSERT INTO deliveries (webhook_id, subscription_id, event_id, created_at, queued_at)
         SELECT heard.webhook_id, heard.subscription_id, event.id, $4, $4 FROM heard, event
         ORDER BY heard.subscription_id, event.id",
    )
    .bind(organization_id)
    .bind(name.as_str())
    .bind(data)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}
