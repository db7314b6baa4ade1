//! Who is in the document: somebody with an account, and an app that registers itself.

use postern::domain::accounts::create_user;
use postern::model::account::User;
use postern::model::password::Password;

use super::super::asked::{address, agree, changed};
use crate::support::app::{Answer, CALLBACK, PASSWORD, TestApp};
use crate::support::browser::Browser;
use crate::support::policies::Shipped;

/// Where an app without an address of its own has the code shown.
pub(crate) const OUT_OF_BAND: &str = "urn:ietf:wg:oauth:2.0:oob";

/// The scopes of the document's example.
pub(crate) const SCOPES: &str = "read write follow push";

/// Ada has an account; an app registered itself for [`SCOPES`], with an address and without one.
pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) ada: User,
    pub(crate) client: Registered,
}

/// What an app knows of itself.
pub(crate) struct Registered {
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
}

impl World {
    pub(crate) async fn new() -> Self {
        let app = TestApp::under(Shipped::Mastodon).await;
        let password = Password::chosen(PASSWORD).unwrap();
        let ada = create_user(&app.cx, "ada@people.test", "ada", Some(&password)).await.unwrap();
        let client = register(&app, "Test Application", SCOPES).await;
        Self { app, ada, client }
    }

    /// One more app.
    pub(crate) async fn register(&self, name: &str, scopes: &str) -> Registered {
        register(&self.app, name, scopes).await
    }

    /// The address of an authorization request; an empty value takes a parameter out.
    pub(crate) fn address(&self, change: &[(&str, &str)]) -> String {
        let parameters = [
            ("response_type", "code"),
            ("client_id", self.client.client_id.as_str()),
            ("redirect_uri", CALLBACK),
            ("scope", SCOPES),
        ];
        address(&parameters, change)
    }

    /// Ada's browser.
    pub(crate) async fn browser(&self) -> Browser<'_> {
        Browser::signed_in(&self.app, &self.ada).await
    }

    /// Lets Ada agree; answers the code.
    pub(crate) async fn code(&self, change: &[(&str, &str)]) -> String {
        agree(&mut self.browser().await, &self.address(change)).await
    }

    /// Asks for a token for a code; an empty value takes a parameter out.
    pub(crate) async fn exchange(&self, code: &str, change: &[(&str, &str)]) -> Answer {
        let parameters = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("client_id", self.client.client_id.as_str()),
            ("client_secret", self.client.client_secret.as_str()),
            ("redirect_uri", CALLBACK),
        ];
        self.app.post_form("/oauth/token", &changed(&parameters, change)).await
    }

    /// Asks for a token of the app's own; an empty value takes a parameter out.
    pub(crate) async fn app_token(&self, change: &[(&str, &str)]) -> Answer {
        let parameters = [
            ("grant_type", "client_credentials"),
            ("client_id", self.client.client_id.as_str()),
            ("client_secret", self.client.client_secret.as_str()),
        ];
        self.app.post_form("/oauth/token", &changed(&parameters, change)).await
    }

    /// A token with which the app acts for Ada.
    pub(crate) async fn token(&self) -> String {
        self.token_with(&[]).await
    }

    /// The same for another request.
    pub(crate) async fn token_with(&self, change: &[(&str, &str)]) -> String {
        access_token(&self.exchange(&self.code(change).await, &[]).await)
    }

    /// Revokes a token; an empty value takes a parameter out.
    pub(crate) async fn revoke(&self, token: &str, change: &[(&str, &str)]) -> Answer {
        let parameters = [
            ("client_id", self.client.client_id.as_str()),
            ("client_secret", self.client.client_secret.as_str()),
            ("token", token),
        ];
        self.app.post_form("/oauth/revoke", &changed(&parameters, change)).await
    }

    /// Gets a path with a token.
    pub(crate) async fn get(&self, path: &str, token: &str) -> Answer {
        self.app.get_with(path, token).await
    }

    /// Whether a token is valid, whatever its scopes.
    pub(crate) async fn is_valid(&self, token: &str) -> bool {
        let answer = self.get("/api/v1/apps/verify_credentials", token).await;
        assert!([200, 401].contains(&answer.status.as_u16()), "{}", answer.text);
        answer.status == 200
    }
}

/// The token of a successful answer.
pub(crate) fn access_token(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["access_token"].as_str().unwrap().to_owned()
}

async fn register(app: &TestApp, name: &str, scopes: &str) -> Registered {
    let redirect_uris = format!("{CALLBACK}\n{OUT_OF_BAND}");
    let fields = [("client_name", name), ("redirect_uris", &redirect_uris), ("scopes", scopes)];
    let answer = app.post_form("/api/v1/apps", &fields).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let body = answer.json();
    let text = |name: &str| body[name].as_str().unwrap().to_owned();
    Registered { client_id: text("client_id"), client_secret: text("client_secret") }
}
