//! Found credentials: handed in by anybody or by a scanner that signs, dead at once, told to both sides, written
//! nowhere.

use axum::body::Body;
use axum::http::{Method, Request, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use postern::config::ScannerKey;
use postern::domain::api_keys;
use postern::domain::app_secrets::{Replaces, rotate};
use postern::domain::apps::{AppName, Owner};
use postern::model::account::{Role, User};
use postern::model::audit::DoneBy;
use postern::model::credential::CredentialKind;
use postern::model::id::OrganizationId;
use postern::model::policy::SecretRotation;
use postern::model::secret::{AccessToken, Secret};
use postern::model::signature::P256Key;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};

use crate::protocol::stage::Stage;
use crate::support::app::{Answer, Client, TestApp, info};
use crate::support::policies::Shipped;

const KEY_NAME: &str = "the-scanners-key";

/// An app of globex that acme has installed.
struct Scene {
    app: TestApp,
    acme: OrganizationId,
    ada: User,
    client: Client,
    signer: Signer,
}

/// A scanner with a key of its own.
struct Signer(EcdsaKeyPair);

impl Signer {
    fn new() -> Self {
        let random = SystemRandom::new();
        let sealed = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
        Self(EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, sealed.as_ref(), &random).unwrap())
    }

    fn public_key(&self) -> P256Key {
        let head = STANDARD.decode("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgA=").unwrap();
        let der = STANDARD.encode([&head, self.0.public_key().as_ref()].concat());
        P256Key::try_from(format!("-----BEGIN PUBLIC KEY-----\n{der}\n-----END PUBLIC KEY-----")).unwrap()
    }

    fn sign(&self, body: &str) -> String {
        STANDARD.encode(self.0.sign(&SystemRandom::new(), body.as_bytes()).unwrap())
    }
}

async fn scene() -> Scene {
    scene_with_limits(false).await
}

async fn scene_with_limits(enabled: bool) -> Scene {
    let signer = Signer::new();
    let key = ScannerKey { key_identifier: KEY_NAME.into(), key: signer.public_key() };
    let app = TestApp::with(|config| {
        config.leaks.github_keys = vec![key];
        config.limits.enabled = enabled;
    })
    .await;
    let globex = app.organization("globex").await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(globex, &["posts:read"]).await;
    Scene { app, acme, ada, client, signer }
}

impl Scene {
    async fn hand_in(&self, text: &str) -> Answer {
        let answer = self.app.post_form("/leaks", &[("token", text)]).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (202, "{}"), "{text}");
        answer
    }

    async fn post_signed(&self, body: &str, identifier: &str, signature: &str) -> Answer {
        let request = Request::post("/leaks")
            .header(header::CONTENT_TYPE, "application/json")
            .header("Github-Public-Key-Identifier", identifier)
            .header("Github-Public-Key-Signature", signature);
        self.app.send(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    async fn scan(&self, findings: &Value) -> Answer {
        let body = findings.to_string();
        self.post_signed(&body, KEY_NAME, &self.signer.sign(&body)).await
    }

    /// The entries about leaks and endings: organization, kind, whether an install is named, details.
    async fn ledger(&self) -> Vec<(String, String, bool, Value)> {
        sqlx::query_as(
            "SELECT o.subdomain, l.kind, l.install_id IS NOT NULL, l.details
             FROM ledger l JOIN organizations o ON o.id = l.organization_id
             WHERE l.kind IN ('credential.leaked', 'install.revoked') ORDER BY o.subdomain, l.kind, l.id",
        )
        .fetch_all(&mut self.app.db().await)
        .await
        .unwrap()
    }
}

fn entry(
    organization: &str,
    kind: &str,
    names_install: bool,
    details: Value,
) -> (String, String, bool, Value) {
    (organization.to_owned(), kind.to_owned(), names_install, details)
}

#[tokio::test]
async fn either_token_ends_the_pair_and_its_install_and_both_sides_read_so() {
    for (which, kind) in [("access", "access_token"), ("refresh", "refresh_token")] {
        let scene = scene().await;
        let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
        scene.hand_in(if which == "access" { &pair.access_token } else { &pair.refresh_token }).await;
        assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await);
        let refused = scene.app.refresh(&scene.client, &pair.refresh_token).await;
        assert_eq!(refused.error(), (400, "invalid_grant".into()));
        let said = json!({ "kind": kind, "reporter": "anybody" });
        let to_owner = json!({ "kind": kind, "reporter": "anybody", "organization": "acme" });
        assert_eq!(
            scene.ledger().await,
            [
                entry("acme", "credential.leaked", true, said),
                entry("acme", "install.revoked", true, json!({ "by": "leak" })),
                entry("globex", "credential.leaked", false, to_owner),
            ]
        );
        let state: (String, String) = sqlx::query_as("SELECT status, ended_by FROM installs")
            .fetch_one(&mut scene.app.db().await)
            .await
            .unwrap();
        assert_eq!(state, ("revoked".into(), "leak".into()));
    }
}

