//! "Security best practices".

use std::time::Duration;

use super::super::world::World;
use crate::support::browser::Browser;

/// Always validate state
///
/// Check that the state parameter in the callback exactly matches what you sent.
#[tokio::test]
async fn s1_the_state_comes_back_exactly_as_sent() {
    let world = World::new().await;
    let every_letter: String = (' '..='~').chain("%20+%2B\u{e9}\u{4e16}\u{1f600}".chars()).collect();
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    for button in ["Approve", "Deny"] {
        browser.open(&world.address(&[("state", &every_letter)])).await;
        assert_eq!(browser.press(button).await.parameters()["state"], every_letter);
    }
}

/// Request minimal scopes
///
/// Request only the scopes your app actively uses.
#[tokio::test]
async fn s4_fewer_scopes_are_asked_for_and_granted() {
    let world = World::new().await;
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    let page = browser.open(&world.address(&[("scope", "read:tasks")])).await;
    assert_eq!(page.text.matches("data-scope=").count(), 1, "{}", page.text);
    let code = browser.press("Approve").await.parameters()["code"].clone();
    assert_eq!(world.exchange(&code, &[]).await.pair().scope, "read:tasks");
}

/// Handle token expiry gracefully
///
/// Build automatic token refresh into your API client so users never encounter unexpected 401 errors mid-session.
#[tokio::test]
async fn s6_who_refreshes_in_time_never_meets_401() {
    let world = World::new().await;
    let mut pair = world.connect(&world.ada).await;
    for _ in 0..48 {
        world.app.cx.env.advance(Duration::from_mins(59));
        assert!(world.lets_in(&pair.access_token).await);
        pair = world.refresh(&pair.refresh_token).await.pair();
        assert!(world.lets_in(&pair.access_token).await, "there is no gap between the two");
    }
}
