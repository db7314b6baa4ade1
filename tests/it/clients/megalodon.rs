//! megalodon: an app of its own scheme, as on a phone.

use serde_json::{Value, json};

use super::driver::Failure;
use super::runtime::Runtime;
use super::scene::Scene;
use crate::support::app::START;
use crate::support::policies::Shipped;

const REDIRECT_URI: &str = "shark://signed-in";

fn settings() -> Value {
    json!({ "redirect_uri": REDIRECT_URI, "scopes": ["read", "write", "follow"] })
}

#[tokio::test]
async fn it_registers_logs_in_and_revokes() {
    let scene = Scene::under(Shipped::Mastodon, |_| {}).await;
    let learned = scene.agreed(Runtime::Node, "megalodon", settings()).await.done().await;
    assert_eq!(learned["app"]["redirect_uri"], REDIRECT_URI);
    assert_eq!(learned["itself"], "Shark");
    let token = &learned["token"];
    assert_eq!((&token["token_type"], &token["scope"]), (&json!("Bearer"), &json!("read write follow")));
    assert_eq!(token["created_at"], START.unix_timestamp());
    assert_eq!(learned["account"], json!({ "id": scene.ada.id.to_string(), "username": "ada" }));
    assert_eq!(learned["uri"], scene.server.replace("https://", ""));
    assert_eq!(learned["revoked"], json!({ "status": 200, "data": {} }));

    let afterwards = Failure::of(&learned["afterwards"]);
    assert_eq!(afterwards.message, "Request failed with status code 401");
    let again = Failure::of(&learned["again"]);
    assert_eq!(again.message, "Request failed with status code 400");
    assert_eq!(again.answer["error"], "invalid_grant");
}

#[tokio::test]
async fn without_custom_schemes_it_cannot_register() {
    let scene = Scene::under(Shipped::Mastodon, |config| config.policy.redirect.custom_schemes = false).await;
    let failure = scene.start(Runtime::Node, "megalodon", settings()).await.failed().await;
    assert_eq!(failure.class, "AxiosError");
    assert_eq!(failure.message, "Request failed with status code 422");
    assert_eq!(
        failure.answer,
        json!({ "error": "Validation failed: Redirect URI is forbidden by the server." })
    );
}
