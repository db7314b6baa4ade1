//! What a person sees of their own: the sessions in which they are signed in, and the apps that act as them.

use time::OffsetDateTime;

use super::account::SessionKind;
use super::id::{InstallId, OrganizationId, SessionId};
use super::scope::ScopeSet;

/// A session that is alive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSession {
    /// Its number.
    pub id: SessionId,
    /// Of a browser or of a program.
    pub kind: SessionKind,
    /// When somebody signed in.
    pub created_at: OffsetDateTime,
    /// When it was last used, up to a minute late; a program's is not written.
    pub last_seen_at: OffsetDateTime,
    /// The address from which it was opened.
    pub ip: Option<String>,
    /// What the client called itself then.
    pub user_agent: Option<String>,
}

/// An install that acts as this person and was not ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnInstall {
    /// Its number.
    pub id: InstallId,
    /// The app's name.
    pub app_name: String,
    /// The name of the organization that owns the app.
    pub owner_name: String,
    /// Where it acts.
    pub organization_id: OrganizationId,
    /// The name of that organization.
    pub organization_name: String,
    /// What was granted.
    pub granted_scopes: ScopeSet,
    /// When it was approved.
    pub approved_at: OffsetDateTime,
    /// When it was last given a token, where it ever was.
    pub last_token_at: Option<OffsetDateTime>,
}

/// In which order a list of them is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnInstallOrder {
    /// The last approved first.
    Newest,
    /// By the app's name.
    Name,
    /// By the organization's name.
    Organization,
}
