//! How an install is doing, as a part of its page.

use super::when::When;
use crate::language::Text;

/// What was counted of an install, in words.
pub(crate) struct HealthPart {
    /// Since when it is not used, where that is so long that somebody should ask why.
    pub(crate) unused_since: Option<When>,
    pub(crate) last_call_at: Option<When>,
    pub(crate) last_refresh_at: Option<When>,
    /// How many refreshes were refused.
    pub(crate) refresh_failures: i64,
    pub(crate) last_refresh_failure_at: Option<When>,
    /// Calls that were refused for want of a scope.
    pub(crate) refusals: Vec<RefusalRow>,
    /// The sentences of scopes that it has and did not use in the last 30 days.
    pub(crate) unused_scopes: Vec<Text>,
    /// The client secret it uses; absent where it has none, or got no token yet.
    pub(crate) secret: Option<SecretRow>,
    /// The page that lists every call.
    pub(crate) capabilities: String,
}

/// Refusals for want of one scope.
pub(crate) struct RefusalRow {
    /// The scope's wire name.
    pub(crate) scope: String,
    /// How many calls.
    pub(crate) calls: i64,
    pub(crate) last_at: When,
}

/// A client secret, by its age.
pub(crate) struct SecretRow {
    pub(crate) created_at: When,
    /// Whether the app has no newer one.
    pub(crate) is_newest: bool,
    /// When it stops to work, or did, where it does.
    pub(crate) expires_at: Option<When>,
}
