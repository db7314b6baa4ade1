//! Answers that are lost after the commit: with a window for it, who asks again gets what was committed.

use sha2::{Digest as _, Sha256};
use sqlx::{Connection as _, PgConnection};
use tokio::io::AsyncWriteExt as _;

use crate::support::app::TestApp;
use crate::support::eventually;
use crate::support::loopback::{Loopback, third_parties, unlimited};
use crate::support::postgres::fresh_database;
use crate::support::program::Program;
use postern::model::account::Role;
use std::time::Duration;

const ROUNDS: i64 = 10;

/// What is committed: how often the pair was rotated, and the hashes of its tokens.
async fn committed(db: &mut PgConnection) -> (i64, Vec<u8>, Vec<u8>) {
    sqlx::query_as("SELECT generation, access_hash, refresh_hash FROM tokens").fetch_one(db).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_was_cut_off_after_the_commit_gets_the_same_pair() {
    let database = fresh_database().await;
    let program =
        unlimited(Program::on(database.url())).with("POSTERN_POLICY__REFRESH__REPLAY_WINDOW", "60s");
    let client = third_parties(&program, 1).await.remove(0);
    let mut server = program.serve();
    let at = Loopback::at(&server.ready().await);
    let mut db = PgConnection::connect(database.url()).await.unwrap();
    let mut pair = client.install(&at).await;
    for round in 1..=ROUNDS {
        let mut stream = at.connect().await.unwrap();
        stream.set_zero_linger().unwrap();
        stream.write_all(client.refresh_request(&pair.refresh_token).as_bytes()).await.unwrap();
        eventually("it is committed", async || {
            let mut db = PgConnection::connect(database.url()).await.unwrap();
            committed(&mut db).await.0 == round
        })
        .await;
        drop(stream);
        let (generation, access_hash, refresh_hash) = committed(&mut db).await;
        let again = client.refresh(&at, &pair.refresh_token).await.unwrap().pair();
        assert_eq!(Sha256::digest(&again.access_token).to_vec(), access_hash);
        assert_eq!(Sha256::digest(&again.refresh_token).to_vec(), refresh_hash);
        assert_eq!(committed(&mut db).await.0, generation, "nothing was rotated a second time");
        if round % 2 == 0 {
            assert_eq!(client.call(&at, &again.access_token).await.unwrap().status, 200);
            assert!(client.refresh(&at, &pair.refresh_token).await.unwrap().is_invalid_grant());
        }
        pair = again;
    }
    assert_eq!(server.terminate().await.0, Some(0));
}

#[tokio::test]
async fn a_server_that_lost_its_database_after_the_commit_answers_the_retry() {
    let window = Duration::from_mins(1);
    let (app, wire) = TestApp::wired_with(|config| config.policy.refresh.replay_window = window).await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read"]).await;
    let first = app.install(&client, &ada, acme).await;
    let mut db = app.db().await;
    // What proves the app is let through, what says that the pair was rotated is not.
    let mut lock = db.begin().await.unwrap();
    sqlx::query("SELECT FROM tokens FOR UPDATE").execute(&mut *lock).await.unwrap();
    let lost = app.refresh(&client, &first.refresh_token);
    let cut = async {
        eventually("it waits for the row", async || {
            let waiting: i64 = sqlx::query_scalar(
                "SELECT count(*) FROM pg_stat_activity
                 WHERE datname = current_database() AND wait_event_type = 'Lock'",
            )
            .fetch_one(&mut app.db().await)
            .await
            .unwrap();
            waiting == 1
        })
        .await;
        wire.hold_answers();
        lock.commit().await.unwrap();
        eventually("the answer is on its way", async || wire.held() > 0).await;
        wire.cut();
    };
    let (lost, ()) = tokio::join!(lost, cut);
    assert_eq!(lost.status, 503, "{}", lost.text);
    assert_eq!(committed(&mut db).await.0, 1);
    // Other connections were cut with it; each is found out by a request that is told to come again.
    let mut again = app.refresh(&client, &first.refresh_token).await;
    for _ in 0..10 {
        if again.status == 503 {
            again = app.refresh(&client, &first.refresh_token).await;
        }
    }
    let again = again.pair();
    assert_eq!(Sha256::digest(&again.access_token).to_vec(), committed(&mut db).await.1);
    assert!(app.is_alive(&client, &again.access_token).await);
}
