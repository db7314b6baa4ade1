//! Ends installs whose date has come. Their tokens were dead from that moment on; this writes it down where their
//! organizations read it.

use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::context::Context;
use crate::domain::lifecycle;

/// Between two runs.
pub(super) const PAUSE: Duration = Duration::from_secs(30);

/// Ends what is due by the server's clock.
pub(super) fn run(cx: Context) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        match lifecycle::end_expired(&cx, cx.env.now()).await {
            Ok(0) => {}
            Ok(installs) => tracing::info!(installs, "ended installs whose date has come"),
            Err(error) => tracing::warn!(%error, "installs whose date has come are not written down yet"),
        }
    })
}
