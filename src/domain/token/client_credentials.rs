//! An app asks for a token of its own (RFC 6749, 4.4), which acts as nobody.

use std::time::Duration;

use super::{Granted, TokenError};
use crate::context::Context;
use crate::domain::RequestInfo;
use crate::domain::client_auth::{AuthenticatedClient, ClientAuthError};
use crate::model::app::App;
use crate::model::policy::DefaultScope;
use crate::model::scope::ScopeSet;
use crate::model::secret::{AccessToken, Secret};
use crate::model::token::IssuedTokens;
use crate::store;
use crate::store::client_tokens::NewClientToken;

/// Issues a token for no more than the app declares.
pub(super) async fn issue(
    cx: &Context,
    client: &AuthenticatedClient,
    wanted: Option<&ScopeSet>,
    request: &RequestInfo,
) -> Result<Granted, TokenError> {
    let Some(secret_id) = client.secret_id() else { return Err(TokenError::UnauthorizedClient) };
    let now = cx.env.now();
    let mut conn = cx.db.write().await?;
    let app = store::apps::find(&mut conn, client.app_id()).await?.ok_or(TokenError::UnauthorizedClient)?;
    let scopes = scopes(cx, &app, wanted).ok_or(TokenError::InvalidScope)?;
    let access_token: Secret<AccessToken> = cx.env.secret(&cx.policy().prefixes.access_token);
    let expires_at = cx.policy().access_ttl.map(|ttl| now + ttl);
    let new = NewClientToken { app_id: app.id, secret_id, hash: access_token.hash(), expires_at };
    if !store::client_tokens::insert(&mut conn, &new, &scopes, &request.origin, now).await? {
        // Suspended or deleted, or its secret was replaced, since it was believed.
        return Err(ClientAuthError::WrongSecret.into());
    }
    let tokens = IssuedTokens {
        access_token,
        refresh_token: None,
        issued_at: now,
        expires_in: expires_at.map(|end| Duration::try_from(end - now).unwrap_or_default()),
        scope: scopes,
    };
    Ok(Granted { tokens, install_id: None })
}

/// What is granted: what was asked for, where the app declares all of it, or what the policy says where nothing was.
fn scopes(cx: &Context, app: &App, wanted: Option<&ScopeSet>) -> Option<ScopeSet> {
    let policy = cx.policy();
    let declared = policy.scopes.known(&app.profile.declared_scopes);
    let scopes = match (wanted, &policy.default_scope) {
        (Some(wanted), _) => wanted.clone(),
        (None, DefaultScope::Declared) => declared.clone(),
        (None, DefaultScope::These(scopes)) => scopes.intersection(&declared),
        (None, DefaultScope::Required) => return None,
    };
    (!scopes.is_empty() && scopes.is_subset(&declared)).then_some(scopes)
}
