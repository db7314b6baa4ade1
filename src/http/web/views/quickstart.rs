//! The way of an app's developer from its ids to the first event: each step with a program to copy.

use askama::Template;

use super::filters;
use super::parts::{AppRef, Chrome};
use crate::language::Text;

/// `/developer/apps/{id}/quickstart`.
#[derive(Template)]
#[template(path = "quickstart.html")]
pub(crate) struct QuickstartPage {
    pub(crate) chrome: Chrome,
    pub(crate) app: AppRef,
    /// The app's own page.
    pub(crate) app_href: String,
    pub(crate) client_id: String,
    pub(crate) redirect_uris: Vec<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) keeps_secret: bool,
    /// What the programs can be shown in; one is chosen.
    pub(crate) runtimes: Vec<RuntimeLink>,
    /// What the chosen one needs.
    pub(crate) needs: Text,
    /// What its programs need besides, as a file of their own.
    pub(crate) dependencies: Option<File>,
    /// What follows the registration.
    pub(crate) steps: Vec<StepPart>,
}

/// The way to the same page with other programs.
pub(crate) struct RuntimeLink {
    pub(crate) name: &'static str,
    pub(crate) href: String,
    pub(crate) is_chosen: bool,
}

/// One step.
pub(crate) struct StepPart {
    /// Different for each step.
    pub(crate) id: &'static str,
    pub(crate) heading: Text,
    /// What happens, and what to look out for.
    pub(crate) said: Vec<Text>,
    /// Where the step can be tried at once.
    pub(crate) trial: Option<Trial>,
    /// How its program is run.
    pub(crate) run: Text,
    pub(crate) program: File,
}

/// An address that a developer may open, whole and as a link.
pub(crate) struct Trial {
    pub(crate) address: String,
    pub(crate) href: String,
}

/// A file to copy.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) content: String,
}
