//! The pages for people, as a browser meets them.

mod access;
mod account;
mod api_keys;
mod app_edit;
mod app_installs;
mod app_secrets;
mod apps;
mod audit_log;
mod branding;
mod chromium;
mod connected_apps;
mod consent;
mod consent_refused;
mod cut_off;
mod docs;
mod forms;
mod headers;
mod health;
mod invitations;
mod lifecycle;
mod marketplace;
mod members;
mod operator;
mod organization;
mod preview;
mod sign_in;
mod webhooks;

use std::collections::BTreeMap;

use postern::domain::authorize::AuthorizationParameters;
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;
use serde_json::Value;

use crate::support::app::{CALLBACK, Client, Pair, TestApp};
use crate::support::browser::{Page, unescape};

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

    /// Lets the app act as a person in Acme, who has a role there now but was an admin when agreeing.
    async fn install_as(&self, person: &User, role: Role) -> Pair {
        self.app.join(person, self.acme, Role::Admin).await;
        let as_self = AuthorizationParameters { actor: Some("self".to_owned()), ..Default::default() };
        let code = self.app.code_for(&self.client, person, self.acme, as_self).await;
        let pair = self.app.exchange(&self.client, &code).await.pair();
        self.app.join(person, self.acme, role).await;
        pair
    }

    /// What Acme's ledger says, oldest first, from a kind on that tests are about: kind, person, details.
    async fn ledger(&self, of: &str) -> Vec<(String, Option<i64>, Value)> {
        sqlx::query_as(
            "SELECT kind, user_id, details FROM ledger WHERE organization_id = $1 AND kind LIKE $2 || '.%' ORDER BY id",
        )
        .bind(self.acme.number())
        .bind(of)
        .fetch_all(&mut self.app.db().await)
        .await
        .unwrap()
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

/// Nora owns Northwind, whose app is the scene's.
async fn nora(scene: &Scene) -> User {
    scene.app.person("nora", scene.northwind, Role::Owner).await
}

/// A page about an app, for its owner.
fn path(client: &Client, act: &str) -> String {
    format!("/developer/apps/{}{act}", client.app.id)
}

/// The texts of the page's elements with these tags around them.
fn between(page: &Page, begin: &str, end: &str) -> Vec<String> {
    let parts = page.text.split(begin).skip(1);
    parts.map(|part| unescape(part.split(end).next().unwrap())).collect()
}

/// What a page shows once.
fn secrets(page: &Page) -> Vec<String> {
    between(page, "<pre class=\"code\"><code>", "</code>")
}
