//! How all calls under `/oauth` are answered alike.

use std::num::NonZeroU32;
use std::time::Duration;

use axum::http::Method;
use postern::model::account::Role;
use serde_json::{Value, json};

use super::bodies::scene;
use crate::support::app::{Answer, CALLBACK, PASSWORD, START, TestApp};
use crate::support::browser::Browser;

const JSON: &str = "application/json";

#[tokio::test]
async fn each_refusal_has_its_code_and_nothing_besides() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.client.app.organization_id, Role::Member).await;
    let bob = scene.app.jwt(&bob).await;
    let (ada, own) = (Some(scene.jwt.as_str()), scene.app_path(""));
    for (jwt, method, path, status, error) in [
        (None, Method::GET, "/oauth/apps", 401, "invalid_token"),
        (Some("x"), Method::GET, "/oauth/installs", 401, "invalid_token"),
        (Some(bob.as_str()), Method::GET, "/oauth/apps", 403, "access_denied"),
        (Some(bob.as_str()), Method::GET, "/oauth/installs", 403, "access_denied"),
        (ada, Method::GET, "/oauth/apps/foapp_nobody", 404, "not_found"),
        (ada, Method::GET, "/oauth/apps/99999999999999999999", 404, "not_found"),
        (ada, Method::DELETE, "/oauth/installs/999", 404, "not_found"),
        (ada, Method::GET, "/oauth/nothing/here", 404, "not_found"),
        (ada, Method::PUT, own.as_str(), 405, "method_not_allowed"),
        (ada, Method::DELETE, "/oauth/apps", 405, "method_not_allowed"),
        (ada, Method::POST, "/oauth/installs", 405, "method_not_allowed"),
        (None, Method::GET, "/oauth/authorize/consent", 405, "method_not_allowed"),
    ] {
        let refused = scene.send(jwt, method.clone(), path, "", String::new()).await;
        assert_eq!(refused.error(), (status, error.into()), "{method} {path}");
        let body = refused.json();
        assert_eq!(body.as_object().unwrap().len(), 3, "{body}");
        refused.explained_by();
        assert!(body["error_description"].as_str().is_some_and(|text| !text.is_empty()), "{body}");
    }
    let wrong = scene.send(ada, Method::PATCH, &own, JSON, r#"{"name":""}"#.to_owned()).await;
    assert_eq!(wrong.error(), (422, "invalid_request".into()));
    assert!(wrong.json()["errors"]["name"][0].is_string(), "{}", wrong.text);
}

#[tokio::test]
async fn lists_stand_under_their_name_and_resources_for_themselves() {
    let scene = scene().await;
    scene.app.install(&scene.client, &scene.ada, scene.client.app.organization_id).await;
    let get =
        async |path: &str| scene.send(Some(&scene.jwt), Method::GET, path, "", String::new()).await.json();
    for (path, name) in [("/oauth/apps", "apps"), ("/oauth/installs", "installs")] {
        let list = get(path).await;
        assert_eq!(list["success"], json!(true));
        assert_eq!(list.as_object().unwrap().len(), 2, "{list}");
        let one = get(&format!("{path}/{}", list[name][0]["id"])).await;
        assert_eq!(one, list[name][0], "bare, with its id at the top");
        let since = one.get("created_at").or(one.get("approved_at")).unwrap();
        assert_eq!(since, &json!(START.unix_timestamp()), "in seconds");
    }
    for (method, path, status) in [
        (Method::POST, scene.app_path("/suspend"), "suspended"),
        (Method::POST, scene.app_path("/unsuspend"), "active"),
        (Method::DELETE, scene.app_path(""), "deleted"),
    ] {
        let done = scene.send(Some(&scene.jwt), method, &path, "", String::new()).await;
        assert_eq!((done.status.as_u16(), &done.json()["status"]), (200, &json!(status)));
        assert_eq!(done.json()["id"], json!(scene.client.app.id));
    }
}

