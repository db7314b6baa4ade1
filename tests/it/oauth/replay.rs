//! A refresh whose answer was lost can be asked for again: the same request gets the same pair, for a while, until the
//! pair is used. Everything else about a spent token stays as it is.

use std::time::Duration;

use axum::http::Method;
use postern::config::Config;
use postern::config::values::KeyMaterial;
use postern::domain::access::authenticate_token;
use postern::keys::{Keys, Purpose};
use postern::model::account::{Role, User};
use postern::model::app::AppKind;
use postern::model::id::OrganizationId;
use postern::model::policy::ReuseRule;
use postern::model::replay::Asked;
use postern::model::secret::Secret;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::support::app::{Answer, Client, Pair, TestApp};

const WINDOW: Duration = Duration::from_secs(30);

struct Scene {
    app: TestApp,
    acme: OrganizationId,
    ada: User,
    client: Client,
}

async fn scene() -> Scene {
    scene_with(|config| config.policy.refresh.replay_window = WINDOW).await
}

async fn scene_with(change: impl FnOnce(&mut Config)) -> Scene {
    let app = TestApp::with(change).await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read", "posts:write"]).await;
    Scene { app, acme, ada, client }
}

impl Scene {
    async fn install(&self) -> Pair {
        self.app.install(&self.client, &self.ada, self.acme).await
    }

    async fn refresh(&self, pair: &Pair) -> Answer {
        self.app.refresh(&self.client, &pair.refresh_token).await
    }

    async fn refresh_for(&self, pair: &Pair, scope: &str) -> Answer {
        self.app
            .post_form(
                "/oauth/token",
                &[
                    ("grant_type", "refresh_token"),
                    ("client_id", &self.client.app.client_id),
                    ("client_secret", &self.client.client_secret),
                    ("refresh_token", &pair.refresh_token),
                    ("scope", scope),
                ],
            )
            .await
    }

    async fn call(&self, token: &str) -> u16 {
        self.app.get_with("/api/v3/session_info", token).await.status.as_u16()
    }

    async fn patch(&self, body: Value) -> Answer {
        let path = format!("/oauth/apps/{}", self.client.app.id);
        let jwt = self.app.jwt(&self.ada).await;
        self.app.manage(&jwt, None, Method::PATCH, &path, Some(body)).await
    }

    async fn reuses(&self) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM ledger WHERE kind = 'token.reuse_detected'")
            .fetch_one(&mut self.app.db().await)
            .await
            .unwrap()
    }
}

fn refused(answer: &Answer) {
    assert_eq!(answer.error(), (400, "invalid_grant".into()), "{}", answer.text);
}

fn same(one: &Pair, other: &Pair) {
    assert_eq!(
        (&one.access_token, &one.refresh_token, &one.scope),
        (&other.access_token, &other.refresh_token, &other.scope)
    );
}

#[tokio::test]
async fn the_same_request_gets_the_same_pair_and_nothing_is_prolonged() {
    let scene = scene().await;
    let first = scene.install().await;
    let answer = scene.refresh(&first).await;
    let second = answer.pair();
    assert_eq!(answer.json()["expires_in"], 86_400);
    // The window counts from the rotation, however often the answer is asked for.
    for (after, remains) in [(0, 86_400), (20, 86_380), (9, 86_371)] {
        scene.app.cx.env.advance(Duration::from_secs(after));
        let again = scene.refresh(&first).await;
        same(&again.pair(), &second);
        assert_eq!(again.json()["expires_in"], remains);
        assert_eq!(again.header("cache-control"), "no-store");
    }
    scene.app.cx.env.advance(Duration::from_secs(1));
    refused(&scene.refresh(&first).await);
    assert_eq!(scene.reuses().await, 1, "after the window it is a reuse");
    assert_eq!(scene.call(&second.access_token).await, 200, "which the default policy forgives the pair");
}

#[tokio::test]
async fn without_a_window_a_spent_token_is_spent() {
    let scene = scene_with(|_| {}).await;
    let first = scene.install().await;
    scene.refresh(&first).await.pair();
    refused(&scene.refresh(&first).await);
    let kept: i64 = sqlx::query_scalar("SELECT count(*) FROM tokens WHERE replay_sealed IS NOT NULL")
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(kept, 0);
}

