//! No secret is stored or logged in clear: after a whole story, none that anybody saw is found again.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::Method;
use postern::domain::administration::Admin;
use postern::domain::{api_keys, invitations, sso};
use postern::jobs::explanations;
use postern::model::account::Role;
use postern::model::audit::{DoneBy, RequestOrigin};
use serde_json::json;
use sqlx::Row as _;
use tracing_subscriber::fmt::MakeWriter;

use crate::support::app::{CALLBACK, Client, PASSWORD, TestApp, info};
use crate::support::browser::Browser;

async fn with_replay_window() -> TestApp {
    TestApp::with(|config| config.policy.refresh.replay_window = Duration::from_mins(1)).await
}

/// Every secret that a story saw, in clear.
async fn story(app: &TestApp) -> Vec<String> {
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let mut seen = vec![PASSWORD.to_owned()];
    let signed_in = app.post_json("/session", &json!({ "email": ada.email, "password": PASSWORD })).await;
    let jwt = signed_in.json()["token"].as_str().unwrap().to_owned();
    let wrong =
        app.post_json("/session", &json!({ "email": ada.email, "password": "hunter2-but-longer" })).await;
    assert_eq!(wrong.status, 401);
    seen.push("hunter2-but-longer".to_owned());
    seen.push(jwt.clone());

    let registered = app
        .manage(
            &jwt,
            None,
            Method::POST,
            "/oauth/apps",
            Some(json!({ "name": "Acme Integration", "redirect_uris": ["https://app.example/callback"],
                         "declared_scopes": ["posts:read", "webhooks:manage"],
                         "webhook_url": "https://app.example/hooks" })),
        )
        .await
        .json();
    seen.push(registered["client_secret"].as_str().unwrap().to_owned());
    seen.push(registered["webhook_secret"].as_str().unwrap().to_owned());
    let rotated = app
        .manage(&jwt, None, Method::POST, &format!("/oauth/apps/{}/rotate_secret", registered["id"]), None)
        .await
        .json();
    seen.push(rotated["client_secret"].as_str().unwrap().to_owned());

    let mut client = app.client(acme, &["posts:read"]).await;
    seen.push(client.client_secret.clone());
    let code = app.code(&client, &ada, acme).await;
    let pair = app.exchange(&client, &code).await.pair();
    let next = app.refresh(&client, &pair.refresh_token).await.pair();
    app.refresh(&client, &pair.refresh_token).await;
    app.exchange(&client, &code).await;
    app.is_alive(&client, &next.access_token).await;
    // Secrets in places where they do not belong are not kept either.
    app.post_form(&format!("/oauth/token?client_secret={}&code={code}", client.client_secret), &[]).await;
    app.get_with(&format!("/oauth/apps?access_token={}", next.access_token), &next.access_token).await;
    misplaced(app, &jwt, &client, &code, &next.access_token).await;
    client.client_secret.push('x');
    app.refresh(&client, &next.refresh_token).await;
    assert!(explanations::run_due(&app.cx).await.unwrap() > 5);
    seen.extend([code, pair.access_token, pair.refresh_token, next.access_token, next.refresh_token]);

    let leaked = app.install(&app.client(acme, &["posts:read"]).await, &ada, acme).await;
    assert_eq!(app.post_form("/leaks", &[("token", &leaked.access_token)]).await.status, 202);
    seen.extend([leaked.access_token, leaked.refresh_token]);

    // An answer that could still be had again.
    let globex = app.organization("globex").await;
    app.join(&ada, globex, Role::Admin).await;
    let mut open = app.client(acme, &["posts:read"]).await;
    let first = app.install(&open, &ada, globex).await;
    let second = app.refresh(&open, &first.refresh_token).await.pair();
    assert_eq!(app.refresh(&open, &first.refresh_token).await.status, 200);
    open.client_secret.push('x');
    app.refresh(&open, &first.refresh_token).await;
    seen.extend([first, second].map(|pair| [pair.access_token, pair.refresh_token]).concat());

    let by = DoneBy { user_id: Some(ada.id), origin: RequestOrigin::default(), ..DoneBy::default() };
    seen.push(api_keys::create(&app.cx, acme, "Scripts", by.clone()).await.unwrap().key.reveal().to_owned());
    let admin = Admin::of(&app.cx, "acme", &ada, &info()).await.unwrap();
    let made = invitations::create(&app.cx, &admin, Role::Member, "Max").await.unwrap();
    let link = format!("/invitations/{}", made.secret.reveal());
    let mut browser = Browser::new(app);
    browser.open(&link).await;
    browser.follow("Sign in to join").await;
    browser.open(&link).await;
    browser.fill("Email", "max@people.test");
    browser.fill("Name", "Max");
    browser.fill("Password", "the phrase of somebody new");
    browser.press("Create account and join").await;
    assert_eq!(browser.page.status, 200, "{}", browser.page.text);
    assert_eq!(browser.open(&link).await.status, 410);
    seen.extend([made.secret.reveal().to_owned(), "the phrase of somebody new".to_owned()]);
    seen.push(sso::create_key(&app.cx, acme, by).await.unwrap().reveal().to_owned());
    seen
}

