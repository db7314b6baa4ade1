//! Who may do what with feedback, projects and workflows, besides what scopes allow.

use super::Approval;
use crate::model::account::Role;
use crate::model::id::UserId;

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
    /// Write and vote in the name of somebody else.
    SpeakForOthers,
    /// Create a project, a task or a workflow.
    CreateWork,
    /// See who voted.
    SeeVoters,
    /// Read and write what the organization's own people say among themselves.
    SpeakInternally,
    /// Make, change and delete tags, and mark feature requests with them.
    Sort,
    /// Write and publish changelog entries, and see those that are drafts.
    WriteChangelog,
    /// Write the knowledge base, its collections and articles, and see the articles that are drafts.
    WriteArticles,
    /// See the organization's customers.
    SeeCustomers,
    /// Add, change, import and delete customers.
    KeepCustomers,
    /// See the addresses of those who write, vote and look after something.
    SeeAddresses,
    /// See who is a member of the organization.
    SeeMembers,
    /// Invite, change and remove members.
    ManageMembers,
}

/// What of an organization's feedback somebody gets to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reader {
    /// Who sees what is pending, and what is said about it, only where they wrote it; nobody where it is all seen.
    pub viewer: Option<UserId>,
    /// Whether what the organization's own people say among themselves is read.
    pub reads_internal: bool,
}

impl Reader {
    /// The one who reads everything.
    pub const ALL: Self = Self { viewer: None, reads_internal: true };

    /// Whether this one sees what is as far and was written by that person.
    pub fn sees(self, approval: Approval, submitter_id: UserId) -> bool {
        approval == Approval::Approved || self.viewer.is_none_or(|viewer| viewer == submitter_id)
    }
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
        Deed::SeePending
        | Deed::ChangeOwn
        | Deed::CreateWork
        | Deed::SeeVoters
        | Deed::SpeakInternally
        | Deed::SeeCustomers
        | Deed::SeeAddresses
        | Deed::SeeMembers => Role::Collaborator,
        Deed::SpeakForOthers => Role::Csm,
        Deed::ChangeOthers
        | Deed::SetStatus
        | Deed::Sort
        | Deed::WriteChangelog
        | Deed::WriteArticles
        | Deed::KeepCustomers => Role::Manager,
        Deed::Moderate | Deed::ManageMembers => Role::Admin,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_may_do_what_the_table_says() {
        // What it says of a role holds of every stronger one.
        let weakest = [
            (Deed::SeePending, Role::Collaborator),
            (Deed::SeeVoters, Role::Collaborator),
            (Deed::SpeakInternally, Role::Collaborator),
            (Deed::SeeAddresses, Role::Collaborator),
            (Deed::SeeCustomers, Role::Collaborator),
            (Deed::SeeMembers, Role::Collaborator),
            (Deed::ChangeOwn, Role::Collaborator),
            (Deed::CreateWork, Role::Collaborator),
            (Deed::SpeakForOthers, Role::Csm),
            (Deed::ChangeOthers, Role::Manager),
            (Deed::SetStatus, Role::Manager),
            (Deed::Sort, Role::Manager),
            (Deed::WriteChangelog, Role::Manager),
            (Deed::WriteArticles, Role::Manager),
            (Deed::KeepCustomers, Role::Manager),
            (Deed::Moderate, Role::Admin),
            (Deed::ManageMembers, Role::Admin),
        ];
        for (deed, weakest) in weakest {
            for role in Role::ALL {
                let person = Standing::Person(role);
                assert_eq!(person.may(deed), role.is_at_least(weakest), "{deed:?} of {role}");
            }
            assert!(Standing::Organization.may(deed) && Standing::Bot.may(deed), "{deed:?}");
            assert_eq!(Standing::EndUser.may(deed), deed == Deed::ChangeOwn, "{deed:?}");
        }
    }
}
