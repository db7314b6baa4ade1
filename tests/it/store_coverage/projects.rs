//! The part of the story that is about projects, tasks and workflows.

use axum::body::Body;
use axum::http::Request;
use postern::domain::api_keys::create;
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use crate::support::app::TestApp;

/// An organization's script creates one of each and reads them.
pub(super) async fn script(app: &TestApp, acme: OrganizationId) {
    let key = create(&app.cx, acme, "Script", DoneBy::default()).await.unwrap().key;
    let call = async |method: &str, path: &str, body: Option<Value>| {
        let request = Request::builder().method(method).uri(format!("/v1{path}"));
        let request = request.header("api-key", key.reveal()).header("content-type", "application/json");
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        let answer = app.send(request.body(body).unwrap()).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.text);
        answer.json()
    };
    let project = call("POST", "/projects", Some(json!({ "name": "Charts" }))).await;
    call("GET", &format!("/projects/{}", project["id"]), None).await;
    let task = call("POST", "/tasks", Some(json!({ "title": "Draw one" }))).await;
    call("GET", &format!("/tasks/{}", task["id"]), None).await;
    call("POST", "/workflows", Some(json!({ "name": "Release" }))).await;
    for list in ["/projects", "/tasks", "/workflows"] {
        call("GET", list, None).await;
    }
}
