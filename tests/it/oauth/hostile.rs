//! Bad input at the token endpoint and its neighbours: each has its answer, none is a 5xx, and nothing is consumed.

use std::fmt::Write as _;

use axum::body::Body;
use axum::http::{Method, Request, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;
use serde_json::{Value, json};

use crate::support::app::{Answer, CALLBACK, Client, TestApp};

const FORM: &str = "application/x-www-form-urlencoded";

struct Scene {
    app: TestApp,
    acme: OrganizationId,
    ada: User,
    client: Client,
}

async fn scene() -> Scene {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let client = app.client(acme, &["posts:read"]).await;
    Scene { app, acme, ada, client }
}

impl Scene {
    async fn code(&self) -> String {
        self.app.code(&self.client, &self.ada, self.acme).await
    }

    fn exchange(&self, code: &str) -> Value {
        json!({
            "grant_type": "authorization_code", "client_id": self.client.app.client_id,
            "client_secret": self.client.client_secret, "code": code, "redirect_uri": CALLBACK,
        })
    }

    async fn raw(&self, content_type: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post("/oauth/token").header(header::CONTENT_TYPE, content_type);
        self.app.send(request.body(body.into()).unwrap()).await
    }

    async fn with_authorization(&self, authorization: &str, body: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(body).finish();
        let request = Request::post("/oauth/token")
            .header(header::CONTENT_TYPE, FORM)
            .header(header::AUTHORIZATION, authorization);
        self.app.send(request.body(Body::from(body)).unwrap()).await
    }
}

fn basic(id: &str, secret: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")))
}

#[tokio::test]
async fn every_credential_is_good_for_one_thing_only() {
    let scene = scene().await;
    let code = scene.code().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let secret = scene.client.client_secret.clone();
    for wrong in [&code, &pair.access_token, &secret] {
        assert_eq!(scene.app.refresh(&scene.client, wrong).await.error(), (400, "invalid_grant".into()));
    }
    for wrong in [&pair.access_token, &pair.refresh_token, &secret] {
        assert_eq!(scene.app.exchange(&scene.client, wrong).await.error(), (400, "invalid_grant".into()));
    }
    let damaged = [
        code[..code.len() - 1].to_owned(),
        format!("{code}x"),
        format!("{code} "),
        code.to_uppercase(),
        code.replacen("fooc_", "foot_", 1),
    ];
    for wrong in damaged {
        assert_eq!(
            scene.app.exchange(&scene.client, &wrong).await.error(),
            (400, "invalid_grant".into()),
            "{wrong}"
        );
    }
    assert_eq!(scene.app.exchange(&scene.client, &code).await.status, 200, "the code was not burnt");
}

#[tokio::test]
async fn other_grants_are_not_supported_whoever_asks() {
    let scene = scene().await;
    for grant_type in [
        "password",
        "implicit",
        "client_credentials",
        "Authorization_Code",
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
    ] {
        for client_id in [scene.client.app.client_id.as_str(), "nobody"] {
            let answer = scene
                .app
                .post_form("/oauth/token", &[("grant_type", grant_type), ("client_id", client_id)])
                .await;
            assert_eq!(answer.error(), (400, "unsupported_grant_type".into()), "{grant_type}");
        }
    }
    let missing = scene.app.post_form("/oauth/token", &[("client_id", "x")]).await;
    assert_eq!(missing.error(), (400, "invalid_request".into()));
}

#[tokio::test]
async fn only_post_is_answered_and_the_query_counts_for_nothing() {
    let scene = scene().await;
    let code = scene.code().await;
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(
            scene.exchange(&code).as_object().unwrap().iter().map(|(k, v)| (k, v.as_str().unwrap())),
        )
        .finish();
    for path in ["/oauth/token", "/oauth/revoke", "/oauth/introspect"] {
        for method in [Method::GET, Method::PUT, Method::DELETE, Method::PATCH] {
            let request = Request::builder().method(method).uri(format!("{path}?{query}"));
            let answer = scene.app.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.error(), (405, "method_not_allowed".into()));
            assert_eq!(answer.header("allow"), "POST");
        }
    }
    let request = Request::post(format!("/oauth/token?{query}"));
    assert_eq!(
        scene.app.send(request.body(Body::empty()).unwrap()).await.error(),
        (400, "invalid_request".into())
    );
    assert_eq!(scene.app.exchange(&scene.client, &code).await.status, 200);
}

