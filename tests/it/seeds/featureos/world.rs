//! Who is in the documents: an organization with an app, and another one that installs it.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use postern::config::Config;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{Owner, register};
use postern::domain::authorize::AuthorizationParameters;
use postern::domain::{accounts, api_keys};
use postern::model::account::{Role, User};
use postern::model::app::AppKind;
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use crate::support::app::{Answer, CALLBACK, Client, Pair, TestApp, info};

/// Acme owns "Acme Integration"; FeatureOS, the organization `feedback`, is the one that installs it.
pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) acme: OrganizationId,
    pub(crate) feedback: OrganizationId,
    /// Owns Acme.
    pub(crate) grace: User,
    /// Administers FeatureOS.
    pub(crate) ada: User,
    pub(crate) client: Client,
}

impl World {
    /// The app declares what the documents' examples hold.
    pub(crate) async fn new() -> Self {
        Self::with(&["posts:read", "posts:write"]).await
    }

    /// The app declares these scopes.
    pub(crate) async fn with(scopes: &[&str]) -> Self {
        let app = TestApp::new().await;
        let organization = async |subdomain: &str, name: &str| {
            accounts::create_organization(&app.cx, subdomain, name).await.unwrap().id
        };
        let acme = organization("acme", "Acme").await;
        let feedback = organization("feedback", "FeatureOS").await;
        let grace = app.person("grace", acme, Role::Owner).await;
        let ada = app.person("ada", feedback, Role::Admin).await;
        let draft = AppDraft {
            name: Some("Acme Integration".to_owned()),
            redirect_uris: Some(vec![CALLBACK.to_owned()]),
            declared_scopes: Some(scopes.iter().map(|scope| (*scope).to_owned()).collect()),
            ..AppDraft::default()
        };
        let made =
            register(&app.cx, Owner::operator(acme), draft, AppKind::Confidential, &info()).await.unwrap();
        let client_secret = made.client_secret.unwrap().reveal().to_owned();
        let client = Client { app: made.app, client_secret };
        Self { app, acme, feedback, grace, ada, client }
    }

    /// The app declares every scope there is.
    pub(crate) async fn with_every_scope() -> Self {
        let catalogue = Config::load(&[], []).unwrap().policy.scopes;
        let names: Vec<&str> = catalogue.iter().map(|entry| entry.name.as_str()).collect();
        Self::with(&names).await
    }

    /// Lets Ada agree and exchanges the code.
    pub(crate) async fn install(&self, actor: &str) -> Pair {
        let parameters =
            AuthorizationParameters { actor: Some(actor.to_owned()), ..AuthorizationParameters::default() };
        self.install_for(parameters).await
    }

    /// The same for some of the scopes.
    pub(crate) async fn install_with(&self, scope: &str) -> Pair {
        let parameters =
            AuthorizationParameters { scope: Some(scope.to_owned()), ..AuthorizationParameters::default() };
        self.install_for(parameters).await
    }

    async fn install_for(&self, parameters: AuthorizationParameters) -> Pair {
        let code = self.app.code_for(&self.client, &self.ada, self.feedback, parameters).await;
        self.app.exchange(&self.client, &code).await.pair()
    }

    /// Gets a path below `/api/v3` with a token and no other header.
    pub(crate) async fn get(&self, path: &str, token: &str) -> Answer {
        self.app.get_with(&format!("/api/v3{path}"), token).await
    }

    /// Posts to a path below `/api/v3`.
    pub(crate) async fn post(&self, path: &str, token: &str, body: Value) -> Answer {
        self.app.manage(token, None, Method::POST, &format!("/api/v3{path}"), Some(body)).await
    }

