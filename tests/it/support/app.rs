//! A whole server in one process, on a database of its own, with a clock that stands still until it is moved.

use std::time::Instant;

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use postern::config::Config;
use postern::config::values::KeyMaterial;
use postern::context::Context;
use postern::domain::RequestInfo;
use postern::domain::accounts::{create_organization, create_user};
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppWithSecrets, Owner, register};
use postern::domain::authorize::{AuthorizationParameters, ConsentChoices, approve, validate};
use postern::domain::home;
use postern::domain::login::issue_session_jwt;
use postern::domain::members::set_member;
use postern::env::Env;
use postern::http::door::Door;
use postern::http::request_info::Arrived;
use postern::keys::Keys;
use postern::model::account::{Role, User};
use postern::model::app::{App, AppKind};
use postern::model::audit::{DoneBy, RequestOrigin};
use postern::model::id::OrganizationId;
use postern::model::password::Password;
use postern::model::policy::DefaultScope;
use serde_json::{Value, json};
use time::macros::datetime;
use tower::ServiceExt as _;

use super::policies::Shipped;
use super::postgres::{TestDatabase, fresh_database};
use super::wire::Wire;

/// Where the clock of every test starts.
pub(crate) const START: time::OffsetDateTime = datetime!(2026-01-05 09:00 UTC);

/// The redirect URI of the apps that tests register.
pub(crate) const CALLBACK: &str = "https://app.example/callback";

/// The password of the people that tests make.
pub(crate) const PASSWORD: &str = "correct horse battery";

tokio::task_local! {
    /// When the requests of this task reached the server's socket.
    pub(crate) static ARRIVED: Instant;
}

/// A server under test.
pub(crate) struct TestApp {
    pub(crate) cx: Context,
    pub(super) service: Door,
    database: TestDatabase,
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

/// An app that a test registered, with what its server knows.
#[derive(Debug, Clone)]
pub(crate) struct Client {
    pub(crate) app: App,
    pub(crate) client_secret: String,
}

/// A token pair, as an app keeps it.
#[derive(Debug, Clone)]
pub(crate) struct Pair {
    pub(crate) access_token: String,
    pub(crate) refresh_token: String,
    pub(crate) scope: String,
}

impl TestApp {
    /// A server under the default policy, without rate limits.
    pub(crate) async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// A server whose configuration `change` may change.
    pub(crate) async fn with(change: impl FnOnce(&mut Config)) -> Self {
        Self::under_with(Shipped::Default, change).await
    }

    /// A server whose way to the database can be watched, held up and cut.
    pub(crate) async fn wired() -> (Self, Wire) {
        Self::wired_with(|_| {}).await
    }

    /// The same with a changed configuration.
    pub(crate) async fn wired_with(change: impl FnOnce(&mut Config)) -> (Self, Wire) {
        Self::wired_under(Shipped::Default, change).await
    }

    /// The same under one of the policies that are shipped.
    pub(crate) async fn wired_under(policy: Shipped, change: impl FnOnce(&mut Config)) -> (Self, Wire) {
        let database = fresh_database().await;
        let wire = Wire::to(database.url()).await;
        (Self::reaching(policy, wire.url(), database, change).await, wire)
    }

    /// A server under one of the policies that are shipped.
    pub(crate) async fn under(policy: Shipped) -> Self {
        Self::under_with(policy, |_| {}).await
    }

    /// The same with a changed configuration.
    pub(crate) async fn under_with(policy: Shipped, change: impl FnOnce(&mut Config)) -> Self {
        let database = fresh_database().await;
        let url = database.url().to_owned();
        Self::reaching(policy, &url, database, change).await
    }

    async fn reaching(
        policy: Shipped,
        url: &str,
        database: TestDatabase,
        change: impl FnOnce(&mut Config),
    ) -> Self {
        let environment = [
            ("POSTERN_DATABASE__URL".to_owned(), url.to_owned()),
            ("POSTERN_LIMITS__ENABLED".to_owned(), "false".to_owned()),
            ("POSTERN_EMBEDDED__DATA_DIR".to_owned(), std::env::temp_dir().display().to_string()),
        ];
        let mut config = Config::load(&policy.files(), environment).unwrap();
        change(&mut config);
        let keys = Keys::derive(&KeyMaterial::new([7; 32]), None);
        let cx = Context::new(config, keys, Env::fixed(START, 1), url).unwrap().with_cheap_passwords();
        cx.db.migrate().await.unwrap();
        home::settle(&cx).await.unwrap();
        let service = postern::http::service(cx.clone());
        Self { cx, service, database }
    }

