//! Receivers that accept and never answer hold up nobody else.
//!
//! For the figures: `POSTERN_DEAD_RECEIVERS=1000 cargo test --test it dead_receivers -- --nocapture`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use postern::domain::apps::Owner;
use postern::domain::webhooks::own;
use postern::jobs::Jobs;
use postern::model::webhook::Webhook;
use tokio::net::TcpListener;

use crate::support::app::{TestApp, info};
use crate::support::eventually;
use crate::support::receiver::{Receiver, Reply};

const PLACES: u32 = 128;

fn dead_receivers() -> usize {
    #[expect(clippy::disallowed_methods, reason = "whoever wants the figures says how many")]
    let wish = std::env::var("POSTERN_DEAD_RECEIVERS").ok().and_then(|text| text.parse().ok());
    wish.unwrap_or(200)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_living_receiver_is_served_beside_dead_ones() {
    let app = TestApp::with(|config| {
        config.webhooks.allow_private_networks = true;
        config.webhooks.attempt_timeout = Duration::from_mins(10);
        config.webhooks.attempts_at_once = PLACES.try_into().unwrap();
    })
    .await;
    let living = Receiver::always(Reply::status(200)).await;
    let webhook = made(&app, "living", &living.url("/in")).await;
    let jobs = Jobs::start(&app.cx);
    // The first one proves it.
    tell(&app, &webhook).await;
    living.sees(1).await;
    let alone = delays(&app, &webhook, &living).await;

    let grave = TcpListener::bind("0.0.0.0:0").await.unwrap();
    let port = grave.local_addr().unwrap().port();
    let held = Arc::new(AtomicUsize::new(0));
    let holding = Arc::clone(&held);
    tokio::spawn(async move {
        let mut silent = Vec::new();
        while let Ok((stream, _)) = grave.accept().await {
            silent.push(stream);
            holding.fetch_add(1, Ordering::SeqCst);
        }
    });
    let dead = dead_receivers();
    let mut graves = Vec::new();
    for number in 0..dead {
        let url = format!("http://127.1.{}.{}:{port}/in", number / 250, number % 250 + 1);
        graves.push(made(&app, &format!("dead-{number}"), &url).await);
    }
    for webhook in &graves {
        tell(&app, webhook).await;
    }
    let places = usize::try_from(PLACES).unwrap().min(dead);
    eventually("the dead hold all places that they can have", async || held.load(Ordering::SeqCst) >= places)
        .await;
    let beside = delays(&app, &webhook, &living).await;
    let ended: i64 =
        sqlx::query_scalar("SELECT count(*) FROM deliveries d WHERE d.webhook_id <> $1 AND d.attempts > 0")
            .bind(webhook.id.number())
            .fetch_one(&mut app.db().await)
            .await
            .unwrap();
    println!(
        "p99 of the living one alone {:.1?}, beside {dead} dead ones {:.1?}: {:.2} times",
        p99(&alone),
        p99(&beside),
        p99(&beside).as_secs_f64() / p99(&alone).as_secs_f64()
    );
    assert_eq!(ended, 0, "all of that happened while the dead held their places");
    jobs.stop(Duration::ZERO).await;
}

async fn made(app: &TestApp, subdomain: &str, url: &str) -> Webhook {
    let organization = app.organization(subdomain).await;
    let events = vec!["member.removed".to_owned()];
    own::create(&app.cx, Owner::operator(organization), url, events, &info()).await.unwrap().0
}

/// Writes an event for a webhook.
async fn tell(app: &TestApp, webhook: &Webhook) {
    sqlx::query(
        "WITH event AS (
             INSERT INTO events (organization_id, name, data, created_at) VALUES ($1, 'member.removed', '{}', $3)
             RETURNING id
         )
         INSERT INTO deliveries (webhook_id, subscription_id, event_id, created_at, queued_at)
         SELECT $2, s.id, event.id, $3, $3 FROM event, subscriptions s WHERE s.webhook_id = $2",
    )
    .bind(webhook.organization_id.number())
    .bind(webhook.id.number())
    .bind(app.cx.env.now())
    .execute(&mut app.db().await)
    .await
    .unwrap();
}

/// How long each of a hundred events takes from its commit to its arrival.
async fn delays(app: &TestApp, webhook: &Webhook, living: &Receiver) -> Vec<Duration> {
    let mut delays = Vec::new();
    for _ in 0..100 {
        let before = living.seen().len();
        tell(app, webhook).await;
        let told = Instant::now();
        living.sees(before + 1).await;
        delays.push(told.elapsed());
    }
    delays
}

fn p99(delays: &[Duration]) -> Duration {
    let mut sorted = delays.to_vec();
    sorted.sort();
    sorted[sorted.len() * 99 / 100 - 1]
}
