//! A person is asked whether an app may be installed, and agrees or not (RFC 6749, 4.1.1 and 4.1.2).
//!
//! Two doors: before the app and its redirect URI are proven, an error can only be shown; after, it can only be sent
//! back. `ClientRedirect` is the second door, and only this module makes one.

mod ask;
mod consent;
mod preview;
mod redirect;

use crate::context::Context;
use crate::model::account::{AppPolicy, Membership};
use crate::model::app::{App, AppKind, AppStatus};
use crate::model::authorization_code::CodeChallenge;
use crate::model::event::EventName;
use crate::model::install::Actor;
use crate::model::policy::{DefaultScope, Phrase, Pkce, ResponseMode};
use crate::model::redirect_uri::RedirectUri;
use crate::model::scope::ScopeSet;
use crate::store;

pub use self::ask::{LONGEST_NOTE, ask, askable_organizations};
pub use self::consent::{
    ConsentChoices, ConsentError, answer_page, approve, deny, eligible_organizations, granted_before,
    lives_already, open_page, shown_code,
};

pub use self::preview::{Preview, PreviewOf, preview};
pub use self::redirect::{ClientRedirect, NATIVE_PATH};

/// The longest `state` that is given back.
const LONGEST_STATE: usize = 4_096;

/// An authorization request as it came, each parameter at most once.
#[derive(Debug, Clone, Default)]
pub struct AuthorizationParameters {
    /// Which app.
    pub client_id: Option<String>,
    /// Where the answer goes.
    pub redirect_uri: Option<String>,
    /// `code`, or absent where the policy allows that.
    pub response_type: Option<String>,
    /// What it asks for.
    pub scope: Option<String>,
    /// The app's own text.
    pub state: Option<String>,
    /// How it asks to act.
    pub actor: Option<String>,
    /// The PKCE challenge.
    pub code_challenge: Option<String>,
    /// The PKCE method.
    pub code_challenge_method: Option<String>,
    /// How the answer is brought to the app.
    pub response_mode: Option<String>,
    /// Whether the person is asked even where they need not be.
    pub force_login: Option<String>,
}

/// A request that may be put to a person. Only this module makes one.
#[derive(Debug, Clone)]
pub struct AuthorizationRequest {
    app: App,
    owner_name: String,
    redirect_uri: String,
    registered: RedirectUri,
    scopes: ScopeSet,
    actor: Actor,
    state: Option<String>,
    challenge: Option<CodeChallenge>,
    response_mode: ResponseMode,
    must_ask: bool,
    webhook_events: Vec<String>,
}

/// A request that cannot be put to anybody.
#[derive(Debug, thiserror::Error)]
pub enum AuthorizeError {
    /// App or redirect URI are not proven: show it, never redirect.
    #[error("{0}")]
    Unproven(AuthorizeRefusal),
    /// Both are proven: send it back, once the person is signed in.
    #[error("{0}")]
    Proven(AuthorizeRefusal, ClientRedirect),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// What is wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AuthorizeRefusal {
    /// No `client_id`.
    #[error("client_id is missing")]
    ClientIdMissing,
    /// No app has it.
    #[error("no app has this client_id")]
    UnknownClient,
    /// Its owner suspended it.
    #[error("this app is suspended")]
    Suspended,
    /// None was named and the app has several.
    #[error("redirect_uri is missing")]
    RedirectUriMissing,
    /// It is none of the app's.
    #[error("redirect_uri is not one that this app registered")]
    RedirectUriUnknown,
    /// Not `code`.
    #[error("response_type must be code")]
    ResponseType,
    /// Absent where the policy wants it.
    #[error("response_type is missing")]
    ResponseTypeMissing,
    /// Not one of the policy's.
    #[error("response_mode is not one of this server's")]
    ResponseMode,
    /// Absent where the policy wants it.
    #[error("state is missing")]
    StateMissing,
    /// Too long.
    #[error("state is longer than 4096 bytes")]
    StateTooLong,
    /// Malformed, unknown, or beyond what the app declared.
    #[error("scope is malformed, unknown or not declared by this app")]
    Scope,
    /// None was named and the policy wants one.
    #[error("scope is missing")]
    ScopeMissing,
    /// Not `app` or `self`, or not one of the app's.
    #[error("actor is not one that this app may use")]
    Actor,
    /// Not a valid S256 challenge.
    #[error("code_challenge must be a base64url SHA-256 with code_challenge_method S256")]
    Challenge,
    /// No PKCE, where the app keeps no secret or the policy wants it of every app.
    #[error("code_challenge is required")]
    ChallengeMissing,
    /// The person said no.
    #[error("the request was denied")]
    Denied,
}

