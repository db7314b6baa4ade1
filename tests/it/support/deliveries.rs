//! Deliveries that came to their end, without anybody who receives them.

use postern::domain::apps::Owner;
use postern::domain::webhooks::own;
use postern::model::id::OrganizationId;
use postern::model::webhook::Webhook;

use super::app::{TestApp, info};

/// A webhook of an organization's own at an address, and its signing secret.
pub(crate) async fn own_webhook(
    app: &TestApp,
    organization: OrganizationId,
    url: &str,
    events: &[&str],
) -> (Webhook, String) {
    let events = events.iter().map(|event| (*event).to_owned()).collect();
    own::create(&app.cx, Owner::operator(organization), url, events, &info()).await.unwrap()
}

/// An event that a webhook's receiver did not take, with one attempt. Answers the number of its delivery.
pub(crate) async fn failed(app: &TestApp, webhook: &Webhook) -> i64 {
    sqlx::query_scalar(
        r#"WITH own AS (
               SELECT id, organization_id FROM subscriptions WHERE webhook_id = $1 AND install_id IS NULL
           ), event AS (
               INSERT INTO events (organization_id, name, data, created_at)
               SELECT organization_id, 'install.created', '{"id": 7, "object": "install"}', $2 FROM own RETURNING id
           ), delivery AS (
               INSERT INTO deliveries (webhook_id, subscription_id, event_id, state, created_at, queued_at, attempts,
                                       first_tried_at, ended_at)
               SELECT $1, own.id, event.id, 'failed', $2, $2, 1, $2, $2 FROM own, event RETURNING id
           ), attempt AS (
               INSERT INTO attempts (delivery_id, at, duration_ms, status, outcome, beginning)
               SELECT id, $2, 31, 500, 'answered', '<h1>Something went wrong</h1>' FROM delivery
           )
           SELECT id FROM delivery"#,
    )
    .bind(webhook.id.number())
    .bind(app.cx.env.now())
    .fetch_one(&mut app.db().await)
    .await
    .unwrap()
}
