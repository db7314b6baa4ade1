//! Receivers take what the server sends them, and nothing that somebody else made.

use postern::domain::members::remove_member;
use postern::env::Env;
use postern::jobs::deliveries::run_due;
use postern::model::account::Role;
use postern::model::app::AppKind;
use postern::model::audit::DoneBy;
use postern::model::event::EventName;
use postern::model::id::DeliveryId;
use postern::model::policy::SignatureRules;
use postern::model::webhook::message::{Message, Signed};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::scene::Scene;
use super::workshop::{Listening, Workshop, at, free_port};
use crate::support::deliveries::own_webhook;
use crate::support::policies::Shipped;

/// One that no receiver was given.
const OTHER_SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

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
    let weak = ["", "whsec_", "whsec_AAA", "whsec_????"];
    assert_insists(&scene, &workshop, runtime, &weak).await;
    let receiver = workshop.listen(port, &secret).await;
    scene.app.install(&made.client, &scene.ada, scene.acme).await;
    assert_taken(&scene, &receiver, "install.created").await;
    assert_doubted(&scene, &receiver, &secret).await;
    // What listens for the shell, and Node.js by itself, let somebody slow be for longer.
    let is_patient = matches!(runtime, "curl" | "JavaScript");
    assert_waits_for_nobody(&scene, &receiver, &secret, is_patient).await;
}

/// An organization hears of its people, where apps hear of nothing.
async fn of_an_organization(runtime: &str) {
    let scene = Scene::under(Shipped::Fsckmsft).await;
    let client = scene.register(AppKind::Confidential, &["read:tasks"], None).await.client;
    let workshop = Workshop::of(&scene.page(&client, runtime).await).await;
    assert_insists(&scene, &workshop, runtime, &["", "whsec_"]).await;
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

/// It begins with no secret by which everybody could sign.
async fn assert_insists(scene: &Scene, workshop: &Workshop, runtime: &str, weak: &[&str]) {
    let SignatureRules { header, prefix, .. } = &scene.app.cx.policy().webhooks.signature;
    let bare = |mut message: Signed| {
        let signature = message.headers.iter_mut().find(|(name, _)| name == header).unwrap();
        signature.1.clone_from(prefix);
        message
    };
    let made = |secret: &str| message_of(scene, &[secret], Env::system().now(), &json!({}));
    let told = |said: &str| {
        let lines: Vec<&str> = said.lines().filter(|line| line.contains("WEBHOOK_SECRET")).collect();
        assert_eq!(lines.len(), 1, "{said}");
        assert!(lines[0].contains("whsec_") && lines[0].contains("base64"), "{said}");
    };
    for secret in weak {
        // A shell is started for each request, so it can refuse no earlier.
        if runtime == "curl" {
            let receiver = workshop.listen(free_port(), secret).await;
            receiver.says("WEBHOOK_SECRET").await;
            told(&receiver.said());
            for forged in [made(secret), bare(made(secret))] {
                assert_ne!(answer(&receiver, &forged, None).await, Some(200), "{secret:?}: {forged:?}");
            }
        } else {
            told(&workshop.refusal(secret).await);
        }
    }
    if runtime == "curl" {
        workshop.replace("openssl", "#!/bin/sh\nif [ \"$1\" = dgst ]; then exit 1; fi");
        let receiver = workshop.listen(free_port(), OTHER_SECRET).await;
        for forged in [made(OTHER_SECRET), bare(made(OTHER_SECRET))] {
            assert_eq!(answer(&receiver, &forged, None).await, Some(500), "{forged:?}");
        }
        workshop.replace("openssl", "#!/bin/sh");
    }
}

async fn assert_doubted(scene: &Scene, receiver: &Listening, secret: &str) {
    let now = Env::system().now();
    let signed = |secrets: &[&str], at| message_of(scene, secrets, at, &json!({}));
    let genuine = signed(&[secret], now);
    let changed = Signed { body: genuine.body.replace("{}", "{\"a\":1}"), ..genuine.clone() };
    let header = &scene.app.cx.policy().webhooks.signature.header;
    let without = Signed {
        headers: genuine.headers.iter().filter(|(name, _)| name != header).cloned().collect(),
        ..genuine.clone()
    };
    assert_ne!(changed, genuine);
    let sent = async |message: &Signed| answer(receiver, message, None).await.unwrap();
    assert_eq!(sent(&signed(&[OTHER_SECRET], now)).await, 400, "by another secret");
    assert_eq!(sent(&changed).await, 400, "changed on its way");
    assert_eq!(sent(&without).await, 400, "not signed");
    assert_eq!(sent(&genuine).await, 200, "{}", receiver.said());
    assert_eq!(sent(&signed(&[OTHER_SECRET, secret], now)).await, 200, "while a secret is replaced");
    let old = sent(&signed(&[secret], now - Duration::minutes(6))).await;
    let signs_time = header == "webhook-signature";
    assert_eq!(old, if signs_time { 400 } else { 200 }, "kept by somebody");

    for length in ["-1", "-0", "1e1", ""] {
        let answered = answer(receiver, &genuine, Some(length)).await;
        assert_eq!(answered, Some(400), "{length:?}: {}", receiver.said());
    }
    let long = message_of(scene, &[secret], now, &json!({ "a": "a".repeat(1_000_000) }));
    assert_ne!(answer(receiver, &long, None).await, Some(200), "too long");
}

/// Somebody who sends nothing more keeps nobody else from being heard.
async fn assert_waits_for_nobody(scene: &Scene, receiver: &Listening, secret: &str, is_patient: bool) {
    let mut slow = receiver.connect().await;
    slow.write_all(b"POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99999\r\n\r\n{").await.unwrap();
    let genuine = message_of(scene, &[secret], Env::system().now(), &json!({}));
    assert_eq!(answer(receiver, &genuine, None).await, Some(200), "{}", receiver.said());
    if !is_patient {
        within_a_minute(slow.read_to_end(&mut Vec::new())).await.unwrap();
    }
}

/// What the server would send.
fn message_of(scene: &Scene, secrets: &[&str], at: OffsetDateTime, data: &Value) -> Signed {
    let secrets: Vec<String> = secrets.iter().map(|secret| (*secret).to_owned()).collect();
    let message = Message {
        delivery_id: DeliveryId::new(42),
        attempt: 1,
        event: EventName::Ping,
        organization_id: scene.acme,
        at,
        data,
    };
    message.signed(&scene.app.cx.policy().webhooks, &secrets, at)
}

/// The status with which it answers, where it does; the length that is said may be another than the body has.
async fn answer(receiver: &Listening, message: &Signed, length: Option<&str>) -> Option<u16> {
    let actual = message.body.len().to_string();
    let length = format!("content-length: {}", length.unwrap_or(&actual));
    let mut head =
        ["POST / HTTP/1.1", "host: localhost", "connection: close", &length].map(str::to_owned).to_vec();
    head.extend(message.headers.iter().map(|(name, value)| format!("{name}: {value}")));
    let request = format!("{}\r\n\r\n{}", head.join("\r\n"), message.body);
    let mut connection = receiver.connect().await;
    let mut answered = Vec::new();
    // It may hang up before it heard everything.
    within_a_minute(async {
        let _ = connection.write_all(request.as_bytes()).await;
        let _ = connection.read_to_end(&mut answered).await;
    })
    .await;
    String::from_utf8(answered).unwrap().split(' ').nth(1)?.parse().ok()
}

async fn within_a_minute<T>(done: impl Future<Output = T>) -> T {
    tokio::time::timeout(std::time::Duration::from_mins(1), done).await.expect("nothing hangs")
}
