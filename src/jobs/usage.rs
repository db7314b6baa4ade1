//! Writes down how installs were used, which requests only count in memory.

use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::context::Context;
use crate::domain::usage::{Written, write_down};

/// Between two runs.
pub(super) const PAUSE: Duration = Duration::from_secs(10);

/// Writes what was counted so far; also the last act of a server that stops, after its last answer.
pub fn run(cx: Context) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        match write_down(&cx).await {
            Ok(Written { lost: 0, installs }) => {
                tracing::debug!(installs, "wrote down how installs were used");
            }
            Ok(Written { lost, .. }) => {
                tracing::warn!(lost, "more installs were used at once than can be counted");
            }
            Err(error) => {
                tracing::warn!(%error, "use could not be written down; the next run tries again");
            }
        }
    })
}
