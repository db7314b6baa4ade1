//! Under the policy that is laid over the defaults for Mastodon.

use axum::body::Body;
use axum::http::{Request, header};
use serde_json::{Value, json};

use super::super::asked::agree;
use super::super::mastodon::world::{OUT_OF_BAND, World, access_token};
use crate::support::app::{Answer, CALLBACK};

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

#[tokio::test]
async fn a15_the_answer_has_exactly_four_names() {
    let world = World::new().await;
    let of_ada = world.exchange(&world.code(&[]).await, &[]).await.json();
    for body in [of_ada, world.app_token(&[]).await.json()] {
        let mut names: Vec<&str> = body.as_object().unwrap().keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ["access_token", "created_at", "scope", "token_type"], "{body}");
    }
}

async fn register(world: &World, redirect_uris: Value) -> Answer {
    let body = json!({ "client_name": "Test", "redirect_uris": redirect_uris });
    world.app.post_json("/api/v1/apps", &body).await
}

#[tokio::test]
async fn a16_redirect_uris_of_every_kind_but_scripts() {
    let world = World::new().await;
    let two = "https://a.example/cb\nhttps://a.example/reg";
    for (given, kept) in [
        (json!(["https://a.example/cb", "https://a.example/reg"]), two),
        (json!(two), two),
        (json!(OUT_OF_BAND), OUT_OF_BAND),
        (json!("app://x/"), "app://x/"),
        (json!("http://a.example/cb"), "http://a.example/cb"),
    ] {
        let made = register(&world, given.clone()).await;
        assert_eq!((made.status.as_u16(), &made.json()["redirect_uri"]), (200, &json!(kept)), "{given}");
        assert_eq!(made.json()["redirect_uris"], json!(kept.split('\n').collect::<Vec<_>>()));
    }
    for refused in [
        json!("javascript:alert(1)"),
        json!("data:text/html,x"),
        json!("vbscript:x"),
        json!(""),
        json!("\n"),
        json!([]),
    ] {
        let answer = register(&world, refused.clone()).await;
        assert_eq!(answer.status, 422, "{refused}: {}", answer.text);
        let error = answer.json()["error"].as_str().unwrap().to_owned();
        assert!(error.starts_with("Validation failed: "), "{refused}: {error}");
    }
}

#[tokio::test]
async fn a17_scopes_are_literal_when_asked_for_and_imply_when_used() {
    let world = World::new().await;
    assert_eq!(world.app_token(&[("scope", "read:accounts")]).await.error(), (400, "invalid_scope".into()));
    let page = world.browser().await.open(&world.address(&[("scope", "read:accounts")])).await.clone();
    assert_eq!((page.status.as_u16(), page.passed.len()), (400, 1), "{}", page.text);
    let token = world.token_with(&[("scope", "read")]).await;
    assert_eq!(world.get("/api/v1/accounts/verify_credentials", &token).await.status, 200);
    let token = world.token_with(&[("scope", "write")]).await;
    let refused = world.get("/api/v1/accounts/verify_credentials", &token).await;
    let expected = json!({ "error": "This action is outside the authorized scopes" });
    assert_eq!((refused.status.as_u16(), refused.json()), (403, expected));
}

