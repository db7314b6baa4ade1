//! The page before everything of something ends at once: how many connections that is, and the name to type first.
//! Forms: GET with `before` counts again for what was connected before a day; POST `action` with `csrf`, `before` and
//! `typed_name`, button *End connections*.

use askama::Template;

use super::confirm::TypedName;
use super::filters;
use super::parts::{Chrome, Field, Link};
use crate::language::Text;

/// `/…/cut-off`.
#[derive(Template)]
#[template(path = "cut_off.html")]
pub(crate) struct CutOffPage {
    pub(crate) chrome: Chrome,
    /// The way here from the top.
    pub(crate) crumbs: Vec<Link>,
    /// The act and its object as a question: "End all connections of Acme Integration?"
    pub(crate) heading: Text,
    /// How many that is, as a sentence; empty where the day that was asked for is none.
    pub(crate) count: Text,
    /// What will happen, a sentence each.
    pub(crate) effects: Vec<Text>,
    /// The path of the page, to which the form posts too.
    pub(crate) action: String,
    /// The day before which a connection must have been made to end, where only some of them shall.
    pub(crate) before: Field,
    /// What has to be typed; absent where the day that was asked for is none.
    pub(crate) typed: Option<TypedName>,
    /// Where *Cancel* leads.
    pub(crate) cancel: String,
}
