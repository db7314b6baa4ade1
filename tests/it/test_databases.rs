//! The databases the other tests stand on.

use std::str::FromStr;

use sqlx::{ConnectOptions, Connection, PgConnection, postgres::PgConnectOptions};

use crate::support::{
    eventually,
    postgres::{TestDatabase, empty_database, fresh_database},
};

async fn connect(database: &TestDatabase) -> PgConnection {
    PgConnection::connect(database.url()).await.unwrap()
}

#[tokio::test]
async fn rows_of_one_test_are_not_seen_by_another() {
    let (one, other) = (fresh_database().await, fresh_database().await);
    let mut connection = connect(&one).await;
    sqlx::query("CREATE TABLE mine (id bigint)").execute(&mut connection).await.unwrap();
    let (seen,): (Option<String>,) = sqlx::query_as("SELECT to_regclass('mine')::text")
        .fetch_one(&mut connect(&other).await)
        .await
        .unwrap();
    assert_eq!(seen, None);
}

#[tokio::test]
async fn many_are_made_at_once() {
    let all = futures_util::future::join_all((0..8).map(|_| fresh_database())).await;
    let mut urls: Vec<&str> = all.iter().map(TestDatabase::url).collect();
    urls.sort_unstable();
    urls.dedup();
    assert_eq!(urls.len(), 8);
}

#[tokio::test]
async fn it_is_dropped_with_its_value_though_connections_are_open() {
    let (kept, dropped) = (fresh_database().await, empty_database().await);
    let options = PgConnectOptions::from_str(dropped.url()).unwrap();
    let name = options.get_database().unwrap().to_owned();
    let _open = options.connect().await.unwrap();
    // A runtime of its own, as at the end of another test.
    std::thread::spawn(move || drop(dropped)).join().unwrap();
    eventually("the database is dropped", async || {
        let found = sqlx::query("SELECT FROM pg_database WHERE datname = $1")
            .bind(&name)
            .fetch_optional(&mut connect(&kept).await)
            .await
            .unwrap();
        found.is_none()
    })
    .await;
}
