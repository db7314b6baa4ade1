//! requests-oauthlib, with the credentials in either place.

use std::time::Duration;

use serde_json::{Value, json};

use super::driver::Failure;
use super::runtime::Runtime;
use super::scene::Scene;
use crate::support::app::{CALLBACK, Client};

const SCOPES: [&str; 2] = ["posts:read", "posts:write"];

fn settings(client: &Client, credentials: &str) -> Value {
    json!({
        "client_id": client.app.client_id,
        "client_secret": client.client_secret,
        "redirect_uri": CALLBACK,
        "scopes": SCOPES,
        "credentials": credentials,
        "resource": "/api/v3/session_info",
    })
}

#[tokio::test]
async fn it_connects_refreshes_and_revokes() {
    let scene = Scene::with(|_| {}).await;
    for credentials in ["header", "body"] {
        let client = scene.app.client(scene.acme, &SCOPES).await;
        let mut driver =
            scene.start(Runtime::Python, "requests_oauthlib_flow", settings(&client, credentials)).await;
        let callback = scene.agree(&mut driver).await;
        driver.say(&json!({ "callback": callback })).await;
        let learned = driver.done().await;

        for (name, called) in [("first", "called"), ("second", "called_again")] {
            assert_eq!(learned[name]["scope"], json!(SCOPES), "{credentials}");
            assert_eq!(learned[called]["organization"]["subdomain"], "acme", "{credentials}");
        }
        for kind in ["access_token", "refresh_token"] {
            assert_ne!(learned["first"][kind], learned["second"][kind], "{credentials}");
            let token = learned["second"][kind].as_str().unwrap();
            assert!(!scene.app.is_alive(&client, token).await, "{credentials}: revoked");
        }
        assert_eq!(Failure::of(&learned["afterwards"]).class, "InvalidGrantError", "{credentials}");
    }
}

#[tokio::test]
async fn a_code_that_lives_no_time_is_its_error() {
    let scene = Scene::with(|config| config.policy.code_ttl = Duration::ZERO).await;
    let client = scene.app.client(scene.acme, &SCOPES).await;
    let mut driver =
        scene.start(Runtime::Python, "requests_oauthlib_flow", settings(&client, "header")).await;
    let callback = scene.agree(&mut driver).await;
    driver.say(&json!({ "callback": callback })).await;
    let failure = driver.failed().await;
    assert_eq!(failure.class, "InvalidGrantError");
    assert!(failure.message.starts_with("(invalid_grant) "), "{failure:?}");
}
