//! Deliveries as pages list them, and sent again by hand.

use serde_json::Value;
use sqlx::FromRow;
use time::OffsetDateTime;

use crate::model::id::{DeliveryId, OrganizationId, WebhookId};
use crate::model::listing::{PAGE_SIZE, Window};
use crate::model::webhook::{Attempt, Delivery, DeliveryState};
use crate::store::{Conn, Error};

/// Deliveries with their events, by a condition.
macro_rules! deliveries {
    ($after:literal) => {
        concat!(
            "SELECT d.id, e.name AS event, e.organization_id, o.name AS organization_name, d.state,
                    d.attempts, d.created_at, d.ended_at,
                    CASE WHEN w.organization_id = e.organization_id
                              OR EXISTS (SELECT FROM attempts t WHERE t.delivery_id = d.id) THEN e.data END AS data
             FROM deliveries d JOIN events e ON e.id = d.event_id JOIN organizations o ON o.id = e.organization_id
             JOIN webhooks w ON w.id = d.webhook_id ",
            $after
        )
    };
}

#[derive(FromRow)]
struct DeliveryRow {
    id: DeliveryId,
    event: String,
    organization_id: OrganizationId,
    organization_name: String,
    state: String,
    attempts: i32,
    created_at: OffsetDateTime,
    ended_at: Option<OffsetDateTime>,
    data: Option<Value>,
}

impl DeliveryRow {
    fn into_delivery(self) -> Result<Delivery, Error> {
        Ok(Delivery {
            id: self.id,
            event: self.event,
            organization_id: self.organization_id,
            organization_name: self.organization_name,
            state: DeliveryState::from_word(&self.state).ok_or(Error::Inconsistent("deliveries.state"))?,
            attempts: self.attempts.unsigned_abs(),
            created_at: self.created_at,
            ended_at: self.ended_at,
            data: self.data,
        })
    }
}

/// Counts a webhook's deliveries, those of one state where one is named.
pub(crate) async fn count(
    conn: &mut Conn,
    webhook_id: WebhookId,
    state: Option<DeliveryState>,
) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM deliveries WHERE webhook_id = $1 AND ($2::text IS NULL OR state = $2)",
    )
    .bind(webhook_id)
    .bind(state.map(DeliveryState::as_str))
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Counts a webhook's deliveries in each state that one is in.
pub(crate) async fn count_by_state(
    conn: &mut Conn,
    webhook_id: WebhookId,
) -> Result<Vec<(DeliveryState, i64)>, Error> {
    let rows: Vec<(String, i64)> =
        sqlx::query_as("SELECT state, count(*) FROM deliveries WHERE webhook_id = $1 GROUP BY state")
            .bind(webhook_id)
            .fetch_all(conn)
            .await?;
    let known = |(state, count): (String, i64)| Some((DeliveryState::from_word(&state)?, count));
    rows.into_iter().map(|row| known(row).ok_or(Error::Inconsistent("deliveries.state"))).collect()
}

/// Counts a webhook's deliveries that did not arrive, but for tests.
pub(crate) async fn count_not_arrived(conn: &mut Conn, webhook_id: WebhookId) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM deliveries d JOIN events e ON e.id = d.event_id
         WHERE d.webhook_id = $1 AND d.state IN ('failed', 'dropped') AND e.name <> 'ping'",
    )
    .bind(webhook_id)
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Lists one page of a webhook's deliveries, the newest first.
pub(crate) async fn list(
    conn: &mut Conn,
    webhook_id: WebhookId,
    state: Option<DeliveryState>,
    window: Window,
) -> Result<Vec<Delivery>, Error> {
    let rows: Vec<DeliveryRow> = sqlx::query_as(deliveries!(
        "WHERE d.webhook_id = $1 AND ($2::text IS NULL OR d.state = $2) ORDER BY d.id DESC LIMIT $3 OFFSET $4"
    ))
    .bind(webhook_id)
    .bind(state.map(DeliveryState::as_str))
    .bind(PAGE_SIZE)
    .bind(window.offset())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(DeliveryRow::into_delivery).collect()
}

/// Looks up one delivery of a webhook.
pub(crate) async fn find(
    conn: &mut Conn,
    webhook_id: WebhookId,
    id: DeliveryId,
) -> Result<Option<Delivery>, Error> {
    let row: Option<DeliveryRow> = sqlx::query_as(deliveries!("WHERE d.webhook_id = $1 AND d.id = $2"))
        .bind(webhook_id)
        .bind(id)
        .fetch_optional(conn)
        .await?;
    row.map(DeliveryRow::into_delivery).transpose()
}