    /// Starts again on the same database, with a changed configuration.
    pub(crate) fn restart(&mut self, change: impl FnOnce(&mut Config)) {
        let mut config = (*self.cx.config).clone();
        change(&mut config);
        let keys = Keys::derive(&KeyMaterial::new([7; 32]), None);
        let opened = Context::new(config, keys, self.cx.env.clone(), self.database.url());
        self.cx = opened.unwrap().with_cheap_passwords();
        self.service = postern::http::service(self.cx.clone());
    }

    /// A connection for asserting on what is stored.
    pub(crate) async fn db(&self) -> sqlx::PgConnection {
        use sqlx::Connection as _;
        sqlx::PgConnection::connect(self.database.url()).await.unwrap()
    }

    /// Where its database is, for a program of its own.
    pub(crate) fn database_url(&self) -> &str {
        self.database.url()
    }

    /// What answers requests, to be put on a socket.
    pub(crate) fn service(&self) -> Door {
        self.service.clone()
    }

    /// Sends a request as it is; it arrives now, or when [`ARRIVED`] says.
    pub(crate) async fn send(&self, mut request: Request<Body>) -> Answer {
        if let Ok(arrived) = ARRIVED.try_with(|arrived| *arrived) {
            request.extensions_mut().insert(Arrived(arrived));
        }
        let response = self.service.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, text }
    }

