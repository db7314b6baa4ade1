//! The life of a connection is told by the ledger itself: each step, which queue hears of it, and what.

use std::time::Duration;

use postern::domain::administration::Admin;
use postern::domain::app_draft::AppDraft;
use postern::domain::app_secrets::{Replaces, leaked, rotate};
use postern::domain::apps::{self, AppName, Owner};
use postern::domain::audit_log;
use postern::domain::authorize::ConsentChoices;
use postern::domain::cut_off::{CutOff, cut_off};
use postern::domain::installs::{disconnect, list};
use postern::domain::invitations;
use postern::domain::lifecycle::{AdminAct, OwnerAct, act_as_admin, act_as_owner, end_expired};
use postern::domain::members::{membership, remove_member};
use postern::domain::operator::{self, Operator};
use postern::model::account::{Membership, Role, User};
use postern::model::audit::DoneBy;
use postern::model::id::{InstallId, OrganizationId};
use serde_json::{Value, json};

use super::stage::{Connection, Heard, connect, every_event, heard, listener, own_webhook, server};
use crate::support::app::{Client, Pair, START, TestApp, info};

const SCOPES: [&str; 5] =
    ["posts:read", "posts:write", "changelog:read", "changelog:write", "webhooks:manage"];

/// Northwind's app hears everything, and so do Acme, Globex and Northwind themselves. Globex has connected it.
struct Scene {
    app: TestApp,
    acme: OrganizationId,
    globex: OrganizationId,
    ada: User,
    max: User,
    client: Client,
    pair: Option<Pair>,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Install,
    InstallAsMax,
    SuspendByCustomer,
    ResumeByCustomer,
    SuspendByOwner,
    ResumeByOwner,
    AskForMore,
    AcceptScopes,
    DeclineScopes,
    RevokeByAdmin,
    RevokeByApp,
    Expire,
    Refresh,
    ReuseRefreshToken,
    RotateSecret,
    LeakSecret,
    SuspendApp,
    CutOffApp,
    /// All that was connected before half an hour after the start.
    CutOffAppBefore,
    CutOffOrganization,
    SuspendOrganization,
    ResumeOrganization,
    RemoveMax,
    DisableMax,
    Invite,
    WaitAnHour,
}

use Step::{
    AcceptScopes, AskForMore, CutOffApp, CutOffAppBefore, CutOffOrganization, DeclineScopes, DisableMax,
    Expire, Install, InstallAsMax, Invite, LeakSecret, Refresh, RemoveMax, ResumeByCustomer, ResumeByOwner,
    ResumeOrganization, ReuseRefreshToken, RevokeByAdmin, RevokeByApp, RotateSecret, SuspendApp,
    SuspendByCustomer, SuspendByOwner, SuspendOrganization, WaitAnHour,
};

