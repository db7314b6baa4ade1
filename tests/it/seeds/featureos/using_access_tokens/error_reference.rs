//! "Error reference".

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request};
use serde_json::json;

use super::super::world::World;
use super::DAY;
use crate::support::app::Client;

/// ```text
/// Status When
/// 401 Missing, invalid, expired, or revoked access token.
/// ```
#[tokio::test]
async fn s1_401_without_a_living_token() {
    let world = World::new().await;
    let bare = Request::get("/api/v3/feature_requests").body(Body::empty()).unwrap();
    assert_eq!(world.app.send(bare).await.status, 401, "missing");
    for invalid in ["foot_xxxxxxxxxxxxxxxx", "foot_", "x", ""] {
        assert_eq!(world.get("/feature_requests", invalid).await.status, 401, "invalid: {invalid}");
    }
    let expired = world.install("app").await.access_token;
    world.app.cx.env.advance(DAY);
    assert_eq!(world.get("/feature_requests", &expired).await.status, 401, "expired");
    let revoked = world.install("app").await.access_token;
    world.disconnect().await;
    assert_eq!(world.get("/feature_requests", &revoked).await.status, 401, "revoked");
}

/// 403 Token is valid but lacks the required scope for the endpoint.
#[tokio::test]
async fn s2_403_without_the_scope() {
    let world = World::new().await;
    let token = world.install_with("posts:write").await.access_token;
    assert_eq!(world.get("/feature_requests", &token).await.status, 403);
    let token = world.install_with("posts:read").await.access_token;
    assert_eq!(world.get("/feature_requests", &token).await.status, 200);
}

/// 400 invalid_client Wrong client_id/client_secret, or the app is suspended.
#[tokio::test]
async fn s3_400_invalid_client() {
    let world = World::new().await;
    let pair = world.install("app").await;
    let code = world.app.code(&world.client, &world.ada, world.feedback).await;
    let refused = async |client: &Client| {
        for answer in
            [world.app.exchange(client, &code).await, world.app.refresh(client, &pair.refresh_token).await]
        {
            assert_eq!(answer.error(), (400, "invalid_client".into()));
        }
    };
    let mut client = world.client.clone();
    client.app.client_id = "foapp_nobody".to_owned();
    refused(&client).await;
    refused(&Client { client_secret: "fosec_wrong".to_owned(), ..world.client.clone() }).await;
    world.assert_alive(&pair).await;
    assert_eq!(
        world.owner(Method::POST, &format!("{}/suspend", world.app_path()), None).await.json()["status"],
        json!("suspended")
    );
    refused(&world.client).await;
}

/// 400 invalid_grant Bad/expired/used code, or an invalid/revoked refresh token.
#[tokio::test]
async fn s4_400_invalid_grant() {
    let world = World::new().await;
    let (app, client) = (&world.app, &world.client);
    let invalid = (400, "invalid_grant".to_owned());
    assert_eq!(app.exchange(client, "fooc_bad").await.error(), invalid, "a bad code");
    let expired = app.code(client, &world.ada, world.feedback).await;
    app.cx.env.advance(Duration::from_secs(301));
    assert_eq!(app.exchange(client, &expired).await.error(), invalid, "an expired one");
    let used = app.code(client, &world.ada, world.feedback).await;
    app.exchange(client, &used).await.pair();
    assert_eq!(app.exchange(client, &used).await.error(), invalid, "a used one");

    assert_eq!(app.refresh(client, "foor_bad").await.error(), invalid, "an invalid refresh token");
    let revoked = world.install("app").await;
    world.disconnect().await;
    assert_eq!(app.refresh(client, &revoked.refresh_token).await.error(), invalid, "a revoked one");
}
