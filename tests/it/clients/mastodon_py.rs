//! Mastodon.py: an app registers, its user agrees, and it gives up its access.

use postern::model::policy::ResourceGroup;
use serde_json::{Value, json};

use super::driver::Failure;
use super::runtime::Runtime;
use super::scene::Scene;
use crate::support::app::CALLBACK;
use crate::support::policies::Shipped;

const OUT_OF_BAND: &str = "urn:ietf:wg:oauth:2.0:oob";

/// What it asks for by itself, and who its user is.
fn settings(redirect_uri: &str) -> Value {
    json!({ "redirect_uri": redirect_uri, "scopes": ["read", "write", "follow", "push", "profile"] })
}

#[tokio::test]
async fn it_logs_in_by_a_redirect_and_by_a_code_that_is_copied() {
    let scene = Scene::under(Shipped::Mastodon, |_| {}).await;
    for redirect_uri in [CALLBACK, OUT_OF_BAND] {
        let driver = scene.agreed(Runtime::Python, "mastodon_py", settings(redirect_uri)).await;
        let learned = driver.done().await;
        assert_eq!(learned["account"], "ada", "{redirect_uri}");
        assert_eq!(learned["app"], "Elephant", "{redirect_uri}");
        assert_eq!(learned["version"], "4.4.0", "{redirect_uri}");
        assert_eq!(learned["person"], "ada", "{redirect_uri}");
        assert_eq!(learned["issuer"], json!(format!("{}/", scene.server)), "{redirect_uri}");

        // What the client calls gone is gone.
        let token = learned["token"].as_str().unwrap();
        let answer = scene.app.get_with("/api/v1/accounts/verify_credentials", token).await;
        assert_eq!(answer.status, 401, "{redirect_uri}");
        let afterwards = Failure::of(&learned["afterwards"]);
        assert_eq!(afterwards.class, "MastodonUnauthorizedError", "{redirect_uri}");
        assert!(afterwards.message.contains("The access token"), "{afterwards:?}");
    }
}

#[tokio::test]
async fn where_no_code_is_shown_it_gets_no_client_id() {
    let scene = Scene::under(Shipped::Mastodon, |config| config.policy.redirect.out_of_band = false).await;
    let driver = scene.start(Runtime::Python, "mastodon_py", settings(OUT_OF_BAND)).await;
    let failure = driver.failed().await;
    assert_eq!((failure.class.as_str(), failure.message.as_str()), ("KeyError", "'client_id'"));
}

#[tokio::test]
async fn without_userinfo_it_finds_none() {
    let scene = Scene::under(Shipped::Mastodon, |config| {
        config.policy.resources.retain(|group| *group != ResourceGroup::Userinfo);
    })
    .await;
    let driver = scene.agreed(Runtime::Python, "mastodon_py", settings(CALLBACK)).await;
    let failure = driver.failed().await;
    assert_eq!(failure.class, "AttributeError");
    assert!(failure.message.contains("'NoneType'"), "{failure:?}");
}
