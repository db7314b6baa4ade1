//! Ending many connections at once.

use time::OffsetDateTime;

use super::id::{AppId, OrganizationId, UserId};

/// Whose connections end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CutOffTarget {
    /// Every connection of an app, whichever organization it is connected to.
    App(AppId),
    /// Every connection to an organization, whichever app it is of.
    Organization(OrganizationId),
    /// Every connection that acts as a person.
    User(UserId),
    /// Every connection there is.
    Server,
}

impl CutOffTarget {
    /// The word in the ledger and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::App(_) => "app",
            Self::Organization(_) => "organization",
            Self::User(_) => "user",
            Self::Server => "server",
        }
    }
}

/// Which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CutOffReach {
    /// All, with everything else that rests on the same epoch: codes, and a person's sessions.
    Everything,
    /// Those that were connected before this time.
    ConnectedBefore(OffsetDateTime),
}

impl CutOffReach {
    /// The time, where it is about one.
    pub fn before(self) -> Option<OffsetDateTime> {
        match self {
            Self::Everything => None,
            Self::ConnectedBefore(time) => Some(time),
        }
    }
}
