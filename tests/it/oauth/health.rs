//! How an install is doing, as JSON.

use std::time::Duration;

use axum::http::Method;
use postern::domain::usage::write_down;
use postern::model::account::Role;
use serde_json::json;

use crate::support::app::TestApp;

#[tokio::test]
async fn an_admin_reads_how_an_install_is_doing() {
    let app = TestApp::new().await;
    let (acme, northwind) = (app.organization("acme").await, app.organization("northwind").await);
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(northwind, &["posts:read", "posts:write"]).await;
    let pair = app.install(&client, &ada, acme).await;
    let jwt = app.jwt(&ada).await;
    let id: i64 = sqlx::query_scalar("SELECT id FROM installs").fetch_one(&mut app.db().await).await.unwrap();
    let path = format!("/oauth/installs/{id}/health");
    let health = async |jwt: &str, organization: &str| {
        app.manage(jwt, Some(organization), Method::GET, &path, None).await
    };

    let fresh = health(&jwt, "acme").await.json();
    assert_eq!(fresh["unused_scopes"], json!(["posts:read", "posts:write"]));
    assert_eq!((&fresh["last_call_at"], &fresh["secret"]), (&json!(null), &json!(null)));

    app.get_with("/api/v3/session_info", &pair.access_token).await;
    app.manage(&pair.access_token, None, Method::POST, "/api/v3/votes_on_behalf", None).await;
    let pair = app.refresh(&client, &pair.refresh_token).await.pair();
    write_down(&app.cx).await.unwrap();
    let now = app.cx.env.now().unix_timestamp();
    let answer = health(&jwt, "acme").await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let told = answer.json();
    let calls = told["calls"].as_array().unwrap();
    assert_eq!(calls.len(), 12);
    assert_eq!(
        calls[0],
        json!({ "route": "GET /session_info", "calls": 1, "last_at": now, "used_lately": true })
    );
    assert_eq!(
        calls[1],
        json!({ "route": "GET /buckets", "calls": 0, "last_at": null, "used_lately": false })
    );
    assert_eq!(told["refused_calls"], json!([{ "scope": "votes:write", "refusals": 1, "last_at": now }]));
    assert_eq!((&told["last_call_at"], &told["last_refresh_at"]), (&json!(now), &json!(now)));
    assert_eq!((&told["refresh_failures"], &told["last_refresh_failure_at"]), (&json!(0), &json!(null)));
    assert_eq!(told["unused_scopes"], json!(["posts:write"]));
    assert_eq!(told["unused_since"], json!(null));
    assert_eq!(told["secret"], json!({ "created_at": now, "expires_at": null, "is_newest": true }));

    app.cx.env.advance(Duration::from_hours(90 * 24));
    let later = health(&app.jwt(&ada).await, "acme").await.json();
    assert_eq!(later["unused_since"], json!(now));
    assert_eq!(later["unused_scopes"], json!(["posts:read", "posts:write"]));

    let member = app.person("mia", acme, Role::Member).await;
    let owner = app.person("nora", northwind, Role::Owner).await;
    assert_eq!(health(&app.jwt(&member).await, "acme").await.error(), (403, "access_denied".to_owned()));
    assert_eq!(health(&app.jwt(&owner).await, "northwind").await.error(), (404, "not_found".to_owned()));
    assert_eq!(health(&pair.access_token, "acme").await.status, 401, "an app's token manages nothing");
    let unknown = "/oauth/installs/x/health";
    let unknown = app.manage(&app.jwt(&ada).await, Some("acme"), Method::GET, unknown, None).await;
    assert_eq!(unknown.error(), (404, "not_found".to_owned()));
}
