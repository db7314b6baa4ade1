//! How an install is used: what is counted of it, and what the counts tell.

use std::time::Duration;

use time::OffsetDateTime;

use super::id::{AppSecretId, InstallId, OrganizationId};

/// A call counts as used where it was made within this time.
pub const RECENT: Duration = Duration::from_hours(30 * 24);

/// An install that made no call for this time is called unused.
pub const UNUSED_AFTER: Duration = Duration::from_hours(90 * 24);

/// The calls of one kind that an install made and that were let through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallCount {
    /// The method and the path's pattern: `GET /feature_requests/{id}`.
    pub route: String,
    /// How many.
    pub calls: i64,
    /// When the last of them was made.
    pub last_at: OffsetDateTime,
}

/// The calls of an install that were refused for want of one scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalCount {
    /// The scope that was missing.
    pub scope: String,
    /// How many.
    pub refusals: i64,
    /// When the last of them was refused.
    pub last_at: OffsetDateTime,
}

/// What is known of an install besides its calls.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InstallUse {
    /// When a call was last let through.
    pub last_call_at: Option<OffsetDateTime>,
    /// When its tokens were last refreshed.
    pub last_refresh_at: Option<OffsetDateTime>,
    /// How many refreshes were refused.
    pub refresh_failures: i64,
    /// When the last of them was refused.
    pub last_refresh_failure_at: Option<OffsetDateTime>,
    /// The client secret with which it last got tokens.
    pub last_secret_id: Option<AppSecretId>,
}

/// The client secret with which an install last got tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecretInUse {
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it stops to work, or did; never where absent.
    pub expires_at: Option<OffsetDateTime>,
    /// Whether the app has none that is newer.
    pub is_newest: bool,
}

/// A client secret as its owner's list shows it. Its text is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretUse {
    /// Its number.
    pub id: AppSecretId,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it stops to work, or did; never where absent.
    pub expires_at: Option<OffsetDateTime>,
    /// When the app last proved itself with it.
    pub last_used_at: Option<OffsetDateTime>,
    /// When it was reported as leaked.
    pub leaked_at: Option<OffsetDateTime>,
    /// How many installs that were not ended last got their tokens with it.
    pub installs: i64,
}

/// An install that still uses a client secret which a newer one replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldSecretInstall {
    /// The install.
    pub install_id: InstallId,
    /// The organization it acts in.
    pub organization_id: OrganizationId,
    /// The organization's name.
    pub organization_name: String,
    /// The secret it uses.
    pub secret: SecretInUse,
    /// When its tokens were last refreshed.
    pub last_refresh_at: Option<OffsetDateTime>,
}

/// Since when an install is unused: its last call, or the approval where that is later or no call was ever made.
/// Nothing while that is less than [`UNUSED_AFTER`] ago.
pub fn unused_since(
    last_call_at: Option<OffsetDateTime>,
    approved_at: Option<OffsetDateTime>,
    now: OffsetDateTime,
) -> Option<OffsetDateTime> {
    last_call_at.max(approved_at).filter(|since| now - *since >= UNUSED_AFTER)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn an_install_is_unused_from_its_last_call_or_approval_on() {
        let now = datetime!(2026-08-01 12:00 UTC);
        let (long_ago, limit) = (now - UNUSED_AFTER - Duration::from_secs(1), now - UNUSED_AFTER);
        let lately = limit + time::Duration::SECOND;
        for (call, approval, since) in [
            (Some(long_ago), Some(long_ago), Some(long_ago)),
            (None, Some(limit), Some(limit)),
            (None, Some(lately), None),
            (Some(lately), Some(long_ago), None),
            // Approved anew after a long silence, it gets its time again.
            (Some(long_ago), Some(lately), None),
            (None, None, None),
        ] {
            assert_eq!(unused_since(call, approval, now), since, "{call:?} {approval:?}");
        }
    }
}
