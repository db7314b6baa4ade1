//! An owner organization's apps as JSON: who may, what is refused and why, and what is shown once.

use axum::http::Method;
use postern::model::account::Role;
use serde_json::{Value, json};

use crate::support::app::{Answer, TestApp};

/// A server with an owner organization and its admin's session JWT.
async fn with_admin() -> (TestApp, String) {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let jwt = app.jwt(&ada).await;
    (app, jwt)
}

fn my_integration() -> Value {
    json!({
        "name": "My Integration",
        "redirect_uris": ["https://myapp.com/callback"],
        "allowed_actor_modes": ["app", "self"],
        "declared_scopes": ["posts:read", "webhooks:manage"],
        "webhook_url": "https://myapp.com/webhooks",
        "subscribed_webhook_events": ["post_created", "post_updated"]
    })
}

async fn register(app: &TestApp, jwt: &str, body: Value) -> Answer {
    app.manage(jwt, Some("acme"), Method::POST, "/oauth/apps", Some(body)).await
}

#[tokio::test]
async fn an_app_is_registered_and_its_secret_shown_once() {
    let (app, jwt) = with_admin().await;
    let answer = register(&app, &jwt, my_integration()).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    assert_eq!(answer.header("cache-control"), "no-store");
    let body = answer.json();
    assert!(body["client_id"].as_str().unwrap().starts_with("foapp_"));
    assert!(body["client_secret"].as_str().unwrap().starts_with("fosec_"));
    assert!(body["webhook_secret"].as_str().unwrap().starts_with("whsec_"));
    assert_eq!(body["status"], "active");
    assert_eq!(body["declared_scopes"], json!(["posts:read", "webhooks:manage"]));

    for name in [body["id"].to_string(), body["client_id"].as_str().unwrap().to_owned()] {
        let shown = app.manage(&jwt, Some("acme"), Method::GET, &format!("/oauth/apps/{name}"), None).await;
        assert_eq!(shown.json()["name"], "My Integration");
        assert!(!shown.text.contains("fosec_") && !shown.text.contains("whsec_"), "{}", shown.text);
    }
    let list = app.manage(&jwt, None, Method::GET, "/oauth/apps", None).await;
    assert_eq!(list.json()["apps"].as_array().unwrap().len(), 1);
    assert!(!list.text.contains("fosec_"));
}

#[tokio::test]
async fn every_wrong_field_is_named() {
    let (app, jwt) = with_admin().await;
    for (field, value) in [
        ("name", json!("")),
        ("name", json!("a\u{202e}b")),
        ("name", json!("x".repeat(101))),
        ("redirect_uris", json!([])),
        ("redirect_uris", json!(["http://example.com/cb"])),
        ("redirect_uris", json!(["https://example.com/cb#x"])),
        ("redirect_uris", json!(vec!["https://example.com/cb"; 21])),
        ("allowed_actor_modes", json!(["root"])),
        ("allowed_actor_modes", json!([])),
        ("declared_scopes", json!(["admin"])),
        ("declared_scopes", json!([])),
        ("homepage_url", json!("javascript:alert(1)")),
        ("webhook_url", json!("http://myapp.com/")),
        ("webhook_url", json!("https://127.0.0.1/")),
        ("subscribed_webhook_events", json!(["everything"])),
    ] {
        let mut body = my_integration();
        body[field] = value;
        let answer = register(&app, &jwt, body.clone()).await;
        assert_eq!(answer.status, 422, "{body} {}", answer.text);
        assert!(answer.json()["errors"][field].is_array(), "{body} {}", answer.text);
        assert_eq!(answer.json()["error"], "invalid_request");
    }
    let mut without_scope = my_integration();
    without_scope["declared_scopes"] = json!(["posts:read"]);
    let answer = register(&app, &jwt, without_scope).await;
    assert_eq!(answer.status, 422);
    assert!(
        answer.json()["errors"]["webhook_url"].is_array()
            && answer.json()["errors"]["subscribed_webhook_events"].is_array()
    );
    let stored: i64 =
        sqlx::query_scalar("SELECT count(*) FROM apps").fetch_one(&mut app.db().await).await.unwrap();
    assert_eq!(stored, 0, "nothing is stored of what was refused");
}

