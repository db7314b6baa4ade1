//! A page that shows something secret which no app owns: an API key, an invitation's link. Answered to the very POST
//! that made it and never again.

use askama::Template;

use super::filters;
use super::parts::{Chrome, Link};
use crate::language::Text;

/// The answer to making one.
#[derive(Template)]
#[template(path = "shown_once.html")]
pub(crate) struct ShownOncePage {
    pub(crate) chrome: Chrome,
    /// The way here from the top.
    pub(crate) crumbs: Vec<Link>,
    /// What there is now: "The API key Importer is created".
    pub(crate) heading: Text,
    /// What to do with it before leaving, as a sentence.
    pub(crate) advice: Text,
    /// Whether we keep it to sign with, and not a fingerprint alone.
    pub(crate) is_sealed: bool,
    /// "API key".
    pub(crate) label: Text,
    /// In clear.
    pub(crate) secret: String,
    /// What holds for it, as sentences; may be empty.
    pub(crate) note: Text,
    /// Where to go on.
    pub(crate) back: String,
}