/// Sends secrets in parameters that are told back to the app's own people.
async fn misplaced(app: &TestApp, jwt: &str, client: &Client, code: &str, token: &str) {
    let callback = format!("{CALLBACK}?code={code}");
    for (name, value) in [
        ("redirect_uri", callback.as_str()),
        ("redirect_uri", code),
        ("scope", token),
        ("actor", &client.client_secret),
        ("response_type", token),
        ("code_challenge_method", code),
    ] {
        let mut fields = vec![("client_id", client.app.client_id.as_str()), ("code_challenge", "x")];
        fields.push((name, value));
        if name != "redirect_uri" {
            fields.push(("redirect_uri", CALLBACK));
        }
        if name != "code_challenge_method" {
            fields.retain(|(field, _)| *field != "code_challenge");
        }
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let answer = app.manage(jwt, None, Method::GET, &format!("/oauth/authorize?{query}"), None).await;
        assert_eq!(answer.status, 400, "{}", answer.text);
    }
    let credentials =
        [("client_id", client.app.client_id.as_str()), ("client_secret", client.client_secret.as_str())];
    for fields in [
        [("grant_type", token), ("code", code)],
        [("grant_type", "refresh_token"), ("scope", token)],
        [("grant_type", "authorization_code"), ("code", token)],
    ] {
        let answer = app.post_form("/oauth/token", &[credentials.as_slice(), &fields].concat()).await;
        assert_eq!(answer.status, 400, "{}", answer.text);
    }
}

/// The spellings under which a secret could be found again.
fn spellings(secret: &str) -> Vec<String> {
    use base64::Engine as _;
    let body = secret.split_once('_').map_or(secret, |(_, body)| body);
    let hex = secret.bytes().fold(String::new(), |hex, byte| hex + format!("{byte:02x}").as_str());
    vec![
        secret.to_owned(),
        body.chars().take(14).collect(),
        hex,
        base64::engine::general_purpose::STANDARD_NO_PAD.encode(secret),
        form_urlencoded::byte_serialize(secret.as_bytes()).collect(),
    ]
}

fn assert_absent(place: &str, text: &str, secrets: &[String]) {
    for secret in secrets {
        for spelling in spellings(secret) {
            let at = text.find(&spelling);
            assert!(
                at.is_none(),
                "{place} holds {spelling:?}: {:?}",
                at.map(|at| &text[at.saturating_sub(80)..at])
            );
        }
    }
}

#[tokio::test]
async fn a_dump_of_the_database_holds_no_secret() {
    let app = with_replay_window().await;
    let secrets = story(&app).await;
    let mut db = app.db().await;
    let sealed: i64 = sqlx::query_scalar("SELECT count(*) FROM tokens WHERE replay_sealed IS NOT NULL")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert!(sealed > 0, "an answer that could still be had is among it");
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'")
            .fetch_all(&mut db)
            .await
            .unwrap();
    assert!(tables.len() > 10);
    let mut rows_seen = 0;
    for table in tables {
        let statement = sqlx::AssertSqlSafe(format!("SELECT t::text AS row FROM {table} t"));
        for row in sqlx::query(statement).fetch_all(&mut db).await.unwrap() {
            rows_seen += 1;
            assert_absent(&table, row.get::<&str, _>("row"), &secrets);
        }
    }
    assert!(rows_seen > 20, "{rows_seen} rows");
}

/// A place for log lines that several threads may write to.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn the_logs_hold_no_secret_even_at_their_loudest() {
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(lines.clone())
        .finish();
    // For the whole process: what other threads and other tests say is listened to as well.
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let app = with_replay_window().await;
    let secrets = story(&app).await;
    let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    for line in
        ["POST /oauth/token answered 200", "POST /session answered 401", "grant_type=\"refresh_token\""]
    {
        assert!(text.contains(line), "no {line:?} in the log");
    }
    assert_absent("the log", &text, &secrets);
}
