//! "Scope enforcement".

use postern::http::api::registry::{Method, routes};
use serde_json::{Value, json};

use super::super::super::statements;
use super::super::world::World;

/// Each endpoint requires a scope (e.g. listing posts needs posts:read, creating one needs posts:write).
#[tokio::test]
async fn s1_reading_and_writing_are_scopes_of_their_own() {
    let world = World::new().await;
    let (reader, writer) = (
        async || world.install_with("posts:read").await.access_token,
        async || world.install_with("posts:write").await.access_token,
    );
    let body = json!({ "title": "Dark mode", "bucket_id": 999_999 });
    let token = reader().await;
    assert_eq!(world.get("/feature_requests", &token).await.status, 200);
    assert_eq!(world.post("/feature_requests", &token, body.clone()).await.status, 403);
    let token = writer().await;
    assert_eq!(world.get("/feature_requests", &token).await.status, 403, "no scope holds another one");
    assert_eq!(world.post("/feature_requests", &token, body).await.status, 422, "let in, and no such bucket");
}

/// ```text
/// If the token lacks the required scope you get:
///
/// { "message": "Missing required OAuth scope: posts:write", "status": 403, "success": false }
/// ```
#[tokio::test]
async fn s2_the_refusal_is_worded_as_shown() {
    let world = World::new().await;
    let token = world.install_with("posts:read").await.access_token;
    let refused = world.post("/feature_requests", &token, json!({ "title": "Dark mode" })).await;
    let shown = statements::text("featureos/using_access_tokens", "scope_enforcement", 2);
    let shown: Value = serde_json::from_str(shown.lines().last().unwrap()).unwrap();
    assert_eq!((refused.status.as_u16(), refused.json()), (403, shown));
    assert_eq!(world.get("/feature_requests", &token).await.json()["feature_requests"], json!([]));
}

/// Endpoints that haven't been opened to OAuth at all also return 403 for OAuth tokens (default-deny).
#[tokio::test]
async fn s3_what_is_not_opened_is_refused() {
    let world = World::with_every_scope().await;
    let mut closed = 0;
    for actor in ["app", "self"] {
        let token = world.install(actor).await.access_token;
        for route in routes(world.app.cx.policy())
            .filter(|route| route.scopes().is_none() && route.method == Method::Get)
        {
            let refused = world.get(route.path, &token).await;
            assert_eq!(refused.status, 403, "{route:?}");
            assert_eq!((&refused.json()["status"], &refused.json()["success"]), (&json!(403), &json!(false)));
            assert_eq!(world.get_with_key(route.path, world.feedback).await.status, 200, "it is there");
            closed += 1;
        }
    }
    assert!(closed > 0);
}
