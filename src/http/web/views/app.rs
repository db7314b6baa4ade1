//! An app as its owner sees it. Form: POST `/developer/apps/{id}` with `csrf` and the fields of `app_form`; button
//! *Save changes*. *Rotate secret* and the other acts are GET forms that lead to a confirmation.

use askama::Template;

use super::app_form::AppForm;
use super::filters;
use super::organization::Place;
use super::parts::{AppRef, Chrome, Status, Tone};
use super::when::When;
use crate::language::Text;

/// `/developer/apps/{id}`.
#[derive(Template)]
#[template(path = "app.html")]
pub(crate) struct AppPage {
    pub(crate) chrome: Chrome,
    /// Number of the app.
    pub(crate) id: i64,
    pub(crate) app: AppRef,
    pub(crate) client_id: String,
    pub(crate) kind: AppKind,
    pub(crate) status: Status,
    /// How many organizations it is connected to now.
    pub(crate) installs: i64,
    pub(crate) created_at: When,
    /// Whether an operator of the server blocked it.
    pub(crate) is_blocked: bool,
    /// The ways to what belongs to it.
    pub(crate) places: Vec<Place>,
    pub(crate) form: AppForm,
    /// Everything that can be done to the app as a whole: rotate, suspend, delete.
    pub(crate) acts: Vec<Act>,
}

/// Whether the app can keep a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum AppKind {
    Confidential,
    Public,
}

/// One act upon the app.
pub(crate) struct Act {
    /// The button's words: "Rotate secret".
    pub(crate) button: Text,
    /// What it does, in a sentence.
    pub(crate) effect: Text,
    /// The confirmation's path.
    pub(crate) href: String,
    pub(crate) tone: Tone,
}