impl AuthorizeRefusal {
    /// The error code on the wire (RFC 6749, 4.1.2.1).
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownClient | Self::Suspended => "invalid_client",
            Self::ResponseType => "unsupported_response_type",
            Self::ResponseMode => "unsupported_response_mode",
            Self::Scope | Self::ScopeMissing => "invalid_scope",
            Self::Denied => "access_denied",
            _ => "invalid_request",
        }
    }

    /// The reason for which a policy may have its own sentence.
    pub fn phrase(self) -> Phrase {
        let missing = |name: &str| Phrase::MissingParameter(name.to_owned());
        match self {
            Self::ClientIdMissing => missing("client_id"),
            Self::RedirectUriMissing => missing("redirect_uri"),
            Self::ResponseTypeMissing => missing("response_type"),
            Self::StateMissing => missing("state"),
            Self::ScopeMissing => missing("scope"),
            Self::UnknownClient | Self::Suspended => Phrase::InvalidClient,
            Self::RedirectUriUnknown => Phrase::InvalidRedirectUri,
            Self::ResponseType => Phrase::UnsupportedResponseType,
            Self::ResponseMode => Phrase::UnsupportedResponseMode,
            Self::Scope => Phrase::InvalidScope,
            Self::Challenge => Phrase::CodeChallengeMethod,
            Self::ChallengeMissing => Phrase::CodeChallengeMissing,
            Self::Denied => Phrase::AccessDenied,
            Self::StateTooLong | Self::Actor => Phrase::InvalidRequest,
        }
    }

    /// What an app is told: the policy's sentence, or our own.
    pub fn description(self, cx: &Context) -> String {
        cx.policy().wording.sentence(&self.phrase()).unwrap_or_else(|| self.to_string())
    }
}

impl AuthorizationRequest {
    fn new(
        cx: &Context,
        (app, owner_name): (App, String),
        (redirect_uri, registered): (String, RedirectUri),
        state: Option<String>,
        rest: Rest,
    ) -> Self {
        let Rest { scopes, actor, challenge, response_mode, must_ask } = rest;
        // Events are heard through the scope that manages webhooks; without it there is nothing to grant.
        let mut webhook_events =
            if cx.policy().webhooks.hears(&scopes) { app.profile.webhook_events.clone() } else { Vec::new() };
        // What concerns the app alone is not for the customer to grant.
        webhook_events.retain(|event| event != EventName::AppSecretRotated.as_str());
        Self {
            app,
            owner_name,
            redirect_uri,
            registered,
            scopes,
            actor,
            state,
            challenge,
            response_mode,
            must_ask,
            webhook_events,
        }
    }

    /// The app that asks.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The name of the organization that owns it.
    pub fn owner_name(&self) -> &str {
        &self.owner_name
    }

    /// Where the answer goes, as the request named it.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Host and port of where the answer goes, and its origin.
    pub fn redirect_host_and_origin(&self) -> (String, String) {
        let uri = RedirectUri::from_stored(self.redirect_uri.clone());
        (uri.host().to_owned(), uri.origin().to_owned())
    }

    /// What it asks for.
    pub fn scopes(&self) -> &ScopeSet {
        &self.scopes
    }

    /// Those of them that may be left out.
    pub fn optional_scopes(&self) -> ScopeSet {
        let optional = self.scopes.intersection(&self.app.profile.optional_scopes);
        // Something must be left to agree to.
        if self.scopes.is_subset(&optional) { ScopeSet::default() } else { optional }
    }

    /// How it asks to act.
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// Whether somebody with this role may agree to it for the organization.
    fn may_be_agreed_by(&self, cx: &Context, membership: &Membership) -> bool {
        let own_rule = membership.organization.install_min_role;
        membership.role.is_at_least(own_rule.unwrap_or_else(|| cx.policy().consent_min_role(self.actor)))
    }

    /// Whether the policy and the organization let the app in at all.
    fn may_come_to(&self, cx: &Context, membership: &Membership) -> bool {
        let organization = &membership.organization;
        if !cx.policy().is_target(&organization.subdomain) {
            return false;
        }
        organization.id == self.app.organization_id
            || match organization.app_policy {
                AppPolicy::Any => true,
                AppPolicy::Listed => self.app.profile.is_listed,
                AppPolicy::None => false,
            }
    }

    /// The events it asks to hear about.
    pub fn webhook_events(&self) -> &[String] {
        &self.webhook_events
    }

    /// The app's own text.
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }
}

/// Checks a request: first whom it is from and where the answer goes, then the rest.
pub async fn validate(
    cx: &Context,
    parameters: &AuthorizationParameters,
) -> Result<AuthorizationRequest, AuthorizeError> {
    let unproven = |refusal| AuthorizeError::Unproven(refusal);
    let client_id = parameters.client_id.as_deref().ok_or(unproven(AuthorizeRefusal::ClientIdMissing))?;
    let mut conn = cx.db.read().await?;
    let found = store::apps::find_with_owner(&mut conn, client_id).await?;
    drop(conn);
    let (app, owner_name) = found.ok_or(unproven(AuthorizeRefusal::UnknownClient))?;
    if app.status != AppStatus::Active {
        return Err(unproven(AuthorizeRefusal::Suspended));
    }
    let (redirect_uri, registered) =
        prove_redirect_uri(cx, &app, parameters.redirect_uri.as_deref()).map_err(unproven)?;
    let state = parameters.state.clone();
    match check_rest(cx, &app, parameters) {
        Ok(rest) => {
            Ok(AuthorizationRequest::new(cx, (app, owner_name), (redirect_uri, registered), state, rest))
        }
        Err(refusal) => {
            let given_back = state.as_deref().filter(|state| state.len() <= LONGEST_STATE);
            let mode = response_mode(cx, parameters).unwrap_or_default();
            let redirect = ClientRedirect::error(cx, &redirect_uri, mode, given_back, refusal);
            Err(AuthorizeError::Proven(refusal, redirect))
        }
    }
}