#[tokio::test]
async fn the_first_use_of_the_pair_ends_it() {
    let uses: [(&str, bool); 3] =
        [("a call", false), ("introspection", true), ("of the refresh token", true)];
    for (what, introspects) in uses {
        let scene = scene().await;
        let first = scene.install().await;
        let second = scene.refresh(&first).await.pair();
        same(&scene.refresh(&first).await.pair(), &second);
        match (introspects, what) {
            (false, _) => assert_eq!(scene.call(&second.access_token).await, 200),
            (true, "introspection") => {
                assert!(scene.app.is_alive(&scene.client, &second.access_token).await);
            }
            _ => assert!(scene.app.is_alive(&scene.client, &second.refresh_token).await),
        }
        refused(&scene.refresh(&first).await);
        assert_eq!(scene.reuses().await, 1, "{what}");
        assert_eq!(scene.call(&second.access_token).await, 200, "{what}");
    }
}

#[tokio::test]
async fn a_refresh_with_the_new_refresh_token_ends_it_and_older_ones_never_come_back() {
    let scene = scene().await;
    let mut chain = vec![scene.install().await];
    for _ in 0..4 {
        let next = scene.refresh(chain.last().unwrap()).await.pair();
        chain.push(next);
    }
    for older in &chain[..3] {
        refused(&scene.refresh(older).await);
    }
    same(&scene.refresh(&chain[3]).await.pair(), &chain[4]);
}

#[tokio::test]
async fn a_reuse_after_the_first_use_ends_the_family_where_the_policy_says_so() {
    let scene = scene_with(|config| {
        config.policy.refresh.replay_window = WINDOW;
        config.policy.refresh.reuse = ReuseRule::RevokeFamily;
    })
    .await;
    let first = scene.install().await;
    let second = scene.refresh(&first).await.pair();
    same(&scene.refresh(&first).await.pair(), &second);
    assert_eq!(scene.call(&second.access_token).await, 200, "a repeated answer ends nothing");
    refused(&scene.refresh(&first).await);
    assert_eq!(scene.call(&second.access_token).await, 401);
    refused(&scene.refresh(&second).await);
}

#[tokio::test]
async fn another_app_another_secret_or_another_scope_gets_nothing() {
    let scene = scene().await;
    let other = scene.app.client(scene.acme, &["posts:read", "posts:write"]).await;
    let first = scene.install().await;
    let second = scene.refresh_for(&first, "posts:read").await.pair();
    assert_eq!(second.scope, "posts:read");
    refused(&scene.app.refresh(&other, &first.refresh_token).await);
    let stolen = Client { client_secret: other.client_secret.clone(), ..scene.client.clone() };
    assert_eq!(scene.app.refresh(&stolen, &first.refresh_token).await.error().1, "invalid_client");
    refused(&scene.refresh(&first).await);
    refused(&scene.refresh_for(&first, "posts:write").await);
    refused(&scene.refresh_for(&first, "posts:read posts:write").await);
    same(&scene.refresh_for(&first, "posts:read").await.pair(), &second);
}

#[tokio::test]
async fn what_ends_the_pair_ends_the_answer_too() {
    let scene = scene().await;
    let first = scene.install().await;
    let second = scene.refresh(&first).await.pair();
    let fields = [
        ("client_id", scene.client.app.client_id.as_str()),
        ("client_secret", scene.client.client_secret.as_str()),
        ("token", second.refresh_token.as_str()),
    ];
    assert_eq!(scene.app.post_form("/oauth/revoke", &fields).await.status, 200);
    refused(&scene.refresh(&first).await);

    // A new consent takes the place of the pair, within the window of the old one.
    let third = scene.install().await;
    let fourth = scene.refresh(&third).await.pair();
    let fifth = scene.install().await;
    refused(&scene.refresh(&third).await);
    refused(&scene.refresh(&fourth).await);
    assert_eq!(scene.call(&fifth.access_token).await, 200);
}

#[tokio::test]
async fn a_leaked_spent_token_whose_answer_can_be_had_ends_the_pair() {
    let scene = scene().await;
    let first = scene.install().await;
    let second = scene.refresh(&first).await.pair();
    let leak = [("token", first.refresh_token.as_str())];
    assert_eq!(scene.app.post_form("/leaks", &leak).await.status, 202);
    refused(&scene.refresh(&first).await);
    assert_eq!(scene.call(&second.access_token).await, 401);
}

