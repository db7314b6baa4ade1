//! What webhooks were sent, as JSON: listed, shown, sent again; and how sending is stopped, begun and tried.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use postern::jobs::deliveries::run_due;
use serde_json::{Value, json};

use super::webhooks::Scene;
use crate::support::receiver::Reply;

/// A scene whose receiver takes events only while it is well, and to which each is sent once.
async fn with_an_ailing_receiver() -> (Scene, Arc<AtomicBool>) {
    let is_well = Arc::new(AtomicBool::new(false));
    let looked_at = Arc::clone(&is_well);
    let scene = Scene::with(
        |config| config.webhooks.retry_schedule.clear(),
        move |_| {
            let is_well = looked_at.load(Ordering::SeqCst);
            if is_well { Reply::status(200) } else { Reply::status(500).body("not today") }
        },
    )
    .await;
    (scene, is_well)
}

#[tokio::test]
async fn deliveries_are_listed_by_state_and_shown_with_every_attempt() {
    let (scene, _) = with_an_ailing_receiver().await;
    scene.happens().await;
    run_due(&scene.app.cx).await.unwrap();
    scene.happens().await;
    let now = scene.app.cx.env.now().unix_timestamp();
    for path in scene.both().map(|path| format!("{}/deliveries", path.itself)) {
        let all = scene.get(&path).await.json();
        let paging = (&all["success"], &all["page"], &all["pages"], &all["total"]);
        assert_eq!(paging, (&json!(true), &json!(1), &json!(1), &json!(2)));
        let statuses: Vec<&Value> =
            all["deliveries"].as_array().unwrap().iter().map(|one| &one["status"]).collect();
        assert_eq!(statuses, ["pending", "failed"], "the newest first");
        for (state, count) in [("pending", 1), ("failed", 1), ("delivered", 0), ("dropped", 0)] {
            let some = scene.get(&format!("{path}?state={state}&page=7")).await.json();
            assert_eq!((&some["total"], &some["page"]), (&json!(count), &json!(1)), "{state}");
        }
        for query in ["state=lost", "page=x", "state=failed&state=failed"] {
            let refused = scene.get(&format!("{path}?{query}")).await;
            assert_eq!(refused.error(), (400, "invalid_request".into()), "{query}");
        }
        let listed = &all["deliveries"][1];
        let shown = scene.get(&format!("{path}/{}", listed["id"])).await.json();
        let attempt = &shown["attempts"][0];
        assert!(attempt["duration_ms"].is_u64());
        let told = json!({
            "at": now, "duration_ms": attempt["duration_ms"], "status": 500, "outcome": "answered",
            "answer": "not today",
        });
        let is_own = path.starts_with("/oauth/webhooks");
        let expected = json!({
            "id": listed["id"], "message_id": format!("evt_{now}_{}", listed["id"]),
            "event": if is_own { "member.removed" } else { "app.secret_rotated" },
            "organization_id": scene.acme, "status": "failed", "attempts_count": 1, "created_at": now,
            "ended_at": now, "data": shown["data"], "attempts": [told],
        });
        assert_eq!(shown, expected);
        assert_eq!(shown["data"]["object"], if is_own { "member" } else { "app" });
    }
}

#[tokio::test]
async fn what_did_not_arrive_is_sent_again_under_the_same_id() {
    let (scene, is_well) = with_an_ailing_receiver().await;
    scene.happens().await;
    run_due(&scene.app.cx).await.unwrap();
    let first = scene.receiver.sees(2).await;
    is_well.store(true, Ordering::SeqCst);
    for path in scene.both().map(|path| path.itself) {
        let shown = scene.get(&path).await.json();
        let told = (&shown["status"], &shown["disabled_by"], &shown["failed"]);
        assert_eq!(told, (&json!("disabled"), &json!("failures"), &json!(1)));
        assert_eq!(scene.post(&format!("{path}/enable"), json!({})).await.json()["status"], "enabled");
        assert_eq!(run_due(&scene.app.cx).await.unwrap(), 0, "what failed waits for somebody to ask");
        let one = scene.get(&format!("{path}/deliveries")).await.json()["deliveries"][0].clone();
        let replay = format!("{path}/deliveries/{}/replay", one["id"]);
        let queued = scene.post(&replay, json!({})).await;
        assert_eq!(queued.status, 200, "{}", queued.text);
        let told = (&queued.json()["status"], &queued.json()["attempts_count"]);
        assert_eq!(told, (&json!("pending"), &json!(0)));
        assert_eq!(scene.post(&replay, json!({})).await.status, 200, "it waits already");
        assert_eq!(run_due(&scene.app.cx).await.unwrap(), 1);
        let shown = scene.get(&format!("{path}/deliveries/{}", one["id"])).await.json();
        assert_eq!((&shown["status"], &shown["attempts_count"]), (&json!("delivered"), &json!(1)));
        let outcomes: Vec<&Value> =
            shown["attempts"].as_array().unwrap().iter().map(|attempt| &attempt["outcome"]).collect();
        assert_eq!(outcomes, ["answered", "taken"]);
        let seen = scene.receiver.seen();
        let again = seen.last().unwrap();
        let before = first.iter().find(|request| request.target == again.target).unwrap();
        assert_eq!(again.header("webhook-id"), before.header("webhook-id"));
        assert_eq!(again.header("webhook-id"), one["message_id"].as_str());
    }
}

