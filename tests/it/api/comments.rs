//! Comments: written, read, pinned and deleted, and counted right.

use std::time::Duration;

use futures_util::future::join_all;
use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call};
use crate::support::app::{Answer, TestApp};

const SCOPES: [&str; 4] = ["posts:read", "posts:write", "comments:read", "comments:write"];

async fn started() -> (TestApp, Target, Credentials, i64) {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let token = target.token(&app, Actor::App, &SCOPES).await;
    let id = target.post(&app, &token, "Dark mode").await;
    (app, target, token, id)
}

async fn say(app: &TestApp, credentials: &Credentials, body: Value) -> Answer {
    call(app, "POST", "/comments", credentials, Some(&body)).await
}

async fn put(app: &TestApp, credentials: &Credentials, id: &Value, body: Value) -> Answer {
    call(app, "PUT", &format!("/comments/{id}"), credentials, Some(&body)).await
}

async fn texts(app: &TestApp, credentials: &Credentials, query: &str) -> Vec<String> {
    let answer = call(app, "GET", &format!("/comments?{query}"), credentials, None).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    let text = |comment: &Value| comment["comment"].as_str().unwrap().to_owned();
    answer.json()["comments"].as_array().unwrap().iter().map(text).collect()
}

async fn count(app: &TestApp, credentials: &Credentials, id: i64) -> i64 {
    let post = call(app, "GET", &format!("/feature_requests/{id}"), credentials, None).await.json();
    post["comments_count"].as_i64().unwrap()
}

#[tokio::test]
async fn the_life_of_a_comment() {
    let (app, _, token, id) = started().await;
    let bot = call(&app, "GET", "/session_info", &token, None).await.json()["user"].clone();
    let body = json!({ "feature_request_id": id, "comment": "<p>Yes</p>", "pinned": true, "author_id": 1 });
    let made = say(&app, &token, body).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let comment = made.json();
    assert_eq!(
        comment,
        json!({
            "id": comment["id"],
            "feature_request_id": id,
            "comment": "<p>Yes</p>",
            "internal": false,
            "pinned": false,
            "author": { "name": bot["name"], "email": bot["email"] },
            "created_at": "2026-01-05T09:00:00Z",
            "updated_at": "2026-01-05T09:00:00Z",
        })
    );
    let path = format!("/comments/{}", comment["id"]);
    assert_eq!(call(&app, "GET", &path, &token, None).await.json(), comment);
    let list = call(&app, "GET", "/comments", &token, None).await.json();
    assert_eq!(list, json!({ "success": true, "comments": [comment], "page": 1, "per_page": 30 }));
    assert_eq!(count(&app, &token, id).await, 1);

    app.cx.env.advance(Duration::from_mins(1));
    for same in [json!({}), json!({ "comment": "<p>Yes</p>", "pinned": null }), json!({ "internal": true })] {
        assert_eq!(put(&app, &token, &comment["id"], same).await.json(), comment);
    }
    let changed = put(&app, &token, &comment["id"], json!({ "comment": "No", "pinned": true })).await.json();
    let mut expected = comment.clone();
    for (name, value) in
        [("comment", json!("No")), ("pinned", json!(true)), ("updated_at", json!("2026-01-05T09:01:00Z"))]
    {
        expected[name] = value;
    }
    assert_eq!(changed, expected);

    let gone = call(&app, "DELETE", &path, &token, None).await;
    assert_eq!(
        (gone.status.as_u16(), gone.json()),
        (200, json!({ "id": comment["id"], "success": true, "deleted": true }))
    );
    for method in ["GET", "PUT", "DELETE"] {
        assert_eq!(call(&app, method, &path, &token, Some(&json!({}))).await.status, 404, "{method}");
    }
    assert_eq!(count(&app, &token, id).await, 0);
}

