//! The page before an edit that changes what an app may ask for: the difference, what happens, and a note to the
//! admins. Form: POST `/developer/apps/{id}` with `csrf`, everything that was typed, `scopes_version` and `scopes_note`;
//! buttons *Change scopes* and, with `step` = `back`, *Back to the form*.

use askama::Template;

use super::filters;
use super::parts::{Chrome, Field, ScopeLine};
use crate::language::Text;

/// The confirmation of changed scopes.
#[derive(Template)]
#[template(path = "scope_change.html")]
pub(crate) struct ScopeChangePage {
    pub(crate) chrome: Chrome,
    pub(crate) app_name: String,
    /// The app's own page, where the form is sent too.
    pub(crate) app_href: String,
    pub(crate) added: Vec<ScopeLine>,
    pub(crate) removed: Vec<ScopeLine>,
    /// What will happen, a sentence each.
    pub(crate) effects: Vec<Text>,
    pub(crate) note: Field,
    /// Hidden fields that come back with the form.
    pub(crate) carried: Vec<(&'static str, String)>,
}