#[tokio::test]
async fn a_token_that_an_app_has_for_itself_ends_too_and_its_siblings_stay() {
    let stage = Stage::under(Shipped::Mastodon).await;
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", stage.client.app.client_id.as_str()),
        ("client_secret", stage.client.client_secret.as_str()),
        ("scope", "profile"),
    ];
    let own = async || stage.app.post_form("/oauth/token", &fields).await.json()["access_token"].clone();
    let (leaked, other) = (own().await, own().await);
    let (leaked, other) = (leaked.as_str().unwrap(), other.as_str().unwrap());
    for _ in 0..2 {
        assert_eq!(stage.app.post_form("/leaks", &[("token", leaked)]).await.status, 202);
    }
    assert!(!stage.app.is_alive(&stage.client, leaked).await);
    assert!(stage.app.is_alive(&stage.client, other).await);
    let told: Vec<(Option<i64>, Value)> =
        sqlx::query_as("SELECT app_id, details FROM ledger WHERE kind = 'credential.leaked'")
            .fetch_all(&mut stage.app.db().await)
            .await
            .unwrap();
    let said = json!({ "kind": "access_token", "reporter": "anybody" });
    assert_eq!(told, [(Some(stage.client.app.id.number()), said)], "once, in the ledger of its owner");

    let secret = [("token", stage.client.client_secret.as_str())];
    assert_eq!(stage.app.post_form("/leaks", &secret).await.status, 202);
    let verified = stage.app.get_with("/api/v1/apps/verify_credentials", other).await;
    assert_eq!(verified.status, 401, "the secret is all that such a token takes");
}

#[tokio::test]
async fn a_token_that_is_dead_already_ends_no_living_install() {
    let stage = Stage::under(Shipped::Mastodon).await;
    let (dead, living) = (stage.connect(&stage.client).await, stage.connect(&stage.client).await);
    assert_eq!(stage.revoke(&stage.client, &dead.access_token).await.status, 200);
    assert_eq!(stage.app.post_form("/leaks", &[("token", &dead.access_token)]).await.status, 202);
    stage.assert_works(&stage.client, &living, true).await;

    let stage = Stage::with(|policy| policy.secret_rotation = SecretRotation::EndAccessTokens).await;
    let pair = stage.connect(&stage.client).await;
    let (owner, name) = (Owner::operator(stage.owner), AppName::Id(stage.client.app.id));
    let made = rotate(&stage.app.cx, owner, &name, Replaces::Any, None, &info()).await.unwrap();
    let client_secret = made.client_secret.unwrap().reveal().to_owned();
    let client = Client { client_secret, ..stage.client.clone() };
    assert_eq!(stage.app.post_form("/leaks", &[("token", &pair.access_token)]).await.status, 202);
    stage.app.cx.env.advance(std::time::Duration::from_secs(1));
    assert_eq!(stage.app.refresh(&client, &pair.refresh_token.unwrap()).await.status, 200);
}

