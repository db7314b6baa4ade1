//! What requests counted is written down in batches, by any number of servers, and nothing is lost on the way.

use postern::context::Context;
use postern::domain::usage::{Written, write_down};
use postern::model::account::{Role, User};
use postern::model::audit::DoneBy;
use postern::model::id::OrganizationId;
use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::support::app::{Client, Pair, TestApp};

struct Scene {
    app: TestApp,
    acme: OrganizationId,
    ada: User,
    client: Client,
    pair: Pair,
}

async fn scene() -> Scene {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read"]).await;
    let pair = app.install(&client, &ada, acme).await;
    Scene { app, acme, ada, client, pair }
}

impl Scene {
    async fn call(&self) {
        let answer = self.app.get_with("/api/v3/buckets", &self.pair.access_token).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
    }
}

async fn calls(db: &mut PgConnection) -> Vec<(String, i64, OffsetDateTime)> {
    sqlx::query_as("SELECT route, calls, last_at FROM install_calls ORDER BY route")
        .fetch_all(db)
        .await
        .unwrap()
}

#[tokio::test]
async fn calls_refusals_refreshes_and_secrets_are_counted() {
    let scene = scene().await;
    let Scene { app, client, .. } = &scene;
    let started = app.cx.env.now();
    let mut db = app.db().await;
    for _ in 0..3 {
        scene.call().await;
    }
    let missing =
        app.manage(&scene.pair.access_token, None, axum::http::Method::POST, "/api/v3/votes_on_behalf", None);
    assert_eq!(missing.await.status, 403);
    assert!(calls(&mut db).await.is_empty(), "a request writes nothing");
    assert_eq!(write_down(&app.cx).await.unwrap(), Written { installs: 1, lost: 0 });
    assert_eq!(calls(&mut db).await, [("GET /buckets".to_owned(), 3, started)]);
    let refusals: Vec<(String, i64)> =
        sqlx::query_as("SELECT scope, refusals FROM install_refusals").fetch_all(&mut db).await.unwrap();
    assert_eq!(refusals, [("votes:write".to_owned(), 1)]);

    app.cx.env.advance(std::time::Duration::from_mins(1));
    let pair = app.refresh(client, &scene.pair.refresh_token).await.pair();
    assert_eq!(app.refresh(client, &scene.pair.refresh_token).await.status, 400);
    app.get_with("/api/v3/buckets", &pair.access_token).await;
    write_down(&app.cx).await.unwrap();
    let later = app.cx.env.now();
    assert_eq!(calls(&mut db).await, [("GET /buckets".to_owned(), 4, later)]);
    let used: (OffsetDateTime, OffsetDateTime, i64, OffsetDateTime, i64) = sqlx::query_as(
        "SELECT last_call_at, last_refresh_at, refresh_failures, last_refresh_failure_at, last_secret_id
         FROM install_usage",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    let (secret, last_used): (i64, OffsetDateTime) =
        sqlx::query_as("SELECT id, last_used_at FROM app_secrets").fetch_one(&mut db).await.unwrap();
    assert_eq!(used, (later, later, 1, later, secret));
    assert_eq!(last_used, later);
    assert_eq!(write_down(&app.cx).await.unwrap(), Written::default(), "nothing is written twice");
}

#[tokio::test]
async fn keys_of_organizations_say_when_they_were_last_used() {
    let Scene { app, acme, .. } = scene().await;
    let made = postern::domain::api_keys::create(&app.cx, acme, "Importer", DoneBy::default()).await.unwrap();
    let request = axum::http::Request::get("/api/v3/organizations/info").header("api-key", made.key.reveal());
    app.cx.env.advance(std::time::Duration::from_secs(7));
    assert_eq!(app.send(request.body(axum::body::Body::empty()).unwrap()).await.status, 200);
    write_down(&app.cx).await.unwrap();
    let used: OffsetDateTime =
        sqlx::query_scalar("SELECT last_used_at FROM api_keys").fetch_one(&mut app.db().await).await.unwrap();
    assert_eq!(used, app.cx.env.now());
}

#[tokio::test]
async fn what_could_not_be_written_is_written_with_the_next() {
    let scene = scene().await;
    let mut db = scene.app.db().await;
    scene.call().await;
    sqlx::raw_sql("ALTER TABLE install_calls RENAME TO away").execute(&mut db).await.unwrap();
    assert!(write_down(&scene.app.cx).await.is_err());
    scene.call().await;
    sqlx::raw_sql("ALTER TABLE away RENAME TO install_calls").execute(&mut db).await.unwrap();
    write_down(&scene.app.cx).await.unwrap();
    assert_eq!(calls(&mut db).await[0].1, 2);
    let once: i64 =
        sqlx::query_scalar("SELECT count(*) FROM install_usage").fetch_one(&mut db).await.unwrap();
    assert_eq!(once, 1, "the half that was written before the failure is taken back with it");
}

#[tokio::test]
async fn what_is_gone_holds_up_nothing_else() {
    let scene = scene().await;
    scene.call().await;
    let mut db = scene.app.db().await;
    // The server deletes no install, but an operator's hand may.
    sqlx::raw_sql("SET session_replication_role = replica; DELETE FROM installs")
        .execute(&mut db)
        .await
        .unwrap();
    write_down(&scene.app.cx).await.unwrap();
    assert!(calls(&mut db).await.is_empty());
    let used: Option<OffsetDateTime> =
        sqlx::query_scalar("SELECT last_used_at FROM app_secrets").fetch_one(&mut db).await.unwrap();
    assert!(used.is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn servers_that_write_at_once_lose_nothing_and_wait_for_each_other() {
    const SERVERS: usize = 4;
    const INSTALLS: usize = 6;
    let Scene { app, acme, ada, .. } = scene().await;
    let mut tokens = Vec::new();
    for _ in 0..INSTALLS {
        let client = app.client(acme, &["posts:read"]).await;
        tokens.push(app.install(&client, &ada, acme).await.access_token);
    }
    // Each server counts on its own and shares the rest.
    let servers: Vec<Context> =
        (0..SERVERS).map(|_| Context { usage: postern::usage::Usage::default(), ..app.cx.clone() }).collect();
    let writers = servers.into_iter().map(|cx| {
        let (door, tokens) = (postern::http::service(cx.clone()), tokens.clone());
        tokio::spawn(async move {
            for _ in 0..10 {
                for token in &tokens {
                    let request = axum::http::Request::get("/api/v3/buckets")
                        .header("authorization", format!("Bearer {token}"))
                        .body(axum::body::Body::empty())
                        .unwrap();
                    let answer = tower::ServiceExt::oneshot(door.clone(), request).await.unwrap();
                    assert_eq!(answer.status(), 200);
                }
                write_down(&cx).await.unwrap();
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    let (rows, sum): (i64, i64) = sqlx::query_as("SELECT count(*), sum(calls)::bigint FROM install_calls")
        .fetch_one(&mut app.db().await)
        .await
        .unwrap();
    assert_eq!((rows, sum), (6, i64::try_from(SERVERS * INSTALLS * 10).unwrap()));
}
