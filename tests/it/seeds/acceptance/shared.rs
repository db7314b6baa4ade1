//! What holds under every policy.

use axum::body::Body;
use axum::http::{Request, header};
use base64::Engine as _;
use futures_util::future::join_all;
use sqlx::Row as _;

use super::super::fsckmsft::world::World as Fsckmsft;
use super::super::mastodon::world::{World as Mastodon, access_token};
use crate::support::app::{Answer, TestApp};

/// The one answer that is a success; all others are `invalid_grant`.
fn the_winner(answers: &[Answer]) -> &Answer {
    let (won, lost): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
    for answer in &lost {
        assert_eq!(answer.error(), (400, "invalid_grant".into()));
    }
    assert_eq!(won.len(), 1, "{} won", won.len());
    won[0]
}

#[tokio::test]
async fn a31_one_exchange_wins_where_tokens_are_many() {
    let world = Mastodon::new().await;
    let code = world.code(&[]).await;
    let answers = join_all((0..20).map(|_| world.exchange(&code, &[]))).await;
    access_token(the_winner(&answers));
}

#[tokio::test]
async fn a32_one_refresh_wins_where_a_reuse_ends_the_family() {
    let world = Fsckmsft::new().await;
    let refresh_token = world.connect(&world.ada).await.refresh_token;
    let answers = join_all((0..20).map(|_| world.refresh(&refresh_token))).await;
    the_winner(&answers);
}

/// Sends credentials by HTTP Basic and a secret in the body besides.
async fn twice(app: &TestApp, client_id: &str, client_secret: &str, grant: &str) -> Answer {
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("{client_id}:{client_secret}"));
    let request = Request::post("/oauth/token")
        .header(header::AUTHORIZATION, format!("Basic {basic}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!("{grant}&client_id={client_id}&client_secret={client_secret}")))
        .unwrap();
    app.send(request).await
}

#[tokio::test]
async fn a33_credentials_come_once_under_every_policy() {
    let mastodon = Mastodon::new().await;
    let (id, secret) = (&mastodon.client.client_id, &mastodon.client.client_secret);
    let refused = twice(&mastodon.app, id, secret, "grant_type=client_credentials").await;
    assert_eq!(refused.error(), (400, "invalid_request".into()));
    let fsckmsft = Fsckmsft::new().await;
    let (id, secret) = (&fsckmsft.client.app.client_id, &fsckmsft.client.client_secret);
    let refused = twice(&fsckmsft.app, id, secret, "grant_type=refresh_token&refresh_token=x").await;
    assert_eq!(refused.error(), (400, "invalid_request".into()));
}

#[tokio::test]
async fn a34_what_is_no_token_of_this_server_is_401() {
    let (mastodon, fsckmsft) = (Mastodon::new().await, Fsckmsft::new().await);
    let unprefixed = mastodon.token().await;
    let prefixed = fsckmsft.connect(&fsckmsft.ada).await;
    assert!(mastodon.is_valid(&unprefixed).await && fsckmsft.lets_in(&prefixed.access_token).await);
    let bare = prefixed.access_token.trim_start_matches("act_");
    let other = format!("foot_{bare}");
    for token in [unprefixed.as_str(), bare, &other, &prefixed.refresh_token, "act_", "rft_x"] {
        assert!(!fsckmsft.lets_in(token).await, "{token}");
    }
    let prefixed_after_all = format!("foot_{unprefixed}");
    for token in [prefixed.access_token.as_str(), &prefixed_after_all, &mastodon.client.client_secret, "x"] {
        assert!(!mastodon.is_valid(token).await, "{token}");
    }
}

/// Every row of every table.
async fn dump(app: &TestApp) -> String {
    let mut db = app.db().await;
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'")
            .fetch_all(&mut db)
            .await
            .unwrap();
    let mut dump = String::new();
    for table in tables {
        let statement = sqlx::AssertSqlSafe(format!("SELECT t::text AS row FROM {table} t"));
        for row in sqlx::query(statement).fetch_all(&mut db).await.unwrap() {
            dump.push_str(row.get("row"));
            dump.push('\n');
        }
    }
    dump
}

#[tokio::test]
async fn a35_no_policy_keeps_a_secret_in_clear() {
    let world = Mastodon::new().await;
    let unused = world.code(&[]).await;
    let (own, of_the_app) = (world.token().await, access_token(&world.app_token(&[]).await));
    let text = dump(&world.app).await;
    assert!(text.contains(&world.client.client_id));
    for secret in [&unused, &own, &of_the_app, &world.client.client_secret] {
        assert!(!text.contains(secret.as_str()), "{secret}");
    }

    let world = Fsckmsft::new().await;
    let unused = world.code(&world.ada, &[]).await;
    let old = world.connect(&world.ada).await;
    let new = world.refresh(&old.refresh_token).await.pair();
    let key = world.api_key(&["read:projects"]).await;
    let text = dump(&world.app).await;
    assert!(text.contains(&world.client.app.client_id));
    let secrets = [&unused, &old.refresh_token, &new.access_token, &new.refresh_token, &key];
    for secret in secrets.into_iter().chain([&world.client.client_secret]) {
        // Whatever stands before the random part.
        let random = &secret[secret.len() - 30..];
        assert!(!text.contains(random), "{secret}");
    }
}
