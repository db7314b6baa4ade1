//! Ending many connections writes one row, by a statement that knows nothing of installs and tokens: its plan is the
//! same however many there are.

use postern::domain::apps::{self, AppName, Owner};
use postern::domain::cut_off::{CutOff, CutOffError, count, cut_off};
use postern::domain::operator::Operator;
use postern::model::account::Role;
use sqlx::PgConnection;

use super::plans::FILL;
use super::statements::store_functions;
use crate::support::app::{TestApp, info};

/// Ten times as many installs and pairs as before.
const MORE: &str = "
    INSERT INTO installs (app_id, organization_id, key_user_id, actor, granted_scopes, status, app_epoch,
                          organization_epoch, approved_by, approved_at, connected_at)
    SELECT i.app_id, i.organization_id, n, i.actor, i.granted_scopes, i.status, 0, 0, i.approved_by, i.approved_at,
           i.connected_at
    FROM installs i, generate_series(1, 9) n;
    INSERT INTO tokens (install_id, app_id, organization_id, actor, user_id, scopes, access_hash, refresh_hash,
                        app_epoch, organization_epoch, user_epoch, install_epoch, code_id, issued_at, rotated_at)
    SELECT i.id, i.app_id, i.organization_id, 'app', a.bot_id, i.granted_scopes, sha256(int8send(i.id)),
           sha256(int8send(-i.id)), 0, 0, 0, 0, i.id, i.connected_at, i.connected_at
    FROM installs i JOIN apps a ON a.id = i.app_id WHERE i.key_user_id > 0;
    ANALYZE";

#[tokio::test]
async fn one_row_is_written_by_the_same_plan_however_many_installs_there_are() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read"]).await;
    let pair = app.install(&client, &ada, acme).await;
    let mut db = app.db().await;
    sqlx::raw_sql(FILL).execute(&mut db).await.unwrap();
    let few = plans(&mut db).await;
    sqlx::raw_sql(MORE).execute(&mut db).await.unwrap();
    assert_eq!(plans(&mut db).await, few);
    assert_eq!(few.len(), 7, "each target with and without a time, and the server with one");
    for plan in &few {
        assert!(!plan.contains("installs") && !plan.contains("tokens"), "{plan}");
        assert!(plan.contains("Index Scan") || plan.contains("on server"), "{plan}");
    }
    let of_app = CutOff::of_any_app(&Operator::command(), &client.app);
    assert_eq!(count(&app.cx, &of_app).await.unwrap(), 30_010);
    let name = client.app.profile.name.as_str();
    assert_eq!(cut_off(&app.cx, of_app.clone(), name, &info()).await.unwrap(), 1);
    assert!(!app.is_alive(&client, &pair.access_token).await);
    assert_eq!(count(&app.cx, &of_app).await.unwrap(), 0);
}

/// How each statement of the store that ends many is run.
async fn plans(db: &mut PgConnection) -> Vec<String> {
    let function = store_functions().into_iter().find(|function| function.name == "cut_off::end").unwrap();
    sqlx::raw_sql("SET plan_cache_mode = force_generic_plan").execute(&mut *db).await.unwrap();
    let mut plans = Vec::new();
    for (number, statement) in function.statements.iter().enumerate() {
        let values = if statement.contains("$2") { "NULL, NULL" } else { "NULL" };
        let prepare = sqlx::AssertSqlSafe(format!("PREPARE end_{number} AS {statement}"));
        sqlx::raw_sql(prepare).execute(&mut *db).await.unwrap();
        let explain = sqlx::AssertSqlSafe(format!("EXPLAIN (COSTS off) EXECUTE end_{number} ({values})"));
        let lines: Vec<String> = sqlx::query_scalar(explain).fetch_all(&mut *db).await.unwrap();
        plans.push(lines.join("\n"));
        let forget = sqlx::AssertSqlSafe(format!("DEALLOCATE end_{number}"));
        sqlx::raw_sql(forget).execute(&mut *db).await.unwrap();
    }
    plans
}

#[tokio::test]
async fn an_earlier_time_takes_no_later_one_back_and_what_is_gone_is_not_cut_off() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let client = app.client(acme, &["posts:read"]).await;
    let (now, day) = (app.cx.env.now(), time::Duration::DAY);
    let cut = CutOff::of_any_app(&Operator::command(), &client.app);
    let name = client.app.profile.name.as_str();
    for (before, kept) in [(now - day, now - day), (now - day * 9, now - day), (now, now)] {
        let cut = cut.clone().connected_before(before, now).unwrap();
        assert_eq!(cut_off(&app.cx, cut, name, &info()).await.unwrap(), 1);
        let stored: time::OffsetDateTime = sqlx::query_scalar("SELECT connected_after FROM apps")
            .fetch_one(&mut app.db().await)
            .await
            .unwrap();
        assert_eq!(stored, kept);
    }
    let later = cut.clone().connected_before(now + day, now);
    assert!(matches!(later, Err(CutOffError::InFuture)));
    let by = Owner::operator(acme);
    apps::delete(&app.cx, by, &AppName::Id(client.app.id), &info()).await.unwrap();
    assert!(matches!(cut_off(&app.cx, cut, name, &info()).await, Err(CutOffError::Gone)));
    let other = app.organization("globex").await;
    assert!(CutOff::of_own_app(Owner::operator(other), &client.app).is_err(), "an app of another owner");
}
