//! simple-oauth2, with the credentials in either place, as a form and as JSON.

use postern::config::Config;
use postern::model::policy::{GrantType, ReuseRule};
use serde_json::{Value, json};

use super::driver::Failure;
use super::runtime::Runtime;
use super::scene::Scene;
use crate::support::app::{CALLBACK, Client};
use crate::support::policies::Shipped;

const SCRIPT: &str = "simple_oauth2";

const SCOPES: [&str; 2] = ["read:projects", "write:tasks"];

fn settings(client: &Client, credentials: &str, body: &str) -> Value {
    json!({
        "client_id": client.app.client_id,
        "client_secret": client.client_secret,
        "redirect_uri": CALLBACK,
        "scopes": SCOPES,
        "credentials": credentials,
        "body": body,
        "spends_twice": false,
    })
}

fn assert_refused(failure: &Value, error: &str) {
    let failure = Failure::of(failure);
    assert_eq!(failure.message, "Response Error: 400 Bad Request");
    assert_eq!(failure.answer["error"], error);
}

#[tokio::test]
async fn it_connects_refreshes_and_revokes() {
    let scene = Scene::under(Shipped::Fsckmsft, |_| {}).await;
    for (credentials, body) in [("header", "form"), ("body", "form"), ("body", "json")] {
        let case = format!("{credentials}, {body}");
        let client = scene.client(&case, &SCOPES).await;
        let settings = settings(&client, credentials, body);
        let learned = scene.agreed(Runtime::Node, SCRIPT, settings).await.done().await;

        assert_eq!(learned["state"], "this very session", "{case}");
        for name in ["first", "second", "third"] {
            let token = &learned[name];
            assert_eq!(token["scope"], "read:projects write:tasks", "{case}");
            assert_eq!(token["expires_in"], 3600, "{case}");
            for (kind, prefix) in [("access_token", "act_"), ("refresh_token", "rft_")] {
                let token = token[kind].as_str().unwrap();
                assert!(token.starts_with(prefix), "{case}: {token}");
                assert!(!scene.app.is_alive(&client, token).await, "{case}: spent or revoked");
            }
        }
        assert_refused(&learned["afterwards"], "invalid_grant");
    }
}

/// The server cannot tell who of the two that hold it presented it.
#[tokio::test]
async fn a_refresh_token_that_it_spends_twice_ends_all() {
    let scene = Scene::under(Shipped::Fsckmsft, |_| {}).await;
    let client = scene.client("Robot", &SCOPES).await;
    let mut settings = settings(&client, "header", "form");
    settings["spends_twice"] = json!(true);
    let learned = scene.agreed(Runtime::Node, SCRIPT, settings).await.done().await;
    assert_refused(&learned["spent"], "invalid_grant");
    assert_refused(&learned["afterwards"], "invalid_grant");
    let token = learned["second"]["access_token"].as_str().unwrap();
    assert!(!scene.app.is_alive(&client, token).await);
}

#[tokio::test]
async fn where_reuse_is_only_refused_it_goes_on() {
    let reuse = |config: &mut Config| config.policy.refresh.reuse = ReuseRule::Reject;
    let scene = Scene::under(Shipped::Fsckmsft, reuse).await;
    let mut settings = settings(&scene.client("Robot", &SCOPES).await, "header", "form");
    settings["spends_twice"] = json!(true);
    let failure = scene.agreed(Runtime::Node, SCRIPT, settings).await.failed().await;
    assert_eq!(failure.message, "it was not refused");
}

#[tokio::test]
async fn without_refresh_tokens_it_cannot_refresh() {
    let scene = Scene::under(Shipped::Fsckmsft, |config| {
        config.policy.grants.retain(|grant| *grant != GrantType::RefreshToken);
    })
    .await;
    let settings = settings(&scene.client("Robot", &SCOPES).await, "header", "form");
    let failure = scene.agreed(Runtime::Node, SCRIPT, settings).await.failed().await;
    assert_eq!(failure.message, "Response Error: 400 Bad Request");
    assert_eq!(failure.answer["error"], "unsupported_grant_type");
}
