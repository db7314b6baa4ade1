//! Codes and refresh tokens that are not taken.

use std::time::{Duration, Instant};

use postern::domain::authorize::AuthorizationParameters;
use postern::model::policy::ReuseRule;
use postern::model::secret::{Code, RefreshToken};
use serde_json::json;

use super::{Book, World};
use crate::support::app::{ARRIVED, Answer, CALLBACK};

// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

impl World {
    pub(super) async fn code(&self) -> String {
        self.app.code(&self.client, &self.ada, self.acme).await
    }

    async fn exchange_with(&self, code: &str, redirect_uri: Option<&str>, verifier: Option<&str>) -> Answer {
        let mut body = json!({
            "grant_type": "authorization_code", "client_id": self.client.app.client_id,
            "client_secret": self.client.client_secret, "code": code
        });
        if let Some(uri) = redirect_uri {
            body["redirect_uri"] = json!(uri);
        }
        if let Some(verifier) = verifier {
            body["code_verifier"] = json!(verifier);
        }
        self.app.post_json("/oauth/token", &body).await
    }

    async fn refresh_for(&self, refresh_token: &str, scope: &str) -> Answer {
        let fields = [
            ("grant_type", "refresh_token"),
            ("client_id", &self.client.app.client_id),
            ("client_secret", &self.client.client_secret),
            ("refresh_token", refresh_token),
            ("scope", scope),
        ];
        self.app.post_form("/oauth/token", &fields).await
    }
}

pub(super) async fn tell(book: &mut Book) {
    codes(book).await;
    verifiers(book).await;
    refresh_tokens(book).await;
    scopes(book).await;
    families(book).await;
}

async fn codes(book: &mut Book) {
    let world = World::new().await;
    let (app, client) = (&world.app, &world.client);
    let answer = app.exchange(client, "fooc_bad").await;
    book.expect_grant(&world, &answer, "code_malformed", &["checksum"]).await;
    let made_up = app.cx.env.secret::<Code>(&app.cx.policy().prefixes.code);
    let answer = app.exchange(client, made_up.reveal()).await;
    book.expect_grant(&world, &answer, "code_unknown", &["issued none like it"]).await;
    let other = app.client(world.owner, &["posts:read"]).await;
    let foreign = app.code(&other, &world.ada, world.acme).await;
    let answer = app.exchange(client, &foreign).await;
    book.expect_grant(&world, &answer, "code_of_another_app", &["is not this app\u{2019}s"]).await;

    let code = world.code().await;
    let answer = world.exchange_with(&code, None, None).await;
    book.expect_grant(&world, &answer, "exchange_redirect_uri_absent", &["missing beside the code"]).await;
    let answer = world.exchange_with(&code, Some(&format!("{CALLBACK}?code={code}&state=x")), None).await;
    book.expect_grant(
        &world,
        &answer,
        "exchange_redirect_uri_differs",
        &["at character 29", "another query"],
    )
    .await;
    assert!(!book.0["exchange_redirect_uri_differs"].all.contains(&code[5..15]), "the code is not kept");

    let before = Instant::now();
    assert_eq!(app.exchange(client, &code).await.status, 200);
    let at_once = ARRIVED.scope(before, app.exchange(client, &code)).await;
    book.expect_grant(&world, &at_once, "code_used_at_once", &["at the same moment"]).await;
    world.sql("UPDATE authorization_codes SET consumed_at = consumed_at - interval '4 seconds' WHERE consumed_at IS NOT NULL").await;
    world.sql("ALTER TABLE ledger DISABLE TRIGGER USER; UPDATE ledger SET ip = '203.0.113.9' WHERE kind = 'install.created'").await;
    let answer = app.exchange(client, &code).await;
    book.expect_grant(&world, &answer, "code_used", &["The code was used 4 seconds before by 203.0.113.9."])
        .await;

    let code = world.code().await;
    app.cx.env.advance(Duration::from_mins(12));
    let answer = app.exchange(client, &code).await;
    book.expect_grant(&world, &answer, "code_expired", &["The code expired 7 minutes before."]).await;
}

