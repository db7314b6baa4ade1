//! Why a request of an app was refused: the check that failed, how to mend it, and what the app was told.

use askama::Template;

use super::filters;
use super::parts::{AppRef, Chrome};
use super::when::When;
use crate::language::Text;

/// `/errors/{id}` for an admin of the app's owner.
#[derive(Template)]
#[template(path = "explanation.html")]
pub(crate) struct ExplanationPage {
    pub(crate) chrome: Chrome,
    pub(crate) app: AppRef,
    /// Number of the app.
    pub(crate) app_id: i64,
    /// Which check failed, as sentences.
    pub(crate) what: Text,
    /// How to mend it.
    pub(crate) mend: Text,
    /// Texts to compare, each with its label; mostly none.
    pub(crate) shown: Vec<(Text, String)>,
    /// The code on the wire.
    pub(crate) error: String,
    /// The public sentence.
    pub(crate) description: String,
    pub(crate) at: When,
    pub(crate) request_id: String,
}
