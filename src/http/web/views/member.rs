//! One member, for admins. Forms: POST `/orgs/{subdomain}/members/{id}/role` with `csrf`, `role`, button *Change
//! role*; *Remove member* is a GET form that leads to the confirmation.

use askama::Template;

use super::filters;
use super::parts::{Choice, Chrome, OrganizationRef, Status};
use super::when::When;
use crate::language::Text;

/// `/orgs/{subdomain}/members/{id}`.
#[derive(Template)]
#[template(path = "member.html")]
pub(crate) struct MemberPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) email: String,
    /// In words.
    pub(crate) role: Text,
    pub(crate) joined_at: When,
    /// What keeps the person from signing in, where something does.
    pub(crate) status: Option<Status>,
    /// The names of the apps that act as this person here.
    pub(crate) apps: Vec<String>,
    /// The roles that the visitor may give; none where the role cannot be changed.
    pub(crate) roles: Vec<Choice>,
    /// Why there is nothing to change, as a sentence; empty where there is.
    pub(crate) fixed: Text,
    /// Whether the visitor may remove the member.
    pub(crate) removable: bool,
}

impl MemberPage {
    fn path(&self) -> String {
        format!("{}/{}", self.organization.members(), self.id)
    }
}
