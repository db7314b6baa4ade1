//! Fifty at once: one wins, the rest are told exactly why not, and the winner's pair lives.
//!
//! Twenty rounds each; `POSTERN_RACE_ROUNDS=200 cargo test races` runs more.

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use postern::config::Config;
use postern::domain::apps::{AppName, Owner, suspend};
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;
use tokio::sync::Barrier;

use crate::support::app::{ARRIVED, Answer, Client, TestApp, info};

const TOGETHER: usize = 50;

fn rounds() -> usize {
    #[expect(clippy::disallowed_methods, reason = "whoever runs the races says how many")]
    let wish = std::env::var("POSTERN_RACE_ROUNDS").ok().and_then(|text| text.parse().ok());
    wish.unwrap_or(20)
}

struct Scene {
    app: Arc<TestApp>,
    organization: OrganizationId,
    ada: User,
    client: Client,
}

async fn scene() -> Scene {
    scene_with(|_| {}).await
}

async fn scene_with(change: impl FnOnce(&mut Config)) -> Scene {
    let app = Arc::new(TestApp::with(change).await);
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    Scene { app, organization, ada, client }
}

/// Sends the same request many times at once: all have reached the socket before the first is answered, however late
/// a busy machine gets to read some of them.
async fn together<F>(many: usize, request: impl Fn(usize) -> F) -> Vec<Answer>
where
    F: Future<Output = Answer> + Send + 'static,
{
    let barrier = Arc::new(Barrier::new(many));
    let sent = Instant::now();
    let tasks = (0..many).map(|index| {
        let (barrier, request) = (Arc::clone(&barrier), request(index));
        tokio::spawn(async move {
            barrier.wait().await;
            ARRIVED.scope(sent, request).await
        })
    });
    join_all(tasks).await.into_iter().map(|answer| answer.unwrap()).collect()
}

/// One answer is a pair, all others are `invalid_grant`.
fn the_winner(answers: &[Answer]) -> &Answer {
    let (won, lost): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
    for answer in &lost {
        assert_eq!(answer.error(), (400, "invalid_grant".into()));
    }
    assert_eq!(won.len(), 1, "{} won", won.len());
    won[0]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_of_fifty_exchanges_wins_and_its_pair_lives() {
    let Scene { app, organization, ada, client } = scene().await;
    for _ in 0..rounds() {
        let code = app.code(&client, &ada, organization).await;
        let answers = together(TOGETHER, |_| {
            let (app, client, code) = (Arc::clone(&app), client.clone(), code.clone());
            async move { app.exchange(&client, &code).await }
        })
        .await;
        let pair = the_winner(&answers).pair();
        assert!(app.is_alive(&client, &pair.access_token).await);
        let next = app.refresh(&client, &pair.refresh_token).await.pair();
        assert!(app.is_alive(&client, &next.access_token).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_of_fifty_refreshes_wins_and_its_pair_lives() {
    let Scene { app, organization, ada, client } = scene().await;
    let mut pair = app.install(&client, &ada, organization).await;
    for _ in 0..rounds() {
        let refresh_token = pair.refresh_token.clone();
        let answers = together(TOGETHER, |_| {
            let (app, client, token) = (Arc::clone(&app), client.clone(), refresh_token.clone());
            async move { app.refresh(&client, &token).await }
        })
        .await;
        pair = the_winner(&answers).pair();
        assert!(app.is_alive(&client, &pair.access_token).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn within_a_replay_window_all_fifty_refreshes_get_the_one_pair() {
    let window = |config: &mut Config| config.policy.refresh.replay_window = Duration::from_mins(1);
    let Scene { app, organization, ada, client } = scene_with(window).await;
    let mut pair = app.install(&client, &ada, organization).await;
    for round in 1..=rounds() {
        let refresh_token = pair.refresh_token.clone();
        let answers = together(TOGETHER, |_| {
            let (app, client, token) = (Arc::clone(&app), client.clone(), refresh_token.clone());
            async move { app.refresh(&client, &token).await }
        })
        .await;
        pair = answers[0].pair();
        for answer in &answers {
            let other = answer.pair();
            assert_eq!(
                (other.access_token, other.refresh_token),
                (pair.access_token.clone(), pair.refresh_token.clone())
            );
        }
        let rotations: i64 =
            sqlx::query_scalar("SELECT generation FROM tokens").fetch_one(&mut app.db().await).await.unwrap();
        assert_eq!(usize::try_from(rotations).unwrap(), round, "nothing forks");
        assert!(app.is_alive(&client, &pair.access_token).await);
        assert_eq!(app.refresh(&client, &refresh_token).await.error(), (400, "invalid_grant".into()));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn those_who_prove_nothing_neither_win_nor_harm() {
    let Scene { app, organization, ada, client } = scene().await;
    for _ in 0..rounds() {
        let code = app.code(&client, &ada, organization).await;
        let answers = together(TOGETHER, |index| {
            let (app, mut client, code) = (Arc::clone(&app), client.clone(), code.clone());
            if index % 2 == 1 {
                client.client_secret.push('x');
            }
            async move { app.exchange(&client, &code).await }
        })
        .await;
        let (honest, others): (Vec<_>, Vec<_>) =
            answers.into_iter().enumerate().partition(|(index, _)| index % 2 == 0);
        let honest: Vec<Answer> = honest.into_iter().map(|(_, answer)| answer).collect();
        assert!(others.iter().all(|(_, answer)| answer.error() == (400, "invalid_client".into())));
        assert!(app.is_alive(&client, &the_winner(&honest).pair().access_token).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_revocation_beats_every_refresh() {
    let Scene { app, organization, ada, client } = scene().await;
    for _ in 0..rounds() {
        let pair = app.install(&client, &ada, organization).await;
        let answers = together(8, |index| {
            let (app, client, pair) = (Arc::clone(&app), client.clone(), pair.clone());
            async move {
                if index % 2 == 0 {
                    return app.refresh(&client, &pair.refresh_token).await;
                }
                app.post_form(
                    "/oauth/revoke",
                    &[
                        ("client_id", &client.app.client_id),
                        ("client_secret", &client.client_secret),
                        ("token", &pair.refresh_token),
                    ],
                )
                .await
            }
        })
        .await;
        if let Some(answer) = answers.iter().step_by(2).find(|answer| answer.status == 200) {
            let newest = answer.pair();
            assert!(!app.is_alive(&client, &newest.access_token).await);
            assert_eq!(
                app.refresh(&client, &newest.refresh_token).await.error(),
                (400, "invalid_grant".into())
            );
        }
        assert!(!app.is_alive(&client, &pair.access_token).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_suspension_beats_every_exchange() {
    for _ in 0..rounds() {
        let Scene { app, organization, ada, client } = scene().await;
        let code = app.code(&client, &ada, organization).await;
        let exchange = {
            let (app, client) = (Arc::clone(&app), client.clone());
            tokio::spawn(async move { app.exchange(&client, &code).await })
        };
        suspend(&app.cx, Owner::operator(organization), &AppName::Id(client.app.id), &info()).await.unwrap();
        let answer = exchange.await.unwrap();
        let alive: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM tokens t JOIN apps a ON a.id = t.app_id WHERE t.app_epoch = a.epoch",
        )
        .fetch_one(&mut app.db().await)
        .await
        .unwrap();
        assert_eq!(alive, 0, "{}", answer.text);
        assert!(answer.status == 200 || answer.status == 400, "{}", answer.text);
    }
}