    /// Posts a form.
    pub(crate) async fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Posts JSON.
    pub(crate) async fn post_json(&self, path: &str, body: &Value) -> Answer {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_string()))
            .unwrap();
        self.send(request).await
    }

    /// Gets a path of the API with a bearer token.
    pub(crate) async fn get_with(&self, path: &str, token: &str) -> Answer {
        let request = Request::get(path).header(header::AUTHORIZATION, format!("Bearer {token}"));
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Makes an organization.
    pub(crate) async fn organization(&self, subdomain: &str) -> OrganizationId {
        create_organization(&self.cx, subdomain, subdomain).await.unwrap().id
    }

    /// Makes a person who is in an organization.
    pub(crate) async fn person(&self, name: &str, organization: OrganizationId, role: Role) -> User {
        let password = Password::chosen(PASSWORD).unwrap();
        let user =
            create_user(&self.cx, &format!("{name}@people.test"), name, Some(&password)).await.unwrap();
        self.join(&user, organization, role).await;
        user
    }

    /// Makes a person a member of one more organization, or changes the role.
    pub(crate) async fn join(&self, user: &User, organization: OrganizationId, role: Role) {
        let by = DoneBy { user_id: None, origin: RequestOrigin::default(), ..DoneBy::default() };
        set_member(&self.cx, organization, user.id, role, by).await.unwrap();
    }

    /// A session JWT of a person.
    pub(crate) async fn jwt(&self, user: &User) -> String {
        let issued = issue_session_jwt(&self.cx, user, &RequestOrigin::default()).await.unwrap();
        issued.token.reveal().to_owned()
    }

    /// Calls a management endpoint as a person, for an organization where one is named.
    pub(crate) async fn manage(
        &self,
        jwt: &str,
        organization: Option<&str>,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::AUTHORIZATION, format!("Bearer {jwt}"));
        if let Some(organization) = organization {
            request = request.header("x-organization", organization);
        }
        let body = match body {
            None => Body::empty(),
            Some(body) => {
                request = request.header(header::CONTENT_TYPE, "application/json");
                Body::from(body.to_string())
            }
        };
        self.send(request.body(body).unwrap()).await
    }

    /// Registers a confidential app that declares some scopes.
    pub(crate) async fn client(&self, owner: OrganizationId, scopes: &[&str]) -> Client {
        self.client_with(owner, AppKind::Confidential, scopes).await
    }

    /// Registers an app.
    pub(crate) async fn client_with(&self, owner: OrganizationId, kind: AppKind, scopes: &[&str]) -> Client {
        let mut salt = [0_u8; 4];
        self.cx.env.fill(&mut salt);
        let draft = AppDraft {
            name: Some(format!("Acme Integration {}", u32::from_be_bytes(salt))),
            redirect_uris: Some(vec![CALLBACK.to_owned()]),
            declared_scopes: Some(scopes.iter().map(|scope| (*scope).to_owned()).collect()),
            ..AppDraft::default()
        };
        let AppWithSecrets { app, client_secret, .. } =
            register(&self.cx, Owner::operator(owner), draft, kind, &info()).await.unwrap();
        let client_secret = client_secret.map(|secret| secret.reveal().to_owned()).unwrap_or_default();
        Client { app, client_secret }
    }

    /// Lets a person agree to an app; answers the code.
    pub(crate) async fn code(&self, client: &Client, user: &User, organization: OrganizationId) -> String {
        self.code_for(client, user, organization, AuthorizationParameters::default()).await
    }

    /// Lets a person agree to a certain request; app, redirect URI and what the policy demands are filled in.
    pub(crate) async fn code_for(
        &self,
        client: &Client,
        user: &User,
        organization: OrganizationId,
        parameters: AuthorizationParameters,
    ) -> String {
        let policy = self.cx.policy();
        let demanded = |is_demanded: bool, text: &str| is_demanded.then(|| text.to_owned());
        let names_scopes = policy.default_scope != DefaultScope::Declared;
        let parameters = AuthorizationParameters {
            client_id: Some(client.app.client_id.clone()),
            redirect_uri: Some(CALLBACK.to_owned()),
            response_type: parameters
                .response_type
                .or_else(|| demanded(policy.require_response_type, "code")),
            state: parameters.state.or_else(|| demanded(policy.require_state, "state")),
            scope: parameters
                .scope
                .or_else(|| demanded(names_scopes, &client.app.profile.declared_scopes.to_string())),
            ..parameters
        };
        let request = validate(&self.cx, &parameters).await.unwrap();
        let redirect =
            approve(&self.cx, user, organization, request, ConsentChoices::default(), &info()).await.unwrap();
        let url = url::Url::parse(redirect.location()).unwrap();
        url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned()
    }

    /// Exchanges a code.
    pub(crate) async fn exchange(&self, client: &Client, code: &str) -> Answer {
        self.post_json(
            "/oauth/token",
            &json!({
                "grant_type": "authorization_code",
                "client_id": client.app.client_id,
                "client_secret": client.client_secret,
                "code": code,
                "redirect_uri": CALLBACK,
            }),
        )
        .await
    }

    /// Refreshes.
    pub(crate) async fn refresh(&self, client: &Client, refresh_token: &str) -> Answer {
        self.post_form(
            "/oauth/token",
            &[
                ("grant_type", "refresh_token"),
                ("client_id", &client.app.client_id),
                ("client_secret", &client.client_secret),
                ("refresh_token", refresh_token),
            ],
        )
        .await
    }

    /// Installs an app for a person; answers its pair.
    pub(crate) async fn install(&self, client: &Client, user: &User, organization: OrganizationId) -> Pair {
        let code = self.code(client, user, organization).await;
        self.exchange(client, &code).await.pair()
    }

    /// Whether an access token works, as its own app sees it.
    pub(crate) async fn is_alive(&self, client: &Client, token: &str) -> bool {
        let answer = self
            .post_form(
                "/oauth/introspect",
                &[
                    ("client_id", &client.app.client_id),
                    ("client_secret", &client.client_secret),
                    ("token", token),
                ],
            )
            .await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        answer.json()["active"].as_bool().unwrap()
    }
}

impl Answer {
    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("not JSON: {}", self.text))
    }

    /// Status and OAuth error code.
    pub(crate) fn error(&self) -> (u16, String) {
        (self.status.as_u16(), self.json()["error"].as_str().unwrap_or_default().to_owned())
    }

    /// The id of the request in `error_uri`.
    pub(crate) fn explained_by(&self) -> String {
        let body = self.json();
        let uri = body["error_uri"].as_str().unwrap_or_else(|| panic!("no error_uri: {body}"));
        let id = uri.strip_prefix("http://localhost:8080/errors/").unwrap_or_else(|| panic!("{uri}"));
        assert_eq!(id, self.header("x-request-id"));
        id.to_owned()
    }

    /// The text without `error_uri`, which is another one in each answer.
    pub(crate) fn text_but_for_its_id(&self) -> String {
        self.text.replace(&self.explained_by(), "")
    }

    /// The pair of a successful token request.
    pub(crate) fn pair(&self) -> Pair {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text);
        let body = self.json();
        let text = |name: &str| body[name].as_str().unwrap().to_owned();
        Pair {
            access_token: text("access_token"),
            refresh_token: text("refresh_token"),
            scope: text("scope"),
        }
    }

    /// A header's text.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// A request that arrives now, from nowhere in particular.
pub(crate) fn info() -> RequestInfo {
    RequestInfo::from_within(RequestOrigin::default())
}
