//! An organization's own webhooks, which belong to no app.

use time::OffsetDateTime;

use super::{WebhookRow, webhooks};
use crate::model::id::{OrganizationId, WebhookId};
use crate::model::webhook::Webhook;
use crate::store::{Conn, Error};

/// Lists an organization's own webhooks, the first one first.
pub(crate) async fn list(conn: &mut Conn, organization_id: OrganizationId) -> Result<Vec<Webhook>, Error> {
    let rows: Vec<WebhookRow> =
        sqlx::query_as(webhooks!("WHERE w.organization_id = $1 AND w.app_id IS NULL ORDER BY w.id"))
            .bind(organization_id)
            .fetch_all(conn)
            .await?;
    Ok(rows.into_iter().map(Webhook::from).collect())
}

/// Writes a webhook with its queue, unless the organization has `most` already.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    (url, events): (&str, &[String]),
    sealed: &[u8],
    most: i64,
    now: OffsetDateTime,
) -> Result<Option<WebhookId>, Error> {
    let id = sqlx::query_scalar(
        "WITH webhook AS (
             INSERT INTO webhooks (organization_id, url, events, secret, created_at, host_since)
             SELECT $1, $2, $3, $4, $6, $6
             WHERE (SELECT count(*) FROM webhooks WHERE organization_id = $1 AND app_id IS NULL) < $5
             RETURNING id
         ), queue AS (
             INSERT INTO subscriptions (webhook_id, organization_id, created_at, not_before)
             SELECT id, $1, $6, $6 FROM webhook
         )
         SELECT id FROM webhook",
    )
    .bind(organization_id)
    .bind(url)
    .bind(events)
    .bind(sealed)
    .bind(most)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(id)
}

/// Changes where an organization's own webhook goes and what it hears. Where the host is another one, nothing that waits
/// goes there.
pub(crate) async fn update(
    conn: &mut Conn,
    id: WebhookId,
    (url, events): (&str, &[String]),
    moves: bool,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE webhooks SET url = $2, events = $3, host_since = CASE WHEN $4 THEN $5 ELSE host_since END,
                             answered_at = CASE WHEN $4 THEN NULL ELSE answered_at END,
                             failing_since = CASE WHEN $4 THEN NULL ELSE failing_since END
         WHERE id = $1 AND app_id IS NULL",
    )
    .bind(id)
    .bind(url)
    .bind(events)
    .bind(moves)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Deletes an organization's own webhook with its queue and what came of it. Answers whether it was there.
pub(crate) async fn delete(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: WebhookId,
) -> Result<bool, Error> {
    let result =
        sqlx::query("DELETE FROM webhooks WHERE organization_id = $1 AND id = $2 AND app_id IS NULL")
            .bind(organization_id)
            .bind(id)
            .execute(conn)
            .await?;
    Ok(result.rows_affected() == 1)
}
