//! What has ended is deleted, and nothing else.

use std::path::Path;

use postern::config::Config;
use postern::config::values::KeyMaterial;
use postern::context::Context;
use postern::env::Env;
use postern::jobs::cleanup::{CleanedUp, run_due};
use postern::keys::Keys;
use sqlx::migrate::Migrator;
use sqlx::{Connection as _, PgConnection};
use time::OffsetDateTime;
use time::macros::datetime;

use crate::support::postgres::{TestDatabase, empty_database, migrations_dir};

/// The sample rows were written in the days before.
const NOW: OffsetDateTime = datetime!(2026-01-05 00:00 UTC);

async fn filled() -> (TestDatabase, PgConnection) {
    let database = empty_database().await;
    let mut connection = PgConnection::connect(database.url()).await.unwrap();
    let migrator = Migrator::new(migrations_dir()).await.unwrap();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/migrations");
    for (version, sample) in [(1, "0001.sql"), (2, "0002.sql"), (3, "0003.sql")] {
        migrator.run_to(version, &mut connection).await.unwrap();
        let rows = std::fs::read_to_string(samples.join(sample)).unwrap();
        sqlx::raw_sql(sqlx::AssertSqlSafe(rows)).execute(&mut connection).await.unwrap();
    }
    migrator.run(&mut connection).await.unwrap();
    (database, connection)
}

fn context(database: &TestDatabase, variables: &[(&str, &str)]) -> Context {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let config = Config::load(&[], variables).unwrap();
    let keys = Keys::derive(&KeyMaterial::new([7; 32]), None);
    Context::new(config, keys, Env::fixed(NOW, 1), database.url()).unwrap()
}

async fn count(connection: &mut PgConnection, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(connection).await.unwrap()
}

#[tokio::test]
async fn what_has_ended_goes_and_what_lives_stays() {
    let (database, mut connection) = filled().await;
    let cx = context(&database, &[("POSTERN_POLICY__REFRESH__MEMORY", "4days")]);
    // The younger code expired less than a day before this moment.
    let just_after = datetime!(2026-01-02 12:00 UTC);
    let first = run_due(&cx, just_after).await.unwrap();
    assert_eq!(
        first,
        CleanedUp {
            codes: 1,
            consents: 0,
            sessions: 1,
            spent_refresh_tokens: 0,
            sealed_answers: 0,
            explanations: 0,
            deliveries: 0,
            events: 0,
            tokens: 0,
            mails: 0,
        }
    );
    let second = run_due(&cx, datetime!(2026-01-05 13:00 UTC)).await.unwrap();
    assert_eq!(
        second,
        CleanedUp {
            codes: 1,
            consents: 1,
            sessions: 0,
            spent_refresh_tokens: 1,
            sealed_answers: 0,
            explanations: 0,
            deliveries: 0,
            events: 0,
            tokens: 0,
            mails: 0,
        }
    );
    assert_eq!(count(&mut connection, "SELECT count(*) FROM sessions").await, 1, "one lives until February");
    assert_eq!(
        count(&mut connection, "SELECT count(*) FROM tokens").await,
        2,
        "living pairs are not touched"
    );
    assert_eq!(run_due(&cx, NOW).await.unwrap(), CleanedUp::default());
}

#[tokio::test]
async fn it_works_through_more_than_one_batch() {
    let (database, mut connection) = filled().await;
    sqlx::raw_sql(
        "INSERT INTO sessions (hash, kind, user_id, user_epoch, created_at, last_seen_at, expires_at)
         SELECT decode(lpad(to_hex(n), 64, '0'), 'hex'), 'program', 1, 0, '2026-01-01Z', '2026-01-01Z', '2026-01-02Z'
         FROM generate_series(1, 1200) n",
    )
    .execute(&mut connection)
    .await
    .unwrap();
    let deleted = run_due(&context(&database, &[]), NOW).await.unwrap();
    assert_eq!(deleted.sessions, 1201);
}

#[tokio::test]
async fn where_a_reuse_ends_the_family_it_is_remembered_as_long_as_the_family_lives() {
    let (database, mut connection) = filled().await;
    let rules =
        [("POSTERN_POLICY__REFRESH__MEMORY", "1h"), ("POSTERN_POLICY__REFRESH__REUSE", "revoke_family")];
    let cx = context(&database, &rules);
    assert_eq!(run_due(&cx, NOW).await.unwrap().spent_refresh_tokens, 0);
    sqlx::raw_sql("UPDATE installs SET status = 'revoked', epoch = epoch + 1 WHERE id = 1")
        .execute(&mut connection)
        .await
        .unwrap();
    assert_eq!(run_due(&cx, NOW).await.unwrap().spent_refresh_tokens, 1);
}

#[tokio::test]
async fn while_another_server_is_at_it_nothing_is_done() {
    let (database, mut connection) = filled().await;
    let cx = context(&database, &[]);
    let mut other = connection.begin().await.unwrap();
    let taken: bool = sqlx::query_scalar("SELECT pg_try_advisory_xact_lock(1886352244, hashtext('cleanup'))")
        .fetch_one(&mut *other)
        .await
        .unwrap();
    assert!(taken);
    assert_eq!(run_due(&cx, NOW).await.unwrap(), CleanedUp::default());
    other.rollback().await.unwrap();
    assert_ne!(run_due(&cx, NOW).await.unwrap(), CleanedUp::default());
}
