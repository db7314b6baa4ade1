//! Where a story happens: a server on a socket, two organizations with their people, and an app with a site.

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse as _;
use axum::routing::get;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppName, Owner, edit};
use postern::domain::authorize::ConsentChoices;
use postern::domain::webhooks;
use postern::model::account::Role;
use postern::model::id::OrganizationId;
use postern::model::webhook::Webhook;
use tokio::net::TcpListener;

use crate::support::app::{Answer, Client, TestApp, info};
use crate::support::chromium::{StopAtEnd, put_on};

/// Northwind, which Nora owns, has an app with a site; Ada administers Acme, and Max is a member there. Olga is an
/// operator.
pub(super) struct Stage {
    pub(super) app: TestApp,
    /// The address of the server.
    pub(super) home: String,
    pub(super) client: Client,
    pub(super) acme: OrganizationId,
    site: u16,
    _server: StopAtEnd,
}

impl Stage {
    pub(super) async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let home = format!("http://{}", listener.local_addr().unwrap());
        let url = home.clone();
        let app = TestApp::with(|config| {
            config.server.public_url = serde_json::from_value(url.into()).unwrap();
            config.webhooks.allow_private_networks = true;
        })
        .await;
        let server = put_on(listener, app.service());
        let site = open_site().await;
        let northwind = app.organization("northwind").await;
        let acme = app.organization("acme").await;
        app.person("nora", northwind, Role::Owner).await;
        app.person("ada", acme, Role::Admin).await;
        app.person("max", acme, Role::Member).await;
        let mut client = app.client(northwind, &["posts:read", "posts:write"]).await;
        let draft = AppDraft {
            name: Some("Idea bridge".to_owned()),
            redirect_uris: Some(vec![callback(site)]),
            ..AppDraft::default()
        };
        let name = AppName::Id(client.app.id);
        client.app = edit(&app.cx, Owner::operator(northwind), &name, draft, &info()).await.unwrap().app;
        Self { app, home, client, acme, site, _server: server }
    }

    /// An address of the app's site.
    pub(super) fn site(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.site)
    }

    /// Where the app sends people who connect it.
    pub(super) fn request(&self, change: &[(&str, &str)]) -> String {
        let callback = callback(self.site);
        let mut parameters = vec![
            ("response_type", "code"),
            ("client_id", self.client.app.client_id.as_str()),
            ("redirect_uri", callback.as_str()),
            ("state", "xyz"),
        ];
        parameters.extend(change);
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish();
        format!("/oauth/authorize?{query}")
    }

    /// What the server answers when the app exchanges the code in the address that a browser arrived at.
    pub(super) async fn exchange(&self, arrived: &str) -> Answer {
        let url = url::Url::parse(arrived).unwrap();
        let code = url.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
        let callback = callback(self.site);
        self.app
            .post_form(
                "/oauth/token",
                &[
                    ("grant_type", "authorization_code"),
                    ("client_id", &self.client.app.client_id),
                    ("client_secret", &self.client.client_secret),
                    ("code", &code),
                    ("redirect_uri", &callback),
                ],
            )
            .await
    }

    /// Connects the app to Acme for Ada, without a browser; answers with an access token and a refresh token.
    pub(super) async fn connected(&self) -> (String, String) {
        let ada = postern::domain::accounts::person_by_email(&self.app.cx, "ada@people.test").await.unwrap();
        let parameters = postern::domain::authorize::AuthorizationParameters {
            client_id: Some(self.client.app.client_id.clone()),
            redirect_uri: Some(callback(self.site)),
            ..Default::default()
        };
        let cx = &self.app.cx;
        let request = postern::domain::authorize::validate(cx, &parameters).await.unwrap();
        let agreed = postern::domain::authorize::approve(
            cx,
            &ada,
            self.acme,
            request,
            ConsentChoices::default(),
            &info(),
        )
        .await;
        let pair = self.exchange(agreed.unwrap().location()).await.pair();
        (pair.access_token, pair.refresh_token)
    }

    /// The first webhook of Acme's own.
    pub(super) async fn own_webhook(&self) -> Webhook {
        let mut own = webhooks::own::list(&self.app.cx, Owner::operator(self.acme)).await.unwrap();
        own.remove(0)
    }

    /// Whether the app can read with this token.
    pub(super) async fn lets_in(&self, token: &str) -> bool {
        self.app.get_with("/api/v3/feature_requests", token).await.status == 200
    }

    /// Lets the owner change what the app asks for, with some words to the admins.
    pub(super) async fn asks_for(&self, scopes: &[&str], note: &str) {
        let draft = AppDraft {
            declared_scopes: Some(scopes.iter().map(|scope| (*scope).to_owned()).collect()),
            scopes_note: Some(note.to_owned()),
            ..AppDraft::default()
        };
        let (owner, name) =
            (Owner::operator(self.client.app.organization_id), AppName::Id(self.client.app.id));
        edit(&self.app.cx, owner, &name, draft, &info()).await.unwrap();
    }

    /// Whether the app may vote with this token, were there something to vote for.
    pub(super) async fn may_vote(&self, token: &str) -> bool {
        let request =
            Request::post("/api/v3/votes_on_behalf").header("authorization", format!("Bearer {token}"));
        let answer = self.app.send(request.body(Body::empty()).unwrap()).await;
        assert_ne!(answer.status, 401, "{}", answer.text);
        assert!(answer.status != 403 || answer.text.contains("votes:write"), "{}", answer.text);
        answer.status != 403
    }

    /// Whether the app can refresh with this secret; answers with the new pair.
    pub(super) async fn refresh_with(&self, secret: &str, refresh_token: &str) -> Answer {
        let client = Client { client_secret: secret.to_owned(), ..self.client.clone() };
        self.app.refresh(&client, refresh_token).await
    }
}

fn callback(site: u16) -> String {
    format!("http://127.0.0.1:{site}/callback")
}

/// The app's site: a page that people come back to, and one whose title tells whether scripts run.
async fn open_site() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let page = |text: &'static str| {
        get(async move || ([(CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response())
    };
    let script = "<title>scripts are off</title><script>document.title = 'scripts are on'</script>";
    let routes = Router::new().route("/callback", page("<p>welcome back")).route("/script", page(script));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    port
}
