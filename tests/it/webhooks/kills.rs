//! `kill -9` of the sender at any moment: every event arrives, in order, and one that arrives twice has the same id.
//!
//! A few hundred events and three kills; for more, and the figures:
//! `POSTERN_WEBHOOK_EVENTS=100000 POSTERN_WEBHOOK_KILLS=200 cargo test --test it kills -- --nocapture`.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use postern::domain::apps::Owner;
use postern::domain::webhooks::own;
use postern::env::Env;
use serde_json::Value;

use crate::support::app::{TestApp, info};
use crate::support::eventually;
use crate::support::program::Program;
use crate::support::receiver::{Receiver, Reply, Seen};

fn wish(name: &str, usual: usize) -> usize {
    #[expect(clippy::disallowed_methods, reason = "whoever runs the kills says how many")]
    let wish = std::env::var(name).ok().and_then(|text| text.parse().ok());
    wish.unwrap_or(usual)
}

/// What the receiver counts.
#[derive(Default)]
struct Arrived {
    /// The body that came under each id, and how often.
    by_id: HashMap<String, (Value, usize)>,
    /// The number of the last new event of each queue; they must come without a gap.
    last: HashMap<i64, i64>,
    out_of_order: usize,
}

impl Arrived {
    fn count(&mut self, request: &Seen) {
        let id = request.header("webhook-id").unwrap().to_owned();
        let body: Value = serde_json::from_str(request.text()).unwrap();
        let (queue, number) =
            (body["data"]["queue"].as_i64().unwrap(), body["data"]["number"].as_i64().unwrap());
        if let Some((first, times)) = self.by_id.get_mut(&id) {
            assert_eq!(*first, body, "an id names one event");
            *times += 1;
            return;
        }
        self.by_id.insert(id, (body, 1));
        let last = self.last.insert(queue, number).unwrap_or(0);
        self.out_of_order += usize::from(number != last + 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_event_is_lost_when_its_sender_is_killed() {
    let (events, kills) = (wish("POSTERN_WEBHOOK_EVENTS", 400), wish("POSTERN_WEBHOOK_KILLS", 3));
    let queues = (events / 50).clamp(8, 400);
    let arrived = Arc::new(Mutex::new(Arrived::default()));
    let counting = Arc::clone(&arrived);
    let receiver = Receiver::answering(move |request| {
        counting.lock().unwrap().count(request);
        Reply::status(200)
    })
    .await;
    let app = TestApp::with(|config| config.webhooks.allow_private_networks = true).await;
    for number in 0..queues {
        let organization = app.organization(&format!("org-{number}")).await;
        let events = vec!["member.removed".to_owned()];
        own::create(&app.cx, Owner::operator(organization), &receiver.url("/in"), events, &info())
            .await
            .unwrap();
    }
    write_events(&app, events).await;

    let sender = Program::on(app.database_url())
        .with("POSTERN_KEYS__CURRENT", STANDARD.encode([7; 32]))
        .with("POSTERN_WEBHOOKS__ALLOW_PRIVATE_NETWORKS", "true")
        .with("POSTERN_WEBHOOKS__ATTEMPT_TIMEOUT", "2s")
        // An attempt that a busy machine has no time for comes back soon.
        .with("POSTERN_WEBHOOKS__RETRY_SCHEDULE", ["1s"; 20].join(","))
        .with("POSTERN_WEBHOOKS__CONNECT_TIMEOUT", "1s")
        .with("POSTERN_WEBHOOKS__ATTEMPTS_PER_HOST", "64")
        .with("POSTERN_WEBHOOKS__RETENTION", "3000days");
    let env = Env::system();
    let so_far = || arrived.lock().unwrap().by_id.len();
    for kill in 1..=kills {
        let mut server = sender.serve();
        server.ready().await;
        // At a moment when some are on their way: a random part of what this life should bring is there.
        let mut chance = [0];
        env.fill(&mut chance);
        let share = events * kill / (kills + 1);
        let enough = so_far() + share.saturating_sub(so_far()) * usize::from(chance[0]) / 255;
        eventually("events arrive", async || so_far() >= enough).await;
        server.kill().await;
    }
    let mut server = sender.serve();
    server.ready().await;
    let mut before = 0;
    while so_far() < events {
        eventually("more events arrive", async || so_far() > before || so_far() == events).await;
        before = so_far();
    }
    let are_all_delivered = "SELECT NOT EXISTS (SELECT FROM deliveries WHERE state <> 'delivered')";
    eventually("all of them are written down", async || {
        sqlx::query_scalar(are_all_delivered).fetch_one(&mut app.db().await).await.unwrap()
    })
    .await;
    assert_eq!(server.terminate().await.0, Some(0));

    let arrived = arrived.lock().unwrap();
    let duplicates: usize = arrived.by_id.values().map(|(_, times)| times - 1).sum();
    println!(
        "{events} events in {queues} queues through {kills} kills: {} lost, {} out of order, {duplicates} came twice \
         under the same id",
        events - arrived.by_id.len(),
        arrived.out_of_order
    );
    assert_eq!((arrived.by_id.len(), arrived.out_of_order), (events, 0));
}

/// As many events as are wanted, each in the queue whose turn it is.
async fn write_events(app: &TestApp, events: usize) {
    sqlx::query(
        "WITH queues AS (
             SELECT id, webhook_id, organization_id, row_number() OVER (ORDER BY id) - 1 AS place FROM subscriptions
         ), event AS (
             INSERT INTO events (organization_id, name, data, created_at)
             SELECT q.organization_id, 'member.removed',
                    jsonb_build_object('queue', q.id, 'number', n / (SELECT count(*) FROM queues) + 1),
                    timestamptz '2026-01-05 09:00Z'
             FROM generate_series(0, $1 - 1) n JOIN queues q ON q.place = n % (SELECT count(*) FROM queues) ORDER BY n
             RETURNING id, data, created_at
         )
         INSERT INTO deliveries (webhook_id, subscription_id, event_id, created_at, queued_at)
         SELECT q.webhook_id, q.id, e.id, e.created_at, e.created_at
         FROM event e JOIN queues q ON q.id = (e.data ->> 'queue')::bigint ORDER BY e.id",
    )
    .bind(i64::try_from(events).unwrap())
    .execute(&mut app.db().await)
    .await
    .unwrap();
}