async fn verifiers(book: &mut Book) {
    let world = World::new().await;
    let challenged = AuthorizationParameters {
        code_challenge: Some(CHALLENGE.into()),
        code_challenge_method: Some("S256".into()),
        ..AuthorizationParameters::default()
    };
    let code = world.app.code_for(&world.client, &world.ada, world.acme, challenged).await;
    let exchange = async |verifier: Option<&str>| world.exchange_with(&code, Some(CALLBACK), verifier).await;
    let answer = exchange(Some(&"b".repeat(43))).await;
    book.expect_grant(&world, &answer, "code_verifier_wrong", &["4 of 5 tries are left"]).await;
    let answer = exchange(None).await;
    book.expect_grant(&world, &answer, "code_verifier_absent", &["no code_verifier"]).await;
    let answer = exchange(Some("short")).await;
    book.expect_grant(&world, &answer, "code_verifier_malformed", &["this has 5 bytes"]).await;
    for _ in 0..2 {
        exchange(Some(&"b".repeat(43))).await;
    }
    let answer = exchange(Some(VERIFIER)).await;
    book.expect_grant(&world, &answer, "code_verifier_tries_spent", &["5 wrong code_verifiers"]).await;
    let plain = world.code().await;
    let answer = world.exchange_with(&plain, Some(CALLBACK), Some(VERIFIER)).await;
    book.expect_grant(&world, &answer, "code_verifier_unexpected", &["had no code_challenge"]).await;
}

async fn refresh_tokens(book: &mut Book) {
    let world = World::with(|config| config.policy.refresh.idle_ttl = Some(Duration::from_hours(24))).await;
    let (app, client) = (&world.app, &world.client);
    let answer = app.refresh(client, "foor_bad").await;
    book.expect_grant(&world, &answer, "refresh_token_malformed", &["checksum"]).await;
    let made_up = app.cx.env.secret::<RefreshToken>(&app.cx.policy().prefixes.refresh_token);
    let answer = app.refresh(client, made_up.reveal()).await;
    book.expect_grant(&world, &answer, "refresh_token_unknown", &["no connection has it"]).await;
    let other = app.client(world.owner, &["posts:read"]).await;
    let foreign = app.install(&other, &world.ada, world.acme).await;
    let answer = app.refresh(client, &foreign.refresh_token).await;
    book.expect_grant(&world, &answer, "refresh_token_of_another_app", &["is not this app\u{2019}s"]).await;

    let first = app.install(client, &world.ada, world.acme).await;
    let before = Instant::now();
    let second = app.refresh(client, &first.refresh_token).await.pair();
    let at_once = ARRIVED.scope(before, app.refresh(client, &first.refresh_token)).await;
    book.expect_grant(&world, &at_once, "refresh_token_rotated_at_once", &["at the same moment"]).await;
    world.sql("UPDATE spent_refresh_tokens SET spent_at = spent_at - interval '3 hours'").await;
    let reused = app.refresh(client, &first.refresh_token).await;
    assert_eq!(reused.json()["error_description"], "The refresh token was already used.");
    let words = ["was rotated 3 hours before", "successor still counts"];
    book.expect(&world, &reused.explained_by(), "refresh_token_rotated", &words).await;
    app.cx.env.advance(Duration::from_hours(48));
    let answer = app.refresh(client, &second.refresh_token).await;
    book.expect_grant(&world, &answer, "refresh_token_expired", &["24 hours before"]).await;
}

async fn scopes(book: &mut Book) {
    let world = World::new().await;
    let pair = world.app.install(&world.client, &world.ada, world.acme).await;
    let answer = world.refresh_for(&pair.refresh_token, "posts:read posts:write").await;
    assert_eq!(answer.error(), (400, "invalid_scope".into()));
    let words = ["more than was granted: posts:write."];
    book.expect(&world, &answer.explained_by(), "refresh_scope_beyond_grant", &words).await;
    let answer = world.refresh_for(&pair.refresh_token, "posts:read\"").await;
    assert_eq!(answer.error(), (400, "invalid_scope".into()));
    book.expect(&world, &answer.explained_by(), "refresh_scope_malformed", &["cannot be read"]).await;
}

/// The same check, told otherwise where a reuse ends the connection.
async fn families(book: &mut Book) {
    let world = World::with(|config| config.policy.refresh.reuse = ReuseRule::RevokeFamily).await;
    let pair = world.app.install(&world.client, &world.ada, world.acme).await;
    world.app.refresh(&world.client, &pair.refresh_token).await.pair();
    let reused = world.app.refresh(&world.client, &pair.refresh_token).await;
    let words = ["Its reuse ended the connection."];
    book.expect(&world, &reused.explained_by(), "refresh_token_rotated", &words).await;
}
