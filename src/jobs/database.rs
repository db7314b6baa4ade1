//! The server's tie to its database: waited for at start, and its clock followed from then on.

use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::context::Context;
use crate::domain::{StoreError, home};

/// Between two attempts to reach a database that is away.
const RETRY: Duration = Duration::from_millis(500);
/// One in so many failed attempts is logged, besides the first.
const LOG_EVERY: u32 = 60;
/// Between two looks at the database's clock.
pub(super) const CLOCK_PAUSE: Duration = Duration::from_secs(5);

/// A database that waiting does not help, such as one that a newer program has migrated in another way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the database cannot be used: {0}")]
pub struct Unusable(String);

/// Brings the schema up to date and takes the database's time, as often as it needs until the database is there.
pub async fn prepare(cx: &Context) -> Result<(), Unusable> {
    let mut failures = 0_u32;
    while let Err(error) = reach(cx).await {
        if !error.is_passing() {
            return Err(Unusable(error.to_string()));
        }
        if failures.is_multiple_of(LOG_EVERY) {
            tracing::warn!(%error, "the database is away; the server waits for it");
        }
        failures += 1;
        tokio::time::sleep(RETRY).await;
    }
    if failures > 0 {
        tracing::info!(failures, "the database is there");
    }
    Ok(())
}

/// Brings the schema up to date, takes the database's time, and makes the home organization where the policy has one.
async fn reach(cx: &Context) -> Result<(), StoreError> {
    cx.reach_database().await?;
    home::settle(cx).await
}

/// Takes the database's time. While the database is away the last offset stays.
pub(super) fn follow_clock(cx: Context) -> BoxFuture<'static, ()> {
    Box::pin(async move {
        if let Err(error) = cx.follow_database_clock().await {
            tracing::debug!(%error, "the database's clock could not be read");
        }
    })
}
