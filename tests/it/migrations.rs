//! Migrations apply to an empty database, and to one with rows of every earlier state.
//!
//! `migrations/NNNN.sql` beside this file is sample data for the tables as migration NNNN leaves them; it is inserted
//! right after that migration, so that all later ones meet it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use sqlx::{Connection, PgConnection, migrate::Migrator};

use crate::support::postgres::{empty_database, fresh_database, migrations_dir};

fn samples() -> BTreeMap<i64, PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/migrations");
    let paths = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "sql"))
        .map(|path| {
            (path.file_stem().unwrap().to_str().unwrap().parse().expect("a sample is named NNNN.sql"), path)
        })
        .collect()
}

async fn migrator() -> Migrator {
    Migrator::new(migrations_dir()).await.unwrap()
}

#[tokio::test]
async fn they_apply_to_an_empty_database_and_a_second_time_change_nothing() {
    let database = fresh_database().await;
    let mut connection = PgConnection::connect(database.url()).await.unwrap();
    let migrator = migrator().await;
    migrator.run(&mut connection).await.unwrap();
    let applied: Vec<i64> =
        sqlx::query_scalar("SELECT version FROM _sqlx_migrations WHERE success ORDER BY version")
            .fetch_all(&mut connection)
            .await
            .unwrap();
    let known: Vec<i64> = migrator.iter().map(|migration| migration.version).collect();
    assert_eq!(applied, known);
    assert!(!known.is_empty());
}

#[tokio::test]
async fn they_apply_to_a_database_with_rows() {
    let database = empty_database().await;
    let mut connection = PgConnection::connect(database.url()).await.unwrap();
    let migrator = migrator().await;
    let samples = samples();
    for migration in migrator.iter() {
        let version = migration.version;
        if let Err(error) = migrator.run_to(version, &mut connection).await {
            panic!("migration {version} does not apply to the sample data of those before it: {error}");
        }
        if let Some(sample) = samples.get(&version) {
            let rows = fs::read_to_string(sample).unwrap();
            if let Err(error) = sqlx::raw_sql(sqlx::AssertSqlSafe(rows)).execute(&mut connection).await {
                panic!(
                    "{} does not fit the tables as migration {version} leaves them: {error}",
                    sample.display()
                );
            }
        }
    }
}

/// A table without a sample row lets any later migration of it pass.
#[tokio::test]
async fn every_table_has_a_sample_row() {
    let database = empty_database().await;
    let mut connection = PgConnection::connect(database.url()).await.unwrap();
    let migrator = migrator().await;
    for (version, sample) in samples() {
        migrator.run_to(version, &mut connection).await.unwrap();
        let rows = fs::read_to_string(sample).unwrap();
        sqlx::raw_sql(sqlx::AssertSqlSafe(rows)).execute(&mut connection).await.unwrap();
    }
    migrator.run(&mut connection).await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let mut empty = Vec::new();
    for table in tables {
        let first = sqlx::query(sqlx::AssertSqlSafe(format!("SELECT FROM \"{table}\" LIMIT 1")));
        if first.fetch_optional(&mut connection).await.unwrap().is_none() {
            empty.push(table);
        }
    }
    assert!(empty.is_empty(), "add a row to tests/it/migrations/NNNN.sql for: {}", empty.join(", "));
}

#[tokio::test]
async fn every_sample_belongs_to_a_migration() {
    let known: Vec<i64> = migrator().await.iter().map(|migration| migration.version).collect();
    let strays: Vec<_> = samples().into_keys().filter(|version| !known.contains(version)).collect();
    assert!(strays.is_empty(), "sample data of migrations that do not exist: {strays:?}");
}

#[tokio::test]
async fn no_column_is_added_that_rows_cannot_have() {
    let mut found = Vec::new();
    for migration in migrator().await.iter() {
        let version = migration.version;
        found.extend(
            unfillable_columns(migration.sql.as_str()).into_iter().map(|text| format!("{version}: {text}")),
        );
    }
    assert!(found.is_empty(), "NOT NULL without DEFAULT fails on a table with rows:\n{}", found.join("\n"));
}

/// `ADD COLUMN .. NOT NULL` without a default, as they are written.
fn unfillable_columns(sql: &str) -> Vec<String> {
    let without_comments: Vec<&str> = sql.lines().map(|line| line.split("--").next().unwrap_or("")).collect();
    let mut found = Vec::new();
    for statement in without_comments.join("\n").split(';') {
        let statement = statement.split_whitespace().collect::<Vec<_>>().join(" ");
        let upper = statement.to_uppercase();
        if !upper.starts_with("ALTER TABLE") {
            continue;
        }
        let is_unfillable = |action: &str| {
            let is_constraint = ["ADD CONSTRAINT", "ADD CHECK", "ADD UNIQUE", "ADD PRIMARY", "ADD FOREIGN"]
                .iter()
                .any(|constraint| action.contains(constraint));
            action.contains("ADD ")
                && !is_constraint
                && action.contains("NOT NULL")
                && !action.contains("DEFAULT")
                && !action.contains("GENERATED")
        };
        if top_level_parts(&upper).into_iter().any(is_unfillable) {
            found.push(statement);
        }
    }
    found
}

/// Splits at commas outside parentheses.
fn top_level_parts(text: &str) -> Vec<&str> {
    let (mut depth, mut begin, mut parts) = (0_i32, 0, Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[begin..]);
    parts
}

#[test]
fn columns_that_rows_cannot_have_are_told_from_others() {
    for sql in [
        "ALTER TABLE apps ADD COLUMN colour text NOT NULL;",
        "-- why\nalter table apps\n  add colour numeric(3, 1) not null, add b text;",
        "ALTER TABLE apps ADD a text DEFAULT 'x', ADD COLUMN b text NOT NULL",
    ] {
        assert_eq!(unfillable_columns(sql).len(), 1, "{sql}");
    }
    for sql in [
        "ALTER TABLE apps ADD COLUMN colour text NOT NULL DEFAULT 'red'",
        "ALTER TABLE apps ADD COLUMN colour text; -- NOT NULL later",
        "ALTER TABLE apps ADD CONSTRAINT coloured CHECK (colour IS NOT NULL)",
        "ALTER TABLE apps ALTER COLUMN colour SET NOT NULL",
        "CREATE TABLE colours (name text NOT NULL)",
    ] {
        assert!(unfillable_columns(sql).is_empty(), "{sql}");
    }
}
