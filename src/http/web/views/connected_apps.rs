//! The apps that act in an organization. *Revoke access* is a GET form that leads to the confirmation.

use askama::Template;

use super::filters;
use super::parts::{AppRef, Chrome, ListTools, OrganizationRef, Status};
use super::when::When;
use crate::language::Text;

/// `/orgs/{subdomain}/connected-apps`.
#[derive(Template)]
#[template(path = "connected_apps.html")]
pub(crate) struct ConnectedAppsPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    pub(crate) tools: ListTools,
    pub(crate) rows: Vec<ConnectedAppRow>,
}

/// One install as a row.
pub(crate) struct ConnectedAppRow {
    /// Number of the install.
    pub(crate) id: i64,
    pub(crate) app: AppRef,
    /// Whom it acts as: "its own bot", "Ada Lovelace".
    pub(crate) acts_as: Text,
    /// Sentences of the scopes it has.
    pub(crate) scopes: Vec<Text>,
    /// Who approved it; empty until somebody did.
    pub(crate) approved_by: String,
    pub(crate) approved_at: Option<When>,
    pub(crate) status: Status,
    /// Whether it works and made no call for 90 days.
    pub(crate) is_unused: bool,
    /// Whether the visitor may revoke it, and there is something left to revoke.
    pub(crate) revocable: bool,
}

impl ConnectedAppsPage {
    fn install(&self, row: &ConnectedAppRow) -> String {
        format!("{}/{}", self.organization.connected_apps(), row.id)
    }
}

impl ConnectedAppRow {
    /// The first scopes, enough to know what kind of app it is.
    fn first_scopes(&self) -> &[Text] {
        let shown = if self.scopes.len() <= 4 { self.scopes.len() } else { 3 };
        &self.scopes[..shown]
    }

    /// The rest, folded away.
    fn more_scopes(&self) -> &[Text] {
        &self.scopes[self.first_scopes().len()..]
    }
}
