//! Feature requests and changelog entries are told as documented, to those who may hear it, and only where they happen.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request};
use postern::domain::api_keys::create;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{self, AppName, Owner};
use postern::domain::authorize::ConsentChoices;
use postern::domain::installs::{disconnect, list};
use postern::domain::lifecycle::{AdminAct, act_as_admin};
use postern::domain::members::{membership, remove_member};
use postern::model::account::{Role, User};
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use super::stage::{Connection, Heard, connect, heard, listener, outbox, own_webhook, server};
use crate::support::app::{Answer, Client, TestApp, info};
use crate::support::eventually;

const SIX: [&str; 6] = [
    "post_created",
    "post_updated",
    "post_completed",
    "changelog_created",
    "changelog_updated",
    "changelog_published",
];

/// An organization that uses an app, which hears of all that happens there and does it.
pub(super) struct Scene {
    pub(super) app: TestApp,
    pub(super) acme: OrganizationId,
    pub(super) ada: User,
    client: Client,
    token: String,
}

pub(super) async fn scene(events: &[&str]) -> Scene {
    let app = server().await;
    let northwind = app.organization("northwind").await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = listener(&app, northwind, "Mirror", events).await;
    let token = connect(&app, &client, &ada, acme, Connection::default()).await.access_token;
    Scene { app, acme, ada, client, token }
}

impl Scene {
    pub(super) async fn call(&self, method: Method, path: &str, body: Value) -> Answer {
        self.app.manage(&self.token, None, method, &format!("/api/v3{path}"), Some(body)).await
    }

    async fn bucket(&self) -> Value {
        let answer = self.app.get_with("/api/v3/buckets", &self.token).await;
        answer.json()["buckets"][0].clone()
    }

    /// Writes a feature request; answers its path.
    pub(super) async fn post(&self, title: &str) -> String {
        let body = json!({ "title": title, "bucket_id": self.bucket().await["id"] });
        let answer = self.call(Method::POST, "/feature_requests", body).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        format!("/feature_requests/{}", answer.json()["id"])
    }

    /// What was told since it was asked the last time.
    pub(super) async fn told(&self) -> Vec<(String, Value)> {
        let told = heard(&self.app).await.into_iter().map(|heard| (heard.event, heard.data)).collect();
        sqlx::query("DELETE FROM events").execute(&mut self.app.db().await).await.unwrap();
        told
    }
}

/// An object with some of its members replaced.
fn with(object: &Value, changes: Value) -> Value {
    let (Value::Object(mut object), Value::Object(changes)) = (object.clone(), changes) else {
        panic!("both are objects");
    };
    object.extend(changes);
    Value::Object(object)
}

fn owned(events: &[(&str, &Value)]) -> Vec<(String, Value)> {
    events.iter().map(|(name, data)| ((*name).to_owned(), (*data).clone())).collect()
}

/// The data object of a new feature request, as the API answered and as the document has it.
fn documented(made: &Value, bucket: &Value) -> Value {
    json!({
        "id": made["id"],
        "title": "Dark mode",
        "object": "post",
        "description": "Q&A at night",
        "description_html": "<p>Q&amp;A at <b>night</b></p>",
        "status": { "label": "Open", "value": "open" },
        "assignee": {},
        "approval_status": "approved",
        "hidden": false,
        "pinned": false,
        "downvotes_count": 0,
        "upvotes_count": 0,
        "etc_date": null,
        "parent_id": null,
        "created_at": 1_767_603_600,
        "updated_at": 1_767_603_600,
        "submitter": made["submitter"],
        "url": format!("http://localhost:8080/api/v3/feature_requests/{}", made["id"]),
        "sentiment_type": null,
        "resource_keywords": [],
        "ai_summary": null,
        "nice_to_have_ratings_count": 0,
        "important_ratings_count": 0,
        "critical_ratings_count": 0,
        "total_ratings_count": 0,
        "bucket": {
            "id": bucket["id"],
            "slug": bucket["name"].as_str().unwrap().to_lowercase().replace(' ', "-"),
            "display_name": bucket["name"],
        },
        "comments_count": 0,
        "tags": [],
        "before": {},
        "after": {},
    })
}

