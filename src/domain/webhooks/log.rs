//! What a webhook was sent and what came of it; and sent again by hand.

use futures_util::FutureExt as _;

use super::{BATCH, WebhookError, in_batches};
use crate::context::Context;
use crate::model::id::{DeliveryId, WebhookId};
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::model::webhook::{Attempt, Delivery, DeliveryState};
use crate::store::webhooks::deliveries;

/// How much of a webhook is in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Events that wait.
    pub pending: i64,
    /// Events that came to the end of their attempts.
    pub failed: i64,
    /// Events that were not sent when their turn came.
    pub dropped: i64,
}

/// Counts what waits and what did not arrive.
pub async fn count(cx: &Context, id: WebhookId) -> Result<Counts, WebhookError> {
    let mut conn = cx.db.read().await?;
    let counted = deliveries::count_by_state(&mut conn, id).await?;
    let of = |state| counted.iter().find(|(found, _)| *found == state).map_or(0, |(_, count)| *count);
    let (pending, failed) = (of(DeliveryState::Pending), of(DeliveryState::Failed));
    Ok(Counts { pending, failed, dropped: of(DeliveryState::Dropped) })
}

/// Counts what [`replay_failed`] would send again: what did not arrive, but for tests.
pub async fn count_replayable(cx: &Context, id: WebhookId) -> Result<i64, WebhookError> {
    let mut conn = cx.db.read().await?;
    Ok(deliveries::count_not_arrived(&mut conn, id).await?)
}

/// Lists one page of a webhook's deliveries, the newest first; the order that is asked for is the state that they are
/// in.
pub async fn list(
    cx: &Context,
    id: WebhookId,
    wanted: &ListRequest<Option<DeliveryState>>,
) -> Result<ListPage<Delivery>, WebhookError> {
    let mut conn = cx.db.read().await?;
    let total = deliveries::count(&mut conn, id, wanted.order).await?;
    let window = Window::nearest(wanted.page, total);
    let rows = deliveries::list(&mut conn, id, wanted.order, window).await?;
    Ok(ListPage { rows, window })
}

/// Shows a delivery of a webhook with its attempts.
pub async fn show(
    cx: &Context,
    id: WebhookId,
    delivery_id: DeliveryId,
) -> Result<(Delivery, Vec<Attempt>), WebhookError> {
    let mut conn = cx.db.read().await?;
    let found = deliveries::find(&mut conn, id, delivery_id).await?;
    let delivery = found.ok_or(WebhookError::NotFound)?;
    let attempts = deliveries::list_attempts(&mut conn, delivery_id).await?;
    Ok((delivery, attempts))
}

/// Puts a delivery back into its queue, to be sent under the id that it had. One that waits already stays as it is.
pub async fn replay(cx: &Context, id: WebhookId, delivery_id: DeliveryId) -> Result<Delivery, WebhookError> {
    let mut conn = cx.db.write().await?;
    deliveries::queue_again(&mut conn, id, delivery_id, cx.env.now()).await?;
    let found = deliveries::find(&mut conn, id, delivery_id).await?;
    found.ok_or(WebhookError::NotFound)
}

/// Puts everything of a webhook that did not arrive back into its queues. Answers how many events that are.
pub async fn replay_failed(cx: &Context, id: WebhookId) -> Result<u64, WebhookError> {
    let now = cx.env.now();
    Ok(in_batches(cx, move |conn| deliveries::queue_failed_again(conn, id, BATCH, now).boxed()).await?)
}

/// Takes everything that waits out of a webhook's queues.
pub(super) async fn skip_waiting(cx: &Context, id: WebhookId) -> Result<(), WebhookError> {
    let now = cx.env.now();
    in_batches(cx, move |conn| deliveries::drop_waiting(conn, id, BATCH, now).boxed()).await?;
    Ok(())
}
