//! The apps that act as a person, in all organizations. *Revoke access* is a GET form that leads to the confirmation.

use askama::Template;

use super::filters;
use super::parts::{AppRef, Chrome, ListTools};
use super::when::When;
use crate::language::Text;

/// `/account/connected-apps`.
#[derive(Template)]
#[template(path = "own_apps.html")]
pub(crate) struct OwnAppsPage {
    pub(crate) chrome: Chrome,
    pub(crate) tools: ListTools,
    pub(crate) rows: Vec<OwnAppRow>,
}

/// One install as a row.
pub(crate) struct OwnAppRow {
    /// Number of the install.
    pub(crate) id: i64,
    pub(crate) app: AppRef,
    /// The name of the organization in which it acts.
    pub(crate) organization: String,
    /// Sentences of the scopes it has.
    pub(crate) scopes: Vec<Text>,
    pub(crate) approved_at: When,
    /// Absent until it was given a token.
    pub(crate) last_token_at: Option<When>,
}