#[tokio::test]
async fn posts_are_told_as_documented() {
    let scene = scene(&SIX).await;
    let bucket = scene.bucket().await;
    let body = json!({ "title": "Dark mode", "bucket_id": bucket["id"], "description": "<p>Q&amp;A at <b>night</b></p>" });
    let made = scene.call(Method::POST, "/feature_requests", body).await.json();
    let created = documented(&made, &bucket);
    assert_eq!(scene.told().await, owned(&[("post_created", &created)]));

    let path = format!("/feature_requests/{}", made["id"]);
    let put = async |body: Value| {
        scene.app.cx.env.advance(Duration::from_mins(1));
        let answer = scene.call(Method::PUT, &path, body).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json()
    };
    put(json!({ "title": "Light mode", "description": "" })).await;
    let renamed = with(
        &created,
        json!({
            "title": "Light mode", "description": "", "description_html": "", "updated_at": 1_767_603_660,
            "before": { "title": "Dark mode", "description": "Q&A at night",
                        "description_html": "<p>Q&amp;A at <b>night</b></p>" },
            "after": { "title": "Light mode", "description": "", "description_html": "" },
        }),
    );
    assert_eq!(scene.told().await, owned(&[("post_updated", &renamed)]));

    for unchanged in
        [json!({}), json!({ "title": " Light mode ", "status": "open", "bucket_id": bucket["id"] })]
    {
        let answer = put(unchanged).await;
        assert_eq!(answer["updated_at"], "2026-01-05T09:01:00Z", "nothing was written");
        assert_eq!(scene.told().await, []);
    }

    put(json!({ "approval_status": "pending" })).await;
    let pending = with(
        &renamed,
        json!({
            "approval_status": "pending", "updated_at": 1_767_603_840,
            "before": { "approval_status": "approved" }, "after": { "approval_status": "pending" },
        }),
    );
    assert_eq!(scene.told().await, owned(&[("post_updated", &pending)]));

    put(json!({ "status": "completed" })).await;
    let (open, status) =
        (json!({ "label": "Open", "value": "open" }), json!({ "label": "Completed", "value": "completed" }));
    let completed = with(
        &pending,
        json!({
            "status": status, "updated_at": 1_767_603_900,
            "before": { "status": open, "completed_at": null },
            "after": { "status": status, "completed_at": "2026-01-05 09:05:00 UTC" },
        }),
    );
    assert_eq!(scene.told().await, owned(&[("post_updated", &completed), ("post_completed", &completed)]));
    put(json!({ "status": "completed" })).await;
    assert_eq!(scene.told().await, [], "it is completed already");

    put(json!({ "title": "Night" })).await;
    assert_eq!(scene.told().await[0].1["after"], json!({ "title": "Night" }), "it stays completed");
    put(json!({ "status": "planned" })).await;
    let told = scene.told().await;
    assert_eq!((told.len(), told[0].0.as_str()), (1, "post_updated"));
    let planned = json!({ "status": { "label": "Planned", "value": "planned" }, "completed_at": null });
    assert_eq!(told[0].1["after"], planned);
    assert_eq!(told[0].1["before"]["completed_at"], "2026-01-05 09:05:00 UTC");

    assert_eq!(scene.call(Method::DELETE, &path, json!({})).await.status, 200);
    assert_eq!(scene.told().await, [], "a deletion is not told");
}

#[tokio::test]
async fn votes_marks_and_merges_are_told_as_changes() {
    let scene = scene(&["post_updated"]).await;
    let path = scene.post("Dark mode").await;
    let id: i64 = path.rsplit('/').next().unwrap().parse().unwrap();
    assert_eq!(scene.told().await, [], "nobody subscribed to the creation");
    let changes = async || {
        let told = scene.told().await;
        told.into_iter()
            .map(|(_, data)| json!([data["id"], data["before"], data["after"]]))
            .collect::<Vec<_>>()
    };
    let key = create(&scene.app.cx, scene.acme, "Script", DoneBy::default()).await.unwrap().key;
    let by_key = async |method: &str, path: &str, body: Value| {
        let request = Request::builder().method(method).uri(format!("/api/v3{path}"));
        let request = request.header("api-key", key.reveal()).header("content-type", "application/json");
        let answer = scene.app.send(request.body(Body::from(body.to_string())).unwrap()).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.text);
        answer.json()
    };
    let ada = &scene.ada;
    let wish = json!({ "feature_request_id": id, "by_email": ada.email });
    let vote = by_key("POST", "/votes_on_behalf", wish.clone()).await;
    by_key("POST", "/votes_on_behalf", wish).await;
    let (none, one) = (json!({ "upvotes_count": 0 }), json!({ "upvotes_count": 1 }));
    assert_eq!(changes().await, [json!([id, none, one])], "the second vote changes nothing");
    by_key("DELETE", &format!("/votes/{}", vote["id"]), json!({})).await;
    assert_eq!(changes().await, [json!([id, one, none])]);

    let tag = by_key("POST", "/tags", json!({ "name": "Mobile", "color": "#1a73e8" })).await["id"].clone();
    by_key("PUT", &path, json!({ "tag_ids": [tag], "assignee_id": ada.id })).await;
    let marked = json!({
        "tags": [{ "id": tag, "name": "Mobile", "color": "#1a73e8" }],
        "assignee": { "id": ada.id, "name": "ada", "email": ada.email },
    });
    assert_eq!(changes().await, [json!([id, { "tags": [], "assignee": {} }, marked])]);

    let other = scene.post("Night mode").await;
    let other: i64 = other.rsplit('/').next().unwrap().parse().unwrap();
    by_key("POST", "/votes_on_behalf", json!({ "feature_request_id": other, "by_email": ada.email })).await;
    scene.told().await;
    let merged = json!({ "child_feature_request_ids": [other] });
    by_key("POST", &format!("{path}/merge_posts"), merged).await;
    let placed = json!([other, { "parent_id": null }, { "parent_id": id }]);
    assert_eq!(changes().await, [placed, json!([id, none, one])]);

    sqlx::query("UPDATE feature_requests SET votes_count = 3")
        .execute(&mut scene.app.db().await)
        .await
        .unwrap();
    scene.call(Method::PUT, &path, json!({ "title": "Night" })).await;
    let told = scene.told().await;
    assert_eq!(
        (&told[0].1["upvotes_count"], &told[0].1["before"]),
        (&json!(3), &json!({ "title": "Dark mode" }))
    );
}

