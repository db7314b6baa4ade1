//! A server that clients reach by its public URL, and a person who agrees to them.

use postern::config::Config;
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use super::driver::Driver;
use super::runtime::Runtime;
use crate::support::app::TestApp;
use crate::support::browser::Browser;
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
    /// Under the default policy, but for a change.
    pub(super) async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let origin = HttpsOrigin::take().await;
        let app = TestApp::with(|config| {
            origin.announce(config);
            change(config);
        })
        .await;
        let (server, authority) = (origin.text(), origin.authority.clone());
        origin.lead_to(&app).await;
        let acme = app.organization("acme").await;
        let ada = app.person("ada", acme, Role::Admin).await;
        Self { app, acme, ada, server, authority }
    }

    /// Starts a script; it is told where the server is, and what else it needs to know.
    pub(super) async fn start(&self, runtime: Runtime, script: &str, settings: Value) -> Driver {
        let mut settings = settings;
        settings["server"] = json!(self.server);
        Driver::start(runtime, script, &settings, &self.authority).await
    }

    /// Opens what a script asks for in Ada's browser, and presses the button that agrees; answers where that leads.
    pub(super) async fn agree(&self, driver: &mut Driver) -> String {
        let address = driver.address().await;
        let path = address.strip_prefix(&self.server).unwrap_or_else(|| panic!("elsewhere: {address}"));
        let mut browser = Browser::signed_in(&self.app, &self.ada).await;
        browser.open(path).await;
        browser.press("Approve").await.address.clone()
    }
}
