//! What follows for feature requests from something else that happens is told as their own changes are.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request};
use postern::domain::api_keys::create;
use postern::domain::members::remove_member;
use postern::model::account::Role;
use postern::model::audit::DoneBy;
use serde_json::{Value, json};

use super::events::{Scene, scene};
use super::stage::outbox;
use crate::support::eventually;

impl Scene {
    /// Calls with the organization's own key, which may do everything.
    async fn by_key(&self, method: Method, path: &str, body: Value) -> Value {
        let key = create(&self.app.cx, self.acme, "Script", DoneBy::default()).await.unwrap().key;
        let request = Request::builder().method(method).uri(format!("/api/v3{path}"));
        let request = request.header("api-key", key.reveal()).header("content-type", "application/json");
        let answer = self.app.send(request.body(Body::from(body.to_string())).unwrap()).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.text);
        answer.json()
    }

    /// Writes a feature request; answers its number.
    async fn number(&self, title: &str) -> i64 {
        self.post(title).await.rsplit('/').next().unwrap().parse().unwrap()
    }

    /// What was told since it was asked the last time: of which, when it was changed, what it was and what it is.
    async fn changes(&self) -> Vec<Value> {
        let told = self.told().await.into_iter();
        told.map(|(_, data)| json!([data["id"], data["updated_at"], data["before"], data["after"]])).collect()
    }
}

/// A minute after the beginning.
const THEN: i64 = 1_767_603_660;

#[tokio::test]
async fn what_loses_its_tag_is_told() {
    let scene = scene(&["post_updated"]).await;
    let tag = async |name: &str| {
        let body = json!({ "name": name, "color": "#1a73e8" });
        let id = scene.by_key(Method::POST, "/tags", body).await["id"].clone();
        json!({ "id": id, "name": name, "color": "#1a73e8" })
    };
    let (mobile, web) = (tag("Mobile").await, tag("Web").await);
    let (one, two, three) =
        (scene.number("one").await, scene.number("two").await, scene.number("three").await);
    for (id, tags) in
        [(one, json!([mobile["id"], web["id"]])), (two, json!([mobile["id"]])), (three, json!([]))]
    {
        scene.by_key(Method::PUT, &format!("/feature_requests/{id}"), json!({ "tag_ids": tags })).await;
    }
    scene.told().await;
    scene.app.cx.env.advance(Duration::from_mins(1));
    scene.by_key(Method::DELETE, &format!("/tags/{}", mobile["id"]), json!({})).await;
    assert_eq!(
        scene.changes().await,
        [
            json!([one, THEN, { "tags": [mobile, web] }, { "tags": [web] }]),
            json!([two, THEN, { "tags": [mobile] }, { "tags": [] }]),
        ]
    );
    let kept = scene.by_key(Method::GET, &format!("/feature_requests/{two}"), json!({})).await;
    assert_eq!((&kept["tags"], &kept["updated_at"]), (&json!([]), &json!("2026-01-05T09:01:00Z")));
}

#[tokio::test]
async fn what_a_deletion_leaves_behind_is_told() {
    let scene = scene(&["post_updated"]).await;
    let (one, two, three) =
        (scene.number("one").await, scene.number("two").await, scene.number("three").await);
    let merged = json!({ "child_feature_request_ids": [two, three] });
    scene.by_key(Method::POST, &format!("/feature_requests/{one}/merge_posts"), merged).await;
    scene.app.person("bob", scene.acme, Role::Member).await;
    let vote = json!({ "feature_request_id": one, "by_email": "bob@people.test" });
    scene.by_key(Method::POST, "/votes_on_behalf", vote).await;
    // As if the vote had been given before the merge.
    sqlx::query("UPDATE votes SET feature_request_id = $1")
        .bind(two)
        .execute(&mut scene.app.db().await)
        .await
        .unwrap();
    scene.told().await;
    scene.app.cx.env.advance(Duration::from_mins(1));
    scene.by_key(Method::DELETE, &format!("/feature_requests/{two}"), json!({})).await;
    let lowered = json!([one, THEN, { "upvotes_count": 1 }, { "upvotes_count": 0 }]);
    assert_eq!(scene.changes().await, [lowered]);
    scene.by_key(Method::DELETE, &format!("/feature_requests/{one}"), json!({})).await;
    assert_eq!(scene.changes().await, [json!([three, THEN, { "parent_id": one }, { "parent_id": null }])]);
    let alone = scene.by_key(Method::GET, &format!("/feature_requests/{three}"), json!({})).await;
    assert_eq!(alone["updated_at"], "2026-01-05T09:01:00Z");
}

