//! How many tokens live, what ends them, and what an app has for itself.

use axum::http::StatusCode;
use postern::domain::app_draft::AppDraft;
use postern::domain::app_secrets::{Replaces, rotate};
use postern::domain::apps::{AppName, Owner, edit};
use postern::model::app::AppKind;
use postern::model::policy::{GrantType, LiveTokens, Policy, SecretRotation};

use crate::protocol::stage::{Stage, Tokens, tokens};
use crate::support::app::{Answer, Client, info};
use crate::support::policies::Shipped;

fn many(policy: &mut Policy) {
    policy.grants = vec![GrantType::AuthorizationCode];
    policy.live_tokens = LiveTokens::Many;
}

#[tokio::test]
async fn an_exchange_replaces_the_pair_or_adds_a_token() {
    let one = Stage::with(|_| {}).await;
    let (first, second) = (one.connect(&one.client).await, one.connect(&one.client).await);
    one.assert_works(&one.client, &first, false).await;
    one.assert_works(&one.client, &second, true).await;

    let stage = Stage::with(many).await;
    let code = stage.code(&stage.client).await;
    let first = tokens(&stage.exchange(&stage.client, &code).await);
    let second = stage.connect(&stage.client).await;
    let third = stage.connect(&stage.client).await;
    for token in [&first, &second, &third] {
        assert_eq!(token.refresh_token, None);
        stage.assert_works(&stage.client, token, true).await;
    }
    let installs: i64 = sqlx::query_scalar("SELECT count(*) FROM installs")
        .fetch_one(&mut stage.app.db().await)
        .await
        .unwrap();
    assert_eq!(installs, 1, "it is one install all the same");

    assert_eq!(stage.revoke(&stage.client, &second.access_token).await.status, 200);
    stage.assert_works(&stage.client, &first, true).await;
    stage.assert_works(&stage.client, &second, false).await;
    stage.assert_works(&stage.client, &third, true).await;

    assert_eq!(stage.exchange(&stage.client, &code).await.status, 400);
    stage.assert_works(&stage.client, &first, false).await;
    stage.assert_works(&stage.client, &third, true).await;
}

#[tokio::test]
async fn what_was_issued_under_another_policy_is_revoked_all_the_same() {
    let mut stage = Stage::with(many).await;
    let (first, second) = (stage.connect(&stage.client).await, stage.connect(&stage.client).await);
    let code = stage.code(&stage.client).await;
    let third = tokens(&stage.exchange(&stage.client, &code).await);
    stage.app.restart(|config| {
        config.policy.live_tokens = LiveTokens::One;
        config.policy.grants = vec![GrantType::AuthorizationCode, GrantType::RefreshToken];
    });
    assert_eq!(stage.revoke(&stage.client, &first.access_token).await.status, 200);
    stage.assert_works(&stage.client, &first, false).await;
    stage.assert_works(&stage.client, &second, true).await;
    assert_eq!(stage.exchange(&stage.client, &code).await.status, 400);
    stage.assert_works(&stage.client, &third, false).await;

    let pair = stage.connect(&stage.client).await;
    stage.app.restart(|config| many(&mut config.policy));
    assert_eq!(stage.revoke(&stage.client, &pair.refresh_token.clone().unwrap()).await.status, 200);
    stage.assert_works(&stage.client, &pair, false).await;
}

#[tokio::test]
async fn a_scope_that_came_back_is_no_older_token_s() {
    let stage = Stage::with(many).await;
    let older = stage.connect(&stage.client).await;
    let name = AppName::Id(stage.client.app.id);
    for scopes in [&["posts:read"][..], &["posts:read", "posts:write"]] {
        let declared_scopes = Some(scopes.iter().map(|scope| (*scope).to_owned()).collect());
        let draft = AppDraft { declared_scopes, ..AppDraft::default() };
        edit(&stage.app.cx, Owner::operator(stage.owner), &name, draft, &info()).await.unwrap();
    }
    stage.connect(&stage.client).await;
    let fields = [
        ("client_id", stage.client.app.client_id.as_str()),
        ("client_secret", &stage.client.client_secret),
        ("token", &older.access_token),
    ];
    let seen = stage.app.post_form("/oauth/introspect", &fields).await.json();
    assert_eq!(seen["scope"], "posts:read", "{seen}");
}

