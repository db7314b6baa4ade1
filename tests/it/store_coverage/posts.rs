//! The part of the story that is about what belongs to feature requests.

use axum::http::Method;
use postern::domain::members::remove_member;
use postern::model::account::Role;
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use crate::support::app::TestApp;

/// An app whose token this is does everything that there is to do with votes, comments, tags and merges.
pub(super) async fn tended(app: &TestApp, token: &str, bucket_id: &Value, acme: OrganizationId) {
    let call = async |method: Method, path: &str, body: Option<Value>| {
        let answer = app.manage(token, None, method, &format!("/api/v3{path}"), body).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.text);
        answer.json()
    };
    let tag = call(Method::POST, "/tags", Some(json!({ "name": "Mobile" }))).await["id"].clone();
    call(Method::PUT, &format!("/tags/{tag}"), Some(json!({ "name": "Web" }))).await;
    let post = async |title: &str| {
        let body = json!({ "title": title, "bucket_id": bucket_id, "tag_ids": [tag] });
        call(Method::POST, "/feature_requests", Some(body)).await["id"].clone()
    };
    let (one, two) = (post("one").await, post("two").await);
    let leaver = app.person("who-looks-after-it", acme, Role::Member).await;
    let tended = json!({ "tag_ids": [], "assignee_id": leaver.id });
    call(Method::PUT, &format!("/feature_requests/{one}"), Some(tended)).await;
    remove_member(&app.cx, acme, leaver.id, DoneBy::default()).await.unwrap();
    let merged = json!({ "child_feature_request_ids": [two] });
    call(Method::POST, &format!("/feature_requests/{one}/merge_posts"), Some(merged)).await;

    let about = json!({ "feature_request_id": one, "comment": "Yes" });
    let comment = call(Method::POST, "/comments", Some(about)).await["id"].clone();
    let comment = format!("/comments/{comment}");
    call(Method::GET, &comment, None).await;
    call(Method::PUT, &comment, Some(json!({ "pinned": true }))).await;
    call(Method::DELETE, &comment, None).await;
    let vote = call(Method::POST, "/votes", Some(json!({ "feature_request_id": one }))).await["id"].clone();
    call(Method::DELETE, &format!("/votes/{vote}"), None).await;
    for list in ["/votes", "/comments", "/tags", "/roadmap"] {
        call(Method::GET, list, None).await;
    }
    call(Method::GET, &format!("/feature_requests/{one}/merge_posts"), None).await;
    call(Method::DELETE, &format!("/feature_requests/unmerge/{two}"), None).await;
    call(Method::DELETE, &format!("/tags/{tag}"), None).await;
}
