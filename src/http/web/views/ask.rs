//! The page for a member who may not let an app in, and may ask somebody who does.
//! Form: POST `/oauth/authorize` with `csrf`, `request`, `organization`, `note` and `decision` = `ask` or `deny`.

use askama::Template;

use super::filters;
use super::parts::{AppRef, Choice, Chrome, ScopeLine};
use crate::language::Text;

/// `GET /oauth/authorize` for somebody whose role is too weak everywhere.
#[derive(Template)]
#[template(path = "ask.html")]
pub(crate) struct AskPage {
    pub(crate) chrome: Chrome,
    /// Handle of the stored request.
    pub(crate) request: String,
    pub(crate) app: AppRef,
    pub(crate) homepage_host: Option<String>,
    /// Where the visitor may ask: exactly one is stated, several are offered.
    pub(crate) organizations: Vec<Choice>,
    /// Whom it would act as, as the end of a sentence.
    pub(crate) acts_as: Text,
    pub(crate) see: Vec<ScopeLine>,
    pub(crate) change: Vec<ScopeLine>,
    /// The longest note, in characters.
    pub(crate) longest_note: usize,
    /// The role from which on people decide, as pages name it.
    pub(crate) weakest: Text,
}
