//! "Step 3 — Exchange the code for an access token".

use axum::body::Body;
use axum::http::Request;

use super::super::super::example::{Example, assert_like};
use super::super::super::statements;
use super::super::world::{CALLBACK, World};
use super::DOCUMENT;

const HERE: &str = "step_3_exchange_the_code_for_an_access_token";

/// Make a server-side POST request to exchange the authorization code for tokens:
#[tokio::test]
async fn s1_only_a_post_exchanges_a_code() {
    let world = World::new().await;
    let code = world.code(&world.ada, &[]).await;
    let (id, secret) = (&world.client.app.client_id, &world.client.client_secret);
    let query = format!(
        "grant_type=authorization_code&code={code}&redirect_uri={CALLBACK}&client_id={id}&client_secret={secret}"
    );
    let get = Request::get(format!("/oauth/token?{query}")).body(Body::empty()).unwrap();
    assert_eq!(world.app.send(get).await.status, 405);
    assert_eq!(world.exchange(&code, &[]).await.status, 200);
}

/// ```text
/// curl -X POST https://auth.fsckmsft.org/oauth/token \
///   -H "Content-Type: application/x-www-form-urlencoded" \
///   -d "grant_type=authorization_code" \
///   -d "code=AUTH_CODE" \
///   -d "redirect_uri=https://yourapp.example.com/callback" \
///   -d "client_id=YOUR_CLIENT_ID" \
///   -d "client_secret=YOUR_CLIENT_SECRET"
/// ```
#[tokio::test]
async fn s2_the_example_exchanges_the_code() {
    let world = World::new().await;
    let code = world.code(&world.ada, &[]).await;
    let host = world.app.listen().await;
    let secrets = [
        ("AUTH_CODE", code.as_str()),
        ("YOUR_CLIENT_ID", &world.client.app.client_id),
        ("YOUR_CLIENT_SECRET", &world.client.client_secret),
    ];
    let example = Example::of(DOCUMENT, HERE, 2);
    let written = example.run(&host, &secrets).await;
    assert_eq!(written.status, 200, "{}", written.body);
    assert!(world.lets_in(written.body["access_token"].as_str().unwrap()).await);
    let again = example.run(&host, &secrets).await;
    assert_eq!((again.status, &again.body["error"]), (400, &"invalid_grant".into()));
}

/// A successful response returns:
/// ```text
/// {
///   "access_token": "act_xxxxxxxxxxxxxxxxxxxx",
///   "token_type": "Bearer",
///   "expires_in": 3600,
///   "refresh_token": "rft_xxxxxxxxxxxxxxxxxxxx",
///   "scope": "read:projects write:tasks"
/// }
/// ```
#[tokio::test]
async fn s3_the_answer_is_as_shown() {
    let world = World::new().await;
    let answer = world.exchange(&world.code(&world.ada, &[]).await, &[]).await;
    assert_eq!(answer.status, 200);
    assert_like(&answer.json(), &statements::json(DOCUMENT, HERE, 3), &|name, value| {
        let begins = |prefix| value.as_str().is_some_and(|token| token.starts_with(prefix));
        match name {
            "access_token" => begins("act_"),
            "refresh_token" => begins("rft_"),
            _ => false,
        }
    });
}

/// Never exchange the authorization code from the browser.
#[tokio::test]
async fn s4_scripts_of_other_sites_get_no_tokens() {
    let world = World::new().await;
    let origin = "https://yourapp.example.com";
    let asked = Request::options("/oauth/token")
        .header("origin", origin)
        .header("access-control-request-method", "POST")
        .body(Body::empty())
        .unwrap();
    let refused = world.app.send(asked).await;
    assert_eq!(refused.header("access-control-allow-origin"), "");
    let sent = Request::post("/oauth/token")
        .header("origin", origin)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from("grant_type=authorization_code&code=x"))
        .unwrap();
    assert_eq!(world.app.send(sent).await.header("access-control-allow-origin"), "");
}

/// This request must be made from your backend server where the client secret is stored securely.
#[tokio::test]
async fn s5_without_the_client_secret_there_is_no_token() {
    let world = World::new().await;
    let code = world.code(&world.ada, &[]).await;
    for wrong in ["", "wrong"] {
        let refused = world.exchange(&code, &[("client_secret", wrong)]).await;
        assert_eq!(refused.error(), (401, "invalid_client".into()), "{wrong}");
    }
    assert_eq!(world.exchange(&code, &[]).await.status, 200);
}
