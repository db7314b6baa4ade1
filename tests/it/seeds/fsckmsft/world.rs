//! Who is in the document: who owns an app, and who lets it into a workspace.

use axum::http::Method;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{Owner, register};
use postern::model::account::{Role, User};
use postern::model::app::AppKind;
use postern::model::id::OrganizationId;
use serde_json::Value;

use super::super::asked::{address, agree, changed};
use crate::support::app::{Answer, Client, Pair, TestApp, info};
use crate::support::browser::{Browser, Page, unescape};
use crate::support::policies::Shipped;

/// The app's address in the document's examples.
pub(crate) const CALLBACK: &str = "https://yourapp.example.com/callback";

/// The state in the document's examples.
pub(crate) const STATE: &str = "RANDOM_CSRF_TOKEN";

/// The scopes in the document's examples.
pub(crate) const SCOPES: &str = "read:projects write:tasks";

/// What the app declares: the scopes of the examples, and one that they do not ask for.
const DECLARED: [&str; 3] = ["read:projects", "write:tasks", "read:tasks"];

/// Nora owns Northwind, whose app it is; Ada owns the workspace Acme.
pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) northwind: OrganizationId,
    pub(crate) acme: OrganizationId,
    pub(crate) nora: User,
    pub(crate) ada: User,
    pub(crate) client: Client,
}

impl World {
    pub(crate) async fn new() -> Self {
        let app = TestApp::under(Shipped::Fsckmsft).await;
        let northwind = app.organization("northwind").await;
        let acme = app.organization("acme").await;
        let nora = app.person("nora", northwind, Role::Owner).await;
        let ada = app.person("ada", acme, Role::Owner).await;
        let client = registered(&app, northwind, "Idea bridge").await;
        Self { app, northwind, acme, nora, ada, client }
    }

    /// One more app of Northwind.
    pub(crate) async fn another(&self, name: &str) -> Client {
        registered(&self.app, self.northwind, name).await
    }

    /// Somebody who owns one more workspace.
    pub(crate) async fn owner_of(&self, workspace: &str) -> User {
        let organization = self.app.organization(workspace).await;
        self.app.person(&format!("owner-of-{workspace}"), organization, Role::Owner).await
    }

    /// The address of an authorization request; an empty value takes a parameter out.
    pub(crate) fn address(&self, change: &[(&str, &str)]) -> String {
        address(&self.parameters(), change)
    }

    fn parameters(&self) -> [(&str, &str); 5] {
        [
            ("client_id", &self.client.app.client_id),
            ("redirect_uri", CALLBACK),
            ("response_type", "code"),
            ("scope", SCOPES),
            ("state", STATE),
        ]
    }

    /// Lets somebody agree; answers the code.
    pub(crate) async fn code(&self, user: &User, change: &[(&str, &str)]) -> String {
        agree(&mut Browser::signed_in(&self.app, user).await, &self.address(change)).await
    }

    /// Exchanges a code; an empty value takes a parameter out.
    pub(crate) async fn exchange(&self, code: &str, change: &[(&str, &str)]) -> Answer {
        let parameters = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", CALLBACK),
            ("client_id", self.client.app.client_id.as_str()),
            ("client_secret", self.client.client_secret.as_str()),
        ];
        self.app.post_form("/oauth/token", &changed(&parameters, change)).await
    }

    /// Lets somebody agree and exchanges the code.
    pub(crate) async fn connect(&self, user: &User) -> Pair {
        self.connect_with(user, &[]).await
    }

    /// The same for another request.
    pub(crate) async fn connect_with(&self, user: &User, change: &[(&str, &str)]) -> Pair {
        self.exchange(&self.code(user, change).await, &[]).await.pair()
    }

    /// The same for another app.
    pub(crate) async fn connect_to(&self, client: &Client, user: &User) -> Pair {
        let id = client.app.client_id.as_str();
        let code = self.code(user, &[("client_id", id)]).await;
        self.exchange(&code, &[("client_id", id), ("client_secret", &client.client_secret)]).await.pair()
    }

    /// Refreshes.
    pub(crate) async fn refresh(&self, refresh_token: &str) -> Answer {
        self.app.refresh(&self.client, refresh_token).await
    }

    /// Gets a path below `/v1` with a token or an API key.
    pub(crate) async fn get(&self, path: &str, token: &str) -> Answer {
        self.app.get_with(&format!("/v1{path}"), token).await
    }

    /// Creates something below `/v1` with a token or an API key.
    pub(crate) async fn post(&self, path: &str, token: &str, body: Value) -> Value {
        let answer = self.app.manage(token, None, Method::POST, &format!("/v1{path}"), Some(body)).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        answer.json()
    }

    /// Whether a token opens the projects.
    pub(crate) async fn lets_in(&self, token: &str) -> bool {
        let answer = self.get("/projects", token).await;
        assert!([200, 401].contains(&answer.status.as_u16()), "{}", answer.text);
        answer.status == 200
    }

    /// Calls as the owner of the app.
    pub(crate) async fn owner(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let jwt = self.app.jwt(&self.nora).await;
        self.app.manage(&jwt, Some("northwind"), method, path, body).await
    }

    /// The page of the app for its owner, or one below it.
    pub(crate) fn page(&self, below: &str) -> String {
        format!("/developer/apps/{}{below}", self.client.app.id)
    }

    /// The browser of the app's owner.
    pub(crate) async fn owners_browser(&self) -> Browser<'_> {
        Browser::signed_in(&self.app, &self.nora).await
    }

    /// The app with another secret.
    pub(crate) fn with_secret(&self, secret: &str) -> Client {
        Client { client_secret: secret.to_owned(), ..self.client.clone() }
    }

    /// Makes an API key of Acme with these scopes.
    pub(crate) async fn api_key(&self, scopes: &[&str]) -> String {
        let mut browser = Browser::signed_in(&self.app, &self.ada).await;
        let mut form =
            browser.open("/orgs/acme/api-keys").await.submission("Create API key").with("name", "script");
        form.fields.retain(|(name, _)| name != "scopes");
        form.fields.extend(scopes.iter().map(|scope| ("scopes".to_owned(), (*scope).to_owned())));
        shown_once(browser.submit(&form).await).remove(0)
    }
}

/// What a page shows once: of a new app its client id and secret.
pub(crate) fn shown_once(page: &Page) -> Vec<String> {
    assert_eq!(page.status, 200, "{}", page.text);
    let parts = page.text.split("<pre class=\"code\"><code>").skip(1);
    parts.map(|part| unescape(part.split("</code>").next().unwrap())).collect()
}

async fn registered(app: &TestApp, owner: OrganizationId, name: &str) -> Client {
    let draft = AppDraft {
        name: Some(name.to_owned()),
        description: Some("Brings ideas into projects.".to_owned()),
        homepage_url: Some("https://yourapp.example.com".to_owned()),
        redirect_uris: Some(vec![CALLBACK.to_owned()]),
        declared_scopes: Some(DECLARED.map(str::to_owned).to_vec()),
        ..AppDraft::default()
    };
    let made =
        register(&app.cx, Owner::operator(owner), draft, AppKind::Confidential, &info()).await.unwrap();
    Client { app: made.app, client_secret: made.client_secret.unwrap().reveal().to_owned() }
}