#[tokio::test]
async fn what_nobody_looks_after_any_more_is_told() {
    let scene = scene(&["post_updated"]).await;
    let bob = scene.app.person("bob", scene.acme, Role::Member).await;
    // More than are changed and told at once.
    let first = scene.number("Dark mode").await;
    sqlx::query(
        "INSERT INTO feature_requests (organization_id, bucket_id, submitter_id, title, slug, created_at, updated_at,
                                       assignee_id)
         SELECT organization_id, bucket_id, submitter_id, 'x', 'x', created_at, updated_at, $1
         FROM feature_requests, generate_series(1, 120)",
    )
    .bind(bob.id.number())
    .execute(&mut scene.app.db().await)
    .await
    .unwrap();
    scene.app.cx.env.advance(Duration::from_mins(1));
    remove_member(&scene.app.cx, scene.acme, bob.id, DoneBy::default()).await.unwrap();
    assert_eq!(outbox(&scene.app).await, (120, 120));
    let was = json!({ "assignee": { "id": bob.id, "name": "bob", "email": bob.email } });
    let changes = scene.changes().await;
    for (at, change) in changes.iter().enumerate() {
        assert_ne!(change[0], json!(first));
        assert_eq!((&change[1], &change[2], &change[3]), (&json!(THEN), &was, &json!({ "assignee": {} })));
        assert!(at == 0 || changes[at - 1][0].as_i64() < change[0].as_i64(), "told in their order");
    }
}

#[tokio::test]
async fn who_comes_second_tells_all_of_it_as_the_first_left_it() {
    let scene = scene(&["post_updated"]).await;
    let id = scene.number("Dark mode").await;
    let tag = scene.by_key(Method::POST, "/tags", json!({ "name": "Mobile" })).await["id"].clone();
    let mut other = scene.app.db().await;
    let change = format!(
        "BEGIN;
         WITH moved AS (
             INSERT INTO buckets (organization_id, name, created_at)
             SELECT organization_id, 'Elsewhere', created_at FROM feature_requests WHERE id = {id} RETURNING id
         )
         UPDATE feature_requests SET bucket_id = moved.id, assignee_id = {assignee} FROM moved
         WHERE feature_requests.id = {id};
         INSERT INTO feature_request_tags SELECT organization_id, id, {tag} FROM feature_requests WHERE id = {id}",
        assignee = scene.ada.id.number(),
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(change)).execute(&mut other).await.unwrap();
    let first = async {
        eventually("the second waits for the first", async || {
            let waiting: bool = sqlx::query_scalar(
                "SELECT EXISTS (SELECT FROM pg_stat_activity
                                WHERE wait_event_type = 'Lock' AND datname = current_database())",
            )
            .fetch_one(&mut scene.app.db().await)
            .await
            .unwrap();
            waiting
        })
        .await;
        sqlx::raw_sql("COMMIT").execute(&mut other).await.unwrap();
    };
    let path = format!("/feature_requests/{id}");
    let (answer, ()) = tokio::join!(scene.call(Method::PUT, &path, json!({ "title": "Night" })), first);
    assert_eq!(answer.status, 200, "{}", answer.text);
    let told = scene.told().await;
    let data = &told[0].1;
    assert_eq!(
        (&data["before"], &data["after"]),
        (&json!({ "title": "Dark mode" }), &json!({ "title": "Night" }))
    );
    assert_eq!(
        (&data["bucket"]["display_name"], &data["assignee"]["id"], &data["tags"][0]["id"]),
        (&json!("Elsewhere"), &json!(scene.ada.id), &tag)
    );
}