#[tokio::test]
async fn a18_pkce_is_s256_and_enforced() {
    let world = World::new().await;
    let plain = [("code_challenge", VERIFIER), ("code_challenge_method", "plain")];
    for change in [&plain as &[_], &plain[..1]] {
        let page = world.browser().await.open(&world.address(change)).await.clone();
        assert_eq!((page.status.as_u16(), page.passed.len()), (400, 1), "{change:?}: {}", page.address);
    }
    let challenge = [("code_challenge", CHALLENGE), ("code_challenge_method", "S256")];
    let code = world.code(&challenge).await;
    let wrong = world.exchange(&code, &[("code_verifier", &VERIFIER.replace('d', "e"))]).await;
    assert_eq!(wrong.error(), (400, "invalid_grant".into()));
    access_token(&world.exchange(&code, &[("code_verifier", VERIFIER)]).await);
    let code = world.code(&[]).await;
    let needless = world.exchange(&code, &[("code_verifier", VERIFIER)]).await;
    assert_eq!(needless.error(), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn a19_revocation_is_for_ones_own() {
    let world = World::new().await;
    let other = world.register("Another one", "read").await;
    let token = world.token().await;
    let foreign = [("client_id", other.client_id.as_str()), ("client_secret", &other.client_secret)];
    let wrong = [("client_secret", "wrong")];
    for (token, change) in [(token.as_str(), &foreign as &[_]), (&token, &wrong), ("", &[])] {
        assert_eq!(
            world.revoke(token, change).await.error(),
            (403, "unauthorized_client".into()),
            "{change:?}"
        );
    }
    assert!(world.is_valid(&token).await);
    for _ in 0..2 {
        let revoked = world.revoke(&token, &[]).await;
        assert_eq!((revoked.status.as_u16(), revoked.text.as_str()), (200, "{}"));
    }
    assert!(!world.is_valid(&token).await);
}

#[tokio::test]
async fn a20_there_is_no_password_grant() {
    let world = World::new().await;
    let password = [("grant_type", "password"), ("username", "ada@people.test"), ("password", "x")];
    for client in
        [&[] as &[_], &[("client_secret", "wrong")], &[("client_id", "nobody")], &[("client_id", "")]]
    {
        let change = [&password, client].concat();
        let refused = world.exchange("", &change).await;
        assert_eq!(refused.error(), (400, "unsupported_grant_type".into()), "{client:?}");
    }
}

async fn post_userinfo(world: &World, token: &str) -> Answer {
    let request = Request::post("/oauth/userinfo").header(header::AUTHORIZATION, format!("Bearer {token}"));
    world.app.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a21_userinfo_needs_profile() {
    let mut world = World::new().await;
    world.client = world.register("Who is it", "profile read:accounts").await;
    let token = world.token_with(&[("scope", "profile")]).await;
    for answer in [world.get("/oauth/userinfo", &token).await, post_userinfo(&world, &token).await] {
        assert_eq!(answer.status, 200, "{}", answer.text);
        let claims = answer.json();
        assert_eq!(
            (&claims["iss"], &claims["name"]),
            (&json!(world.app.cx.issuer()), &json!("ada")),
            "{claims}"
        );
        assert!(claims["iss"].as_str().unwrap().ends_with('/') && claims["sub"].is_string(), "{claims}");
    }
    let token = world.token_with(&[("scope", "read:accounts")]).await;
    for answer in [world.get("/oauth/userinfo", &token).await, post_userinfo(&world, &token).await] {
        let expected = json!({ "error": "This action is outside the authorized scopes" });
        assert_eq!((answer.status.as_u16(), answer.json()), (403, expected));
    }
}

#[tokio::test]
async fn a22_the_same_again_is_asked_only_by_force() {
    let world = World::new().await;
    let mut browser = world.browser().await;
    browser.open(&world.address(&[])).await;
    let code = browser.press("Approve").await.parameters()["code"].clone();
    // What was agreed to and never fetched is no connection.
    browser.open(&world.address(&[])).await.submission("Approve");
    access_token(&world.exchange(&code, &[]).await);
    let again = browser.open(&world.address(&[])).await;
    assert!(again.address.starts_with(&format!("{CALLBACK}?code=")), "{}", again.address);
    access_token(&world.exchange(&again.parameters()["code"], &[]).await);
    for asked in [("force_login", "true"), ("scope", "read write follow"), ("scope", "read")] {
        let page = browser.open(&world.address(&[asked])).await;
        assert_eq!((page.status.as_u16(), page.passed.len()), (200, 1), "{asked:?}");
        page.submission("Approve");
    }
    // The order of the scopes makes no difference.
    agree(&mut browser, &world.address(&[("scope", "push follow write read")])).await;
    assert_eq!(browser.page.passed, [303]);
}

#[tokio::test]
async fn a23_invalid_client_challenges() {
    let world = World::new().await;
    let by_body = world.app_token(&[("client_secret", "wrong")]).await;
    let basic = Request::post("/oauth/token")
        .header(header::AUTHORIZATION, "Basic bm9ib2R5Ondyb25n")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("grant_type=client_credentials"))
        .unwrap();
    for refused in [by_body, world.app.send(basic).await] {
        assert_eq!(refused.error(), (401, "invalid_client".into()));
        assert_ne!(refused.header("www-authenticate"), "", "{}", refused.text);
    }
}
