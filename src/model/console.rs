//! What an operator of the server sees of it: figures, and lists over all organizations.

use time::OffsetDateTime;

use super::account::{Organization, User};
use super::lifecycle::InstallState;

/// How much there is of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// Organizations, and how many of them are suspended.
    pub organizations: i64,
    /// Of them, the suspended ones.
    pub suspended_organizations: i64,
    /// People, without bots.
    pub people: i64,
    /// Of them, those whose account is closed.
    pub disabled_people: i64,
    /// Apps that were not deleted.
    pub apps: i64,
    /// Of them, the blocked ones.
    pub blocked_apps: i64,
    /// Installs by state, in the order of [`InstallState::ALL`]; a state that none is in is left out.
    pub installs: Vec<(InstallState, i64)>,
}

impl Figures {
    /// How many installs are in a state.
    pub fn installs_in(&self, state: InstallState) -> i64 {
        self.installs.iter().find(|(known, _)| *known == state).map_or(0, |(_, count)| *count)
    }
}

/// An organization as the operator's list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationListing {
    /// The organization.
    pub organization: Organization,
    /// When an operator suspended it, where one did.
    pub suspended_at: Option<OffsetDateTime>,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// How many people belong to it.
    pub members: i64,
    /// How many apps it owns that were not deleted.
    pub apps: i64,
    /// How many connections to it were approved and not revoked.
    pub connections: i64,
}

/// A person as the operator's list shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonListing {
    /// The person.
    pub user: User,
    /// When the account was closed, where it is.
    pub disabled_at: Option<OffsetDateTime>,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// How many organizations the person belongs to.
    pub organizations: i64,
}

/// In which order such a list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsoleOrder {
    /// By name.
    Name,
    /// The last made first.
    Newest,
}