/// The URI the answer may go to, and the registered one it matched. One that is not named is the app's only one.
fn prove_redirect_uri(
    cx: &Context,
    app: &App,
    presented: Option<&str>,
) -> Result<(String, RedirectUri), AuthorizeRefusal> {
    let registered = &app.profile.redirect_uris;
    match (presented, registered.as_slice()) {
        (Some(presented), _) => {
            let rules = &cx.policy().redirect;
            let matched = registered.iter().find(|uri| uri.matches(presented, rules));
            matched.map(|uri| (presented.to_owned(), uri.clone())).ok_or(AuthorizeRefusal::RedirectUriUnknown)
        }
        (None, [only]) => Ok((only.as_str().to_owned(), only.clone())),
        (None, _) => Err(AuthorizeRefusal::RedirectUriMissing),
    }
}

/// What is checked once app and redirect URI are proven.
struct Rest {
    scopes: ScopeSet,
    actor: Actor,
    challenge: Option<CodeChallenge>,
    response_mode: ResponseMode,
    must_ask: bool,
}

fn check_rest(
    cx: &Context,
    app: &App,
    parameters: &AuthorizationParameters,
) -> Result<Rest, AuthorizeRefusal> {
    let policy = cx.policy();
    match parameters.response_type.as_deref() {
        Some("code") => {}
        None if !policy.require_response_type => {}
        None => return Err(AuthorizeRefusal::ResponseTypeMissing),
        Some(_) => return Err(AuthorizeRefusal::ResponseType),
    }
    let response_mode = response_mode(cx, parameters).ok_or(AuthorizeRefusal::ResponseMode)?;
    match &parameters.state {
        None if policy.require_state => return Err(AuthorizeRefusal::StateMissing),
        Some(state) if state.len() > LONGEST_STATE => return Err(AuthorizeRefusal::StateTooLong),
        _ => {}
    }
    let challenge = CodeChallenge::parse(
        parameters.code_challenge.as_deref(),
        parameters.code_challenge_method.as_deref(),
    )
    .map_err(|_| AuthorizeRefusal::Challenge)?;
    if challenge.is_none() && (app.kind == AppKind::Public || policy.pkce == Pkce::Required) {
        return Err(AuthorizeRefusal::ChallengeMissing);
    }
    let scopes = requested_scopes(cx, app, parameters.scope.as_deref())?;
    let actor = requested_actor(cx, app, parameters.actor.as_deref())?;
    let must_ask = parameters.force_login.as_deref().is_some_and(is_yes);
    Ok(Rest { scopes, actor, challenge, response_mode, must_ask })
}

/// How the answer is to be brought: by the query where the request does not say, nothing where the policy has not that
/// way.
fn response_mode(cx: &Context, parameters: &AuthorizationParameters) -> Option<ResponseMode> {
    match parameters.response_mode.as_deref() {
        None => Some(ResponseMode::Query),
        Some(text) => ResponseMode::parse(text).filter(|mode| cx.policy().response_modes.contains(mode)),
    }
}

/// Whether a flag is set. Clients write what their languages call false.
fn is_yes(text: &str) -> bool {
    !["false", "0", "f", "off", "no", "none"].contains(&text.to_ascii_lowercase().as_str())
}

fn requested_scopes(cx: &Context, app: &App, text: Option<&str>) -> Result<ScopeSet, AuthorizeRefusal> {
    let named = ScopeSet::parse(text.unwrap_or_default()).map_err(|_| AuthorizeRefusal::Scope)?;
    let policy = cx.policy();
    let declared = policy.scopes.known(&app.profile.declared_scopes);
    let scopes = match (named.is_empty(), &policy.default_scope) {
        (false, _) => named,
        (true, DefaultScope::Declared) => declared.clone(),
        (true, DefaultScope::Required) => return Err(AuthorizeRefusal::ScopeMissing),
        (true, DefaultScope::These(scopes)) => scopes.intersection(&declared),
    };
    if scopes.is_subset(&declared) && !scopes.is_empty() { Ok(scopes) } else { Err(AuthorizeRefusal::Scope) }
}

fn requested_actor(cx: &Context, app: &App, text: Option<&str>) -> Result<Actor, AuthorizeRefusal> {
    let allowed: Vec<Actor> = app
        .profile
        .actor_modes
        .iter()
        .copied()
        .filter(|actor| cx.policy().actor_modes.contains(actor))
        .collect();
    let actor = match text {
        Some(text) => text.parse().map_err(|_| AuthorizeRefusal::Actor)?,
        None if allowed.contains(&Actor::App) => Actor::App,
        None => *allowed.first().ok_or(AuthorizeRefusal::Actor)?,
    };
    if allowed.contains(&actor) { Ok(actor) } else { Err(AuthorizeRefusal::Actor) }
}
