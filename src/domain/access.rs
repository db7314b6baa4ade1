//! A bearer token is looked at (RFC 6750): who calls, where, and what may they do right now.

use std::sync::Arc;

use crate::context::Context;
use crate::model::scope::ScopeSet;
use crate::model::secret::{AccessToken, Secret, SecretHash};
use crate::model::token::{TokenDead, TokenState};
use crate::store;

/// A caller whose access token works. Only this module makes one.
#[derive(Debug)]
pub struct TokenCaller {
    hash: SecretHash<AccessToken>,
    state: Arc<TokenState>,
    scopes: ScopeSet,
}

/// Why a bearer token is refused.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// Not an access token, by its form; no query was made.
    #[error("malformed access token")]
    Malformed,
    /// Nobody was given it, or it was replaced.
    #[error("unknown access token")]
    Unknown,
    /// Its time is over, or it was ended.
    #[error(transparent)]
    Dead(#[from] TokenDead),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

impl TokenCaller {
    /// The hash of the presented token.
    pub fn hash(&self) -> SecretHash<AccessToken> {
        self.hash
    }

    /// As whom and where the token acts.
    pub fn state(&self) -> &TokenState {
        &self.state
    }

    /// The scopes whose calls are open to it right now, those among them that others imply.
    pub fn scopes(&self) -> &ScopeSet {
        &self.scopes
    }
}

/// Looks at an access token. Everything it rests on is read again: app, organization, install, person, role.
pub async fn authenticate_token(cx: &Context, text: &str) -> Result<TokenCaller, AccessError> {
    let token = Secret::<AccessToken>::parse(&cx.policy().prefixes.access_token, text)
        .map_err(|_| AccessError::Malformed)?;
    let hash = token.hash();
    let state = cx.db.find_access_token(hash).await?.ok_or(AccessError::Unknown)?;
    let now = cx.env.now();
    state.check_alive(now)?;
    if state.is_replay_open(now) {
        close_replay(cx, &state, hash.digest()).await?;
    }
    let scopes = cx.policy().scopes.with_implied(state.effective_scopes(cx.policy()));
    Ok(TokenCaller { hash, state, scopes })
}

/// Notes, before anything comes of it, that a pair is used for the first time: its answer cannot be had again.
pub(super) async fn close_replay(
    cx: &Context,
    state: &TokenState,
    digest: &[u8; 32],
) -> Result<(), store::Error> {
    store::tokens::close_replay(&mut *cx.db.write().await?, state.id, digest).await
}