#[tokio::test]
async fn everything_that_did_not_arrive_is_sent_again_at_once() {
    let (scene, is_well) = with_an_ailing_receiver().await;
    scene.happens().await;
    run_due(&scene.app.cx).await.unwrap();
    for _ in 0..3 {
        scene.happens().await;
    }
    is_well.store(true, Ordering::SeqCst);
    for path in scene.both().map(|path| path.itself) {
        let skipped = scene.post(&format!("{path}/enable"), json!({ "waiting": "skip" })).await.json();
        let told = (&skipped["status"], &skipped["pending"], &skipped["failed"], &skipped["dropped"]);
        assert_eq!(told, (&json!("enabled"), &json!(0), &json!(1), &json!(3)));
        assert_eq!(run_due(&scene.app.cx).await.unwrap(), 0);
        let ping = scene.post(&format!("{path}/ping"), json!({})).await.json();
        assert_eq!(ping["status"], "delivered");
        let answer = scene.post(&format!("{path}/deliveries/replay"), json!({})).await.json();
        assert_eq!(answer, json!({ "success": true, "replayed": 4 }));
        assert_eq!(run_due(&scene.app.cx).await.unwrap(), 4);
        let shown = scene.get(&path).await.json();
        let told = (&shown["pending"], &shown["failed"], &shown["dropped"]);
        assert_eq!(told, (&json!(0), &json!(0), &json!(0)));
        let answer = scene.post(&format!("{path}/deliveries/replay"), json!({})).await.json();
        assert_eq!(answer["replayed"], 0);
    }
}

#[tokio::test]
async fn events_of_a_disabled_webhook_wait() {
    let scene = Scene::new().await;
    let now = scene.app.cx.env.now().unix_timestamp();
    for path in scene.both().map(|path| path.itself) {
        for _ in 0..2 {
            let shown = scene.post(&format!("{path}/disable"), json!({})).await.json();
            let told = (&shown["status"], &shown["disabled_by"], &shown["disabled_at"]);
            assert_eq!(told, (&json!("disabled"), &json!("person"), &json!(now)), "twice is once");
        }
        let refused = scene.post(&format!("{path}/enable"), json!({ "waiting": "burn" })).await;
        assert_eq!(refused.error(), (400, "invalid_request".into()));
    }
    scene.happens().await;
    assert_eq!(run_due(&scene.app.cx).await.unwrap(), 0);
    for path in scene.both().map(|path| path.itself) {
        let shown = scene.post(&format!("{path}/enable"), json!({ "waiting": "send" })).await.json();
        assert_eq!((&shown["status"], &shown["disabled_at"]), (&json!("enabled"), &Value::Null));
        assert_eq!(shown["pending"], 1);
        assert_eq!(run_due(&scene.app.cx).await.unwrap(), 1);
    }
    let kinds: Vec<String> =
        sqlx::query_scalar("SELECT kind FROM ledger WHERE kind LIKE 'webhook.%' ORDER BY id")
            .fetch_all(&mut scene.app.db().await)
            .await
            .unwrap();
    let told =
        ["webhook.created", "webhook.disabled", "webhook.disabled", "webhook.enabled", "webhook.enabled"];
    assert_eq!(kinds, told);
}

#[tokio::test]
async fn a_receiver_is_tried_at_once_but_not_too_often() {
    let scene = Scene::with(|config| config.limits.enabled = true, |_| Reply::status(500)).await;
    for path in scene.both().map(|path| path.itself) {
        scene.post(&format!("{path}/disable"), json!({})).await;
        for _ in 0..6 {
            let ping = scene.post(&format!("{path}/ping"), json!({})).await;
            assert_eq!(ping.status, 200, "{}", ping.text);
            let ping = ping.json();
            assert_eq!((&ping["event"], &ping["status"]), (&json!("ping"), &json!("failed")));
            assert_eq!((&ping["attempts_count"], &ping["attempts"][0]["status"]), (&json!(1), &json!(500)));
        }
        let refused = scene.post(&format!("{path}/ping"), json!({})).await;
        assert_eq!(refused.error(), (429, "slow_down".into()));
        assert_eq!(refused.header("retry-after"), "60");
    }
    assert_eq!(scene.receiver.seen().len(), 12, "what is refused is not sent");
    scene.app.cx.env.advance(Duration::from_mins(1));
    let [path, _] = scene.both();
    assert_eq!(scene.post(&format!("{}/ping", path.itself), json!({})).await.status, 200);
    let shown = scene.get(&path.itself).await.json();
    let told = (&shown["disabled_by"], &shown["failing_since"], &shown["failed"]);
    assert_eq!(told, (&json!("person"), &Value::Null, &json!(7)), "a test says nothing about events");
}

#[tokio::test]
async fn a_receiver_that_says_nothing_is_waited_for_no_longer_than_the_one_who_asks() {
    let scene =
        Scene::with(|config| config.server.request_timeout = Duration::from_secs(4), |_| Reply::none()).await;
    let [path, _] = scene.both();
    let ping = scene.post(&format!("{}/ping", path.itself), json!({})).await;
    assert_eq!(ping.status, 200, "{}", ping.text);
    let attempt = ping.json()["attempts"][0].clone();
    assert_eq!((&attempt["outcome"], &attempt["status"]), (&json!("timed_out"), &Value::Null));
}
