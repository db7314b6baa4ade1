//! masto.js: everything it sends is JSON, and so must be everything that it gets.

use std::collections::BTreeSet;

use postern::model::policy::ResourceGroup;
use serde_json::{Value, json};

use super::driver::Failure;
use super::runtime::Runtime;
use super::scene::Scene;
use crate::support::app::{CALLBACK, START};
use crate::support::policies::Shipped;

fn settings() -> Value {
    json!({ "redirect_uri": CALLBACK, "scopes": ["read", "write"] })
}

#[tokio::test]
async fn it_registers_logs_in_and_revokes_by_json() {
    let scene = Scene::under(Shipped::Mastodon, |_| {}).await;
    let learned = scene.agreed(Runtime::Node, "masto", settings()).await.done().await;
    let app = &learned["app"];
    assert!(app["id"].is_string(), "{app}");
    assert_eq!(app["scopes"], json!(["read", "write"]));
    assert_eq!(app["redirectUris"], json!([CALLBACK, "urn:ietf:wg:oauth:2.0:oob"]));
    assert_eq!(app["website"], "https://app.example");
    assert_eq!(app["clientSecretExpiresAt"], 0);
    assert_eq!(learned["itself"], app["name"]);

    let token = learned["token"].as_object().unwrap();
    let names: BTreeSet<_> = token.keys().map(String::as_str).collect();
    assert_eq!(names, BTreeSet::from(["accessToken", "createdAt", "scope", "tokenType"]));
    assert_eq!((&token["tokenType"], &token["scope"]), (&json!("Bearer"), &json!("read write")));
    assert_eq!(token["createdAt"], START.unix_timestamp());
    assert_eq!(learned["account"], json!({ "id": scene.ada.id.to_string(), "username": "ada" }));
    assert_eq!(learned["domain"], scene.server.replace("https://", ""));

    let afterwards = Failure::of(&learned["afterwards"]);
    assert_eq!(afterwards.class, "MastoHttpError");
    assert!(afterwards.message.starts_with("The access token"), "{afterwards:?}");
    let again = Failure::of(&learned["again"]);
    assert_eq!((again.class.as_str(), again.message.as_str()), ("MastoHttpError", "invalid_grant"));
}

#[tokio::test]
async fn without_the_accounts_there_is_nowhere_to_register() {
    let scene = Scene::under(Shipped::Mastodon, |config| {
        config.policy.resources.retain(|group| *group != ResourceGroup::Accounts);
    })
    .await;
    let failure = scene.start(Runtime::Node, "masto", settings()).await.failed().await;
    assert_eq!(failure.class, "MastoHttpError");
    assert_eq!(failure.message, "There is nothing at this address.");
}
