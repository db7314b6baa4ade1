//! What came of a try, written down.

use time::OffsetDateTime;

use crate::model::id::{DeliveryId, SubscriptionId, WebhookId};
use crate::model::webhook::{Attempt, DeliveryState};
use crate::store::{Conn, Error};

/// A try of a delivery, by whoever holds its queue.
#[derive(Debug, Clone)]
pub(crate) struct Tried {
    /// The delivery.
    pub(crate) delivery_id: DeliveryId,
    /// Its queue.
    pub(crate) subscription_id: SubscriptionId,
    /// Its webhook.
    pub(crate) webhook_id: WebhookId,
    /// The number of the claim.
    pub(crate) claim: i64,
    /// What came of it.
    pub(crate) attempt: Attempt,
}

/// Writes down that a receiver took a delivery, and holds the queue until `until`. Answers whether the claim was still
/// good.
pub(crate) async fn delivered(conn: &mut Conn, tried: &Tried, until: OffsetDateTime) -> Result<bool, Error> {
    let result = sqlx::query(
        "WITH attempt AS (
             INSERT INTO attempts (delivery_id, at, duration_ms, status, outcome, beginning)
             VALUES ($1, $5, $6, $7, $8, $9)
         ), delivery AS (
             UPDATE deliveries SET state = 'delivered', attempts = attempts + 1, ended_at = $5,
                                   first_tried_at = coalesce(first_tried_at, $5)
             WHERE id = $1 AND state <> 'delivered'
         ), webhook AS (
             UPDATE webhooks SET answered_at = $5, failing_since = NULL
             WHERE id = $3 AND (failing_since IS NOT NULL OR answered_at IS NULL
                                OR answered_at < $5 - interval '1 minute')
         )
         UPDATE subscriptions SET not_before = $10 WHERE id = $2 AND claim = $4",
    )
    .bind(tried.delivery_id)
    .bind(tried.subscription_id)
    .bind(tried.webhook_id)
    .bind(tried.claim)
    .bind(tried.attempt.at)
    .bind(i32::try_from(tried.attempt.duration_ms).unwrap_or(i32::MAX))
    .bind(tried.attempt.status.map(i32::from))
    .bind(&tried.attempt.outcome)
    .bind(&tried.attempt.beginning)
    .bind(until)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Writes down that a receiver did not take a delivery, which is `now_is` from then on, and puts its queue back until
/// `not_before`. Answers since when the receiver takes nothing; nothing where somebody else has taken the queue up since,
/// for whom all stays as it is but the list of attempts.
pub(crate) async fn not_delivered(
    conn: &mut Conn,
    tried: &Tried,
    now_is: DeliveryState,
    not_before: OffsetDateTime,
) -> Result<Option<OffsetDateTime>, Error> {
    let failing_since = sqlx::query_scalar(
        "WITH attempt AS (
             INSERT INTO attempts (delivery_id, at, duration_ms, status, outcome, beginning)
             VALUES ($1, $5, $6, $7, $8, $9)
         ), held AS (
             UPDATE subscriptions SET not_before = $11 WHERE id = $2 AND claim = $4 RETURNING webhook_id
         ), delivery AS (
             UPDATE deliveries SET state = $10, attempts = attempts + 1,
                                   first_tried_at = coalesce(first_tried_at, $5),
                                   ended_at = CASE WHEN $10 = 'pending' THEN NULL ELSE $5 END
             WHERE id = $1 AND state = 'pending' AND EXISTS (SELECT FROM held)
         ), webhook AS (
             UPDATE webhooks SET failing_since = $5
             WHERE id = $3 AND failing_since IS NULL AND EXISTS (SELECT FROM held)
         )
         SELECT coalesce(w.failing_since, $5) FROM held JOIN webhooks w ON w.id = held.webhook_id",
    )
    .bind(tried.delivery_id)
    .bind(tried.subscription_id)
    .bind(tried.webhook_id)
    .bind(tried.claim)
    .bind(tried.attempt.at)
    .bind(i32::try_from(tried.attempt.duration_ms).unwrap_or(i32::MAX))
    .bind(tried.attempt.status.map(i32::from))
    .bind(&tried.attempt.outcome)
    .bind(&tried.attempt.beginning)
    .bind(now_is.as_str())
    .bind(not_before)
    .fetch_optional(conn)
    .await?;
    Ok(failing_since)
}
