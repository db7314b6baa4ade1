//! Webhooks as JSON, an app's and an organization's own alike: who may, what is shown, what once, and what is refused.

mod rights;

use axum::http::Method;
use postern::config::Config;
use postern::domain::members::remove_member;
use postern::jobs::deliveries::run_due;
use postern::model::account::Role;
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use serde_json::{Value, json};
use time::Duration;

use crate::support::app::{Answer, TestApp};
use crate::support::policies::Shipped;
use crate::support::receiver::{Receiver, Reply, Seen};

/// Acme's app and Acme itself hear of something, at one receiver.
pub(super) struct Scene {
    pub(super) app: TestApp,
    pub(super) acme: OrganizationId,
    pub(super) receiver: Receiver,
    pub(super) jwt: String,
    /// The app as it was registered, and Acme's own webhook as it was made.
    registered: Value,
    made: Value,
}

/// A webhook by its paths.
pub(super) struct Path {
    pub(super) itself: String,
    secret: String,
}

impl Scene {
    pub(super) async fn new() -> Self {
        Self::with(|_| {}, |_| Reply::status(200)).await
    }

    pub(super) async fn with(
        change: impl FnOnce(&mut Config),
        answering: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let receiver = Receiver::answering(answering).await;
        let app = TestApp::with(|config| {
            config.webhooks.allow_private_networks = true;
            change(config);
        })
        .await;
        let acme = app.organization("acme").await;
        let ada = app.person("ada", acme, Role::Admin).await;
        let jwt = app.jwt(&ada).await;
        let draft = json!({
            "name": "Charts", "redirect_uris": ["https://charts.example/callback"],
            "declared_scopes": ["posts:read", "webhooks:manage"], "webhook_url": receiver.url("/app"),
            "subscribed_webhook_events": ["app.secret_rotated"],
        });
        let registered = app.manage(&jwt, None, Method::POST, "/oauth/apps", Some(draft)).await;
        assert_eq!(registered.status, 201, "{}", registered.text);
        let draft = json!({ "url": receiver.url("/own"), "events": ["member.removed"] });
        let made = app.manage(&jwt, None, Method::POST, "/oauth/webhooks", Some(draft)).await;
        assert_eq!((made.status.as_u16(), made.header("cache-control")), (201, "no-store"), "{}", made.text);
        let (registered, made) = (registered.json(), made.json());
        Self { app, acme, receiver, jwt, registered, made }
    }

    /// The app's and Acme's own.
    pub(super) fn both(&self) -> [Path; 2] {
        let app = format!("/oauth/apps/{}", self.registered["id"]);
        let own = format!("/oauth/webhooks/{}", self.made["id"]);
        [
            Path { itself: format!("{app}/webhook"), secret: format!("{app}/webhook_secret/regenerate") },
            Path { secret: format!("{own}/secret/regenerate"), itself: own },
        ]
    }

    pub(super) async fn get(&self, path: &str) -> Answer {
        self.app.manage(&self.jwt, None, Method::GET, path, None).await
    }

    pub(super) async fn post(&self, path: &str, body: Value) -> Answer {
        self.app.manage(&self.jwt, None, Method::POST, path, Some(body)).await
    }

    /// One thing that the app hears of, and one that Acme does.
    pub(super) async fn happens(&self) {
        let rotate = format!("/oauth/apps/{}/rotate_secret", self.registered["id"]);
        assert_eq!(self.post(&rotate, json!({})).await.status, 200);
        let mut salt = [0_u8; 4];
        self.app.cx.env.fill(&mut salt);
        let name = format!("leaver-{}", u32::from_be_bytes(salt));
        let leaver = self.app.person(&name, self.acme, Role::Member).await;
        remove_member(&self.app.cx, self.acme, leaver.id, DoneBy::default()).await.unwrap();
    }

