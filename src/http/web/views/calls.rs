//! What an app could do, call by call: a part of the consent page, and a page of its own for an install.

use askama::Template;

use super::filters;
use super::parts::{AppRef, Chrome, OrganizationRef};
use super::when::When;
use crate::language::Text;

/// One call of the API, as the registry of routes describes it.
#[derive(Clone)]
pub(crate) struct ApiCall {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) sentence: Text,
}

/// The calls that are open in some organizations.
#[derive(Clone)]
pub(crate) struct CallList {
    /// The organizations as a list, where others have another list of calls.
    pub(crate) organizations: Text,
    pub(crate) calls: Vec<ApiCall>,
}

/// `/orgs/{subdomain}/connected-apps/{id}/capabilities`.
#[derive(Template)]
#[template(path = "capabilities.html")]
pub(crate) struct CapabilitiesPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    /// Number of the install.
    pub(crate) id: i64,
    pub(crate) app: AppRef,
    /// As whom it acts; nobody where it acts as its own bot.
    pub(crate) person: Option<Text>,
    /// The role that limits it, where one does.
    pub(crate) role: Option<Text>,
    /// Whether it can do this now, or why not.
    pub(crate) standing: Standing,
    pub(crate) rows: Vec<CallRow>,
    /// The calls that it asks to make besides.
    pub(crate) pending: Vec<ApiCall>,
}

/// Whether an install can make its calls.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It can.
    Works,
    /// Not before somebody approves it.
    Requested,
    /// It is suspended, or over.
    Stopped,
}

/// One call that an install could make, and whether it does.
pub(crate) struct CallRow {
    pub(crate) call: ApiCall,
    /// Whether it was made in the last 30 days.
    pub(crate) is_recent: bool,
    /// How often it was made in all.
    pub(crate) calls: i64,
    pub(crate) last_at: Option<When>,
}

impl CapabilitiesPage {
    fn install(&self) -> String {
        format!("{}/{}", self.organization.connected_apps(), self.id)
    }

    fn recent(&self) -> usize {
        self.rows.iter().filter(|row| row.is_recent).count()
    }
}
