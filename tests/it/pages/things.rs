//! What an organization has: one of everything that a page can be about.

use std::collections::BTreeMap;

use postern::domain::administration::Admin;
use postern::domain::app_draft::AppDraft;
use postern::domain::app_secrets::{self, Replaces};
use postern::domain::apps::{AppName, Owner, edit, suspend};
use postern::domain::authorize::{AuthorizationParameters, ask, validate};
use postern::domain::lifecycle::{AdminAct, OwnerAct, act_as_admin, act_as_owner};
use postern::domain::members::membership;
use postern::domain::operator::{self, Operator};
use postern::domain::{api_keys, invitations};
use postern::jobs::explanations;
use postern::model::account::{Role, User};
use postern::model::audit::DoneBy;
use postern::model::id::{InstallId, OrganizationId};
use postern::model::install::Actor;

use super::listening::webhooks;
use crate::support::app::{CALLBACK, Client, TestApp, info};
use crate::support::browser::Browser;

/// The scopes of the apps: all that open calls.
const SCOPES: [&str; 18] = [
    "posts:read",
    "posts:write",
    "comments:read",
    "comments:write",
    "votes:read",
    "votes:write",
    "changelog:read",
    "changelog:write",
    "roadmap:read",
    "articles:read",
    "articles:write",
    "collections:read",
    "tags:read",
    "tags:write",
    "customers:read",
    "customers:write",
    "member:read",
    "member:write",
];

/// An organization's own, and that of the owner of its apps.
pub(super) struct Things {
    pub(super) subdomain: &'static str,
    /// An app that is connected and acts as its own bot.
    pub(super) client: Client,
    pub(super) app_token: String,
    pub(super) self_token: String,
    /// A member who asked for an app.
    pub(super) asking: User,
    /// What stands for each in a path, by its kind.
    ids: BTreeMap<&'static str, String>,
}

impl Things {
    /// What stands for one of them in a path. A route of a kind that is not here needs a line in [`things`].
    pub(super) fn id(&self, kind: &str) -> &str {
        self.ids.get(kind).unwrap_or_else(|| panic!("the world has no {kind:?}"))
    }