#[tokio::test]
async fn codes_secrets_and_api_keys_end_too() {
    let scene = scene().await;
    let (app, client) = (&scene.app, &scene.client);
    let code = app.code(client, &scene.ada, scene.acme).await;
    scene.hand_in(&code).await;
    assert_eq!(app.exchange(client, &code).await.error(), (400, "invalid_grant".into()));

    let pair = app.install(client, &scene.ada, scene.acme).await;
    scene.hand_in(&client.client_secret).await;
    assert_eq!(app.refresh(client, &pair.refresh_token).await.error(), (400, "invalid_client".into()));
    assert_eq!(app.get_with("/api/v3/session_info", &pair.access_token).await.status, 200, "installs stay");

    let made = api_keys::create(&app.cx, scene.acme, "Importer", DoneBy::default()).await.unwrap();
    scene.hand_in(made.key.reveal()).await;
    assert!(api_keys::find(&app.cx, made.key.reveal()).await.unwrap().is_none());

    let reporter = "anybody";
    let kind = "authorization_code";
    assert_eq!(
        scene.ledger().await,
        [
            entry("acme", "credential.leaked", false, json!({ "kind": kind, "reporter": reporter })),
            entry(
                "acme",
                "credential.leaked",
                false,
                json!({ "kind": "api_key", "reporter": reporter, "name": "Importer" })
            ),
            entry(
                "globex",
                "credential.leaked",
                false,
                json!({ "kind": kind, "reporter": reporter, "organization": "acme" })
            ),
            entry(
                "globex",
                "credential.leaked",
                false,
                json!({ "kind": "client_secret", "reporter": reporter })
            ),
        ]
    );
    let noted: bool =
        sqlx::query_scalar("SELECT leaked_at IS NOT NULL AND expires_at = leaked_at FROM app_secrets")
            .fetch_one(&mut app.db().await)
            .await
            .unwrap();
    assert!(noted);
}

#[tokio::test]
async fn what_is_dead_or_unknown_leaves_no_trace_and_gets_the_same_answer() {
    let scene = scene().await;
    let (app, client) = (&scene.app, &scene.client);
    let first = app.install(client, &scene.ada, scene.acme).await;
    let second = app.refresh(client, &first.refresh_token).await.pair();
    let code = app.code(client, &scene.ada, scene.acme).await;
    let third = app.exchange(client, &code).await.pair();
    let never = app.cx.env.secret::<AccessToken>("foot_").reveal().to_owned();
    for dead in [&first.access_token, &first.refresh_token, &second.access_token, &code, &never] {
        scene.hand_in(dead).await;
    }
    for odd in ["x", "foot_", "\u{1f511}", &"a".repeat(5_000)] {
        scene.hand_in(odd).await;
    }
    assert!(app.is_alive(client, &third.access_token).await, "no old family ends a new one");
    assert_eq!(scene.ledger().await, []);

    scene.hand_in(&third.refresh_token).await;
    let told = scene.ledger().await.len();
    for again in [&third.refresh_token, &third.access_token] {
        scene.hand_in(again).await;
    }
    assert_eq!(scene.ledger().await.len(), told, "what is dead is dead");
}

