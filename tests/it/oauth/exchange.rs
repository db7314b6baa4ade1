//! A code is exchanged once, by the app it was issued to, with everything the consent was bound to.

use std::time::Duration;

use postern::domain::authorize::AuthorizationParameters;
use postern::model::account::Role;
use postern::model::app::AppKind;
use serde_json::json;

use crate::support::app::{CALLBACK, Client, TestApp};

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

fn with_pkce() -> AuthorizationParameters {
    AuthorizationParameters {
        code_challenge: Some(CHALLENGE.into()),
        code_challenge_method: Some("S256".into()),
        ..AuthorizationParameters::default()
    }
}

#[tokio::test]
async fn the_story_of_a_connection() {
    let app = TestApp::new().await;
    let owner = app.organization("acme").await;
    let target = app.organization("feedback").await;
    let ada = app.person("ada", target, Role::Admin).await;
    let client = app.client(owner, &["posts:read", "posts:write"]).await;

    let code = app.code(&client, &ada, target).await;
    assert!(code.starts_with("fooc_"));
    let answer = app.exchange(&client, &code).await;
    let body = answer.json();
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("pragma"), "no-cache");
    assert_eq!(body["token_type"], "Bearer");
    assert_eq!(body["expires_in"], 86400);
    assert_eq!(body["scope"], "posts:read posts:write");
    assert_eq!(body.as_object().unwrap().len(), 5, "{body}");
    let first = answer.pair();
    assert!(first.access_token.starts_with("foot_") && first.refresh_token.starts_with("foor_"));
    assert!(app.is_alive(&client, &first.access_token).await);

    let second = app.refresh(&client, &first.refresh_token).await.pair();
    assert!(!app.is_alive(&client, &first.access_token).await);
    assert_eq!(app.refresh(&client, &first.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert!(app.is_alive(&client, &second.access_token).await);
}

#[tokio::test]
async fn a_code_lives_for_five_minutes() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;

    let early = app.code(&client, &ada, organization).await;
    app.cx.env.advance(Duration::from_secs(299));
    assert_eq!(app.exchange(&client, &early).await.status, 200);

    let late = app.code(&client, &ada, organization).await;
    app.cx.env.advance(Duration::from_secs(301));
    assert_eq!(app.exchange(&client, &late).await.error(), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn a_valid_replay_ends_what_the_code_issued() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let code = app.code(&client, &ada, organization).await;
    let first = app.exchange(&client, &code).await.pair();
    let second = app.refresh(&client, &first.refresh_token).await.pair();

    assert_eq!(app.exchange(&client, &code).await.error(), (400, "invalid_grant".into()));

    assert!(!app.is_alive(&client, &second.access_token).await);
    assert_eq!(app.refresh(&client, &second.refresh_token).await.error(), (400, "invalid_grant".into()));
    let kinds: Vec<String> =
        sqlx::query_scalar("SELECT kind FROM ledger WHERE install_id IS NOT NULL ORDER BY id")
            .fetch_all(&mut app.db().await)
            .await
            .unwrap();
    assert_eq!(kinds, ["install.created", "code.replay_detected", "install.revoked"]);
}

#[tokio::test]
async fn a_replay_that_proves_nothing_ends_nothing() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let other = app.client(organization, &["posts:read"]).await;
    let code = app.code(&client, &ada, organization).await;
    let pair = app.exchange(&client, &code).await.pair();

    let wrong_secret = Client { client_secret: other.client_secret.clone(), ..client.clone() };
    assert_eq!(app.exchange(&wrong_secret, &code).await.error(), (400, "invalid_client".into()));
    assert_eq!(app.exchange(&other, &code).await.error(), (400, "invalid_grant".into()));
    for redirect_uri in [None, Some("https://app.example/other")] {
        let mut body = exchange_body(&client, &code);
        body["redirect_uri"] = json!(redirect_uri.unwrap_or_default());
        assert_eq!(app.post_json("/oauth/token", &body).await.error(), (400, "invalid_grant".into()));
    }
    let mut with_verifier = exchange_body(&client, &code);
    with_verifier["code_verifier"] = json!(VERIFIER);
    assert_eq!(app.post_json("/oauth/token", &with_verifier).await.error(), (400, "invalid_grant".into()));

    assert!(app.is_alive(&client, &pair.access_token).await);
}

