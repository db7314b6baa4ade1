//! Deliveries: queues are taken up, their oldest event is sent, what came of it is written down.
//!
//! Nothing is open while a request is on its way: taking up is one transaction, writing down another. A server that dies
//! in between leaves a queue that is taken up again when its time is over, and the same event goes out under the same
//! id. Each kind of receiver has a lane of its own, and each host a number of places, so that who does not answer holds
//! up nobody else.

use std::time::{Duration, Instant};

use time::OffsetDateTime;

use crate::context::Context;
use crate::model::event::EventName;
use crate::model::id::{OrganizationId, SubscriptionId, WebhookId};
use crate::model::webhook::{Lane, may_hear};
use crate::store::webhooks::queue::{self, Candidate};
use crate::store::{self, Error};

mod attempt;
mod hosts;
mod outcome;
/// Tries a receiver.
pub mod ping;

pub(super) use self::attempt::{UNSIGNED, sealed_for};
pub use self::hosts::Hosts;
pub(super) use self::outcome::{ANSWERED, TAKEN};

use self::hosts::Place;

/// How many events of a queue go out before others have their turn.
const TURN: usize = 20;

/// For how long a queue has its turn.
const LONGEST_TURN: Duration = Duration::from_secs(5);

/// How many queues one look walks past at most.
const LOOKED_AT: i64 = 1_000;

/// When a queue is looked at again whose next event this server does not know: a newer one does.
const UNKNOWN_PAUSE: Duration = Duration::from_mins(1);

/// A queue that this server took up.
#[derive(Debug)]
pub struct Taken {
    subscription_id: SubscriptionId,
    webhook_id: WebhookId,
    owner_id: OrganizationId,
    client_id: Option<String>,
    claim: i64,
    _place: Place,
}

/// Where the search for queues goes on, so that each has its turn.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cursor(i64);

impl Cursor {
    /// Whether the next search begins from the front.
    pub fn is_at_front(self) -> bool {
        self.0 == 0
    }
}

/// Takes up to `room` queues of a lane up that have something to send, and moves the cursor behind the last one that was
/// looked at; to the front where there is none behind it.
pub async fn take_up(
    cx: &Context,
    lane: Lane,
    cursor: &mut Cursor,
    room: usize,
    hosts: &Hosts,
) -> Result<Vec<Taken>, Error> {
    let now = cx.env.now();
    let until = now + lease(cx);
    let after = SubscriptionId::new(cursor.0);
    let hosts = hosts.clone();
    let (taken, next) = cx
        .db
        .unit_of_work("take_up_queues", move |tx| {
            Box::pin(async move {
                let waiting = queue::list_waiting(tx, after, LOOKED_AT).await?;
                let is_last_look = waiting.len() < usize::try_from(LOOKED_AT).unwrap_or(usize::MAX);
                let end = waiting.last().filter(|_| !is_last_look).map_or(0, |last| last.number());
                // A few more than there is room for, because some are of hosts that have no place left.
                let limit = i64::try_from(room.saturating_mul(4)).unwrap_or(i64::MAX);
                let candidates = queue::find_candidates(tx, lane, &waiting, limit, now).await?;
                let are_all = i64::try_from(candidates.len()).unwrap_or(i64::MAX) < limit;
                let mut next = if are_all { end } else { candidates.last().map_or(end, id_of) };
                let mut taken = Vec::new();
                for candidate in candidates {
                    let id = id_of(&candidate);
                    if let Some(place) = hosts.take(candidate.url.as_deref()) {
                        taken.push(Taken::new(candidate, place));
                    }
                    if taken.len() >= room {
                        next = id;
                        break;
                    }
                }
                if !taken.is_empty() {
                    let ids: Vec<_> = taken.iter().map(|queue| queue.subscription_id).collect();
                    queue::take_up(tx, &ids, until).await?;
                }
                Ok::<_, Error>((taken, next))
            })
        })
        .await?;
    *cursor = Cursor(next);
    Ok(taken)
}

fn id_of(candidate: &Candidate) -> i64 {
    candidate.subscription_id.number()
}

impl Taken {
    fn new(found: Candidate, place: Place) -> Self {
        Self {
            subscription_id: found.subscription_id,
            webhook_id: found.webhook_id,
            owner_id: found.owner_id,
            client_id: found.client_id,
            claim: found.claim + 1,
            _place: place,
        }
    }
}

/// Sends what waits in a queue, the oldest first, until nothing is left, one of them fails, or others have their turn.
/// What decides about an event is read again for each. Answers how many attempts were made.
pub async fn send(cx: &Context, taken: &Taken) -> Result<u32, Error> {
    let mut attempts = 0;
    let turn = Instant::now();
    for _ in 0..TURN {
        if turn.elapsed() > LONGEST_TURN {
            break;
        }
        let now = cx.env.now();
        let mut conn = cx.db.read().await?;
        let head = queue::find_head(&mut conn, taken.subscription_id, taken.claim, now).await?;
        drop(conn);
        let Some(head) = head else { break };
        // A newer server may have written a name that this one does not know.
        let Some(event) = EventName::from_stored(&head.name) else {
            let mut conn = cx.db.write().await?;
            queue::put_back(&mut conn, taken.subscription_id, taken.claim, now + UNKNOWN_PAUSE).await?;
            return Ok(attempts);
        };
        let may = head.is_heard && may_hear(event, head.may_be_sent, head.lives);
        let Some(url) = head.url.as_deref().filter(|_| may) else {
            let mut conn = cx.db.write().await?;
            queue::drop_delivery(&mut conn, head.id, now).await?;
            continue;
        };
        attempts += 1;
        let begun = Instant::now();
        let result = attempt::try_once(cx, taken, event, &head, url, now).await;
        let duration = begun.elapsed();
        if !outcome::record(cx, taken, &head, result, now, duration).await? {
            return Ok(attempts);
        }
    }
    let mut conn = cx.db.write().await?;
    queue::put_back(&mut conn, taken.subscription_id, taken.claim, cx.env.now()).await?;
    Ok(attempts)
}

/// For how long a queue is taken up: longer than an attempt can take, and what is written down after it.
fn lease(cx: &Context) -> Duration {
    cx.config.webhooks.attempt_timeout * 2 + Duration::from_secs(10)
}

/// How much waits, and since when the oldest of it.
pub async fn backlog(cx: &Context) -> Result<(i64, Option<OffsetDateTime>), Error> {
    let mut conn = cx.db.read().await?;
    store::webhooks::deliveries::backlog(&mut conn).await
}
