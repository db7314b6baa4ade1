//! Webhooks: where events are sent, and with which secret they are signed.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::id::{AppId, OrganizationId, WebhookId};
use crate::model::webhook::{DisabledBy, Webhook};

/// Deliveries as pages list them.
pub(crate) mod deliveries;
/// Connected apps that hear of an organization's events.
pub(crate) mod listeners;
/// An organization's own webhooks.
pub(crate) mod own;
/// Tests of a receiver.
pub(crate) mod ping;
/// What waits to be sent.
pub(crate) mod queue;
/// What came of each try.
pub(crate) mod record;

/// Webhooks by a condition.
macro_rules! webhooks {
    ($after:literal) => {
        concat!(
            "SELECT w.id, w.organization_id, w.app_id, a.client_id, coalesce(a.webhook_url, w.url) AS url,
                    coalesce(a.webhook_events, w.events) AS events, w.disabled_at, w.disabled_by, w.answered_at,
                    w.failing_since, w.previous_secret_until, w.created_at
             FROM webhooks w LEFT JOIN apps a ON a.id = w.app_id ",
            $after
        )
    };
}
use webhooks;

#[derive(FromRow)]
struct WebhookRow {
    id: WebhookId,
    organization_id: OrganizationId,
    app_id: Option<AppId>,
    client_id: Option<String>,
    url: Option<String>,
    events: Vec<String>,
    disabled_at: Option<OffsetDateTime>,
    disabled_by: Option<String>,
    answered_at: Option<OffsetDateTime>,
    failing_since: Option<OffsetDateTime>,
    previous_secret_until: Option<OffsetDateTime>,
    created_at: OffsetDateTime,
}

impl From<WebhookRow> for Webhook {
    fn from(row: WebhookRow) -> Self {
        let by = if row.disabled_by.as_deref() == Some(DisabledBy::Failures.as_str()) {
            DisabledBy::Failures
        } else {
            DisabledBy::Person
        };
        Self {
            id: row.id,
            organization_id: row.organization_id,
            app: row.app_id.zip(row.client_id),
            url: row.url,
            events: row.events,
            disabled: row.disabled_at.map(|at| (at, by)),
            answered_at: row.answered_at,
            failing_since: row.failing_since,
            previous_secret_until: row.previous_secret_until,
            created_at: row.created_at,
        }
    }
}

/// Looks up a webhook that an organization looks after, an app's or its own. One of a deleted app is not found.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: WebhookId,
) -> Result<Option<Webhook>, Error> {
    let row: Option<WebhookRow> = sqlx::query_as(webhooks!(
        "WHERE w.organization_id = $1 AND w.id = $2 AND a.status IS DISTINCT FROM 'deleted'"
    ))
    .bind(organization_id)
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Webhook::from))
}

/// Looks up the webhook of an app.
pub(crate) async fn find_of_app(conn: &mut Conn, app_id: AppId) -> Result<Option<Webhook>, Error> {
    let row: Option<WebhookRow> =
        sqlx::query_as(webhooks!("WHERE w.app_id = $1")).bind(app_id).fetch_optional(conn).await?;
    Ok(row.map(Webhook::from))
}

/// The present secret of a webhook, and the one before it where that still signs; both sealed.
pub(crate) async fn find_secrets(
    conn: &mut Conn,
    id: WebhookId,
    now: OffsetDateTime,
) -> Result<Option<(Vec<u8>, Option<Vec<u8>>)>, Error> {
    let secrets = sqlx::query_as(
        "SELECT secret, CASE WHEN previous_secret_until > $2 THEN previous_secret END FROM webhooks WHERE id = $1",
    )
    .bind(id)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(secrets)
}

/// Gives a webhook another secret; the one it had signs too until `until`. Answers whether the secret before that one
/// still was the one that `known_until` belongs to: else somebody replaced it meanwhile, and nothing changes.
pub(crate) async fn replace_secret(
    conn: &mut Conn,
    id: WebhookId,
    sealed: &[u8],
    until: OffsetDateTime,
    known_until: Option<OffsetDateTime>,
) -> Result<bool, Error> {
    let result = sqlx::query(
        "UPDATE webhooks SET previous_secret = secret, previous_secret_until = $3, secret = $2
         WHERE id = $1 AND previous_secret_until IS NOT DISTINCT FROM $4",
    )
    .bind(id)
    .bind(sealed)
    .bind(until)
    .bind(known_until)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Stops sending to a webhook. Answers whether it was enabled.
pub(crate) async fn disable(
    conn: &mut Conn,
    id: WebhookId,
    by: DisabledBy,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let result = sqlx::query(
        "UPDATE webhooks SET disabled_at = $3, disabled_by = $2 WHERE id = $1 AND disabled_at IS NULL",
    )
    .bind(id)
    .bind(by.as_str())
    .bind(now)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Sends to a webhook again, at once, and with all attempts. Answers whether it was disabled.
pub(crate) async fn enable(conn: &mut Conn, id: WebhookId, now: OffsetDateTime) -> Result<bool, Error> {
    let enabled: i64 = sqlx::query_scalar(
        "WITH enabled AS (
             UPDATE webhooks SET disabled_at = NULL, disabled_by = NULL, failing_since = NULL, answered_at = NULL
             WHERE id = $1 AND disabled_at IS NOT NULL RETURNING id
         ), heads AS (
             UPDATE deliveries SET attempts = 0, first_tried_at = NULL
             WHERE webhook_id IN (SELECT id FROM enabled) AND state = 'pending' AND attempts > 0
         ), queues AS (
             UPDATE subscriptions SET not_before = $2
             WHERE webhook_id IN (SELECT id FROM enabled) AND not_before > $2
         )
         SELECT count(*) FROM enabled",
    )
    .bind(id)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(enabled > 0)
}

/// Gives an app a webhook with its own queue, or begins it anew where it had one before. `sealed` is its secret.
pub(crate) async fn insert_for_app(
    conn: &mut Conn,
    organization_id: OrganizationId,
    app_id: AppId,
    sealed: &[u8],
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "WITH webhook AS (
             INSERT INTO webhooks (organization_id, app_id, secret, created_at, host_since) VALUES ($1, $2, $3, $4, $4)
             ON CONFLICT (app_id) DO UPDATE SET
                 secret = EXCLUDED.secret, previous_secret = NULL, previous_secret_until = NULL, disabled_at = NULL,
                 disabled_by = NULL, answered_at = NULL, failing_since = NULL, host_since = EXCLUDED.host_since
             RETURNING id
         )
         INSERT INTO subscriptions (webhook_id, organization_id, created_at, not_before)
         SELECT id, $1, $4, $4 FROM webhook
         ON CONFLICT (webhook_id) WHERE install_id IS NULL DO NOTHING",
    )
    .bind(organization_id)
    .bind(app_id)
    .bind(sealed)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Remembers that an app's events go to another host from now on.
pub(crate) async fn change_host_of_app(
    conn: &mut Conn,
    app_id: AppId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE webhooks SET host_since = $2, answered_at = NULL, failing_since = NULL WHERE app_id = $1",
    )
    .bind(app_id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
