//! Feature requests: written, read, listed and deleted.

use std::time::Duration;

use postern::domain::members::remove_member;
use postern::model::account::Role;
use postern::model::audit::{DoneBy, RequestOrigin};
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
            "comments_count": 0,
            "status": "open",
            "approval_status": "approved",
            "bucket": { "id": bucket_id, "name": bucket_name },
            "submitter": { "name": bot["name"], "email": bot["email"] },
            "assignee": null,
            "tags": [],
            "parent_id": null,
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
async fn the_newest_are_listed_a_page_at_a_time() {
    let (app, target, token) = started().await;
    for title in ["One", "Two", "Three"] {
        target.post(&app, &token, title).await;
    }
    let latest = call(&app, "GET", "/feature_requests/latest?per_page=2", &token, None).await.json();
    let listed = call(&app, "GET", "/feature_requests?per_page=2", &token, None).await.json();
    assert_eq!(
        (&latest["success"], &latest["feature_requests"][0]["title"]),
        (&json!(true), &json!("Three"))
    );
    assert_eq!(latest, listed);
    let second = call(&app, "GET", "/feature_requests/latest?per_page=2&page=2", &token, None).await.json();
    assert_eq!(second["feature_requests"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_organization_itself_hands_in_what_its_people_wish_for() {
    let (app, target, token) = started().await;
    let (key, max) =
        (target.api_key(&app).await, app.person("max", target.organization.id, Role::Member).await);
    let bucket_id = target.bucket(&app, &key).await;
    let submit = async |credentials: &Credentials, email: Value| {
        let body =
            json!({ "title": "Dark mode", "bucket_id": bucket_id, "description": "x", "email": email });
        call(&app, "POST", "/feature_requests/submit", credentials, Some(&body)).await
    };
    let made = submit(&key, json!(max.email)).await;
    assert_eq!(made.status, 201, "{}", made.text);
    assert_eq!(made.json()["submitter"], json!({ "name": max.name, "email": max.email }));
    for (email, problem) in
        [(json!(null), "can't be blank"), (json!("eve@people.test"), "does not belong to anybody here")]
    {
        let refused = submit(&key, email).await;
        assert_eq!(
            (refused.status.as_u16(), refused.json()),
            (422, json!({ "errors": { "email": [problem] } }))
        );
    }
    assert_eq!(submit(&token, json!(max.email)).await.status, 403, "it is closed to apps");
    assert_eq!(titles(&app, &key, "").await, ["Dark mode"]);
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
        "submitter_id": target.admin.id, "votes_count": 99, "assignee_id": target.admin.id, "approval_status": "pending",
        "created_at": "1999-01-01T00:00:00Z", "role": "owner", "is_admin": true, "slug": "x",
    });
    let post = call(&app, "POST", "/feature_requests", &token, Some(&body)).await.json();
    assert_ne!(post["id"], 7_000_000);
    assert_ne!(post["submitter"]["email"], json!(target.admin.email));
    assert_eq!(
        (
            &post["votes_count"],
            &post["assignee"],
            &post["approval_status"],
            &post["slug"],
            &post["created_at"]
        ),
        (&json!(0), &Value::Null, &json!("approved"), &json!("dark-mode"), &json!("2026-01-05T09:00:00Z"))
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
    let expected = json!({ "error": "ERROR_CODE_NOT_FOUND", "message": "There is no such feature request" });
    assert_eq!((unknown.status.as_u16(), unknown.json()), (404, expected.clone()));
    let unnamed = call(&app, "GET", "/feature_requests/abc", &token, None).await.json();
    let shape = |body: &Value| body.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!((&unnamed["error"], shape(&unnamed)), (&expected["error"], shape(&expected)));
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

#[tokio::test]
async fn somebody_of_the_organization_looks_after_it_until_they_leave() {
    let (app, target, token) = started().await;
    let other = Target::new(&app, "globex").await;
    let id = target.post(&app, &token, "Dark mode").await;
    let ada = app.person("ada", target.organization.id, Role::Member).await;
    let assignee = |answer: &Answer| answer.json()["assignee"].clone();
    let hers = put(&app, &token, id, json!({ "assignee_id": ada.id })).await;
    assert_eq!(assignee(&hers), json!({ "id": ada.id, "name": "ada", "email": ada.email }));
    assert_eq!(assignee(&put(&app, &token, id, json!({ "title": "x" })).await)["id"], json!(ada.id));
    assert_eq!(assignee(&put(&app, &token, id, json!({ "assignee_id": null })).await), Value::Null);
    for nobody in [json!(other.admin.id), json!(999_999_999), json!("x")] {
        let answer = put(&app, &token, id, json!({ "assignee_id": nobody })).await;
        let expected = json!({ "errors": { "assignee_id": ["is not a member of the organization"] } });
        assert_eq!((answer.status.as_u16(), answer.json()), (422, expected));
    }
    put(&app, &token, id, json!({ "assignee_id": ada.id })).await;
    let by = DoneBy { user_id: None, origin: RequestOrigin::default(), ..DoneBy::default() };
    remove_member(&app.cx, target.organization.id, ada.id, by).await.unwrap();
    let left = call(&app, "GET", &format!("/feature_requests/{id}"), &token, None).await;
    assert_eq!(assignee(&left), Value::Null);
    let member = app.person("member", target.organization.id, Role::Member).await;
    let member = target.sso(&app, &member.email).await;
    let own = target.post(&app, &member, "Own").await;
    assert_eq!(put(&app, &member, own, json!({ "assignee_id": target.admin.id })).await.status, 403);
    assert_eq!(
        put(&app, &member, own, json!({ "assignee_id": null })).await.status,
        200,
        "nobody does anyway"
    );
    put(&app, &token, own, json!({ "assignee_id": target.admin.id })).await;
    assert_eq!(put(&app, &member, own, json!({ "assignee_id": null })).await.status, 403);
}

#[tokio::test]
async fn it_is_as_far_from_the_beginning_as_its_writer_may_say() {
    let (app, target, token) = started().await;
    let bucket_id = target.bucket(&app, &token).await;
    let member = app.person("member", target.organization.id, Role::Member).await;
    let member = target.sso(&app, &member.email).await;
    let write = async |credentials: &Credentials, path: &str, status: &str| {
        let body = json!({ "title": "Dark mode", "bucket_id": bucket_id, "status": status });
        let made = call(&app, "POST", &format!("/feature_requests{path}"), credentials, Some(&body)).await;
        (made.status.as_u16(), made.json())
    };
    for path in ["", "/post_on_behalf"] {
        for status in ["open", "planned", "completed"] {
            let (code, post) = write(&token, path, status).await;
            assert_eq!((code, &post["status"]), (201, &json!(status)), "{path}");
            let may = if status == "open" { 201 } else { 403 };
            assert_eq!(write(&member, path, status).await.0, may, "{path} {status}");
        }
        let wrong = json!({ "errors": { "status": ["is not a valid status"] } });
        assert_eq!(write(&token, path, "Closed").await, (422, wrong));
    }
    let came_true: i64 =
        sqlx::query_scalar("SELECT count(*) FROM feature_requests WHERE completed_at IS NOT NULL")
            .fetch_one(&mut app.db().await)
            .await
            .unwrap();
    assert_eq!(came_true, 2);
}

#[tokio::test]
async fn a_post_is_written_in_the_name_of_one_of_the_people() {
    let (app, target, token) = started().await;
    let bucket_id = target.bucket(&app, &token).await;
    let ada = app.person("ada", target.organization.id, Role::Member).await;
    let write = async |credentials: &Credentials, by: Value| {
        let body = json!({ "title": "Dark mode", "bucket_id": bucket_id, "by_email": by });
        call(&app, "POST", "/feature_requests/post_on_behalf", credentials, Some(&body)).await
    };
    let made = write(&token, json!(ada.email)).await;
    assert_eq!((made.status.as_u16(), &made.json()["submitter"]["email"]), (201, &json!(ada.email)));
    let own = write(&token, Value::Null).await.json();
    assert!(own["submitter"]["email"].as_str().unwrap().ends_with("@bots.invalid"));
    let key = target.api_key(&app).await;
    assert_eq!(write(&key, json!(ada.email)).await.status, 201);
    let nobody = json!({ "errors": { "by_email": ["can't be blank"] } });
    assert_eq!(write(&key, Value::Null).await.json(), nobody);
    let unknown = json!({ "errors": { "by_email": ["does not belong to anybody here"] } });
    assert_eq!(write(&token, json!("nobody@people.test")).await.json(), unknown);
    let member = target.sso(&app, &ada.email).await;
    assert_eq!(write(&member, json!(target.admin.email)).await.status, 403);
}

#[tokio::test]
async fn the_roadmap_has_what_will_come_by_votes() {
    let (app, target, token) = started().await;
    let reader = target.token(&app, Actor::App, &["roadmap:read"]).await;
    let mut ids = Vec::new();
    for (title, status) in [
        ("a", "planned"),
        ("b", "planned"),
        ("c", "in_progress"),
        ("d", "completed"),
        ("e", "closed"),
        ("f", "open"),
    ] {
        let id = target.post(&app, &token, title).await;
        put(&app, &token, id, json!({ "status": status })).await;
        ids.push(id);
    }
    let raised = sqlx::query("UPDATE feature_requests SET votes_count = 3 WHERE id = $1").bind(ids[0]);
    raised.execute(&mut app.db().await).await.unwrap();
    let columns = async |query: &str| {
        let answer = call(&app, "GET", &format!("/roadmap{query}"), &reader, None).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let titles = |column: &Value| {
            let posts = column["feature_requests"].as_array().unwrap().clone();
            let titles = posts.iter().map(|post| post["title"].as_str().unwrap().to_owned());
            (column["status"].as_str().unwrap().to_owned(), titles.collect::<String>())
        };
        answer.json()["roadmap"].as_array().unwrap().iter().map(titles).collect::<Vec<_>>()
    };
    let expected =
        |all: [(&str, &str); 3]| all.map(|(status, titles)| (status.to_owned(), titles.to_owned()));
    assert_eq!(columns("").await, expected([("planned", "ab"), ("in_progress", "c"), ("completed", "d")]));
    assert_eq!(
        columns("?per_page=1&page=2").await,
        expected([("planned", "b"), ("in_progress", ""), ("completed", "")])
    );
    assert_eq!(call(&app, "GET", "/roadmap?bucket_id=999999999", &reader, None).await.status, 404);
    assert_eq!(titles(&app, &token, "status=planned&sort=top").await, ["a", "b"]);
}
