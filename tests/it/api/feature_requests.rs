//! Feature requests: written, read, listed and deleted.

use std::time::Duration;

use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call, message};
use crate::support::app::{Answer, TestApp};

const POSTS: [&str; 2] = ["posts:read", "posts:write"];

async fn started() -> (TestApp, Target, Credentials) {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &POSTS).await;
    (app, target, token)
}

async fn titles(app: &TestApp, credentials: &Credentials, query: &str) -> Vec<String> {
    let answer = call(app, "GET", &format!("/feature_requests?{query}"), credentials, None).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    let title = |post: &Value| post["title"].as_str().unwrap().to_owned();
    answer.json()["feature_requests"].as_array().unwrap().iter().map(title).collect()
}

async fn put(app: &TestApp, credentials: &Credentials, id: i64, body: Value) -> Answer {
    call(app, "PUT", &format!("/feature_requests/{id}"), credentials, Some(&body)).await
}

#[tokio::test]
async fn the_life_of_a_feature_request() {
    let (app, target, token) = started().await;
    let buckets = call(&app, "GET", "/buckets", &token, None).await.json();
    let bucket_id = &buckets["buckets"][0]["id"];
    let bucket_name = &buckets["buckets"][0]["name"];
    let expected = json!({ "id": bucket_id, "name": bucket_name, "default": true });
    assert_eq!(buckets, json!({ "success": true, "buckets": [expected] }));

    let body = json!({ "title": " Dark mode! ", "bucket_id": bucket_id, "description": "<p>For the <b>night</b></p>" });
    let made = call(&app, "POST", "/feature_requests", &token, Some(&body)).await;
    assert_eq!(made.status, 201);
    let post = made.json();
    let bot = call(&app, "GET", "/session_info", &token, None).await.json()["user"].clone();
    assert_eq!(
        post,
        json!({
            "id": post["id"],
            "title": "Dark mode!",
            "slug": "dark-mode",
            "preview": "For the night",
            "description": "<p>For the <b>night</b></p>",
            "votes_count": 0,
            "status": "open",
            "approval_status": "approved",
            "bucket": { "id": bucket_id, "name": bucket_name },
            "submitter": { "name": bot["name"], "email": bot["email"] },
            "url": format!("http://localhost:8080/api/v3/feature_requests/{}", post["id"]),
            "created_at": "2026-01-05T09:00:00Z",
            "updated_at": "2026-01-05T09:00:00Z",
        })
    );
    let path = format!("/feature_requests/{}", post["id"]);
    assert_eq!(call(&app, "GET", &path, &token, None).await.json(), post);
    let list = call(&app, "GET", "/feature_requests", &token, None).await.json();
    assert_eq!(list, json!({ "success": true, "feature_requests": [post], "page": 1, "per_page": 30 }));

    app.cx.env.advance(Duration::from_mins(1));
    let id = post["id"].as_i64().unwrap();
    let changed = put(&app, &token, id, json!({ "title": "Light mode", "status": "closed" })).await.json();
    let mut expected = post.clone();
    for (name, value) in
        [("title", "Light mode"), ("status", "closed"), ("updated_at", "2026-01-05T09:01:00Z")]
    {
        expected[name] = json!(value);
    }
    assert_eq!(changed, expected, "the slug and what was not sent stay");
    assert_eq!(put(&app, &token, id, json!({})).await.json()["title"], "Light mode");
    assert_eq!(put(&app, &token, id, json!({ "description": null })).await.json()["description"], "");

    assert_eq!(target.post(&app, &token, "Another").await, id + 1);
    let gone = call(&app, "DELETE", &path, &token, None).await;
    assert_eq!(
        (gone.status.as_u16(), &gone.json()["id"], &gone.json()["success"]),
        (200, &post["id"], &json!(true))
    );
    for method in ["GET", "PUT", "DELETE"] {
        assert_eq!(call(&app, method, &path, &token, Some(&json!({}))).await.status, 404, "{method}");
    }
    assert_eq!(titles(&app, &token, "").await, ["Another"]);
}