#[tokio::test]
async fn an_app_without_a_secret_has_no_window() {
    let scene = scene().await;
    let device = scene.app.client_with(scene.acme, AppKind::Public, &["posts:read"]).await;
    let parameters = postern::domain::authorize::AuthorizationParameters {
        code_challenge: Some("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM".into()),
        code_challenge_method: Some("S256".into()),
        ..Default::default()
    };
    let code = scene.app.code_for(&device, &scene.ada, scene.acme, parameters).await;
    let post = async |fields: &[(&str, &str)]| {
        let all = [&[("client_id", device.app.client_id.as_str())], fields].concat();
        scene.app.post_form("/oauth/token", &all).await
    };
    let first = post(&[
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("redirect_uri", crate::support::app::CALLBACK),
        ("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
    ])
    .await
    .pair();
    let refresh = [("grant_type", "refresh_token"), ("refresh_token", first.refresh_token.as_str())];
    let second = post(&refresh).await.pair();
    refused(&post(&refresh).await);
    assert_eq!(scene.call(&second.access_token).await, 401, "its reuse ends the pair, as ever");
}

#[tokio::test]
async fn an_app_may_have_a_window_of_its_own() {
    let scene = scene_with(|_| {}).await;
    assert_eq!(scene.patch(json!({ "refresh_replay_window": 61 })).await.status, 422);
    let edited = scene.patch(json!({ "refresh_replay_window": 5 })).await;
    assert_eq!((edited.status.as_u16(), &edited.json()["refresh_replay_window"]), (200, &json!(5)));
    let first = scene.install().await;
    let second = scene.refresh(&first).await.pair();
    scene.app.cx.env.advance(Duration::from_secs(4));
    same(&scene.refresh(&first).await.pair(), &second);
    scene.app.cx.env.advance(Duration::from_secs(1));
    refused(&scene.refresh(&first).await);

    let scene = self::scene().await;
    assert_eq!(scene.patch(json!({ "refresh_replay_window": 0 })).await.status, 200);
    let first = scene.install().await;
    scene.refresh(&first).await.pair();
    refused(&scene.refresh(&first).await);
}

#[tokio::test]
async fn the_stored_answer_opens_with_the_spent_token_and_with_nothing_that_is_stored() {
    let scene = scene().await;
    let first = scene.install().await;
    let second = scene.refresh(&first).await.pair();
    let (sealed, replay_of, row): (Vec<u8>, Vec<u8>, Value) = sqlx::query_as(
        "SELECT t.replay_sealed, t.replay_of, to_jsonb(t) || to_jsonb(s) || to_jsonb(a)
         FROM tokens t JOIN spent_refresh_tokens s ON s.token_id = t.id
         JOIN apps a ON a.id = t.app_id",
    )
    .fetch_one(&mut scene.app.db().await)
    .await
    .unwrap();
    assert_eq!(replay_of, Sha256::digest(&first.refresh_token).to_vec());

    let app_id = scene.client.app.id;
    let opens = |presented: &str| {
        let presented = Secret::unchecked(presented);
        Asked { presented: &presented, app_id, narrowed: None }.open(&sealed)
    };
    let (access, refresh) = opens(&first.refresh_token).expect("its holder opens it");
    assert_eq!((access.reveal(), refresh.reveal()), (&*second.access_token, &*second.refresh_token));

    // Whatever the row holds, as text, as digits and as bytes; and the new tokens.
    let mut keys: Vec<String> = vec![second.access_token.clone(), second.refresh_token.clone()];
    for value in row.as_object().unwrap().values() {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        keys.push(text.trim_start_matches("\\x").to_owned());
        keys.push(text);
    }
    assert!(keys.len() > 60, "{} values", keys.len());
    for key in &keys {
        assert!(opens(key).is_none(), "{key}");
    }
    let server = Keys::derive(&KeyMaterial::new([7; 32]), None);
    for purpose in [Purpose::SsoKey, Purpose::WebhookSecret] {
        for row in [app_id.to_string(), scene.client.app.client_id.clone(), "1".to_owned()] {
            assert!(server.open(purpose, &row, &sealed).is_err());
        }
    }
}

#[tokio::test]
async fn only_the_first_check_of_a_pair_costs_a_second_statement() {
    let window = |config: &mut Config| config.policy.refresh.replay_window = WINDOW;
    let (app, wire) = TestApp::wired_with(window).await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read"]).await;
    let mut pair = app.install(&client, &ada, acme).await;
    for is_counted in [false, true] {
        let before = wire.statements();
        pair = app.refresh(&client, &pair.refresh_token).await.pair();
        let refresh = wire.statements() - before;
        let mut checks = Vec::new();
        for _ in 0..3 {
            let before = wire.statements();
            authenticate_token(&app.cx, &pair.access_token).await.unwrap();
            checks.push(wire.statements() - before);
        }
        if is_counted {
            assert_eq!((refresh, checks.as_slice()), (2, [2, 1, 1].as_slice()));
        }
    }
    // A window that is over needs no closing.
    pair = app.refresh(&client, &pair.refresh_token).await.pair();
    app.cx.env.advance(WINDOW);
    let before = wire.statements();
    authenticate_token(&app.cx, &pair.access_token).await.unwrap();
    assert_eq!(wire.statements() - before, 1);
}
