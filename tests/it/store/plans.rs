//! The hot statements walk indexes in a filled database: their plans, made for any values, read no table from end to
//! end.

use postern::model::account::Role;
use sqlx::PgConnection;

use super::statements::statement_of;
use crate::support::app::TestApp;

/// The hot statements, the number of their parameters, and the index that finds the row they are about.
const HOT: [(&str, usize, &str); 10] = [
    ("tokens::find_by_refresh_hash", 1, "tokens_refresh_hash_key"),
    ("tokens::rotate", 10, "tokens_refresh_hash_key"),
    ("tokens/replay::find_replay", 3, "spent_refresh_tokens_pkey"),
    ("tokens/replay::close_replay", 2, "tokens_pkey"),
    ("apps/clients::find_client", 4, "apps_client_id_key"),
    ("authorization_codes::consume", 12, "authorization_codes_pkey"),
    ("webhooks/queue::list_waiting", 2, "deliveries_pending"),
    ("webhooks/queue::find_candidates", 4, "subscriptions_pkey"),
    ("webhooks/queue::find_head", 3, "deliveries_pending"),
    ("webhooks/record::delivered", 10, "deliveries_pkey"),
];

/// Rows that an installation of some size has.
pub(super) const FILL: &str = "
    INSERT INTO organizations (subdomain, name, created_at)
    SELECT 'o' || n, 'o', '2026-01-01Z' FROM generate_series(1, 3000) n;
    INSERT INTO users (kind, email, name, created_at)
    SELECT 'person', 'u' || n || '@people.test', 'u', '2026-01-01Z' FROM generate_series(1, 3000) n;
    INSERT INTO memberships (organization_id, user_id, role, created_at)
    SELECT o.id, u.id, 'member', '2026-01-01Z' FROM organizations o, users u
    WHERE u.email = 'u' || substr(o.subdomain, 2) || '@people.test';
    INSERT INTO apps (organization_id, client_id, name, redirect_uris, actor_modes, declared_scopes, kind, status,
                      bot_id, created_at, updated_at)
    SELECT organization_id, 'x' || n, 'x' || n, redirect_uris, actor_modes, declared_scopes, kind, status, bot_id,
           created_at, updated_at
    FROM apps, generate_series(1, 1000) n;
    INSERT INTO webhooks (organization_id, app_id, secret, created_at, host_since)
    SELECT organization_id, id, '', created_at, created_at FROM apps;
    INSERT INTO app_scope_changes (app_id, version, added, removed, changed_at)
    SELECT id, n, 'votes:write', '', created_at FROM apps, generate_series(1, 3) n;
    INSERT INTO app_secrets (app_id, hash, created_at)
    SELECT id, sha256(int8send(id)), created_at FROM apps;
    INSERT INTO installs (app_id, organization_id, actor, granted_scopes, status, app_epoch, organization_epoch,
                          approved_by, approved_at, connected_at)
    SELECT i.app_id, o.id, i.actor, i.granted_scopes, i.status, 0, 0, i.approved_by, i.approved_at, i.connected_at
    FROM installs i, organizations o WHERE o.id <> i.organization_id;
    INSERT INTO authorization_codes (hash, app_id, organization_id, user_id, membership_id, actor, redirect_uri,
                                     registered_uri, scopes, app_epoch, organization_epoch, user_epoch,
                                     install_epoch, created_at, expires_at)
    SELECT sha256(int8send(o.id)), c.app_id, o.id, c.user_id, c.membership_id, c.actor, c.redirect_uri,
           c.registered_uri, c.scopes, 0, 0, 0, 0, c.created_at, c.expires_at
    FROM authorization_codes c, organizations o;
    INSERT INTO tokens (install_id, app_id, organization_id, actor, user_id, scopes, access_hash, refresh_hash,
                        app_epoch, organization_epoch, user_epoch, install_epoch, code_id, issued_at, rotated_at)
    SELECT i.id, i.app_id, i.organization_id, t.actor, t.user_id, t.scopes, sha256(int8send(i.id)),
           sha256(int8send(-i.id)), 0, 0, 0, 0, i.id, t.issued_at, t.rotated_at
    FROM tokens t, installs i WHERE i.id <> t.install_id;
    INSERT INTO spent_refresh_tokens (hash, token_id, code_id, generation, spent_at)
    SELECT sha256(int8send(-id - 1000000)), id, code_id, 0, rotated_at FROM tokens;
    INSERT INTO webhooks (organization_id, url, events, secret, created_at, host_since)
    SELECT id, 'https://receiver.example/', '{member.removed}', '', created_at, created_at FROM organizations;
    INSERT INTO subscriptions (webhook_id, organization_id, created_at, not_before)
    SELECT id, organization_id, created_at, created_at FROM webhooks WHERE app_id IS NULL;
    INSERT INTO events (organization_id, name, data, created_at)
    SELECT organization_id, 'member.removed', '{}', created_at FROM subscriptions, generate_series(1, 5);
    INSERT INTO deliveries (webhook_id, subscription_id, event_id, state, created_at, queued_at)
    SELECT s.webhook_id, s.id, e.id, CASE e.id % 100 WHEN 0 THEN 'pending' ELSE 'delivered' END, e.created_at,
           e.created_at
    FROM subscriptions s JOIN events e ON e.organization_id = s.organization_id;
    ANALYZE";

