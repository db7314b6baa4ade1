//! Who calls the API: an app's token, an organization by its API key, or somebody whom the organization vouches for
//! by a JWT beside its key.

use std::net::IpAddr;

use super::RequestInfo;
use super::access::{AccessError, TokenCaller, authenticate_token};
use super::api_keys::{self, ApiKeyHolder};
use super::client_tokens;
use super::sso::{self, SsoError};
use crate::context::Context;
use crate::model::account::{Role, User};
use crate::model::audit::{DoneBy, Through};
use crate::model::client_token::ClientToken;
use crate::model::feedback::standing::{Deed, Standing};
use crate::model::id::{ApiKeyId, AppId, InstallId, OrganizationId, UserId};
use crate::model::install::Actor;
use crate::store;

/// A caller whose credentials work. Only [`authenticate`] makes one; its organization comes from the credentials and
/// from nothing else.
#[derive(Debug)]
pub struct ApiCaller(Credential);

#[derive(Debug)]
enum Credential {
    Token(TokenCaller),
    Client(ClientToken),
    Key(ApiKeyHolder),
    KeyWithPerson { key: ApiKeyHolder, user: User, role: Option<Role> },
}

/// Credentials as they were sent.
#[derive(Debug, Clone, Copy)]
pub enum Presented<'a> {
    /// A bearer token: an access token, or an organization's API key where the policy lets one come so.
    Token(&'a str),
    /// An organization's API key.
    ApiKey(&'a str),
    /// An API key, and a JWT of that organization's own sign-in.
    ApiKeyWithJwt(&'a str, &'a str),
}

/// As whom a caller acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActingUser<'a> {
    /// A person or an app's bot.
    pub id: UserId,
    /// Their name.
    pub name: &'a str,
    /// Their address.
    pub email: &'a str,
}

/// The organization in which a caller acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActsIn<'a> {
    /// Its number.
    pub id: OrganizationId,
    /// Its short name.
    pub subdomain: &'a str,
    /// Its name.
    pub name: &'a str,
}

