//! Apps that register themselves, and the limits of who may ask without credentials.

use std::num::NonZeroU32;

use postern::domain::accounts::organization_by_subdomain;
use postern::model::account::Role;
use postern::model::policy::RateLimitReset;
use serde_json::{Value, json};

use crate::support::app::{Answer, TestApp};
use crate::support::browser::Browser;
use crate::support::policies::Shipped;

async fn register(app: &TestApp, body: &Value) -> Answer {
    app.post_json("/api/v1/apps", body).await
}

async fn apps(app: &TestApp) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM apps").fetch_one(&mut app.db().await).await.unwrap()
}

#[tokio::test]
async fn an_app_registers_itself_and_is_believed() {
    let app = TestApp::under(Shipped::Mastodon).await;
    let body = json!({ "client_name": "Tusk", "redirect_uris": ["myapp:/cb", "https://tusk.example/cb"],
                       "scopes": "read write:statuses", "website": "https://tusk.example" });
    let answer = register(&app, &body).await;
    let made = answer.json();
    assert_eq!(answer.status, 200, "{made}");
    assert_eq!(answer.header("cache-control"), "no-store, no-cache");
    assert_eq!(made["redirect_uri"], "myapp:/cb\nhttps://tusk.example/cb");
    assert_eq!(made["scopes"], json!(["read", "write:statuses"]));
    let credentials = [
        ("grant_type", "client_credentials"),
        ("client_id", made["client_id"].as_str().unwrap()),
        ("client_secret", made["client_secret"].as_str().unwrap()),
    ];
    let own = app.post_form("/oauth/token", &credentials).await.json();
    let shown = app.get_with("/api/v1/apps/verify_credentials", own["access_token"].as_str().unwrap()).await;
    let shown = shown.json();
    assert_eq!(shown["id"], made["id"]);
    assert!(shown.get("client_secret").is_none() && shown.get("client_id").is_none(), "{shown}");
    let owner: String =
        sqlx::query_scalar("SELECT o.subdomain FROM apps a JOIN organizations o ON o.id = a.organization_id")
            .fetch_one(&mut app.db().await)
            .await
            .unwrap();
    assert_eq!(owner, "home");

    let home = organization_by_subdomain(&app.cx, "home").await.unwrap().id;
    let bob = app.person("bob", home, Role::Member).await;
    let mut browser = Browser::signed_in(&app, &bob).await;
    let client_id = made["client_id"].as_str().unwrap();
    let address = format!(
        "/oauth/authorize?client_id={client_id}&redirect_uri=https://tusk.example/cb&response_type=code&scope=read"
    );
    let text = &browser.open(&address).await.text;
    assert!(text.contains("Tusk") && text.contains("Not reviewed"), "{text}");
    assert!(
        text.contains("by <b><bdi>somebody unknown"),
        "the organization that keeps it vouches for nothing"
    );
}

#[tokio::test]
async fn what_is_wrong_is_named_and_nothing_is_stored() {
    let app = TestApp::under(Shipped::Mastodon).await;
    let right = json!({ "client_name": "Tusk", "redirect_uris": "https://tusk.example/cb" });
    let wrong = [
        ("client_name", json!(""), "Application name can't be blank"),
        ("client_name", json!("x".repeat(61)), "Application name is too long (maximum is 60 characters)"),
        ("redirect_uris", json!(""), "Redirect URI can't be blank"),
        ("redirect_uris", json!("foo/bar"), "Redirect URI must be an absolute URI."),
        ("redirect_uris", json!("javascript:alert(1)"), "Redirect URI is forbidden by the server."),
        ("redirect_uris", json!("https://tusk.example/#a"), "Redirect URI cannot contain a fragment."),
        ("scopes", json!("read nonsense"), "Scopes doesn't match configured on the server."),
        ("website", json!("not an address"), "Application website is invalid"),
    ];
    for (field, value, sentence) in wrong {
        let mut body = right.clone();
        body[field] = value;
        let answer = register(&app, &body).await;
        assert_eq!(answer.status, 422, "{sentence}");
        assert_eq!(answer.json(), json!({ "error": format!("Validation failed: {sentence}") }));
    }
    assert_eq!(apps(&app).await, 0);
    assert_eq!(register(&app, &right).await.status, 200);
}