#[tokio::test]
async fn names_are_unique_within_an_organization_letter_case_aside() {
    let (app, jwt) = with_admin().await;
    let id = register(&app, &jwt, my_integration()).await.json()["id"].to_string();
    let mut shouted = my_integration();
    shouted["name"] = json!("MY INTEGRATION");
    let answer = register(&app, &jwt, shouted.clone()).await;
    assert_eq!(answer.status, 422);
    assert!(answer.json()["errors"]["name"].is_array());
    app.manage(&jwt, None, Method::DELETE, &format!("/oauth/apps/{id}"), None).await;
    assert_eq!(register(&app, &jwt, shouted).await.status, 201, "a deleted app gives its name back");
}

#[tokio::test]
async fn only_an_admin_of_the_owner_organization_manages_its_apps() {
    let (app, jwt) = with_admin().await;
    let id = register(&app, &jwt, my_integration()).await.json()["id"].to_string();
    let acme =
        sqlx::query_scalar("SELECT id FROM organizations").fetch_one(&mut app.db().await).await.unwrap();
    let other = app.organization("other").await;
    let stranger = app.person("eve", other, Role::Owner).await;
    let path = format!("/oauth/apps/{id}");
    let stranger = app.jwt(&stranger).await;
    let calls = [
        (Method::GET, path.clone()),
        (Method::PATCH, path.clone()),
        (Method::DELETE, path.clone()),
        (Method::POST, format!("{path}/rotate_secret")),
        (Method::POST, format!("{path}/secret_leaked")),
        (Method::GET, format!("{path}/secrets")),
        (Method::GET, format!("{path}/installs")),
        (Method::POST, format!("{path}/suspend")),
        (Method::POST, format!("{path}/unsuspend")),
    ];
    for (method, path) in &calls {
        let named = app.manage(&stranger, Some("acme"), method.clone(), path, None).await;
        assert_eq!(named.error(), (403, "access_denied".into()), "{method} {path}");
        let own = app.manage(&stranger, None, method.clone(), path, None).await;
        assert_eq!(own.error(), (404, "not_found".into()), "{method} {path}");
    }
    for role in [Role::Manager, Role::Csm, Role::Member, Role::Collaborator] {
        let acme = postern::model::id::OrganizationId::new(acme);
        let person = app.person(&format!("p{role}"), acme, role).await;
        let jwt = app.jwt(&person).await;
        for (method, path) in &calls {
            let answer = app.manage(&jwt, None, method.clone(), path, None).await;
            assert_eq!(answer.error(), (403, "access_denied".into()), "{role} {method} {path}");
        }
        assert_eq!(register(&app, &jwt, my_integration()).await.status, 403);
    }
    assert_eq!(app.manage(&jwt, None, Method::GET, &path, None).await.json()["status"], "active");
}

#[tokio::test]
async fn without_a_valid_jwt_nothing_is_told() {
    let (app, jwt) = with_admin().await;
    for token in ["", "x", "a.b.c", "foot_x", &format!("{jwt}x")] {
        let answer = app.manage(token, None, Method::GET, "/oauth/apps", None).await;
        assert_eq!(answer.error(), (401, "invalid_token".into()), "{token:?}");
        assert!(answer.header("www-authenticate").starts_with("Bearer"));
    }
    assert_eq!(app.manage(&jwt, None, Method::DELETE, "/session", None).await.status, 200);
    assert_eq!(app.manage(&jwt, None, Method::GET, "/oauth/apps", None).await.status, 401);
}

#[tokio::test]
async fn the_organization_must_be_named_where_there_are_several() {
    let app = TestApp::new().await;
    let (one, two) = (app.organization("one").await, app.organization("two").await);
    let ada = app.person("ada", one, Role::Admin).await;
    app.join(&ada, two, Role::Admin).await;
    let jwt = app.jwt(&ada).await;
    assert_eq!(
        app.manage(&jwt, None, Method::GET, "/oauth/apps", None).await.error(),
        (400, "invalid_request".into())
    );
    assert_eq!(app.manage(&jwt, Some("two"), Method::GET, "/oauth/apps", None).await.status, 200);
    assert_eq!(app.manage(&jwt, Some("three"), Method::GET, "/oauth/apps", None).await.status, 403);
}

