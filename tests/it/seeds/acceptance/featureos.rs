//! Under the default policy, which is that of `FeatureOS`.

use std::time::Duration;

use axum::http::Method;
use serde_json::{Value, json};

use super::super::featureos::world::World;
use crate::support::app::{Answer, CALLBACK, Client};

async fn register(world: &World, change: Value) -> Answer {
    let mut body = json!({
        "name": "Another one", "redirect_uris": ["https://myapp.com/callback"], "declared_scopes": ["posts:read"],
    });
    body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    world.owner(Method::POST, "/oauth/apps", Some(body)).await
}

#[tokio::test]
async fn a1_only_loopback_redirects_may_be_http() {
    let world = World::new().await;
    for (redirect_uri, status) in [("http://example.com", 422), ("http://[::1]:3000/cb", 201)] {
        let answer = register(&world, json!({ "redirect_uris": [redirect_uri] })).await;
        assert_eq!(answer.status, status, "{redirect_uri}: {}", answer.text);
    }
}

#[tokio::test]
async fn a2_a_webhook_needs_its_scope() {
    let world = World::new().await;
    let webhook_url = "https://myapp.com/webhooks";
    let refused = register(&world, json!({ "webhook_url": webhook_url })).await;
    assert_eq!(refused.status, 422);
    assert!(refused.json()["errors"]["webhook_url"].is_array(), "{}", refused.text);
    let scopes = ["posts:read", "webhooks:manage"];
    let made = register(&world, json!({ "webhook_url": webhook_url, "declared_scopes": scopes })).await;
    assert_eq!(made.status, 201, "{}", made.text);
}

#[tokio::test]
async fn a3_eligible_organizations_are_listed_and_scopes_declared() {
    let world = World::new().await;
    let ask = async |scope: &str| {
        let id = &world.client.app.client_id;
        let path = format!("/oauth/authorize?client_id={id}&redirect_uri={CALLBACK}&scope={scope}");
        world.admin(Method::GET, &path, None).await
    };
    let organization = json!({ "id": world.feedback, "name": "FeatureOS", "subdomain": "feedback" });
    assert_eq!(ask("posts:read").await.json()["eligible_organizations"], json!([organization]));
    assert_eq!(ask("posts:read+votes:read").await.error(), (400, "invalid_scope".into()));
}

#[tokio::test]
async fn a5_a_code_lives_for_five_minutes_and_once() {
    let world = World::new().await;
    let [early, late] = [
        world.app.code(&world.client, &world.ada, world.feedback).await,
        world.app.code(&world.client, &world.ada, world.feedback).await,
    ];
    world.app.cx.env.advance(Duration::from_secs(299));
    assert_eq!(world.app.exchange(&world.client, &early).await.status, 200);
    assert_eq!(world.app.exchange(&world.client, &early).await.error(), (400, "invalid_grant".into()));
    world.app.cx.env.advance(Duration::from_secs(2));
    assert_eq!(world.app.exchange(&world.client, &late).await.error(), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn a6_the_answer_has_both_tokens_and_no_time() {
    let world = World::new().await;
    let code = world.app.code(&world.client, &world.ada, world.feedback).await;
    let answer = world.app.exchange(&world.client, &code).await;
    let pair = answer.pair();
    assert!(pair.access_token.starts_with("foot_") && pair.refresh_token.starts_with("foor_"));
    let body = answer.json();
    assert_eq!((&body["expires_in"], body.get("created_at")), (&json!(86_400), None));
}

#[tokio::test]
async fn a6_the_exchange_provisions_the_webhook() {
    let world = World::with(&["posts:read", "webhooks:manage"]).await;
    let webhook =
        json!({ "webhook_url": "https://myapp.com/webhooks", "subscribed_webhook_events": ["post_created"] });
    let edited = world.owner(Method::PATCH, &world.app_path(), Some(webhook)).await;
    assert_eq!(edited.status, 200, "{}", edited.text);
    let provisioned = async || -> i64 {
        let rows = "SELECT count(*) FROM subscriptions WHERE organization_id = $1 AND install_id IS NOT NULL";
        let rows = sqlx::query_scalar(rows).bind(world.feedback.number());
        rows.fetch_one(&mut world.app.db().await).await.unwrap()
    };
    let code = world.app.code(&world.client, &world.ada, world.feedback).await;
    assert_eq!(provisioned().await, 0, "nothing at consent");
    world.app.exchange(&world.client, &code).await.pair();
    assert_eq!(provisioned().await, 1);
}

#[tokio::test]
async fn a7_a_second_install_ends_the_first_pair() {
    let world = World::new().await;
    let first = world.install("app").await;
    let second = world.install("self").await;
    world.assert_dead(&first).await;
    world.assert_alive(&second).await;
}

#[tokio::test]
async fn a8_a_refresh_and_a_suspension_end_at_once() {
    let world = World::new().await;
    let old = world.install("app").await;
    let new = world.app.refresh(&world.client, &old.refresh_token).await.pair();
    world.assert_dead(&old).await;
    let wrong = Client { client_secret: "fosec_wrong".to_owned(), ..world.client.clone() };
    let refused = world.app.refresh(&wrong, &new.refresh_token).await;
    assert_eq!(refused.error(), (400, "invalid_client".into()));
    let suspended = world.owner(Method::POST, &format!("{}/suspend", world.app_path()), None).await;
    assert_eq!(suspended.status, 200, "{}", suspended.text);
    let refused = world.app.refresh(&world.client, &new.refresh_token).await;
    assert_eq!(refused.error(), (400, "invalid_client".into()));
    assert_eq!(world.get("/session_info", &new.access_token).await.status, 401);
}

#[tokio::test]
async fn a9_a_self_token_shrinks_and_ends_with_its_person() {
    let world = World::new().await;
    let token = world.install("self").await.access_token;
    world.write(&token, "As an admin").await;
    world.set_role(&world.ada, "csm").await;
    let refused = world.post("/feature_requests", &token, json!({ "title": "As a CSM" })).await;
    let expected =
        json!({ "message": "Missing required OAuth scope: posts:write", "status": 403, "success": false });
    assert_eq!((refused.status.as_u16(), refused.json()), (403, expected));
    assert_eq!(world.get("/feature_requests", &token).await.status, 200);
    world.remove(&world.ada).await;
    assert_eq!(world.get("/feature_requests", &token).await.status, 401);
}

#[tokio::test]
async fn a10_an_app_token_is_nobodys_role() {
    let world = World::new().await;
    let pair = world.install("app").await;
    world.set_role(&world.ada, "collaborator").await;
    world.write(&pair.access_token, "After a downgrade").await;
    world.remove(&world.ada).await;
    world.write(&pair.access_token, "After a removal").await;
    world.assert_alive(&pair).await;
}

#[tokio::test]
async fn a11_default_deny() {
    let world = World::with(&["votes:write", "posts:read"]).await;
    let token = world.install_with("votes:write").await.access_token;
    assert_eq!(world.get("/session_info", &token).await.status, 403);
    let token = world.install_with("posts:read").await.access_token;
    assert_eq!(world.get("/session_info", &token).await.status, 200);
    assert_eq!(world.get("/organizations/info", &token).await.status, 403);
}
