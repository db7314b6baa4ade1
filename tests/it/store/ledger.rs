//! The ledger is only ever added to, whoever holds a connection.

use postern::model::account::Role;

use crate::support::app::TestApp;

#[tokio::test]
async fn what_is_written_stays_written() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read"]).await;
    app.install(&client, &ada, acme).await;
    let mut db = app.db().await;
    let count = "SELECT count(*) FROM ledger";
    let before: i64 = sqlx::query_scalar(count).fetch_one(&mut db).await.unwrap();
    for change in ["UPDATE ledger SET kind = 'x'", "DELETE FROM ledger", "TRUNCATE ledger"] {
        let refused = sqlx::query(change).execute(&mut db).await.unwrap_err();
        assert!(refused.to_string().contains("append-only"), "{change}: {refused}");
    }
    let after: i64 = sqlx::query_scalar(count).fetch_one(&mut db).await.unwrap();
    assert!(before > 0 && before == after);
}
