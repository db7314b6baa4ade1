//! Under the policy that is laid over the defaults for fsckmsft.

use std::time::Duration;

use axum::http::Method;
use serde_json::json;

use super::super::fsckmsft::world::{CALLBACK, World, shown_once};
use crate::support::browser::Browser;

const DAY: Duration = Duration::from_hours(24);

#[tokio::test]
async fn a24_a_missing_state_is_told_to_the_app() {
    let world = World::new().await;
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    let page = browser.open(&world.address(&[("state", "")])).await;
    assert!(page.address.starts_with(&format!("{CALLBACK}?error=invalid_request")), "{}", page.address);
    assert!(!page.parameters().contains_key("state"));
}

#[tokio::test]
async fn a25_an_hour_and_the_prefixes() {
    let world = World::new().await;
    let first = world.exchange(&world.code(&world.ada, &[]).await, &[]).await;
    let second = world.refresh(&first.pair().refresh_token).await;
    for answer in [first, second] {
        let pair = answer.pair();
        assert_eq!(answer.json()["expires_in"], 3_600);
        assert!(pair.access_token.starts_with("act_") && pair.refresh_token.starts_with("rft_"));
    }
}

#[tokio::test]
async fn a26_a_reuse_ends_the_family() {
    let world = World::new().await;
    let first = world.connect(&world.ada).await;
    let second = world.refresh(&first.refresh_token).await.pair();
    assert!(world.lets_in(&second.access_token).await);
    assert_eq!(world.refresh(&first.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert!(!world.lets_in(&second.access_token).await);
    assert_eq!(world.refresh(&second.refresh_token).await.error(), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn a27_ninety_days_of_inactivity() {
    let world = World::new().await;
    let first = world.connect(&world.ada).await;
    world.app.cx.env.advance(89 * DAY);
    let second = world.refresh(&first.refresh_token).await.pair();
    world.app.cx.env.advance(89 * DAY);
    let third = world.refresh(&second.refresh_token).await.pair();
    world.app.cx.env.advance(91 * DAY);
    assert_eq!(world.refresh(&third.refresh_token).await.error(), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn a28_a_rotation_keeps_tokens_and_a_leak_ends_them() {
    let world = World::new().await;
    let pair = world.connect(&world.ada).await;
    let mut browser = world.owners_browser().await;
    let form = browser.open(&world.page("/rotate-secret")).await.submission("Rotate secret");
    let second = shown_once(browser.submit(&form).await).remove(1);
    assert_eq!(world.refresh(&pair.refresh_token).await.error(), (401, "invalid_client".into()));
    assert!(world.lets_in(&pair.access_token).await);
    let pair = world.app.refresh(&world.with_secret(&second), &pair.refresh_token).await.pair();

    let form =
        browser.open(&world.page("/secrets/leaked")).await.submission("End everything, make a new secret");
    let third = shown_once(browser.submit(&form.with("typed_name", "Idea bridge")).await).remove(1);
    assert!(!world.lets_in(&pair.access_token).await);
    for (secret, error) in [(&second, (401, "invalid_client")), (&third, (400, "invalid_grant"))] {
        let refused = world.app.refresh(&world.with_secret(secret), &pair.refresh_token).await;
        assert_eq!(refused.error(), (error.0, error.1.into()));
    }
}

#[tokio::test]
async fn a29_localhost_is_refused() {
    let world = World::new().await;
    for refused in ["http://localhost:3000/cb", "http://localhost/cb"] {
        let body = json!({
            "name": "Local", "homepage_url": "https://yourapp.example.com", "redirect_uris": [refused],
            "declared_scopes": ["read:projects"],
        });
        let answer = world.owner(Method::POST, "/oauth/apps", Some(body)).await;
        assert_eq!(answer.status, 422, "{refused}: {}", answer.text);
        assert!(answer.json()["errors"]["redirect_uris"].is_array(), "{}", answer.text);
    }
}

#[tokio::test]
async fn a30_deleting_the_app_ends_every_token() {
    let world = World::new().await;
    let gus = world.owner_of("globex").await;
    let pairs = [world.connect(&world.ada).await, world.connect(&gus).await];
    let path = format!("/oauth/apps/{}", world.client.app.client_id);
    assert_eq!(world.owner(Method::DELETE, &path, None).await.status, 200);
    for pair in &pairs {
        assert_eq!(world.get("/projects", &pair.access_token).await.status, 401);
    }
}
