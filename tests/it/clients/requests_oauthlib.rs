//! requests-oauthlib, with the credentials in either place.

use postern::model::policy::GrantType;
use serde_json::{Value, json};

use super::driver::Failure;
use super::runtime::Runtime;
use super::scene::Scene;
use crate::support::app::{CALLBACK, Client};
use crate::support::policies::Shipped;

const SCRIPT: &str = "requests_oauthlib_flow";

/// The policy, the scopes that are asked for, and what is got with the token.
const PLACES: [(Shipped, [&str; 2], &str); 2] = [
    (Shipped::Default, ["posts:read", "posts:write"], "/api/v3/session_info"),
    (Shipped::Fsckmsft, ["read:projects", "write:tasks"], "/v1/projects"),
];

fn settings(client: &Client, credentials: &str, scopes: &[&str], resource: &str) -> Value {
    json!({
        "client_id": client.app.client_id,
        "client_secret": client.client_secret,
        "redirect_uri": CALLBACK,
        "scopes": scopes,
        "credentials": credentials,
        "resource": resource,
    })
}

#[tokio::test]
async fn it_connects_refreshes_and_revokes() {
    for (policy, scopes, resource) in PLACES {
        let scene = Scene::under(policy, |_| {}).await;
        let lifetime = scene.app.cx.policy().access_ttl.unwrap().as_secs();
        for credentials in ["header", "body"] {
            let case = format!("{policy:?}, {credentials}");
            let client = scene.client(credentials, &scopes).await;
            let settings = settings(&client, credentials, &scopes, resource);
            let learned = scene.agreed(Runtime::Python, SCRIPT, settings).await.done().await;

            for name in ["first", "second"] {
                let token = &learned[name];
                assert_eq!(token["scope"], json!(scopes), "{case}");
                assert_eq!(token["token_type"], "Bearer", "{case}");
                assert_eq!(token["expires_in"], lifetime, "{case}");
            }
            assert_eq!(learned["called"], learned["called_again"], "{case}");
            for kind in ["access_token", "refresh_token"] {
                assert_ne!(learned["first"][kind], learned["second"][kind], "{case}");
                let token = learned["second"][kind].as_str().unwrap();
                assert!(!scene.app.is_alive(&client, token).await, "{case}: revoked");
            }
            assert_eq!(Failure::of(&learned["afterwards"]).class, "InvalidGrantError", "{case}");
        }
    }
}

#[tokio::test]
async fn without_refresh_tokens_it_cannot_refresh() {
    for (policy, scopes, resource) in PLACES {
        let scene = Scene::under(policy, |config| {
            config.policy.grants.retain(|grant| *grant != GrantType::RefreshToken);
        })
        .await;
        let settings = settings(&scene.client("Robot", &scopes).await, "header", &scopes, resource);
        let failure = scene.agreed(Runtime::Python, SCRIPT, settings).await.failed().await;
        assert_eq!(failure.class, "UnsupportedGrantTypeError", "{policy:?}");
        assert!(failure.message.starts_with("(unsupported_grant_type) "), "{policy:?}: {failure:?}");
    }
}