#[tokio::test]
async fn a_parameter_that_is_sent_twice_consumes_nothing() {
    let scene = scene().await;
    let code = scene.code().await;
    let body = scene.exchange(&code);
    let good: Vec<(String, String)> =
        body.as_object().unwrap().iter().map(|(k, v)| (k.clone(), v.as_str().unwrap().to_owned())).collect();
    for name in [
        "grant_type",
        "code",
        "client_id",
        "client_secret",
        "redirect_uri",
        "scope",
        "refresh_token",
        "code_verifier",
    ] {
        let mut fields: Vec<(&str, &str)> = good.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        fields.push((name, "again"));
        fields.push((name, "again"));
        let answer = scene.app.post_form("/oauth/token", &fields).await;
        assert_eq!(answer.error(), (400, "invalid_request".into()), "{name}");
    }
    let twice = body.to_string().replacen('{', &format!("{{\"code\":\"{code}\","), 1);
    assert_eq!(scene.raw("application/json", twice).await.error(), (400, "invalid_request".into()));
    let mut extra: Vec<(&str, &str)> = good.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    extra.extend([("foo", "1"), ("foo", "2"), ("scope[]", "a"), ("code[0]", "b")]);
    assert_eq!(scene.app.post_form("/oauth/token", &extra).await.status, 200, "nobody defined foo");
}

#[tokio::test]
async fn wrong_types_and_broken_bodies_are_invalid_requests() {
    let scene = scene().await;
    let code = scene.code().await;
    for value in [json!(7), json!(true), json!(null), json!([code]), json!({ "a": 1 })] {
        let mut body = scene.exchange(&code);
        body["code"] = value.clone();
        assert_eq!(
            scene.app.post_json("/oauth/token", &body).await.error(),
            (400, "invalid_request".into()),
            "{value}"
        );
    }
    let nested = format!("{{\"grant_type\":{}1{}}}", "[".repeat(10_000), "]".repeat(10_000));
    for (content_type, body) in [
        ("application/json", "{".to_owned()),
        ("application/json", String::new()),
        ("application/json", "[]".to_owned()),
        ("application/json", "\u{feff}{}".to_owned()),
        ("application/json", "{} x".to_owned()),
        ("application/json", "{\"grant_type\": NaN}".to_owned()),
        ("application/json", "grant_type=refresh_token".to_owned()),
        ("application/json", "{\"grant_type\":\"a\\u0000b\"}".to_owned()),
        ("application/json", "{\"grant_type\":\"\\ud800\"}".to_owned()),
        ("application/json", nested),
        (FORM, "grant_type=%00".to_owned()),
        (FORM, "grant_type=%ff".to_owned()),
        (FORM, "grant_type=%c0%af".to_owned()),
        (FORM, "%00=x&grant_type=refresh_token".to_owned()),
        (FORM, "{\"grant_type\":\"refresh_token\"}".to_owned()),
        ("multipart/form-data; boundary=x", "--y".to_owned()),
    ] {
        let answer = scene.raw(content_type, body.clone()).await;
        let shown: String = body.chars().take(40).collect();
        assert_eq!(answer.error(), (400, "invalid_request".into()), "{content_type} {shown}");
    }
    for content_type in
        ["text/plain", "text/", "application/json;;", "application/xml", "application/json; charset=utf-16"]
    {
        let answer = scene.raw(content_type, "{}").await;
        assert_eq!(answer.error(), (415, "invalid_request".into()), "{content_type}");
    }
    let huge = scene.raw(FORM, format!("grant_type=refresh_token&x={}", "a".repeat(70_000))).await;
    assert_eq!(huge.error(), (413, "invalid_request".into()));
    assert_eq!(scene.app.exchange(&scene.client, &code).await.status, 200);
}

