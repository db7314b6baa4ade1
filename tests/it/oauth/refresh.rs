//! A pair rotates in place; what is spent stays spent, and what ended stays ended.

use std::time::Duration;

use postern::model::account::Role;
use postern::model::policy::ReuseRule;

use crate::support::app::{Client, TestApp};

#[tokio::test]
async fn a_scope_may_shrink_for_one_access_token_and_never_grow() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read", "posts:write"]).await;
    let pair = app.install(&client, &ada, organization).await;

    let refresh_for = async |refresh_token: &str, scope: &str| {
        app.post_form(
            "/oauth/token",
            &[
                ("grant_type", "refresh_token"),
                ("client_id", &client.app.client_id),
                ("client_secret", &client.client_secret),
                ("refresh_token", refresh_token),
                ("scope", scope),
            ],
        )
        .await
    };
    for wider in ["posts:read votes:read", "*", "admin", "POSTS:READ", "posts:read\u{e9}"] {
        assert_eq!(
            refresh_for(&pair.refresh_token, wider).await.error(),
            (400, "invalid_scope".into()),
            "{wider}"
        );
    }
    let narrow = refresh_for(&pair.refresh_token, "posts:read").await.pair();
    assert_eq!(narrow.scope, "posts:read");
    let whole = app.refresh(&client, &narrow.refresh_token).await.pair();
    assert_eq!(whole.scope, "posts:read posts:write");
}

#[tokio::test]
async fn under_reject_a_reused_token_is_refused_and_the_pair_lives() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let mut chain = vec![app.install(&client, &ada, organization).await];
    for _ in 0..5 {
        let last = chain.last().unwrap().refresh_token.clone();
        chain.push(app.refresh(&client, &last).await.pair());
    }
    for spent in &chain[..5] {
        assert_eq!(app.refresh(&client, &spent.refresh_token).await.error(), (400, "invalid_grant".into()));
        assert!(!app.is_alive(&client, &spent.access_token).await);
    }
    for _ in 0..3 {
        app.refresh(&client, &chain[0].refresh_token).await;
    }
    assert!(app.is_alive(&client, &chain[5].access_token).await);
    let noticed: i64 = sqlx::query_scalar("SELECT count(*) FROM ledger WHERE kind = 'token.reuse_detected'")
        .fetch_one(&mut app.db().await)
        .await
        .unwrap();
    assert_eq!(noticed, 5, "the ledger is told once for each");
}

#[tokio::test]
async fn under_revoke_family_a_reused_token_ends_the_pair() {
    let app = TestApp::with(|config| config.policy.refresh.reuse = ReuseRule::RevokeFamily).await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let other = app.client(organization, &["posts:read"]).await;
    let first = app.install(&client, &ada, organization).await;
    let second = app.refresh(&client, &first.refresh_token).await.pair();

    let wrong_secret = Client { client_secret: other.client_secret.clone(), ..client.clone() };
    assert_eq!(
        app.refresh(&wrong_secret, &first.refresh_token).await.error(),
        (400, "invalid_client".into())
    );
    assert_eq!(app.refresh(&other, &first.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert!(app.is_alive(&client, &second.access_token).await, "nobody else's replay ends the family");

    assert_eq!(app.refresh(&client, &first.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert!(!app.is_alive(&client, &second.access_token).await);
    assert_eq!(app.refresh(&client, &second.refresh_token).await.error(), (400, "invalid_grant".into()));

    let third = app.install(&client, &ada, organization).await;
    assert_eq!(app.refresh(&client, &first.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert!(app.is_alive(&client, &third.access_token).await, "an old family does not end a new consent");
}

#[tokio::test]
async fn an_idle_limit_restarts_with_each_rotation() {
    let day = Duration::from_hours(24);
    let app = TestApp::with(|config| config.policy.refresh.idle_ttl = Some(90 * day)).await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let first = app.install(&client, &ada, organization).await;
    app.cx.env.advance(89 * day);
    let second = app.refresh(&client, &first.refresh_token).await.pair();
    app.cx.env.advance(89 * day);
    let third = app.refresh(&client, &second.refresh_token).await.pair();
    app.cx.env.advance(91 * day);
    assert_eq!(app.refresh(&client, &third.refresh_token).await.error(), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn an_expired_access_token_is_refreshed_and_dead_at_the_very_moment_it_ends() {
    let app = TestApp::new().await;
    let organization = app.organization("acme").await;
    let ada = app.person("ada", organization, Role::Admin).await;
    let client = app.client(organization, &["posts:read"]).await;
    let pair = app.install(&client, &ada, organization).await;
    app.cx.env.advance(Duration::from_secs(86_399));
    assert!(app.is_alive(&client, &pair.access_token).await);
    app.cx.env.advance(Duration::from_secs(1));
    assert!(!app.is_alive(&client, &pair.access_token).await);
    app.cx.env.advance(Duration::from_hours(24 * 400));
    let next = app.refresh(&client, &pair.refresh_token).await.pair();
    assert!(app.is_alive(&client, &next.access_token).await);
}
