//! "Obtain a token".

use axum::body::Body;
use axum::http::Request;
use serde_json::json;

use super::super::super::example::assert_like;
use super::super::super::statements;
use super::super::world::{OUT_OF_BAND, World, access_token};
use super::{DOCUMENT, WHO_AM_I};
use crate::support::app::START;

const YEAR: std::time::Duration = std::time::Duration::from_hours(24 * 365);

/// Returns an access token, to be used during API calls that are not public.
#[tokio::test]
async fn s1_the_token_opens_calls_that_are_not_public() {
    let world = World::new().await;
    let token = world.token().await;
    assert_eq!(world.get(WHO_AM_I, &token).await.status, 200);
    for (path, status) in [(WHO_AM_I, 401), ("/api/v1/instance", 200)] {
        let answer = world.app.send(Request::get(path).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, status, "{path} without one: {}", answer.text);
    }
}

/// Request
/// Form Data Parameters
/// string
/// authorization_code
/// if code
/// is provided in order to gain user-level access.
#[tokio::test]
async fn s2_grant_type_with_a_code_gains_user_level_access() {
    let world = World::new().await;
    let code = world.code(&[]).await;
    for (other, error) in [("", "invalid_request"), ("password", "unsupported_grant_type")] {
        let refused = world.exchange(&code, &[("grant_type", other)]).await;
        assert_eq!(refused.error(), (400, error.into()), "{other}");
    }
    let token = access_token(&world.exchange(&code, &[]).await);
    assert_eq!(world.get(WHO_AM_I, &token).await.json()["display_name"], "ada");
}

/// Otherwise, set equal to client_credentials
/// to obtain app-level access only.
#[tokio::test]
async fn s3_client_credentials_obtain_app_level_access_only() {
    let world = World::new().await;
    let answer = world.app_token(&[("scope", "read write")]).await;
    assert_eq!(answer.json()["scope"], "read write");
    let token = access_token(&answer);
    let app = world.get("/api/v1/apps/verify_credentials", &token).await;
    assert_eq!((app.status.as_u16(), &app.json()["name"]), (200, &"Test Application".into()));
    let nobody = world.get(WHO_AM_I, &token).await;
    let expected = json!({ "error": "This method requires an authenticated user" });
    assert_eq!((nobody.status.as_u16(), nobody.json()), (422, expected));
    // No address is needed, and one that is sent is nobody's business.
    access_token(&world.app_token(&[("redirect_uri", OUT_OF_BAND)]).await);
}

/// string
#[tokio::test]
async fn s4_client_id_names_the_app() {
    let world = World::new().await;
    let code = world.code(&[]).await;
    for other in ["", "nobody"] {
        let refused = world.exchange(&code, &[("client_id", other)]).await;
        assert_eq!(refused.error(), (401, "invalid_client".into()), "{other}");
    }
    access_token(&world.exchange(&code, &[]).await);
}

/// string
#[tokio::test]
async fn s5_client_secret_proves_it() {
    let world = World::new().await;
    let other = world.register("Another one", "read").await;
    let code = world.code(&[]).await;
    for wrong in ["", "wrong", &other.client_secret] {
        let refused = world.exchange(&code, &[("client_secret", wrong)]).await;
        assert_eq!(refused.error(), (401, "invalid_client".into()), "{wrong}");
    }
    access_token(&world.exchange(&code, &[]).await);
}

/// string
#[tokio::test]
async fn s6_redirect_uri_is_the_one_of_the_request() {
    let world = World::new().await;
    let code = world.code(&[]).await;
    let other = world.exchange(&code, &[("redirect_uri", OUT_OF_BAND)]).await;
    assert_eq!(other.error(), (400, "invalid_grant".into()));
    let missing = world.exchange(&code, &[("redirect_uri", "")]).await;
    assert_eq!(missing.error(), (400, "invalid_request".into()));
    access_token(&world.exchange(&code, &[]).await);
}

/// string
/// read
/// .
#[tokio::test]
async fn s7_scope_defaults_to_read() {
    let world = World::new().await;
    assert_eq!(world.app_token(&[]).await.json()["scope"], "read");
    assert_eq!(world.app_token(&[("scope", "write push")]).await.json()["scope"], "write push");
    // For a code it is what was agreed to, whatever is sent along.
    let code = world.code(&[("scope", "read write")]).await;
    assert_eq!(world.exchange(&code, &[("scope", "read")]).await.json()["scope"], "read write");
}

/// string
#[tokio::test]
async fn s8_code_is_the_one_that_was_given() {
    let world = World::new().await;
    let other = world.register("Another one", "read").await;
    let code = world.code(&[]).await;
    let foreign = [("client_id", other.client_id.as_str()), ("client_secret", other.client_secret.as_str())];
    assert_eq!(world.exchange(&code, &foreign).await.error(), (400, "invalid_grant".into()));
    assert_eq!(world.exchange("", &[]).await.status, 400);
    access_token(&world.exchange(&code, &[]).await);
}

