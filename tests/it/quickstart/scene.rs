//! A server that programs reach by its public URL, with a developer who registered an app.

use std::net::Ipv4Addr;

use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppWithSecrets, Owner, register};
use postern::env::Env;
use postern::http::serve::{ServeSettings, Shutdown, serve};
use postern::model::account::{Role, User};
use postern::model::app::AppKind;
use postern::model::id::OrganizationId;
use serde_json::json;
use tokio::net::TcpListener;

use crate::support::app::{CALLBACK, Client, TestApp, info};
use crate::support::browser::{Browser, Page};
use crate::support::policies::Shipped;

/// The redirect URI of an app whose codes are copied by people.
pub(super) const OUT_OF_BAND: &str = "urn:ietf:wg:oauth:2.0:oob";

/// The server, and Ada, who develops Acme's apps and decides about them.
pub(super) struct Scene {
    pub(super) app: TestApp,
    pub(super) acme: OrganizationId,
    pub(super) ada: User,
}

/// An app with what is shown once about it.
pub(super) struct Made {
    pub(super) client: Client,
    pub(super) webhook_secret: Option<String>,
}

impl Scene {
    /// Under a policy that is shipped.
    pub(super) async fn under(policy: Shipped) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let public_url = format!("http://{}", listener.local_addr().unwrap());
        let app = TestApp::under_with(policy, |config| {
            config.server.public_url = serde_json::from_value(json!(public_url)).unwrap();
            config.webhooks.allow_private_networks = true;
        })
        .await;
        tokio::spawn(serve(listener, app.service(), ServeSettings::default(), Shutdown::default()));
        let acme = app.organization("acme").await;
        let ada = app.person("ada", acme, Role::Admin).await;
        let scene = Self { app, acme, ada };
        scene.set_clock();
        scene
    }

    /// Sets the server's clock to the time that everybody else has.
    pub(super) fn set_clock(&self) {
        let env = &self.app.cx.env;
        env.advance((Env::system().now() - env.now()).unsigned_abs());
    }

    /// Registers an app; it hears of its connections at an address, where it is given one.
    pub(super) async fn register(&self, kind: AppKind, scopes: &[&str], webhook_url: Option<&str>) -> Made {
        self.register_for(CALLBACK, kind, scopes, webhook_url).await
    }

    /// The same for an app to which people come back elsewhere.
    pub(super) async fn register_for(
        &self,
        redirect_uri: &str,
        kind: AppKind,
        scopes: &[&str],
        webhook_url: Option<&str>,
    ) -> Made {
        let texts = |texts: &[&str]| Some(texts.iter().map(|text| (*text).to_owned()).collect());
        let draft = AppDraft {
            name: Some(format!("It's \"{}\"", kind.as_str())),
            homepage_url: Some("https://app.example".to_owned()),
            redirect_uris: texts(&[redirect_uri]),
            declared_scopes: texts(scopes),
            webhook_url: webhook_url.map(str::to_owned),
            webhook_events: webhook_url.and_then(|_| texts(&["install.created"])),
            ..AppDraft::default()
        };
        let made = register(&self.app.cx, Owner::operator(self.acme), draft, kind, &info()).await.unwrap();
        let AppWithSecrets { app, client_secret, webhook_secret } = made;
        let client_secret = client_secret.map(|secret| secret.reveal().to_owned()).unwrap_or_default();
        Made { client: Client { app, client_secret }, webhook_secret }
    }

    /// What the developer sees of an app, with programs in a runtime.
    pub(super) async fn page(&self, client: &Client, runtime: &str) -> Page {
        let mut browser = Browser::signed_in(&self.app, &self.ada).await;
        browser.open(&format!("/developer/apps/{}", client.app.id)).await;
        browser.follow("Quickstart").await;
        browser.follow(runtime).await;
        assert_eq!(browser.page.status, 200, "{}", browser.page.text);
        browser.page
    }

    /// Opens the page that asks, and agrees; answers where Ada comes to by that.
    pub(super) async fn agree(&self, address: &str) -> Page {
        let origin = self.app.cx.config.server.public_url.join("");
        let path = address.strip_prefix(&origin).unwrap_or_else(|| panic!("elsewhere: {address}"));
        let mut browser = Browser::signed_in(&self.app, &self.ada).await;
        browser.open(path).await;
        browser.press("Approve").await;
        assert!(browser.page.parameters().contains_key("code"), "{}", browser.page.address);
        browser.page
    }
}
