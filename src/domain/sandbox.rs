//! Sandboxes: an organization of one person's own, in which they try the API by an app that belongs to it. The app is
//! installed as any other is: the person agrees, a code is exchanged, and the install stands among the organization's
//! connected apps until it is revoked there.

use std::time::Duration;

use url::Url;

use super::accounts::insert_organization;
use super::app_draft::AppDraft;
use super::apps::{self, AppError, Owner};
use super::authorize::{
    AuthorizationParameters, AuthorizeError, ConsentChoices, ConsentError, approve, validate,
};
use super::client_auth::{ClientAuthError, PresentedCredentials};
use super::token::{Grant, TokenError, grant};
use super::{RequestInfo, StoreError};
use crate::context::Context;
use crate::model::account::{Role, User};
use crate::model::app::AppKind;
use crate::model::authorization_code::CodeVerifier;
use crate::model::id::OrganizationId;
use crate::model::install::Actor;
use crate::model::secret::{AccessToken, Secret};
use crate::store;
use crate::store::sandboxes::SandboxRow;

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
    /// This server lets apps into one organization alone.
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
    cx.policy().home_organization.is_empty()
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
    let sandbox = settle(cx, user).await?;
    let organization_id = sandbox.organization_id;
    let client_id = match sandbox.client_id {
        Some(client_id) => client_id,
        None => register(cx, user, organization_id, info).await?,
    };
    let verifier = CodeVerifier::of(random(cx));
    let parameters = AuthorizationParameters {
        response_type: Some("code".to_owned()),
        client_id: Some(client_id.clone()),
        redirect_uri: Some(callback(cx)),
        state: Some(client_id.clone()),
        actor: Some(actor.to_string()),
        scope: Some(all_scopes(cx).join(" ")),
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

/// The person's sandbox, which is made where there is none.
async fn settle(cx: &Context, user: &User) -> Result<SandboxRow, SandboxError> {
    if let Some(found) = store::sandboxes::find(&mut *cx.db.read().await?, user.id).await? {
        return Ok(found);
    }
    let (user, now) = (user.clone(), cx.env.now());
    let subdomain = format!("sandbox-{:08x}", u32::from_be_bytes(random(cx)));
    let made = cx
        .db
        .unit_of_work("make_sandbox", move |tx| {
            Box::pin(async move {
                let name = format!("Sandbox of {}", user.name);
                let organization = insert_organization(tx, &subdomain, &name, now).await?;
                store::memberships::set(tx, organization.id, user.id, Role::Owner, now).await?;
                store::sandboxes::insert(tx, user.id, organization.id, now).await?;
                Ok::<_, store::Error>(SandboxRow { organization_id: organization.id, client_id: None })
            })
        })
        .await;
    Ok(made?)
}

/// Registers the app that acts there; answers its client id.
async fn register(
    cx: &Context,
    user: &User,
    organization_id: OrganizationId,
    info: &RequestInfo,
) -> Result<String, SandboxError> {
    let draft = AppDraft {
        name: Some("API reference".to_owned()),
        redirect_uris: Some(vec![callback(cx)]),
        actor_modes: Some(actors(cx).iter().map(ToString::to_string).collect()),
        declared_scopes: Some(all_scopes(cx).into_iter().map(str::to_owned).collect()),
        ..AppDraft::default()
    };
    let owner = Owner::operator(organization_id);
    let made = apps::register(cx, owner, draft, AppKind::Public, info).await?.app;
    store::sandboxes::set_app(&mut *cx.db.write().await?, user.id, made.id).await?;
    Ok(made.client_id)
}

fn random<const LENGTH: usize>(cx: &Context) -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    cx.env.fill(&mut bytes);
    bytes
}

fn callback(cx: &Context) -> String {
    cx.config.server.public_url.join(CALLBACK)
}

fn all_scopes(cx: &Context) -> Vec<&str> {
    cx.policy().scopes.iter().map(|entry| entry.name.as_str()).collect()
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
