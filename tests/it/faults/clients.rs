//! Clients that hang up at any moment: the pool stays whole, and nothing stays open in the database.

use sqlx::{Connection as _, PgConnection};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::task::yield_now;

use super::load::assert_says_when;
use crate::support::eventually;
use crate::support::loopback::{Loopback, third_parties, unlimited};
use crate::support::postgres::{TestDatabase, fresh_database};
use crate::support::program::Program;

const WRITE_CONNECTIONS: usize = 4;
const HANG_UPS: usize = 200;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_that_hang_up_leave_the_pool_whole() {
    let database = fresh_database().await;
    let program = unlimited(Program::on(database.url()))
        .with("POSTERN_DATABASE__WRITE_CONNECTIONS", WRITE_CONNECTIONS.to_string())
        .with("POSTERN_DATABASE__READ_CONNECTIONS", "4")
        .with("POSTERN_DATABASE__ACQUIRE_TIMEOUT", "1s")
        .with("POSTERN_DATABASE__LOCK_TIMEOUT", "1min")
        .with("POSTERN_DATABASE__STATEMENT_TIMEOUT", "1min")
        .with("POSTERN_SERVER__REQUEST_TIMEOUT", "1min");
    let clients = third_parties(&program, 4).await;
    let mut server = program.serve();
    let at = Loopback::at(&server.ready().await);
    for round in 0..HANG_UPS {
        let client = &clients[round % clients.len()];
        let request = match round % 3 {
            0 => client.exchange_request(&client.consent(&at).await.unwrap().code()),
            _ => client.consent_request(),
        };
        hang_up(&at, &request, round).await;
    }

    eventually("no transaction is left open", async || sessions(&database).await.0 == 0).await;

    // Every connection of the pool can still be had, and no more than those.
    let mut db = PgConnection::connect(database.url()).await.unwrap();
    let mut lock = db.begin().await.unwrap();
    sqlx::query("LOCK TABLE authorization_codes IN EXCLUSIVE MODE").execute(&mut *lock).await.unwrap();
    let waiting = (0..WRITE_CONNECTIONS).map(|number| {
        let (client, at) = (clients[number].clone(), at.clone());
        tokio::spawn(async move { client.consent(&at).await.unwrap() })
    });
    let waiting: Vec<_> = waiting.collect();
    eventually("every connection waits for the lock", async || {
        sessions(&database).await.1 == i64::try_from(WRITE_CONNECTIONS).unwrap()
    })
    .await;
    assert_says_when(&clients[0].consent(&at).await.unwrap());
    assert_eq!(at.status("/healthz").await.unwrap(), 200);
    lock.rollback().await.unwrap();
    for answer in waiting {
        assert_eq!(answer.await.unwrap().status, 200);
    }
    for client in &clients {
        let pair = client.install(&at).await;
        assert_eq!(client.call(&at, &pair.access_token).await.unwrap().status, 200);
    }
    let (code, log) = server.terminate().await;
    assert_eq!(code, Some(0), "{log}");
    assert!(!log.contains("panicked") && !log.contains("25P02"), "{log}");
}

/// How many of the server's sessions are at something, and how many wait for a lock.
async fn sessions(database: &TestDatabase) -> (i64, i64) {
    sqlx::query_as(
        "SELECT count(*) FILTER (WHERE state <> 'idle'), count(*) FILTER (WHERE wait_event_type = 'Lock')
         FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'postern'",
    )
    .fetch_one(&mut PgConnection::connect(database.url()).await.unwrap())
    .await
    .unwrap()
}

/// Sends a request, or the half of it, and is gone: at once, or a few turns of this thread later.
async fn hang_up(at: &Loopback, request: &str, round: usize) {
    let mut stream = at.connect().await.unwrap();
    // What the server sends then meets a reset.
    stream.set_zero_linger().unwrap();
    let length = if round % 5 == 4 { request.len() / 2 } else { request.len() };
    stream.write_all(&request.as_bytes()[..length]).await.unwrap();
    if round % 5 == 3 {
        stream.read_exact(&mut [0; 1]).await.unwrap();
    }
    for _ in 0..round * 7 % 400 {
        yield_now().await;
    }
}
