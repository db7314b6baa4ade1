//! What people may do besides what scopes allow.

use postern::model::account::Role;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, call};
use crate::support::app::TestApp;

#[tokio::test]
async fn people_reach_as_far_as_their_role() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let bot = target.token(&app, Actor::App, &["posts:read", "posts:write"]).await;
    // Who may change somebody else's words, decide, and moderate.
    for (role, changes, moderates) in [
        (Role::Owner, true, true),
        (Role::Admin, true, true),
        (Role::Manager, true, false),
        (Role::Csm, false, false),
        (Role::Member, false, false),
        (Role::Collaborator, false, false),
    ] {
        let person = app.person(role.as_str(), target.organization.id, role).await;
        let credentials = target.sso(&app, &person.email).await;
        let (own, foreign) =
            (target.post(&app, &credentials, "Own").await, target.post(&app, &bot, "Foreign").await);
        for (id, body, is_allowed) in [
            (own, json!({ "title": "Mine" }), true),
            (own, json!({ "status": "planned" }), changes),
            (own, json!({ "approval_status": "pending" }), moderates),
            (foreign, json!({ "title": "Mine" }), changes),
            (foreign, json!({ "status": "planned" }), changes),
            (foreign, json!({ "approval_status": "approved" }), moderates),
        ] {
            let answer =
                call(&app, "PUT", &format!("/feature_requests/{id}"), &credentials, Some(&body)).await;
            let expected = if is_allowed { 200 } else { 403 };
            assert_eq!(answer.status, expected, "{role}: {body}: {}", answer.text);
        }
        for (id, is_allowed) in [(foreign, changes), (own, true)] {
            let answer = call(&app, "DELETE", &format!("/feature_requests/{id}"), &credentials, None).await;
            assert_eq!(answer.status, if is_allowed { 200 } else { 403 }, "{role}");
        }
    }
}

#[tokio::test]
async fn what_changes_nothing_takes_no_right() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let key = target.api_key(&app).await;
    let tag =
        call(&app, "POST", "/tags", &key, Some(&json!({ "name": "Mobile" }))).await.json()["id"].clone();
    let csm = app.person("csm", target.organization.id, Role::Csm).await;
    for email in [csm.email.as_str(), "customer@elsewhere.test"] {
        let credentials = target.sso(&app, email).await;
        let bucket_id = target.bucket(&app, &credentials).await;
        let write = async |tags: Value| {
            let body = json!({ "title": "Own", "bucket_id": bucket_id, "status": "open", "tag_ids": tags });
            call(&app, "POST", "/feature_requests", &credentials, Some(&body)).await
        };
        assert_eq!(write(json!([tag])).await.status, 403, "{email}");
        assert_eq!(write(Value::Null).await.status, 201, "{email}");
        let post = write(json!([])).await.json();
        let path = format!("/feature_requests/{}", post["id"]);
        let put = async |credentials: &Credentials, body: Value| {
            call(&app, "PUT", &path, credentials, Some(&body)).await
        };
        for body in [
            json!({ "title": "Mine", "status": "open", "assignee_id": null, "tag_ids": [] }),
            json!({ "tag_ids": null }),
        ] {
            let answer = put(&credentials, body.clone()).await;
            assert_eq!(answer.status, 200, "{email}: {body}: {}", answer.text);
        }
        let admin = target.admin.id;
        let sorted = json!({ "tag_ids": [tag], "assignee_id": admin, "status": "planned" });
        assert_eq!(put(&key, sorted.clone()).await.status, 200);
        let same = put(&credentials, sorted).await;
        assert_eq!(
            (same.status.as_u16(), &same.json()["title"]),
            (200, &json!("Mine")),
            "{email}: {}",
            same.text
        );
        for body in [
            json!({ "tag_ids": [] }),
            json!({ "assignee_id": null }),
            json!({ "assignee_id": 0 }),
            json!({ "status": "open" }),
            json!({ "status": "x" }),
        ] {
            assert_eq!(put(&credentials, body.clone()).await.status, 403, "{email}: {body}");
        }
    }
}