#[tokio::test]
async fn form_multipart_and_json_are_read_alike() {
    let scene = scene().await;
    let mut tokens = Vec::new();
    for number in 0..3 {
        let organization = scene.app.organization(&format!("org{number}")).await;
        scene.app.join(&scene.ada, organization, Role::Admin).await;
        tokens.push(scene.app.install(&scene.client, &scene.ada, organization).await.access_token);
    }
    let bodies = [
        ("application/x-www-form-urlencoded", format!("token={}", tokens[0])),
        ("application/json; charset=utf-8", json!({ "token": tokens[1] }).to_string()),
        (
            "multipart/form-data; boundary=b",
            format!(
                "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{}\r\n--b--\r\n",
                tokens[2]
            ),
        ),
    ];
    for ((kind, body), token) in bodies.into_iter().zip(&tokens) {
        let request =
            Request::post("/leaks").header(header::CONTENT_TYPE, kind).body(Body::from(body)).unwrap();
        assert_eq!(scene.app.send(request).await.status, 202, "{kind}");
        assert!(!scene.app.is_alive(&scene.client, token).await, "{kind}");
    }
    for (kind, body, status) in [
        ("text/plain", "token=a".to_owned(), 415),
        ("application/json", "{".to_owned(), 400),
        ("application/json", "{}".to_owned(), 400),
        ("application/x-www-form-urlencoded", "token=a&token=b".to_owned(), 400),
        ("application/x-www-form-urlencoded", format!("token={}", "a".repeat(70_000)), 413),
    ] {
        let request =
            Request::post("/leaks").header(header::CONTENT_TYPE, kind).body(Body::from(body)).unwrap();
        let answer = scene.app.send(request).await;
        assert_eq!(answer.error(), (status, "invalid_request".into()), "{kind}");
    }
}

#[tokio::test]
async fn a_signed_list_ends_what_lives_and_is_told_what_was_ours() {
    let scene = scene().await;
    let (app, client) = (&scene.app, &scene.client);
    let pair = app.install(client, &scene.ada, scene.acme).await;
    let url = format!("https://forge.example/acme/site/blob/abc/.env?t={}", pair.access_token);
    let mut mistyped = pair.access_token.clone();
    mistyped.replace_range(9..10, if &mistyped[9..10] == "a" { "b" } else { "a" });
    let answer = scene
        .scan(&json!([
            { "token": pair.access_token, "type": "acme_access", "url": url, "source": "Content" },
            { "token": "some_token", "type": "some_type", "url": "", "source": "commit", "more": [1] },
            { "token": mistyped, "type": "acme_access" },
        ]))
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let hash = |text: &str| Secret::<()>::unchecked(text).hash().to_hex();
    assert_eq!(
        answer.json(),
        json!([
            { "token_hash": hash(&pair.access_token), "token_type": "acme_access", "label": "true_positive" },
            { "token_hash": hash("some_token"), "token_type": "some_type", "label": "false_positive" },
            { "token_hash": hash(&mistyped), "token_type": "acme_access", "label": "false_positive" },
        ])
    );
    assert!(!app.is_alive(client, &pair.access_token).await);
    let told = &scene.ledger().await[0];
    assert_eq!(
        told.3,
        json!({ "kind": "access_token", "reporter": "github", "source": "content",
                "url": "https://forge.example/acme/site/blob/abc/.env?t=[credential]" })
    );
    assert_eq!(scene.scan(&json!([])).await.json(), json!([]));
    assert_eq!(scene.scan(&json!([{ "type": "no token" }])).await.error(), (400, "invalid_request".into()));
}

#[tokio::test]
async fn a_list_that_is_not_signed_by_a_known_key_does_nothing() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let body =
        json!([{ "token": pair.access_token, "type": "t", "url": "", "source": "commit" }]).to_string();
    let good = scene.signer.sign(&body);
    let (stranger, other) = (Signer::new().sign(&body), scene.signer.sign("[]"));
    for (identifier, signature) in [
        (KEY_NAME, stranger.as_str()),
        (KEY_NAME, &other),
        (KEY_NAME, ""),
        (KEY_NAME, "not base64!"),
        ("another-key", &good),
        ("", &good),
    ] {
        let answer = scene.post_signed(&body, identifier, signature).await;
        assert_eq!(answer.error(), (401, "access_denied".into()), "{identifier} {signature}");
    }
    let spaced = scene.post_signed(&format!("{body} "), KEY_NAME, &good).await;
    assert_eq!(spaced.status, 401, "the very bytes are signed");
    let unsigned = scene.app.post_json("/leaks", &serde_json::from_str(&body).unwrap()).await;
    assert_eq!(unsigned.status, 401);
    // A single credential under the headers of a list is a list that is not signed.
    let single = json!({ "token": pair.access_token }).to_string();
    assert_eq!(scene.post_signed(&single, KEY_NAME, &good).await.status, 401);
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);
    assert_eq!(scene.ledger().await, []);
    assert_eq!(scene.post_signed(&body, KEY_NAME, &good).await.status, 200);
}