#[tokio::test]
async fn wrong_fields_are_named() {
    let (app, _, token, id) = started().await;
    let comment = |problem: &str| json!({ "errors": { "comment": [problem] } });
    for (body, status, expected) in [
        (json!({ "comment": "x" }), 422, json!({ "errors": { "feature_request_id": ["can't be blank"] } })),
        (json!({ "feature_request_id": id }), 422, comment("can't be blank")),
        (json!({ "feature_request_id": id, "comment": " \n" }), 422, comment("can't be blank")),
        (
            json!({ "feature_request_id": id, "comment": "x".repeat(10_001) }),
            422,
            comment("is too long (maximum is 10000 characters)"),
        ),
    ] {
        let answer = say(&app, &token, body).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (status, expected));
    }
    for (body, status) in [
        (json!({ "feature_request_id": 999_999_999, "comment": "x" }), 404),
        (json!({ "feature_request_id": id, "comment": 7 }), 400),
        (json!({ "feature_request_id": id, "comment": "x", "internal": "yes" }), 400),
    ] {
        assert_eq!(say(&app, &token, body).await.status, status);
    }
    assert_eq!(count(&app, &token, id).await, 0);
    let key = vec![("api-key", "hn_nobody".to_owned())];
    assert_eq!(say(&app, &key, json!({ "feature_request_id": id, "comment": "x" })).await.status, 401);
}

#[tokio::test]
async fn lists_are_filtered_and_cut_into_pages_with_pinned_ones_first() {
    let (app, target, _, _) = started().await;
    // Days pass here, and an access token would not live to see them.
    let admin = target.sso(&app, &target.admin.email).await;
    let (one, two) = (target.post(&app, &admin, "one").await, target.post(&app, &admin, "two").await);
    let mut ids = Vec::new();
    for (about, text) in [(one, "a"), (two, "b"), (one, "c")] {
        let made = say(&app, &admin, json!({ "feature_request_id": about, "comment": text })).await;
        ids.push(made.json()["id"].clone());
        app.cx.env.advance(Duration::from_hours(24));
    }
    put(&app, &admin, &ids[0], json!({ "pinned": true })).await;
    for (query, expected) in [
        (String::new(), vec!["c", "b", "a"]),
        (format!("feature_request_id={one}"), vec!["a", "c"]),
        (format!("feature_request_id={two}"), vec!["b"]),
        ("from_date=2026-01-06".to_owned(), vec!["c", "b"]),
        ("to_date=2026-01-05".to_owned(), vec!["a"]),
        ("per_page=1&page=2".to_owned(), vec!["b"]),
        ("page=9".to_owned(), vec![]),
    ] {
        assert_eq!(texts(&app, &admin, &query).await, expected, "{query}");
    }
    for query in ["feature_request_id=x", "from_date=yesterday", "page=x"] {
        assert_eq!(call(&app, "GET", &format!("/comments?{query}"), &admin, None).await.status, 400);
    }
    let unknown = call(&app, "GET", "/comments?feature_request_id=999999999", &admin, None).await;
    assert_eq!(unknown.status, 404);
}

#[tokio::test]
async fn what_is_internal_is_for_the_organizations_own_people() {
    let (app, target, token, id) = started().await;
    let internal = json!({ "feature_request_id": id, "comment": "secret", "internal": true });
    let secret = say(&app, &token, internal.clone()).await.json()["id"].clone();
    say(&app, &token, json!({ "feature_request_id": id, "comment": "open" })).await;
    let path = format!("/comments/{secret}");
    let customer = target.sso(&app, "customer@elsewhere.test").await;
    assert_eq!(texts(&app, &customer, "").await, ["open"]);
    assert_eq!(call(&app, "GET", &path, &customer, None).await.status, 404);
    assert_eq!(say(&app, &customer, internal.clone()).await.status, 403);

    // What waits for approval is commented on by whoever sees it.
    let hidden = json!({ "approval_status": "pending" });
    call(&app, "PUT", &format!("/feature_requests/{id}"), &target.api_key(&app).await, Some(&hidden)).await;
    assert_eq!(texts(&app, &customer, "").await, Vec::<String>::new());
    assert_eq!(say(&app, &customer, json!({ "feature_request_id": id, "comment": "x" })).await.status, 404);

    let member = app.person("member", target.organization.id, Role::Collaborator).await;
    let member = target.sso(&app, &member.email).await;
    assert_eq!(texts(&app, &member, "").await, ["open", "secret"]);
    assert_eq!(say(&app, &member, internal).await.status, 201);
}

