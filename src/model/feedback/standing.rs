//! Who may do what with feedback, projects and workflows, besides what scopes allow.

use crate::model::account::Role;

/// What a caller is to the organization whose data it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The organization itself, by its API key.
    Organization,
    /// An app's bot; its scopes alone limit it.
    Bot,
    /// One of the organization's people.
    Person(Role),
    /// Somebody whom the organization vouches for and who is not one of its people.
    EndUser,
}

/// What a caller wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// See what was not approved yet, besides one's own.
    SeePending,
    /// Change or delete what oneself wrote.
    ChangeOwn,
    /// Change or delete what somebody else wrote.
    ChangeOthers,
    /// Say how far something is.
    SetStatus,
    /// Approve something, or take the approval back.
    Moderate,
    /// Vote in the name of somebody else.
    VoteForOthers,
    /// Create a project, a task or a workflow.
    CreateWork,
    /// Write and publish changelog entries, and see those that are drafts.
    WriteChangelog,
}

impl Standing {
    /// Whether this caller may do that.
    pub fn may(self, deed: Deed) -> bool {
        match self {
            Self::Organization | Self::Bot => true,
            Self::EndUser => deed == Deed::ChangeOwn,
            Self::Person(role) => role.is_at_least(weakest_role(deed)),
        }
    }
}

/// Managers run the product work but do not moderate; who looks after customers speaks for them.
fn weakest_role(deed: Deed) -> Role {
    match deed {
        Deed::SeePending | Deed::ChangeOwn | Deed::CreateWork => Role::Collaborator,
        Deed::VoteForOthers => Role::Csm,
        Deed::ChangeOthers | Deed::SetStatus | Deed::WriteChangelog => Role::Manager,
        Deed::Moderate => Role::Admin,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_may_do_what_the_table_says() {
        use Deed::{
            ChangeOthers, ChangeOwn, CreateWork, Moderate, SeePending, SetStatus, VoteForOthers,
            WriteChangelog,
        };
        const DEEDS: [Deed; 8] = [
            SeePending,
            ChangeOwn,
            ChangeOthers,
            SetStatus,
            Moderate,
            VoteForOthers,
            CreateWork,
            WriteChangelog,
        ];
        let table = [
            (Standing::Organization, [true, true, true, true, true, true, true, true]),
            (Standing::Bot, [true, true, true, true, true, true, true, true]),
            (Standing::Person(Role::Owner), [true, true, true, true, true, true, true, true]),
            (Standing::Person(Role::Admin), [true, true, true, true, true, true, true, true]),
            (Standing::Person(Role::Manager), [true, true, true, true, false, true, true, true]),
            (Standing::Person(Role::Csm), [true, true, false, false, false, true, true, false]),
            (Standing::Person(Role::Member), [true, true, false, false, false, false, true, false]),
            (Standing::Person(Role::Collaborator), [true, true, false, false, false, false, true, false]),
            (Standing::EndUser, [false, true, false, false, false, false, false, false]),
        ];
        for (standing, allowed) in table {
            assert_eq!(DEEDS.map(|deed| standing.may(deed)), allowed, "{standing:?}");
        }
    }
}
