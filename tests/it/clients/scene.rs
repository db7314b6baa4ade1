//! A server that clients reach by its public URL, and a person who agrees to them.

use postern::config::Config;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{Owner, register};
use postern::model::account::{Role, User};
use postern::model::app::AppKind;
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use super::driver::Driver;
use super::runtime::Runtime;
use crate::support::app::{CALLBACK, Client, TestApp, info};
use crate::support::browser::Browser;
use crate::support::policies::Shipped;
use crate::support::tls::HttpsOrigin;

/// A server, an organization and an admin of it.
pub(super) struct Scene {
    pub(super) app: TestApp,
    pub(super) acme: OrganizationId,
    pub(super) ada: User,
    /// Where the server is reached.
    pub(super) server: String,
    authority: String,
}

impl Scene {
    /// Under a policy that is shipped, but for a change.
    pub(super) async fn under(policy: Shipped, change: impl FnOnce(&mut Config)) -> Self {
        let origin = HttpsOrigin::take().await;
        let app = TestApp::under_with(policy, origin.and(change)).await;
        let acme = app.organization("acme").await;
        let ada = app.person("ada", acme, Role::Admin).await;
        let (server, authority) = (origin.text(), origin.authority.clone());
        origin.lead_to(&app).await;
        Self { app, acme, ada, server, authority }
    }

    /// An app that somebody at Acme registered by hand.
    pub(super) async fn client(&self, name: &str, scopes: &[&str]) -> Client {
        let draft = AppDraft {
            name: Some(name.to_owned()),
            homepage_url: Some("https://app.example".to_owned()),
            redirect_uris: Some(vec![CALLBACK.to_owned()]),
            declared_scopes: Some(scopes.iter().map(|scope| (*scope).to_owned()).collect()),
            ..AppDraft::default()
        };
        let owner = Owner::operator(self.acme);
        let made = register(&self.app.cx, owner, draft, AppKind::Confidential, &info()).await.unwrap();
        Client { app: made.app, client_secret: made.client_secret.unwrap().reveal().to_owned() }
    }

    /// Starts a script; it is told where the server is, and what else it needs to know.
    pub(super) async fn start(&self, runtime: Runtime, script: &str, settings: Value) -> Driver {
        let mut settings = settings;
        settings["server"] = json!(self.server);
        Driver::start(runtime, script, &settings, &self.authority).await
    }

    /// Starts a script, opens what it asks for in Ada's browser, presses the button that agrees, and brings it where that
    /// led, with the code.
    pub(super) async fn agreed(&self, runtime: Runtime, script: &str, settings: Value) -> Driver {
        let mut driver = self.start(runtime, script, settings).await;
        let address = driver.address().await;
        let path = address.strip_prefix(&self.server).unwrap_or_else(|| panic!("elsewhere: {address}"));
        let mut browser = Browser::signed_in(&self.app, &self.ada).await;
        browser.open(path).await;
        browser.press("Approve").await;
        let code = browser.page.parameters().remove("code");
        driver.say(&json!({ "callback": browser.page.address, "code": code })).await;
        driver
    }
}
