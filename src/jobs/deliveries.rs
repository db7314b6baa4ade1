//! Sends events: takes up queues in which something waits and serves many at once.
//!
//! Two lanes run beside each other, for receivers that answer and for the others, each with its own number of places.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{BoxFuture, join_all};
use metrics::gauge;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::context::Context;
use crate::domain::StoreError;
use crate::domain::deliveries::{self, Cursor, Hosts, Taken};
use crate::model::webhook::Lane;

/// Between two looks for work where there was none.
const PAUSE: Duration = Duration::from_millis(250);

/// Between two looks of one round of which the first found nothing that can be sent.
const PAUSE_WITHIN_A_ROUND: Duration = Duration::from_millis(25);

/// Between two looks while the database is away.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(5);

/// Between two looks at how much waits.
pub(super) const MEASURE_PAUSE: Duration = Duration::from_secs(15);

/// Serves one lane until told to stop, and then waits for what is on its way.
pub(super) async fn serve_lane(cx: Context, lane: Lane, stop: CancellationToken) {
    let places = cx.config.webhooks.attempts_at_once.get();
    let places = usize::try_from(places).unwrap_or(Semaphore::MAX_PERMITS);
    let room = Arc::new(Semaphore::new(places));
    let hosts = Hosts::new(cx.config.webhooks.attempts_per_host.get());
    let sending = TaskTracker::new();
    let mut cursor = Cursor::default();
    loop {
        let Some(permits) = any_room(&room, &stop).await else { break };
        let pause = match deliveries::take_up(&cx, lane, &mut cursor, permits.num_permits(), &hosts).await {
            Ok(taken) if taken.is_empty() && cursor.is_at_front() => Some(PAUSE),
            Ok(taken) if taken.is_empty() => Some(PAUSE_WITHIN_A_ROUND),
            Ok(taken) => {
                send_all(&cx, taken, permits, &sending);
                None
            }
            Err(error) => {
                tracing::warn!(%error, "events wait; the next run tries again");
                Some(PAUSE_AFTER_FAILURE)
            }
        };
        if let Some(pause) = pause {
            tokio::select! {
                () = stop.cancelled() => break,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }
    sending.close();
    sending.wait().await;
}

/// Waits until at least one place is free, and takes all that are; nothing once told to stop.
async fn any_room(room: &Arc<Semaphore>, stop: &CancellationToken) -> Option<OwnedSemaphorePermit> {
    tokio::select! {
        biased;
        () = stop.cancelled() => None,
        first = Arc::clone(room).acquire_owned() => {
            let mut permits = first.ok()?;
            let more = u32::try_from(room.available_permits()).unwrap_or(u32::MAX);
            if let Ok(rest) = Arc::clone(room).try_acquire_many_owned(more) {
                permits.merge(rest);
            }
            Some(permits)
        }
    }
}

/// Sends each queue's events in a task of its own, which has one of the places.
fn send_all(cx: &Context, taken: Vec<Taken>, mut permits: OwnedSemaphorePermit, sending: &TaskTracker) {
    for queue in taken {
        let place = permits.split(1);
        let cx = cx.clone();
        sending.spawn(async move {
            if let Err(error) = deliveries::send(&cx, &queue).await {
                tracing::warn!(%error, "what came of an event could not be written down; it is sent again");
            }
            drop((queue, place));
        });
    }
}

/// Sends everything that is due by the server's clock, and waits for it. Answers how many attempts were made.
pub async fn run_due(cx: &Context) -> Result<u32, StoreError> {
    let hosts = Hosts::new(u32::MAX);
    let mut attempts = 0;
    loop {
        let mut taken = Vec::new();
        for lane in [Lane::Proven, Lane::Unproven] {
            taken.extend(deliveries::take_up(cx, lane, &mut Cursor::default(), 100, &hosts).await?);
        }
        if taken.is_empty() {
            return Ok(attempts);
        }
        for sent in join_all(taken.iter().map(|queue| deliveries::send(cx, queue))).await {
            attempts += sent?;
        }
    }
}

/// Tells the metrics how much waits.
pub(super) fn measure(cx: Context) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        match deliveries::backlog(&cx).await {
            Ok((waiting, oldest)) => {
                let age = oldest.map_or(0.0, |since| (cx.env.now() - since).as_seconds_f64().max(0.0));
                gauge!("postern_webhook_queue_depth")
                    .set(f64::from(u32::try_from(waiting).unwrap_or(u32::MAX)));
                gauge!("postern_webhook_queue_oldest_seconds").set(age);
            }
            Err(error) => tracing::warn!(%error, "how many events wait could not be read"),
        }
    })
}
