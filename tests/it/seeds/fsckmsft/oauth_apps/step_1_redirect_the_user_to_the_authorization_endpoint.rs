//! "Step 1 — Redirect the user to the authorization endpoint".

use super::super::super::statements;
use super::super::world::{CALLBACK, STATE, World};
use super::DOCUMENT;
use crate::support::browser::Browser;

/// Asserts that an app is told an error, at the address it registered.
async fn assert_sent_back(world: &World, change: &[(&str, &str)], error: &str) {
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    let page = browser.open(&world.address(change)).await;
    assert!(page.address.starts_with(&format!("{CALLBACK}?")), "{change:?}: {} {}", page.address, page.text);
    let parameters = page.parameters();
    assert_eq!((parameters["error"].as_str(), parameters.get("code")), (error, None), "{change:?}");
}

/// Asserts that a request is refused on a page and leads nowhere.
async fn assert_shown(world: &World, change: &[(&str, &str)]) {
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    let page = browser.open(&world.address(change)).await;
    assert_eq!((page.status.as_u16(), page.passed.len()), (400, 1), "{change:?}: {}", page.address);
}

/// Construct an authorization URL and redirect the user’s browser to it:
#[tokio::test]
async fn s1_a_browser_arrives_and_is_asked() {
    let world = World::new().await;
    let mut browser = Browser::new(&world.app);
    browser.open(&world.address(&[])).await;
    browser.sign_in(&world.ada).await;
    assert_eq!(browser.page.address, world.address(&[]));
    for button in ["Approve", "Deny"] {
        browser.page.submission(button);
    }
}

/// ```text
/// https://auth.fsckmsft.org/oauth/authorize
///   ?client_id=YOUR_CLIENT_ID
///   &redirect_uri=https://yourapp.example.com/callback
///   &response_type=code
///   &scope=read:projects write:tasks
///   &state=RANDOM_CSRF_TOKEN
/// ```
#[tokio::test]
async fn s2_the_example_asks_as_shown() {
    let world = World::new().await;
    let shown = statements::text(DOCUMENT, "step_1_redirect_the_user_to_the_authorization_endpoint", 2);
    let whole: String = shown.lines().map(str::trim).collect();
    let path = whole.strip_prefix("https://auth.fsckmsft.org").unwrap();
    // A browser sends the blank that it is given as %20.
    let address = path.replace("YOUR_CLIENT_ID", &world.client.app.client_id).replace(' ', "%20");
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    let page = browser.open(&address).await;
    for scope in ["read:projects", "write:tasks"] {
        assert!(page.text.contains(&format!("data-scope=\"{scope}\"")), "{scope}: {}", page.text);
    }
    assert!(!page.text.contains("data-scope=\"read:tasks\""), "declared, and not asked for");
    let parameters = browser.press("Approve").await.parameters();
    assert_eq!(parameters["state"], STATE);
    let pair = world.exchange(&parameters["code"], &[]).await.pair();
    assert_eq!(pair.scope, "read:projects write:tasks");
}

/// client_id
/// string
/// required
/// Your app’s Client ID.
#[tokio::test]
async fn s3_client_id_is_required() {
    let world = World::new().await;
    for other in ["", "nobody"] {
        assert_shown(&world, &[("client_id", other)]).await;
    }
}

/// redirect_uri
/// string
/// required
/// Must exactly match one of the redirect URIs registered with your app.
#[tokio::test]
async fn s4_redirect_uri_must_match_exactly() {
    let world = World::new().await;
    for other in [
        "https://yourapp.example.com/callback/",
        "https://yourapp.example.com/callback?x=y",
        "https://yourapp.example.com/Callback",
        "https://yourapp.example.com:443/callback",
        "https://evil.test/callback",
    ] {
        assert_shown(&world, &[("redirect_uri", other)]).await;
    }
}

/// response_type
/// string
/// required
/// Always code.
#[tokio::test]
async fn s5_response_type_is_always_code() {
    let world = World::new().await;
    assert_sent_back(&world, &[("response_type", "")], "invalid_request").await;
    assert_sent_back(&world, &[("response_type", "token")], "unsupported_response_type").await;
}

/// scope
/// string
/// required
/// Space-separated list of scopes your app is requesting.
#[tokio::test]
async fn s6_scope_is_required_and_separated_by_spaces() {
    let world = World::new().await;
    assert_sent_back(&world, &[("scope", "")], "invalid_scope").await;
    assert_sent_back(&world, &[("scope", "read:projects,write:tasks")], "invalid_scope").await;
    let one = world.connect_with(&world.ada, &[("scope", "write:tasks")]).await;
    let two = world.connect_with(&world.ada, &[("scope", "write:tasks read:projects")]).await;
    assert_eq!((one.scope.as_str(), two.scope.split(' ').count()), ("write:tasks", 2));
}

/// state
/// string
/// required
/// A random, unguessable string you generate.
#[tokio::test]
async fn s7_state_is_required() {
    let world = World::new().await;
    assert_sent_back(&world, &[("state", "")], "invalid_request").await;
}

/// fsckmsft echoes it back in the redirect.
#[tokio::test]
async fn s8_state_is_echoed() {
    let world = World::new().await;
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    for (state, button) in [("unguessable-1", "Approve"), ("unguessable-2", "Deny")] {
        browser.open(&world.address(&[("state", state)])).await;
        assert_eq!(browser.press(button).await.parameters()["state"], state);
    }
}
