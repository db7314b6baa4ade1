//! What a token may do now (RFC 7662).

use std::sync::Arc;

use crate::context::Context;
use crate::domain::StoreError;
use crate::domain::access::close_replay;
use crate::domain::client_auth::AuthenticatedClient;
use crate::domain::client_tokens;
use crate::model::client_token::ClientToken;
use crate::model::secret::{AccessToken, RefreshToken, Secret};
use crate::model::token::TokenState;
use crate::store;

/// A token of the app that asks, which works.
#[derive(Debug)]
pub enum Introspected {
    /// One of a pair.
    OfInstall(Arc<TokenState>),
    /// One that the app has for itself.
    OfClient(ClientToken),
}

/// What a token may do now, for the app it was issued to; nothing for anyone else or where it is dead.
pub async fn introspect(
    cx: &Context,
    client: &AuthenticatedClient,
    token: &str,
) -> Result<Option<Introspected>, StoreError> {
    let prefixes = &cx.policy().prefixes;
    let (mut found, mut digest) = (None, [0; 32]);
    if let Ok(token) = Secret::<AccessToken>::parse(&prefixes.access_token, token) {
        digest = *token.hash().digest();
        found = cx.db.find_access_token(token.hash()).await?;
    }
    if found.is_none()
        && let Ok(token) = Secret::<RefreshToken>::parse(&prefixes.refresh_token, token)
    {
        digest = *token.hash().digest();
        let mut conn = cx.db.read().await?;
        found = store::tokens::find_by_refresh_hash(&mut conn, token.hash()).await?.map(Arc::new);
    }
    let now = cx.env.now();
    let Some(state) = found else {
        let own = client_tokens::find(cx, token).await?;
        let alive = own.filter(|own| own.app_id == client.app_id() && own.check_alive(now).is_ok());
        return Ok(alive.map(Introspected::OfClient));
    };
    if state.app_id != client.app_id() || state.check_alive(now).is_err() {
        return Ok(None);
    }
    if state.is_replay_open(now) {
        close_replay(cx, &state, &digest).await?;
    }
    Ok(Some(Introspected::OfInstall(state)))
}
