//! Apps: what RFC 6749 calls clients.

use std::time::Duration;

use time::OffsetDateTime;

use super::id::{AppId, OrganizationId, UserId};
use super::install::Actor;
use super::redirect_uri::RedirectUri;
use super::scope::ScopeSet;

/// The longest time for which the answer of a refresh can be had again.
pub const LONGEST_REPLAY_WINDOW: Duration = Duration::from_mins(1);

/// An app and all that its owner decides about it. Never holds a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// Its number.
    pub id: AppId,
    /// The organization that owns it.
    pub organization_id: OrganizationId,
    /// Its public identifier on the wire.
    pub client_id: String,
    /// What its owner decides.
    pub profile: AppProfile,
    /// Whether it can keep a secret (RFC 6749, 2.1).
    pub kind: AppKind,
    /// Who registered it.
    pub origin: AppOrigin,
    /// Whether it may be used.
    pub status: AppStatus,
    /// Raised to end every code and token it ever got.
    pub epoch: i64,
    /// The user as whom its `app` actor acts.
    pub bot_id: UserId,
    /// Raised by each edit that changes what it may ask for.
    pub scopes_version: i64,
    /// When an operator of the server looked at it, where one did.
    pub reviewed_at: Option<OffsetDateTime>,
    /// When it was registered.
    pub created_at: OffsetDateTime,
    /// When its owner last changed it.
    pub updated_at: OffsetDateTime,
}

/// The part of an app that its owner edits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppProfile {
    /// Unique within its organization, letter case aside.
    pub name: String,
    /// What it is for, in its owner's words.
    pub description: String,
    /// Where to read about it.
    pub homepage_url: Option<String>,
    /// Where answers may be sent.
    pub redirect_uris: Vec<RedirectUri>,
    /// How its tokens may act.
    pub actor_modes: Vec<Actor>,
    /// The most it may ask for.
    pub declared_scopes: ScopeSet,
    /// The part of it that may be left out at consent.
    pub optional_scopes: ScopeSet,
    /// Where its events are sent.
    pub webhook_url: Option<String>,
    /// The events it can handle.
    pub webhook_events: Vec<String>,
    /// Whether the marketplace shows it.
    pub is_listed: bool,
    /// Where the marketplace's *Install* leads; to its own consent page where absent.
    pub install_url: Option<String>,
    /// For how long the answer of a refresh can be had again; as the policy says where absent.
    pub replay_window: Option<Duration>,
}

impl AppProfile {
    /// One with what every app has, and nothing besides.
    pub fn plain(
        name: String,
        redirect_uris: Vec<RedirectUri>,
        actor_modes: Vec<Actor>,
        declared_scopes: ScopeSet,
    ) -> Self {
        Self {
            name,
            description: String::new(),
            homepage_url: None,
            redirect_uris,
            actor_modes,
            declared_scopes,
            optional_scopes: ScopeSet::default(),
            webhook_url: None,
            webhook_events: Vec::new(),
            is_listed: false,
            install_url: None,
            replay_window: None,
        }
    }
}

/// An app as its owner's list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppListing {
    /// The app.
    pub app: App,
    /// The name of the organization that owns it.
    pub owner_name: String,
    /// How many organizations it is connected to now.
    pub installs: i64,
}

/// The longest time for which a secret still works that another one replaced.
pub const LONGEST_OVERLAP: Duration = Duration::from_hours(7 * 24);

/// In which order a list of apps is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppOrder {
    /// By name.
    Name,
    /// The last registered first.
    Newest,
}

/// Whether an app can keep a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppKind {
    /// A server that keeps its secret.
    Confidential,
    /// A program on somebody's device; PKCE stands in for the secret.
    Public,
}

/// Who registered an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppOrigin {
    /// Its owner organization.
    Owner,
    /// It did so itself, without anybody's credentials.
    Itself,
}

/// Whether an app may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppStatus {
    /// Yes.
    Active,
    /// No, until its owner says otherwise.
    Suspended,
    /// No, until an operator of the server says otherwise.
    Blocked,
}

impl AppKind {
    /// The word in JSON and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confidential => "confidential",
            Self::Public => "public",
        }
    }
}

impl AppStatus {
    /// The word in JSON and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Blocked => "blocked",
        }
    }
}
