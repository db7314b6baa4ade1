//! The part of the story that is about whom an organization knows: customers.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::Request;
use postern::domain::api_keys::create;
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use crate::support::app::TestApp;

/// An organization's script looks after everybody.
pub(super) async fn story() -> BTreeSet<String> {
    let (app, wire) = TestApp::wired().await;
    let acme = app.organization("acme").await;
    let script = Script::of(&app, acme).await;
    script.customers().await;
    wire.texts()
}

struct Script<'a> {
    app: &'a TestApp,
    key: String,
}

impl<'a> Script<'a> {
    async fn of(app: &'a TestApp, acme: OrganizationId) -> Self {
        let key = create(&app.cx, acme, "Script", DoneBy::default()).await.unwrap().key;
        Self { app, key: key.reveal().to_owned() }
    }

    async fn call(&self, method: &str, path: &str, body: Option<Value>) -> Value {
        let request = Request::builder().method(method).uri(format!("/api/v3{path}"));
        let request = request.header("api-key", &self.key).header("content-type", "application/json");
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        let answer = self.app.send(request.body(body).unwrap()).await;
        assert!(answer.status.is_success(), "{method} {path}: {}", answer.text);
        answer.json()
    }

    async fn customers(&self) {
        let made = self.call("POST", "/customers", Some(json!({ "email": "grace@customers.test" }))).await;
        let path = format!("/customers/{}", made["id"]);
        self.call("PUT", &path, Some(json!({ "name": "Grace" }))).await;
        let row = json!({ "email": "alan@customers.test" });
        self.call("POST", "/customers/import", Some(json!({ "customers": [row] }))).await;
        self.call("GET", "/customers", None).await;
        self.call("DELETE", &path, None).await;
    }
}
