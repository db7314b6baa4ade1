//! The organizations that an app is connected to, for its owner: of each its name and the connection, nothing else.
//! *Suspend* and *Resume* are GET forms that lead to their confirmations.

use askama::Template;

use super::chart::Chart;
use super::filters;
use super::parts::{AppRef, Choice, Chrome, ListTools, ScopeLine, Status};
use super::when::When;
use crate::language::Text;

/// `/developer/apps/{id}/installs`. The query takes `state` besides what lists take.
#[derive(Template)]
#[template(path = "app_installs.html")]
pub(crate) struct AppInstallsPage {
    pub(crate) chrome: Chrome,
    pub(crate) app: AppRef,
    /// The app's own page.
    pub(crate) app_href: String,
    pub(crate) chart: Chart,
    pub(crate) tools: ListTools,
    /// The states to choose from, exactly one chosen; the empty value is all.
    pub(crate) states: Vec<Choice>,
    pub(crate) rows: Vec<CustomerRow>,
}

/// One connection as a row.
#[derive(Clone)]
pub(crate) struct CustomerRow {
    /// Number of the install.
    pub(crate) id: i64,
    /// The customer's name.
    pub(crate) organization: String,
    pub(crate) status: Status,
    /// Absent until it was connected.
    pub(crate) connected_at: Option<When>,
    /// When it was last given a token.
    pub(crate) last_token_at: Option<When>,
}

/// `/developer/apps/{id}/installs/{install}`.
#[derive(Template)]
#[template(path = "app_install.html")]
pub(crate) struct AppInstallPage {
    pub(crate) chrome: Chrome,
    pub(crate) app: AppRef,
    /// The app's own page.
    pub(crate) app_href: String,
    pub(crate) customer: CustomerRow,
    /// Whom it acts as; never the person's name.
    pub(crate) acts_as: Text,
    /// When it ends by itself.
    pub(crate) expires_at: Option<When>,
    /// When it ended.
    pub(crate) ended_at: Option<When>,
    pub(crate) see: Vec<ScopeLine>,
    pub(crate) change: Vec<ScopeLine>,
    /// What the app asks for besides.
    pub(crate) pending: Vec<ScopeLine>,
    pub(crate) suspendable: bool,
    pub(crate) resumable: bool,
}

impl AppInstallsPage {
    /// Whether the whole list is shown.
    fn is_whole(&self) -> bool {
        self.tools.search.is_empty()
            && self.states.iter().all(|state| !state.chosen || state.value.is_empty())
    }
}
