//! The members of an organization. Everybody in it reads the list; addresses and changes are for admins.

use askama::Template;

use super::filters;
use super::parts::{Chrome, ListTools, OrganizationRef, Status, letters};
use super::when::When;
use crate::language::Text;

/// `/orgs/{subdomain}/members`.
#[derive(Template)]
#[template(path = "members.html")]
pub(crate) struct MembersPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    pub(crate) tools: ListTools,
    pub(crate) rows: Vec<MemberRow>,
    /// Whether the visitor administers the organization: then names lead to the members' pages.
    pub(crate) is_admin: bool,
}

/// One member as a row.
pub(crate) struct MemberRow {
    /// Number of the person; their page is `/orgs/{subdomain}/members/{id}`.
    pub(crate) id: i64,
    pub(crate) name: String,
    /// Empty where the visitor may not read it.
    pub(crate) email: String,
    /// In words.
    pub(crate) role: Text,
    pub(crate) joined_at: When,
    /// What keeps the person from signing in, where something does.
    pub(crate) status: Option<Status>,
    /// Whether it is the visitor.
    pub(crate) is_you: bool,
}

impl MemberRow {
    fn letters(&self) -> String {
        letters(&self.name)
    }
}
