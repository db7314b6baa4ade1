//! The parts of a policy, each about one thing.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::spans::{duration, optional_duration};
use crate::model::scope::{Scope, ScopeSet};

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

/// The grant types of RFC 6749 that the server knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GrantType {
    /// A code for tokens (4.1.3).
    AuthorizationCode,
    /// A refresh token for a new pair (6).
    RefreshToken,
    /// An app's credentials for a token of its own (4.4).
    ClientCredentials,
}

impl GrantType {
    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
            Self::ClientCredentials => "client_credentials",
        }
    }
}

/// How an exchange is refused that leaves out what its code is bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingProof {
    /// As where it differs.
    InvalidGrant,
    /// As any parameter that is missing.
    InvalidRequest,
}

/// How organization API keys come, and what a new one is bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApiKeyRules {
    /// Whether a key comes in the header `API-KEY`.
    pub header: bool,
    /// Whether a key may come as the bearer token (RFC 6750, 2.1).
    pub bearer: bool,
    /// Whether a new key holds scopes of the catalogue and may be bound to networks.
    pub scoped: bool,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedirectRules {
    /// To which hosts `http` may lead.
    pub http: HttpRedirects,
    /// Schemes of an app's own, such as `com.example.app:/callback` (RFC 8252, 7.1).
    pub custom_schemes: bool,
    /// Schemes that are refused even so, in small letters.
    pub forbidden_schemes: Vec<String>,
    /// `urn:ietf:wg:oauth:2.0:oob`: the code is shown on a page, to be copied.
    pub out_of_band: bool,
    /// A loopback IP address may differ in its port (RFC 8252, 7.3).
    pub loopback_port: bool,
}

/// To which hosts a redirect URI may lead by `http`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HttpRedirects {
    /// None: `https` alone.
    Never,
    /// `localhost`, `127.0.0.1` and `[::1]`.
    Loopback,
    /// Any.
    Anywhere,
}

/// The scope of a request that names none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DefaultScope {
    /// All that the app declared.
    Declared,
    /// None: the request is refused.
    Required,
    /// Those of these that the app declared.
    These(ScopeSet),
}

impl Serialize for DefaultScope {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Declared => serializer.serialize_str("declared"),
            Self::Required => serializer.serialize_str("required"),
            Self::These(scopes) => scopes.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DefaultScope {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Word(String),
            Names(Vec<Scope>),
        }
        let expected = "must be \"declared\", \"required\" or a list of scopes";
        match Written::deserialize(deserializer).map_err(|_| serde::de::Error::custom(expected))? {
            Written::Word(word) if word == "declared" => Ok(Self::Declared),
            Written::Word(word) if word == "required" => Ok(Self::Required),
            Written::Word(_) => Err(serde::de::Error::custom(expected)),
            Written::Names(names) => Ok(Self::These(names.into_iter().collect())),
        }
    }
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

/// How many token pairs of one install live at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LiveTokens {
    /// One: an exchange replaces the pair there was.
    One,
    /// As many as there were exchanges.
    Many,
}

/// Whether PKCE (RFC 7636) is asked of apps that keep a secret. A public app always needs it, and a challenge that was
/// sent is always enforced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pkce {
    /// They may leave it out.
    Optional,
    /// They may not.
    Required,
}

/// How the answer to an authorization request is brought to the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResponseMode {
    /// In the query of the redirect URI (RFC 6749, 4.1.2).
    #[default]
    Query,
    /// In its fragment.
    Fragment,
    /// By a form that the browser posts to it.
    FormPost,
}

impl ResponseMode {
    const ALL: [Self; 3] = [Self::Query, Self::Fragment, Self::FormPost];

    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Fragment => "fragment",
            Self::FormPost => "form_post",
        }
    }

    /// Reads the word on the wire.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == text)
    }
}

impl fmt::Display for ResponseMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where an authorization request is refused whose app and redirect URI are proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthorizeErrors {
    /// At the app, by a redirect (RFC 6749, 4.1.2.1).
    Redirect,
    /// On a page of ours.
    Render,
}