    /// The app that one of them belongs to, where that is another one than usual.
    pub(super) fn app_of(&self, kind: &str) -> Option<&str> {
        self.ids.get(format!("app of {kind}").as_str()).map(String::as_str)
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

/// A customer with an install in every state, and the owner of their apps.
pub(super) async fn things(
    app: &TestApp,
    (subdomain, customer): (&'static str, OrganizationId),
    owner: OrganizationId,
    admin: &User,
) -> Things {
    let make = Make { app, customer, owner, admin };
    let (client, app_token) = make.connected(Actor::App).await;
    let (helper, self_token) = make.connected(Actor::User).await;
    let (asleep, _) = make.connected(Actor::App).await;
    let by = Owner::operator(owner);
    suspend(&app.cx, by, &AppName::Id(asleep.app.id), &info()).await.unwrap();
    let (growing, _) = make.connected(Actor::App).await;
    let more = AppDraft {
        declared_scopes: Some(
            [&SCOPES[..], &["webhooks:manage"]].concat().into_iter().map(str::to_owned).collect(),
        ),
        scopes_note: Some("To show whose idea it was.".to_owned()),
        ..AppDraft::default()
    };
    edit(&app.cx, by, &AppName::Id(growing.app.id), more, &info()).await.unwrap();
    let (paused, _) = make.connected(Actor::App).await;
    make.act(make.install_of(&paused).await, AdminAct::Suspend).await;
    let (halted, _) = make.connected(Actor::App).await;
    let halted_install = make.install_of(&halted).await;
    act_as_owner(&app.cx, by, halted_install, OwnerAct::Suspend, &info()).await.unwrap();
    // Its old secret goes on for a week, so everything above works as before.
    let (name, week) = (AppName::Id(client.app.id), Some(std::time::Duration::from_hours(7 * 24)));
    app_secrets::rotate(&app.cx, by, &name, Replaces::Any, week, &info()).await.unwrap();
    let asking = app.person(&format!("asking-{subdomain}"), customer, Role::Member).await;
    let asked = make.asked(&asking).await;
    api_keys::create(&app.cx, customer, "Reports", DoneBy::default()).await.unwrap();
    let administering = Admin::of(&app.cx, subdomain, admin, &info()).await.unwrap();
    let invited = invitations::create(&app.cx, &administering, Role::Member, "Max").await.unwrap();
    Browser::signed_in(app, admin).await;
    let numbers = [
        ("app", client.app.id.number()),
        ("sleeping app", asleep.app.id.number()),
        ("install", make.install_of(&client).await.number()),
        ("own install", make.install_of(&helper).await.number()),
        ("growing install", make.install_of(&growing).await.number()),
        ("paused install", make.install_of(&paused).await.number()),
        ("halted install", halted_install.number()),
        ("app of halted install", halted.app.id.number()),
        (
            "old secret",
            make.find("SELECT min(id) FROM app_secrets WHERE app_id = $1", client.app.id.number()).await,
        ),
        ("request", asked.number()),
        ("member", asking.id.number()),
        ("invitation", invited.id.number()),
        (
            "key",
            make.find("SELECT max(id) FROM api_keys WHERE organization_id = $1", customer.number()).await,
        ),
        ("session", make.find("SELECT max(id) FROM sessions WHERE user_id = $1", admin.id.number()).await),
    ];
    let mut ids: BTreeMap<_, _> = numbers.into_iter().map(|(kind, id)| (kind, id.to_string())).collect();
    ids.insert("refusal", app.exchange(&client, "never").await.header("x-request-id").to_owned());
    explanations::run_due(&app.cx).await.unwrap();
    ids.insert("invitation link", invited.secret.reveal().to_owned());
    ids.extend(make.for_operators(&asking).await);
    ids.insert("listed app", make.listed(&client).await);
    ids.insert("call", "create_feature_request".to_owned());
    ids.extend(webhooks(app, customer, owner).await.map(|(kind, id)| (kind, id.to_string())));
    Things { subdomain, client, app_token, self_token, asking, ids }
}

/// Makes them.
struct Make<'a> {
    app: &'a TestApp,
    customer: OrganizationId,
    owner: OrganizationId,
    admin: &'a User,
}

impl Make<'_> {
    /// An app of the owner's that the admin has connected, and its access token.
    async fn connected(&self, actor: Actor) -> (Client, String) {
        let client = self.app.client(self.owner, &SCOPES).await;
        let parameters = AuthorizationParameters {
            actor: Some(actor.as_str().to_owned()),
            ..AuthorizationParameters::default()
        };
        let code = self.app.code_for(&client, self.admin, self.customer, parameters).await;
        let pair = self.app.exchange(&client, &code).await.pair();
        (client, pair.access_token)
    }

    /// What an operator sees of it, and one of what was put to sleep.
    async fn for_operators(&self, member: &User) -> [(&'static str, String); 4] {
        let (cx, operator) = (&self.app.cx, Operator::command());
        let asleep = self.app.organization(&format!("asleep-{}", self.customer)).await;
        let out = self.app.person(&format!("out-{}", self.customer), asleep, Role::Member).await;
        operator::suspend_organization(cx, &operator, asleep, &info()).await.unwrap();
        operator::disable_person(cx, &operator, out.id, &info()).await.unwrap();
        [
            ("organization", self.customer.to_string()),
            ("sleeping organization", asleep.to_string()),
            ("person", member.id.to_string()),
            ("disabled person", out.id.to_string()),
        ]
    }

    /// Puts an app on the marketplace; answers with its public identifier.
    async fn listed(&self, client: &Client) -> String {
        let draft = AppDraft { is_listed: Some(true), ..AppDraft::default() };
        let name = AppName::Id(client.app.id);
        edit(&self.app.cx, Owner::operator(self.owner), &name, draft, &info()).await.unwrap();
        client.app.client_id.clone()
    }

    /// An app that a member asks for.
    async fn asked(&self, member: &User) -> InstallId {
        let client = self.app.client(self.owner, &SCOPES).await;
        let parameters = AuthorizationParameters {
            client_id: Some(client.app.client_id.clone()),
            redirect_uri: Some(CALLBACK.to_owned()),
            ..AuthorizationParameters::default()
        };
        let request = validate(&self.app.cx, &parameters).await.unwrap();
        ask(&self.app.cx, member, self.customer, &request, "For the roadmap.", &info()).await.unwrap()
    }

    async fn act(&self, install: InstallId, act: AdminAct) {
        let cx = &self.app.cx;
        let membership = membership(cx, self.customer, self.admin.id).await.unwrap();
        act_as_admin(cx, self.admin, &membership, install, act, &info()).await.unwrap();
    }

    async fn install_of(&self, client: &Client) -> InstallId {
        let found =
            sqlx::query_scalar("SELECT id FROM installs WHERE app_id = $1").bind(client.app.id.number());
        InstallId::new(found.fetch_one(&mut self.app.db().await).await.unwrap())
    }

    /// The number that a statement finds for a number.
    async fn find(&self, statement: &'static str, of: i64) -> i64 {
        let found = sqlx::query_scalar(statement).bind(of);
        found.fetch_one(&mut self.app.db().await).await.unwrap()
    }
}
