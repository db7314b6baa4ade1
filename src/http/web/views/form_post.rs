//! An answer for an app, in a form that the browser posts to it.

use askama::Template;

use super::filters;
use super::parts::Chrome;

/// The answer to a consent whose request has `response_mode=form_post`.
#[derive(Template)]
#[template(path = "form_post.html")]
pub(crate) struct FormPostPage {
    pub(crate) chrome: Chrome,
    /// The app's redirect URI.
    pub(crate) action: String,
    /// Its host, for people.
    pub(crate) host: String,
    /// The answer.
    pub(crate) fields: Vec<(String, String)>,
    /// What lets the one line of script run.
    pub(crate) nonce: String,
}
