//! One server with everything on it that a page could be about, and everybody who could ask for it.

use std::collections::BTreeMap;

use postern::domain::{accounts, api_keys};
use postern::model::account::{Role, User};
use postern::model::audit::DoneBy;

use super::things::{Things, things};
use crate::support::app::TestApp;
use crate::support::browser::Browser;

/// Acme connects apps, Northwind makes them, and everybody with a role has it in both. Elsewhere has an admin and one
/// of each thing too, and Bare has an admin and nothing.
pub(super) struct World {
    pub(super) app: TestApp,
    /// What Acme and Northwind have.
    pub(super) here: Things,
    /// What Elsewhere has.
    pub(super) elsewhere: Things,
    people: BTreeMap<&'static str, Somebody>,
    api_key: String,
    /// What its browsers were asked to speak.
    language: &'static str,
}

/// A person with a session of each kind.
pub(super) struct Somebody {
    pub(super) user: User,
    pub(super) cookies: BTreeMap<String, String>,
    pub(super) jwt: String,
    /// The token of the forms that the browser shows.
    pub(super) form_token: String,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Caller {
    /// Nobody in particular.
    Anonymous,
    /// Somebody with this role in Acme and in Northwind.
    Role(Role),
    /// An admin of another organization.
    Stranger,
    /// An operator, who belongs to no organization.
    Operator,
    /// An app, by its bot's token.
    AppToken,
    /// An app in somebody's name.
    SelfToken,
    /// A script of Acme's.
    ApiKey,
}

impl Caller {
    /// Everybody.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let roles = Role::ALL.into_iter().map(Self::Role);
        let people = [Self::Anonymous].into_iter().chain(roles).chain([Self::Stranger, Self::Operator]);
        people.chain([Self::AppToken, Self::SelfToken, Self::ApiKey])
    }

    /// Whether it is somebody who can sign in.
    pub(super) fn is_person(self) -> bool {
        matches!(self, Self::Role(_) | Self::Stranger | Self::Operator)
    }
}

impl World {
    pub(super) async fn new() -> Self {
        Self::with(|_| {}).await
    }

    pub(super) async fn with(change: impl FnOnce(&mut postern::config::Config)) -> Self {
        let app = TestApp::with(|config| {
            config.webhooks.allow_private_networks = true;
            change(config);
        })
        .await;
        let northwind = app.organization("northwind").await;
        let acme = app.organization("acme").await;
        let other = app.organization("elsewhere").await;
        let bare = app.organization("bare").await;
        let mut people = BTreeMap::new();
        for role in Role::ALL {
            let user = app.person(role.as_str(), acme, role).await;
            app.join(&user, northwind, role).await;
            people.insert(role.as_str(), somebody(&app, user).await);
        }
        let stranger = app.person("stranger", other, Role::Admin).await;
        let newcomer = app.person("newcomer", bare, Role::Admin).await;
        let operator = operator(&app).await;
        for (name, user) in [("stranger", stranger), ("newcomer", newcomer), ("operator", operator)] {
            people.insert(name, somebody(&app, user).await);
        }
        let admin = &people["admin"].user;
        let here = things(&app, ("acme", acme), northwind, admin).await;
        let elsewhere = things(&app, ("elsewhere", other), other, &people["stranger"].user).await;
        people.insert("asking", somebody(&app, here.asking.clone()).await);
        let made = api_keys::create(&app.cx, acme, "Nightly", DoneBy::default()).await.unwrap();
        let api_key = made.key.reveal().to_owned();
        Self { app, here, elsewhere, people, api_key, language: "en" }
    }

    /// Somebody by role, or by name.
    pub(super) fn somebody(&self, name: &str) -> &Somebody {
        &self.people[name]
    }

    /// The person that asks, where it is one.
    pub(super) fn person(&self, caller: Caller) -> Option<&Somebody> {
        match caller {
            Caller::Role(role) => Some(self.somebody(role.as_str())),
            Caller::Stranger => Some(self.somebody("stranger")),
            Caller::Operator => Some(self.somebody("operator")),
            Caller::Anonymous | Caller::AppToken | Caller::SelfToken | Caller::ApiKey => None,
        }
    }

    /// A browser in which a caller is signed in, where it can be.
    pub(super) fn browser(&self, caller: Caller) -> Browser<'_> {
        self.browser_of(self.person(caller))
    }

    /// A browser in which somebody is signed in.
    pub(super) fn browser_of(&self, somebody: Option<&Somebody>) -> Browser<'_> {
        let mut browser = Browser::new(&self.app);
        browser.cookies = somebody.map(|somebody| somebody.cookies.clone()).unwrap_or_default();
        browser.cookies.insert("postern_language".to_owned(), self.language.to_owned());
        browser
    }

    /// From now on everybody's browser asks for this language.
    pub(super) fn speak(&mut self, language: &'static str) {
        self.language = language;
    }

    /// The headers by which a caller that is no browser says who it is.
    pub(super) fn credentials(&self, caller: Caller) -> Vec<(&'static str, String)> {
        let bearer = |token: &str| vec![("authorization", format!("Bearer {token}"))];
        match caller {
            Caller::Anonymous => Vec::new(),
            Caller::AppToken => bearer(&self.here.app_token),
            Caller::SelfToken => bearer(&self.here.self_token),
            Caller::ApiKey => vec![("api-key", self.api_key.clone())],
            Caller::Role(_) | Caller::Stranger | Caller::Operator => {
                bearer(&self.person(caller).expect("it is a person").jwt)
            }
        }
    }
}

async fn somebody(app: &TestApp, user: User) -> Somebody {
    let browser = Browser::signed_in(app, &user).await;
    let form_token = browser.page.submission("Sign out").get("csrf").to_owned();
    let jwt = app.jwt(&user).await;
    Somebody { user, cookies: browser.cookies, jwt, form_token }
}

async fn operator(app: &TestApp) -> User {
    let password = postern::model::password::Password::chosen(crate::support::app::PASSWORD).unwrap();
    let email = "operator@people.test";
    accounts::create_user(&app.cx, email, "operator", Some(&password)).await.unwrap();
    accounts::add_operator(&app.cx, email).await.unwrap()
}
