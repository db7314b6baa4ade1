//! The apps that a person looks after, over all organizations where they may.

use askama::Template;

use super::filters;
use super::parts::{AppRef, Chrome, ListTools, Status};
use super::when::When;

/// `/developer/apps`.
#[derive(Template)]
#[template(path = "developer_apps.html")]
pub(crate) struct DeveloperAppsPage {
    pub(crate) chrome: Chrome,
    pub(crate) tools: ListTools,
    pub(crate) rows: Vec<DeveloperAppRow>,
    /// Whether the visitor may register an app anywhere.
    pub(crate) may_create: bool,
}

/// One app as a row.
pub(crate) struct DeveloperAppRow {
    /// Number of the app; its page is `/developer/apps/{id}`.
    pub(crate) id: i64,
    pub(crate) app: AppRef,
    pub(crate) client_id: String,
    /// How many organizations it is connected to now.
    pub(crate) installs: i64,
    pub(crate) status: Status,
    pub(crate) created_at: When,
}
