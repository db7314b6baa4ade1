//! "Introduction".

use axum::http::Method;
use postern::model::account::Role;
use serde_json::json;

use super::super::world::World;
use crate::support::app::CALLBACK;

/// OAuth Apps let you build a third-party application that other FeatureOS organizations can install and that
/// then calls the FeatureOS v3 API on their behalf — without anyone sharing an API key.
#[tokio::test]
async fn s1_other_organizations_install_it_and_no_key_is_shared() {
    let world = World::new().await;
    let mut tokens = Vec::new();
    for subdomain in ["globex", "initech"] {
        let organization = world.app.organization(subdomain).await;
        let admin = world.app.person(subdomain, organization, Role::Admin).await;
        tokens.push((subdomain, world.app.install(&world.client, &admin, organization).await.access_token));
    }
    for (subdomain, token) in tokens {
        let info = world.get("/session_info", &token).await.json();
        assert_eq!(info["organization"]["subdomain"], subdomain);
    }
    let keys: i64 = sqlx::query_scalar("SELECT count(*) FROM api_keys")
        .fetch_one(&mut world.app.db().await)
        .await
        .unwrap();
    assert_eq!(keys, 0, "and nobody has an API key");
}

/// It follows the OAuth 2.0 authorization code grant.
#[tokio::test]
async fn s2_it_is_the_authorization_code_grant() {
    let world = World::new().await;
    let body = json!({ "client_id": world.client.app.client_id, "redirect_uri": CALLBACK, "response_type": "code",
                       "state": "xyz", "target_organization_id": world.feedback });
    let agreed = world.admin(Method::POST, "/oauth/authorize/consent", Some(body)).await.json();
    let back = url::Url::parse(agreed["redirect_to"].as_str().unwrap()).unwrap();
    let parameters: std::collections::HashMap<_, _> = back.query_pairs().into_owned().collect();
    assert!(back.as_str().starts_with(CALLBACK));
    assert_eq!(parameters["state"], "xyz");
    let answer = world.app.exchange(&world.client, &parameters["code"]).await;
    assert_eq!((answer.status.as_u16(), &answer.json()["token_type"]), (200, &json!("Bearer")));
    for grant_type in ["password", "client_credentials", "implicit"] {
        let refused = world.app.post_form("/oauth/token", &[("grant_type", grant_type)]).await;
        assert_eq!(refused.error(), (400, "unsupported_grant_type".into()), "{grant_type}");
    }
    let document =
        world.app.manage("", None, Method::GET, "/.well-known/oauth-authorization-server", None).await;
    assert_eq!(document.json()["response_types_supported"], json!(["code"]));
}

/// If you're building an integration that other workspaces will connect (a Slack bot, a Jira sync, an
/// internal tool for your own org), this is what you want.
#[tokio::test]
async fn s3_other_workspaces_and_the_own_one_connect() {
    let world = World::new().await;
    let elsewhere = world.install("app").await.access_token;
    let own = world.app.install(&world.client, &world.grace, world.acme).await.access_token;
    for (token, subdomain) in [(elsewhere, "feedback"), (own, "acme")] {
        let info = world.get("/session_info", &token).await.json();
        assert_eq!(info["organization"]["subdomain"], subdomain);
    }
}

/// If you just need to script against your own organization, a plain API key is simpler.
#[tokio::test]
async fn s4_a_key_alone_reaches_the_own_organization() {
    let world = World::new().await;
    for (path, member) in [("/feature_requests", "feature_requests"), ("/organizations/info", "organization")]
    {
        let answer = world.get_with_key(path, world.acme).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        assert!(!answer.json()[member].is_null(), "{path}: {}", answer.text);
    }
    let answer = world.get_with_key("/session_info", world.acme).await.json();
    assert_eq!(answer["organization"]["subdomain"], "acme", "the own organization");
}
