//! Members, as lists of an organization show them.

use time::OffsetDateTime;

use super::account::Role;
use super::id::UserId;

/// A member as the organization's list shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub user_id: UserId,
    /// The name others see.
    pub name: String,
    /// The address.
    pub email: String,
    /// As what.
    pub role: Role,
    /// Since when.
    pub joined_at: OffsetDateTime,
    /// Whether the account was closed: it holds its place and can do nothing.
    pub is_closed: bool,
}

/// In which order a list of members is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberOrder {
    /// By name.
    Name,
    /// The strongest role first, each by name.
    Role,
    /// Who came last first.
    Newest,
}
