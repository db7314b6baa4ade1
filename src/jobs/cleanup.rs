//! Deletes what has ended and is of no more use: codes, consent pages, sessions, spent refresh tokens, sealed answers,
//! explanations, mails.
//!
//! Each batch is a transaction of its own under the job's lock, so that several servers do not do it twice and none
//! holds up requests. Nothing here decides whether a credential works; what is deleted was dead already.

use std::time::Duration;

use futures_util::future::BoxFuture;
use time::OffsetDateTime;

use crate::context::Context;
use crate::model::policy::ReuseRule;
use crate::store::{self, Error, Tx};

/// Between two runs.
pub(super) const PAUSE: Duration = Duration::from_mins(10);
/// How long an expired code is still recognised.
const CODE_MEMORY: Duration = Duration::from_hours(24);
/// How long it can be read why a request was refused.
const EXPLANATION_MEMORY: Duration = Duration::from_hours(7 * 24);
/// How long a mail that was sent or given up is kept.
const MAIL_MEMORY: Duration = Duration::from_hours(7 * 24);
/// Rows a transaction deletes.
const BATCH: i64 = 500;
/// The job's name, which is its lock.
const JOB: &str = "cleanup";

/// How many rows a run deleted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CleanedUp {
    /// Authorization codes.
    pub codes: u64,
    /// Consent pages.
    pub consents: u64,
    /// Sessions.
    pub sessions: u64,
    /// Spent refresh tokens.
    pub spent_refresh_tokens: u64,
    /// Sealed answers of refreshes that nobody asked for again.
    pub sealed_answers: u64,
    /// Why requests were refused.
    pub explanations: u64,
    /// Deliveries, with what came of sending them.
    pub deliveries: u64,
    /// Events that are in no queue any more.
    pub events: u64,
    /// Pairs that were ended by themselves, and tokens that apps had for themselves.
    pub tokens: u64,
    /// Mails that were sent or given up.
    pub mails: u64,
}

/// What is deleted, each with the time before which it must have ended.
#[derive(Debug, Clone, Copy)]
enum Heap {
    Codes,
    Consents,
    Sessions,
    Spent,
    SpentOfDeadFamilies,
    SealedAnswers,
    Explanations,
    RevokedPairs,
    ClientTokens,
    Mails,
    Deliveries,
    Events,
}

/// Deletes all that is due at `now`, batch by batch. Where another server is at it, that one does the rest.
pub async fn run_due(cx: &Context, now: OffsetDateTime) -> Result<CleanedUp, Error> {
    let refresh = &cx.policy().refresh;
    let spent = match refresh.reuse {
        ReuseRule::Reject => Heap::Spent,
        // A reuse must end its family as long as there is one, so only what has none may be forgotten.
        ReuseRule::RevokeFamily => Heap::SpentOfDeadFamilies,
    };
    Ok(CleanedUp {
        codes: clear(cx, Heap::Codes, now - CODE_MEMORY).await?,
        consents: clear(cx, Heap::Consents, now).await?,
        sessions: clear(cx, Heap::Sessions, now).await?,
        spent_refresh_tokens: clear(cx, spent, now - refresh.memory).await?,
        sealed_answers: clear(cx, Heap::SealedAnswers, now).await?,
        explanations: clear(cx, Heap::Explanations, now - EXPLANATION_MEMORY).await?,
        deliveries: clear(cx, Heap::Deliveries, now - cx.config.webhooks.retention).await?,
        events: clear(cx, Heap::Events, now - cx.config.webhooks.retention).await?,
        tokens: clear(cx, Heap::RevokedPairs, now - refresh.memory).await?
            + clear(cx, Heap::ClientTokens, now - refresh.memory).await?,
        mails: clear(cx, Heap::Mails, now - MAIL_MEMORY).await?,
    })
}

/// Deletes what is due by the server's clock.
pub(super) fn run(cx: Context) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        match run_due(&cx, cx.env.now()).await {
            Ok(deleted) if deleted == CleanedUp::default() => {}
            Ok(CleanedUp {
                codes,
                consents,
                sessions,
                spent_refresh_tokens,
                sealed_answers,
                explanations,
                deliveries,
                events,
                tokens,
                mails,
            }) => {
                tracing::info!(
                    codes,
                    consents,
                    sessions,
                    spent_refresh_tokens,
                    sealed_answers,
                    explanations,
                    deliveries,
                    events,
                    tokens,
                    mails,
                    "deleted what had ended"
                );
            }
            Err(error) => {
                tracing::warn!(%error, "what has ended could not be deleted; the next run tries again");
            }
        }
    })
}

async fn clear(cx: &Context, heap: Heap, before: OffsetDateTime) -> Result<u64, Error> {
    let mut deleted = 0;
    loop {
        let batch = cx.db.unit_of_work(JOB, move |tx| Box::pin(delete_batch(tx, heap, before))).await?;
        deleted += batch;
        if batch < BATCH.unsigned_abs() {
            return Ok(deleted);
        }
    }
}

async fn delete_batch(tx: &mut Tx, heap: Heap, before: OffsetDateTime) -> Result<u64, Error> {
    if !store::jobs::try_claim(tx, JOB).await? {
        return Ok(0);
    }
    match heap {
        Heap::Codes => store::authorization_codes::delete_expired(tx, before, BATCH).await,
        Heap::Consents => store::consents::delete_expired(tx, before, BATCH).await,
        Heap::Sessions => store::sessions::delete_expired(tx, before, BATCH).await,
        Heap::Spent => store::tokens::delete_spent(tx, before, BATCH).await,
        Heap::RevokedPairs => store::tokens::delete_revoked(tx, before, BATCH).await,
        Heap::ClientTokens => store::client_tokens::delete_ended(tx, before, BATCH).await,
        Heap::Mails => store::mails::delete_done(tx, before, BATCH).await,
        Heap::Explanations => store::explanations::delete_old(tx, before, BATCH).await,
        Heap::SpentOfDeadFamilies => store::tokens::delete_spent_of_dead_families(tx, before, BATCH).await,
        Heap::Deliveries => store::webhooks::deliveries::delete_before(tx, before, BATCH).await,
        Heap::Events => store::webhooks::deliveries::delete_events_before(tx, before, BATCH).await,
        Heap::SealedAnswers => store::tokens::forget_replays(tx, before, BATCH).await,
    }
}