#[tokio::test]
async fn own_comments_are_changed_by_whoever_wrote_them_and_others_by_who_may() {
    let (app, target, token, id) = started().await;
    let foreign = say(&app, &token, json!({ "feature_request_id": id, "comment": "x" })).await.json();
    for (role, changes) in [(Role::Manager, true), (Role::Csm, false), (Role::Member, false)] {
        let person = app.person(role.as_str(), target.organization.id, role).await;
        let person = target.sso(&app, &person.email).await;
        let own = say(&app, &person, json!({ "feature_request_id": id, "comment": "x" })).await.json();
        for (comment, body, allowed) in [
            (&own, json!({ "comment": "y" }), true),
            (&own, json!({ "pinned": true }), changes),
            (&foreign, json!({ "comment": format!("by {role}") }), changes),
        ] {
            let answer = put(&app, &person, &comment["id"], body).await;
            assert_eq!(answer.status, if allowed { 200 } else { 403 }, "{role}: {}", answer.text);
        }
        let path = format!("/comments/{}", foreign["id"]);
        if !changes {
            assert_eq!(call(&app, "DELETE", &path, &person, None).await.status, 403, "{role}");
        }
        let path = format!("/comments/{}", own["id"]);
        assert_eq!(call(&app, "DELETE", &path, &person, None).await.status, 200, "{role}");
    }
}

#[tokio::test]
async fn comments_that_come_and_go_at_once_are_counted_one_by_one() {
    let (app, target, _, id) = started().await;
    let admin = target.sso(&app, &target.admin.email).await;
    let body = json!({ "feature_request_id": id, "comment": "x" });
    let made = join_all((0..20).map(|_| say(&app, &admin, body.clone()))).await;
    let ids: Vec<Value> = made.iter().map(|answer| answer.json()["id"].clone()).collect();
    let paths: Vec<String> = ids[..15].iter().chain(&ids[..5]).map(|id| format!("/comments/{id}")).collect();
    let gone = join_all(paths.iter().map(|path| call(&app, "DELETE", path, &admin, None))).await;
    assert_eq!(gone.iter().filter(|answer| answer.status == 200).count(), 15);
    assert_eq!(count(&app, &admin, id).await, 5);
}

#[tokio::test]
async fn what_is_internal_is_counted_for_whoever_reads_it() {
    let (app, target, token, id) = started().await;
    let within = target.post(&app, &token, "Night mode").await;
    let customer = target.sso(&app, "customer@elsewhere.test").await;
    let own = target.post(&app, &customer, "Own").await;
    let merged = json!({ "child_feature_request_ids": [within] });
    for about in [id, within, own] {
        for internal in [false, true] {
            let body = json!({ "feature_request_id": about, "comment": "x", "internal": internal });
            assert_eq!(say(&app, &token, body).await.status, 201);
        }
    }
    call(&app, "POST", &format!("/feature_requests/{id}/merge_posts"), &token, Some(&merged)).await;

    let list = async |credentials: &Credentials, path: &str| {
        let list = call(&app, "GET", path, credentials, None).await.json();
        let count = |post: &Value| post["comments_count"].as_i64().unwrap();
        list["feature_requests"].as_array().unwrap().iter().map(count).collect::<Vec<_>>()
    };
    let path = format!("/feature_requests/{id}/merge_posts");
    for (credentials, of_whole, of_one) in [(&token, 4, 2), (&customer, 2, 1)] {
        assert_eq!(count(&app, credentials, id).await, of_whole);
        assert_eq!(list(credentials, "/feature_requests?sort=oldest_created_at").await, [of_whole, of_one]);
        assert_eq!(list(credentials, &path).await, [of_one]);
    }
    for body in [json!({ "title": "Mine" }), json!({ "title": "Mine" })] {
        let edited = call(&app, "PUT", &format!("/feature_requests/{own}"), &customer, Some(&body)).await;
        assert_eq!(edited.json()["comments_count"], 1, "{}", edited.text);
    }
}
