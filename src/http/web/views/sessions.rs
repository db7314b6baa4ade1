//! Where a person is signed in. Forms: POST `/account/sessions/{id}/end` with `csrf`, button *End*; POST
//! `/account/sessions/end-others` with `csrf`, button *End all others*.

use askama::Template;

use super::filters;
use super::parts::Chrome;
use super::when::When;
use crate::language::Text;

/// `/account/sessions`.
#[derive(Template)]
#[template(path = "sessions.html")]
pub(crate) struct SessionsPage {
    pub(crate) chrome: Chrome,
    pub(crate) rows: Vec<SessionRow>,
}

/// One session as a row.
pub(crate) struct SessionRow {
    pub(crate) id: i64,
    /// "Firefox on Linux", or "A program".
    pub(crate) device: Text,
    /// The address it was opened from, or empty.
    pub(crate) ip: String,
    pub(crate) created_at: When,
    /// Absent for a program, whose use is not written.
    pub(crate) last_seen_at: Option<When>,
    /// Whether it is the one that looks at this page.
    pub(crate) is_this: bool,
}
