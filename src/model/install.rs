//! Installs: an app connected to a target organization.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::id::{AppId, InstallId, OrganizationId, UserId};
use super::lifecycle::Lifecycle;

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
    /// Whether it works, what it may do, and what it asks for besides.
    pub lifecycle: Lifecycle,
    /// The events that were granted.
    pub granted_webhook_events: Vec<String>,
    /// The member who asked for it, where one did.
    pub request: Option<InstallRequest>,
    /// Who agreed last, and when; nobody yet where it is only asked for.
    pub approved: Option<(UserId, OffsetDateTime)>,
    /// When the app last exchanged a code for it; never where it was only approved so far.
    pub connected_at: Option<OffsetDateTime>,
}

/// A member asked for a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallRequest {
    /// Who.
    pub user_id: UserId,
    /// When.
    pub at: OffsetDateTime,
    /// What they wrote to the admins.
    pub note: String,
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
    /// The name of who asked for it.
    pub requested_by_name: Option<String>,
    /// The name of who agreed last.
    pub approved_by_name: Option<String>,
    /// The name of the person as whom a `self` token acts.
    pub user_name: Option<String>,
    /// When it was last given a token, where it ever was.
    pub last_token_at: Option<OffsetDateTime>,
    /// What the owner wrote about the scopes that are pending, the latest first.
    pub scope_notes: Vec<String>,
    /// The version of the app's scopes that was read; an answer to pending scopes names it.
    pub scopes_version: i64,
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

/// In which order an app's owner lists its connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomerOrder {
    /// By the organization's name.
    Name,
    /// The last connected first.
    Newest,
    /// The one that got a token last first.
    LastToken,
}

/// How many organizations an app was connected to at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConnectedAt {
    /// When.
    pub at: OffsetDateTime,
    /// How many.
    pub organizations: i64,
}

/// What ended a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InstallEnd {
    /// An admin of the target organization.
    Admin,
    /// The app itself.
    App,
    /// The person as whom it acted.
    User,
    /// An admin who did not agree to what was asked for.
    Declined,
    /// The member who had asked for it.
    Withdrawn,
    /// The date that was chosen at consent.
    Expired,
    /// A code that was presented twice.
    CodeReplay,
    /// A refresh token that was presented twice.
    RefreshReuse,
    /// A token that was found where everybody could read it.
    Leak,
    /// Its app was deleted, or suspended for good.
    AppEnded,
    /// Its organization was ended.
    OrganizationEnded,
    /// The person as whom it acted left, was disabled or changed the password.
    UserEnded,
    /// Everything that was connected before a certain time was ended.
    CutOff,
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

impl InstallEnd {
    const ALL: [Self; 13] = [
        Self::Admin,
        Self::App,
        Self::User,
        Self::Declined,
        Self::Withdrawn,
        Self::Expired,
        Self::CodeReplay,
        Self::RefreshReuse,
        Self::Leak,
        Self::AppEnded,
        Self::OrganizationEnded,
        Self::UserEnded,
        Self::CutOff,
    ];

    /// The word in the database, in JSON and in the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::App => "app",
            Self::User => "user",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
            Self::CodeReplay => "code_replay",
            Self::RefreshReuse => "refresh_reuse",
            Self::Leak => "leak",
            Self::AppEnded => "app_ended",
            Self::OrganizationEnded => "organization_ended",
            Self::UserEnded => "user_ended",
            Self::CutOff => "cut_off",
        }
    }

    /// Reads the stored word.
    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|end| end.as_str() == text)
    }
}
