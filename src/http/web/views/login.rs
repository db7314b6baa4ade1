//! The sign-in page. Form: POST `/login` with `csrf`, `return_to`, `email`, `password`; button *Sign in*.

use askama::Template;

use super::filters;
use super::parts::Chrome;
use crate::language::Text;

/// `/login`.
#[derive(Template)]
#[template(path = "login.html")]
pub(crate) struct LoginPage {
    pub(crate) chrome: Chrome,
    /// What was typed last, so that a mistyped password costs one field only.
    pub(crate) email: String,
    /// Why the last attempt failed, as a whole sentence.
    pub(crate) error: Option<Text>,
    /// Where to go afterwards, a path of ours; travels in a hidden field.
    pub(crate) return_to: String,
    /// The app whose request waits behind this page.
    pub(crate) on_behalf_of: Option<String>,
    /// No user exists yet: the page names the command that makes one.
    pub(crate) nobody_yet: bool,
}
