//! Tags, and feature requests that are marked with them.

use std::time::Duration;

use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call};
use crate::support::app::{Answer, TestApp};

const SCOPES: [&str; 4] = ["posts:read", "posts:write", "tags:read", "tags:write"];

async fn started() -> (TestApp, Target, Credentials) {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &SCOPES).await;
    (app, target, token)
}

async fn make(app: &TestApp, credentials: &Credentials, body: Value) -> Answer {
    call(app, "POST", "/tags", credentials, Some(&body)).await
}

async fn named(app: &TestApp, credentials: &Credentials, name: &str) -> Value {
    make(app, credentials, json!({ "name": name })).await.json()["id"].clone()
}

async fn mark(app: &TestApp, credentials: &Credentials, id: i64, tags: Value) -> Answer {
    let body = json!({ "tag_ids": tags });
    call(app, "PUT", &format!("/feature_requests/{id}"), credentials, Some(&body)).await
}

fn names(post: &Value) -> Vec<&str> {
    post["tags"].as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_life_of_a_tag() {
    let (app, _, token) = started().await;
    let made = make(&app, &token, json!({ "name": " Mobile ", "color": "#1A73E8", "id": 7 })).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let tag = made.json();
    let at = "2026-01-05T09:00:00Z";
    assert_eq!(
        tag,
        json!({ "id": tag["id"], "name": "Mobile", "color": "#1a73e8", "created_at": at, "updated_at": at })
    );
    let path = format!("/tags/{}", tag["id"]);
    assert_eq!(call(&app, "GET", &path, &token, None).await.json(), tag);
    let plain = make(&app, &token, json!({ "name": "desktop" })).await.json();
    assert_eq!(plain["color"], "#6b7280");
    let list = call(&app, "GET", "/tags", &token, None).await.json();
    assert_eq!(list, json!({ "success": true, "tags": [plain, tag], "page": 1, "per_page": 30 }));
    let second = call(&app, "GET", "/tags?per_page=1&page=2", &token, None).await.json();
    assert_eq!(second["tags"], json!([tag]));

    app.cx.env.advance(Duration::from_mins(1));
    let same = call(&app, "PUT", &path, &token, Some(&json!({ "name": "Mobile" }))).await.json();
    assert_eq!(same, tag, "what changes nothing is not written");
    let changed = call(&app, "PUT", &path, &token, Some(&json!({ "name": "mobile" }))).await.json();
    assert_eq!(
        (&changed["name"], &changed["updated_at"]),
        (&json!("mobile"), &json!("2026-01-05T09:01:00Z"))
    );
    assert_eq!(call(&app, "DELETE", &path, &token, None).await.status, 200);
    for method in ["GET", "PUT", "DELETE"] {
        assert_eq!(call(&app, method, &path, &token, Some(&json!({}))).await.status, 404, "{method}");
    }
}

#[tokio::test]
async fn wrong_fields_are_named_all_at_once() {
    let (app, _, token) = started().await;
    let errors = |body: Value| json!({ "errors": body });
    for (body, expected) in [
        (json!({}), errors(json!({ "name": ["can't be blank"] }))),
        (
            json!({ "name": "x".repeat(51), "color": "red" }),
            errors(json!({
                "name": ["is too long (maximum is 50 characters)"], "color": ["is not a color like #1a2b3c"],
            })),
        ),
        (json!({ "name": "a\nb" }), errors(json!({ "name": ["must be a single line"] }))),
    ] {
        let answer = make(&app, &token, body).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (422, expected));
    }
    let first = named(&app, &token, "Mobile").await;
    named(&app, &token, "Web").await;
    let in_use = errors(json!({ "name": ["has already been taken"] }));
    let again = make(&app, &token, json!({ "name": "MOBILE" })).await;
    assert_eq!((again.status.as_u16(), again.json()), (422, in_use.clone()));
    let renamed = call(&app, "PUT", &format!("/tags/{first}"), &token, Some(&json!({ "name": "web" }))).await;
    assert_eq!((renamed.status.as_u16(), renamed.json()), (422, in_use));
}

