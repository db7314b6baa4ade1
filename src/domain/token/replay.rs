//! A refresh whose answer was lost is asked for again (decision 0008).

use std::time::Duration;

use time::OffsetDateTime;

use super::{Granted, Pair, StoreError};
use crate::context::Context;
use crate::domain::client_auth::AuthenticatedClient;
use crate::model::replay::{Asked, NONCE_LENGTH};
use crate::model::token::IssuedTokens;
use crate::store;

/// Seals the answer of a refresh for the app that asks; with the time until which it can be had again. Nothing where the
/// app has no window.
pub(super) fn seal(
    cx: &Context,
    client: &AuthenticatedClient,
    asked: &Asked<'_>,
    pair: &Pair,
    now: OffsetDateTime,
) -> Option<(Vec<u8>, OffsetDateTime)> {
    let window = client.replay_window(&cx.policy().refresh);
    if window == Duration::ZERO {
        return None;
    }
    let mut nonce = [0; NONCE_LENGTH];
    cx.env.fill(&mut nonce);
    Some((asked.seal(&pair.access_token, &pair.refresh_token, nonce), now + window))
}

/// The answer that the same request was given before, where it still can be had. The time is read anew: who waited for
/// the first answer may come too late.
pub(super) async fn answer_again(
    cx: &Context,
    client: &AuthenticatedClient,
    asked: &Asked<'_>,
) -> Result<Option<Granted>, StoreError> {
    if client.replay_window(&cx.policy().refresh) == Duration::ZERO {
        return Ok(None);
    }
    let now = cx.env.now();
    let mut conn = cx.db.write().await?;
    let found = store::tokens::find_replay(&mut conn, asked.presented.hash(), client.app_id(), now).await?;
    let Some(found) = found else { return Ok(None) };
    let Some((access_token, refresh_token)) = asked.open(&found.sealed) else { return Ok(None) };
    let unanswered = found.added_since.unwrap_or_default();
    let tokens = IssuedTokens {
        access_token,
        refresh_token: Some(refresh_token),
        issued_at: found.rotated_at,
        expires_in: found.access_expires_at.map(|end| Duration::try_from(end - now).unwrap_or_default()),
        scope: found.scopes.intersection(&found.declared_scopes).difference(&unanswered),
    };
    Ok(Some(Granted { tokens, install_id: Some(found.install_id) }))
}