#[tokio::test]
async fn hot_statements_walk_indexes_in_a_filled_database() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read"]).await;
    app.install(&client, &ada, acme).await;
    let mut db = app.db().await;
    sqlx::raw_sql(FILL).execute(&mut db).await.unwrap();
    let filled: i64 = sqlx::query_scalar("SELECT count(*) FROM tokens").fetch_one(&mut db).await.unwrap();
    assert!(filled > 3000);
    // Its connections have settings of their own, so it is asked about through them.
    let look_up = without_the_one_row_table(&app.cx.db.explain_look_up().await.unwrap());
    assert!(look_up.contains("tokens_access_hash_key") && !look_up.contains("Seq Scan"), "{look_up}");
    sqlx::raw_sql("SET plan_cache_mode = force_generic_plan").execute(&mut db).await.unwrap();
    for (name, parameters, index) in HOT {
        let plan = plan(&mut db, name, parameters).await;
        assert!(plan.contains(index), "{name} is not found by {index}:\n{plan}");
        assert!(!plan.contains("Seq Scan"), "{name} reads a whole table:\n{plan}");
    }
}

/// What tells which feature requests to keep, and reads those.
const KEPT: [(&str, usize, &str); 8] = [
    ("feature_requests/locks::find_parent", 2, "feature_requests"),
    ("feature_requests/locks::list_children", 2, "feature_requests_by_parent"),
    ("feature_requests/locks::list_assigned", 2, "feature_requests_by_assignee"),
    ("feature_requests/merged::list_merged", 6, "comments_by_feature_request"),
    ("feature_requests::find", 4, "comments_by_feature_request"),
    ("feature_requests::unassign", 4, "feature_requests"),
    ("tags::list_marked", 2, "feature_request_tags"),
    ("tags::take_off", 4, "feature_request_tags"),
];

/// An organization with much feedback.
const FEEDBACK: &str = "
    INSERT INTO users (kind, email, name, created_at)
    SELECT 'person', 'u' || n || '@people.test', 'u', '2026-01-01Z' FROM generate_series(1, 100) n;
    INSERT INTO memberships (organization_id, user_id, role, created_at)
    SELECT o.id, u.id, 'member', '2026-01-01Z' FROM organizations o, users u WHERE u.email LIKE 'u%@people.test';
    INSERT INTO feature_requests (organization_id, bucket_id, submitter_id, assignee_id, title, slug, created_at,
                                  updated_at)
    SELECT m.organization_id, b.id, m.user_id, m.user_id, 'x', 'x', m.created_at, m.created_at
    FROM memberships m JOIN buckets b ON b.organization_id = m.organization_id, generate_series(1, 100);
    UPDATE feature_requests SET parent_id = id / 10 * 10 WHERE id % 10 <> 0 AND id > 10;
    INSERT INTO comments (organization_id, feature_request_id, author_id, body, created_at, updated_at)
    SELECT organization_id, id, submitter_id, 'x', created_at, created_at FROM feature_requests;
    INSERT INTO tags (organization_id, name, color, created_at, updated_at)
    SELECT id, n, '#000000', created_at, created_at FROM organizations, generate_series(1, 100) n;
    INSERT INTO feature_request_tags (organization_id, feature_request_id, tag_id)
    SELECT f.organization_id, f.id, t.id FROM feature_requests f
    JOIN tags t ON t.organization_id = f.organization_id AND t.id % 10 = f.id % 10;
    ANALYZE";

#[tokio::test]
async fn feature_requests_are_kept_by_indexes_in_a_filled_database() {
    let app = TestApp::new().await;
    app.organization("acme").await;
    let mut db = app.db().await;
    sqlx::raw_sql(FEEDBACK).execute(&mut db).await.unwrap();
    let filled: i64 = sqlx::query_scalar("SELECT count(*) FROM comments").fetch_one(&mut db).await.unwrap();
    assert!(filled > 3000);
    sqlx::raw_sql("SET plan_cache_mode = force_generic_plan").execute(&mut db).await.unwrap();
    for (name, parameters, index) in KEPT {
        let plan = plan(&mut db, name, parameters).await;
        assert!(plan.contains("Index") && plan.contains(index), "{name} is not found by {index}:\n{plan}");
        for table in ["feature_requests", "comments", "feature_request_tags"] {
            let whole = format!("Seq Scan on {table}");
            assert!(!plan.contains(&whole), "{name} reads a whole table:\n{plan}");
        }
    }
}

/// The plan that is kept for any values.
async fn plan(db: &mut PgConnection, name: &str, parameters: usize) -> String {
    let statement = statement_of(name);
    assert!(statement.contains(&format!("${parameters}")), "{name} has {parameters} parameters");
    assert!(!statement.contains(&format!("${}", parameters + 1)), "{name} has {parameters} parameters");
    let prepared = name.replace("::", "_").replace('/', "_");
    let values = vec!["NULL"; parameters].join(", ");
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("PREPARE {prepared} AS {statement}")))
        .execute(&mut *db)
        .await
        .unwrap();
    let explain = sqlx::AssertSqlSafe(format!("EXPLAIN (COSTS off) EXECUTE {prepared} ({values})"));
    let lines: Vec<String> = sqlx::query_scalar(explain).fetch_all(db).await.unwrap();
    without_the_one_row_table(&(lines.join("\n") + "\n"))
}

/// What holds for the whole server is one row, which is read as a whole.
pub(super) fn without_the_one_row_table(plan: &str) -> String {
    plan.replace("Seq Scan on server", "")
}