    /// Writes a feature request; answers its number.
    pub(crate) async fn write(&self, token: &str, title: &str) -> i64 {
        let buckets = self.get("/buckets", token).await.json();
        let body = json!({ "title": title, "bucket_id": buckets["buckets"][0]["id"] });
        let answer = self.post("/feature_requests", token, body).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text);
        answer.json()["id"].as_i64().unwrap()
    }

    /// Calls as the owner of Acme.
    pub(crate) async fn owner(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let jwt = self.app.jwt(&self.grace).await;
        self.app.manage(&jwt, Some("acme"), method, path, body).await
    }

    /// Calls as the admin of FeatureOS.
    pub(crate) async fn admin(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let jwt = self.app.jwt(&self.ada).await;
        self.app.manage(&jwt, Some("feedback"), method, path, body).await
    }

    /// The path of the app.
    pub(crate) fn app_path(&self) -> String {
        format!("/oauth/apps/{}", self.client.app.client_id)
    }

    /// FeatureOS's only connection.
    pub(crate) async fn connection(&self) -> Value {
        let list = self.admin(Method::GET, "/oauth/installs", None).await.json();
        assert_eq!(list["installs"].as_array().unwrap().len(), 1, "{list}");
        list["installs"][0].clone()
    }

    /// Disconnects the app as FeatureOS's admin.
    pub(crate) async fn disconnect(&self) {
        let path = format!("/oauth/installs/{}", self.connection().await["id"]);
        let ended = self.admin(Method::DELETE, &path, None).await;
        assert_eq!((ended.status.as_u16(), &ended.json()["status"]), (200, &json!("revoked")));
    }

    /// Takes somebody out of FeatureOS.
    pub(crate) async fn remove(&self, user: &User) {
        // Somebody stays who administers it.
        self.app.person("heir", self.feedback, Role::Owner).await;
        let by = DoneBy::default();
        postern::domain::members::remove_member(&self.app.cx, self.feedback, user.id, by).await.unwrap();
    }

    /// Gives somebody another role in FeatureOS.
    pub(crate) async fn set_role(&self, user: &User, role: &str) {
        sqlx::query("UPDATE memberships SET role = $1 WHERE user_id = $2 AND organization_id = $3")
            .bind(role)
            .bind(user.id.number())
            .bind(self.feedback.number())
            .execute(&mut self.app.db().await)
            .await
            .unwrap();
    }

    /// How many rows of apps, codes, tokens and installs hold these letters.
    pub(crate) async fn rows_with(&self, letters: &str) -> i64 {
        sqlx::query_scalar(
            "SELECT (SELECT count(*) FROM apps t WHERE position($1 IN t::text) > 0)
                  + (SELECT count(*) FROM authorization_codes t WHERE position($1 IN t::text) > 0)
                  + (SELECT count(*) FROM tokens t WHERE position($1 IN t::text) > 0)
                  + (SELECT count(*) FROM installs t WHERE position($1 IN t::text) > 0)",
        )
        .bind(letters)
        .fetch_one(&mut self.app.db().await)
        .await
        .unwrap()
    }

    /// Gets a path below `/api/v3` with an API key of an organization.
    pub(crate) async fn get_with_key(&self, path: &str, organization: OrganizationId) -> Answer {
        let made = api_keys::create(&self.app.cx, organization, "script", DoneBy::default()).await.unwrap();
        let request = Request::get(format!("/api/v3{path}")).header("API-KEY", made.key.reveal());
        self.app.send(request.body(Body::empty()).unwrap()).await
    }

    /// Asserts that nothing is left of a connection.
    pub(crate) async fn assert_dead(&self, pair: &Pair) {
        assert_eq!(self.get("/session_info", &pair.access_token).await.status, 401);
        let refused = self.app.refresh(&self.client, &pair.refresh_token).await;
        assert_eq!(refused.error(), (400, "invalid_grant".into()));
    }

    /// Asserts that a pair works. The refresh that shows it gives the next one.
    pub(crate) async fn assert_alive(&self, pair: &Pair) -> Pair {
        assert_eq!(self.get("/session_info", &pair.access_token).await.status, 200);
        self.app.refresh(&self.client, &pair.refresh_token).await.pair()
    }
}
