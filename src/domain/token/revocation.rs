//! An app gives a token back (RFC 7009).

use crate::context::Context;
use crate::domain::client_auth::AuthenticatedClient;
use crate::domain::{RequestInfo, StoreError};
use crate::model::policy::ForeignToken;
use crate::model::secret::{AccessToken, RefreshToken, Secret};
use crate::store;

/// What became of a token that was to be revoked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revocation {
    /// It is dead: from now on, from before, or because nobody was ever given it.
    Dead,
    /// It is another app's and lives on, and the policy says that this is told.
    Foreign,
}

/// Ends the pair of a token: with its install where that has one pair, alone where it has several. Another app's token
/// lives on.
pub async fn revoke(
    cx: &Context,
    client: &AuthenticatedClient,
    token: &str,
    request: &RequestInfo,
) -> Result<Revocation, StoreError> {
    let Some(digest) = digest_of(cx, token) else { return Ok(Revocation::Dead) };
    let (app_id, origin, now) = (client.app_id(), &request.origin, cx.env.now());
    let mut conn = cx.db.write().await?;
    // What the token is decides, not what the policy issues today.
    let ended = store::installs::end_for_app(&mut conn, app_id, &digest, origin, now).await?
        || store::tokens::end_pair(&mut conn, app_id, &digest, origin, now).await?
        || store::client_tokens::revoke(&mut conn, app_id, &digest, now).await?;
    let tells = cx.policy().revocation.foreign_token == ForeignToken::Refuse;
    if !ended && tells && store::tokens::is_foreign(&mut conn, app_id, &digest).await? {
        return Ok(Revocation::Foreign);
    }
    Ok(Revocation::Dead)
}

/// The SHA-256 of a text that has the form of one of our tokens.
fn digest_of(cx: &Context, token: &str) -> Option<[u8; 32]> {
    let prefixes = &cx.policy().prefixes;
    let access =
        Secret::<AccessToken>::parse(&prefixes.access_token, token).map(|token| *token.hash().digest());
    let refresh =
        Secret::<RefreshToken>::parse(&prefixes.refresh_token, token).map(|token| *token.hash().digest());
    access.or(refresh).ok()
}