/// Whether a person is asked again for what lives already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RepeatConsent {
    /// Always.
    Ask,
    /// Not where an app that keeps a secret holds a live token of this person with the very same scopes.
    Skip,
}

/// What a new client secret does to the tokens that were issued before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecretRotation {
    /// Nothing.
    KeepTokens,
    /// Access tokens end; refresh tokens give new ones to whoever has the new secret.
    EndAccessTokens,
    /// All of them end, and the installs with them.
    EndTokens,
}

/// How `/oauth/revoke` (RFC 7009) answers what it does not revoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RevocationRules {
    /// Another app's token, which stays alive in any case.
    pub foreign_token: ForeignToken,
    /// A caller that is not believed, and a request without a token.
    pub refusal: RevocationRefusal,
}

/// How a token of another app is answered at `/oauth/revoke`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForeignToken {
    /// 200, as one that nobody has (RFC 7009, 2.2).
    Ignore,
    /// 403 `unauthorized_client`.
    Refuse,
}

/// How a request is refused at `/oauth/revoke`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RevocationRefusal {
    /// `invalid_client`, or `invalid_request` where the token is missing.
    ByReason,
    /// 403 `unauthorized_client` for either.
    UnauthorizedClient,
}

/// A set of API routes that is served as a whole or not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResourceGroup {
    /// Feedback: `/api/v3`.
    Feedback,
    /// Apps that register themselves, accounts, and the server as clients ask about it: `/api/v1`, `/api/v2`.
    Accounts,
    /// The person a token acts as: `/oauth/userinfo`.
    Userinfo,
    /// Projects, tasks and workflows: `/v1`.
    Projects,
}

/// How failures of the API are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResourceErrors {
    /// `{"message", "status", "success": false}` and its siblings.
    Message,
    /// `{"error": "a sentence"}`.
    Error,
    /// `{"error": "a_code", "error_description": "a sentence"}`.
    Oauth,
}

/// How numbers of things are written in the JSON of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResourceIds {
    /// As numbers.
    Number,
    /// As texts.
    Text,
}

/// Endpoints that scripts of other sites may call (CORS).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CrossOrigin {
    /// `POST /oauth/token`.
    Token,
    /// `POST /oauth/revoke`.
    Revoke,
    /// `/oauth/userinfo`.
    Userinfo,
    /// Everything under `/api` and `/v1`.
    Resources,
}

/// Small things in which answers differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key that is on or off by itself")]
pub struct Answers {
    /// A token answer says when the token was issued, in unix seconds.
    pub created_at: bool,
    /// An error under `/oauth` says where its reason is explained to the app's own people (RFC 6749, 5.2).
    pub error_uri: bool,
    /// An authorization answer names the server that gives it (RFC 9207).
    pub iss: bool,
    /// The issuer ends with a slash.
    pub issuer_slash: bool,
    /// JSON is sent as `application/json; charset=utf-8`.
    pub charset: bool,
    /// `Cache-Control` of answers that nobody may keep.
    pub cache_control: String,
    /// How `X-RateLimit-Reset` is written.
    pub rate_limit_reset: RateLimitReset,
}

/// How `X-RateLimit-Reset` is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RateLimitReset {
    /// Unix seconds.
    Unix,
    /// ISO 8601 in UTC, with microseconds.
    Iso8601,
}

/// What `/.well-known/oauth-authorization-server` (RFC 8414) says beyond what follows from the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MetadataRules {
    /// `token_endpoint_auth_methods_supported`.
    pub auth_methods: Vec<String>,
    /// `service_documentation`; not said where empty.
    pub service_documentation: String,
}

/// What `/api/v1/instance` says of the server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstanceRules {
    /// The version of the API that clients may count on; they compare it.
    pub version: String,
    /// The name under which newer clients look for the number of that version; not said where empty.
    pub api: String,
    /// That number.
    pub api_version: u32,
}
