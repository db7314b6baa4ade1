//! The pages for people, as a browser meets them.

mod access;
mod apps;
mod audit_log;
mod chromium;
mod connected_apps;
mod consent;
mod consent_refused;
mod forms;
mod headers;
mod health;
mod lifecycle;
mod sign_in;

use std::collections::BTreeMap;

use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;

use crate::support::app::{CALLBACK, Client, TestApp};

/// Ada administers Acme; Northwind owns an app.
struct Scene {
    app: TestApp,
    northwind: OrganizationId,
    acme: OrganizationId,
    ada: User,
    client: Client,
}

async fn scene() -> Scene {
    scene_with(|_| {}).await
}

async fn scene_with(change: impl FnOnce(&mut postern::config::Config)) -> Scene {
    let app = TestApp::with(change).await;
    let northwind = app.organization("northwind").await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(northwind, &["posts:read", "posts:write"]).await;
    Scene { app, northwind, acme, ada, client }
}

impl Scene {
    /// The address of an authorization request; an empty value takes a parameter out.
    fn address(&self, change: &[(&str, &str)]) -> String {
        let mut parameters = BTreeMap::from([
            ("response_type", "code"),
            ("client_id", self.client.app.client_id.as_str()),
            ("redirect_uri", CALLBACK),
            ("state", "s t&a=t/e"),
        ]);
        parameters.extend(change.iter().copied());
        parameters.retain(|_, value| !value.is_empty());
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish();
        format!("/oauth/authorize?{query}")
    }

    async fn count(&self, table: &'static str) -> i64 {
        let statement = match table {
            "codes" => "SELECT count(*) FROM authorization_codes",
            "consents" => "SELECT count(*) FROM consents",
            "installs" => "SELECT count(*) FROM installs",
            "sessions" => "SELECT count(*) FROM sessions",
            other => panic!("{other} is not counted"),
        };
        sqlx::query_scalar(statement).fetch_one(&mut self.app.db().await).await.unwrap()
    }
}
