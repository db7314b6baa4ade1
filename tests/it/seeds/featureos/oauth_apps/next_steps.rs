//! "Next steps".

use axum::http::Method;
use serde_json::json;

use super::super::world::World;
use crate::support::app::CALLBACK;

/// 1. Authorization Flow — register, authorize, consent, exchange.
#[tokio::test]
async fn s1_register_authorize_consent_exchange() {
    let world = World::new().await;
    let body = json!({ "name": "My Integration", "redirect_uris": [CALLBACK],
                       "allowed_actor_modes": ["app", "self"], "declared_scopes": ["posts:read"] });
    let app = world.owner(Method::POST, "/oauth/apps", Some(body)).await;
    assert_eq!(app.status, 201, "{}", app.text);
    let app = app.json();
    let client_id = app["client_id"].as_str().unwrap();

    let query = format!("client_id={client_id}&redirect_uri={CALLBACK}&scope=posts:read&actor=app&state=xyz");
    let asked = world.admin(Method::GET, &format!("/oauth/authorize?{query}"), None).await.json();
    assert_eq!((&asked["app"]["name"], &asked["scopes"]), (&json!("My Integration"), &json!(["posts:read"])));
    let target = asked["eligible_organizations"][0]["id"].clone();

    let body = json!({ "client_id": client_id, "redirect_uri": CALLBACK, "scope": "posts:read", "actor": "app",
                       "state": "xyz", "target_organization_id": target });
    let agreed = world.admin(Method::POST, "/oauth/authorize/consent", Some(body)).await.json();
    let back = url::Url::parse(agreed["redirect_to"].as_str().unwrap()).unwrap();
    let code = back.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();

    let body = json!({ "grant_type": "authorization_code", "client_id": client_id,
                       "client_secret": app["client_secret"], "code": code, "redirect_uri": CALLBACK });
    let pair = world.app.post_json("/oauth/token", &body).await.pair();
    let info = world.get("/session_info", &pair.access_token).await.json();
    assert_eq!(info["user"]["name"], "My Integration");
}

/// 2. Scopes & Actor Modes
#[tokio::test]
async fn s2_the_scopes_and_actor_modes_are_told_where_asked() {
    let world = World::new().await;
    let document =
        world.app.manage("", None, Method::GET, "/.well-known/oauth-authorization-server", None).await;
    let known = document.json()["scopes_supported"].clone();
    for scope in ["posts:read", "posts:write", "webhooks:manage"] {
        assert!(known.as_array().unwrap().contains(&json!(scope)), "{known}");
    }
    let query = format!("client_id={}&redirect_uri={CALLBACK}&actor=self", world.client.app.client_id);
    let asked = world.admin(Method::GET, &format!("/oauth/authorize?{query}"), None).await.json();
    assert_eq!(asked["actor"], "self");
    for scope in asked["scopes"].as_array().unwrap() {
        let sentence = asked["scope_details"][scope.as_str().unwrap()].as_str().unwrap();
        assert!(sentence.contains("posts"), "{scope}: {sentence}");
    }
}