#[tokio::test]
async fn wrong_fields_are_named_all_at_once() {
    let (app, target, token) = started().await;
    let bucket_id = target.bucket(&app, &token).await;
    let create = async |body: Value| call(&app, "POST", "/feature_requests", &token, Some(&body)).await;
    for body in
        [json!({}), json!({ "title": "  ", "bucket_id": 0 }), json!({ "title": null, "bucket_id": "x" })]
    {
        let answer = create(body).await;
        assert_eq!(answer.status, 422);
        let errors = json!({ "title": ["can't be blank"], "bucket_id": ["is not a valid bucket"] });
        assert_eq!(answer.json(), json!({ "errors": errors }));
    }
    for (title, problem) in [
        ("x".repeat(256), "is too long (maximum is 255 characters)"),
        ("a\nb".to_owned(), "must be a single line"),
    ] {
        let answer = create(json!({ "title": title, "bucket_id": bucket_id })).await;
        assert_eq!(
            (answer.status.as_u16(), answer.json()),
            (422, json!({ "errors": { "title": [problem] } }))
        );
    }
    let long = "x".repeat(50_001);
    let answer = create(json!({ "title": "x", "bucket_id": bucket_id, "description": long })).await;
    assert_eq!((answer.status.as_u16(), answer.json()["errors"]["description"].is_array()), (422, true));
    let answer = create(json!({ "title": 7, "bucket_id": bucket_id })).await;
    let expected =
        json!({ "error": "ERROR_CODE_INVALID_PARAM", "message": "The parameter 'title' is not valid." });
    assert_eq!((answer.status.as_u16(), answer.json()), (400, expected));
    assert_eq!(create(json!({ "title": "x", "bucket_id": bucket_id.to_string() })).await.status, 201);

    let id = target.post(&app, &token, "Dark mode").await;
    let answer =
        put(&app, &token, id, json!({ "title": "", "bucket_id": 0, "status": "x", "approval_status": "x" }))
            .await;
    assert_eq!(answer.status, 422);
    let errors = answer.json()["errors"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(errors, ["approval_status", "bucket_id", "status", "title"]);
}

#[tokio::test]
async fn fields_that_are_nobodys_business_are_not_stored() {
    let (app, target, token) = started().await;
    let bucket_id = target.bucket(&app, &token).await;
    let body = json!({
        "title": "Dark mode", "bucket_id": bucket_id, "id": 7_000_000, "organization_id": 1, "user_id": 1,
        "submitter_id": target.admin.id, "votes_count": 99, "status": "completed", "approval_status": "pending",
        "created_at": "1999-01-01T00:00:00Z", "role": "owner", "is_admin": true, "slug": "x",
    });
    let post = call(&app, "POST", "/feature_requests", &token, Some(&body)).await.json();
    assert_ne!(post["id"], 7_000_000);
    assert_ne!(post["submitter"]["email"], json!(target.admin.email));
    assert_eq!(
        (&post["votes_count"], &post["status"], &post["approval_status"], &post["slug"], &post["created_at"]),
        (&json!(0), &json!("open"), &json!("approved"), &json!("dark-mode"), &json!("2026-01-05T09:00:00Z"))
    );
    let id = post["id"].as_i64().unwrap();
    let changed =
        put(&app, &token, id, json!({ "id": 1, "votes_count": 5, "organization_id": 2 })).await.json();
    assert_eq!((&changed["id"], &changed["votes_count"]), (&post["id"], &json!(0)));
}

#[tokio::test]
async fn lists_are_filtered_sorted_and_cut_into_pages() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    // Days pass here, and an access token would not live to see them.
    let token = target.sso(&app, &target.admin.email).await;
    let mut ids = Vec::new();
    for title in ["one", "two", "three"] {
        ids.push(target.post(&app, &token, title).await);
        app.cx.env.advance(Duration::from_hours(24));
    }
    put(&app, &token, ids[0], json!({ "approval_status": "pending" })).await;
    sqlx::query("UPDATE feature_requests SET votes_count = 5 WHERE id = $1")
        .bind(ids[1])
        .execute(&mut app.db().await)
        .await
        .unwrap();
    let bucket_id = target.bucket(&app, &token).await;
    for (query, expected) in [
        ("", vec!["three", "two", "one"]),
        ("sort=latest_created_at", vec!["three", "two", "one"]),
        ("sort=oldest_created_at", vec!["one", "two", "three"]),
        ("sort=top", vec!["two", "three", "one"]),
        ("sort=latest_updated_at", vec!["one", "three", "two"]),
        ("sort=oldest_updated_at", vec!["two", "three", "one"]),
        ("approval_status=pending", vec!["one"]),
        ("approval_status=approved", vec!["three", "two"]),
        ("from_date=2026-01-06", vec!["three", "two"]),
        ("to_date=2026-01-06", vec!["two", "one"]),
        ("from_date=2026-01-06&to_date=2026-01-06", vec!["two"]),
        ("from_date=2026-02-01", vec![]),
        ("per_page=2", vec!["three", "two"]),
        ("per_page=2&page=2", vec!["one"]),
        ("per_page=2&page=3", vec![]),
        ("page=&sort=&bucket_id=&unknown=1&unknown=2", vec!["three", "two", "one"]),
    ] {
        assert_eq!(titles(&app, &token, query).await, expected, "{query}");
    }
    assert_eq!(titles(&app, &token, &format!("bucket_id={bucket_id}&per_page=1")).await, ["three"]);
}

