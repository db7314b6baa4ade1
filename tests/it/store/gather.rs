//! Look-ups that share statements: none is stale, none is harmed by another's end, and none waits for company.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;

use futures_util::future::join_all;
use postern::domain::StoreError;
use postern::domain::access::{AccessError, TokenCaller, authenticate_token};
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;
use postern::model::token::TokenDead;

use super::plans::without_the_one_row_table;
use crate::support::app::{Client, TestApp};
use crate::support::eventually;
use crate::support::wire::Wire;

/// Statements that look up at the same time, under the default configuration.
const LANES: usize = 2;

type LookUp<'a> = Pin<Box<dyn Future<Output = Result<TokenCaller, AccessError>> + 'a>>;

struct Scene {
    app: Arc<TestApp>,
    wire: Wire,
    organization: OrganizationId,
    ada: User,
    client: Client,
    token: String,
}

/// A server on a wire, with a token, and all its connections for look-ups open.
async fn scene() -> Scene {
    let (app, wire) = TestApp::wired().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let token = app.install(&client, &ada, organization).await.access_token;
    let scene = Scene { app: Arc::new(app), wire, organization, ada, client, token };
    scene.connect_all().await;
    scene
}

impl Scene {
    async fn look_up(&self) -> Result<TokenCaller, AccessError> {
        authenticate_token(&self.app.cx, &self.token).await
    }

    /// Occupies every lane with a look-up that the database has answered, and keeps the answers.
    async fn occupied(&self) -> Vec<LookUp<'_>> {
        self.wire.hold_answers();
        let mut busy = Vec::new();
        for lane in 0..LANES {
            let mut look_up: LookUp<'_> = Box::pin(self.look_up());
            assert!(is_pending(look_up.as_mut()).await);
            busy.push(look_up);
            eventually("an answer to be held", async || self.wire.held() > lane).await;
        }
        busy
    }

    async fn connect_all(&self) {
        let busy = self.occupied().await;
        self.wire.release();
        for look_up in join_all(busy).await {
            look_up.unwrap();
        }
    }

    async fn end_install(&self) {
        sqlx::query("UPDATE installs SET epoch = epoch + 1, status = 'revoked'")
            .execute(&mut self.app.db().await)
            .await
            .unwrap();
    }
}

/// Polls once.
async fn is_pending<F: Future + ?Sized>(mut future: Pin<&mut F>) -> bool {
    poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx).is_pending())).await
}

fn is_ended(answer: &Result<TokenCaller, AccessError>) -> bool {
    matches!(answer, Err(AccessError::Dead(TokenDead::Ended)))
}

#[tokio::test]
async fn a_lone_look_up_is_one_statement_and_those_who_wait_share_one() {
    let scene = scene().await;
    let start = scene.wire.statements();
    scene.look_up().await.unwrap();
    assert_eq!(scene.wire.statements() - start, 1);

    let busy = scene.occupied().await;
    let mut waiting = pin!(join_all((0..64).map(|_| scene.look_up())));
    assert!(is_pending(waiting.as_mut()).await);
    assert_eq!(scene.wire.statements() - start, 1 + LANES);
    scene.wire.release();
    for answer in join_all(busy).await.into_iter().chain(waiting.await) {
        answer.unwrap();
    }
    assert_eq!(scene.wire.statements() - start, 1 + LANES + 1);
}

#[tokio::test]
async fn a_crowd_is_served_in_its_order_by_statements_of_bounded_length() {
    let scene = scene().await;
    let busy = scene.occupied().await;
    let start = scene.wire.statements();
    let mut waiting = pin!(join_all((0..=64 * LANES).map(async |_| {
        scene.look_up().await.unwrap();
        scene.wire.statements() - start
    })));
    assert!(is_pending(waiting.as_mut()).await);
    scene.wire.release();
    join_all(busy).await;
    let seen = waiting.await;
    assert_eq!(scene.wire.statements() - start, LANES + 1);
    assert_eq!(seen.last(), Some(&(LANES + 1)), "who came last rode in the last statement");
}

