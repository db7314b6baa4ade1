//! What is told, in which envelope, under which signature, and which answer counts.

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit as _, Mac as _};
use postern::config::Config;
use postern::domain::apps::Owner;
use postern::domain::members::remove_member;
use postern::domain::webhooks::{WebhookError, own};
use postern::jobs::deliveries::run_due;
use postern::model::account::Role;
use postern::model::audit::DoneBy;
use postern::model::event::EventName;
use postern::model::policy::Acknowledgement;
use serde_json::{Value, json};
use sha2::Sha256;

use crate::support::app::{TestApp, info};
use crate::support::policies::Shipped;
use crate::support::receiver::{Receiver, Reply, Seen};

/// An organization that somebody leaves, and what its own webhook hears of it.
struct Left {
    app: TestApp,
    secret: String,
    seen: Seen,
    member: i64,
    organization: i64,
}

async fn somebody_leaves(policy: Shipped, status: u16, change: impl FnOnce(&mut Config)) -> Left {
    let receiver = Receiver::always(Reply::status(status)).await;
    let app = TestApp::under_with(policy, |config| {
        config.webhooks.allow_private_networks = true;
        change(config);
    })
    .await;
    let acme = app.organization("acme").await;
    app.person("ada", acme, Role::Owner).await;
    let bob = app.person("bob", acme, Role::Member).await;
    let events = vec!["member.removed".to_owned()];
    let owner = Owner::operator(acme);
    let (_, secret) = own::create(&app.cx, owner, &receiver.url("/in"), events, &info()).await.unwrap();
    remove_member(&app.cx, acme, bob.id, DoneBy::default()).await.unwrap();
    run_due(&app.cx).await.unwrap();
    let seen = receiver.seen().remove(0);
    Left { app, secret, seen, member: bob.id.number(), organization: acme.number() }
}

async fn state(left: &Left) -> String {
    sqlx::query_scalar("SELECT state FROM deliveries").fetch_one(&mut left.app.db().await).await.unwrap()
}

fn body(seen: &Seen) -> Value {
    serde_json::from_str(seen.text()).unwrap()
}

#[tokio::test]
async fn the_envelope_and_the_signature_are_the_policys() {
    let left = somebody_leaves(Shipped::Default, 200, |_| {}).await;
    let data = json!({ "id": left.member, "object": "member", "role": "member" });
    assert_eq!(body(&left.seen), json!({ "type": "member.removed", "data": data, "created": 1_767_603_600 }));
    let header = |name| left.seen.header(name).unwrap();
    let signer = standardwebhooks::Webhook::new(&left.secret).unwrap();
    let timestamp = header("webhook-timestamp").parse().unwrap();
    let expected = signer.sign(header("webhook-id"), timestamp, &left.seen.body).unwrap();
    assert_eq!(header("webhook-signature"), expected);

    let left = somebody_leaves(Shipped::Fsckmsft, 204, |_| {}).await;
    let id = left.seen.header("webhook-id").unwrap().to_owned();
    let data = json!({ "id": left.member, "object": "member", "role": "member" });
    assert_eq!(
        body(&left.seen),
        json!({ "id": format!("{id}_1"), "event": "member.removed", "timestamp": "2026-01-05T09:00:00Z",
                "workspace_id": left.organization, "data": data })
    );
    let mac = Hmac::<Sha256>::new_from_slice(left.secret.as_bytes()).unwrap();
    let mac = mac.chain_update(&left.seen.body).finalize().into_bytes();
    let mut hex = String::new();
    mac.iter().for_each(|byte| write!(hex, "{byte:02x}").unwrap());
    assert_eq!(left.seen.header("x-fsckmsft-signature"), Some(hex.as_str()));
    assert_eq!(left.seen.header("webhook-signature"), None);
}

#[tokio::test]
async fn one_answer_counts_or_a_family_of_them() {
    for (success, status, state_is) in [
        (Acknowledgement::Exactly200, 200, "delivered"),
        (Acknowledgement::Exactly200, 204, "pending"),
        (Acknowledgement::Any2xx, 204, "delivered"),
        (Acknowledgement::Any2xx, 302, "pending"),
    ] {
        let left =
            somebody_leaves(Shipped::Default, status, |config| config.policy.webhooks.success = success)
                .await;
        assert_eq!(state(&left).await, state_is, "{success:?} {status}");
    }
}

#[tokio::test]
async fn header_and_prefix_can_be_others() {
    let left = somebody_leaves(Shipped::Fsckmsft, 200, |config| {
        config.policy.webhooks.signature.header = "x-ours".to_owned();
        config.policy.webhooks.signature.prefix = "sha256=".to_owned();
    })
    .await;
    assert!(left.seen.header("x-ours").unwrap().starts_with("sha256="));
}

#[tokio::test]
async fn what_the_policy_does_not_offer_cannot_be_heard() {
    let url = "https://hooks.example/in";
    for (policy, event, offered) in [
        (Shipped::Default, EventName::PostCreated, true),
        (Shipped::Default, EventName::TaskCreated, false),
        (Shipped::Fsckmsft, EventName::TaskCreated, true),
        (Shipped::Fsckmsft, EventName::PostCreated, false),
        (Shipped::Mastodon, EventName::MemberRemoved, false),
    ] {
        let app = TestApp::under(policy).await;
        let acme = Owner::operator(app.organization("acme").await);
        let made = own::create(&app.cx, acme, url, vec![event.as_str().to_owned()], &info()).await;
        match made {
            Ok(_) => assert!(offered, "{policy:?} {event:?}"),
            Err(WebhookError::Url(error)) => panic!("{error}"),
            Err(_) => assert!(!offered, "{policy:?} {event:?}"),
        }
    }
}
