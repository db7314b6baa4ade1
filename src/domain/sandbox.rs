//! Sandboxes: an organization of one person's own, in which they try the API by an app that belongs to it. The app is
//! installed as any other is: the person agrees, a code is exchanged, and the install stands among the organization's
//! connected apps until it is revoked there. Nothing else comes of a sandbox: nobody administers it, registers apps with
//! it, or connects another app to it.

use std::time::Duration;

use url::Url;

use super::accounts::insert_organization;
use super::apps::{self, AppError, Owner};
use super::authorize::{
    AuthorizationParameters, AuthorizeError, ConsentChoices, ConsentError, approve, validate,
};
use super::client_auth::{ClientAuthError, PresentedCredentials};
use super::token::{Grant, TokenError, grant};
use super::{RequestInfo, StoreError};
use crate::context::Context;
use crate::model::account::{Role, User};
use crate::model::app::{App, AppProfile};
use crate::model::authorization_code::CodeVerifier;
use crate::model::id::OrganizationId;
use crate::model::install::Actor;
use crate::model::redirect_uri::RedirectUri;
use crate::model::scope::ScopeSet;
use crate::model::secret::{AccessToken, Secret};
use crate::store::{self, Tx};

/// Where the app's answers would go. Nobody sends any there: whoever asks holds the code already.
const CALLBACK: &str = "/docs";

/// What an opened sandbox gives.
#[derive(Debug)]
pub struct Opened {
    /// Its access token, in clear this once.
    pub access_token: Secret<AccessToken>,
    /// How long it is good for; for ever where absent.
    pub expires_in: Option<Duration>,
}

/// Why no sandbox was opened.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// This server offers none, or lets apps into one organization alone.
    #[error("there are no sandboxes here")]
    NotOffered,
    /// What was made does not let the app in: somebody suspended or ended a part of it meanwhile.
    #[error("the sandbox cannot be opened")]
    Closed,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] StoreError),
}

/// Whether there are sandboxes at all.
pub fn is_offered(cx: &Context) -> bool {
    cx.config.docs.sandboxes && cx.policy().home_organization.is_empty()
}

/// The ways in which the app may act.
pub fn actors(cx: &Context) -> &[Actor] {
    &cx.policy().actor_modes
}

/// Lets the app into the person's sandbox anew, to act in this way; whatever is missing of it is made. The token that the
/// app had before is over.
pub async fn open(
    cx: &Context,
    user: &User,
    actor: Actor,
    info: &RequestInfo,
) -> Result<Opened, SandboxError> {
    if !is_offered(cx) {
        return Err(SandboxError::NotOffered);
    }
    let App { organization_id, client_id, .. } = settle(cx, user, info).await?;
    let verifier = CodeVerifier::of(random(cx));
    let parameters = AuthorizationParameters {
        response_type: Some("code".to_owned()),
        client_id: Some(client_id.clone()),
        redirect_uri: Some(callback(cx)),
        state: Some(client_id.clone()),
        actor: Some(actor.to_string()),
        scope: Some(all_scopes(cx)),
        code_challenge: Some(verifier.challenge().as_str().to_owned()),
        code_challenge_method: Some("S256".to_owned()),
        ..AuthorizationParameters::default()
    };
    let request = validate(cx, &parameters).await?;
    let answer = approve(cx, user, organization_id, request, ConsentChoices::default(), info).await?;
    let code = Url::parse(answer.location()).ok().and_then(|url| {
        url.query_pairs().find(|(name, _)| name == "code").map(|(_, code)| code.into_owned())
    });
    let asked = Grant::Code {
        code: code.ok_or(SandboxError::Closed)?,
        redirect_uri: parameters.redirect_uri,
        code_verifier: Some(verifier.reveal().to_owned()),
    };
    let tokens =
        grant(cx, &PresentedCredentials { client_id, client_secret: None }, &asked, info).await?.tokens;
    Ok(Opened { access_token: tokens.access_token, expires_in: tokens.expires_in })
}

