//! Tells every organization concerned what happened to many installs at once.

use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::context::Context;
use crate::domain::audit_log;

/// Between two runs.
pub(super) const PAUSE: Duration = Duration::from_secs(5);

/// Tells what is waiting.
pub(super) fn run(cx: Context) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        match audit_log::tell_announcements(&cx, cx.env.now()).await {
            Ok(0) => {}
            Ok(entries) => tracing::info!(entries, "told organizations what happened to their installs"),
            Err(error) => tracing::warn!(%error, "announcements wait; the next run tries again"),
        }
    })
}