/// Response
/// 200: Success
/// Store this access_token for later use with auth-required methods.
#[tokio::test]
async fn s9_the_token_lasts_for_later_use() {
    let world = World::new().await;
    let token = world.token().await;
    world.app.cx.env.advance(10 * YEAR);
    assert_eq!(world.get(WHO_AM_I, &token).await.status, 200);
}

/// The token should be passed as an HTTP Authorization
/// header when making API calls, with the value Bearer access_token
#[tokio::test]
async fn s10_it_is_passed_in_the_authorization_header() {
    let world = World::new().await;
    let token = world.token().await;
    for (value, status) in
        [(format!("Bearer {token}"), 200), (token.clone(), 401), (format!("Basic {token}"), 401)]
    {
        let request = Request::get(WHO_AM_I).header("authorization", &value);
        let answer = world.app.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, status, "{value}: {}", answer.text);
    }
    let request = Request::get(format!("{WHO_AM_I}?access_token={token}"));
    assert_eq!(world.app.send(request.body(Body::empty()).unwrap()).await.status, 401, "nowhere else");
}

/// ```text
/// {
/// "access_token": "ZA-Yj3aBD8U8Cm7lKUp-lm9O9BmDgdhHzDeqsY8tlL0",
/// "token_type": "Bearer",
/// "scope": "read write follow push",
/// "created_at": 1573979017
/// }
/// ```
#[tokio::test]
async fn s11_the_answer_is_as_shown() {
    let world = World::new().await;
    let answer = world.exchange(&world.code(&[]).await, &[]).await;
    let shown = statements::json(DOCUMENT, "post_obtain_a_token", 11);
    assert_like(&answer.json(), &shown, &|name, value| match name {
        "access_token" => value.is_string(),
        "created_at" => *value == START.unix_timestamp(),
        _ => false,
    });
    assert_eq!(answer.status, 200);
}

/// 400:
/// If you try to request a scope that was not included when registering the app, the request will fail.
#[tokio::test]
async fn s12_a_scope_that_was_not_registered_fails() {
    let world = World::new().await;
    let mut browser = world.browser().await;
    // A part of what was registered is another scope.
    for scope in ["profile", "read profile", "read:accounts", "nothing"] {
        let refused = world.app_token(&[("scope", scope)]).await;
        assert_eq!(refused.error(), (400, "invalid_scope".into()), "{scope}");
        let page = browser.open(&world.address(&[("scope", scope)])).await;
        assert_eq!((page.status.as_u16(), page.passed.len()), (400, 1), "{scope}: {}", page.text);
    }
}

/// ```text
/// {
/// "error": "invalid_scope",
/// "error_description": "The requested scope is invalid, unknown, or malformed."
/// }
/// ```
#[tokio::test]
async fn s13_the_refusal_is_worded_as_shown() {
    let world = World::new().await;
    for scope in ["profile", "read nothing", "read\twrite"] {
        let refused = world.app_token(&[("scope", scope)]).await;
        assert_eq!(refused.status, 400);
        assert_eq!(refused.json(), statements::json(DOCUMENT, "post_obtain_a_token", 13), "{scope}");
    }
}

/// 401: Unauthorized
/// If client_id and client_secret do not match or are invalid, the request will fail.
#[tokio::test]
async fn s14_credentials_that_do_not_match_fail() {
    let world = World::new().await;
    let other = world.register("Another one", "read").await;
    for change in [("client_id", other.client_id.as_str()), ("client_secret", &other.client_secret)] {
        assert_eq!(world.app_token(&[change]).await.error(), (401, "invalid_client".into()), "{change:?}");
    }
    let invalid = world.app_token(&[("client_id", "nobody"), ("client_secret", "nothing")]).await;
    assert_eq!(invalid.error(), (401, "invalid_client".into()));
}

/// ```text
/// {
/// "error": "invalid_client",
/// "error_description": "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method."
/// }
/// ```
#[tokio::test]
async fn s15_the_refusal_is_worded_as_shown() {
    let world = World::new().await;
    let shown = statements::json(DOCUMENT, "post_obtain_a_token", 15);
    let nobody = [("client_id", ""), ("client_secret", "")];
    for change in [&[("client_id", "nobody")] as &[_], &[("client_secret", "wrong")], &nobody] {
        for refused in [world.app_token(change).await, world.exchange("x", change).await] {
            assert_eq!((refused.status.as_u16(), refused.json()), (401, shown.clone()), "{change:?}");
        }
    }
}
