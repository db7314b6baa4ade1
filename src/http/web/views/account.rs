//! A person's own page: who they are, where they belong, their password, and the way out.
//! Forms: POST `/account/profile` with `csrf`, `name`, button *Save name*; POST `/account/password` with `csrf`, `current_password`, `new_password`, button *Change password*;
//! POST `/logout` with `csrf`, button *Sign out*.

use askama::Template;

use super::parts::{Chrome, Field, OrganizationRef, letters};

/// `/account`.
#[derive(Template)]
#[template(path = "account.html")]
pub(crate) struct AccountPage {
    pub(crate) chrome: Chrome,
    pub(crate) name: String,
    pub(crate) email: String,
    /// The name, to be changed.
    pub(crate) new_name: Field,
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
    pub(crate) role: String,
}

impl MembershipRow {
    fn letters(&self) -> String {
        letters(&self.organization.name)
    }
}
