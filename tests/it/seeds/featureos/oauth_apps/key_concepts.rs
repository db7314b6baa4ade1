//! "Key concepts".

use axum::http::Method;
use serde_json::{Value, json};

use super::super::world::World;
use super::DAY;
use crate::support::app::CALLBACK;

fn registration() -> Value {
    json!({
        "name": "My Integration", "redirect_uris": [CALLBACK], "allowed_actor_modes": ["app", "self"],
        "declared_scopes": ["posts:read", "webhooks:manage"],
    })
}

/// ```text
/// Term Meaning
/// Owner organization The org that creates and owns the app (you, the developer).
/// ```
#[tokio::test]
async fn s1_an_organization_creates_and_owns_it() {
    let world = World::new().await;
    let made = world.owner(Method::POST, "/oauth/apps", Some(registration())).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let path = format!("/oauth/apps/{}", made.json()["id"]);
    assert_eq!(world.owner(Method::GET, &path, None).await.json()["name"], "My Integration");
    assert_eq!(world.admin(Method::GET, &path, None).await.status, 404, "it is nobody else's");
}

/// Manages credentials, scopes, and the webhook URL.
#[tokio::test]
async fn s2_the_owner_manages_credentials_scopes_and_webhook() {
    let world = World::new().await;
    world.install("app").await;
    let path = world.owner(Method::POST, "/oauth/apps", Some(registration())).await.json()["id"].to_string();
    let path = format!("/oauth/apps/{path}");
    let rotate = format!("{path}/rotate_secret");
    let webhook = json!({ "webhook_url": "https://myapp.com/webhooks/featureos" });
    for (method, path, body) in [
        (Method::POST, &rotate, None),
        (Method::PATCH, &path, Some(json!({ "declared_scopes": ["posts:write", "webhooks:manage"] }))),
        (Method::PATCH, &path, Some(webhook)),
    ] {
        let refused = world.admin(method.clone(), path, body.clone()).await;
        assert_eq!(refused.status, 404, "an organization that installs apps does not manage them: {body:?}");
        let done = world.owner(method, path, body).await;
        assert_eq!(done.status, 200, "{}", done.text);
    }
    let shown = world.owner(Method::GET, &path, None).await.json();
    assert_eq!(shown["declared_scopes"], json!(["posts:write", "webhooks:manage"]));
    assert_eq!(shown["webhook_url"], "https://myapp.com/webhooks/featureos");
}

/// Target organization An org that installs your app. Your app acts within this org when using a token issued
/// for it.
#[tokio::test]
async fn s3_the_installing_organization_is_where_it_acts() {
    let world = World::new().await;
    let token = world.install("app").await.access_token;
    assert_eq!(world.connection().await["organization_id"], json!(world.feedback));
    let info = world.get("/session_info", &token).await.json();
    assert_eq!(info["organization"]["id"], json!(world.feedback));
    let id = world.write(&token, "Dark mode").await;
    let own = world.app.install(&world.client, &world.grace, world.acme).await.access_token;
    let path = format!("/feature_requests/{id}");
    assert_eq!(world.get(&path, &token).await.status, 200);
    assert_eq!(world.get(&path, &own).await.status, 404, "a token for another organization acts there");
}

/// Actor mode How a token acts: app (a bot identity owned by your app) or self (on behalf of the consenting
/// user, with that user's role limits).
#[tokio::test]
async fn s4_as_its_bot_or_as_the_person_with_their_limits() {
    let world = World::new().await;
    let body = json!({ "title": "Dark mode", "bucket_id": 999_999 });
    let write =
        async |token: &str| world.post("/feature_requests", token, body.clone()).await.status.as_u16();
    let bot = world.install("app").await;
    world.set_role(&world.ada, "csm").await;
    assert_eq!(write(&bot.access_token).await, 422, "a bot has no role; its bucket is what it lacks");
    world.set_role(&world.ada, "admin").await;
    let own = world.install("self").await;
    assert_eq!(write(&own.access_token).await, 422);
    for role in ["csm", "member", "collaborator"] {
        world.set_role(&world.ada, role).await;
        let refused = world.post("/feature_requests", &own.access_token, body.clone()).await;
        let expected = json!({ "message": "Missing required OAuth scope: posts:write", "status": 403, "success": false });
        assert_eq!((refused.status.as_u16(), refused.json()), (403, expected), "{role}");
        assert_eq!(world.get("/feature_requests", &own.access_token).await.status, 200, "{role}");
    }
    world.set_role(&world.ada, "manager").await;
    assert_eq!(write(&own.access_token).await, 422, "what the role allows again, the token does again");
}

/// An app may allow one or both.
#[tokio::test]
async fn s5_one_mode_or_both() {
    let world = World::new().await;
    for modes in [json!(["app"]), json!(["self"]), json!(["app", "self"])] {
        let edited = world
            .owner(Method::PATCH, &world.app_path(), Some(json!({ "allowed_actor_modes": modes })))
            .await;
        assert_eq!((edited.status.as_u16(), &edited.json()["allowed_actor_modes"]), (200, &modes));
        for actor in ["app", "self"] {
            let query =
                format!("client_id={}&redirect_uri={CALLBACK}&actor={actor}", world.client.app.client_id);
            let asked = world.admin(Method::GET, &format!("/oauth/authorize?{query}"), None).await;
            let is_allowed = modes.as_array().unwrap().contains(&json!(actor));
            assert_eq!(asked.status, if is_allowed { 200 } else { 400 }, "{modes} {actor}: {}", asked.text);
        }
    }
    let none =
        world.owner(Method::PATCH, &world.app_path(), Some(json!({ "allowed_actor_modes": [] }))).await;
    assert_eq!(none.status, 422);
}

/// Scope A permission like posts:read or posts:write that gates what the token can do. See Scopes.
#[tokio::test]
async fn s6_a_scope_gates() {
    let world = World::new().await;
    for (scope, read, write) in [("posts:read", 200, 403), ("posts:write", 403, 422)] {
        let token = world.install_with(scope).await.access_token;
        assert_eq!(world.get("/feature_requests", &token).await.status, read, "{scope}");
        let answer = world.post("/feature_requests", &token, json!({ "title": "Dark mode" })).await;
        assert_eq!(answer.status, write, "{scope}: {}", answer.text);
    }
}

/// Access token An opaque bearer token (foot_…) used to call the API. Expires in 24 hours.
#[tokio::test]
async fn s7_an_access_token_is_opaque_and_lasts_a_day() {
    let world = World::new().await;
    let token = world.install("app").await.access_token;
    let body = token.strip_prefix("foot_").unwrap();
    assert!(
        body.len() >= 32 && body.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        "says nothing by itself"
    );
    assert_eq!(world.get("/session_info", &token).await.status, 200);
    world.app.cx.env.advance(DAY);
    assert_eq!(world.get("/session_info", &token).await.status, 401);
}

/// Refresh token An opaque token (foor_…) used to get a new access token when it expires. See Access Tokens.
#[tokio::test]
async fn s8_a_refresh_token_gets_a_new_access_token() {
    let world = World::new().await;
    let pair = world.install("app").await;
    assert!(pair.refresh_token.starts_with("foor_"));
    assert_eq!(world.get("/session_info", &pair.refresh_token).await.status, 401, "it calls nothing itself");
    world.app.cx.env.advance(DAY);
    let next = world.app.refresh(&world.client, &pair.refresh_token).await.pair();
    assert_eq!(world.get("/session_info", &next.access_token).await.status, 200);
}
