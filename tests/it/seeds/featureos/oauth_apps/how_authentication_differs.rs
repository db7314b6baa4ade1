//! "How authentication differs".

use axum::body::Body;
use axum::http::Request;
use serde_json::json;

use super::super::super::statements;
use super::super::world::World;

/// A normal v3 request needs an API-KEY header (which selects the organization).
#[tokio::test]
async fn s1_without_oauth_a_key_selects_the_organization() {
    let world = World::new().await;
    let bare = Request::get("/api/v3/session_info").body(Body::empty()).unwrap();
    assert_eq!(world.app.send(bare).await.status, 401);
    for (organization, subdomain) in [(world.acme, "acme"), (world.feedback, "feedback")] {
        let answer = world.get_with_key("/session_info", organization).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.json()["organization"]["subdomain"]),
            (200, &json!(subdomain))
        );
    }
}

/// ```text
/// An OAuth-authenticated request does not:
///
/// Authorization: Bearer foot_xxxxxxxxxxxxxxxx
/// ```
#[tokio::test]
async fn s2_with_oauth_the_bearer_header_is_all() {
    let world = World::new().await;
    let token = world.install("app").await.access_token;
    // The line as it stands there, and no other header.
    let text = statements::text("featureos/oauth_apps", "how_authentication_differs", 2);
    let (name, value) = text.lines().last().unwrap().split_once(": ").unwrap();
    let value = value.replace("foot_xxxxxxxxxxxxxxxx", &token);
    let request = Request::get("/api/v3/feature_requests").header(name, value);
    assert_eq!(world.app.send(request.body(Body::empty()).unwrap()).await.status, 200);
}

/// The organization, the acting user, and the allowed scopes are all resolved from the token itself — so you
/// send no API-KEY and no per-user JWT. See Using Access Tokens.
#[tokio::test]
async fn s3_everything_is_resolved_from_the_token() {
    let world = World::new().await;
    let own = world.install("self").await;
    let answer = world.get("/session_info", &own.access_token).await.json();
    assert_eq!(answer["organization"]["subdomain"], "feedback");
    assert_eq!(answer["user"]["email"], json!(world.ada.email));
    let reader = world.install_with("posts:read").await.access_token;
    assert_eq!(world.post("/feature_requests", &reader, json!({})).await.status, 403);

    // What is sent beside it counts for nothing.
    let request = Request::get("/api/v3/session_info")
        .header("authorization", format!("Bearer {reader}"))
        .header("x-organization", "acme");
    let answer = world.app.send(request.body(Body::empty()).unwrap()).await.json();
    assert_eq!(answer["organization"]["subdomain"], "feedback");
}
