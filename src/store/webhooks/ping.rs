//! Tests of a receiver, listed beside its deliveries.

use serde_json::Value;
use time::OffsetDateTime;

use crate::model::id::{DeliveryId, WebhookId};
use crate::model::webhook::{Attempt, DeliveryState};
use crate::store::{Conn, Error};

/// Counts a webhook's tests since a time, among the newest of its deliveries.
pub(crate) async fn count_since(
    conn: &mut Conn,
    webhook_id: WebhookId,
    since: OffsetDateTime,
) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM (SELECT event_id FROM deliveries WHERE webhook_id = $1 ORDER BY id DESC LIMIT 100) d
         JOIN events e ON e.id = d.event_id WHERE e.name = 'ping' AND e.created_at > $2",
    )
    .bind(webhook_id)
    .bind(since)
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Writes a test down as one that failed, which it is until its answer is there. Nothing where events may not be sent to
/// the webhook at all.
pub(crate) async fn insert(
    conn: &mut Conn,
    webhook_id: WebhookId,
    data: &Value,
    now: OffsetDateTime,
) -> Result<Option<DeliveryId>, Error> {
    let id = sqlx::query_scalar(
        "WITH own AS (
             SELECT subscription_id AS id, webhook_id, organization_id FROM hearing
             WHERE webhook_id = $1 AND install_id IS NULL AND may_be_sent
         ), event AS (
             INSERT INTO events (organization_id, name, data, created_at)
             SELECT organization_id, 'ping', $2, $3 FROM own RETURNING id
         )
         INSERT INTO deliveries (webhook_id, subscription_id, event_id, state, created_at, queued_at)
         SELECT own.webhook_id, own.id, event.id, 'failed', $3, $3 FROM own, event RETURNING id",
    )
    .bind(webhook_id)
    .bind(data)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(id)
}

/// Writes down what came of a test.
pub(crate) async fn record(
    conn: &mut Conn,
    id: DeliveryId,
    state: DeliveryState,
    attempt: &Attempt,
) -> Result<(), Error> {
    sqlx::query(
        "WITH attempt AS (
             INSERT INTO attempts (delivery_id, at, duration_ms, status, outcome, beginning)
             VALUES ($1, $3, $4, $5, $6, $7)
         )
         UPDATE deliveries SET state = $2, attempts = 1, first_tried_at = $3, ended_at = $3 WHERE id = $1",
    )
    .bind(id)
    .bind(state.as_str())
    .bind(attempt.at)
    .bind(i32::try_from(attempt.duration_ms).unwrap_or(i32::MAX))
    .bind(attempt.status.map(i32::from))
    .bind(&attempt.outcome)
    .bind(&attempt.beginning)
    .execute(conn)
    .await?;
    Ok(())
}
