//! A code to be copied. It is in no title and no link, and the page leads nowhere with it.

use askama::Template;

use super::filters;
use super::parts::Chrome;
use super::when::When;

/// `GET /oauth/authorize/native`.
#[derive(Template)]
#[template(path = "native.html")]
pub(crate) struct NativePage {
    pub(crate) chrome: Chrome,
    /// The name of the app that waits for it.
    pub(crate) app: String,
    pub(crate) code: String,
    /// Until when it may be exchanged.
    pub(crate) ends_at: When,
}
