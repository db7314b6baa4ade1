//! The policy: everything a dialect of OAuth decides, as data. No code asks for a policy's name.

use std::time::Duration;

use serde::{Deserialize, Serialize};

mod optional_scope;
mod rules;
mod spans;
mod webhooks;
mod wording;

pub use self::rules::{
    Answers, ApiKeyRules, AuthorizeErrors, CrossOrigin, DefaultScope, ForeignToken, GrantType, HttpRedirects,
    InstallKey, InstanceRules, LiveTokens, MetadataRules, MissingProof, Pkce, Prefixes, RateLimitReset,
    RedirectRules, RefreshRules, RepeatConsent, ResourceErrors, ResourceGroup, ResourceIds, ResponseMode,
    ReuseRule, RevocationRefusal, RevocationRules, SecretRotation,
};
pub use self::spans::{duration, durations, optional_duration};
pub use self::webhooks::{Acknowledgement, Envelope, SignatureRules, SignatureScheme, WebhookRules};
pub use self::wording::{Phrase, Wording};

use super::account::Role;
use super::install::Actor;
use super::scope::{Scope, ScopeAccess, ScopeCatalogue, ScopeSet};

/// The rules that one server runs. `config/default.toml` holds the defaults and explains every key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key that is on or off by itself")]
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
    /// The grant types of the token endpoint. Without `refresh_token` no refresh tokens are issued.
    pub grants: Vec<GrantType>,
    /// How an exchange is refused that leaves out the redirect URI or the verifier to which its code is bound.
    pub missing_proof: MissingProof,
    /// What each kind of credential begins with.
    pub prefixes: Prefixes,
    /// Organization API keys.
    pub api_keys: ApiKeyRules,
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
    /// Whether PKCE is asked of every app.
    pub pkce: Pkce,
    /// How the answer to an authorization request may be brought to the app.
    pub response_modes: Vec<ResponseMode>,
    /// Where a proven app's wrong request is refused.
    pub authorize_errors: AuthorizeErrors,
    /// Whether a person is asked again for what lives already.
    pub repeat_consent: RepeatConsent,
    /// The scope of a request that names none.
    pub default_scope: DefaultScope,
    /// Whether the connection is the organization's, or one of each of its people.
    pub install_key: InstallKey,
    /// How many pairs of one install live at once.
    pub live_tokens: LiveTokens,
    /// The subdomain of the one organization that apps may be connected to. It is made at the first start, everybody
    /// with an account is in it, and it owns the apps that registered themselves. None where empty.
    pub home_organization: String,
    /// Whether an app may register itself, without anybody's credentials.
    pub anonymous_registration: bool,
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
    /// What a new client secret does to the tokens that were issued before.
    pub secret_rotation: SecretRotation,
    /// The fields that pages and JSON demand when an app is registered, besides its name and redirect URIs.
    pub required_app_fields: Vec<String>,
    /// Webhooks: which events there are, and how they are sent.
    pub webhooks: WebhookRules,
    /// How `/oauth/revoke` answers what it does not revoke.
    pub revocation: RevocationRules,
    /// The API routes that are served; the others are not there.
    pub resources: Vec<ResourceGroup>,
    /// How failures of the API are told.
    pub resource_errors: ResourceErrors,
    /// How numbers of things are written in the API's JSON.
    pub resource_ids: ResourceIds,
    /// The endpoints that scripts of other sites may call.
    pub cors: Vec<CrossOrigin>,
    /// Small things in which answers differ.
    pub answers: Answers,
    /// What the metadata document says beyond what follows from the rest.
    pub metadata: MetadataRules,
    /// What the server says of itself to clients that ask for its instance.
    pub instance: InstanceRules,
    /// Sentences of errors, where they are not our own.
    pub wording: Wording,
    /// Every scope there is.
    pub scopes: ScopeCatalogue,
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

    /// Whether the token endpoint has a grant type.
    pub fn has_grant(&self, grant: GrantType) -> bool {
        self.grants.contains(&grant)
    }

    /// Whether a group of API routes is served.
    pub fn serves(&self, group: ResourceGroup) -> bool {
        self.resources.contains(&group)
    }

    /// Whether apps may be connected to this organization at all.
    pub fn is_target(&self, subdomain: &str) -> bool {
        self.home_organization.is_empty() || self.home_organization == subdomain
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
