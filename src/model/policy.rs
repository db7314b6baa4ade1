//! The policy: everything a dialect of OAuth decides, as data. No code asks for a policy's name.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::account::Role;
use super::install::Actor;
use super::scope::{Scope, ScopeAccess, ScopeCatalogue, ScopeSet};

/// The rules that one server runs. `config/default.toml` holds the defaults and explains every key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// How long an access token lives; endless where absent.
    #[serde(default, with = "optional_duration")]
    pub access_ttl: Option<Duration>,
    /// How long an authorization code may be exchanged.
    #[serde(with = "duration")]
    pub code_ttl: Duration,
    /// How long a consent page may wait for its answer; at most ten minutes.
    #[serde(with = "duration")]
    pub consent_ttl: Duration,
    /// What each kind of credential begins with.
    pub prefixes: Prefixes,
    /// Refresh tokens.
    pub refresh: RefreshRules,
    /// Which redirect URIs may be registered and how they match.
    pub redirect: RedirectRules,
    /// The status of `invalid_client` when the credentials came in the body; 401 whenever they came by Basic.
    pub invalid_client_status: u16,
    /// Whether an authorization request must carry `state`.
    pub require_state: bool,
    /// Whether an authorization request must carry `response_type`.
    pub require_response_type: bool,
    /// The scope of a request that names none.
    pub default_scope: DefaultScope,
    /// Whether the connection is the organization's, or one of each of its people.
    pub install_key: InstallKey,
    /// The actors an app may be registered for.
    pub actor_modes: Vec<Actor>,
    /// The weakest role that may install an app for its organization.
    pub install_min_role: Role,
    /// The weakest role that may let an app act as oneself.
    pub self_consent_min_role: Role,
    /// The roles that lose every writing and managing scope when an app acts as them.
    pub read_only_roles: Vec<Role>,
    /// Whether suspending an app ends its connections for good.
    pub suspend_ends_installs: bool,
    /// How long the old client secret still works after a rotation.
    #[serde(with = "duration")]
    pub secret_overlap: Duration,
    /// The fields that pages and JSON demand when an app is registered, besides its name and redirect URIs.
    pub required_app_fields: Vec<String>,
    /// The scope that an app needs before it may name a webhook URL.
    pub webhook_scope: Scope,
    /// The events an app can subscribe to.
    pub webhook_events: Vec<String>,
    /// Every scope there is.
    pub scopes: ScopeCatalogue,
}

/// What each kind of credential begins with; letters of `[A-Za-z0-9_-]`, possibly none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prefixes {
    /// Client ids.
    pub client_id: String,
    /// Client secrets.
    pub client_secret: String,
    /// Authorization codes.
    pub code: String,
    /// Access tokens.
    pub access_token: String,
    /// Refresh tokens.
    pub refresh_token: String,
    /// Organization API keys.
    pub api_key: String,
}

/// How refresh tokens live and what a second presentation of one does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefreshRules {
    /// How long a refresh token lives unused; endless where absent.
    #[serde(default, with = "optional_duration")]
    pub idle_ttl: Option<Duration>,
    /// What a reused refresh token of a confidential app does. A public app's always ends its pair.
    pub reuse: ReuseRule,
    /// How long a spent refresh token is remembered.
    #[serde(with = "duration")]
    pub memory: Duration,
    /// For how long the answer of a refresh can be had again by the same request, until its pair is first used; zero
    /// for never. An app may have its own.
    #[serde(with = "duration")]
    pub replay_window: Duration,
}

/// What presenting a spent refresh token does besides being refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReuseRule {
    /// The living pair stays; the ledger says so.
    Reject,
    /// The living pair dies with it.
    RevokeFamily,
}

/// Which redirect URIs may be registered and how they match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedirectRules {
    /// `http` to localhost, 127.0.0.1 and `[::1]`.
    pub loopback_http: bool,
    /// A loopback IP address may differ in its port.
    pub loopback_port: bool,
}

/// The scope of a request that names none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DefaultScope {
    /// All that the app declared.
    Declared,
    /// None: the request is refused.
    Required,
}

/// What makes two connections of one app the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InstallKey {
    /// One an organization.
    Organization,
    /// One a person of an organization.
    OrganizationUser,
}

impl Policy {
    /// What a role leaves of the scopes when an app acts as somebody who has it.
    #[must_use]
    pub fn cap(&self, role: Role, scopes: &ScopeSet) -> ScopeSet {
        if !self.read_only_roles.contains(&role) {
            return scopes.clone();
        }
        scopes.filtered(|scope| self.access_of(scope) == ScopeAccess::Read)
    }

    /// What of granted and declared scopes is in force for a token that acts in this way: a person's role limits what
    /// acts as that person, and somebody who is no member any more leaves nothing.
    #[must_use]
    pub fn in_force(&self, actor: Actor, role: Option<Role>, scopes: &ScopeSet) -> ScopeSet {
        match (actor, role) {
            (Actor::App, _) => scopes.clone(),
            (Actor::User, Some(role)) => self.cap(role, scopes),
            (Actor::User, None) => ScopeSet::default(),
        }
    }

    /// What a scope lets an app do. One that left the catalogue counts as the strongest.
    pub fn access_of(&self, scope: &Scope) -> ScopeAccess {
        self.scopes.find(scope).map_or(ScopeAccess::Manage, |entry| entry.access)
    }

    /// The weakest role that may agree to an app acting in this way.
    pub fn consent_min_role(&self, actor: Actor) -> Role {
        match actor {
            Actor::App => self.install_min_role,
            Actor::User => self.self_consent_min_role,
        }
    }
}

/// A span of time as people write it: `"24h"`, `"5m"`, `"90days"`.
pub mod duration {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Reads the text.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        let text = String::deserialize(deserializer)?;
        humantime::parse_duration(&text).map_err(|_| {
            D::Error::custom(format!("{text:?} is not a span of time such as \"90s\", \"5m\" or \"24h\""))
        })
    }

    /// Writes the text.
    pub fn serialize<S: Serializer>(span: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&humantime::format_duration(*span))
    }
}

/// A span of time, or `"none"`.
pub mod optional_duration {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Reads the text.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "none" {
            return Ok(None);
        }
        humantime::parse_duration(&text).map(Some).map_err(|_| {
            D::Error::custom(format!("{text:?} is neither a span of time such as \"24h\" nor \"none\""))
        })
    }

    /// Writes the text.
    pub fn serialize<S: Serializer>(span: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
        match span {
            Some(span) => super::duration::serialize(span, serializer),
            None => serializer.serialize_str("none"),
        }
    }
}