/// Whose queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Queue {
    /// The app's, of its connection to the organization.
    Install(&'static str),
    /// The organization's own.
    Own(&'static str),
    /// The app's own.
    App,
}

use Queue::{App, Own};

type Told = (Queue, &'static str, Value);

async fn scene() -> Scene {
    let app = server().await;
    let (acme, northwind, globex) = (
        app.organization("acme").await,
        app.organization("northwind").await,
        app.organization("globex").await,
    );
    let ada = app.person("ada", acme, Role::Owner).await;
    let max = app.person("max", acme, Role::Admin).await;
    let eve = app.person("eve", globex, Role::Admin).await;
    let client = listener(&app, northwind, "Mirror", &every_event()).await;
    for organization in [acme, northwind, globex] {
        own_webhook(&app, organization, &every_event()).await;
    }
    connect(&app, &client, &eve, globex, Connection::default()).await;
    Scene { app, acme, globex, ada, max, client, pair: None }
}

impl Scene {
    async fn stay(&self) -> Membership {
        membership(&self.app.cx, self.acme, self.ada.id).await.unwrap()
    }

    async fn install_id(&self) -> InstallId {
        list(&self.app.cx, &self.stay().await).await.unwrap()[0].install.id
    }

    async fn act(&self, act: AdminAct) {
        let (stay, id) = (self.stay().await, self.install_id().await);
        act_as_admin(&self.app.cx, &self.ada, &stay, id, act, &info()).await.unwrap();
    }

    async fn cut_off(&self, cut: CutOff) {
        let name = cut.name().to_owned();
        cut_off(&self.app.cx, cut, &name, &info()).await.unwrap();
    }

    async fn run(&mut self, step: Step) {
        let (cx, operator) = (self.app.cx.clone(), Operator::command());
        let (owner, name) =
            (Owner::operator(self.client.app.organization_id), AppName::Id(self.client.app.id));
        match step {
            Install => {
                let end = cx.env.now() + Duration::from_hours(2);
                let choices = ConsentChoices { expires_at: Some(end), ..ConsentChoices::default() };
                let connection = Connection { choices, ..Connection::default() };
                self.pair = Some(connect(&self.app, &self.client, &self.ada, self.acme, connection).await);
            }
            InstallAsMax => {
                let connection = Connection { actor: Some("self"), ..Connection::default() };
                self.pair = Some(connect(&self.app, &self.client, &self.max, self.acme, connection).await);
            }
            SuspendByCustomer => self.act(AdminAct::Suspend).await,
            ResumeByCustomer => self.act(AdminAct::Resume).await,
            SuspendByOwner => {
                act_as_owner(&cx, owner, self.install_id().await, OwnerAct::Suspend, &info())
                    .await
                    .map(drop)
                    .unwrap();
            }
            ResumeByOwner => {
                act_as_owner(&cx, owner, self.install_id().await, OwnerAct::Resume, &info())
                    .await
                    .map(drop)
                    .unwrap();
            }
            AskForMore => {
                let scopes = SCOPES.iter().chain(&["votes:read"]).map(|scope| (*scope).to_owned()).collect();
                let draft = AppDraft { declared_scopes: Some(scopes), ..AppDraft::default() };
                apps::edit(&cx, owner, &name, draft, &info()).await.unwrap();
            }
            AcceptScopes => self.act(AdminAct::AcceptScopes { version: None }).await,
            DeclineScopes => self.act(AdminAct::DeclineScopes { version: None }).await,
            RevokeByAdmin => {
                let (stay, id) = (self.stay().await, self.install_id().await);
                disconnect(&cx, &self.ada, &stay, id, &info()).await.unwrap();
            }
            RevokeByApp => {
                let fields = [
                    ("client_id", self.client.app.client_id.as_str()),
                    ("client_secret", &self.client.client_secret),
                    ("token", &self.pair.as_ref().unwrap().access_token),
                ];
                assert_eq!(self.app.post_form("/oauth/revoke", &fields).await.status, 200);
            }
            Expire => {
                cx.env.advance(Duration::from_hours(2));
                assert_eq!(end_expired(&cx, cx.env.now()).await.unwrap(), 1);
            }
            // The first pair is kept: its refresh token is the spent one.
            Refresh => {
                let spent = &self.pair.as_ref().unwrap().refresh_token;
                self.app.refresh(&self.client, spent).await.pair();
            }
            ReuseRefreshToken => {
                let spent = &self.pair.as_ref().unwrap().refresh_token;
                assert_eq!(self.app.refresh(&self.client, spent).await.status, 400);
            }
            RotateSecret => {
                let overlap = Some(Duration::from_mins(1));
                rotate(&cx, owner, &name, Replaces::Any, overlap, &info()).await.unwrap();
            }
            LeakSecret => drop(leaked(&cx, owner, &name, Replaces::Any, &info()).await.unwrap()),
            SuspendApp => drop(apps::suspend(&cx, owner, &name, &info()).await.unwrap()),
            CutOffApp => self.cut_off(CutOff::of_own_app(owner, &self.client.app).unwrap()).await,
            CutOffAppBefore => {
                let cut = CutOff::of_own_app(owner, &self.client.app).unwrap();
                let time = START + Duration::from_mins(30);
                self.cut_off(cut.connected_before(time, cx.env.now()).unwrap()).await;
            }
            CutOffOrganization => {
                let cut = CutOff::of_own_organization(&self.ada, &self.stay().await).unwrap();
                self.cut_off(cut).await;
            }
            SuspendOrganization => {
                operator::suspend_organization(&cx, &operator, self.acme, &info()).await.unwrap();
            }
            ResumeOrganization => {
                operator::unsuspend_organization(&cx, &operator, self.acme, &info()).await.unwrap();
            }
            RemoveMax => remove_member(&cx, self.acme, self.max.id, DoneBy::default()).await.unwrap(),
            DisableMax => operator::disable_person(&cx, &operator, self.max.id, &info()).await.unwrap(),
            Invite => {
                let admin = Admin::of(&cx, "acme", &self.ada, &info()).await.unwrap();
                invitations::create(&cx, &admin, Role::Member, "Zoe").await.unwrap();
            }
            WaitAnHour => cx.env.advance(Duration::from_hours(1)),
        }
        audit_log::tell_announcements(&cx, cx.env.now()).await.unwrap();
    }

    /// What was told since the last time, in the order of events.
    async fn told(&self) -> Vec<Told> {
        let place =
            |text: &str| ["acme", "northwind", "globex"].into_iter().find(|place| *place == text).unwrap();
        let told = heard(&self.app).await.into_iter().map(|Heard { place: at, app, event, data }| {
            let queue = match (app, place(&at)) {
                (None, at) => Own(at),
                (Some(_), "northwind") => App,
                (Some(_), at) => Queue::Install(at),
            };
            let event = every_event().into_iter().find(|name| *name == event).unwrap();
            (queue, event, data)
        });
        let told = told.collect();
        sqlx::query("DELETE FROM events").execute(&mut self.app.db().await).await.unwrap();
        told
    }

    /// An install of the app as it is told, and what else is told with it.
    async fn install(&self, place: &'static str, more: Value) -> Value {
        let organization_id = if place == "acme" { self.acme } else { self.globex };
        let id: i64 = sqlx::query_scalar("SELECT id FROM installs WHERE organization_id = $1")
            .bind(organization_id.number())
            .fetch_one(&mut self.app.db().await)
            .await
            .unwrap();
        // What the owner did to the app is for the app alone, so nobody agrees to it.
        let granted: Vec<&str> =
            every_event().into_iter().filter(|name| *name != "app.secret_rotated").collect();
        let mut data = json!({
            "id": id, "object": "install", "client_id": self.client.app.client_id, "actor": "app",
            "organization": { "id": organization_id, "subdomain": place, "name": place },
            "granted_scopes": SCOPES, "granted_webhook_events": granted,
        });
        data.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        data
    }

    /// The same event of an install in its own queue and in its organization's.
    async fn both(&self, place: &'static str, event: &'static str, more: Value) -> Vec<Told> {
        let data = self.install(place, more).await;
        vec![(Own(place), event, data.clone()), (Queue::Install(place), event, data)]
    }

    async fn expected(&self, step: Step, before: &[Step]) -> Vec<Told> {
        let by = |by: &str| json!({ "by": by });
        let all_scopes: Vec<&str> = SCOPES.into_iter().chain(["votes:read"]).collect();
        match step {
            Install if before.is_empty() => self.both("acme", "install.created", json!({})).await,
            Install => self.both("acme", "install.updated", json!({})).await,
            InstallAsMax => self.both("acme", "install.created", json!({ "actor": "self" })).await,
            SuspendByCustomer => self.both("acme", "install.suspended", by("customer")).await,
            ResumeByCustomer => self.both("acme", "install.resumed", by("customer")).await,
            SuspendByOwner => self.both("acme", "install.suspended", by("owner")).await,
            ResumeByOwner => self.both("acme", "install.resumed", by("owner")).await,
            AcceptScopes => {
                let more = json!({ "granted_scopes": all_scopes, "added_scopes": ["votes:read"] });
                self.both("acme", "install.scopes_accepted", more).await
            }
            DeclineScopes => {
                let more = json!({ "added_scopes": ["votes:read"] });
                self.both("acme", "install.scopes_declined", more).await
            }
            RevokeByAdmin => self.both("acme", "install.revoked", by("admin")).await,
            RevokeByApp => self.both("acme", "install.revoked", by("app")).await,
            Expire => self.both("acme", "install.revoked", by("install.expired")).await,
            ReuseRefreshToken => self.both("acme", "token.reuse_detected", json!({})).await,
            RotateSecret => {
                let data = json!({ "id": self.client.app.id, "object": "app", "overlap_seconds": 60 });
                vec![(App, "app.secret_rotated", data)]
            }
            LeakSecret | SuspendApp | CutOffApp | CutOffAppBefore => {
                let by = by(match step {
                    LeakSecret => "app.secret_leaked",
                    SuspendApp => "app.suspended",
                    _ => "owner",
                });
                let mut told = self.both("globex", "install.revoked", by.clone()).await;
                if matches!(before, [Install] | [Install, SuspendByCustomer]) {
                    told.extend(self.both("acme", "install.revoked", by).await);
                }
                told
            }
            CutOffOrganization => self.both("acme", "install.revoked", by("customer")).await,
            SuspendOrganization if before.len() > 1 => vec![],
            SuspendOrganization => {
                let data = self.install("acme", by("organization.suspended")).await;
                vec![(Queue::Install("acme"), "install.suspended", data)]
            }
            ResumeOrganization => self.both("acme", "install.resumed", by("organization.unsuspended")).await,
            RemoveMax => {
                let data = json!({ "id": self.max.id, "object": "member", "role": "admin" });
                let mut told = vec![(Own("acme"), "member.removed", data.clone())];
                if matches!(before, [InstallAsMax]) {
                    let more = json!({ "actor": "self", "by": "member.removed" });
                    told.extend(self.both("acme", "install.revoked", more).await);
                } else {
                    told.push((Queue::Install("acme"), "member.removed", data));
                }
                told
            }
            DisableMax => {
                let more = json!({ "actor": "self", "by": "user.disabled" });
                self.both("acme", "install.revoked", more).await
            }
            Invite => {
                let data = json!({ "object": "invitation", "role": "member" });
                vec![
                    (Own("acme"), "member.invited", data.clone()),
                    (Queue::Install("acme"), "member.invited", data),
                ]
            }
            AskForMore | Refresh | WaitAnHour => vec![],
        }
    }
}

#[tokio::test]
async fn each_step_is_told_to_its_own_queues() {
    let table: [(&[Step], Step); 28] = [
        (&[], Install),
        (&[Install], Install),
        (&[Install], SuspendByCustomer),
        (&[Install, SuspendByCustomer], ResumeByCustomer),
        (&[Install], SuspendByOwner),
        (&[Install, SuspendByOwner], ResumeByOwner),
        (&[Install], AskForMore),
        (&[Install, AskForMore], AcceptScopes),
        (&[Install, AskForMore], DeclineScopes),
        (&[Install], RevokeByAdmin),
        (&[Install], RevokeByApp),
        (&[Install], Expire),
        (&[Install], Refresh),
        (&[Install, Refresh], ReuseRefreshToken),
        (&[Install], RotateSecret),
        (&[Install], LeakSecret),
        (&[Install], SuspendApp),
        (&[Install], CutOffApp),
        (&[Install, SuspendByCustomer], CutOffApp),
        // What ended before is not told again, and what was left alone is not told at all.
        (&[Install, RevokeByAdmin], CutOffApp),
        (&[WaitAnHour, Install], CutOffAppBefore),
        (&[Install], CutOffOrganization),
        (&[Install], SuspendOrganization),
        (&[Install, RevokeByAdmin], SuspendOrganization),
        (&[Install, SuspendOrganization], ResumeOrganization),
        (&[Install], RemoveMax),
        (&[InstallAsMax], RemoveMax),
        (&[InstallAsMax], DisableMax),
    ];
    for (before, step) in table {
        let mut scene = scene().await;
        for step in before {
            scene.run(*step).await;
        }
        scene.told().await;
        scene.run(step).await;
        let told = scene.told().await;
        let expected = scene.expected(step, before).await;
        let in_order = |mut told: Vec<Told>| {
            told.sort_by_key(|(queue, event, _)| format!("{queue:?} {event}"));
            told
        };
        assert_eq!(in_order(told), in_order(expected), "{step:?} after {before:?}");
    }
}

#[tokio::test]
async fn an_invitation_is_told_without_its_secret_and_its_note() {
    let mut scene = scene().await;
    scene.run(Install).await;
    scene.told().await;
    scene.run(Invite).await;
    let told = scene.told().await;
    assert_eq!(told, scene.expected(Invite, &[Install]).await);
}

#[tokio::test]
async fn an_install_that_came_back_is_told_as_new() {
    let mut scene = scene().await;
    for step in [Install, RevokeByAdmin, Install] {
        scene.run(step).await;
    }
    let told = scene.told().await;
    let of_acme = told.iter().filter(|(queue, ..)| *queue == Queue::Install("acme"));
    let events: Vec<&str> = of_acme.map(|(_, event, _)| *event).collect();
    assert_eq!(events, ["install.created", "install.revoked", "install.created"]);
}