#[tokio::test]
async fn form_json_and_multipart_are_one() {
    let scene = scene().await;
    let code = scene.code().await;
    let body = scene.exchange(&code);
    let mut multipart = String::new();
    for (name, value) in body.as_object().unwrap() {
        let value = value.as_str().unwrap();
        write!(multipart, "--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
            .unwrap();
    }
    multipart.push_str("--b--\r\n");
    let pair = scene.raw("multipart/form-data; boundary=b", multipart).await.pair();
    let json = json!({ "grant_type": "refresh_token", "client_id": scene.client.app.client_id,
                       "client_secret": scene.client.client_secret, "refresh_token": pair.refresh_token });
    assert_eq!(
        scene.app.post_json("/oauth/token/", &json).await.status,
        200,
        "a slash at the end changes nothing"
    );
}

#[tokio::test]
async fn wrong_client_credentials_are_told_alike() {
    let scene = scene().await;
    let other = scene.app.client(scene.acme, &["posts:read"]).await;
    let code = scene.code().await;
    let (id, secret) = (scene.client.app.client_id.as_str(), scene.client.client_secret.as_str());
    let mut texts = std::collections::BTreeSet::new();
    let short = &secret[..secret.len() - 1];
    let spaced = format!("{secret} ");
    for (client_id, client_secret) in [
        (id, "wrong"),
        (id, ""),
        (id, other.client_secret.as_str()),
        (id, short),
        (id, spaced.as_str()),
        ("foapp_nobody", secret),
        ("", secret),
        ("\u{1f980}", secret),
    ] {
        let mut body = scene.exchange(&code);
        body["client_id"] = json!(client_id);
        body["client_secret"] = json!(client_secret);
        let answer = scene.app.post_json("/oauth/token", &body).await;
        assert_eq!(answer.error(), (400, "invalid_client".into()), "{client_id} {client_secret}");
        assert_eq!(answer.header("www-authenticate"), "");
        texts.insert(answer.text_but_for_its_id());
        let by_header = [("grant_type", "authorization_code"), ("code", &code), ("redirect_uri", CALLBACK)];
        let answer = scene.with_authorization(&basic(client_id, client_secret), &by_header).await;
        assert_eq!(answer.error(), (401, "invalid_client".into()), "{client_id} {client_secret}");
        assert!(answer.header("www-authenticate").starts_with("Basic realm="));
    }
    assert_eq!(texts.len(), 1, "{texts:?}");
    for header in
        ["Basic", "Basic !", "Basic bm9jb2xvbg==", "Bearer x", &format!("Basic {}", "A".repeat(8_000))]
    {
        let answer = scene
            .with_authorization(header, &[("grant_type", "refresh_token"), ("refresh_token", "x")])
            .await;
        assert_eq!(answer.error(), (401, "invalid_client".into()), "{header:.20}");
    }
    assert_eq!(scene.app.exchange(&scene.client, &code).await.status, 200);
}

#[tokio::test]
async fn credentials_come_once_and_agree() {
    let scene = scene().await;
    let code = scene.code().await;
    let (id, secret) = (scene.client.app.client_id.as_str(), scene.client.client_secret.as_str());
    let by_header =
        [("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", CALLBACK)];
    let with = |extra: (&'static str, String)| {
        let mut fields: Vec<(&str, String)> = by_header.iter().map(|(k, v)| (*k, (*v).to_owned())).collect();
        fields.push(extra);
        fields
    };
    for extra in [("client_secret", secret.to_owned()), ("client_id", "another".to_owned())] {
        let fields = with(extra);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let answer = scene.with_authorization(&basic(id, secret), &fields).await;
        assert_eq!(answer.error(), (400, "invalid_request".into()));
    }
    let request = Request::post("/oauth/token")
        .header(header::CONTENT_TYPE, FORM)
        .header(header::AUTHORIZATION, basic(id, secret))
        .header(header::AUTHORIZATION, basic(id, secret));
    let twice =
        scene.app.send(request.body(Body::from("grant_type=refresh_token&refresh_token=x")).unwrap()).await;
    assert_eq!(twice.error(), (400, "invalid_request".into()));

    let fields = with(("client_id", id.to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let encoded = basic(&id.replace('_', "%5F"), &secret.replace('_', "%5F"));
    assert_eq!(scene.with_authorization(&encoded, &fields).await.status, 200, "the same id may be repeated");
}

/// There are clients that send the token they have along with whatever they ask.
#[tokio::test]
async fn a_bearer_beside_credentials_in_the_body_proves_nothing_and_spoils_nothing() {
    let scene = scene().await;
    let code = scene.code().await;
    let (id, secret) = (scene.client.app.client_id.as_str(), scene.client.client_secret.as_str());
    let grant = [("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", CALLBACK)];
    for wrong in [&[("client_id", id)][..], &[("client_id", id), ("client_secret", "wrong")]] {
        let answer = scene.with_authorization("Bearer x", &[&grant[..], wrong].concat()).await;
        assert_eq!(answer.error(), (400, "invalid_client".into()), "{wrong:?}");
    }
    let right = [&grant[..], &[("client_id", id), ("client_secret", secret)]].concat();
    assert_eq!(scene.with_authorization("bearer x", &right).await.status, 200);
}

#[tokio::test]
async fn failures_are_counted_by_client_and_address() {
    let app = TestApp::with(|config| config.limits.enabled = true).await;
    let acme = app.organization("acme").await;
    let (client, other) = (app.client(acme, &["posts:read"]).await, app.client(acme, &["posts:read"]).await);
    let wrong = Client { client_secret: "wrong".to_owned(), ..client.clone() };
    for _ in 0..20 {
        assert_eq!(app.refresh(&wrong, "x").await.error(), (400, "invalid_client".into()));
    }
    let limited = app.refresh(&wrong, "x").await;
    assert_eq!(limited.error(), (429, "slow_down".into()));
    assert!(limited.header("retry-after").parse::<u64>().unwrap() > 0);
    assert_eq!(
        app.refresh(&other, "x").await.error(),
        (400, "invalid_grant".into()),
        "others are not locked out"
    );
    app.cx.env.advance(std::time::Duration::from_secs(61));
    assert_eq!(app.refresh(&client, "x").await.error(), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn guesses_are_counted_and_refusals_of_what_was_given_are_not() {
    let app = TestApp::with(|config| config.limits.enabled = true).await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let (client, other) = (app.client(acme, &["posts:read"]).await, app.client(acme, &["posts:read"]).await);
    let first = app.install(&client, &ada, acme).await;
    let second = app.refresh(&client, &first.refresh_token).await.pair();
    for _ in 0..70 {
        assert_eq!(app.refresh(&client, &first.refresh_token).await.error(), (400, "invalid_grant".into()));
    }
    for _ in 0..60 {
        assert_eq!(app.refresh(&client, "guess").await.error(), (400, "invalid_grant".into()));
    }
    let limited = app.refresh(&client, "guess").await;
    assert_eq!(limited.error(), (429, "slow_down".into()));
    assert!(limited.header("retry-after").parse::<u64>().unwrap() > 0);
    assert_eq!(app.refresh(&other, "guess").await.error(), (400, "invalid_grant".into()));
    app.cx.env.advance(std::time::Duration::from_mins(1));
    assert_eq!(app.refresh(&client, &second.refresh_token).await.status, 200);
}

#[tokio::test]
async fn what_a_proxy_received_in_clear_is_refused() {
    use postern::config::values::PublicUrl;
    use postern::http::client_address::Peer;
    let app = TestApp::with(|config| {
        config.server.public_url = PublicUrl::try_from("https://auth.example".to_owned()).unwrap();
        config.server.trusted_proxies = vec!["10.0.0.0/8".parse().unwrap()];
    })
    .await;
    for (peer, proto, path, status) in [
        ("10.0.0.1:1", "http", "/oauth/token", 400),
        ("10.0.0.1:1", "http", "/api/v3/session_info", 400),
        ("10.0.0.1:1", "http", "/login", 400),
        ("10.0.0.1:1", "https", "/login", 200),
        ("192.0.2.1:1", "http", "/login", 200),
    ] {
        let mut request = Request::get(path).header("x-forwarded-proto", proto).body(Body::empty()).unwrap();
        request.extensions_mut().insert(Peer(peer.parse().unwrap()));
        let answer = app.send(request).await;
        assert_eq!(answer.status, status, "{peer} {proto} {path}");
        assert!(answer.header("strict-transport-security").contains("max-age=31536000"));
        assert_eq!(answer.header("location"), "");
    }
}

#[tokio::test]
async fn descriptions_hold_only_what_the_rfc_allows() {
    let scene = scene().await;
    for value in ["\"", "\\", "\u{e9}\u{1f980}", "a\r\nb", "<script>"] {
        for name in ["grant_type", "client_id", "scope", "code", "refresh_token"] {
            let answer =
                scene.app.post_form("/oauth/token", &[("grant_type", "refresh_token"), (name, value)]).await;
            assert!(answer.status.is_client_error());
            let text = answer.json()["error_description"].as_str().unwrap().to_owned();
            let allowed = |byte: u8| matches!(byte, 0x20..=0x21 | 0x23..=0x5b | 0x5d..=0x7e);
            assert!(text.bytes().all(allowed) && !text.contains("script"), "{text}");
            assert_eq!(answer.header("set-cookie"), "");
            assert_eq!(answer.header("content-type"), "application/json");
            assert_eq!(answer.header("cache-control"), "no-store");
        }
    }
}

#[tokio::test]
async fn a_database_that_is_away_is_503_and_nothing_is_lost() {
    let scene = scene().await;
    let code = scene.code().await;
    let mut db = scene.app.db().await;
    for _ in 0..3 {
        sqlx::query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
            .execute(&mut db)
            .await
            .unwrap();
        let answer = scene.app.exchange(&scene.client, "fooc_x").await;
        assert!([400, 503].contains(&answer.status.as_u16()), "{}", answer.text);
        if answer.status == 503 {
            assert_eq!(answer.error().1, "temporarily_unavailable");
            assert!(answer.header("retry-after").parse::<u64>().unwrap() > 0);
        }
    }
    let mut answer = scene.app.exchange(&scene.client, &code).await;
    for _ in 0..30 {
        if answer.status == 200 {
            break;
        }
        assert_eq!(answer.status, 503, "{}", answer.text);
        answer = scene.app.exchange(&scene.client, &code).await;
    }
    assert!(scene.app.is_alive(&scene.client, &answer.pair().access_token).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_that_is_cut_off_leaves_no_transaction_behind() {
    let scene = scene().await;
    let scene = std::sync::Arc::new(scene);
    let jwt = scene.app.jwt(&scene.ada).await;
    for round in 0..200_u64 {
        let code = scene.code().await;
        let (cut, jwt) = (std::sync::Arc::clone(&scene), jwt.clone());
        let task = tokio::spawn(async move {
            cut.app.exchange(&cut.client, &code).await;
            let body = json!({ "name": format!("app {round}"), "redirect_uris": [CALLBACK], "declared_scopes": ["posts:read"] });
            cut.app.manage(&jwt, None, Method::POST, "/oauth/apps", Some(body)).await;
        });
        for _ in 0..round % 40 {
            tokio::task::yield_now().await;
        }
        task.abort();
    }
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);
    crate::support::eventually("no transaction stands open", async || {
        let open: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'",
        )
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
        open == 0
    })
    .await;
    let (apps, bots): (i64, i64) =
        sqlx::query_as("SELECT (SELECT count(*) FROM apps), (SELECT count(*) FROM users WHERE kind = 'bot')")
            .fetch_one(&mut scene.app.db().await)
            .await
            .unwrap();
    assert_eq!(apps, bots, "no half-registered app");
}