#[tokio::test]
async fn changelogs_are_told_as_documented() {
    let scene = scene(&SIX).await;
    let body = json!({ "title": "Dark mode", "description": "It is <i>dark</i>." });
    let made = scene.call(Method::POST, "/changelogs", body).await.json();
    let created = json!({
        "id": made["id"],
        "title": "Dark mode",
        "object": "changelog",
        "description": "It is dark .",
        "description_html": "It is <i>dark</i>.",
        "url": format!("http://localhost:8080/api/v3/changelogs/{}", made["id"]),
        "published": false,
        "published_at": null,
        "created_at": 1_767_603_600,
        "updated_at": 1_767_603_600,
        "author": made["author"],
        "labels": [],
        "before": {},
        "after": {},
    });
    assert_eq!(scene.told().await, owned(&[("changelog_created", &created)]));

    let path = format!("/changelogs/{}", made["id"]);
    let put = async |body: Value| {
        scene.app.cx.env.advance(Duration::from_mins(1));
        let answer = scene.call(Method::PUT, &path, body).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
    };
    put(json!({ "title": "Dark mode", "published": false })).await;
    assert_eq!(scene.told().await, [], "nothing changed");
    put(json!({ "status": "published" })).await;
    let published = with(
        &created,
        json!({
            "published": true, "published_at": 1_767_603_720, "updated_at": 1_767_603_720,
            "before": { "published": false, "published_at": null },
            "after": { "published": true, "published_at": 1_767_603_720 },
        }),
    );
    assert_eq!(
        scene.told().await,
        owned(&[("changelog_updated", &published), ("changelog_published", &published)])
    );
    put(json!({ "title": "Night mode" })).await;
    let renamed = with(
        &published,
        json!({
            "title": "Night mode", "updated_at": 1_767_603_780,
            "before": { "title": "Dark mode" }, "after": { "title": "Night mode" },
        }),
    );
    assert_eq!(scene.told().await, owned(&[("changelog_updated", &renamed)]));
    put(json!({ "published": false })).await;
    let told = scene.told().await;
    assert_eq!((told.len(), &told[0].1["after"]), (1, &json!({ "published": false, "published_at": null })));

    scene.call(Method::POST, "/changelogs", json!({ "title": "At once", "published": true })).await;
    let told = scene.told().await;
    assert_eq!(
        told.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["changelog_created", "changelog_published"]
    );
    assert_eq!(told[0].1, told[1].1);
    assert_eq!((&told[0].1["published_at"], &told[0].1["after"]), (&json!(1_767_603_840), &json!({})));
}

#[tokio::test]
async fn what_nobody_hears_is_not_written() {
    let scene = scene(&["changelog_published"]).await;
    let path = scene.post("Dark mode").await;
    scene.call(Method::PUT, &path, json!({ "status": "completed" })).await;
    let made = scene.call(Method::POST, "/changelogs", json!({ "title": "Soon" })).await;
    assert_eq!((made.status.as_u16(), outbox(&scene.app).await), (201, (0, 0)));
}