#[tokio::test]
async fn a_failed_attempt_does_not_burn_the_code_but_five_wrong_verifiers_do() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;

    let code = app.code_for(&client, &ada, organization, with_pkce()).await;
    let wrong = |verifier: &str| {
        let mut body = exchange_body(&client, &code);
        body["code_verifier"] = json!(verifier);
        body
    };
    for _ in 0..4 {
        let body = wrong(&"b".repeat(43));
        assert_eq!(app.post_json("/oauth/token", &body).await.error(), (400, "invalid_grant".into()));
    }
    assert_eq!(app.post_json("/oauth/token", &wrong(VERIFIER)).await.status, 200);

    let code = app.code_for(&client, &ada, organization, with_pkce()).await;
    let body = |verifier: &str| {
        let mut body = exchange_body(&client, &code);
        body["code_verifier"] = json!(verifier);
        body
    };
    for _ in 0..5 {
        assert_eq!(app.post_json("/oauth/token", &body(&"b".repeat(43))).await.status, 400);
    }
    assert_eq!(app.post_json("/oauth/token", &body(VERIFIER)).await.error(), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn whatever_ended_since_the_consent_ends_the_code() {
    for ending in [
        "UPDATE apps SET epoch = epoch + 1",
        "UPDATE organizations SET epoch = epoch + 1",
        "UPDATE users SET epoch = epoch + 1 WHERE kind = 'person'",
        "DELETE FROM memberships",
        "UPDATE memberships SET role = 'member'",
        "UPDATE apps SET redirect_uris = ARRAY['https://app.example/other']",
        "UPDATE apps SET actor_modes = ARRAY['self']",
    ] {
        let app = TestApp::new().await;
        let organization = app.organization("acme").await;
        let ada = app.person("ada", organization, Role::Admin).await;
        let client = app.client(organization, &["posts:read"]).await;
        let code = app.code(&client, &ada, organization).await;
        sqlx::query(ending).execute(&mut app.db().await).await.unwrap();
        assert_eq!(app.exchange(&client, &code).await.error(), (400, "invalid_grant".into()), "{ending}");
        let installs: i64 =
            sqlx::query_scalar("SELECT count(*) FROM installs").fetch_one(&mut app.db().await).await.unwrap();
        assert_eq!(installs, 0, "{ending}");
    }
}

#[tokio::test]
async fn a_second_consent_replaces_the_pair() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let (early, late) =
        (app.code(&client, &ada, organization).await, app.code(&client, &ada, organization).await);
    let first = app.exchange(&client, &late).await.pair();
    let second = app.exchange(&client, &early).await.pair();

    assert!(!app.is_alive(&client, &first.access_token).await);
    assert_eq!(app.refresh(&client, &first.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert!(app.is_alive(&client, &second.access_token).await);
    let pairs: i64 =
        sqlx::query_scalar("SELECT count(*) FROM tokens").fetch_one(&mut app.db().await).await.unwrap();
    assert_eq!(pairs, 1);
}

#[tokio::test]
async fn a_public_app_proves_itself_by_pkce_and_never_by_a_secret() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client_with(organization, AppKind::Public, &["posts:read"]).await;
    let code = app.code_for(&client, &ada, organization, with_pkce()).await;
    let exchange = |secret: &str| {
        json!({ "grant_type": "authorization_code", "client_id": client.app.client_id, "client_secret": secret,
                "code": code, "redirect_uri": CALLBACK, "code_verifier": VERIFIER })
    };
    assert_eq!(
        app.post_json("/oauth/token", &exchange("fosec_x")).await.error(),
        (400, "invalid_client".into())
    );
    let pair = app.post_json("/oauth/token", &exchange("")).await.pair();

    // Reuse by a public app ends the pair, whatever the policy says of confidential ones.
    let second = app.refresh(&client, &pair.refresh_token).await.pair();
    assert_eq!(app.refresh(&client, &pair.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert_eq!(app.refresh(&client, &second.refresh_token).await.error(), (400, "invalid_grant".into()));
}

fn exchange_body(client: &Client, code: &str) -> serde_json::Value {
    json!({
        "grant_type": "authorization_code",
        "client_id": client.app.client_id,
        "client_secret": client.client_secret,
        "code": code,
        "redirect_uri": CALLBACK,
    })
}
