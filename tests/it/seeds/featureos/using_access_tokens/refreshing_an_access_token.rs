//! "Refreshing an access token".

use serde_json::{Value, json};

use super::super::super::example::{Example, assert_like};
use super::super::world::World;
use super::DAY;
use crate::support::app::Client;

/// Use the refresh_token grant (server-to-server, with your client credentials):
#[tokio::test]
async fn s1_only_the_app_itself_refreshes() {
    let world = World::new().await;
    let pair = world.install("app").await;
    let other = world.app.client(world.acme, &["posts:read"]).await;
    let wrong = Client { client_secret: other.client_secret.clone(), ..world.client.clone() };
    let nameless = Client { client_secret: String::new(), ..world.client.clone() };
    for client in [&wrong, &nameless] {
        let refused = world.app.refresh(client, &pair.refresh_token).await;
        assert_eq!(refused.error(), (400, "invalid_client".into()));
    }
    let stolen = world.app.refresh(&other, &pair.refresh_token).await;
    assert_eq!(stolen.error(), (400, "invalid_grant".into()), "another app's credentials do not help");
    world.assert_alive(&pair).await;
}

/// ```text
/// curl -sX POST https://api.featureos.app/oauth/token \
///   -H "Content-Type: application/json" \
///   -d '{
///     "grant_type": "refresh_token",
///     "client_id": "foapp_…",
///     "client_secret": "fosec_…",
///     "refresh_token": "foor_…"
///   }'
/// # → {
/// #   "access_token": "foot_… (new)",
/// #   "refresh_token": "foor_… (new)",
/// #   "token_type": "Bearer",
/// #   "expires_in": 86400,
/// #   "scope": "posts:read posts:write"
/// # }
/// ```
#[tokio::test]
async fn s2_the_example_answers_as_shown() {
    let world = World::new().await;
    let old = world.install("app").await;
    let host = world.app.listen().await;
    let example = Example::of("featureos/using_access_tokens", "refreshing_an_access_token", 2);
    let secrets = [
        ("foapp_…", world.client.app.client_id.as_str()),
        ("fosec_…", world.client.client_secret.as_str()),
        ("foor_…", old.refresh_token.as_str()),
    ];
    let written = example.run(&host, &secrets).await;
    assert_eq!(written.status, 200, "{}", written.body);
    let is_new = |value: &Value, prefix: &str, old: &str| {
        value.as_str().is_some_and(|token| token.starts_with(prefix) && token != old)
    };
    assert_like(&written.body, example.answer.as_ref().unwrap(), &|name, value| match name {
        "access_token" => is_new(value, "foot_", &old.access_token),
        "refresh_token" => is_new(value, "foor_", &old.refresh_token),
        _ => false,
    });
    // The same line once more: its token is spent.
    let again = example.run(&host, &secrets).await;
    assert_eq!((again.status, &again.body["error"]), (400, &json!("invalid_grant")));
}

/// Refresh is a rotation: the install keeps the same connection, but the access token and refresh token are
/// both replaced.
#[tokio::test]
async fn s3_the_connection_stays_and_both_tokens_are_new() {
    let world = World::new().await;
    let old = world.install("app").await;
    let before = world.connection().await;
    let new = world.app.refresh(&world.client, &old.refresh_token).await.pair();
    assert_eq!(world.connection().await, before, "the same connection, since the same day");
    assert_ne!(new.access_token, old.access_token);
    assert_ne!(new.refresh_token, old.refresh_token);
    world.assert_alive(&new).await;
}

/// The old access token and old refresh token stop working immediately — always store the newest pair from
/// each refresh response.
#[tokio::test]
async fn s4_the_old_pair_stops_immediately() {
    let world = World::new().await;
    let mut newest = world.install("app").await;
    // The clock stands still: there is no moment at which both pairs work.
    for _ in 0..3 {
        let next = world.app.refresh(&world.client, &newest.refresh_token).await.pair();
        world.assert_dead(&newest).await;
        newest = next;
    }
    world.assert_alive(&newest).await;
}

/// A refresh token is valid until the install is revoked; it does not expire on its own.
#[tokio::test]
async fn s5_it_does_not_expire_on_its_own() {
    let world = World::new().await;
    let pair = world.install("app").await;
    world.app.cx.env.advance(10 * 365 * DAY);
    let pair = world.app.refresh(&world.client, &pair.refresh_token).await.pair();
    world.disconnect().await;
    let refused = world.app.refresh(&world.client, &pair.refresh_token).await;
    assert_eq!(refused.error(), (400, "invalid_grant".into()));
}

/// If a refresh returns invalid_grant, the install was revoked — restart the authorization flow.
#[tokio::test]
async fn s6_invalid_grant_means_revoked_and_a_new_consent_helps() {
    let world = World::new().await;
    let pair = world.install("app").await;
    world.disconnect().await;
    let refused = world.app.refresh(&world.client, &pair.refresh_token).await;
    assert_eq!(refused.error(), (400, "invalid_grant".into()));
    let again = world.install("app").await;
    world.assert_dead(&pair).await;
    world.assert_alive(&again).await;
}