#[tokio::test]
async fn the_sample_that_the_scanner_publishes_is_understood() {
    let pem = "-----BEGIN PUBLIC KEY-----\n\
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsz9ugWDj5jK5ELBK42ynytbo38gP\n\
        HzZFI03Exwz8Lh/tCfL3YxwMdLjB+bMznsanlhK0RwcGP3IDb34kQDIo3Q==\n\
        -----END PUBLIC KEY-----\n";
    let name = "f9525bf080f75b3506ca1ead061add62b8633a346606dc5fe544e29231c6ee0d";
    let signature =
        "MEUCIFLZzeK++IhS+y276SRk2Pe5LfDrfvTXu6iwKKcFGCrvAiEAhHN2kDOhy2I6eGkOFmxNkOJ+L2y8oQ9A2T9GGJo6WJY=";
    let body = r#"[{"token":"some_token","type":"some_type","url":"some_url","source":"some_source"}]"#;
    let mut scene = scene().await;
    let key = ScannerKey { key_identifier: name.into(), key: P256Key::try_from(pem.to_owned()).unwrap() };
    scene.app = TestApp::with(|config| config.leaks.github_keys = vec![key]).await;
    let answer = scene.post_signed(body, name, signature).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(answer.json()[0]["label"], "false_positive");
}

#[tokio::test]
async fn who_signs_nothing_is_slowed_down() {
    let scene = scene_with_limits(true).await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    for _ in 0..30 {
        scene.hand_in("x").await;
    }
    let refused = scene.app.post_form("/leaks", &[("token", &pair.access_token)]).await;
    assert_eq!(refused.error(), (429, "slow_down".into()));
    assert_eq!(refused.header("retry-after"), "2");
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);

    let scene = scene_with_limits(true).await;
    for _ in 0..100 {
        assert_eq!(scene.scan(&json!([])).await.status, 200, "signed reports do not count");
    }
    for _ in 0..30 {
        assert_eq!(scene.post_signed("[]", KEY_NAME, "").await.status, 401);
    }
    assert_eq!(scene.post_signed("[]", KEY_NAME, "").await.status, 429);
}

#[tokio::test]
async fn the_patterns_are_public() {
    let scene = scene().await;
    let request = Request::builder().method(Method::GET).uri("/leaks").body(Body::empty()).unwrap();
    let published = scene.app.send(request).await.json();
    let patterns = published["patterns"].as_array().unwrap();
    assert_eq!(patterns.len(), 5);
    assert_eq!(
        patterns[2],
        json!({ "kind": "access_token", "prefix": "foot_", "pattern": r"\bfoot_[0-9A-Za-z]{49}\b" })
    );
    assert_eq!(published["report_to"], "http://localhost:8080/leaks");
}

#[tokio::test]
async fn a_living_credential_costs_the_same_statements_as_a_text_that_means_nothing() {
    let (app, wire) = TestApp::wired().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read"]).await;
    let pair = app.install(&client, &ada, acme).await;
    let mut costs = Vec::new();
    for text in ["x", &pair.access_token, &pair.access_token, &client.client_secret] {
        let before = wire.statements();
        assert_eq!(app.post_form("/leaks", &[("token", text)]).await.status, 202);
        costs.push(wire.statements() - before);
    }
    assert_eq!(costs, [7, 7, 7, 7], "BEGIN, one a kind, COMMIT");
}

#[test]
fn the_guide_shows_the_patterns_that_the_defaults_have() {
    let guide = include_str!("../../docs/leaks.md");
    let policy = postern::config::Config::load(&[], []).unwrap().policy;
    for kind in CredentialKind::ALL {
        let line = format!("| `{}` | `{}` |", kind.as_str(), kind.pattern(&policy.prefixes));
        assert!(guide.contains(&line), "{line}");
    }
}