/// Lists a delivery's attempts, the first one first.
pub(crate) async fn list_attempts(conn: &mut Conn, id: DeliveryId) -> Result<Vec<Attempt>, Error> {
    let rows: Vec<(OffsetDateTime, i32, Option<i32>, String, String)> = sqlx::query_as(
        "SELECT at, duration_ms, status, outcome, beginning FROM attempts WHERE delivery_id = $1 ORDER BY id LIMIT 200",
    )
    .bind(id)
    .fetch_all(conn)
    .await?;
    let attempt = |(at, duration_ms, status, outcome, beginning): (_, i32, Option<i32>, _, _)| Attempt {
        at,
        duration_ms: duration_ms.unsigned_abs(),
        status: status.and_then(|status| u16::try_from(status).ok()),
        outcome,
        beginning,
    };
    Ok(rows.into_iter().map(attempt).collect())
}

/// Puts a delivery of a webhook back into its queue, unless it waits there already.
pub(crate) async fn queue_again(
    conn: &mut Conn,
    webhook_id: WebhookId,
    id: DeliveryId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE deliveries SET state = 'pending', attempts = 0, first_tried_at = NULL, ended_at = NULL, queued_at = $3
         WHERE webhook_id = $1 AND id = $2 AND state <> 'pending'",
    )
    .bind(webhook_id)
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Puts up to `batch` of a webhook's deliveries that did not arrive back into their queues, the oldest first. Answers
/// how many.
pub(crate) async fn queue_failed_again(
    conn: &mut Conn,
    webhook_id: WebhookId,
    batch: i64,
    now: OffsetDateTime,
) -> Result<u64, Error> {
    let result = sqlx::query(
        "UPDATE deliveries SET state = 'pending', attempts = 0, first_tried_at = NULL, ended_at = NULL, queued_at = $3
         WHERE id IN (SELECT d.id FROM deliveries d JOIN events e ON e.id = d.event_id
                      WHERE d.webhook_id = $1 AND d.state IN ('failed', 'dropped') AND coalesce(d.ended_at <= $3, true)
                        AND e.name <> 'ping'
                      ORDER BY d.id LIMIT $2 FOR UPDATE OF d)",
    )
    .bind(webhook_id)
    .bind(batch)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}

/// Takes up to `batch` of a webhook's waiting deliveries out of their queues. Answers how many.
pub(crate) async fn drop_waiting(
    conn: &mut Conn,
    webhook_id: WebhookId,
    batch: i64,
    now: OffsetDateTime,
) -> Result<u64, Error> {
    let result = sqlx::query(
        "UPDATE deliveries SET state = 'dropped', ended_at = $3
         WHERE id IN (SELECT id FROM deliveries WHERE webhook_id = $1 AND state = 'pending' AND queued_at <= $3
                      ORDER BY id LIMIT $2 FOR UPDATE)",
    )
    .bind(webhook_id)
    .bind(batch)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}

/// Deletes up to `batch` deliveries of events of before a time, with their attempts. Answers how many.
pub(crate) async fn delete_before(conn: &mut Conn, before: OffsetDateTime, batch: i64) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM deliveries WHERE id IN (
             SELECT d.id FROM events e JOIN deliveries d ON d.event_id = e.id WHERE e.created_at < $1 LIMIT $2)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}

/// Deletes up to `batch` deliveries of a webhook, with their attempts. Answers how many.
pub(crate) async fn delete_of(conn: &mut Conn, webhook_id: WebhookId, batch: i64) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries WHERE webhook_id = $1 ORDER BY id LIMIT $2)",
    )
    .bind(webhook_id)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}

/// Deletes up to `batch` events of before a time that are in no queue any more. Answers how many.
pub(crate) async fn delete_events_before(
    conn: &mut Conn,
    before: OffsetDateTime,
    batch: i64,
) -> Result<u64, Error> {
    let result = sqlx::query(
        "DELETE FROM events WHERE id IN (
             SELECT e.id FROM events e
             WHERE e.created_at < $1 AND NOT EXISTS (SELECT FROM deliveries d WHERE d.event_id = e.id)
             ORDER BY e.created_at LIMIT $2)",
    )
    .bind(before)
    .bind(batch)
    .execute(conn)
    .await?;
    Ok(result.rows_affected())
}

/// How much waits, and since when the oldest of it.
pub(crate) async fn backlog(conn: &mut Conn) -> Result<(i64, Option<OffsetDateTime>), Error> {
    let backlog = sqlx::query_as("SELECT count(*), min(queued_at) FROM deliveries WHERE state = 'pending'")
        .fetch_one(conn)
        .await?;
    Ok(backlog)
}
