//! The page of an invitation's link: who invites into what. Forms: for somebody who is signed in, POST `{path}/join`
//! with `csrf`, button *Join*; for anybody else, POST `{path}/account` with `csrf`, `email`, `name`, `password`, button
//! *Create account and join*.

use askama::Template;

use super::filters;
use super::parts::{Chrome, Field};
use super::when::When;
use crate::language::Text;

/// `/invitations/{secret}`.
#[derive(Template)]
#[template(path = "invitation.html")]
pub(crate) struct InvitationPage {
    pub(crate) chrome: Chrome,
    /// The name of the organization.
    pub(crate) organization: String,
    /// In words: "Member".
    pub(crate) role: Text,
    /// What the role is for, in a sentence.
    pub(crate) role_detail: Text,
    pub(crate) invited_by: String,
    pub(crate) expires_at: When,
    /// The page's own path.
    pub(crate) path: String,
    /// The sign-in page that leads back here.
    pub(crate) sign_in: String,
    /// Why the form for a new account was not taken, where that is about no field.
    pub(crate) error: Option<Text>,
    pub(crate) email: Field,
    pub(crate) name: Field,
    pub(crate) password: Field,
    /// Shortest password that is accepted, in characters.
    pub(crate) password_minimum: usize,
}
