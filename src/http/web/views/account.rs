//! A person's own page: who they are, where they belong, their password, and the way out.
//! Forms: POST `/account/profile` with `csrf`, `name`, button *Save name*; POST `/account/language` with `csrf`,
//! `language` (a tag, or empty for the browser's), button *Save language*; POST `/account/password` with `csrf`,
//! `current_password`, `new_password`, button *Change password*; POST `/logout` with `csrf`, button *Sign out*.

use askama::Template;

use super::filters;
use super::parts::{Choice, Chrome, Field, OrganizationRef, letters};
use crate::language::Text;

/// `/account`.
#[derive(Template)]
#[template(path = "account.html")]
pub(crate) struct AccountPage {
    pub(crate) chrome: Chrome,
    pub(crate) name: String,
    pub(crate) email: String,
    /// The name, to be changed.
    pub(crate) new_name: Field,
    /// The languages to choose from, the browser's first.
    pub(crate) languages: Vec<Choice>,
    pub(crate) organizations: Vec<MembershipRow>,
    /// Shortest password that is accepted, in characters.
    pub(crate) password_minimum: usize,
    /// The password fields carry errors only, never a value.
    pub(crate) current_password: Field,
    pub(crate) new_password: Field,
}

/// One organization that the person belongs to.
pub(crate) struct MembershipRow {
    pub(crate) organization: OrganizationRef,
    /// The role in words: "Admin".
    pub(crate) role: Text,
}

impl MembershipRow {
    fn letters(&self) -> String {
        letters(&self.organization.name)
    }
}
