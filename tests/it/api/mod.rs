//! The resource API, called as third parties call it.

mod api_keys;
mod articles;
mod changelogs;
mod collections;
mod comments;
mod credentials;
mod customers;
mod feature_requests;
mod limits;
mod members;
mod merges;
mod openapi;
mod projects;
mod roles;
mod scope_coverage;
mod tags;
mod tenants;
mod votes;

use axum::body::Body;
use axum::http::Request;
use postern::domain::api_keys::create;
use postern::domain::authorize::AuthorizationParameters;
use postern::domain::{accounts, sso};
use postern::model::account::{Organization, Role, User};
use postern::model::audit::DoneBy;
use postern::model::install::Actor;
use postern::model::jwt;
use serde_json::{Value, json};

use crate::support::app::{Answer, Client, TestApp};

/// A target organization with its bucket, and an admin who installs apps there.
struct Target {
    organization: Organization,
    admin: User,
}

/// The headers that carry somebody's credentials.
type Credentials = Vec<(&'static str, String)>;

impl Target {
    async fn new(app: &TestApp, subdomain: &str) -> Self {
        let organization = accounts::create_organization(&app.cx, subdomain, subdomain).await.unwrap();
        let admin = app.person(&format!("admin-{subdomain}"), organization.id, Role::Admin).await;
        Self { organization, admin }
    }

    /// The organization that apps come to under the app's policy.
    async fn under(app: &TestApp) -> Self {
        let home = &app.cx.policy().home_organization;
        if home.is_empty() {
            return Self::new(app, "feedback").await;
        }
        let organization = accounts::organization_by_subdomain(&app.cx, home).await.unwrap();
        let admin = app.person("admin", organization.id, Role::Admin).await;
        Self { organization, admin }
    }

    /// The credentials of a newly registered and installed app that holds these scopes.
    async fn token(&self, app: &TestApp, actor: Actor, scopes: &[&str]) -> Credentials {
        let client = app.client(self.organization.id, scopes).await;
        bearer(&self.install(app, &client, actor).await)
    }

    /// Lets the admin install an app; answers its access token.
    async fn install(&self, app: &TestApp, client: &Client, actor: Actor) -> String {
        let parameters = AuthorizationParameters {
            actor: Some(actor.as_str().to_owned()),
            ..AuthorizationParameters::default()
        };
        let code = app.code_for(client, &self.admin, self.organization.id, parameters).await;
        let answer = app.exchange(client, &code).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json()["access_token"].as_str().unwrap().to_owned()
    }

    async fn api_key(&self, app: &TestApp) -> Credentials {
        let by = DoneBy::default();
        let made = create(&app.cx, self.organization.id, "test", by).await.unwrap();
        vec![("api-key", made.key.reveal().to_owned())]
    }

    /// An API key, and a JWT that names somebody beside it.
    async fn sso(&self, app: &TestApp, email: &str) -> Credentials {
        let jwt = self.sso_jwt(app, email).await;
        let mut credentials = self.api_key(app).await;
        credentials.push(jwt);
        credentials
    }

    /// The JWT alone.
    async fn sso_jwt(&self, app: &TestApp, email: &str) -> (&'static str, String) {
        let key = sso::create_key(&app.cx, self.organization.id, DoneBy::default()).await.unwrap();
        ("authorization", jwt::sign(key.reveal().as_bytes(), &json!({ "email": email, "name": "Somebody" })))
    }

    /// The number of its bucket.
    async fn bucket(&self, app: &TestApp, credentials: &Credentials) -> i64 {
        let answer = call(app, "GET", "/buckets", credentials, None).await;
        answer.json()["buckets"][0]["id"].as_i64().unwrap()
    }

    /// Writes a feature request; answers its number.
    async fn post(&self, app: &TestApp, credentials: &Credentials, title: &str) -> i64 {
        let bucket_id = self.bucket(app, credentials).await;
        let body = json!({ "title": title, "bucket_id": bucket_id });
        let answer = call(app, "POST", "/feature_requests", credentials, Some(&body)).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        answer.json()["id"].as_i64().unwrap()
    }
}

fn bearer(token: &str) -> Credentials {
    vec![("authorization", format!("Bearer {token}"))]
}

/// Calls a path below `/api/v3`.
async fn call(
    app: &TestApp,
    method: &str,
    path: &str,
    credentials: &Credentials,
    body: Option<&Value>,
) -> Answer {
    call_at(app, method, &format!("/api/v3{path}"), credentials, body).await
}

/// Calls an address. Every answer is JSON and none is a defect, whoever asks for what.
async fn call_at(
    app: &TestApp,
    method: &str,
    address: &str,
    credentials: &Credentials,
    body: Option<&Value>,
) -> Answer {
    let mut request = Request::builder()
        .method(method)
        .uri(address)
        // Clients send it with every request.
        .header("content-type", "application/json");
    for (name, value) in credentials {
        request = request.header(*name, value);
    }
    let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
    let answer = app.send(request.body(body).unwrap()).await;
    assert!(answer.status.as_u16() < 500, "{method} {address}: {}", answer.text);
    let charset = if app.cx.policy().answers.charset { "; charset=utf-8" } else { "" };
    assert_eq!(answer.header("content-type"), format!("application/json{charset}"), "{method} {address}");
    if method != "HEAD" {
        answer.json();
    }
    answer
}

/// The message of a refusal.
fn message(answer: &Answer) -> String {
    answer.json()["message"].as_str().unwrap_or_default().to_owned()
}
