//! What was written down is sent: signed, in order, again where it failed, and never to who may not hear it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use axum::http::Method;
use postern::config::Config;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppName, Owner, edit};
use postern::domain::authorize::ConsentChoices;
use postern::domain::webhooks;
use postern::jobs::deliveries::run_due;
use postern::jobs::mails;
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use super::stage::{Connection, connect, hooked};
use crate::support::app::{Client, Pair, TestApp, info};
use crate::support::receiver::{Receiver, Reply, Seen};
use crate::support::smtp::SmtpSink;

const MINUTE: Duration = Duration::from_mins(1);

/// An app that hears of posts and of its own connection, at a receiver whose answer the test changes.
struct Scene {
    app: TestApp,
    acme: OrganizationId,
    northwind: OrganizationId,
    ada: User,
    client: Client,
    pair: Pair,
    receiver: Receiver,
    status: Arc<AtomicU16>,
}

async fn scene() -> Scene {
    scene_with(|_| {}).await
}

async fn scene_with(change: impl FnOnce(&mut Config)) -> Scene {
    let status = Arc::new(AtomicU16::new(200));
    let says = Arc::clone(&status);
    let receiver =
        Receiver::answering(move |_| Reply::status(says.load(Ordering::SeqCst)).body("<b>so it is</b>"))
            .await;
    let app = TestApp::with(|config| {
        config.webhooks.allow_private_networks = true;
        change(config);
    })
    .await;
    let northwind = app.organization("northwind").await;
    let acme = app.organization("acme").await;
    app.person("olga", northwind, Role::Owner).await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let events = ["post_created", "install.created", "install.suspended", "install.revoked"];
    let client = hooked(&app, northwind, "Mirror", &receiver.url("/in"), &events).await;
    let pair = connect(&app, &client, &ada, acme, Connection::default()).await;
    Scene { app, acme, northwind, ada, client, pair, receiver, status }
}

