//! The page before an act that cannot be taken back: it repeats the object and the effect, and its button names the
//! act. Form: POST `action` with `csrf`, what it carries and, where asked for, `typed_name`.

use askama::Template;

use super::filters;
use super::parts::{Chrome, Link, Tone};
use crate::language::Text;

/// The confirmation of any act.
#[derive(Template)]
#[template(path = "confirm.html")]
pub(crate) struct ConfirmPage {
    pub(crate) chrome: Chrome,
    /// The way here from the top.
    pub(crate) crumbs: Vec<Link>,
    /// The act and its object as a question: "Revoke the access of Acme Integration?"
    pub(crate) heading: Text,
    /// What will happen, a sentence each.
    pub(crate) effects: Vec<Text>,
    /// The path that the form posts to.
    pub(crate) action: String,
    /// The button's words: "Revoke access".
    pub(crate) button: Text,
    pub(crate) tone: Tone,
    /// Hidden fields that come back with the form: names and values.
    pub(crate) carried: Vec<(&'static str, String)>,
    /// Set when the object's name must be typed first.
    pub(crate) typed: Option<TypedName>,
    /// Where *Cancel* leads.
    pub(crate) cancel: String,
}

impl ConfirmPage {
    /// What the question before an act has whatever the act is: where it is, what it posts to, and where *Cancel* leads.
    pub(crate) fn of(chrome: Chrome, crumbs: Vec<Link>, action: String, cancel: String) -> Self {
        Self {
            chrome,
            crumbs,
            heading: Text::default(),
            effects: Vec::new(),
            action,
            button: Text::default(),
            tone: Tone::Danger,
            carried: Vec::new(),
            typed: None,
            cancel,
        }
    }
}

/// The name that has to be typed.
pub(crate) struct TypedName {
    /// What to type.
    pub(crate) name: String,
    /// What is wrong with what was typed.
    pub(crate) error: Option<Text>,
}
