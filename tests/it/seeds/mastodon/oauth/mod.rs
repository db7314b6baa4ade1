//! "oauth".

mod get_authorize_a_user;
mod post_obtain_a_token;
mod post_revoke_token;

use super::world::World;

const DOCUMENT: &str = "mastodon/oauth";

/// Who the token acts for.
const WHO_AM_I: &str = "/api/v1/accounts/verify_credentials";

/// Generate and manage OAuth tokens.
#[tokio::test]
async fn s1_tokens_are_generated_and_managed() {
    let world = World::new().await;
    let token = world.token().await;
    assert_eq!(world.get(WHO_AM_I, &token).await.status, 200);
    assert_eq!(world.revoke(&token, &[]).await.status, 200);
    assert_eq!(world.get(WHO_AM_I, &token).await.status, 401);
}
