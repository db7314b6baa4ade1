//! "Revoke token".

use serde_json::json;

use super::super::super::statements;
use super::super::world::World;
use super::{DOCUMENT, WHO_AM_I};

/// Revoke an access token to make it no longer valid for use.
#[tokio::test]
async fn s1_a_revoked_token_is_no_longer_valid() {
    let world = World::new().await;
    let token = world.token().await;
    assert_eq!(world.get(WHO_AM_I, &token).await.status, 200);
    world.revoke(&token, &[]).await;
    assert_eq!(world.get(WHO_AM_I, &token).await.status, 401);
    assert!(!world.is_valid(&token).await);
}

/// Request
/// Form Data Parameters
/// string
#[tokio::test]
async fn s2_client_id_names_the_app() {
    let world = World::new().await;
    let token = world.token().await;
    for other in ["", "nobody"] {
        let refused = world.revoke(&token, &[("client_id", other)]).await;
        assert_eq!(refused.error(), (403, "unauthorized_client".into()), "{other}");
    }
    assert!(world.is_valid(&token).await);
}

/// string
#[tokio::test]
async fn s3_client_secret_proves_it() {
    let world = World::new().await;
    let token = world.token().await;
    for wrong in ["", "wrong"] {
        let refused = world.revoke(&token, &[("client_secret", wrong)]).await;
        assert_eq!(refused.error(), (403, "unauthorized_client".into()), "{wrong}");
    }
    assert!(world.is_valid(&token).await);
}

/// string
#[tokio::test]
async fn s4_token_is_what_is_revoked() {
    let world = World::new().await;
    let (first, second) = (world.token().await, world.token().await);
    world.revoke(&first, &[]).await;
    assert!(!world.is_valid(&first).await);
    assert!(world.is_valid(&second).await, "another token of the same app and person");
}

/// Response
/// 200: Success
/// If you own the provided token, the API call will provide an empty response.
#[tokio::test]
async fn s5_the_answer_to_the_owner_is_empty() {
    let world = World::new().await;
    let answer = world.revoke(&world.token().await, &[]).await;
    assert_eq!((answer.status.as_u16(), answer.json()), (200, json!({})));
}

/// This operation is idempotent, so calling this API multiple times will still return OK.
#[tokio::test]
async fn s6_revoking_again_is_still_ok() {
    let world = World::new().await;
    let token = world.token().await;
    for _ in 0..3 {
        let answer = world.revoke(&token, &[]).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, "{}"));
    }
}

/// {}
#[tokio::test]
async fn s7_the_answer_is_as_shown() {
    let world = World::new().await;
    let answer = world.revoke(&world.token().await, &[]).await;
    assert_eq!(answer.text, statements::text(DOCUMENT, "post_revoke_token", 7));
    assert!(
        answer.header("content-type").starts_with("application/json"),
        "{}",
        answer.header("content-type")
    );
}

/// 403: Forbidden
/// If you provide a token you do not own, or no token at all, the API call will return a 403 error.
#[tokio::test]
async fn s8_a_foreign_token_and_none_are_forbidden() {
    let world = World::new().await;
    let other = world.register("Another one", "read").await;
    let token = world.token().await;
    let foreign = [("client_id", other.client_id.as_str()), ("client_secret", &other.client_secret)];
    assert_eq!(world.revoke(&token, &foreign).await.status, 403);
    assert!(world.is_valid(&token).await);
    assert_eq!(world.revoke("", &[]).await.status, 403);
}

/// ```text
/// {
/// "error": "unauthorized_client",
/// "error_description": "You are not authorized to revoke this token"
/// }
/// ```
#[tokio::test]
async fn s9_the_refusal_is_worded_as_shown() {
    let world = World::new().await;
    let other = world.register("Another one", "read").await;
    let token = world.token().await;
    let foreign = [("client_id", other.client_id.as_str()), ("client_secret", &other.client_secret)];
    let shown = statements::json(DOCUMENT, "post_revoke_token", 9);
    for (token, change) in
        [(token.as_str(), &foreign as &[_]), ("", &[]), (&token, &[("client_secret", "wrong")])]
    {
        let refused = world.revoke(token, change).await;
        assert_eq!((refused.status.as_u16(), refused.json()), (403, shown.clone()), "{change:?}");
        assert_eq!(refused.header("www-authenticate"), "", "the token is the matter, not who asks");
    }
}
