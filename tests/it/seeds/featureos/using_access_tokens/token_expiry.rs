//! "Token expiry".

use std::time::Duration;

use serde_json::json;

use super::super::world::World;
use super::DAY;

/// Access tokens expire 24 hours after they're issued (expires_in: 86400).
#[tokio::test]
async fn s1_after_a_day_and_not_before() {
    let world = World::new().await;
    let code = world.app.code(&world.client, &world.ada, world.feedback).await;
    let answer = world.app.exchange(&world.client, &code).await;
    assert_eq!(answer.json()["expires_in"], json!(86_400));
    let token = answer.pair().access_token;
    world.app.cx.env.advance(Duration::from_secs(86_399));
    assert_eq!(world.get("/session_info", &token).await.status, 200);
    world.app.cx.env.advance(Duration::from_secs(1));
    assert_eq!(world.get("/session_info", &token).await.status, 401);
}

/// A request with an expired token returns 401.
#[tokio::test]
async fn s2_an_expired_token_is_401() {
    let world = World::new().await;
    let token = world.install("app").await.access_token;
    world.app.cx.env.advance(2 * DAY);
    for path in ["/session_info", "/feature_requests", "/organizations/info"] {
        let refused = world.get(path, &token).await;
        assert_eq!((refused.status.as_u16(), &refused.json()["status"]), (401, &json!(401)), "{path}");
        assert_eq!(refused.header("www-authenticate"), r#"Bearer realm="postern", error="invalid_token""#);
    }
}

/// When that happens, get a new one with your refresh token rather than sending the user through
/// authorization again.
#[tokio::test]
async fn s3_the_refresh_token_outlives_it_and_nobody_is_asked_again() {
    let world = World::new().await;
    let first = world.install("self").await;
    world.app.cx.env.advance(30 * DAY);
    assert_eq!(world.get("/session_info", &first.access_token).await.status, 401);
    // The app's credentials and its refresh token are all it takes.
    let second = world.app.refresh(&world.client, &first.refresh_token).await.pair();
    assert_eq!(second.scope, first.scope);
    let info = world.get("/session_info", &second.access_token).await.json();
    assert_eq!(info["user"]["id"], json!(world.ada.id), "still as the person who agreed");
}