#[tokio::test]
async fn where_the_policy_lets_nobody_register_nobody_does() {
    let app =
        TestApp::under_with(Shipped::Mastodon, |config| config.policy.anonymous_registration = false).await;
    let body = json!({ "client_name": "Tusk", "redirect_uris": "https://tusk.example/cb" });
    assert_eq!(register(&app, &body).await.status, 403);
    assert_eq!(apps(&app).await, 0);
    let metadata = app.get_with("/.well-known/oauth-authorization-server", "").await.json();
    assert!(metadata.get("app_registration_endpoint").is_none());
}

#[tokio::test]
async fn what_leaves_rows_is_limited_by_the_minute() {
    let app = TestApp::under_with(Shipped::Mastodon, |config| config.limits.enabled = true).await;
    let body = json!({ "client_name": "Tusk", "redirect_uris": "https://tusk.example/cb" });
    let made = register(&app, &body).await.json();
    let credentials = [
        ("grant_type", "client_credentials"),
        ("client_id", made["client_id"].as_str().unwrap()),
        ("client_secret", made["client_secret"].as_str().unwrap()),
    ];
    for _ in 0..60 {
        assert_eq!(app.post_form("/oauth/token", &credentials).await.status, 200);
    }
    assert_eq!(app.post_form("/oauth/token", &credentials).await.status, 429);
    for _ in 0..29 {
        assert_eq!(register(&app, &body).await.status, 200);
    }
    assert_eq!(register(&app, &body).await.status, 429);
    assert_eq!(apps(&app).await, 30);
    app.cx.env.advance(std::time::Duration::from_mins(1));
    assert_eq!(register(&app, &body).await.status, 200);
    assert_eq!(app.post_form("/oauth/token", &credentials).await.status, 200);
}

#[tokio::test]
async fn while_the_database_is_away_nobody_is_told_no() {
    let (app, wire) = TestApp::wired_under(Shipped::Mastodon, |_| {}).await;
    let body = json!({ "client_name": "Tusk", "redirect_uris": "https://tusk.example/cb" });
    wire.bring_down();
    let answer = register(&app, &body).await;
    assert_eq!(answer.status, 503, "{}", answer.text);
    assert_ne!(answer.header("retry-after"), "");
    wire.mend();
}

#[tokio::test]
async fn a_limit_may_be_saved_up_and_is_told_as_the_policy_says() {
    for (written, is_text) in [(RateLimitReset::Unix, false), (RateLimitReset::Iso8601, true)] {
        let app = TestApp::under_with(Shipped::Mastodon, |config| {
            config.limits.enabled = true;
            config.limits.install_per_minute = NonZeroU32::new(2).unwrap();
            config.limits.burst_minutes = NonZeroU32::new(3).unwrap();
            config.policy.answers.rate_limit_reset = written;
        })
        .await;
        for left in (0..6).rev() {
            let answer = app.get_with("/api/v2/instance", "").await;
            assert_eq!(answer.status, 200);
            assert_eq!(answer.header("x-ratelimit-limit"), "6");
            assert_eq!(answer.header("x-ratelimit-remaining"), left.to_string());
        }
        let refused = app.get_with("/api/v2/instance", "").await;
        assert_eq!(refused.status, 429);
        assert_eq!(refused.header("x-ratelimit-remaining"), "0");
        let reset = refused.header("x-ratelimit-reset");
        assert_eq!(reset.ends_with('Z'), is_text, "{reset}");
        assert_eq!(reset.parse::<i64>().is_ok(), !is_text, "{reset}");
        let wait: u64 = refused.header("retry-after").parse().unwrap();
        app.cx.env.advance(std::time::Duration::from_secs(wait));
        assert_eq!(app.get_with("/api/v2/instance", "").await.status, 200);
    }
}
