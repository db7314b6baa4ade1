//! The open invitations of an organization, and the form that makes one: POST `/orgs/{subdomain}/invitations` with
//! `csrf`, `note`, `role`; button *Create invitation*. *Revoke* is a GET form that leads to the confirmation.

use askama::Template;

use super::filters;
use super::parts::{Choice, Chrome, Field, OrganizationRef};
use super::when::When;
use crate::language::Text;

/// `/orgs/{subdomain}/invitations`.
#[derive(Template)]
#[template(path = "invitations.html")]
pub(crate) struct InvitationsPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    pub(crate) rows: Vec<InvitationRow>,
    /// For whom the new one is.
    pub(crate) note: Field,
    /// The roles that the visitor may give.
    pub(crate) roles: Vec<Choice>,
    /// How long a link is good: "7 days".
    pub(crate) lifetime: Text,
}

/// One open invitation as a row.
pub(crate) struct InvitationRow {
    pub(crate) id: i64,
    /// For whom it is, in the inviter's words.
    pub(crate) note: String,
    /// In words.
    pub(crate) role: Text,
    pub(crate) invited_by: String,
    pub(crate) created_at: When,
    pub(crate) expires_at: When,
}