#[tokio::test]
async fn an_edit_changes_what_it_names_and_acts_at_once() {
    let (app, jwt) = with_admin().await;
    let registered = register(&app, &jwt, my_integration()).await.json();
    let path = format!("/oauth/apps/{}", registered["id"]);
    let edit = async |body: Value| app.manage(&jwt, None, Method::PATCH, &path, Some(body)).await;

    let renamed = edit(json!({ "name": "Better", "homepage_url": "https://myapp.com" })).await.json();
    assert_eq!((&renamed["name"], &renamed["homepage_url"]), (&json!("Better"), &json!("https://myapp.com")));
    assert_eq!(renamed["redirect_uris"], registered["redirect_uris"]);
    let bot: String = sqlx::query_scalar("SELECT name FROM users WHERE kind = 'bot'")
        .fetch_one(&mut app.db().await)
        .await
        .unwrap();
    assert_eq!(bot, "Better", "the bot goes by its app's name");
    assert_eq!(edit(json!({ "homepage_url": null })).await.json()["homepage_url"], Value::Null);
    assert_eq!(
        edit(json!({ "declared_scopes": ["posts:read"] })).await.status,
        422,
        "the webhook needs its scope"
    );
    let quiet = edit(
        json!({ "declared_scopes": ["posts:read"], "webhook_url": "", "subscribed_webhook_events": [] }),
    );
    assert_eq!(quiet.await.status, 200);
    assert_eq!(edit(json!({ "name": 7 })).await.error(), (400, "invalid_request".into()));
}

#[tokio::test]
async fn a_rotated_secret_replaces_the_old_one_and_keeps_the_tokens() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let jwt = app.jwt(&ada).await;
    let mut client = app.client(acme, &["posts:read"]).await;
    let pair = app.install(&client, &ada, acme).await;
    let path = format!("/oauth/apps/{}/rotate_secret", client.app.client_id);
    let rotated = app.manage(&jwt, None, Method::POST, &path, None).await;
    assert_eq!(app.refresh(&client, &pair.refresh_token).await.error(), (400, "invalid_client".into()));
    client.client_secret = rotated.json()["client_secret"].as_str().unwrap().to_owned();
    assert!(app.is_alive(&client, &pair.access_token).await);
    assert_eq!(app.refresh(&client, &pair.refresh_token).await.status, 200);
}

#[tokio::test]
async fn an_overlap_lets_both_secrets_work_until_its_end() {
    let hour = std::time::Duration::from_hours(1);
    let app = TestApp::with(|config| config.policy.secret_overlap = hour).await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let jwt = app.jwt(&ada).await;
    let client = app.client(acme, &["posts:read"]).await;
    let pair = app.install(&client, &ada, acme).await;
    let path = format!("/oauth/apps/{}/rotate_secret", client.app.client_id);
    app.manage(&jwt, None, Method::POST, &path, None).await;
    let pair = app.refresh(&client, &pair.refresh_token).await.pair();
    app.cx.env.advance(hour);
    assert_eq!(app.refresh(&client, &pair.refresh_token).await.error(), (400, "invalid_client".into()));
}

#[tokio::test]
async fn an_overlap_is_chosen_at_each_rotation() {
    let (app, jwt) = with_admin().await;
    let path = format!("/oauth/apps/{}", register(&app, &jwt, my_integration()).await.json()["id"]);
    let call = async |method: Method, act: &str, body: Option<Value>| {
        app.manage(&jwt, None, method, &format!("{path}{act}"), body).await
    };
    for (overlap, status) in [(json!(604_801), 422), (json!(-1), 422), (json!("1h"), 400), (json!(1.5), 400)]
    {
        let refused = call(Method::POST, "/rotate_secret", Some(json!({ "overlap": overlap }))).await;
        assert_eq!(refused.status, status, "{overlap}: {}", refused.text);
        assert!(status != 422 || refused.json()["errors"]["overlap"].is_array(), "{}", refused.text);
    }
    let secrets = async || call(Method::GET, "/secrets", None).await.json()["secrets"].clone();
    assert_eq!(secrets().await.as_array().unwrap().len(), 1, "nothing was rotated");
    let rotated = call(Method::POST, "/rotate_secret", Some(json!({ "overlap": 604_800 }))).await;
    assert!(rotated.json()["client_secret"].as_str().unwrap().starts_with("fosec_"), "{}", rotated.text);
    let listed = secrets().await;
    let now = app.cx.env.now().unix_timestamp();
    assert_eq!(listed[0]["expires_at"], Value::Null);
    assert_eq!((&listed[1]["expires_at"], &listed[1]["created_at"]), (&json!(now + 604_800), &json!(now)));
    assert!(!listed.to_string().contains("fosec_"));
    let again = call(Method::POST, "/rotate_secret", Some(json!({ "overlap": 60 }))).await;
    assert_eq!(again.status, 200);
    let ends: Vec<Value> =
        secrets().await.as_array().unwrap().iter().map(|secret| secret["expires_at"].clone()).collect();
    assert_eq!(ends, [Value::Null, json!(now + 60)], "at most two work, and none longer than was said");
    call(Method::POST, "/rotate_secret", None).await;
    assert_eq!(secrets().await.as_array().unwrap().len(), 1, "no overlap, unless one is chosen");
}