#[tokio::test]
async fn hostile_numbers_are_clamped_or_refused_at_once() {
    let (app, target, token) = started().await;
    let id = target.post(&app, &token, "Dark mode").await;
    for (query, expected) in [
        ("page=0", (1, 30)),
        ("page=-1&per_page=-1", (1, 1)),
        ("per_page=0", (1, 1)),
        ("per_page=101", (1, 100)),
        ("per_page=1000000000000", (1, 100)),
        ("page=1000000000000000&per_page=100", (1_000_000, 100)),
        ("page=99999999999999999999999999", (1_000_000, 30)),
    ] {
        let answer = call(&app, "GET", &format!("/feature_requests?{query}"), &token, None).await;
        assert_eq!(answer.status, 200, "{query}");
        let body = answer.json();
        assert_eq!(
            (body["page"].as_i64(), body["per_page"].as_i64()),
            (Some(expected.0), Some(expected.1)),
            "{query}"
        );
    }
    for (query, name) in [
        ("page=NaN", "page"),
        ("page=1e3", "page"),
        ("per_page=0x10", "per_page"),
        ("sort=votes", "sort"),
        ("approval_status=all", "approval_status"),
        ("bucket_id=-1", "bucket_id"),
        ("bucket_id=9223372036854775808", "bucket_id"),
        ("from_date=0000-01-01", "from_date"),
        ("to_date=99999-01-01", "to_date"),
        ("to_date=2026-02-30", "to_date"),
    ] {
        let answer = call(&app, "GET", &format!("/feature_requests?{query}"), &token, None).await;
        let message = format!("The parameter '{name}' is not valid.");
        let expected = json!({ "error": "ERROR_CODE_INVALID_PARAM", "message": message });
        assert_eq!((answer.status.as_u16(), answer.json()), (400, expected), "{query}");
    }
    assert_eq!(call(&app, "GET", "/feature_requests?page=1&page=2", &token, None).await.status, 400);
    let unknown = call(&app, "GET", "/feature_requests/999999999", &token, None).await;
    let expected = json!({ "message": "There is no such feature request", "status": 404, "success": false });
    assert_eq!((unknown.status.as_u16(), unknown.json()), (404, expected));
    for name in [
        "0",
        "-1",
        "1e3",
        "0x1",
        "%201",
        "%EF%BC%91",
        "9223372036854775808",
        "99999999999999999999",
        "x",
        &format!("{id};x=y"),
        &format!("{id}.json"),
        "1%00",
        "%FF",
        "..%2F1",
    ] {
        for method in ["GET", "PUT", "DELETE"] {
            let body = json!({ "title": "hacked" });
            let answer = call(&app, method, &format!("/feature_requests/{name}"), &token, Some(&body)).await;
            assert!([400, 404].contains(&answer.status.as_u16()), "{method} {name}: {}", answer.status);
        }
    }
    assert_eq!(titles(&app, &token, "").await, ["Dark mode"]);
}

#[tokio::test]
async fn an_api_key_alone_reads_and_changes_but_is_nobody_who_could_write() {
    let (app, target, token) = started().await;
    let id = target.post(&app, &token, "Dark mode").await;
    let key = target.api_key(&app).await;
    assert_eq!(titles(&app, &key, "").await, ["Dark mode"]);
    assert_eq!(put(&app, &key, id, json!({ "approval_status": "pending" })).await.status, 200);
    let body = json!({ "title": "x", "bucket_id": target.bucket(&app, &key).await });
    let answer = call(&app, "POST", "/feature_requests", &key, Some(&body)).await;
    assert_eq!(answer.status, 422);
    assert!(message(&answer).contains("Say who acts"));
    let info = call(&app, "GET", "/organizations/info", &key, None).await.json();
    assert_eq!(
        (&info["organization"]["subdomain"], info["buckets"].as_array().unwrap().len()),
        (&json!("feedback"), 1)
    );
}
