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
use crate::store::webhooks::queue::{self, Candidate, Head};
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

/// How many queues are looked at for each that can be taken up: some are of hosts that have no place left.
const LOOKED_AT: i64 = 4;

/// A queue that this server took up.
#[derive(Debug)]
pub struct Taken {
    subscription_id: SubscriptionId,
    webhook_id: WebhookId,
    owner_id: OrganizationId,
    claim: i64,
    url: Option<String>,
    /// In clear, the present one first; none where they cannot be opened.
    secrets: Vec<String>,
    _place: Place,
}

/// Where the search for queues goes on, so that each has its turn.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cursor(i64);

/// Takes up to `room` queues of a lane up that have something to send.
pub async fn take_up(
    cx: &Context,
    lane: Lane,
    cursor: &mut Cursor,
    room: usize,
    hosts: &Hosts,
) -> Result<Vec<Taken>, Error> {
    let found = take_up_behind(cx, lane, *cursor, room, hosts).await?;
    let (taken, last) = match found {
        // Nothing behind the cursor: begin again from the front.
        (taken, None) if taken.is_empty() && cursor.0 > 0 => {
            take_up_behind(cx, lane, Cursor::default(), room, hosts).await?
        }
        found => found,
    };
    *cursor = last.unwrap_or_default();
    Ok(taken)
}

async fn take_up_behind(
    cx: &Context,
    lane: Lane,
    Cursor(after): Cursor,
    room: usize,
    hosts: &Hosts,
) -> Result<(Vec<Taken>, Option<Cursor>), Error> {
    let now = cx.env.now();
    let until = now + lease(cx);
    let limit = i64::try_from(room).unwrap_or(i64::MAX).saturating_mul(LOOKED_AT);
    let hosts = hosts.clone();
    let (chosen, last) = cx
        .db
        .unit_of_work("take_up_queues", move |tx| {
            Box::pin(async move {
                let after = SubscriptionId::new(after);
                let candidates = queue::find_candidates(tx, lane, after, limit, now).await?;
                let last = candidates.last().map(|found| Cursor(found.subscription_id.number()));
                let mut chosen = Vec::new();
                for candidate in candidates {
                    if chosen.len() == room {
                        break;
                    }
                    if let Some(place) = hosts.take(candidate.url.as_deref()) {
                        chosen.push((candidate, place));
                    }
                }
                if !chosen.is_empty() {
                    let ids: Vec<_> = chosen.iter().map(|(found, _)| found.subscription_id).collect();
                    queue::take_up(tx, &ids, until).await?;
                }
                Ok::<_, Error>((chosen, last))
            })
        })
        .await?;
    Ok((chosen.into_iter().map(|(found, place)| taken(cx, found, place)).collect(), last))
}

fn taken(cx: &Context, found: Candidate, place: Place) -> Taken {
    let sealed = std::iter::once(found.secret).chain(found.previous_secret);
    Taken {
        subscription_id: found.subscription_id,
        webhook_id: found.webhook_id,
        owner_id: found.owner_id,
        claim: found.claim + 1,
        secrets: attempt::open_secrets(cx, found.client_id.as_deref(), found.owner_id, sealed),
        url: found.url,
        _place: place,
    }
}

/// Sends what waits in a queue, the oldest first, until nothing is left, one of them fails, or others have their turn.
/// Answers how many attempts were made.
pub async fn send(cx: &Context, taken: &Taken) -> Result<u32, Error> {
    let mut attempts = 0;
    for _ in 0..TURN {
        let now = cx.env.now();
        let mut conn = cx.db.read().await?;
        let head = queue::find_head(&mut conn, taken.subscription_id, now).await?;
        drop(conn);
        let Some(head) = head else { break };
        let Some((event, url)) = may_be_sent(&head, taken.url.as_deref()) else {
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

/// What an event is and where it goes, where the receiver may hear it at this moment.
fn may_be_sent<'a>(head: &Head, url: Option<&'a str>) -> Option<(EventName, &'a str)> {
    // A newer server may have written a name that this one does not know.
    let event = EventName::from_stored(&head.name)?;
    let may = head.is_same_host && may_hear(event, head.may_be_sent, head.lives);
    may.then_some(event).zip(url)
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