#[tokio::test]
async fn a_leaked_secret_ends_all_that_was_issued() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let jwt = app.jwt(&ada).await;
    let mut client = app.client(acme, &["posts:read"]).await;
    let pair = app.install(&client, &ada, acme).await;
    let path = format!("/oauth/apps/{}/secret_leaked", client.app.client_id);
    let answer = app.manage(&jwt, None, Method::POST, &path, None).await;
    assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (200, "no-store"));
    assert_eq!(app.refresh(&client, &pair.refresh_token).await.error(), (400, "invalid_client".into()));
    client.client_secret = answer.json()["client_secret"].as_str().unwrap().to_owned();
    assert!(!app.is_alive(&client, &pair.access_token).await);
    assert_eq!(app.refresh(&client, &pair.refresh_token).await.error(), (400, "invalid_grant".into()));
    let installs = app.manage(&jwt, None, Method::GET, "/oauth/installs", None).await.json();
    assert_eq!(installs["installs"][0]["status"], "revoked");
    let public = json!({ "name": "Public", "client_type": "public", "redirect_uris": ["https://a.example/cb"],
                         "declared_scopes": ["posts:read"] });
    let id = register(&app, &jwt, public).await.json()["id"].to_string();
    let refused =
        app.manage(&jwt, None, Method::POST, &format!("/oauth/apps/{id}/secret_leaked"), None).await;
    assert_eq!(refused.error(), (400, "invalid_request".into()));
    let none = app.manage(&jwt, None, Method::GET, &format!("/oauth/apps/{id}/secrets"), None).await;
    assert_eq!(none.json()["secrets"], json!([]));
}

#[tokio::test]
async fn an_owner_lists_the_installs_of_an_app() {
    let app = TestApp::new().await;
    let northwind = app.organization("northwind").await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let nora = app.person("nora", northwind, Role::Admin).await;
    let jwt = app.jwt(&nora).await;
    let client = app.client(northwind, &["posts:read"]).await;
    app.install(&client, &ada, acme).await;
    let path = format!("/oauth/apps/{}/installs", client.app.client_id);
    let list = async |query: &str| app.manage(&jwt, None, Method::GET, &format!("{path}{query}"), None).await;
    let all = list("").await;
    let body = all.json();
    assert_eq!((&body["total"], &body["page"], &body["pages"]), (&json!(1), &json!(1), &json!(1)));
    let install = &body["installs"][0];
    assert_eq!((&install["organization"]["name"], &install["status"]), (&json!("acme"), &json!("active")));
    assert_eq!(install["granted_scopes"], json!(["posts:read"]));
    assert_eq!(install["connected_at"], json!(app.cx.env.now().unix_timestamp()));
    assert!(!all.text.contains("ada"), "who agreed is the customer's own affair: {}", all.text);
    for (query, total) in [("?status=active&q=ACM", 1), ("?status=revoked", 0), ("?q=x", 0), ("?page=-3", 1)]
    {
        assert_eq!(list(query).await.json()["total"], total, "{query}");
    }
    assert_eq!(list("?status=dead").await.error(), (400, "invalid_request".into()));
    assert_eq!(list("?page=two").await.error(), (400, "invalid_request".into()));
}

#[tokio::test]
async fn what_an_operator_blocked_its_owner_cannot_unsuspend() {
    let (app, jwt) = with_admin().await;
    let path = format!("/oauth/apps/{}", register(&app, &jwt, my_integration()).await.json()["id"]);
    sqlx::query("UPDATE apps SET status = 'blocked'").execute(&mut app.db().await).await.unwrap();
    for act in ["suspend", "unsuspend"] {
        let refused = app.manage(&jwt, None, Method::POST, &format!("{path}/{act}"), None).await;
        assert_eq!(refused.error(), (403, "access_denied".into()), "{act}");
        assert!(refused.text.contains("only the operator can let it back in"), "{}", refused.text);
    }
    let edited = app.manage(&jwt, None, Method::PATCH, &path, Some(json!({ "name": "Other" }))).await;
    assert_eq!(edited.json()["status"], "blocked", "{}", edited.text);
}
