//! The queues: taken up, sent from the oldest on, put back.
//!
//! What waits is told by the deliveries alone; nothing has to be woken. Who takes a queue up pushes its `not_before`
//! into the future, and whoever dies holding it is forgotten when that time comes.

use serde_json::Value;
use sqlx::FromRow;
use time::OffsetDateTime;

use crate::model::id::{DeliveryId, OrganizationId, SubscriptionId, WebhookId};
use crate::model::webhook::Lane;
use crate::store::{Conn, Error};

/// A queue that could be taken up.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Candidate {
    /// The queue.
    pub(crate) subscription_id: SubscriptionId,
    /// Whose it is.
    pub(crate) webhook_id: WebhookId,
    /// Who looks after the webhook.
    pub(crate) owner_id: OrganizationId,
    /// The client id of its app, where it is an app's.
    pub(crate) client_id: Option<String>,
    /// The address, where there is one.
    pub(crate) url: Option<String>,
    /// The number of the last claim on it.
    pub(crate) claim: i64,
}

/// Lists the next queues behind `after` in which something waits, at most `limit`: one step in an index for each.
pub(crate) async fn list_waiting(
    conn: &mut Conn,
    after: SubscriptionId,
    limit: i64,
) -> Result<Vec<SubscriptionId>, Error> {
    let ids = sqlx::query_scalar(
        "WITH RECURSIVE backlog AS (
             (SELECT d.subscription_id AS id FROM deliveries d WHERE d.state = 'pending' AND d.subscription_id > $1
              ORDER BY d.subscription_id LIMIT 1)
             UNION ALL
             SELECT (SELECT d.subscription_id FROM deliveries d
                     WHERE d.state = 'pending' AND d.subscription_id > b.id ORDER BY d.subscription_id LIMIT 1)
             FROM backlog b WHERE b.id IS NOT NULL
         )
         SELECT id FROM backlog WHERE id IS NOT NULL LIMIT $2",
    )
    .bind(after)
    .bind(limit)
    .fetch_all(conn)
    .await?;
    Ok(ids)
}

/// Looks up which of these queues are of a lane and could be taken up, in their order and until there are enough, and
/// locks them until the end of the transaction. Each is looked at by itself: a join would read every queue there is.
pub(crate) async fn find_candidates(
    conn: &mut Conn,
    lane: Lane,
    ids: &[SubscriptionId],
    limit: i64,
    now: OffsetDateTime,
) -> Result<Vec<Candidate>, Error> {
    let candidates = sqlx::query_as(
        "SELECT queue.* FROM unnest($1::bigint[]) AS waiting (id) CROSS JOIN LATERAL (
             SELECT s.id AS subscription_id, w.id AS webhook_id, w.organization_id AS owner_id, a.client_id,
                    coalesce(a.webhook_url, w.url) AS url, s.claim
             FROM subscriptions s JOIN webhooks w ON w.id = s.webhook_id LEFT JOIN apps a ON a.id = w.app_id
             WHERE s.id = waiting.id AND s.not_before <= $2 AND w.disabled_at IS NULL
               AND (w.answered_at IS NOT NULL AND w.failing_since IS NULL) = $3
             FOR NO KEY UPDATE OF s SKIP LOCKED
         ) queue
         LIMIT $4",
    )
    .bind(ids)
    .bind(now)
    .bind(lane == Lane::Proven)
    .bind(limit)
    .fetch_all(conn)
    .await?;
    Ok(candidates)
}

/// Takes queues up until a time; their claims are one higher from now on.
pub(crate) async fn take_up(
    conn: &mut Conn,
    ids: &[SubscriptionId],
    until: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query("UPDATE subscriptions SET not_before = $2, claim = claim + 1 WHERE id = ANY($1)")
        .bind(ids)
        .bind(until)
        .execute(conn)
        .await?;
    Ok(())
}

/// What stands first in a queue, with whether it may be sent.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Head {
    /// The delivery.
    pub(crate) id: DeliveryId,
    /// How often it was tried since it was put into the queue.
    pub(crate) attempts: i32,
    /// When it was first tried since then.
    pub(crate) first_tried_at: Option<OffsetDateTime>,
    /// What happened.
    pub(crate) name: String,
    /// Where.
    pub(crate) organization_id: OrganizationId,
    /// When.
    pub(crate) at: OffsetDateTime,
    /// What is told of it.
    pub(crate) data: Value,
    /// Whether events may be sent to the address at all.
    pub(crate) may_be_sent: bool,
    /// Whether the connection lives, and did not end since the event happened.
    pub(crate) lives: bool,
    /// Whether the event is still granted and subscribed to, at the host that it was put into the queue for.
    pub(crate) is_heard: bool,
    /// The address, where there is one.
    pub(crate) url: Option<String>,
    /// The signing secret, sealed.
    pub(crate) secret: Vec<u8>,
    /// The one before it, sealed, where that still signs.
    pub(crate) previous_secret: Option<Vec<u8>>,
}

/// Looks up what stands first in a queue, with all that decides whether, where and how it is sent at this moment.
/// Nothing where nothing waits, the webhook is disabled, or somebody else has taken the queue up since.
pub(crate) async fn find_head(
    conn: &mut Conn,
    id: SubscriptionId,
    claim: i64,
    now: OffsetDateTime,
) -> Result<Option<Head>, Error> {
    let head = sqlx::query_as(
        "SELECT d.id, d.attempts, d.first_tried_at, e.name, e.organization_id, e.created_at AS at, e.data, h.may_be_sent,
                h.lives AND (h.expires_at IS NULL OR h.expires_at > $2) AND e.created_at >= s.created_at AS lives,
                (e.name = ANY(h.events) OR e.name = 'ping') AND d.queued_at >= w.host_since AS is_heard,
                coalesce(a.webhook_url, w.url) AS url, w.secret,
                CASE WHEN w.previous_secret_until > $2 THEN w.previous_secret END AS previous_secret
         FROM deliveries d JOIN events e ON e.id = d.event_id JOIN subscriptions s ON s.id = d.subscription_id
         JOIN webhooks w ON w.id = s.webhook_id JOIN hearing h ON h.subscription_id = s.id
         LEFT JOIN apps a ON a.id = w.app_id
         WHERE d.subscription_id = $1 AND d.state = 'pending' AND s.claim = $3 AND w.disabled_at IS NULL
         ORDER BY d.id LIMIT 1",
    )
    .bind(id)
    .bind(now)
    .bind(claim)
    .fetch_optional(conn)
    .await?;
    Ok(head)
}

/// Takes a delivery out of its queue that the receiver is not to hear any more.
pub(crate) async fn drop_delivery(conn: &mut Conn, id: DeliveryId, now: OffsetDateTime) -> Result<(), Error> {
    sqlx::query("UPDATE deliveries SET state = 'dropped', ended_at = $2 WHERE id = $1 AND state = 'pending'")
        .bind(id)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Puts a queue back, to be taken up from a time on, unless somebody else has taken it up since.
pub(crate) async fn put_back(
    conn: &mut Conn,
    id: SubscriptionId,
    claim: i64,
    not_before: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query("UPDATE subscriptions SET not_before = $3 WHERE id = $1 AND claim = $2")
        .bind(id)
        .bind(claim)
        .bind(not_before)
        .execute(conn)
        .await?;
    Ok(())
}