#[tokio::test]
async fn feature_requests_are_marked_with_tags() {
    let (app, target, token) = started().await;
    let (web, mobile) = (named(&app, &token, "Web").await, named(&app, &token, "Mobile").await);
    let bucket_id = target.bucket(&app, &token).await;
    let body = json!({ "title": "Dark mode", "bucket_id": bucket_id, "tag_ids": [web, mobile, web] });
    let post = call(&app, "POST", "/feature_requests", &token, Some(&body)).await.json();
    assert_eq!(names(&post), ["Mobile", "Web"]);
    assert_eq!(post["tags"][0], json!({ "id": mobile, "name": "Mobile", "color": "#6b7280" }));
    let id = post["id"].as_i64().unwrap();
    app.cx.env.advance(Duration::from_mins(1));
    let same = mark(&app, &token, id, json!([mobile, web])).await.json();
    assert_eq!(same, post, "what changes nothing is not written");
    assert_eq!(names(&mark(&app, &token, id, json!([web.to_string()])).await.json()), ["Web"]);
    let kept =
        call(&app, "PUT", &format!("/feature_requests/{id}"), &token, Some(&json!({ "title": "x" }))).await;
    assert_eq!(names(&kept.json()), ["Web"], "what is not sent stays");
    assert_eq!(call(&app, "DELETE", &format!("/tags/{web}"), &token, None).await.status, 200);
    let post = call(&app, "GET", &format!("/feature_requests/{id}"), &token, None).await.json();
    assert_eq!(names(&post), Vec::<&str>::new());

    let other = Target::new(&app, "globex").await;
    let theirs = other.token(&app, Actor::App, &SCOPES).await;
    let foreign = named(&app, &theirs, "Theirs").await;
    let refused = json!({ "errors": { "tag_ids": ["are not all valid tags"] } });
    for tags in [json!([foreign]), json!([mobile, 999_999_999]), json!([0])] {
        let answer = mark(&app, &token, id, tags).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (422, refused.clone()));
    }
    let many: Vec<i64> = (1..=21).collect();
    let answer = mark(&app, &token, id, json!(many)).await.json();
    assert_eq!(answer["errors"]["tag_ids"][0], "are too many (maximum is 20)");
    for tags in [json!("x"), json!(["x"]), json!([1.5]), json!({})] {
        assert_eq!(mark(&app, &token, id, tags).await.status, 400);
    }
    assert_eq!(names(&mark(&app, &token, id, json!([mobile])).await.json()), ["Mobile"]);
    assert_eq!(
        names(&mark(&app, &token, id, Value::Null).await.json()),
        ["Mobile"],
        "as if it were not sent"
    );
    assert_eq!(names(&mark(&app, &token, id, json!([])).await.json()), Vec::<&str>::new());
    for method in ["GET", "PUT", "DELETE"] {
        let answer =
            call(&app, method, &format!("/tags/{foreign}"), &token, Some(&json!({ "name": "x" }))).await;
        assert_eq!(answer.status, 404, "{method}");
    }
}

#[tokio::test]
async fn tags_are_the_managers_order() {
    let (app, target, token) = started().await;
    let tag = named(&app, &token, "Web").await;
    for (role, sorts) in [(Role::Manager, true), (Role::Csm, false), (Role::Member, false)] {
        let person = app.person(role.as_str(), target.organization.id, role).await;
        let person = target.sso(&app, &person.email).await;
        let own = target.post(&app, &person, "Own").await;
        let expected = |allowed: u16| if sorts { allowed } else { 403 };
        assert_eq!(
            make(&app, &person, json!({ "name": role.as_str() })).await.status,
            expected(201),
            "{role}"
        );
        assert_eq!(mark(&app, &person, own, json!([tag])).await.status, expected(200), "{role}");
        let path = format!("/tags/{tag}");
        let put = call(&app, "PUT", &path, &person, Some(&json!({ "color": "#000000" }))).await;
        assert_eq!(put.status, expected(200), "{role}");
        if !sorts {
            assert_eq!(call(&app, "DELETE", &path, &person, None).await.status, 403, "{role}");
        }
        assert_eq!(call(&app, "GET", &path, &person, None).await.status, 200, "{role}");
    }
}
