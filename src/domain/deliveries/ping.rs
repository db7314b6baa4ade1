//! A receiver is tried: one event named `ping`, sent at once and once, whether the webhook is enabled or not.

use std::time::Instant;

use serde_json::json;
use time::Duration;
use tokio::time::timeout;

use super::attempt::{self, NoAnswer};
use super::outcome;
use crate::context::Context;
use crate::domain::webhooks::WebhookError;
use crate::domain::webhooks::outcomes::Outcome;
use crate::model::event::EventName;
use crate::model::id::DeliveryId;
use crate::model::webhook::message::Message;
use crate::model::webhook::{DeliveryState, Webhook};
use crate::sender::SendError;
use crate::store;

/// How often a webhook may be tried in a minute.
pub const MOST_A_MINUTE: i64 = 6;

/// Sends a test to a webhook, and answers as what it is listed. It is in no queue: nobody waits for it, and it waits
/// for nobody.
pub async fn ping(cx: &Context, webhook: &Webhook) -> Result<DeliveryId, WebhookError> {
    let url = webhook.url.as_deref().ok_or(WebhookError::NoAddress)?;
    let now = cx.env.now();
    let data = json!({ "object": "webhook", "id": webhook.id, "events": webhook.events });
    let mut conn = cx.db.write().await?;
    if cx.config.limits.enabled
        && store::webhooks::ping::count_since(&mut conn, webhook.id, now - Duration::MINUTE).await?
            >= MOST_A_MINUTE
    {
        return Err(WebhookError::TriedTooOften);
    }
    let sealed = store::webhooks::find_secrets(&mut conn, webhook.id, now).await?;
    let (secret, previous) = sealed.ok_or(WebhookError::NotFound)?;
    let client_id = webhook.app.as_ref().map(|(_, client_id)| client_id.as_str());
    let sealed = (secret.as_slice(), previous.as_deref());
    let secrets = attempt::open_secrets(cx, client_id, webhook.organization_id, sealed);
    let id = store::webhooks::ping::insert(&mut conn, webhook.id, &data, now).await?;
    let id = id.ok_or(WebhookError::NoAddress)?;
    drop(conn);
    let message = Message {
        delivery_id: id,
        attempt: 1,
        event: EventName::Ping,
        organization_id: webhook.organization_id,
        at: now,
        data: &data,
    };
    let begun = Instant::now();
    let answer = attempt::post(cx, url, &message, &secrets, now);
    let result = timeout(patience(cx), answer).await.unwrap_or(Err(NoAnswer::Send(SendError::TimedOut)));
    let attempt = outcome::attempt(cx, &result, now, begun.elapsed());
    let is_taken = Outcome::of(&attempt) == Some(Outcome::Taken);
    let state = if is_taken { DeliveryState::Delivered } else { DeliveryState::Failed };
    let mut conn = cx.db.write().await?;
    store::webhooks::ping::record(&mut conn, id, state, &attempt).await?;
    Ok(id)
}

/// For how long a test is waited for: whoever asked for it waits too, and their request must not be over before what
/// came of the test is written down.
fn patience(cx: &Context) -> std::time::Duration {
    cx.config.webhooks.attempt_timeout.min(cx.config.server.request_timeout * 3 / 4)
}