    /// Everything that can be asked about a webhook and its only delivery.
    async fn calls(&self) -> Vec<(Method, String)> {
        let mut calls = vec![(Method::GET, "/oauth/webhooks".to_owned())];
        for Path { itself, secret } in self.both() {
            let listed = self.get(&format!("{itself}/deliveries")).await.json();
            let one = format!("{itself}/deliveries/{}", listed["deliveries"][0]["id"]);
            calls.extend([
                (Method::GET, itself.clone()),
                (Method::GET, format!("{itself}/deliveries")),
                (Method::GET, one.clone()),
                (Method::POST, format!("{one}/replay")),
                (Method::POST, format!("{itself}/deliveries/replay")),
                (Method::POST, format!("{itself}/disable")),
                (Method::POST, format!("{itself}/enable")),
                (Method::POST, format!("{itself}/ping")),
                (Method::POST, secret),
            ]);
        }
        let own = self.both()[1].itself.clone();
        calls.extend([(Method::PATCH, own.clone()), (Method::DELETE, own)]);
        calls
    }
}

#[tokio::test]
async fn a_webhook_is_shown_with_what_became_of_its_events() {
    let scene = Scene::new().await;
    let now = scene.app.cx.env.now().unix_timestamp();
    let shown = |id: &Value, app_id: &Value, path: &str, event: &str| {
        json!({
            "id": id, "app_id": app_id, "organization_id": scene.acme, "url": scene.receiver.url(path),
            "events": [event], "status": "enabled", "disabled_at": null, "disabled_by": null,
            "answered_at": null, "failing_since": null, "previous_secret_until": null, "pending": 0,
            "failed": 0, "dropped": 0, "created_at": now,
        })
    };
    let [app, own] = scene.both();
    let of_app = scene.get(&app.itself).await.json();
    assert_eq!(of_app, shown(&of_app["id"], &scene.registered["id"], "/app", "app.secret_rotated"));
    let of_acme = shown(&scene.made["id"], &Value::Null, "/own", "member.removed");
    assert_eq!(scene.get(&own.itself).await.json(), of_acme);
    let listed = scene.get("/oauth/webhooks").await.json();
    assert_eq!(listed, json!({ "success": true, "webhooks": [of_acme] }), "an app's is not among them");
    let by_client_id = format!("/oauth/apps/{}/webhook", scene.registered["client_id"].as_str().unwrap());
    assert_eq!(scene.get(&by_client_id).await.json(), of_app);
    scene.happens().await;
    for path in scene.both() {
        assert_eq!(scene.get(&path.itself).await.json()["pending"], 1);
    }
    assert_eq!(run_due(&scene.app.cx).await.unwrap(), 2);
    for path in scene.both() {
        let shown = scene.get(&path.itself).await.json();
        assert_eq!((&shown["pending"], &shown["answered_at"]), (&json!(0), &json!(now)));
    }
}

#[tokio::test]
async fn an_organizations_own_is_made_changed_and_deleted() {
    let scene = Scene::new().await;
    let [_, Path { itself, .. }] = scene.both();
    let call = async |method: Method, body: Option<Value>| {
        scene.app.manage(&scene.jwt, None, method, &itself, body).await
    };
    let events = json!({ "events": ["member.removed", "install.created", "member.removed"] });
    let edited = call(Method::PATCH, Some(events)).await.json();
    assert_eq!(
        edited["events"],
        json!(["install.created", "member.removed"]),
        "each once, as in the catalogue"
    );
    assert_eq!(edited["url"], scene.receiver.url("/own"));
    let edited = call(Method::PATCH, Some(json!({ "url": scene.receiver.url("/moved") }))).await.json();
    assert_eq!(edited["events"], json!(["install.created", "member.removed"]));
    assert_eq!(edited["url"], scene.receiver.url("/moved"));
    let refused = call(Method::PATCH, Some(json!({ "url": null, "events": [] }))).await;
    assert_eq!(refused.status, 422);
    assert_eq!(call(Method::PATCH, Some(json!({ "url": 7 }))).await.error(), (400, "invalid_request".into()));
    assert_eq!(call(Method::DELETE, None).await.json()["status"], "deleted");
    assert_eq!(call(Method::GET, None).await.error(), (404, "not_found".into()));
    assert_eq!(scene.get("/oauth/webhooks").await.json()["webhooks"], json!([]));
}