#[tokio::test]
async fn only_those_hear_who_live_and_were_granted_it() {
    let scene = scene(&SIX).await;
    let (app, ada, acme) = (&scene.app, &scene.ada, scene.acme);
    let owner = scene.client.app.organization_id;
    let globex = app.organization("globex").await;
    let eve = app.person("eve", globex, Role::Admin).await;
    let max = app.person("max", acme, Role::Admin).await;
    let stay = membership(&app.cx, acme, ada.id).await.unwrap();
    let id_of = async |name: &str| {
        let installs = list(&app.cx, &stay).await.unwrap();
        installs.into_iter().find(|found| found.app_name == name).unwrap().install.id
    };

    let asking = async |name: &str, connection: Connection| {
        let client = listener(app, owner, name, &SIX).await;
        connect(app, &client, ada, acme, connection).await;
        client
    };
    asking("Another", Connection::default()).await;
    let events = Some(vec!["post_updated".to_owned()]);
    let choices = ConsentChoices { events, ..ConsentChoices::default() };
    asking("Granted less", Connection { choices, ..Connection::default() }).await;
    asking("Without the scope", Connection { scope: Some("posts:read"), ..Connection::default() }).await;
    asking("Revoked", Connection::default()).await;
    disconnect(&app.cx, ada, &stay, id_of("Revoked").await, &info()).await.unwrap();
    asking("Suspended", Connection::default()).await;
    let id = id_of("Suspended").await;
    act_as_admin(&app.cx, ada, &stay, id, AdminAct::Suspend, &info()).await.unwrap();
    let choices = ConsentChoices {
        expires_at: Some(app.cx.env.now() + Duration::from_hours(1)),
        ..ConsentChoices::default()
    };
    asking("Expired", Connection { choices, ..Connection::default() }).await;
    let client = asking("Unsubscribed", Connection::default()).await;
    let draft = AppDraft { webhook_events: Some(vec!["post_updated".to_owned()]), ..AppDraft::default() };
    apps::edit(&app.cx, Owner::operator(owner), &AppName::Id(client.app.id), draft, &info()).await.unwrap();
    let client = asking("Stopped", Connection::default()).await;
    apps::suspend(&app.cx, Owner::operator(owner), &AppName::Id(client.app.id), &info()).await.unwrap();
    let client = listener(app, owner, "Of a person who left", &SIX).await;
    connect(app, &client, &max, acme, Connection { actor: Some("self"), ..Connection::default() }).await;
    remove_member(&app.cx, acme, max.id, DoneBy::default()).await.unwrap();
    let client = listener(app, owner, "Elsewhere", &SIX).await;
    connect(app, &client, &eve, globex, Connection::default()).await;
    listener(app, acme, "Own and not connected", &SIX).await;
    own_webhook(app, acme, &["post_created"]).await;
    own_webhook(app, acme, &["post_updated", "member.removed"]).await;
    own_webhook(app, globex, &SIX).await;
    app.cx.env.advance(Duration::from_hours(1));

    assert_eq!(outbox(app).await, (0, 0));
    scene.post("Dark mode").await;
    let places: Vec<(String, Option<String>, String)> =
        heard(app).await.into_iter().map(|Heard { place, app, event, .. }| (place, app, event)).collect();
    let expected = |app: Option<&str>| ("acme".to_owned(), app.map(str::to_owned), "post_created".to_owned());
    assert_eq!(places, [expected(Some("Mirror")), expected(Some("Another")), expected(None)]);
    assert_eq!(outbox(app).await, (1, 3), "one event, however many hear it");
}

#[tokio::test]
async fn a_refused_change_is_not_told() {
    let scene = scene(&SIX).await;
    let app = &scene.app;
    let path = scene.post("Dark mode").await;
    let entry = scene.call(Method::POST, "/changelogs", json!({ "title": "Soon" })).await.json();
    let entry = format!("/changelogs/{}", entry["id"]);
    let before = outbox(app).await;
    let client = listener(app, scene.client.app.organization_id, "Of Ada", &[]).await;
    let as_ada = Connection { actor: Some("self"), ..Connection::default() };
    let own = connect(app, &client, &scene.ada, scene.acme, as_ada).await.access_token;
    app.person("olga", scene.acme, Role::Owner).await;
    app.join(&scene.ada, scene.acme, Role::Manager).await;
    for (token, method, path, body, status) in [
        (&scene.token, Method::PUT, path.as_str(), json!({ "title": "" }), 422),
        (&scene.token, Method::PUT, &path, json!({ "title": "Night", "bucket_id": 0 }), 422),
        (&scene.token, Method::POST, "/feature_requests", json!({ "title": "Night" }), 422),
        (&scene.token, Method::PUT, "/feature_requests/999999999", json!({ "title": "Night" }), 404),
        (&own, Method::PUT, &path, json!({ "title": "Night", "approval_status": "pending" }), 403),
        (&scene.token, Method::PUT, &entry, json!({ "title": "" }), 422),
        (&scene.token, Method::PUT, &entry, json!({ "title": "Night", "status": "x" }), 422),
        (&scene.token, Method::POST, "/changelogs", json!({}), 422),
        (&scene.token, Method::PUT, "/changelogs/999999999", json!({ "title": "Night" }), 404),
    ] {
        let answer = app.manage(token, None, method, &format!("/api/v3{path}"), Some(body)).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.text);
    }
    app.join(&scene.ada, scene.acme, Role::Member).await;
    let body = Some(json!({ "title": "Night" }));
    let answer = app.manage(&own, None, Method::PUT, &format!("/api/v3{entry}"), body).await;
    assert_eq!(answer.status, 403, "{}", answer.text);
    assert_eq!(outbox(app).await, before);
}

