//! simple-oauth2, with the credentials in either place, as a form and as JSON.

use serde_json::{Value, json};

use super::driver::Failure;
use super::runtime::Runtime;
use super::scene::Scene;
use crate::support::app::{CALLBACK, Client};

const SCOPES: [&str; 2] = ["posts:read", "posts:write"];

fn settings(client: &Client, credentials: &str, body: &str) -> Value {
    json!({
        "client_id": client.app.client_id,
        "client_secret": client.client_secret,
        "redirect_uri": CALLBACK,
        "scopes": SCOPES,
        "credentials": credentials,
        "body": body,
    })
}

fn assert_invalid_grant(failure: &Value, case: &str) {
    let failure = Failure::of(failure);
    assert_eq!(failure.message, "Response Error: 400 Bad Request", "{case}");
    assert_eq!(failure.answer["error"], "invalid_grant", "{case}");
}

#[tokio::test]
async fn it_connects_refreshes_and_revokes() {
    let scene = Scene::with(|_| {}).await;
    for (credentials, body) in [("header", "form"), ("body", "form"), ("body", "json")] {
        let client = scene.app.client(scene.acme, &SCOPES).await;
        let mut driver =
            scene.start(Runtime::Node, "simple_oauth2", settings(&client, credentials, body)).await;
        let callback = scene.agree(&mut driver).await;
        driver.say(&json!({ "callback": callback })).await;
        let learned = driver.done().await;

        let case = format!("{credentials}, {body}");
        assert_eq!(learned["state"], "this very session", "{case}");
        for name in ["first", "second", "third"] {
            assert_eq!(learned[name]["scope"], "posts:read posts:write", "{case}");
        }
        for kind in ["access_token", "refresh_token"] {
            assert_ne!(learned["first"][kind], learned["second"][kind], "{case}");
            let token = learned["third"][kind].as_str().unwrap();
            assert!(!scene.app.is_alive(&client, token).await, "{case}: revoked");
        }
        assert_invalid_grant(&learned["afterwards"], &case);
    }
}