#[tokio::test]
async fn who_arrives_after_an_ending_never_rides_in_an_earlier_statement() {
    let scene = scene().await;
    let mut busy = scene.occupied().await;
    scene.end_install().await;
    let mut late = pin!(scene.look_up());
    assert!(is_pending(late.as_mut()).await);
    scene.wire.release();
    // These were answered by the database before the ending; only their answers were kept.
    for early in &mut busy {
        assert!(early.await.is_ok());
    }
    assert!(is_ended(&late.await));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_ended_token_is_ever_answered_alive_under_load() {
    let scene = Arc::new(scene().await);
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let load: Vec<_> = (0..24)
        .map(|_| {
            let (scene, stopped) = (Arc::clone(&scene), stopped.clone());
            tokio::spawn(async move {
                let mut answers = 0_usize;
                while !*stopped.borrow() {
                    // Alive or ended, it depends on the moment; a failure is neither.
                    let answer = scene.look_up().await;
                    assert!(
                        !matches!(answer, Err(AccessError::Internal(_) | AccessError::Malformed)),
                        "{answer:?}"
                    );
                    answers += 1;
                }
                answers
            })
        })
        .collect();
    for _ in 0..25 {
        let pair = scene.app.install(&scene.client, &scene.ada, scene.organization).await;
        authenticate_token(&scene.app.cx, &pair.access_token).await.unwrap();
        scene.end_install().await;
        let answers = join_all((0..8).map(|_| authenticate_token(&scene.app.cx, &pair.access_token))).await;
        assert!(answers.iter().all(is_ended), "{answers:?}");
    }
    stop.send_replace(true);
    for answers in join_all(load).await {
        assert!(answers.unwrap() > 0);
    }
}

#[tokio::test]
async fn who_stops_waiting_harms_nobody() {
    let scene = scene().await;
    let start = scene.wire.statements();
    let mut busy = scene.occupied().await;
    drop(busy.pop());
    let mut kept = Vec::new();
    for index in 0..40 {
        let mut look_up = Box::pin(scene.look_up());
        assert!(is_pending(look_up.as_mut()).await);
        if index % 2 == 0 {
            kept.push(look_up);
        }
    }
    scene.wire.release();
    assert!(join_all(busy).await.iter().all(Result::is_ok));
    assert!(join_all(kept).await.iter().all(Result::is_ok));
    assert_eq!(scene.wire.statements() - start, LANES + 1);
    // Where nobody is left, nothing is asked.
    let busy = scene.occupied().await;
    let mut gone = Box::pin(scene.look_up());
    assert!(is_pending(gone.as_mut()).await);
    drop(gone);
    scene.wire.release();
    join_all(busy).await;
    scene.look_up().await.unwrap();
    assert_eq!(scene.wire.statements() - start, LANES + 1 + LANES + 1);
}

#[tokio::test]
async fn a_connection_that_breaks_is_replaced_without_anybody_noticing() {
    let scene = scene().await;
    // Broken while idle.
    scene.wire.cut();
    scene.connect_all().await;
    // Broken under a statement, with others waiting for the next.
    let busy = scene.occupied().await;
    let mut waiting = pin!(join_all((0..10).map(|_| scene.look_up())));
    assert!(is_pending(waiting.as_mut()).await);
    scene.wire.cut();
    for answer in join_all(busy).await.into_iter().chain(waiting.await) {
        answer.unwrap();
    }
    // Ended by the database itself, as a restart does.
    let ended: i64 = sqlx::query_scalar(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'postern'",
    )
    .fetch_one(&mut scene.app.db().await)
    .await
    .unwrap();
    assert!(ended > 0);
    assert!(join_all((0..10).map(|_| scene.look_up())).await.iter().all(Result::is_ok));
}

#[tokio::test]
async fn a_batch_that_fails_is_asked_one_by_one() {
    let scene = scene().await;
    let mut db = scene.app.db().await;
    sqlx::raw_sql("BEGIN; LOCK TABLE installs").execute(&mut db).await.unwrap();
    let (mut observer, start) = (scene.app.db().await, scene.wire.statements());
    let mut all = pin!(join_all((0..8).map(|_| scene.look_up())));
    // They wait for the lock together. Their statement is cancelled, the ones that follow it are not.
    let mut cancelled = 0_i64;
    while cancelled == 0 {
        assert!(is_pending(all.as_mut()).await);
        cancelled = sqlx::query_scalar(
            "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity
             WHERE datname = current_database() AND application_name = 'postern' AND wait_event_type = 'Lock'",
        )
        .fetch_one(&mut observer)
        .await
        .unwrap();
    }
    eventually("the next statement", async || scene.wire.statements() > start + 1).await;
    assert!(is_pending(all.as_mut()).await);
    sqlx::raw_sql("ROLLBACK").execute(&mut db).await.unwrap();
    for answer in all.await {
        answer.unwrap();
    }
    assert_eq!(scene.wire.statements() - start, 1 + 8);
}

#[tokio::test]
async fn a_database_that_is_away_is_told_to_everyone_and_found_again() {
    let scene = scene().await;
    let busy = scene.occupied().await;
    let mut waiting = pin!(join_all((0..10).map(|_| scene.look_up())));
    assert!(is_pending(waiting.as_mut()).await);
    scene.wire.bring_down();
    for answer in join_all(busy).await.into_iter().chain(waiting.await) {
        assert!(matches!(answer, Err(AccessError::Internal(StoreError::Unavailable(_)))), "{answer:?}");
    }
    scene.wire.mend();
    scene.look_up().await.unwrap();
    let busy: Vec<_> = scene
        .app
        .cx
        .db
        .pool_use()
        .iter()
        .filter(|pool| pool.open as usize > pool.idle)
        .map(|p| p.name)
        .collect();
    assert!(!busy.contains(&"look_up"), "{busy:?}");
}

#[tokio::test]
async fn the_plan_walks_the_indexes_whatever_the_tables_hold() {
    let scene = scene().await;
    let before = scene.app.cx.db.explain_look_up().await.unwrap();
    sqlx::raw_sql(
        "INSERT INTO installs (app_id, organization_id, key_user_id, actor, granted_scopes, status, app_epoch,
                               organization_epoch, approved_by, approved_at, connected_at)
         SELECT app_id, organization_id, n, actor, granted_scopes, status, app_epoch, organization_epoch, approved_by,
                approved_at, connected_at
         FROM installs, generate_series(1, 5000) AS n;
         INSERT INTO tokens (install_id, app_id, organization_id, actor, user_id, scopes, access_hash, refresh_hash,
                             app_epoch, organization_epoch, user_epoch, install_epoch, code_id, issued_at, rotated_at)
         SELECT i.id, i.app_id, i.organization_id, i.actor, a.bot_id, i.granted_scopes,
                sha256(int8send(i.id)), sha256(int8send(-i.id)), 0, 0, 0, 0, i.id, i.connected_at, i.connected_at
         FROM installs i JOIN apps a ON a.id = i.app_id WHERE i.key_user_id > 0;
         ANALYZE",
    )
    .execute(&mut scene.app.db().await)
    .await
    .unwrap();
    for plan in [before, scene.app.cx.db.explain_look_up().await.unwrap()] {
        let plan = without_the_one_row_table(&plan);
        assert!(plan.contains("Index Scan using tokens_access_hash_key on tokens"), "{plan}");
        assert!(!plan.contains("Seq Scan") && plan.contains("$1"), "{plan}");
    }
    scene.look_up().await.unwrap();
}