#[tokio::test]
async fn a_browsers_cookie_opens_none_of_the_calls_for_programs() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let consent = [("client_id", scene.client.app.client_id.as_str()), ("redirect_uri", CALLBACK)];
    let consent = form_urlencoded::Serializer::new(String::new()).extend_pairs(consent).finish();
    for (method, path, form) in [
        (Method::GET, "/oauth/apps".to_owned(), None),
        (Method::POST, scene.app_path("/rotate_secret"), Some(String::new())),
        (Method::DELETE, scene.app_path(""), None),
        (Method::GET, "/oauth/installs".to_owned(), None),
        (Method::POST, "/oauth/authorize/consent".to_owned(), Some(consent)),
    ] {
        let answer = browser.send(method.clone(), &path, form, &[]).await;
        assert_eq!(answer.error(), (401, "invalid_token".into()), "{method} {path}");
    }
}

#[tokio::test]
async fn whatever_carries_a_secret_is_kept_by_nobody() {
    let scene = scene().await;
    let acme = scene.client.app.organization_id;
    let code = scene.app.code(&scene.client, &scene.ada, acme).await;
    let exchanged = scene.app.exchange(&scene.client, &code).await;
    let pair = exchanged.pair();
    let credentials = [
        ("client_id", scene.client.app.client_id.as_str()),
        ("client_secret", scene.client.client_secret.as_str()),
        ("token", pair.access_token.as_str()),
    ];
    let introspected = scene.app.post_form("/oauth/introspect", &credentials).await;
    let sign_in = json!({ "email": scene.ada.email, "password": PASSWORD });
    let app = json!({ "name": "Another", "redirect_uris": [CALLBACK], "declared_scopes": ["posts:read"] });
    let consent = json!({ "client_id": scene.client.app.client_id, "redirect_uri": CALLBACK });
    let post = async |path: &str, body: Option<Value>| {
        scene.app.manage(&scene.jwt, None, Method::POST, path, body).await
    };
    for (what, answer) in [
        ("exchange", exchanged),
        ("refresh", scene.app.refresh(&scene.client, &pair.refresh_token).await),
        ("introspection", introspected),
        ("session", scene.app.post_json("/session", &sign_in).await),
        ("registration", post("/oauth/apps", Some(app)).await),
        ("consent", post("/oauth/authorize/consent", Some(consent)).await),
        ("rotation", post(&scene.app_path("/rotate_secret"), None).await),
    ] {
        assert!(answer.status.is_success(), "{what}: {}", answer.text);
        assert_eq!(
            (answer.header("cache-control"), answer.header("pragma")),
            ("no-store", "no-cache"),
            "{what}"
        );
    }
}

#[tokio::test]
async fn introspection_tells_what_is_in_force_and_needs_a_token() {
    let scene = scene().await;
    let acme = scene.client.app.organization_id;
    let pair = scene.app.install(&scene.client, &scene.ada, acme).await;
    let credentials = [
        ("client_id", scene.client.app.client_id.as_str()),
        ("client_secret", scene.client.client_secret.as_str()),
    ];
    let now = START.unix_timestamp();
    let fields = [credentials[0], credentials[1], ("token", pair.access_token.as_str())];
    let answer = scene.app.post_form("/oauth/introspect", &fields).await;
    assert_eq!(
        answer.json(),
        json!({
            "active": true, "scope": "posts:read posts:write", "client_id": scene.client.app.client_id,
            "token_type": "Bearer", "iat": now, "exp": now + 86_400, "sub": scene.client.app.bot_id.to_string(),
            "actor": "app", "organization_id": acme,
        })
    );
    for path in ["/oauth/introspect", "/oauth/revoke"] {
        let refused = scene.app.post_form(path, &credentials).await;
        assert_eq!(refused.error(), (400, "invalid_request".into()), "{path}");
        let twice = [fields[0], fields[1], fields[2], fields[2]];
        assert_eq!(
            scene.app.post_form(path, &twice).await.error(),
            (400, "invalid_request".into()),
            "{path}"
        );
    }
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);
    let body = json!({ "declared_scopes": ["posts:read"] });
    scene.app.manage(&scene.jwt, None, Method::PATCH, &scene.app_path(""), Some(body)).await;
    let answer = scene.app.post_form("/oauth/introspect", &fields).await;
    assert_eq!(answer.json()["scope"], "posts:read", "as it is now");
}

