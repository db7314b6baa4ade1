//! Tokens that apps have for themselves, looked at.

use crate::context::Context;
use crate::model::client_token::ClientToken;
use crate::model::policy::GrantType;
use crate::model::secret::{AccessToken, Secret};
use crate::store;

/// Finds such a token, dead or alive. Nothing where the policy issues none, or the text has not the form of one.
pub(super) async fn find(cx: &Context, text: &str) -> Result<Option<ClientToken>, store::Error> {
    if !cx.policy().has_grant(GrantType::ClientCredentials) {
        return Ok(None);
    }
    let Ok(token) = Secret::<AccessToken>::parse(&cx.policy().prefixes.access_token, text) else {
        return Ok(None);
    };
    let mut conn = cx.db.read().await?;
    store::client_tokens::find(&mut conn, token.hash()).await
}
