//! Which credentials count, where they may stand, and what is said about those that do not.

use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, bearer, call, message};
use crate::support::app::{Answer, TestApp};

async fn info(app: &TestApp, credentials: &Credentials) -> Answer {
    call(app, "GET", "/session_info", credentials, None).await
}

fn assert_invalid(answer: &Answer, case: &str) {
    assert_eq!(answer.status, 401, "{case}: {}", answer.text);
    assert_eq!(
        answer.header("www-authenticate"),
        r#"Bearer realm="postern", error="invalid_token""#,
        "{case}"
    );
    let body = answer.json();
    assert_eq!((&body["status"], &body["success"]), (&json!(401), &json!(false)), "{case}");
}

#[tokio::test]
async fn a_token_says_as_whom_and_where_it_acts() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let client = app.client(app.organization("acme").await, &["posts:read"]).await;

    let token = target.install(&app, &client, Actor::App).await;
    let answer = info(&app, &bearer(&token)).await;
    assert_eq!(answer.status, 200);
    let organization = json!({ "id": target.organization.id, "subdomain": "feedback", "name": "feedback" });
    let user = json!({
        "id": client.app.bot_id,
        "name": client.app.profile.name,
        "email": format!("{}@bots.invalid", client.app.client_id),
        "profile_picture": null,
    });
    let expected = json!({ "success": true, "user": user, "actor": "app", "organization": organization });
    assert_eq!(answer.json(), expected);

    let token = target.install(&app, &client, Actor::User).await;
    let admin = &target.admin;
    let user = json!({ "id": admin.id, "name": admin.name, "email": admin.email, "profile_picture": null });
    let expected = json!({ "success": true, "user": user, "actor": "self", "organization": organization });
    assert_eq!(info(&app, &bearer(&token)).await.json(), expected);
}

#[tokio::test]
async fn nothing_but_an_access_token_is_a_bearer_token() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let client = app.client(target.organization.id, &["posts:read"]).await;
    let code = app.code(&client, &target.admin, target.organization.id).await;
    let pair = app.exchange(&client, &code).await.pair();
    let unused = app.code(&client, &target.admin, target.organization.id).await;
    let token = pair.access_token.as_str();
    let other_case: String = token
        .chars()
        .map(|c| if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
        .collect();
    let jwt = target.sso(&app, "ada@people.test").await.pop().unwrap().1;
    for wrong in [
        &token[..token.len() - 1],
        &format!("{token}0"),
        &other_case,
        &token.replace("foot_", "foor_"),
        &pair.refresh_token,
        &unused,
        &client.client_secret,
        &client.app.client_id,
        &target.api_key(&app).await[0].1,
        &jwt,
        "garbage",
    ] {
        assert_invalid(&info(&app, &bearer(wrong)).await, wrong);
    }
    for line in [
        format!("Basic {token}"),
        format!("Bearer  {token}"),
        format!("Bearer\t{token}"),
        format!("Bearer {token}, Bearer {token}"),
        token.to_owned(),
        "Bearer".to_owned(),
    ] {
        assert_invalid(&info(&app, &vec![("authorization", line.clone())]).await, &line);
    }
    for scheme in ["bearer", "BEARER"] {
        let line = format!("{scheme} {token}");
        assert_eq!(info(&app, &vec![("authorization", line)]).await.status, 200);
    }
    let twice = [bearer(token), bearer(token)].concat();
    assert_eq!(info(&app, &twice).await.status, 400);
}

#[tokio::test]
async fn a_token_elsewhere_than_in_its_header_is_not_seen() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &["posts:read", "posts:write"]).await.pop().unwrap().1;
    let token = token.trim_start_matches("Bearer ");
    for name in ["access_token", "token", "api_key"] {
        let path = format!("/session_info?{name}={token}");
        assert_eq!(call(&app, "GET", &path, &vec![], None).await.status, 401);
        let body = json!({ name: token, "title": "x" });
        assert_eq!(call(&app, "POST", "/feature_requests", &vec![], Some(&body)).await.status, 401);
        let cookie: Credentials = vec![("cookie", format!("{name}={token}; __Host-session={token}"))];
        let answer = info(&app, &cookie).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("www-authenticate")),
            (401, r#"Bearer realm="postern""#)
        );
    }
}

#[tokio::test]
async fn a_token_is_dead_at_the_very_moment_it_expires() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &["posts:read"]).await;
    app.cx.env.advance(Duration::from_secs(86_399));
    assert_eq!(info(&app, &token).await.status, 200);
    app.cx.env.advance(Duration::from_secs(1));
    assert_invalid(&info(&app, &token).await, "expired");
}

#[tokio::test]
async fn a_removed_person_takes_self_tokens_along_and_a_bot_stays() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let bot = target.token(&app, Actor::App, &["posts:read"]).await;
    let own = target.token(&app, Actor::User, &["posts:read"]).await;
    sqlx::query("DELETE FROM memberships WHERE user_id = $1")
        .bind(target.admin.id.number())
        .execute(&mut app.db().await)
        .await
        .unwrap();
    assert_invalid(&info(&app, &own).await, "self");
    assert_eq!(info(&app, &bot).await.status, 200);
}

