//! Invitations into organizations: a link that is good once, for some days.

use std::time::Duration;

use time::OffsetDateTime;

use super::account::{Organization, Role};
use super::id::InvitationId;

/// How long an invitation is good.
pub const LIFETIME: Duration = Duration::from_hours(7 * 24);

/// The most open invitations of one organization.
pub const MOST_OPEN: i64 = 100;

/// An invitation that nobody used yet, as its organization's list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenInvitation {
    /// Its number.
    pub id: InvitationId,
    /// For whom it is meant, in the inviter's words.
    pub note: String,
    /// As what it lets somebody in.
    pub role: Role,
    /// The name of who made it.
    pub invited_by: String,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// Until when it is good.
    pub expires_at: OffsetDateTime,
}

/// The same, as whoever has the link sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Into which organization.
    pub organization: Organization,
    /// As what.
    pub role: Role,
    /// The name of who made it.
    pub invited_by: String,
    /// Until when it is good.
    pub expires_at: OffsetDateTime,
}
