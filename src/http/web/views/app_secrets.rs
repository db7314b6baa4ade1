//! The secrets of an app that work, never themselves. *Rotate secret*, *End now* and *This secret leaked* are GET forms
//! that lead to their confirmations.

use askama::Template;

use super::filters;
use super::parts::{AppRef, Choice, Chrome};
use super::when::When;
use crate::language::Text;

/// `/developer/apps/{id}/secrets`.
#[derive(Template)]
#[template(path = "app_secrets.html")]
pub(crate) struct AppSecretsPage {
    pub(crate) chrome: Chrome,
    pub(crate) app: AppRef,
    /// The app's own page.
    pub(crate) app_href: String,
    /// Whether it can have none.
    pub(crate) is_public: bool,
    /// Those that work, the latest first.
    pub(crate) secrets: Vec<SecretRow>,
    /// The first of the installs that still use an old one.
    pub(crate) lagging: Vec<LaggingRow>,
    /// How many there are.
    pub(crate) lagging_total: i64,
}

/// An install whose tokens were last got with an old secret.
pub(crate) struct LaggingRow {
    /// Number of the install.
    pub(crate) id: i64,
    /// The customer's name.
    pub(crate) organization: String,
    /// When that secret was made.
    pub(crate) made_at: When,
    pub(crate) last_refresh_at: Option<When>,
}

/// One secret as a row.
pub(crate) struct SecretRow {
    pub(crate) id: i64,
    pub(crate) created_at: When,
    /// Absent while nobody used it.
    pub(crate) last_used_at: Option<When>,
    /// Absent where no later one replaced it.
    pub(crate) ends_at: Option<When>,
    /// How many installs last got their tokens with it.
    pub(crate) installs: i64,
}

/// `/developer/apps/{id}/rotate-secret`. Form: POST there with `csrf`, `replaces` and `overlap` in seconds; button
/// *Rotate secret*.
#[derive(Template)]
#[template(path = "rotate_secret.html")]
pub(crate) struct RotatePage {
    pub(crate) chrome: Chrome,
    pub(crate) app_name: String,
    /// The app's own page.
    pub(crate) app_href: String,
    /// For how long the old one may still work; exactly one is chosen.
    pub(crate) overlaps: Vec<Choice>,
    /// What becomes of the connections, in a sentence or two.
    pub(crate) effect: Text,
    /// Whether one that was replaced before still works, and ends with this.
    pub(crate) ends_another: bool,
    /// Number of the secret that is replaced.
    pub(crate) replaces: i64,
}
