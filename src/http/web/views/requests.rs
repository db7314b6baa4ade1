//! What members asked for, a card each.
//! Form: POST `…/requests/{id}` with `csrf`, `lasts`, `until` and `decision` = `approve` or `decline`; who asked has
//! POST `…/requests/{id}/withdraw` with `csrf` instead.

use askama::Template;

use super::filters;
use super::parts::{AppRef, Choice, Chrome, OrganizationRef, ScopeLine};
use super::when::When;
use crate::language::Text;

/// `/orgs/{subdomain}/requests`.
#[derive(Template)]
#[template(path = "requests.html")]
pub(crate) struct RequestsPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    /// Whether the visitor answers them; else they are the visitor's own.
    pub(crate) answers: bool,
    pub(crate) cards: Vec<RequestCard>,
    pub(crate) lasting: Vec<Choice>,
}

/// One question.
pub(crate) struct RequestCard {
    /// Number of the install.
    pub(crate) id: i64,
    pub(crate) app: AppRef,
    pub(crate) homepage_host: Option<String>,
    pub(crate) asked_by: String,
    pub(crate) asked_at: Option<When>,
    /// What the member wrote; may be empty.
    pub(crate) note: String,
    pub(crate) acts_as: Text,
    pub(crate) see: Vec<ScopeLine>,
    pub(crate) change: Vec<ScopeLine>,
    pub(crate) events: Vec<Text>,
    /// Where its answers go.
    pub(crate) address: String,
}
