//! "Lifetimes".

use std::time::Duration;

use postern::model::account::Role;
use serde_json::json;

use super::super::world::World;
use super::DAY;

/// • Authorization code — single-use, 5-minute TTL.
#[tokio::test]
async fn s1_a_code_works_once_within_five_minutes() {
    let world = World::new().await;
    let code = world.app.code(&world.client, &world.ada, world.feedback).await;
    world.app.cx.env.advance(Duration::from_secs(299));
    assert_eq!(world.app.exchange(&world.client, &code).await.status, 200);
    assert_eq!(world.app.exchange(&world.client, &code).await.error(), (400, "invalid_grant".into()));
    let code = world.app.code(&world.client, &world.ada, world.feedback).await;
    world.app.cx.env.advance(Duration::from_mins(5));
    assert_eq!(world.app.exchange(&world.client, &code).await.error(), (400, "invalid_grant".into()));
}

/// • Access token — 24 hours. After it expires, use the refresh token.
#[tokio::test]
async fn s2_an_access_token_lasts_a_day() {
    let world = World::new().await;
    let pair = world.install("app").await;
    world.app.cx.env.advance(DAY);
    assert_eq!(world.get("/session_info", &pair.access_token).await.status, 401);
    let next = world.app.refresh(&world.client, &pair.refresh_token).await;
    assert_eq!(next.json()["expires_in"], json!(86_400), "a whole day again");
    assert_eq!(world.get("/session_info", &next.pair().access_token).await.status, 200);
}

/// • Refresh token — rotates the access token in place; valid until the install is revoked.
#[tokio::test]
async fn s3_a_refresh_token_lasts_until_the_install_is_revoked() {
    let world = World::new().await;
    let mut pair = world.install("app").await;
    let install = world.connection().await["id"].clone();
    for _ in 0..3 {
        world.app.cx.env.advance(365 * DAY);
        pair = world.app.refresh(&world.client, &pair.refresh_token).await.pair();
        assert_eq!(world.connection().await["id"], install, "in place");
    }
    world.disconnect().await;
    world.assert_dead(&pair).await;
}

/// • An app holds one live token per target organization at a time.
#[tokio::test]
async fn s4_one_living_token_for_each_target_organization() {
    let world = World::new().await;
    let first = world.install("app").await;
    let second = world.install("self").await;
    world.assert_dead(&first).await;
    let second = world.assert_alive(&second).await;

    let globex = world.app.organization("globex").await;
    let bob = world.app.person("bob", globex, Role::Admin).await;
    let elsewhere = world.app.install(&world.client, &bob, globex).await;
    let other = world.app.client(world.acme, &["posts:read"]).await;
    let others = world.app.install(&other, &world.ada, world.feedback).await;
    for token in [&second.access_token, &elsewhere.access_token, &others.access_token] {
        assert_eq!(world.get("/session_info", token).await.status, 200, "one for each organization and app");
    }
}