#[tokio::test]
async fn who_comes_second_tells_the_change_from_the_first() {
    let scene = scene(&["post_updated", "changelog_updated"]).await;
    let path = scene.post("Dark mode").await;
    let made = scene.call(Method::POST, "/changelogs", json!({ "title": "Dark mode" })).await.json();
    let entry = format!("/changelogs/{}", made["id"]);
    for (path, change) in [
        (&path, "UPDATE feature_requests SET title = 'Night'"),
        (&entry, "UPDATE changelogs SET title = 'Night'"),
        (&path, "DELETE FROM feature_requests"),
        (&entry, "DELETE FROM changelogs"),
    ] {
        let is_lost = change.starts_with("DELETE");
        let mut other = scene.app.db().await;
        sqlx::raw_sql(sqlx::AssertSqlSafe(format!("BEGIN; {change}"))).execute(&mut other).await.unwrap();
        let body = json!({ "title": if is_lost { "Lost" } else { "Light" } });
        let first = async {
            eventually("the second waits for the first", async || {
                let waiting: bool = sqlx::query_scalar(
                    "SELECT EXISTS (SELECT FROM pg_stat_activity
                                    WHERE wait_event_type = 'Lock' AND datname = current_database())",
                )
                .fetch_one(&mut scene.app.db().await)
                .await
                .unwrap();
                waiting
            })
            .await;
            sqlx::raw_sql("COMMIT").execute(&mut other).await.unwrap();
        };
        let (answer, ()) = tokio::join!(scene.call(Method::PUT, path, body), first);
        assert_eq!(answer.status, if is_lost { 404 } else { 200 }, "{}", answer.text);
        let told = scene.told().await;
        if is_lost {
            assert_eq!(told, [], "a change of nothing");
        } else {
            assert_eq!(
                told[0].1["before"],
                json!({ "title": "Night" }),
                "and not what was read before the lock"
            );
        }
    }
}

#[tokio::test]
async fn what_is_rolled_back_is_neither_written_nor_told() {
    let scene = scene(&SIX).await;
    let path = scene.post("Dark mode").await;
    scene.told().await;
    let mut db = scene.app.db().await;
    let posts = "SELECT string_agg(title, ',') FROM feature_requests";
    for (moment, table) in [("DEFERRABLE INITIALLY DEFERRED", "deliveries"), ("", "events")] {
        let refuse = format!(
            "CREATE CONSTRAINT TRIGGER refuses AFTER INSERT ON {table} {moment}
             FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        );
        sqlx::raw_sql(sqlx::AssertSqlSafe(refuse)).execute(&mut db).await.unwrap();
        let bucket_id = scene.bucket().await["id"].clone();
        for (method, path, body) in [
            (Method::POST, "/feature_requests", json!({ "title": "Night", "bucket_id": bucket_id })),
            (Method::PUT, &path, json!({ "title": "Night" })),
            (Method::POST, "/changelogs", json!({ "title": "Night" })),
        ] {
            let answer = scene.call(method, path, body).await;
            assert_eq!(answer.status, 500, "{}", answer.text);
        }
        assert_eq!(outbox(&scene.app).await, (0, 0));
        let titles: String = sqlx::query_scalar(posts).fetch_one(&mut db).await.unwrap();
        let entries: i64 =
            sqlx::query_scalar("SELECT count(*) FROM changelogs").fetch_one(&mut db).await.unwrap();
        assert_eq!((titles.as_str(), entries), ("Dark mode", 0));
        sqlx::raw_sql(sqlx::AssertSqlSafe(format!("DROP TRIGGER refuses ON {table}")))
            .execute(&mut db)
            .await
            .unwrap();
    }
}