/// Why credentials are refused.
#[derive(Debug, thiserror::Error)]
pub enum ApiCallerError {
    /// The access token does not work.
    #[error(transparent)]
    Token(#[from] AccessError),
    /// Nobody has this API key.
    #[error("unknown API key")]
    UnknownKey,
    /// The API key is bound to networks, and this address is in none of them.
    #[error("the API key does not work from {0}")]
    OutsideNetworks(IpAddr),
    /// The JWT beside the API key does not work.
    #[error(transparent)]
    Sso(#[from] SsoError),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

impl ApiCaller {
    /// The organization in which all of it happens.
    pub fn organization(&self) -> ActsIn<'_> {
        match &self.0 {
            Credential::Token(token) => {
                let state = token.state();
                ActsIn {
                    id: state.organization_id,
                    subdomain: &state.subdomain,
                    name: &state.organization_name,
                }
            }
            Credential::Client(own) => {
                ActsIn { id: own.organization_id, subdomain: &own.subdomain, name: &own.organization_name }
            }
            Credential::Key(key) | Credential::KeyWithPerson { key, .. } => {
                let organization = key.organization();
                ActsIn { id: organization.id, subdomain: &organization.subdomain, name: &organization.name }
            }
        }
    }

    /// As whom; nobody where it is the organization by its key alone, or an app by itself.
    pub fn user(&self) -> Option<ActingUser<'_>> {
        match &self.0 {
            Credential::Token(token) => {
                let state = token.state();
                Some(ActingUser { id: state.user_id, name: &state.user_name, email: &state.user_email })
            }
            Credential::Client(_) | Credential::Key(_) => None,
            Credential::KeyWithPerson { user, .. } => {
                Some(ActingUser { id: user.id, name: &user.name, email: &user.email })
            }
        }
    }

    /// Whether it may read this address: an end user reads their own and nobody else's.
    pub fn reads_address(&self, email: &str) -> bool {
        self.standing().may(Deed::SeeAddresses) || self.user().is_some_and(|user| user.email == email)
    }

    /// How a token acts; nothing where it is no token.
    pub fn actor(&self) -> Option<Actor> {
        self.token().map(|token| token.state().actor)
    }

    /// What it is to the organization right now.
    pub fn standing(&self) -> Standing {
        let person = |role: Option<Role>| role.map_or(Standing::EndUser, Standing::Person);
        match &self.0 {
            Credential::Token(token) => match token.state().actor {
                Actor::App => Standing::Bot,
                Actor::User => person(token.state().role),
            },
            Credential::Client(_) => Standing::Bot,
            Credential::Key(_) => Standing::Organization,
            Credential::KeyWithPerson { role, .. } => person(*role),
        }
    }

    /// The token, where it is one: scopes limit it.
    pub fn token(&self) -> Option<&TokenCaller> {
        match &self.0 {
            Credential::Token(token) => Some(token),
            Credential::Client(_) | Credential::Key(_) | Credential::KeyWithPerson { .. } => None,
        }
    }

    /// The token that an app has for itself, where it is one.
    pub fn client_token(&self) -> Option<&ClientToken> {
        match &self.0 {
            Credential::Client(own) => Some(own),
            Credential::Token(_) | Credential::Key(_) | Credential::KeyWithPerson { .. } => None,
        }
    }

    /// The app whose token it is.
    pub fn app_id(&self) -> Option<AppId> {
        match &self.0 {
            Credential::Token(token) => Some(token.state().app_id),
            Credential::Client(own) => Some(own.app_id),
            Credential::Key(_) | Credential::KeyWithPerson { .. } => None,
        }
    }

    /// The install whose token it is.
    pub fn install_id(&self) -> Option<InstallId> {
        self.token().map(|token| token.state().install_id)
    }

    /// Who did something, for the ledger: the person for whom it acts, where it acts for one, and through which app or
    /// key.
    pub(super) fn done_by(&self, request: &RequestInfo) -> DoneBy {
        let person = self.user().filter(|_| self.standing() != Standing::Bot);
        let key = || self.api_key_id().map(Through::ApiKey);
        DoneBy {
            user_id: person.map(|user| user.id),
            through: self.app_id().map(Through::App).or_else(key),
            origin: request.origin.clone(),
        }
    }

    /// The API key, where it is one.
    pub fn api_key(&self) -> Option<&ApiKeyHolder> {
        match &self.0 {
            Credential::Token(_) | Credential::Client(_) => None,
            Credential::Key(key) | Credential::KeyWithPerson { key, .. } => Some(key),
        }
    }

    /// Its number.
    pub fn api_key_id(&self) -> Option<ApiKeyId> {
        self.api_key().map(ApiKeyHolder::id)
    }
}

/// Finds out who calls. An API key counts only where it works from this address.
pub async fn authenticate(
    cx: &Context,
    presented: Presented<'_>,
    address: IpAddr,
) -> Result<ApiCaller, ApiCallerError> {
    let credential = match presented {
        Presented::Token(token) => bearer(cx, token, address).await?,
        Presented::ApiKey(key) => Credential::Key(key_holder(cx, key, address).await?),
        Presented::ApiKeyWithJwt(key, jwt) => {
            let key = key_holder(cx, key, address).await?;
            let organization_id = key.organization().id;
            let sso::Named { user, name } = sso::authenticate(cx, organization_id, jwt).await?;
            let mut conn = cx.db.read().await?;
            let stay = store::memberships::find(&mut conn, organization_id, user.id).await?;
            // What a stranger is called elsewhere is no business of the organization that names them.
            let user = if stay.is_some() { user } else { User { name, ..user } };
            Credential::KeyWithPerson { key, user, role: stay.map(|stay| stay.role) }
        }
    };
    Ok(ApiCaller(credential))
}

/// A bearer token is an access token first. Where all kinds have the same form, only the database tells them apart.
async fn bearer(cx: &Context, text: &str, address: IpAddr) -> Result<Credential, ApiCallerError> {
    let refusal = match authenticate_token(cx, text).await {
        Ok(token) => return Ok(Credential::Token(token)),
        Err(AccessError::Unknown) => match client_tokens::find(cx, text).await? {
            Some(own) => {
                own.check_alive(cx.env.now()).map_err(AccessError::from)?;
                return Ok(Credential::Client(own));
            }
            None => AccessError::Unknown,
        },
        Err(refusal) => refusal,
    };
    let is_no_token = matches!(refusal, AccessError::Malformed | AccessError::Unknown);
    let may_be_key = cx.policy().api_keys.bearer && api_keys::is_well_formed(cx, text);
    if !(is_no_token && may_be_key) {
        return Err(refusal.into());
    }
    match (key_holder(cx, text, address).await, refusal) {
        (Err(ApiCallerError::UnknownKey), AccessError::Unknown) => Err(AccessError::Unknown.into()),
        (found, _) => Ok(Credential::Key(found?)),
    }
}

async fn key_holder(cx: &Context, key: &str, address: IpAddr) -> Result<ApiKeyHolder, ApiCallerError> {
    let key = api_keys::find(cx, key).await?.ok_or(ApiCallerError::UnknownKey)?;
    if key.admits(address) { Ok(key) } else { Err(ApiCallerError::OutsideNetworks(address)) }
}
