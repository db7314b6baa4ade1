//! What a webhook was sent and what came of it; and sent again by hand.

use super::{BATCH, WebhookError};
use crate::context::Context;
use crate::model::id::{DeliveryId, WebhookId};
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::model::webhook::{Attempt, Delivery, DeliveryState};
use crate::store;

/// How much of a webhook is in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Events that wait.
    pub pending: i64,
    /// Events that came to the end of their attempts.
    pub failed: i64,
    /// Events that were not sent when their turn came.
    pub dropped: i64,
    /// How many of the last two would be sent again: all but tests.
    pub replayable: i64,
}

/// Counts what waits and what did not arrive.
pub async fn count(cx: &Context, id: WebhookId) -> Result<Counts, WebhookError> {
    let mut conn = cx.db.read().await?;
    let counted = store::webhooks::deliveries::count_by_state(&mut conn, id).await?;
    let of = |state| counted.iter().find(|(found, _)| *found == state).map_or(0, |(_, count)| *count);
    let (pending, failed) = (of(DeliveryState::Pending), of(DeliveryState::Failed));
    let replayable = store::webhooks::deliveries::count_not_arrived(&mut conn, id).await?;
    Ok(Counts { pending, failed, dropped: of(DeliveryState::Dropped), replayable })
}

/// Lists one page of a webhook's deliveries, the newest first; the order that is asked for is the state that they are
/// in.
pub async fn list(
    cx: &Context,
    id: WebhookId,
    wanted: &ListRequest<Option<DeliveryState>>,
) -> Result<ListPage<Delivery>, WebhookError> {
    let mut conn = cx.db.read().await?;
    let total = store::webhooks::deliveries::count(&mut conn, id, wanted.order).await?;
    let window = Window::nearest(wanted.page, total);
    let rows = store::webhooks::deliveries::list(&mut conn, id, wanted.order, window).await?;
    Ok(ListPage { rows, window })
}

/// Shows a delivery of a webhook with its attempts.
pub async fn show(
    cx: &Context,
    id: WebhookId,
    delivery_id: DeliveryId,
) -> Result<(Delivery, Vec<Attempt>), WebhookError> {
    let mut conn = cx.db.read().await?;
    let found = store::webhooks::deliveries::find(&mut conn, id, delivery_id).await?;
    let delivery = found.ok_or(WebhookError::NotFound)?;
    let attempts = store::webhooks::deliveries::list_attempts(&mut conn, delivery_id).await?;
    Ok((delivery, attempts))
}

/// Puts a delivery back into its queue, to be sent under the id that it had. One that waits already stays as it is.
pub async fn replay(cx: &Context, id: WebhookId, delivery_id: DeliveryId) -> Result<Delivery, WebhookError> {
    let mut conn = cx.db.write().await?;
    store::webhooks::deliveries::queue_again(&mut conn, id, delivery_id, cx.env.now()).await?;
    let found = store::webhooks::deliveries::find(&mut conn, id, delivery_id).await?;
    found.ok_or(WebhookError::NotFound)
}

/// Puts everything of a webhook that did not arrive back into its queues. Answers how many events that are.
pub async fn replay_failed(cx: &Context, id: WebhookId) -> Result<u64, WebhookError> {
    let now = cx.env.now();
    let mut queued = 0;
    loop {
        let mut conn = cx.db.write().await?;
        let batch = store::webhooks::deliveries::queue_failed_again(&mut conn, id, BATCH, now).await?;
        queued += batch;
        if batch < BATCH.unsigned_abs() {
            return Ok(queued);
        }
    }
}

/// Takes everything that waits out of a webhook's queues.
pub(super) async fn skip_waiting(cx: &Context, id: WebhookId) -> Result<(), WebhookError> {
    let now = cx.env.now();
    loop {
        let mut conn = cx.db.write().await?;
        if store::webhooks::deliveries::drop_waiting(&mut conn, id, BATCH, now).await? < BATCH.unsigned_abs()
        {
            return Ok(());
        }
    }
}
