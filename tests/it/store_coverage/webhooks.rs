//! The part of the story that is about webhooks, told where no event is tried twice and tests are counted.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{self, AppName, Owner};
use postern::domain::deliveries::{backlog, ping};
use postern::domain::members::remove_member;
use postern::domain::webhooks::{self, Waiting, log, own};
use postern::jobs::deliveries::run_due;
use postern::model::account::Role;
use postern::model::app::AppKind;
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use postern::model::listing::ListRequest;
use postern::model::webhook::DeliveryState;

use crate::support::app::{CALLBACK, TestApp, info};
use crate::support::receiver::{Receiver, Reply};

/// Tells it; answers with the statements that it ran.
pub(super) async fn story() -> BTreeSet<String> {
    let is_well = Arc::new(AtomicBool::new(true));
    let looked_at = Arc::clone(&is_well);
    let answering = move |_: &_| Reply::status(if looked_at.load(Ordering::SeqCst) { 200 } else { 500 });
    let (receiver, elsewhere) =
        (Receiver::answering(answering).await, Receiver::always(Reply::status(200)).await);
    let (app, wire) = TestApp::wired_with(|config| {
        config.webhooks.allow_private_networks = true;
        config.webhooks.retry_schedule.clear();
        config.limits.enabled = true;
    })
    .await;
    let cx = &app.cx;
    let acme = app.organization("acme").await;
    app.person("ada", acme, Role::Admin).await;
    let owner = Owner::operator(acme);
    of_an_app(&app, owner, &receiver, &elsewhere).await;

    let events = || vec!["member.removed".to_owned()];
    let (made, _) = own::create(cx, owner, &receiver.url("/"), events(), &info()).await.unwrap();
    assert_eq!(own::list(cx, owner).await.unwrap().len(), 1);
    assert!(own::listeners(cx, owner, 10).await.unwrap().is_empty());
    somebody_leaves(&app, acme, "first").await;
    assert_eq!(run_due(cx).await.unwrap(), 1);
    is_well.store(false, Ordering::SeqCst);
    somebody_leaves(&app, acme, "second").await;
    assert_eq!(run_due(cx).await.unwrap(), 1);
    let disabled = webhooks::show(cx, owner, made.id).await.unwrap();
    assert!(disabled.disabled.is_some());
    somebody_leaves(&app, acme, "third").await;
    webhooks::enable(cx, owner, &disabled, Waiting::Skip, &info()).await.unwrap();
    assert_eq!(log::count_replayable(cx, made.id).await.unwrap(), 2);
    let counts = log::count(cx, made.id).await.unwrap();
    assert_eq!((counts.pending, counts.failed, counts.dropped), (0, 1, 1));

    let wanted = ListRequest { search: String::new(), order: Some(DeliveryState::Failed), page: 1 };
    let failed = log::list(cx, made.id, &wanted).await.unwrap().rows.remove(0);
    let (_, attempts) = log::show(cx, made.id, failed.id).await.unwrap();
    assert_eq!(attempts.len(), 1);
    log::replay(cx, made.id, failed.id).await.unwrap();
    assert_eq!(log::replay_failed(cx, made.id).await.unwrap(), 1);
    assert_eq!(backlog(cx).await.unwrap().0, 2);
    // What waits is for the host that it had, and is not sent to the next one.
    cx.env.advance(Duration::from_secs(1));
    let moved = own::edit(cx, owner, made.id, &elsewhere.url("/"), events(), &info()).await.unwrap();
    somebody_leaves(&app, acme, "fourth").await;
    assert_eq!(run_due(cx).await.unwrap(), 1);
    ping::ping(cx, &moved).await.unwrap();
    webhooks::rotate_secret(cx, owner, &moved, &info()).await.unwrap();
    webhooks::disable(cx, owner, &moved, &info()).await.unwrap();
    own::delete(cx, owner, made.id, &info()).await.unwrap();
    wire.texts()
}

/// An app has an address, then another one.
async fn of_an_app(app: &TestApp, owner: Owner, receiver: &Receiver, elsewhere: &Receiver) {
    let texts = |texts: &[&str]| Some(texts.iter().map(|text| (*text).to_owned()).collect());
    let draft = AppDraft {
        name: Some("Charts".to_owned()),
        redirect_uris: texts(&[CALLBACK]),
        declared_scopes: texts(&["webhooks:manage"]),
        webhook_url: Some(receiver.url("/")),
        webhook_events: texts(&["install.created"]),
        ..AppDraft::default()
    };
    let made = apps::register(&app.cx, owner, draft, AppKind::Confidential, &info()).await.unwrap();
    let name = AppName::Id(made.app.id);
    let moves = AppDraft { webhook_url: Some(elsewhere.url("/")), ..AppDraft::default() };
    apps::edit(&app.cx, owner, &name, moves, &info()).await.unwrap();
    let webhook = webhooks::of_app(&app.cx, owner, &name).await.unwrap();
    assert_eq!(webhook.url, Some(elsewhere.url("/")));
}

async fn somebody_leaves(app: &TestApp, acme: OrganizationId, name: &str) {
    let leaver = app.person(name, acme, Role::Member).await;
    remove_member(&app.cx, acme, leaver.id, DoneBy::default()).await.unwrap();
}
