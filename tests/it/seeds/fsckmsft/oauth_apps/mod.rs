//! "OAuth apps", of which the document itself has no heading.

mod authorization_code_flow;
mod manage_your_oauth_app;
mod refresh_token_flow;
mod register_an_oauth_app;
mod security_best_practices;
mod step_1_redirect_the_user_to_the_authorization_endpoint;
mod step_2_handle_the_callback;
mod step_3_exchange_the_code_for_an_access_token;
mod step_4_call_the_api_with_the_access_token;
mod when_to_use_an_oauth_app;

use std::time::Duration;

use super::world::World;
use crate::support::app::PASSWORD;
use crate::support::browser::Browser;

const DOCUMENT: &str = "fsckmsft/oauth_apps";
const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

/// OAuth apps let you build integrations that act on behalf of other fsckmsft users — without ever handling
/// their passwords.
#[tokio::test]
async fn s2_an_app_acts_for_people_and_never_sees_their_passwords() {
    let world = World::new().await;
    let mut browser = Browser::new(&world.app);
    browser.open(&world.address(&[])).await;
    assert!(browser.page.address.starts_with("/login"), "the password is typed at the server alone");
    browser.sign_in(&world.ada).await;
    browser.press("Approve").await;
    assert!(!browser.page.address.contains(PASSWORD));
    let token = world.exchange(&browser.page.parameters()["code"], &[]).await.pair().access_token;
    assert!(world.lets_in(&token).await);
    let by_password = [("grant_type", "password"), ("username", &world.ada.email), ("password", PASSWORD)];
    let refused = world.exchange("", &by_password).await;
    assert_eq!(refused.error(), (400, "unsupported_grant_type".into()));
}

/// When a user installs your app, they grant it specific permissions through a standard OAuth 2.0 authorization
/// flow.
#[tokio::test]
async fn s3_installing_grants_certain_permissions() {
    let world = World::new().await;
    let pair = world.connect_with(&world.ada, &[("scope", "read:projects")]).await;
    assert_eq!(pair.scope, "read:projects");
    assert_eq!(world.get("/projects", &pair.access_token).await.status, 200);
    assert_eq!(world.get("/tasks", &pair.access_token).await.status, 403, "what was not granted");
}

/// Use OAuth apps whenever your integration needs to access data across multiple workspaces or be distributed to
/// third parties.
#[tokio::test]
async fn s4_one_app_reaches_several_workspaces_each_by_its_own_token() {
    let world = World::new().await;
    let gus = world.owner_of("globex").await;
    let (acme, globex) = (world.connect(&world.ada).await, world.connect(&gus).await);
    for pair in [&acme, &globex] {
        assert!(world.lets_in(&pair.access_token).await);
    }
    assert_ne!(acme.access_token, globex.access_token);
}

/// If you only need to call the API from your own backend scripts, use API keys instead.
#[tokio::test]
async fn s5_an_api_key_calls_the_api_alone() {
    let world = World::new().await;
    let key = world.api_key(&["read:projects"]).await;
    assert_eq!(world.get("/projects", &key).await.status, 200);
    assert_eq!(world.get("/projects", "nothing").await.status, 401);
}
