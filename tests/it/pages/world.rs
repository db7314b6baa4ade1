//! One server with everything on it that a page could be about, and everybody who could ask for it.

use std::collections::BTreeMap;

use postern::domain::authorize::AuthorizationParameters;
use postern::domain::{accounts, api_keys};
use postern::model::account::{Role, User};
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use postern::model::install::Actor;

use crate::support::app::{CALLBACK, Client, TestApp};
use crate::support::browser::Browser;

/// The scopes of the world's apps.
const SCOPES: [&str; 4] = ["posts:read", "posts:write", "votes:write", "comments:read"];

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
}

/// An organization's own, by what a route calls it.
pub(super) struct Things {
    pub(super) subdomain: &'static str,
    pub(super) client: Client,
    app_token: String,
    self_token: String,
    /// The number of each, by its kind.
    ids: BTreeMap<&'static str, i64>,
}

/// A person with a session of each kind.
pub(super) struct Somebody {
    pub(super) user: User,
    pub(super) cookies: BTreeMap<String, String>,
    pub(super) jwt: String,
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
        let app = TestApp::with(change).await;
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
        let here = things(&app, "acme", acme, northwind, admin).await;
        let elsewhere = things(&app, "elsewhere", other, other, &people["stranger"].user).await;
        let made = api_keys::create(&app.cx, acme, "Nightly", DoneBy::default()).await.unwrap();
        let api_key = made.key.reveal().to_owned();
        Self { app, here, elsewhere, people, api_key }
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
        browser
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

impl Things {
    /// The number of one of them. A route of a kind that is not here needs a line in [`things`].
    pub(super) fn id(&self, kind: &str) -> i64 {
        *self.ids.get(kind).unwrap_or_else(|| panic!("the world has no {kind:?}"))
    }

    /// The query of an authorization request of its app.
    pub(super) fn request(&self, change: &[(&'static str, &str)]) -> String {
        let mut parameters = BTreeMap::from([
            ("response_type", "code"),
            ("client_id", self.client.app.client_id.as_str()),
            ("redirect_uri", CALLBACK),
            ("state", "xyz"),
        ]);
        parameters.extend(change.iter().copied());
        form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
    }
}

async fn somebody(app: &TestApp, user: User) -> Somebody {
    let cookies = Browser::signed_in(app, &user).await.cookies;
    let jwt = app.jwt(&user).await;
    Somebody { user, cookies, jwt }
}

async fn operator(app: &TestApp) -> User {
    let password = postern::model::password::Password::chosen(crate::support::app::PASSWORD).unwrap();
    let email = "operator@people.test";
    accounts::create_user(&app.cx, email, "operator", Some(&password)).await.unwrap();
    accounts::add_operator(&app.cx, email).await.unwrap()
}

/// An app of the owner's that acts as its bot, one that acts in the admin's name, one that is suspended, and what the customer has.
async fn things(
    app: &TestApp,
    subdomain: &'static str,
    customer: OrganizationId,
    owner: OrganizationId,
    admin: &User,
) -> Things {
    let client = app.client(owner, &SCOPES).await;
    let app_token = token(app, &client, admin, customer, Actor::App).await;
    let helper = app.client(owner, &SCOPES).await;
    let self_token = token(app, &helper, admin, customer, Actor::User).await;
    let asleep = app.client(owner, &SCOPES).await;
    token(app, &asleep, admin, customer, Actor::App).await;
    let name = postern::domain::apps::AppName::Id(asleep.app.id);
    let by = postern::domain::apps::Owner::operator(owner);
    postern::domain::apps::suspend(&app.cx, by, &name, &crate::support::app::info()).await.unwrap();
    api_keys::create(&app.cx, customer, "Reports", DoneBy::default()).await.unwrap();
    let mut ids = BTreeMap::from([
        ("app", client.app.id.number()),
        ("sleeping app", asleep.app.id.number()),
        ("admin", admin.id.number()),
    ]);
    let mut db = app.db().await;
    for (kind, statement) in [
        (
            "install",
            "SELECT min(id) FROM installs WHERE organization_id = $1 AND status = 'active' AND actor = 'app'",
        ),
        ("connection", "SELECT min(id) FROM installs WHERE organization_id = $1 AND actor = 'self'"),
        ("key", "SELECT min(id) FROM api_keys WHERE organization_id = $1"),
        ("member", "SELECT max(user_id) FROM memberships WHERE organization_id = $1"),
    ] {
        let found: Option<i64> =
            sqlx::query_scalar(statement).bind(customer.number()).fetch_one(&mut db).await.unwrap();
        ids.insert(kind, found.unwrap_or_else(|| panic!("{subdomain} has no {kind}")));
    }
    Things { subdomain, client, app_token, self_token, ids }
}

async fn token(
    app: &TestApp,
    client: &Client,
    user: &User,
    organization: OrganizationId,
    actor: Actor,
) -> String {
    let parameters = AuthorizationParameters {
        actor: Some(actor.as_str().to_owned()),
        ..AuthorizationParameters::default()
    };
    let code = app.code_for(client, user, organization, parameters).await;
    app.exchange(client, &code).await.pair().access_token
}
