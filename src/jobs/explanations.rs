//! Writes down why requests were refused, batch by batch, so that the request path never does.

use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::context::Context;
use crate::domain::{StoreError, explain};

/// Between two runs.
pub(super) const PAUSE: Duration = Duration::from_secs(5);

/// Writes down all that waits in this process. Answers how many were written.
pub async fn run_due(cx: &Context) -> Result<usize, StoreError> {
    explain::write_waiting(cx).await
}

/// The same as a job. What cannot be written waits for the next run.
pub(super) fn run(cx: Context) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        if let Err(error) = run_due(&cx).await {
            tracing::warn!(%error, "refusals could not be written down; the next run tries again");
        }
    })
}