#[tokio::test]
async fn an_api_key_speaks_for_its_organization_and_a_jwt_beside_it_for_a_person() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let key = target.api_key(&app).await;
    let answer = info(&app, &key).await.json();
    assert_eq!((&answer["user"], &answer["actor"]), (&Value::Null, &Value::Null));
    assert_eq!(answer["organization"]["subdomain"], "feedback");
    let underscored = vec![("api_key", key[0].1.clone())];
    assert_eq!(info(&app, &underscored).await.status, 200);

    for (email, known) in [("admin-feedback@people.test", true), ("new@customer.test", false)] {
        let mut credentials = target.sso(&app, email).await;
        let user = info(&app, &credentials).await.json()["user"].clone();
        assert_eq!((&user["email"], user["id"] == json!(target.admin.id)), (&json!(email), known));
        let jwt = credentials.pop().unwrap().1;
        credentials.push(("authorization", format!("Bearer {jwt}")));
        assert_eq!(info(&app, &credentials).await.json()["user"], user, "with and without a scheme");
    }

    let max = app.person("max", Target::new(&app, "northwind").await.organization.id, Role::Member).await;
    let stranger = info(&app, &target.sso(&app, &max.email).await).await.json()["user"].clone();
    assert_eq!(
        (&stranger["id"], &stranger["name"]),
        (&json!(max.id), &json!("Somebody")),
        "not what others call him"
    );
    app.join(&max, target.organization.id, Role::Member).await;
    let member = info(&app, &target.sso(&app, &max.email).await).await.json()["user"].clone();
    assert_eq!(member["name"], json!(max.name));

    let other = Target::new(&app, "globex").await;
    let mut foreign = other.api_key(&app).await;
    foreign.push(target.sso(&app, "admin-feedback@people.test").await.pop().unwrap());
    assert_invalid(&info(&app, &foreign).await, "another organization's JWT");

    let wrong = info(&app, &vec![("api-key", "hn_nobody".to_owned())]).await;
    assert_invalid(&wrong, "an unknown key");
    assert_eq!(message(&wrong), "API key is invalid");
    let both = vec![key[0].clone(), ("api_key", key[0].1.clone())];
    assert_eq!(info(&app, &both).await.status, 400);
}

#[tokio::test]
async fn an_api_key_beside_a_token_widens_nothing() {
    let app = TestApp::new().await;
    let (here, there) = (Target::new(&app, "feedback").await, Target::new(&app, "globex").await);
    let token = here.token(&app, Actor::App, &["posts:read"]).await;
    let mixed = [token.clone(), there.api_key(&app).await].concat();
    assert_eq!(info(&app, &mixed).await.json()["organization"]["subdomain"], "feedback");
    let answer = call(&app, "POST", "/feature_requests", &mixed, Some(&json!({}))).await;
    assert_eq!(answer.status, 403);
    assert_eq!(call(&app, "GET", "/organizations/info", &mixed, None).await.status, 403);
    let dead = [bearer("foot_dead"), here.api_key(&app).await].concat();
    assert_invalid(&info(&app, &dead).await, "the key does not stand in for a dead token");
}

#[tokio::test]
async fn other_sites_may_not_read_answers() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let mut credentials = target.token(&app, Actor::App, &["posts:read"]).await;
    credentials.push(("origin", "https://evil.example".to_owned()));
    let answer = info(&app, &credentials).await;
    assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (200, ""));
}

#[tokio::test]
async fn a_body_is_not_read_before_its_sender_is_known() {
    let app = TestApp::new().await;
    let request = Request::post("/api/v3/feature_requests").header("content-type", "application/json");
    let answer = app.send(request.body(Body::from("{")).unwrap()).await;
    assert_eq!(answer.status, 401);
    let target = Target::new(&app, "feedback").await;
    let ada = app.person("ada", target.organization.id, Role::Owner).await;
    let credentials = target.sso(&app, &ada.email).await;
    let post = |kind: &str, body: String| {
        let mut request = Request::post("/api/v3/feature_requests").header("content-type", kind);
        for (name, value) in &credentials {
            request = request.header(*name, value);
        }
        app.send(request.body(Body::from(body)).unwrap())
    };
    assert_eq!(post("application/json", "{".to_owned()).await.status, 400);
    assert_eq!(post("application/json", r#"{"title":"a\u0000"}"#.to_owned()).await.status, 400);
    assert_eq!(post("text/plain", "title=x".to_owned()).await.status, 415);
    assert_eq!(post("application/json", format!(r#"{{"x":"{}"}}"#, "x".repeat(1 << 20))).await.status, 413);
    assert_eq!(post("application/x-www-form-urlencoded", "title=".to_owned()).await.status, 422);
}
