//! How an install is doing, in words.

use time::OffsetDateTime;

use super::views::health::{HealthPart, RefusalRow, SecretRow};
use super::views::when::When;
use super::words::scope_sentence;
use crate::domain::health::Health;
use crate::http::api::capabilities;
use crate::http::state::Site;
use crate::model::install::InstalledApp;

/// The part of an install's page; `page` is that page's address.
pub(super) fn part(
    site: &Site,
    installed: &InstalledApp,
    health: &Health,
    page: &str,
    now: OffsetDateTime,
) -> HealthPart {
    let when = |at| When::new(at, now);
    let unused = capabilities::unused_scopes(site.cx.policy(), installed, health, now);
    HealthPart {
        unused_since: health.unused_since.map(when),
        last_call_at: health.counted.last_call_at.map(when),
        last_refresh_at: health.counted.last_refresh_at.map(when),
        refresh_failures: health.counted.refresh_failures,
        last_refresh_failure_at: health.counted.last_refresh_failure_at.map(when),
        refusals: health
            .refusals
            .iter()
            .map(|refusal| RefusalRow {
                scope: refusal.scope.clone(),
                calls: refusal.refusals,
                last_at: when(refusal.last_at),
            })
            .collect(),
        unused_scopes: unused.iter().map(|scope| scope_sentence(site, scope).capitalised()).collect(),
        secret: health.secret.map(|secret| SecretRow {
            created_at: when(secret.created_at),
            is_newest: secret.is_newest,
            expires_at: secret.expires_at.map(when),
        }),
        capabilities: format!("{page}/capabilities"),
    }
}