impl Scene {
    fn answer(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    async fn post(&self, title: &str) {
        let buckets = self.app.get_with("/api/v3/buckets", &self.pair.access_token).await.json();
        let body = json!({ "title": title, "bucket_id": buckets["buckets"][0]["id"] });
        let path = "/api/v3/feature_requests";
        let made = self.app.manage(&self.pair.access_token, None, Method::POST, path, Some(body)).await;
        assert_eq!(made.status, 201, "{}", made.text);
    }

    /// Sends what is due; answers what arrived of it.
    async fn due(&self) -> Vec<Seen> {
        let before = self.receiver.seen().len();
        run_due(&self.app.cx).await.unwrap();
        self.receiver.seen().split_off(before)
    }

    async fn states(&self) -> Vec<(String, String, i32)> {
        sqlx::query_as(
            "SELECT e.name, d.state, d.attempts FROM deliveries d JOIN events e ON e.id = d.event_id ORDER BY d.id",
        )
        .fetch_all(&mut self.app.db().await)
        .await
        .unwrap()
    }

    fn owner(&self) -> Owner {
        Owner::operator(self.northwind)
    }

    async fn webhook(&self) -> postern::model::webhook::Webhook {
        let name = AppName::Id(self.client.app.id);
        webhooks::of_app(&self.app.cx, self.owner(), &name).await.unwrap()
    }
}

fn types(seen: &[Seen]) -> Vec<String> {
    seen.iter().map(|request| body(request)["type"].as_str().unwrap().to_owned()).collect()
}

fn titles(seen: &[Seen]) -> Vec<String> {
    seen.iter()
        .map(|request| body(request)["data"]["title"].as_str().unwrap_or_default().to_owned())
        .collect()
}

fn body(request: &Seen) -> Value {
    serde_json::from_str(request.text()).unwrap()
}

#[tokio::test]
async fn an_event_arrives_once_signed_and_in_its_envelope() {
    let scene = scene_with(|config| config.webhooks.secret_overlap = Duration::ZERO).await;
    let secret = scene_secret(&scene).await;
    scene.post("Dark mode").await;
    let seen = scene.due().await;
    assert_eq!(types(&seen), ["install.created", "postCreated"], "in the order in which they happened");
    assert_eq!(seen[1].header("webhook-event"), Some("post_created"));
    assert_eq!(body(&seen[1])["data"]["title"], "Dark mode");
    assert_eq!(body(&seen[1])["created"], json!(1_767_603_600));
    for request in &seen {
        assert_eq!(request.header("webhook-signature"), Some(expected(&[&secret], request).as_str()));
    }
    assert!(scene.due().await.is_empty(), "what was taken is not sent again");
    assert!(scene.states().await.iter().all(|(_, state, attempts)| state == "delivered" && *attempts == 1));
}

/// Rotating answers the secret, which registering did before.
async fn scene_secret(scene: &Scene) -> String {
    webhooks::rotate_secret(&scene.app.cx, scene.owner(), &scene.webhook().await, &info()).await.unwrap()
}

/// What the library that receivers use makes of it, for each secret.
fn expected(secrets: &[&str], request: &Seen) -> String {
    let header = |name: &str| request.header(name).unwrap();
    let timestamp = header("webhook-timestamp").parse().unwrap();
    let signature = |secret: &&str| {
        let signer = standardwebhooks::Webhook::new(secret).unwrap();
        signer.sign(header("webhook-id"), timestamp, &request.body).unwrap()
    };
    secrets.iter().map(signature).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn two_secrets_sign_while_one_replaces_the_other() {
    let scene = scene_with(|config| config.webhooks.secret_overlap = 60 * MINUTE).await;
    let old = scene_secret(&scene).await;
    let new = scene_secret(&scene).await;
    let seen = scene.due().await;
    assert_eq!(seen[0].header("webhook-signature"), Some(expected(&[&new, &old], &seen[0]).as_str()));
    scene.app.cx.env.advance(61 * MINUTE);
    scene.post("Later").await;
    let seen = scene.due().await;
    assert_eq!(seen[0].header("webhook-signature"), Some(expected(&[&new], &seen[0]).as_str()));
}

/// An admin of the app's owner who chose German.
async fn german_admin(scene: &Scene) {
    let dora = scene.app.person("dora", scene.northwind, Role::Admin).await;
    sqlx::query("UPDATE users SET language = 'de' WHERE id = $1")
        .bind(dora.id.number())
        .execute(&mut scene.app.db().await)
        .await
        .unwrap();
}

#[tokio::test]
async fn it_is_tried_on_schedule_and_then_disabled_and_everybody_told() {
    let sink = SmtpSink::start().await;
    let scene = scene_with(|config| {
        sink.configure(config);
        config.branding.product_name = "Acme Cloud".to_owned();
        config.branding.support = Some("help@acme.test".to_owned());
    })
    .await;
    german_admin(&scene).await;
    assert_eq!(scene.due().await.len(), 1);
    scene.answer(204);
    scene.post("First").await;
    scene.post("Second").await;
    let id = scene.due().await[0].header("webhook-id").unwrap().to_owned();
    let jitter = |pause: Duration| pause + pause / 10;
    for pause in [5 * MINUTE, 30 * MINUTE, 120 * MINUTE] {
        scene.app.cx.env.advance(pause.saturating_sub(Duration::from_secs(1)));
        assert!(scene.due().await.is_empty(), "{pause:?} are not over");
        scene.app.cx.env.advance(jitter(pause).saturating_sub(pause) + Duration::from_secs(1));
        let seen = scene.due().await;
        assert_eq!(titles(&seen), ["First"], "the one behind it waits");
        assert_eq!(seen[0].header("webhook-id"), Some(id.as_str()));
    }
    let webhook = scene.webhook().await;
    assert_eq!(webhook.disabled.unwrap().1, postern::model::webhook::DisabledBy::Failures);
    let states = scene.states().await;
    assert_eq!((states[1].1.as_str(), states[1].2), ("failed", 4));
    assert_eq!((states[2].1.as_str(), states[2].2), ("pending", 0), "nothing is lost");
    let told: i64 = sqlx::query_scalar("SELECT count(*) FROM ledger WHERE kind = 'webhook.disabled'")
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(told, 1);
    mails::run_due(&scene.app.cx, scene.app.cx.env.now()).await.unwrap();
    let letters = sink.letters();
    let [english, german] = letters.as_slice() else { panic!("{letters:?}") };
    let address = format!("\n\n    {}\n\n", scene.receiver.url("/in"));
    let page = format!("\n\n    http://localhost:8080/developer/apps/{}/webhook\n\n", scene.client.app.id);
    assert_eq!(english.header("To"), "<olga@people.test>");
    assert_eq!(english.header("Subject"), "The webhook of the app Mirror was disabled");
    for part in [&address, "post_created", "4 times", "status 204", "30 days", &page] {
        assert!(english.text().contains(part), "{part:?} is not in {}", english.text());
    }
    assert!(
        english.text().trim_end().ends_with("Questions about Acme Cloud? help@acme.test"),
        "{}",
        english.text()
    );
    assert_eq!(german.header("To"), "<dora@people.test>");
    assert_eq!(german.header("Subject"), "Der Webhook der App Mirror wurde ausgeschaltet");
    for part in [&address, "post_created", "4 Mal", "antwortete er mit Status", "30 Tage", &page] {
        assert!(german.text().contains(part), "{part:?} is not in {}", german.text());
    }
    scene.answer(200);
    scene.app.cx.env.advance(Duration::from_hours(24));
    assert!(scene.due().await.is_empty(), "nothing is sent while it is disabled");
    let cx = &scene.app.cx;
    webhooks::enable(cx, scene.owner(), &webhook, webhooks::Waiting::Send, &info()).await.unwrap();
    assert_eq!(titles(&scene.due().await), ["Second"]);
    assert_eq!(webhooks::log::replay_failed(cx, webhook.id).await.unwrap(), 1);
    let seen = scene.due().await;
    assert_eq!(titles(&seen), ["First"]);
    assert_eq!(seen[0].header("webhook-id"), Some(id.as_str()), "a receiver knows it by its id");
    let attempts: (i64, i64) = sqlx::query_as(
        "SELECT count(*), count(*) FILTER (WHERE beginning = '<b>so it is</b>') FROM attempts",
    )
    .fetch_one(&mut scene.app.db().await)
    .await
    .unwrap();
    assert_eq!(attempts, (7, 3), "each is kept, with the beginning of its answer where it has a body");
}

#[tokio::test]
async fn a_receiver_that_takes_other_events_meanwhile_is_not_disabled() {
    let scene = scene().await;
    let globex = scene.app.organization("globex").await;
    let gus = scene.app.person("gus", globex, Role::Admin).await;
    scene.due().await;
    scene.answer(500);
    scene.post("Poison").await;
    scene.due().await;
    scene.answer(200);
    connect(&scene.app, &scene.client, &gus, globex, Connection::default()).await;
    assert_eq!(types(&scene.due().await), ["install.created"], "another install is not held up");
    scene.answer(500);
    for pause in [6 * MINUTE, 34 * MINUTE, 140 * MINUTE] {
        scene.app.cx.env.advance(pause);
        assert_eq!(scene.due().await.len(), 1);
    }
    assert_eq!(scene.states().await[1].1, "failed");
    assert!(scene.webhook().await.disabled.is_none(), "the receiver lives; this event alone failed");
    scene.answer(200);
    scene.post("Next").await;
    assert_eq!(titles(&scene.due().await), ["Next"]);
}

#[tokio::test]
async fn a_receiver_may_ask_for_more_time() {
    let says = Receiver::always(Reply::status(503).header("retry-after", "1200")).await;
    let scene = scene().await;
    scene.due().await;
    let moved = AppDraft { webhook_url: Some(says.url("/in")), ..AppDraft::default() };
    let name = AppName::Id(scene.client.app.id);
    edit(&scene.app.cx, scene.owner(), &name, moved, &info()).await.unwrap();
    scene.due().await;
    scene.app.cx.env.advance(MINUTE);
    scene.post("Patience").await;
    scene.due().await;
    scene.app.cx.env.advance(19 * MINUTE);
    scene.due().await;
    assert_eq!(titles(&says.seen()), ["Patience"]);
    scene.app.cx.env.advance(MINUTE);
    scene.due().await;
    assert_eq!(titles(&says.seen()), ["Patience", "Patience"]);
}

#[tokio::test]
async fn what_waits_does_not_go_to_another_host_than_it_was_meant_for() {
    let scene = scene().await;
    let elsewhere = Receiver::always(Reply::status(200)).await;
    scene.post("Meant for the first").await;
    scene.app.cx.env.advance(MINUTE);
    let name = AppName::Id(scene.client.app.id);
    let moved = AppDraft { webhook_url: Some(elsewhere.url("/in")), ..AppDraft::default() };
    edit(&scene.app.cx, scene.owner(), &name, moved, &info()).await.unwrap();
    scene.post("Meant for the second").await;
    assert!(scene.due().await.is_empty());
    assert_eq!(titles(&elsewhere.seen()), ["Meant for the second"]);
    let states: Vec<_> = scene.states().await.into_iter().map(|(_, state, _)| state).collect();
    assert_eq!(states, ["dropped", "dropped", "delivered"]);
    let webhook = scene.webhook().await;
    webhooks::log::replay_failed(&scene.app.cx, webhook.id).await.unwrap();
    scene.due().await;
    assert_eq!(elsewhere.seen().len(), 3, "somebody who sends them again means them for the new one");
}

#[tokio::test]
async fn an_install_that_rests_or_ended_is_told_of_that_alone() {
    let scene = scene().await;
    scene.due().await;
    scene.answer(500);
    scene.post("Before").await;
    scene.due().await;
    scene.answer(200);
    let (cx, installs) = (&scene.app.cx, "SELECT id FROM installs");
    let id: i64 = sqlx::query_scalar(installs).fetch_one(&mut scene.app.db().await).await.unwrap();
    let membership = postern::domain::members::membership(cx, scene.acme, scene.ada.id).await.unwrap();
    let request = info();
    let act = |act| {
        let id = postern::model::id::InstallId::new(id);
        postern::domain::lifecycle::act_as_admin(cx, &scene.ada, &membership, id, act, &request)
    };
    act(postern::domain::lifecycle::AdminAct::Suspend).await.unwrap();
    cx.env.advance(6 * MINUTE);
    assert_eq!(types(&scene.due().await), ["install.suspended"], "what waited is not sent while it rests");
    act(postern::domain::lifecycle::AdminAct::Resume).await.unwrap();
    scene.post("After").await;
    assert_eq!(titles(&scene.due().await), ["After"]);
    scene.post("Too late").await;
    let path = format!("/oauth/installs/{id}");
    let jwt = scene.app.jwt(&scene.ada).await;
    assert_eq!(scene.app.manage(&jwt, Some("acme"), Method::DELETE, &path, None).await.status, 200);
    assert_eq!(types(&scene.due().await), ["install.revoked"]);
    let dropped = scene.states().await.into_iter().filter(|(_, state, _)| state == "dropped").count();
    assert_eq!(dropped, 2);
}

#[tokio::test]
async fn what_is_granted_no_longer_when_its_turn_comes_is_not_sent() {
    let scene = scene().await;
    scene.post("Granted when it was written").await;
    scene.app.cx.env.advance(MINUTE);
    let choices =
        ConsentChoices { events: Some(vec!["install.created".to_owned()]), ..ConsentChoices::default() };
    let less = Connection { choices, ..Connection::default() };
    connect(&scene.app, &scene.client, &scene.ada, scene.acme, less).await;
    assert_eq!(types(&scene.due().await), ["install.created"]);
    assert_eq!(scene.states().await[1].1, "dropped");
}

#[tokio::test]
async fn what_waits_from_before_an_end_is_not_sent_to_whoever_connects_again() {
    let scene = scene().await;
    scene.due().await;
    scene.post("Of the first life").await;
    let cx = &scene.app.cx;
    let membership = postern::domain::members::membership(cx, scene.acme, scene.ada.id).await.unwrap();
    let id = postern::domain::installs::list(cx, &membership).await.unwrap()[0].install.id;
    let path = format!("/oauth/installs/{id}");
    let jwt = scene.app.jwt(&scene.ada).await;
    assert_eq!(scene.app.manage(&jwt, Some("acme"), Method::DELETE, &path, None).await.status, 200);
    cx.env.advance(MINUTE);
    connect(&scene.app, &scene.client, &scene.ada, scene.acme, Connection::default()).await;
    assert_eq!(types(&scene.due().await), ["install.revoked", "install.created"]);
    let webhook = scene.webhook().await;
    webhooks::log::replay_failed(cx, webhook.id).await.unwrap();
    assert!(scene.due().await.is_empty(), "nor by hand");
}

#[tokio::test]
async fn the_log_shows_an_owner_what_was_sent_and_nothing_else() {
    let scene = scene().await;
    scene.due().await;
    scene.post("Waits").await;
    let (cx, webhook) = (&scene.app.cx, scene.webhook().await);
    let data = async |place: &str| {
        let id = format!("SELECT {place}(id) FROM deliveries");
        let id: i64 =
            sqlx::query_scalar(sqlx::AssertSqlSafe(id)).fetch_one(&mut scene.app.db().await).await.unwrap();
        let id = postern::model::id::DeliveryId::new(id);
        webhooks::log::show(cx, webhook.id, id).await.unwrap().0.data
    };
    assert!(data("min").await.is_some());
    assert_eq!(data("max").await, None, "it is the customer's until it is sent");
    scene.due().await;
    assert_eq!(data("max").await.unwrap()["title"], "Waits");
}

#[tokio::test]
async fn what_is_changed_within_a_turn_counts_at_once() {
    let scene = scene().await;
    for title in ["One", "Two", "Three"] {
        scene.post(title).await;
    }
    let (cx, hosts) = (&scene.app.cx, postern::domain::deliveries::Hosts::new(8));
    let mut cursor = postern::domain::deliveries::Cursor::default();
    let lane = postern::model::webhook::Lane::Unproven;
    let held = postern::domain::deliveries::take_up(cx, lane, &mut cursor, 10, &hosts).await.unwrap();
    webhooks::disable(cx, scene.owner(), &scene.webhook().await, &info()).await.unwrap();
    assert_eq!(postern::domain::deliveries::send(cx, &held[0]).await.unwrap(), 0);
    assert!(scene.receiver.seen().is_empty());
}

#[tokio::test]
async fn a_suspended_app_is_sent_nothing() {
    let scene = scene().await;
    scene.post("Before").await;
    let name = AppName::Id(scene.client.app.id);
    postern::domain::apps::suspend(&scene.app.cx, scene.owner(), &name, &info()).await.unwrap();
    assert!(scene.due().await.is_empty());
}

#[tokio::test]
async fn whoever_dies_holding_a_queue_loses_nothing() {
    let scene = scene().await;
    scene.due().await;
    scene.post("Unlucky").await;
    scene.post("Behind it").await;
    let cx = &scene.app.cx;
    let hosts = postern::domain::deliveries::Hosts::new(8);
    let lane = postern::model::webhook::Lane::Proven;
    let mut cursor = postern::domain::deliveries::Cursor::default();
    let held = postern::domain::deliveries::take_up(cx, lane, &mut cursor, 10, &hosts).await.unwrap();
    assert_eq!(held.len(), 1);
    assert!(scene.due().await.is_empty(), "nobody else takes it up meanwhile");
    cx.env.advance(MINUTE);
    let seen = scene.due().await;
    assert_eq!(titles(&seen), ["Unlucky", "Behind it"]);
    // The one that was thought dead wakes up: the queue is not its own any more.
    assert_eq!(postern::domain::deliveries::send(cx, &held[0]).await.unwrap(), 0);
    assert!(scene.due().await.is_empty());
}

#[tokio::test]
async fn what_is_private_is_refused_at_each_attempt() {
    let scene = scene_with(|config| config.webhooks.retry_schedule = vec![MINUTE]).await;
    let mut app = scene.app;
    app.restart(|config| config.webhooks.allow_private_networks = false);
    run_due(&app.cx).await.unwrap();
    app.cx.env.advance(2 * MINUTE);
    run_due(&app.cx).await.unwrap();
    assert!(scene.receiver.seen().is_empty() && scene.receiver.connections() == 0);
    let told: Vec<(String, String)> = sqlx::query_as("SELECT outcome, beginning FROM attempts ORDER BY id")
        .fetch_all(&mut app.db().await)
        .await
        .unwrap();
    assert_eq!(told, vec![("refused".to_owned(), String::new()); 2]);
}

#[tokio::test]
async fn old_events_are_deleted_with_what_came_of_them() {
    let scene = scene().await;
    scene.due().await;
    scene.post("Recent").await;
    let cx = &scene.app.cx;
    let month = Duration::from_hours(24 * 30);
    sqlx::query(
        "UPDATE events SET created_at = created_at - interval '1 day' WHERE name = 'install.created'",
    )
    .execute(&mut scene.app.db().await)
    .await
    .unwrap();
    cx.env.advance(month.saturating_sub(MINUTE));
    let deleted = postern::jobs::cleanup::run_due(cx, cx.env.now()).await.unwrap();
    assert_eq!((deleted.deliveries, deleted.events), (1, 1));
    let left: (i64, i64, i64) = sqlx::query_as(
        "SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM deliveries), (SELECT count(*) FROM attempts)",
    )
    .fetch_one(&mut scene.app.db().await)
    .await
    .unwrap();
    assert_eq!(left, (1, 1, 0));
}