#[tokio::test]
async fn a_program_on_this_machine_listens_where_it_can() {
    let scene = scene().await;
    let body = json!({ "redirect_uris": ["http://127.0.0.1:3000/cb"] });
    scene.app.manage(&scene.jwt, None, Method::PATCH, &scene.app_path(""), Some(body)).await;
    let exchange = async |code: &str, redirect_uri: &str| {
        let body = json!({ "grant_type": "authorization_code", "client_id": scene.client.app.client_id,
                           "client_secret": scene.client.client_secret, "code": code,
                           "redirect_uri": redirect_uri });
        scene.app.post_json("/oauth/token", &body).await
    };
    let here = "http://127.0.0.1:50123/cb";
    let consent = json!({ "client_id": scene.client.app.client_id, "redirect_uri": here });
    let agreed =
        scene.app.manage(&scene.jwt, None, Method::POST, "/oauth/authorize/consent", Some(consent)).await;
    let back = url::Url::parse(agreed.json()["redirect_to"].as_str().unwrap()).unwrap();
    assert!(back.as_str().starts_with(&format!("{here}?code=")), "{back}");
    let code = back.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
    let other = exchange(&code, "http://127.0.0.1:3000/cb").await;
    assert_eq!(other.error(), (400, "invalid_grant".into()), "the code was sent elsewhere");
    assert_eq!(exchange(&code, here).await.status, 200);
    for elsewhere in
        ["http://127.0.0.1:50123/other", "https://127.0.0.1:50123/cb", "http://localhost:50123/cb"]
    {
        let consent = json!({ "client_id": scene.client.app.client_id, "redirect_uri": elsewhere });
        let refused =
            scene.app.manage(&scene.jwt, None, Method::POST, "/oauth/authorize/consent", Some(consent)).await;
        assert_eq!(refused.error(), (400, "invalid_request".into()), "{elsewhere}");
    }
}

#[tokio::test]
async fn failed_authentications_are_counted_as_configured() {
    let app = TestApp::with(|config| {
        config.limits.enabled = true;
        config.limits.client_auth_failures_per_minute = NonZeroU32::new(2).unwrap();
    })
    .await;
    let acme = app.organization("acme").await;
    let mut client = app.client(acme, &["posts:read"]).await;
    client.client_secret = "fosec_wrong".to_owned();
    for _ in 0..2 {
        assert_eq!(app.refresh(&client, "x").await.error(), (400, "invalid_client".into()));
    }
    let limited = app.refresh(&client, "x").await;
    assert_eq!(limited.error(), (429, "slow_down".into()));
    assert_says_when(&limited, "2");
}

#[tokio::test]
async fn guesses_at_a_password_are_told_when_to_come_back() {
    let app = TestApp::with(|config| {
        config.limits.enabled = true;
        config.login.failures_per_account = NonZeroU32::new(3).unwrap();
    })
    .await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let attempt = async |password: &str| {
        app.post_json("/session", &json!({ "email": ada.email, "password": password })).await
    };
    for _ in 0..3 {
        assert_eq!(attempt("wrong").await.error(), (401, "invalid_token".into()));
    }
    let limited = attempt(PASSWORD).await;
    assert_eq!(limited.error(), (429, "slow_down".into()));
    assert_says_when(&limited, "3");
    app.cx.env.advance(Duration::from_secs(limited.header("retry-after").parse().unwrap()));
    assert_eq!(attempt(PASSWORD).await.status, 200);
}

fn assert_says_when(limited: &Answer, limit: &str) {
    let wait: i64 = limited.header("retry-after").parse().unwrap();
    assert!(wait > 0);
    assert_eq!(limited.header("x-ratelimit-limit"), limit);
    assert_eq!(limited.header("x-ratelimit-remaining"), "0");
    let reset: i64 = limited.header("x-ratelimit-reset").parse().unwrap();
    assert!((reset - START.unix_timestamp() - wait).abs() <= 1, "{reset} {wait}");
}