#[tokio::test]
async fn a_new_secret_ends_what_the_policy_says() {
    for effect in [SecretRotation::KeepTokens, SecretRotation::EndAccessTokens, SecretRotation::EndTokens] {
        let stage = Stage::with(|policy| policy.secret_rotation = effect).await;
        let got = stage.connect(&stage.client).await;
        let (owner, name) = (Owner::operator(stage.owner), AppName::Id(stage.client.app.id));
        let made = rotate(&stage.app.cx, owner, &name, Replaces::Any, None, &info()).await.unwrap();
        let client_secret = made.client_secret.unwrap().reveal().to_owned();
        let client = Client { client_secret, ..stage.client.clone() };
        stage.wait(std::time::Duration::from_secs(1));
        stage.assert_works(&client, &got, effect == SecretRotation::KeepTokens).await;
        let refreshed = stage.app.refresh(&client, got.refresh_token.as_deref().unwrap()).await;
        assert_eq!(refreshed.status == 200, effect != SecretRotation::EndTokens, "{effect:?}");
        if refreshed.status == 200 {
            stage.assert_works(&client, &tokens(&refreshed), true).await;
        }
        stage.assert_works(&client, &stage.connect(&client).await, true).await;
    }
}

async fn own_token(stage: &Stage, client: &Client, scope: &str) -> Answer {
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", client.app.client_id.as_str()),
        ("client_secret", client.client_secret.as_str()),
        ("scope", scope),
    ];
    let given: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    stage.app.post_form("/oauth/token", &given).await
}

#[tokio::test]
async fn an_app_has_tokens_of_its_own_where_the_grant_is_there() {
    let without = Stage::with(|_| {}).await;
    let refused = own_token(&without, &without.client, "").await;
    assert_eq!(refused.error(), (400, "unsupported_grant_type".to_owned()));

    let stage = Stage::under(Shipped::Mastodon).await;
    let public = stage.another(AppKind::Public).await;
    let answer = own_token(&stage, &public, "").await;
    assert_eq!(
        answer.error(),
        (400, "unauthorized_client".to_owned()),
        "whoever keeps no secret has proven nothing"
    );
    for beyond in ["follow", "read:accounts", "nonsense"] {
        let answer = own_token(&stage, &stage.client, beyond).await;
        assert_eq!(answer.error(), (400, "invalid_scope".to_owned()), "{beyond}");
    }
    let own = tokens(&own_token(&stage, &stage.client, "profile").await);
    assert_eq!((own.scope.as_str(), own.refresh_token.as_deref()), ("profile", None));

    let verified = stage.app.get_with("/api/v1/apps/verify_credentials", &own.access_token).await;
    assert_eq!(verified.json()["name"], stage.client.app.profile.name);
    let as_somebody = stage.app.get_with("/api/v1/accounts/verify_credentials", &own.access_token).await;
    assert_eq!(as_somebody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(as_somebody.json()["error"], "This method requires an authenticated user");
    assert_works(&stage, &own, true).await;
    let other = stage.another(AppKind::Confidential).await;
    assert_eq!(stage.revoke(&other, &own.access_token).await.status, 403);
    assert_works(&stage, &own, true).await;
    assert_eq!(stage.revoke(&stage.client, &own.access_token).await.status, 200);
    assert_works(&stage, &own, false).await;
}

#[tokio::test]
async fn a_token_of_an_app_ends_with_the_app() {
    let stage = Stage::under(Shipped::Mastodon).await;
    let own = tokens(&own_token(&stage, &stage.client, "profile").await);
    let name = AppName::Id(stage.client.app.id);
    postern::domain::apps::suspend(&stage.app.cx, Owner::operator(stage.owner), &name, &info())
        .await
        .unwrap();
    let answer = stage.app.get_with("/api/v1/apps/verify_credentials", &own.access_token).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

/// Asserts that a token of the app itself works, or that it does not.
async fn assert_works(stage: &Stage, own: &Tokens, works: bool) {
    let answer = stage.app.get_with("/api/v1/apps/verify_credentials", &own.access_token).await;
    assert_eq!(answer.status == 200, works, "{}", answer.text);
    assert_eq!(stage.app.is_alive(&stage.client, &own.access_token).await, works);
}
