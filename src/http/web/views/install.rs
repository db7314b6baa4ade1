//! One connection: what it may do, and its ledger as a timeline, newest first.

use askama::Template;

use super::filters;
use super::health::HealthPart;
use super::parts::{AppRef, Chrome, OrganizationRef, ScopeLine, Status};
use super::when::When;
use crate::language::Text;

/// `/orgs/{subdomain}/connected-apps/{id}`.
#[derive(Template)]
#[template(path = "install.html")]
pub(crate) struct InstallPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    /// Number of the install.
    pub(crate) id: i64,
    pub(crate) app: AppRef,
    pub(crate) homepage_host: Option<String>,
    pub(crate) status: Status,
    /// Whom it acts as: "its own bot", "Ada Lovelace, within her role".
    pub(crate) acts_as: Text,
    /// Who approved it; empty until somebody did.
    pub(crate) approved_by: String,
    pub(crate) approved_at: Option<When>,
    /// Why it no longer works; empty while it does.
    pub(crate) ended: Text,
    /// When it was last given a token; absent until it was.
    pub(crate) last_token_at: Option<When>,
    pub(crate) see: Vec<ScopeLine>,
    pub(crate) change: Vec<ScopeLine>,
    pub(crate) events: Vec<Text>,
    pub(crate) health: HealthPart,
    pub(crate) ledger: Vec<LedgerEntry>,
    /// Whether the visitor may revoke it, and there is something left to revoke.
    pub(crate) revocable: bool,
    /// What the visitor can do about suspension.
    pub(crate) switch: Option<Switch>,
    /// When it ends by itself, where it does.
    pub(crate) expires_at: Option<When>,
    /// What the app asks for besides.
    pub(crate) pending: Option<PendingScopes>,
}

/// What can be done about suspension.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Switch {
    /// It works, and can be suspended.
    Suspend,
    /// It is suspended by this organization, and can be resumed.
    Resume,
}

/// Scopes that wait for a yes. Form: POST `…/scopes` with `csrf`, `version` and `decision` = `accept` or `decline`.
pub(crate) struct PendingScopes {
    pub(crate) see: Vec<ScopeLine>,
    pub(crate) change: Vec<ScopeLine>,
    /// What the owner says about them, the latest first.
    pub(crate) notes: Vec<String>,
    /// The version of the app's scopes that is shown.
    pub(crate) version: i64,
}

/// One line of the ledger.
pub(crate) struct LedgerEntry {
    pub(crate) at: When,
    /// What happened, as a sentence with its subject: "Ada Lovelace approved the install".
    pub(crate) what: Text,
    /// What changed, a line each.
    pub(crate) changes: Vec<Text>,
    /// From where: an address, or empty.
    pub(crate) origin: String,
    pub(crate) tone: super::parts::Tone,
}

impl InstallPage {
    /// The address of something that is done with this install.
    fn act(&self, act: &str) -> String {
        format!("{}/{}/{act}", self.organization.connected_apps(), self.id)
    }
}