#[tokio::test]
async fn end_users_read_no_address_but_their_own() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let scopes =
        ["posts:read", "posts:write", "comments:write", "votes:write", "changelog:write", "articles:write"];
    let admin = target.token(&app, Actor::User, &scopes).await;
    let customer = target.sso(&app, "customer@elsewhere.test").await;
    let own = target.post(&app, &customer, "Own").await;
    let send = async |credentials: &Credentials, method: &str, path: &str, body: Value| {
        let answer = call(&app, method, path, credentials, Some(&body)).await;
        assert!(answer.status.is_success(), "{method} {path}: {}", answer.text);
        answer.json()
    };
    let path = format!("/feature_requests/{own}");
    let decided = json!({ "assignee_id": target.admin.id, "status": "planned" });
    send(&admin, "PUT", &path, decided).await;
    let about = json!({ "feature_request_id": own, "comment": "Yes" });
    send(&admin, "POST", "/comments", about.clone()).await;
    let entry = json!({ "title": "Dark mode", "published": true });
    for resource in ["/changelogs", "/articles"] {
        send(&admin, "POST", resource, entry.clone()).await;
    }
    let vote = send(&customer, "POST", "/votes", about.clone()).await;
    assert_eq!(vote["user"]["email"], "customer@elsewhere.test");
    send(&customer, "POST", "/comments", about).await;
    let member = app.person("member", target.organization.id, Role::Collaborator).await;
    let addresses = async |credentials: &Credentials| {
        let get = async |path: &str| call(&app, "GET", path, credentials, None).await.json();
        let (post, roadmap) = (get(&path).await, get("/roadmap").await);
        let (comments, entries, articles) =
            (get("/comments").await, get("/changelogs").await, get("/articles").await);
        json!([
            post["submitter"]["email"],
            comments["comments"][0]["author"]["email"],
            post["assignee"]["email"],
            roadmap["roadmap"][0]["feature_requests"][0]["assignee"]["email"],
            comments["comments"][1]["author"]["email"],
            entries["changelogs"][0]["author"]["email"],
            articles["articles"][0]["author"]["email"],
        ])
    };
    let (theirs, ours) = (json!("customer@elsewhere.test"), json!(target.admin.email));
    let expected = |ours: &Value| json!([theirs, theirs, ours, ours, ours, ours, ours]);
    assert_eq!(addresses(&customer).await, expected(&Value::Null));
    let member = target.sso(&app, &member.email).await;
    assert_eq!(addresses(&member).await, expected(&ours), "members read them all");
}

#[tokio::test]
async fn a_role_counts_as_it_is_at_each_request() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let bot = target.token(&app, Actor::App, &["posts:read", "posts:write"]).await;
    let id = target.post(&app, &bot, "Dark mode").await;
    let own = target.token(&app, Actor::User, &["posts:read", "posts:write"]).await;
    let moderate = async || {
        let body = json!({ "approval_status": "approved" });
        call(&app, "PUT", &format!("/feature_requests/{id}"), &own, Some(&body)).await.status.as_u16()
    };
    assert_eq!(moderate().await, 200);
    sqlx::query("UPDATE memberships SET role = 'manager' WHERE user_id = $1")
        .bind(target.admin.id.number())
        .execute(&mut app.db().await)
        .await
        .unwrap();
    assert_eq!(moderate().await, 403);
}

#[tokio::test]
async fn end_users_see_what_was_approved_and_their_own() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let key = target.api_key(&app).await;
    let customer = target.sso(&app, "customer@elsewhere.test").await;
    let bot = target.token(&app, Actor::App, &["posts:read", "posts:write"]).await;
    let (own, foreign) =
        (target.post(&app, &customer, "Own").await, target.post(&app, &bot, "Foreign").await);
    let shown = target.post(&app, &bot, "Shown").await;
    for id in [own, foreign] {
        let body = json!({ "approval_status": "pending" });
        let answer = call(&app, "PUT", &format!("/feature_requests/{id}"), &key, Some(&body)).await;
        assert_eq!(answer.status, 200);
    }
    let list = call(&app, "GET", "/feature_requests", &customer, None).await.json();
    let ids: Vec<_> = list["feature_requests"].as_array().unwrap().iter().map(|post| &post["id"]).collect();
    assert_eq!(ids, [&json!(shown), &json!(own)]);
    for (id, get, put) in [(own, 200, 200), (foreign, 404, 404), (shown, 200, 403)] {
        let path = format!("/feature_requests/{id}");
        assert_eq!(call(&app, "GET", &path, &customer, None).await.status, get);
        assert_eq!(call(&app, "PUT", &path, &customer, Some(&json!({ "title": "x" }))).await.status, put);
    }
}
