//! The part of the story that is about whom an organization knows and what it tells them.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Method, Request};
use postern::domain::api_keys::create;
use postern::model::account::{Role, User};
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use crate::support::app::TestApp;

/// An organization's script looks after everybody.
pub(super) async fn story() -> BTreeSet<String> {
    let (app, wire) = TestApp::wired().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Owner).await;
    let client = app.client(acme, &["articles:read", "articles:write"]).await;
    let token = app.install(&client, &ada, acme).await.access_token;
    let script = Script::of(&app, acme).await;
    script.customers().await;
    script.knowledge(&token).await;
    script.members(&ada).await;
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

    /// A bot writes an article, for somebody has to be named.
    async fn knowledge(&self, bot: &str) {
        let collection = self.call("POST", "/collections", Some(json!({ "name": "Billing" }))).await;
        let within = format!("/collections/{}", collection["id"]);
        self.call("PUT", &within, Some(json!({ "description": "Money." }))).await;
        self.call("GET", "/collections", None).await;
        let body = json!({ "title": "Paying", "collection_id": collection["id"] });
        let made = self.app.manage(bot, None, Method::POST, "/api/v3/articles", Some(body)).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let path = format!("/articles/{}", made.json()["id"]);
        self.call("PUT", &path, Some(json!({ "published": true }))).await;
        self.call("GET", "/articles", None).await;
        self.call("DELETE", &path, None).await;
        self.call("DELETE", &within, None).await;
    }

    async fn members(&self, ada: &User) {
        self.call("POST", "/members", Some(json!({ "email": "max@people.test", "role": "member" }))).await;
        self.call("GET", "/members", None).await;
        self.call("GET", &format!("/members/{}", ada.id), None).await;
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
