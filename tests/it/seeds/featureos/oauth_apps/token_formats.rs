//! "Token formats".

use std::time::Duration;

use axum::http::Method;
use serde_json::json;

use super::super::world::World;
use crate::support::app::{CALLBACK, Client};

/// ```text
/// Token Prefix Notes
/// Client ID foapp_ Public identifier for your app.
/// ```
#[tokio::test]
async fn s1_a_client_id_is_public() {
    let world = World::new().await;
    let client_id = &world.client.app.client_id;
    assert!(client_id.starts_with("foapp_"));
    for _ in 0..2 {
        let shown = world.owner(Method::GET, &world.app_path(), None).await;
        assert_eq!(shown.json()["client_id"], json!(client_id));
    }
    // It identifies, and proves nothing.
    let pair = world.install("app").await;
    let alone = Client { client_secret: String::new(), ..world.client.clone() };
    assert_eq!(world.app.refresh(&alone, &pair.refresh_token).await.error(), (400, "invalid_client".into()));
}

/// Client secret fosec_ Shown once at creation (and on rotate). Store securely.
#[tokio::test]
async fn s2_a_client_secret_is_shown_once_and_on_rotation() {
    let world = World::new().await;
    let body = json!({ "name": "My Integration", "redirect_uris": [CALLBACK], "allowed_actor_modes": ["app"],
                       "declared_scopes": ["posts:read"] });
    let made = world.owner(Method::POST, "/oauth/apps", Some(body)).await;
    let secret = made.json()["client_secret"].as_str().unwrap().to_owned();
    let path = format!("/oauth/apps/{}", made.json()["id"]);
    let rotated = world.owner(Method::POST, &format!("{path}/rotate_secret"), None).await;
    let next = rotated.json()["client_secret"].as_str().unwrap().to_owned();
    assert!(secret.starts_with("fosec_") && next.starts_with("fosec_") && secret != next);
    for (method, path, body) in [
        (Method::GET, path.clone(), None),
        (Method::GET, "/oauth/apps".to_owned(), None),
        (Method::PATCH, path.clone(), Some(json!({ "name": "Better" }))),
        (Method::POST, format!("{path}/suspend"), None),
        (Method::POST, format!("{path}/unsuspend"), None),
        (Method::DELETE, path, None),
    ] {
        let shown = world.owner(method.clone(), &path, body).await;
        assert_eq!(shown.status, 200, "{method} {path}: {}", shown.text);
        assert!(!shown.text.contains("fosec_") && !shown.text.contains("secret"), "{method} {path}");
    }
}

/// Authorization code fooc_ Single-use, expires in 5 minutes.
#[tokio::test]
async fn s3_a_code_is_single_use_for_five_minutes() {
    let world = World::new().await;
    let code = async || world.app.code(&world.client, &world.ada, world.feedback).await;
    let invalid = (400, "invalid_grant".to_owned());
    let (used, late) = (code().await, code().await);
    assert!(used.starts_with("fooc_"));
    world.app.cx.env.advance(Duration::from_secs(299));
    world.app.exchange(&world.client, &used).await.pair();
    assert_eq!(world.app.exchange(&world.client, &used).await.error(), invalid);
    world.app.cx.env.advance(Duration::from_secs(1));
    assert_eq!(world.app.exchange(&world.client, &late).await.error(), invalid, "at 300 s it is over");
}

/// Access token foot_ Bearer token, expires in 24 hours.
#[tokio::test]
async fn s4_an_access_token_is_a_bearer_token_for_a_day() {
    let world = World::new().await;
    let code = world.app.code(&world.client, &world.ada, world.feedback).await;
    let answer = world.app.exchange(&world.client, &code).await;
    assert_eq!(
        (&answer.json()["token_type"], &answer.json()["expires_in"]),
        (&json!("Bearer"), &json!(86_400))
    );
    let token = answer.pair().access_token;
    assert!(token.starts_with("foot_"));
    world.app.cx.env.advance(Duration::from_secs(86_399));
    assert_eq!(world.get("/session_info", &token).await.status, 200);
    world.app.cx.env.advance(Duration::from_secs(1));
    assert_eq!(world.get("/session_info", &token).await.status, 401);
}

/// Refresh token foor_ Rotates the access token.
#[tokio::test]
async fn s5_a_refresh_token_rotates_the_access_token() {
    let world = World::new().await;
    let old = world.install("app").await;
    assert!(old.refresh_token.starts_with("foor_"));
    let new = world.app.refresh(&world.client, &old.refresh_token).await.pair();
    assert_eq!(world.get("/session_info", &old.access_token).await.status, 401);
    assert_eq!(world.get("/session_info", &new.access_token).await.status, 200);
}

/// Secrets, codes, and tokens are stored hashed and are returned in plaintext exactly once — capture them at
/// creation.
#[tokio::test]
async fn s6_hashes_are_stored_and_clear_text_is_shown_once() {
    let world = World::new().await;
    let code = world.app.code(&world.client, &world.ada, world.feedback).await;
    let answer = world.app.exchange(&world.client, &code).await;
    assert_eq!(answer.header("cache-control"), "no-store", "nobody on the way keeps it");
    let pair = answer.pair();
    let unused = world.app.code(&world.client, &world.ada, world.feedback).await;
    let secret = &world.client.client_secret;
    for (name, kept) in [
        ("client secret", secret),
        ("used code", &code),
        ("code", &unused),
        ("access token", &pair.access_token),
        ("refresh token", &pair.refresh_token),
    ] {
        // Its own letters, wherever they might stand.
        let letters = kept.split_once('_').unwrap().1;
        assert_eq!(world.rows_with(letters).await, 0, "{name}");
    }
    assert_eq!(world.rows_with(&world.client.app.client_id).await, 1, "what is public is found");
    // No other answer shows them again.
    let app = world.owner(Method::GET, &world.app_path(), None).await.text;
    let shown = format!("{app}{}", world.admin(Method::GET, "/oauth/installs", None).await.text);
    assert!(!["fosec_", "fooc_", "foot_", "foor_"].iter().any(|prefix| shown.contains(prefix)), "{shown}");
}
