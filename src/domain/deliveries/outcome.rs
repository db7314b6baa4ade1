//! What came of an attempt is written down, and what follows from it.

use std::time::Duration;

use metrics::{counter, histogram};
use serde_json::json;
use time::OffsetDateTime;

use super::attempt::NoAnswer;
use super::{Taken, lease};
use crate::context::Context;
use crate::domain::webhooks::told;
use crate::model::audit::{AuditEvent, AuditKind, DoneBy};
use crate::model::id::OrganizationId;
use crate::model::webhook::schedule::next_pause;
use crate::model::webhook::{Attempt, DeliveryState, DisabledBy, Exhaustion, exhaustion};
use crate::sender::{Answer, RetryAfter};
use crate::store::webhooks::queue::Head;
use crate::store::webhooks::record::{self, Tried};
use crate::store::{self, Error, Tx};

/// The word for an attempt whose event was taken.
pub(in crate::domain) const TAKEN: &str = "taken";

/// The word for an attempt whose answer did not say so.
pub(in crate::domain) const ANSWERED: &str = "answered";

/// Writes down what came of an attempt. Answers whether the queue is still ours and goes on.
pub(super) async fn record(
    cx: &Context,
    taken: &Taken,
    head: &Head,
    result: Result<Answer, NoAnswer>,
    at: OffsetDateTime,
    duration: Duration,
) -> Result<bool, Error> {
    let is_taken = is_taken(cx, &result);
    let tried = Tried {
        delivery_id: head.id,
        subscription_id: taken.subscription_id,
        webhook_id: taken.webhook_id,
        claim: taken.claim,
        attempt: attempt(cx, &result, at, duration),
    };
    counter!("postern_webhook_attempts_total", "result" => result_label(&tried.attempt)).increment(1);
    histogram!("postern_webhook_attempt_seconds").record(duration.as_secs_f64());
    let now = cx.env.now();
    if is_taken {
        let mut conn = cx.db.write().await?;
        return record::delivered(&mut conn, &tried, now + lease(cx)).await;
    }
    let attempts = head.attempts.unsigned_abs() + 1;
    let asked = result.ok().and_then(|answer| answer.retry_after).map(|asked| pause_asked_for(asked, now));
    match next_pause(&cx.config.webhooks.retry_schedule, attempts, asked, cx.env.chance()) {
        Some(pause) => {
            let mut conn = cx.db.write().await?;
            record::not_delivered(&mut conn, &tried, DeliveryState::Pending, now + pause).await?;
        }
        None => give_up(cx, taken, head, tried, now).await?,
    }
    Ok(false)
}

/// The attempt as it is listed.
pub(super) fn attempt(
    cx: &Context,
    result: &Result<Answer, NoAnswer>,
    at: OffsetDateTime,
    duration: Duration,
) -> Attempt {
    let (status, outcome, beginning) = match result {
        Ok(answer) => {
            let outcome = if is_taken(cx, result) { TAKEN } else { ANSWERED };
            (Some(answer.status), outcome, answer.beginning.clone())
        }
        Err(error) => (None, error.as_str(), String::new()),
    };
    Attempt {
        at,
        duration_ms: u32::try_from(duration.as_millis()).unwrap_or(u32::MAX),
        status,
        outcome: outcome.to_owned(),
        beginning,
    }
}

fn is_taken(cx: &Context, result: &Result<Answer, NoAnswer>) -> bool {
    result.as_ref().is_ok_and(|answer| cx.policy().webhooks.success.is_given_by(answer.status))
}

/// One of few words: statuses would make as many series as receivers can think of.
fn result_label(attempt: &Attempt) -> String {
    match attempt.status {
        Some(status) if attempt.outcome != TAKEN => format!("{}xx", status / 100),
        _ => attempt.outcome.clone(),
    }
}

fn pause_asked_for(asked: RetryAfter, now: OffsetDateTime) -> Duration {
    match asked {
        RetryAfter::After(pause) => pause,
        RetryAfter::At(at) => Duration::try_from(at - now).unwrap_or_default(),
    }
}

/// The last attempt failed. Where the receiver took nothing else meanwhile, nothing more is sent to it, and those who
/// look after it are told.
async fn give_up(
    cx: &Context,
    taken: &Taken,
    head: &Head,
    tried: Tried,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let first_tried_at = head.first_tried_at.unwrap_or(tried.attempt.at);
    let (webhook_id, owner_id, event) = (taken.webhook_id, taken.owner_id, head.name.clone());
    let cx_for_mail = cx.clone();
    let disabled = cx
        .db
        .unit_of_work("give_up_delivery", move |tx| {
            Box::pin(async move {
                let failing_since = record::not_delivered(tx, &tried, DeliveryState::Failed, now).await?;
                // Whoever holds the queue now decides about it.
                let Some(failing_since) = failing_since else { return Ok::<_, Error>(false) };
                if exhaustion(first_tried_at, failing_since) == Exhaustion::FailsAlone
                    || !store::webhooks::disable(tx, webhook_id, DisabledBy::Failures, now).await?
                {
                    return Ok(false);
                }
                tell(&cx_for_mail, tx, &tried, owner_id, &event, now).await?;
                Ok(true)
            })
        })
        .await?;
    if disabled {
        tracing::info!(
            webhook.id = webhook_id.number(),
            "a webhook was disabled: its receiver takes nothing"
        );
    }
    Ok(())
}

async fn tell(
    cx: &Context,
    tx: &mut Tx,
    tried: &Tried,
    owner_id: OrganizationId,
    event: &str,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let Some(webhook) = store::webhooks::find(tx, owner_id, tried.webhook_id).await? else { return Ok(()) };
    let details = json!({
        "webhook_id": webhook.id,
        "url": webhook.url,
        "by": DisabledBy::Failures.as_str(),
        "event": event,
        "status": tried.attempt.status,
        "outcome": tried.attempt.outcome,
    });
    let entry = AuditEvent::new(AuditKind::WebhookDisabled, owner_id, &DoneBy::default(), now);
    let app_id = webhook.app.as_ref().map(|(id, _)| *id);
    store::ledger::append(tx, &AuditEvent { app_id, ..entry.with_details(details) }).await?;
    told::disabled(cx, tx, &webhook, &tried.attempt, event, now).await
}
