//! The one page that shows a secret, answered to the very POST that made it and never again.

use askama::Template;

use super::filters;
use super::parts::Chrome;
use crate::language::Text;

/// The answer to creating an app or rotating its secret.
#[derive(Template)]
#[template(path = "secret.html")]
pub(crate) struct SecretPage {
    pub(crate) chrome: Chrome,
    pub(crate) app_name: String,
    /// The app's own page.
    pub(crate) app_href: String,
    pub(crate) occasion: Occasion,
    /// What becomes of the old secret, as a sentence; empty where there was none.
    pub(crate) old_secret: Text,
    pub(crate) client_id: String,
    /// In clear; absent for a public app.
    pub(crate) client_secret: Option<String>,
    /// In clear; present when a webhook address was given.
    pub(crate) webhook_secret: Option<String>,
}

/// Why there is a new secret.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// The app is new.
    Created,
    /// Its secret was replaced.
    Rotated,
    /// Its secret was reported as leaked.
    Leaked,
    /// It has a webhook for the first time.
    Webhook,
}
