//! "Using Access Tokens".

mod calling_the_api;
mod error_reference;
mod refreshing_an_access_token;
mod resolving_the_acting_identity;
mod revocation;
mod scope_enforcement;
mod token_expiry;

use std::time::Duration;

use super::world::World;

const DAY: Duration = Duration::from_hours(24);

/// Call the v3 API with a bearer token, refresh it when it expires, and handle revocation.
#[tokio::test]
async fn s1_a_connection_is_used_refreshed_and_revoked() {
    let world = World::new().await;
    let pair = world.install("app").await;
    assert_eq!(world.get("/session_info", &pair.access_token).await.status, 200);
    world.app.cx.env.advance(DAY);
    assert_eq!(world.get("/session_info", &pair.access_token).await.status, 401);
    let pair = world.app.refresh(&world.client, &pair.refresh_token).await.pair();
    assert_eq!(world.get("/session_info", &pair.access_token).await.status, 200);
    world.disconnect().await;
    world.assert_dead(&pair).await;
}
