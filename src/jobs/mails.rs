//! Sends the mails that are due, one after the other. Servers that run at once share the work.

use std::time::Duration;

use futures_util::future::BoxFuture;
use metrics::counter;
use time::OffsetDateTime;

use crate::context::Context;
use crate::domain::StoreError;
use crate::domain::mail::{self, End, Tried};

/// Between two runs.
pub(super) const PAUSE: Duration = Duration::from_secs(5);
/// Mails of one run, so that a server that is told to stop does not wait for a long queue.
const BATCH: u64 = 20;

/// What became of the mails of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Posted {
    /// The mail server took them.
    pub sent: u64,
    /// They are tried again later.
    pub put_off: u64,
    /// They are not tried again.
    pub given_up: u64,
}

/// Tries what is due at `now`, up to a batch of mails, and no more once the mail server itself does not work.
pub async fn run_due(cx: &Context, now: OffsetDateTime) -> Result<Posted, StoreError> {
    let mut posted = Posted::default();
    for _ in 0..BATCH {
        // Each may take a while, and is taken for a while from its own moment on.
        let now = now.max(cx.env.now());
        let Some(Tried { id, attempts, end }) = mail::try_next(cx, now).await? else { break };
        let result = match &end {
            End::Sent => {
                posted.sent += 1;
                tracing::debug!(mail.id = id.number(), attempts, "sent a mail");
                "sent"
            }
            End::PutOff { error, until } => {
                posted.put_off += 1;
                tracing::warn!(mail.id = id.number(), attempts, %until, "a mail is tried again later: {error}");
                "put_off"
            }
            End::GivenUp { error } => {
                posted.given_up += 1;
                tracing::error!(mail.id = id.number(), attempts, "A MAIL IS GIVEN UP: {error}");
                "given_up"
            }
        };
        counter!("postern_mails_total", "result" => result).increment(1);
        if let End::PutOff { error, .. } | End::GivenUp { error } = end
            && error.is_of_the_server()
        {
            break;
        }
    }
    Ok(posted)
}

/// Tries what is due by the server's clock.
pub(super) fn run(cx: Context) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        if let Err(error) = run_due(&cx, cx.env.now()).await {
            tracing::warn!(%error, "mails wait; the next run tries again");
        }
    })
}
