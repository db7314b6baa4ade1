//! "Refresh token flow".

use std::time::Duration;

use super::super::super::example::Example;
use super::super::world::World;
use super::{DAY, DOCUMENT, HOUR};

const SECOND: Duration = Duration::from_secs(1);

/// Access tokens expire after 60 minutes.
#[tokio::test]
async fn s1_access_tokens_expire_after_sixty_minutes() {
    let world = World::new().await;
    let token = world.connect(&world.ada).await.access_token;
    world.app.cx.env.advance(Duration::from_secs(3_599));
    assert!(world.lets_in(&token).await);
    world.app.cx.env.advance(SECOND);
    assert!(!world.lets_in(&token).await);
}

/// Use the refresh token to obtain a new access token without requiring the user to re-authorize:
#[tokio::test]
async fn s2_a_refresh_asks_nobody() {
    let world = World::new().await;
    let pair = world.connect(&world.ada).await;
    world.app.cx.env.advance(HOUR);
    assert!(!world.lets_in(&pair.access_token).await);
    let renewed = world.refresh(&pair.refresh_token).await.pair();
    assert!(world.lets_in(&renewed.access_token).await);
    assert_eq!(renewed.scope, pair.scope);
}

/// ```text
/// curl -X POST https://auth.fsckmsft.org/oauth/token \
///   -H "Content-Type: application/x-www-form-urlencoded" \
///   -d "grant_type=refresh_token" \
///   -d "refresh_token=rft_xxxxxxxxxxxxxxxxxxxx" \
///   -d "client_id=YOUR_CLIENT_ID" \
///   -d "client_secret=YOUR_CLIENT_SECRET"
/// ```
#[tokio::test]
async fn s3_the_example_refreshes() {
    let world = World::new().await;
    let old = world.connect(&world.ada).await;
    let host = world.app.listen().await;
    let secrets = [
        ("rft_xxxxxxxxxxxxxxxxxxxx", old.refresh_token.as_str()),
        ("YOUR_CLIENT_ID", &world.client.app.client_id),
        ("YOUR_CLIENT_SECRET", &world.client.client_secret),
    ];
    let example = Example::of(DOCUMENT, "refresh_token_flow", 3);
    let written = example.run(&host, &secrets).await;
    assert_eq!(written.status, 200, "{}", written.body);
    assert!(world.lets_in(written.body["access_token"].as_str().unwrap()).await);
    // The same line once more: its token is spent.
    let again = example.run(&host, &secrets).await;
    assert_eq!((again.status, &again.body["error"]), (400, &"invalid_grant".into()));
}

/// The response includes a new access_token and a new refresh_token.
#[tokio::test]
async fn s4_both_tokens_are_new() {
    let world = World::new().await;
    let old = world.connect(&world.ada).await;
    let new = world.refresh(&old.refresh_token).await.pair();
    assert!(new.access_token.starts_with("act_") && new.access_token != old.access_token);
    assert!(new.refresh_token.starts_with("rft_") && new.refresh_token != old.refresh_token);
    assert!(world.lets_in(&new.access_token).await);
}

/// Replace both in your token store — each refresh token can only be used once.
#[tokio::test]
async fn s5_each_refresh_token_is_used_once() {
    let world = World::new().await;
    let first = world.connect(&world.ada).await;
    let second = world.refresh(&first.refresh_token).await.pair();
    let third = world.refresh(&second.refresh_token).await.pair();
    for spent in [&first, &second] {
        assert!(!world.lets_in(&spent.access_token).await, "both are replaced");
    }
    assert!(world.lets_in(&third.access_token).await);
    assert_eq!(world.refresh(&second.refresh_token).await.error(), (400, "invalid_grant".into()));
}

/// Refresh tokens expire after 90 days of inactivity.
#[tokio::test]
async fn s6_ninety_days_of_inactivity_end_it() {
    let world = World::new().await;
    let first = world.connect(&world.ada).await;
    world.app.cx.env.advance(Duration::from_secs(90 * 86_400 - 1));
    let second = world.refresh(&first.refresh_token).await.pair();
    // Being used is activity: it is another ninety days from here.
    world.app.cx.env.advance(90 * DAY);
    assert_eq!(world.refresh(&second.refresh_token).await.error(), (400, "invalid_grant".into()));
}

/// If a refresh token expires, the user must re-authorize your app.
#[tokio::test]
async fn s7_after_that_the_user_authorizes_again() {
    let world = World::new().await;
    let old = world.connect(&world.ada).await;
    world.app.cx.env.advance(91 * DAY);
    assert_eq!(world.refresh(&old.refresh_token).await.error(), (400, "invalid_grant".into()));
    let new = world.connect(&world.ada).await;
    assert!(world.lets_in(&new.access_token).await);
    assert_eq!(world.refresh(&new.refresh_token).await.status, 200);
}
