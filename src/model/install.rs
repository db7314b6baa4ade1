//! Installs: an app connected to a target organization.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::id::{AppId, InstallId, OrganizationId, UserId};
use super::scope::ScopeSet;

/// How an app's token acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Actor {
    /// As the app's own bot; no role limits it.
    #[serde(rename = "app")]
    App,
    /// As the person who agreed, within that person's role at the time of each request.
    #[serde(rename = "self")]
    User,
}

/// A connection as its organization sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Install {
    /// Its number; stays the same when the app is connected again.
    pub id: InstallId,
    /// Which app.
    pub app_id: AppId,
    /// Which target organization.
    pub organization_id: OrganizationId,
    /// How its token acts.
    pub actor: Actor,
    /// The person as whom a `self` token acts.
    pub user_id: Option<UserId>,
    /// What was granted.
    pub granted_scopes: ScopeSet,
    /// The events that were granted.
    pub granted_webhook_events: Vec<String>,
    /// Who agreed last, and when.
    pub approved_by: UserId,
    /// When that was.
    pub approved_at: OffsetDateTime,
    /// Whether it works, and if not, since when and why.
    pub status: InstallStatus,
}

/// A connection together with what pages and lists say about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalledApp {
    /// The connection.
    pub install: Install,
    /// The app's name.
    pub app_name: String,
    /// The app's public identifier.
    pub client_id: String,
    /// Where to read about the app.
    pub homepage_url: Option<String>,
    /// The name of the organization that owns the app.
    pub owner_name: String,
    /// The name of the target organization.
    pub organization_name: String,
    /// The name of who agreed last.
    pub approved_by_name: String,
    /// The name of the person as whom a `self` token acts.
    pub user_name: Option<String>,
    /// When it was last given a token, where it ever was.
    pub last_token_at: Option<OffsetDateTime>,
}

/// In which order a list of connections is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstallOrder {
    /// The ones that work before the ones that ended, each by the app's name.
    WorkingFirst,
    /// By the app's name.
    Name,
    /// The last approved first.
    Newest,
}

/// Whether a connection works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InstallStatus {
    /// Its tokens work.
    Active,
    /// It ended; only a new consent brings it back.
    Revoked {
        /// When it ended, where that was written on the install itself.
        at: Option<OffsetDateTime>,
        /// What ended it.
        by: InstallEnd,
    },
}

/// What ended a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstallEnd {
    /// An admin of the target organization.
    Admin,
    /// The app itself, by revoking its token.
    App,
    /// A code that was presented twice.
    CodeReplay,
    /// A refresh token that was presented twice.
    RefreshReuse,
    /// Its app was suspended or deleted.
    AppEnded,
    /// Its organization was ended.
    OrganizationEnded,
    /// The person as whom it acted left, was disabled or changed the password.
    UserEnded,
}

impl Actor {
    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::User => "self",
        }
    }
}

impl FromStr for Actor {
    type Err = UnknownActor;

    fn from_str(text: &str) -> Result<Self, UnknownActor> {
        match text {
            "app" => Ok(Self::App),
            "self" => Ok(Self::User),
            _ => Err(UnknownActor),
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that is no actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("actor is app or self")]
pub struct UnknownActor;

impl InstallStatus {
    /// The word in JSON and on pages.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Revoked { .. } => "revoked",
        }
    }
}

impl InstallEnd {
    const ALL: [Self; 7] = [
        Self::Admin,
        Self::App,
        Self::CodeReplay,
        Self::RefreshReuse,
        Self::AppEnded,
        Self::OrganizationEnded,
        Self::UserEnded,
    ];

    /// The word in the database, in JSON and in the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::App => "app",
            Self::CodeReplay => "code_replay",
            Self::RefreshReuse => "refresh_reuse",
            Self::AppEnded => "app_ended",
            Self::OrganizationEnded => "organization_ended",
            Self::UserEnded => "user_ended",
        }
    }

    /// Reads the stored word.
    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|end| end.as_str() == text)
    }
}