/// The app of the person's sandbox. Whatever is missing is made, and whatever is not as the server's rules are today is
/// changed, at once or not at all.
async fn settle(cx: &Context, user: &User, info: &RequestInfo) -> Result<App, SandboxError> {
    let (cx, user, info) = (cx.clone(), user.clone(), info.clone());
    cx.clone()
        .db
        .unit_of_work("settle_sandbox", move |tx| {
            Box::pin(async move {
                let (organization_id, app_id) = match store::sandboxes::lock(tx, user.id).await? {
                    Some(found) => (found.organization_id, found.app_id),
                    None => (make(&cx, tx, &user).await?, None),
                };
                let (owner, profile) = (Owner::operator(organization_id), profile(&cx)?);
                let present = match app_id {
                    Some(id) => store::apps::lock(tx, id).await?,
                    None => None,
                };
                match present {
                    Some(app) if is_alike(&app.profile, &profile) => Ok(app),
                    Some(app) => Ok(apps::change(tx, owner, app, &profile, &info, cx.env.now()).await?),
                    None => {
                        let app = apps::insert_public(&cx, tx, owner, profile, &info).await?;
                        store::sandboxes::set_app(tx, user.id, app.id).await?;
                        Ok(app)
                    }
                }
            })
        })
        .await
}

/// The organization.
async fn make(cx: &Context, tx: &mut Tx, user: &User) -> Result<OrganizationId, StoreError> {
    let now = cx.env.now();
    let subdomain = format!("sandbox-{:08x}", u32::from_be_bytes(random(cx)));
    let organization = insert_organization(tx, &subdomain, &format!("Sandbox of {}", user.name), now).await?;
    store::memberships::set(tx, organization.id, user.id, Role::Owner, now).await?;
    store::sandboxes::insert(tx, user.id, organization.id, now).await?;
    Ok(organization.id)
}

/// The app as it shall be. Its redirect URI is our own, which no rule for those of others has to allow.
fn profile(cx: &Context) -> Result<AppProfile, SandboxError> {
    let redirect_uris = vec![RedirectUri::from_stored(callback(cx))];
    let scopes = ScopeSet::parse(&all_scopes(cx)).map_err(|_| SandboxError::Closed)?;
    Ok(AppProfile::plain("API reference".to_owned(), redirect_uris, actors(cx).to_vec(), scopes))
}

fn is_alike(one: &AppProfile, other: &AppProfile) -> bool {
    one.redirect_uris == other.redirect_uris
        && one.actor_modes == other.actor_modes
        && one.declared_scopes.is_equal(&other.declared_scopes)
}

fn random<const LENGTH: usize>(cx: &Context) -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    cx.env.fill(&mut bytes);
    bytes
}

fn callback(cx: &Context) -> String {
    cx.config.server.public_url.join(CALLBACK)
}

fn all_scopes(cx: &Context) -> String {
    cx.policy().scopes.names().collect::<Vec<_>>().join(" ")
}

impl From<AuthorizeError> for SandboxError {
    fn from(error: AuthorizeError) -> Self {
        match error {
            AuthorizeError::Internal(error) => Self::Internal(error),
            AuthorizeError::Unproven(_) | AuthorizeError::Proven(..) => Self::Closed,
        }
    }
}

impl From<ConsentError> for SandboxError {
    fn from(error: ConsentError) -> Self {
        if let ConsentError::Internal(error) = error { Self::Internal(error) } else { Self::Closed }
    }
}

impl From<AppError> for SandboxError {
    fn from(error: AppError) -> Self {
        if let AppError::Internal(error) = error { Self::Internal(error) } else { Self::Closed }
    }
}

impl From<TokenError> for SandboxError {
    fn from(error: TokenError) -> Self {
        match error {
            TokenError::Internal(error) | TokenError::Client(ClientAuthError::Internal(error)) => {
                Self::Internal(error)
            }
            _ => Self::Closed,
        }
    }
}
