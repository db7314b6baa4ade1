//! Receivers take what the server sends them, and nothing that somebody else made.

use postern::domain::members::remove_member;
use postern::env::Env;
use postern::jobs::deliveries::run_due;
use postern::model::account::Role;
use postern::model::app::AppKind;
use postern::model::audit::DoneBy;
use postern::model::event::EventName;
use postern::model::id::DeliveryId;
use postern::model::webhook::message::{Message, Signed};
use serde_json::json;
use time::Duration;

use super::scene::Scene;
use super::workshop::{Listening, Workshop, at, free_port};
use crate::support::deliveries::own_webhook;
use crate::support::policies::Shipped;

#[tokio::test]
async fn in_the_shell() {
    of_an_app("curl").await;
    of_an_organization("curl").await;
}

#[tokio::test]
async fn in_javascript() {
    of_an_app("JavaScript").await;
    of_an_organization("JavaScript").await;
}

#[tokio::test]
async fn in_python() {
    of_an_app("Python").await;
    of_an_organization("Python").await;
}

#[tokio::test]
async fn in_go() {
    of_an_app("Go").await;
    of_an_organization("Go").await;
}

#[tokio::test]
async fn in_rust() {
    of_an_app("Rust").await;
    of_an_organization("Rust").await;
}

/// An app hears that it is connected.
async fn of_an_app(runtime: &str) {
    let scene = Scene::under(Shipped::Default).await;
    let port = free_port();
    let scopes = ["posts:read", "webhooks:manage"];
    let made = scene.register(AppKind::Confidential, &scopes, Some(&at(port))).await;
    let secret = made.webhook_secret.unwrap();
    let page = scene.page(&made.client, runtime).await;
    assert!(page.text.contains(&at(port)) && !page.text.contains(&secret));
    let workshop = Workshop::of(&page).await;
    let receiver = workshop.listen(port, &secret).await;
    scene.app.install(&made.client, &scene.ada, scene.acme).await;
    assert_taken(&scene, &receiver, "install.created").await;
    assert_doubted(&scene, &receiver, &secret).await;
}

/// An organization hears of its people, where apps hear of nothing.
async fn of_an_organization(runtime: &str) {
    let scene = Scene::under(Shipped::Fsckmsft).await;
    let client = scene.register(AppKind::Confidential, &["read:tasks"], None).await.client;
    let workshop = Workshop::of(&scene.page(&client, runtime).await).await;
    let port = free_port();
    let (_, secret) = own_webhook(&scene.app, scene.acme, &at(port), &["member.removed"]).await;
    let receiver = workshop.listen(port, &secret).await;
    let bob = scene.app.person("bob", scene.acme, Role::Member).await;
    remove_member(&scene.app.cx, scene.acme, bob.id, DoneBy::default()).await.unwrap();
    assert_taken(&scene, &receiver, "member.removed").await;
    assert_doubted(&scene, &receiver, &secret).await;
}

async fn assert_taken(scene: &Scene, receiver: &Listening, event: &str) {
    scene.set_clock();
    run_due(&scene.app.cx).await.unwrap();
    let states: Vec<String> = sqlx::query_scalar("SELECT state FROM deliveries")
        .fetch_all(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(states, ["delivered"], "{}", receiver.said());
    receiver.says(event).await;
}

async fn assert_doubted(scene: &Scene, receiver: &Listening, secret: &str) {
    let (now, other) = (Env::system().now(), "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
    let signed = |secrets: &[&str], at| {
        let secrets: Vec<String> = secrets.iter().map(|secret| (*secret).to_owned()).collect();
        let message = Message {
            delivery_id: DeliveryId::new(42),
            attempt: 1,
            event: EventName::Ping,
            organization_id: scene.acme,
            at,
            data: &json!({}),
        };
        message.signed(&scene.app.cx.policy().webhooks, &secrets, at)
    };
    let genuine = signed(&[secret], now);
    let changed = Signed { body: genuine.body.replace("{}", "{\"a\":1}"), ..genuine.clone() };
    let header = &scene.app.cx.policy().webhooks.signature.header;
    let without = Signed {
        headers: genuine.headers.iter().filter(|(name, _)| name != header).cloned().collect(),
        ..genuine.clone()
    };
    assert_ne!(changed, genuine);
    assert_eq!(sent(receiver, &signed(&[other], now)).await, 400, "by another secret");
    assert_eq!(sent(receiver, &changed).await, 400, "changed on its way");
    assert_eq!(sent(receiver, &without).await, 400, "not signed");
    assert_eq!(sent(receiver, &genuine).await, 200, "{}", receiver.said());
    assert_eq!(sent(receiver, &signed(&[other, secret], now)).await, 200, "while a secret is replaced");
    let old = sent(receiver, &signed(&[secret], now - Duration::minutes(6))).await;
    let signs_time = header == "webhook-signature";
    assert_eq!(old, if signs_time { 400 } else { 200 }, "kept by somebody");
}

/// The status with which it answers.
async fn sent(receiver: &Listening, message: &Signed) -> u16 {
    let sender = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = sender.post(&receiver.url).body(message.body.clone());
    let request = message.headers.iter().fold(request, |request, (name, value)| request.header(name, value));
    request.send().await.unwrap().status().as_u16()
}