#[tokio::test]
async fn every_wrong_field_is_named_and_nothing_is_made() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let jwt = app.jwt(&app.person("ada", acme, Role::Admin).await).await;
    let make = async |url: Value, events: Value| {
        let body = json!({ "url": url, "events": events });
        app.manage(&jwt, None, Method::POST, "/oauth/webhooks", Some(body)).await
    };
    let (url, events) = (json!("https://receiver.example/"), json!(["member.removed"]));
    for wrong in ["", "x", "http://receiver.example/", "https://127.0.0.1/", "https://receiver.example:1/"] {
        let refused = make(json!(wrong), events.clone()).await;
        assert_eq!(refused.error(), (422, "invalid_request".into()), "{wrong}");
        let errors = refused.json()["errors"].clone();
        assert!(errors["url"].is_array() && errors["events"].is_null(), "{errors}");
    }
    for wrong in [json!([]), json!(["everything"]), json!(["ping"]), json!(["app.secret_rotated"])] {
        let refused = make(url.clone(), wrong).await;
        assert_eq!(refused.error(), (422, "invalid_request".into()));
        let errors = refused.json()["errors"].clone();
        assert!(errors["events"].is_array() && errors["url"].is_null(), "{errors}");
    }
    let nothing = app.manage(&jwt, None, Method::POST, "/oauth/webhooks", None).await;
    let errors = nothing.json()["errors"].clone();
    assert!(errors["url"].is_array() && errors["events"].is_array(), "both at once: {errors}");
    for _ in 0..20 {
        assert_eq!(make(url.clone(), events.clone()).await.status, 201);
    }
    assert_eq!(make(url, events).await.error(), (409, "invalid_request".into()), "there are enough");
    let stored: i64 =
        sqlx::query_scalar("SELECT count(*) FROM webhooks").fetch_one(&mut app.db().await).await.unwrap();
    assert_eq!(stored, 20);
}

#[tokio::test]
async fn a_secret_is_shown_once_and_the_one_before_it_signs_for_a_while() {
    let scene = Scene::new().await;
    scene.happens().await;
    let mut calls = scene.calls().await;
    calls.retain(|(method, path)| method != Method::DELETE && !path.ends_with("/regenerate"));
    for (made, path) in [&scene.registered, &scene.made].into_iter().zip(scene.both()) {
        let first = made["webhook_secret"].as_str().unwrap();
        assert!(first.starts_with("whsec_"));
        let answer = scene.post(&path.secret, json!({})).await;
        assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (200, "no-store"));
        let second = answer.json()["webhook_secret"].as_str().unwrap().to_owned();
        assert!(second.starts_with("whsec_") && second != first);
        let tomorrow = scene.app.cx.env.now() + Duration::DAY;
        assert_eq!(answer.json()["previous_secret_until"], tomorrow.unix_timestamp());
    }
    for (method, path) in &calls {
        let answer = scene.app.manage(&scene.jwt, None, method.clone(), path, None).await;
        assert_eq!(answer.status, 200, "{method} {path}: {}", answer.text);
        assert!(!answer.text.contains("whsec_") && !answer.text.contains("secret\""), "{}", answer.text);
    }
    let [_, Path { itself, .. }] = scene.both();
    let signatures = async |jwt: &str| {
        let sent = scene.receiver.seen().len();
        let ping = scene.app.manage(jwt, Some("acme"), Method::POST, &format!("{itself}/ping"), None).await;
        assert_eq!(ping.status, 200, "{}", ping.text);
        let seen = scene.receiver.sees(sent + 1).await;
        seen[sent].header("webhook-signature").unwrap().split(' ').count()
    };
    assert_eq!(signatures(&scene.jwt).await, 2);
    scene.app.cx.env.advance(std::time::Duration::from_hours(24));
    let later = scene.app.jwt(&scene.app.person("alan", scene.acme, Role::Admin).await).await;
    assert_eq!(signatures(&later).await, 1);
    let shown = scene.app.manage(&later, None, Method::GET, &itself, None).await.json();
    assert_eq!(shown["previous_secret_until"], Value::Null);
}

#[tokio::test]
async fn there_are_none_where_nothing_is_to_be_heard() {
    let app = TestApp::under(Shipped::Mastodon).await;
    for (method, path) in [
        (Method::GET, "/oauth/webhooks"),
        (Method::POST, "/oauth/webhooks"),
        (Method::GET, "/oauth/webhooks/1"),
    ] {
        let answer = app.manage("x", None, method, path, None).await;
        assert_eq!(answer.error(), (404, "not_found".into()));
    }
}
