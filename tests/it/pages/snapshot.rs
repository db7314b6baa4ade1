//! What a database held, to find out whether it holds the same, and to put it back.

use sqlx::{Executor as _, PgConnection};

/// Keeps a copy of every table beside it.
pub(super) async fn take(db: &mut PgConnection) {
    run(db, TAKE).await;
}

/// Names the tables that are not as they were. When somebody was seen last, and what has been asked but not answered,
/// is no state.
pub(super) async fn changed(db: &mut PgConnection) -> Vec<String> {
    run(db, COMPARE).await;
    sqlx::query_scalar("SELECT name FROM before.changed ORDER BY name").fetch_all(db).await.unwrap()
}

/// Puts back what was there.
pub(super) async fn restore(db: &mut PgConnection) {
    run(db, RESTORE).await;
}

async fn run(db: &mut PgConnection, script: &'static str) {
    db.execute(sqlx::raw_sql(script)).await.unwrap();
}

const TAKE: &str = r"
DROP SCHEMA IF EXISTS before CASCADE;
CREATE SCHEMA before;
DO $$
DECLARE name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('CREATE TABLE before.%I AS TABLE public.%I', name, name);
    END LOOP;
    CREATE TABLE before.changed (name text);
END $$;
";

/// `consents` holds the questions that were put and not answered yet.
const COMPARE: &str = r"
DO $$
DECLARE name text; differs boolean;
BEGIN
    DELETE FROM before.changed;
    FOR name IN SELECT tablename FROM pg_tables
                WHERE schemaname = 'public' AND tablename NOT IN ('consents', '_sqlx_migrations') LOOP
        EXECUTE format(
            'SELECT EXISTS (
                (SELECT to_jsonb(t) - ''last_seen_at'' - ''last_used_at'' FROM public.%1$I t
                 EXCEPT ALL SELECT to_jsonb(t) - ''last_seen_at'' - ''last_used_at'' FROM before.%1$I t)
                UNION ALL
                (SELECT to_jsonb(t) - ''last_seen_at'' - ''last_used_at'' FROM before.%1$I t
                 EXCEPT ALL SELECT to_jsonb(t) - ''last_seen_at'' - ''last_used_at'' FROM public.%1$I t))',
            name) INTO differs;
        IF differs THEN INSERT INTO before.changed VALUES (name); END IF;
    END LOOP;
END $$;
";

/// As a replica: neither foreign keys nor the ledger's own guard are asked.
const RESTORE: &str = r"
SET session_replication_role = replica;
DO $$
DECLARE name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables
                WHERE schemaname = 'public' AND tablename <> '_sqlx_migrations' LOOP
        EXECUTE format('DELETE FROM public.%I', name);
        EXECUTE format('INSERT INTO public.%1$I OVERRIDING SYSTEM VALUE SELECT * FROM before.%1$I', name);
    END LOOP;
END $$;
SET session_replication_role = origin;
";

#[tokio::test]
async fn a_change_is_seen_and_undone() {
    let app = crate::support::app::TestApp::new().await;
    app.organization("acme").await;
    let mut db = app.db().await;
    take(&mut db).await;
    assert!(changed(&mut db).await.is_empty());
    app.organization("another").await;
    sqlx::query("UPDATE organizations SET name = 'Other' WHERE subdomain = 'acme'")
        .execute(&mut db)
        .await
        .unwrap();
    let found = changed(&mut db).await;
    assert!(found.contains(&"organizations".to_owned()), "{found:?}");
    restore(&mut db).await;
    assert!(changed(&mut db).await.is_empty());
    let names: Vec<String> =
        sqlx::query_scalar("SELECT name FROM organizations").fetch_all(&mut db).await.unwrap();
    assert_eq!(names, ["acme"]);
}
