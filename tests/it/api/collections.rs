//! Collections of the knowledge base: read by apps, written by the organization's own scripts.

use std::time::Duration;

use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call};
use crate::support::app::{Answer, TestApp};

async fn started() -> (TestApp, Target, Credentials, Credentials) {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let key = target.api_key(&app).await;
    let token = target.token(&app, Actor::App, &["collections:read"]).await;
    (app, target, key, token)
}

async fn make(app: &TestApp, credentials: &Credentials, body: Value) -> Answer {
    call(app, "POST", "/collections", credentials, Some(&body)).await
}

#[tokio::test]
async fn the_life_of_a_collection() {
    let (app, _, key, token) = started().await;
    let made = make(&app, &key, json!({ "name": " Getting started ", "id": 7, "slug": "x" })).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let collection = made.json();
    let at = "2026-01-05T09:00:00Z";
    assert_eq!(
        collection,
        json!({
            "id": collection["id"], "name": "Getting started", "description": "", "slug": "getting-started",
            "created_at": at, "updated_at": at,
        })
    );
    assert_ne!(collection["id"], 7);
    let path = format!("/collections/{}", collection["id"]);
    assert_eq!(call(&app, "GET", &path, &token, None).await.json(), collection);
    let billing = make(&app, &key, json!({ "name": "billing" })).await.json();
    let list = call(&app, "GET", "/collections", &token, None).await.json();
    assert_eq!(
        list,
        json!({ "success": true, "collections": [billing, collection], "page": 1, "per_page": 30 })
    );
    let second = call(&app, "GET", "/collections?per_page=1&page=2", &token, None).await.json();
    assert_eq!(second["collections"], json!([collection]));

    app.cx.env.advance(Duration::from_mins(1));
    let put = async |body: Value| call(&app, "PUT", &path, &key, Some(&body)).await.json();
    assert_eq!(
        put(json!({ "name": "Getting started" })).await,
        collection,
        "what changes nothing is not written"
    );
    let mut expected = collection.clone();
    expected["name"] = json!("First steps");
    expected["description"] = json!("Read this.");
    expected["updated_at"] = json!("2026-01-05T09:01:00Z");
    assert_eq!(put(json!({ "name": "First steps", "description": "Read this." })).await, expected);
    let gone = call(&app, "DELETE", &path, &key, None).await.json();
    assert_eq!(gone, json!({ "id": collection["id"], "success": true, "deleted": true }));
    for method in ["GET", "PUT", "DELETE"] {
        assert_eq!(call(&app, method, &path, &key, Some(&json!({}))).await.status, 404, "{method}");
    }
}

#[tokio::test]
async fn wrong_fields_are_named_all_at_once() {
    let (app, _, key, _) = started().await;
    let first = make(&app, &key, json!({ "name": "Billing" })).await.json();
    make(&app, &key, json!({ "name": "Other" })).await;
    for (body, errors) in [
        (json!({}), json!({ "name": ["can't be blank"] })),
        (
            json!({ "name": "x".repeat(256), "description": "x".repeat(5_001) }),
            json!({
                "name": ["is too long (maximum is 255 characters)"],
                "description": ["is too long (maximum is 5000 characters)"],
            }),
        ),
        (json!({ "name": "BILLING" }), json!({ "name": ["has already been taken"] })),
    ] {
        let answer = make(&app, &key, body).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (422, json!({ "errors": errors })));
    }
    let path = format!("/collections/{}", first["id"]);
    let answer = call(&app, "PUT", &path, &key, Some(&json!({ "name": "other" }))).await;
    assert_eq!(answer.json(), json!({ "errors": { "name": ["has already been taken"] } }));
    assert_eq!(make(&app, &key, json!({ "name": 7 })).await.status, 400);
}

#[tokio::test]
async fn apps_read_and_those_who_come_with_a_key_write_as_far_as_their_role_reaches() {
    let (app, target, key, token) = started().await;
    let id = make(&app, &key, json!({ "name": "Billing" })).await.json()["id"].clone();
    let path = format!("/collections/{id}");
    for (method, path) in [("POST", "/collections"), ("PUT", path.as_str()), ("DELETE", path.as_str())] {
        let answer = call(&app, method, path, &token, Some(&json!({ "name": "x" }))).await;
        assert_eq!(answer.status, 403, "{method}");
    }
    for (role, writes) in [
        (Some(Role::Admin), true),
        (Some(Role::Manager), true),
        (Some(Role::Csm), false),
        (Some(Role::Member), false),
        (None, false),
    ] {
        let email = match role {
            Some(role) => app.person(role.as_str(), target.organization.id, role).await.email,
            None => "customer@elsewhere.test".to_owned(),
        };
        let person = target.sso(&app, &email).await;
        let status = |allowed: u16| if writes { allowed } else { 403 };
        assert_eq!(make(&app, &person, json!({ "name": email })).await.status, status(201), "{role:?}");
        let put = call(&app, "PUT", &path, &person, Some(&json!({ "description": email }))).await;
        assert_eq!(put.status, status(200), "{role:?}");
        if !writes {
            assert_eq!(call(&app, "DELETE", &path, &person, None).await.status, 403, "{role:?}");
        }
        assert_eq!(call(&app, "GET", &path, &person, None).await.status, 200, "{role:?}");
    }
}

#[tokio::test]
async fn anothers_collections_are_not_there() {
    let (app, _, key, token) = started().await;
    let there = Target::new(&app, "globex").await;
    let other = there.api_key(&app).await;
    let theirs = make(&app, &other, json!({ "name": "Theirs" })).await.json();
    for (method, credentials) in [("GET", &token), ("GET", &key), ("PUT", &key), ("DELETE", &key)] {
        let ask = async |id: &Value| {
            let body = json!({ "name": "Hacked" });
            let answer = call(&app, method, &format!("/collections/{id}"), credentials, Some(&body)).await;
            (answer.status.as_u16(), answer.text)
        };
        assert_eq!(ask(&theirs["id"]).await, ask(&json!(999_999_999)).await, "{method}");
        assert_eq!(ask(&theirs["id"]).await.0, 404);
    }
    assert_eq!(call(&app, "GET", "/collections", &token, None).await.json()["collections"], json!([]));
    assert_eq!(
        make(&app, &key, json!({ "name": "theirs" })).await.status,
        201,
        "names are unique here, not everywhere"
    );
    let path = format!("/collections/{}", theirs["id"]);
    assert_eq!(call(&app, "GET", &path, &other, None).await.json(), theirs);
}
