//! toot: an app that nobody can be sent to. It has tokens that act as nobody, too.

use postern::model::policy::{GrantType, ResourceGroup};
use serde_json::{Value, json};

use super::driver::Failure;
use super::runtime::Runtime;
use super::scene::Scene;
use crate::support::app::PASSWORD;
use crate::support::policies::Shipped;

const NO_SUCH_GRANT: &str = "The authorization grant type is not supported by the authorization server.";

fn settings(scene: &Scene, signs_people_up: bool) -> Value {
    json!({ "email": scene.ada.email, "password": PASSWORD, "signs_people_up": signs_people_up })
}

#[tokio::test]
async fn it_logs_in_with_a_code_that_is_copied() {
    let scene = Scene::under(Shipped::Mastodon, |_| {}).await;
    let driver = scene.agreed(Runtime::Python, "toot_sequence", settings(&scene, true)).await;
    let learned = driver.done().await;
    assert_eq!(learned["instance"], scene.server.replace("https://", ""));
    assert_eq!((&learned["username"], &learned["account"]), (&json!("ada"), &json!("ada")));

    let with_password = Failure::of(&learned["with_password"]);
    assert_eq!(with_password.class, "ApiError");
    assert_eq!(with_password.message, NO_SUCH_GRANT);

    // Its own token acts as nobody. Hers did what it was asked for, until the code was presented once more.
    let [own, hers] = ["app_token", "token"].map(|name| learned[name].as_str().unwrap());
    let itself = scene.app.get_with("/api/v1/apps/verify_credentials", own).await.json();
    assert_eq!(itself["name"], "toot - a Mastodon CLI client");
    assert_eq!(itself["scopes"], json!(["read", "write", "follow"]));
    let path = "/api/v1/accounts/verify_credentials";
    assert_eq!(scene.app.get_with(path, own).await.status, 422);
    let again = Failure::of(&learned["again"]);
    assert_eq!((again.class.as_str(), again.message.as_str()), ("ConsoleError", "Login failed"));
    assert_eq!(scene.app.get_with(path, hers).await.status, 401);
}

#[tokio::test]
async fn where_no_code_is_shown_it_cannot_register() {
    let scene = Scene::under(Shipped::Mastodon, |config| config.policy.redirect.out_of_band = false).await;
    let driver = scene.start(Runtime::Python, "toot_sequence", settings(&scene, false)).await;
    let failure = driver.failed().await;
    assert_eq!((failure.class.as_str(), failure.message.as_str()), ("ConsoleError", "Registration failed."));
}

#[tokio::test]
async fn without_the_accounts_it_finds_no_server() {
    let scene = Scene::under(Shipped::Mastodon, |config| {
        config.policy.resources.retain(|group| *group != ResourceGroup::Accounts);
    })
    .await;
    let driver = scene.start(Runtime::Python, "toot_sequence", settings(&scene, false)).await;
    let failure = driver.failed().await;
    let words = format!("Instance not found at {}", scene.server);
    assert_eq!((failure.class, failure.message), ("ConsoleError".to_owned(), words));
}

#[tokio::test]
async fn without_client_credentials_it_has_no_token_of_its_own() {
    let scene = Scene::under(Shipped::Mastodon, |config| {
        config.policy.grants.retain(|grant| *grant != GrantType::ClientCredentials);
    })
    .await;
    let driver = scene.start(Runtime::Python, "toot_sequence", settings(&scene, true)).await;
    let failure = driver.failed().await;
    assert_eq!(failure.class, "ApiError");
    assert_eq!(failure.message, "The authorization grant type is not supported by the authorization server.");
}
