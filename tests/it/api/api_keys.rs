//! Keys of organizations: bound to scopes and to networks, sent in one way or another, and rotated.

use std::net::SocketAddr;

use axum::body::Body;
use axum::http::Request;
use postern::config::Config;
use postern::domain::administration::{Admin, AdminError};
use postern::domain::api_key_draft::ApiKeyDraft;
use postern::domain::api_keys::{self, ApiKeyError};
use postern::http::api::registry::routes;
use postern::http::client_address::Peer;
use postern::model::audit::DoneBy;
use postern::model::id::ApiKeyId;
use postern::model::install::Actor;
use serde_json::{Value, json};

use super::{Credentials, Target, bearer, call, message};
use crate::support::app::{Answer, TestApp, info};

fn scoped(config: &mut Config) {
    config.policy.api_keys.scoped = true;
}

fn by_bearer(config: &mut Config) {
    config.policy.api_keys.bearer = true;
}

fn header(key: &str) -> Credentials {
    vec![("api-key", key.to_owned())]
}

/// Makes a key that is bound.
pub(super) async fn bound(
    app: &TestApp,
    target: &Target,
    scopes: &[&str],
    networks: &[&str],
) -> (ApiKeyId, String) {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let draft = ApiKeyDraft { scopes: owned(scopes), networks: owned(networks), .."Importer".into() };
    let made = api_keys::create(&app.cx, target.organization.id, draft, DoneBy::default()).await.unwrap();
    (made.id, made.key.reveal().to_owned())
}

/// Reads the buckets from an address, with what a proxy would say.
async fn from(app: &TestApp, peer: &str, forwarded: &[&str], credentials: &Credentials) -> Answer {
    let mut request = Request::get("/api/v3/buckets");
    for line in forwarded {
        request = request.header("x-forwarded-for", *line).header("forwarded", format!("for={line}"));
    }
    for (name, value) in credentials {
        request = request.header(*name, value);
    }
    let mut request = request.body(Body::empty()).unwrap();
    request.extensions_mut().insert(Peer(SocketAddr::new(peer.parse().unwrap(), 4711)));
    app.send(request).await
}

async fn buckets(app: &TestApp, credentials: &Credentials) -> Answer {
    call(app, "GET", "/buckets", credentials, None).await
}

async fn execute(app: &TestApp, statement: &'static str) {
    sqlx::query(statement).execute(&mut app.db().await).await.unwrap();
}

async fn count(app: &TestApp, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(&mut app.db().await).await.unwrap()
}

#[tokio::test]
async fn a_bound_key_opens_what_its_scopes_open_and_nothing_else() {
    let app = TestApp::with(scoped).await;
    let target = Target::new(&app, "feedback").await;
    let all: Vec<String> = app.cx.policy().scopes.iter().map(|entry| entry.name.to_string()).collect();
    for route in routes(app.cx.policy()) {
        let needed = route.scopes().unwrap_or_default();
        let others: Vec<&str> =
            all.iter().map(String::as_str).filter(|scope| !needed.contains(scope)).collect();
        let path = route.path.replace("{id}", "999999999");
        let body = (route.method.as_str() != "GET").then(|| json!({}));
        let (_, without) = bound(&app, &target, &others, &[]).await;
        let refused = call(&app, route.method.as_str(), &path, &header(&without), body.as_ref()).await;
        if needed.is_empty() {
            let expected = if route.method.as_str() == "GET" { 200 } else { 403 };
            assert_eq!(refused.status, expected, "{}: no scope opens it, and only to read", route.name());
            continue;
        }
        let scope = needed.join(" ");
        assert_eq!(refused.status, 403, "{}", route.name());
        assert_eq!(message(&refused), format!("Missing required OAuth scope: {scope}"));
        let challenge = format!(r#"Bearer realm="postern", error="insufficient_scope", scope="{scope}""#);
        assert_eq!(refused.header("www-authenticate"), challenge);
        let (_, with) = bound(&app, &target, needed, &[]).await;
        let passed = call(&app, route.method.as_str(), &path, &header(&with), body.as_ref()).await;
        assert!(![401, 403].contains(&passed.status.as_u16()), "{}: {}", route.name(), passed.text);
    }
}

#[tokio::test]
async fn a_person_beside_a_bound_key_is_bound_too() {
    let app = TestApp::with(scoped).await;
    let target = Target::new(&app, "feedback").await;
    let (_, key) = bound(&app, &target, &["posts:read"], &[]).await;
    let mut credentials = header(&key);
    credentials.push(target.sso_jwt(&app, "admin-feedback@people.test").await);
    assert_eq!(buckets(&app, &credentials).await.status, 200);
    let written = call(&app, "POST", "/feature_requests", &credentials, Some(&json!({ "title": "x" }))).await;
    assert_eq!(written.status, 403, "{}", written.text);
}

#[tokio::test]
async fn what_a_key_is_bound_to_outlives_the_policy_and_a_new_policy_opens_nothing() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let key = target.api_key(&app).await;
    execute(&app, "UPDATE api_keys SET scopes = 'votes:read', networks = '{192.0.2.0/24}'").await;
    assert_eq!(from(&app, "192.0.2.7", &[], &key).await.status, 403, "it holds no scope for this");
    execute(&app, "UPDATE api_keys SET scopes = 'posts:read'").await;
    assert_eq!(from(&app, "192.0.2.7", &[], &key).await.status, 200);
    assert_eq!(from(&app, "198.51.100.7", &[], &key).await.status, 403);

    let app = TestApp::with(scoped).await;
    let target = Target::new(&app, "feedback").await;
    let (_, key) = bound(&app, &target, &["posts:read"], &[]).await;
    execute(&app, "UPDATE api_keys SET scopes = ''").await;
    assert_eq!(buckets(&app, &header(&key)).await.status, 403);
    let own = call(&app, "GET", "/organizations/info", &header(&key), None).await;
    assert_eq!(own.status, 200, "no scope opens this, so none is asked for");
}

#[tokio::test]
async fn a_key_works_from_its_networks_alone() {
    let app = TestApp::with(scoped).await;
    let target = Target::new(&app, "feedback").await;
    let networks = ["192.0.2.64/26", "203.0.113.9", "2001:db8:1::/48", "::ffff:198.51.100.0/120"];
    let (_, key) = bound(&app, &target, &["posts:read"], &networks).await;
    let key = header(&key);
    for inside in [
        "192.0.2.64",
        "192.0.2.127",
        "::ffff:192.0.2.100",
        "203.0.113.9",
        "2001:db8:1::",
        "2001:db8:1:ffff:ffff:ffff:ffff:ffff",
        "198.51.100.0",
        "198.51.100.255",
    ] {
        assert_eq!(from(&app, inside, &[], &key).await.status, 200, "{inside}");
    }
    for outside in [
        "192.0.2.63",
        "192.0.2.128",
        "203.0.113.8",
        "203.0.113.10",
        "2001:db8:0:ffff::",
        "2001:db8:2::",
        "::1",
    ] {
        let refused = from(&app, outside, &[], &key).await;
        assert_eq!(refused.status, 403, "{outside}");
        assert_eq!(message(&refused), format!("This API key may not be used from the address {outside}"));
        assert_eq!(refused.header("www-authenticate"), "", "no other scope would help");
    }
    let (_, everywhere) = bound(&app, &target, &["posts:read"], &[]).await;
    assert_eq!(from(&app, "2001:db8:2::", &[], &header(&everywhere)).await.status, 200);

    // Whoever holds the key elsewhere can bring nobody in by it.
    let mut credentials = key.clone();
    credentials.push(target.sso_jwt(&app, "new@customer.test").await);
    let before = count(&app, "SELECT count(*) FROM users").await;
    assert_eq!(from(&app, "192.0.2.63", &[], &credentials).await.status, 403);
    assert_eq!(count(&app, "SELECT count(*) FROM users").await, before);
    assert_eq!(from(&app, "192.0.2.64", &[], &credentials).await.status, 200);
    assert_eq!(count(&app, "SELECT count(*) FROM users").await, before + 1);
}

#[tokio::test]
async fn only_a_trusted_proxy_says_from_where_a_key_is_used() {
    let (inside, outside) = ("192.0.2.7", "198.51.100.7");
    let app = TestApp::with(scoped).await;
    let target = Target::new(&app, "feedback").await;
    let (_, key) = bound(&app, &target, &["posts:read"], &["192.0.2.0/24"]).await;
    let key = header(&key);
    for forwarded in [&[inside][..], &[inside, inside], &["198.51.100.1, 192.0.2.7"]] {
        assert_eq!(from(&app, outside, forwarded, &key).await.status, 403, "{forwarded:?}");
    }
    assert_eq!(from(&app, inside, &[outside], &key).await.status, 200);

    let app = TestApp::with(|config| {
        scoped(config);
        config.server.trusted_proxies = vec!["10.0.0.0/8".parse().unwrap()];
    })
    .await;
    let target = Target::new(&app, "feedback").await;
    let (_, key) = bound(&app, &target, &["posts:read"], &["192.0.2.0/24"]).await;
    let key = header(&key);
    for (forwarded, status) in [
        (&[inside][..], 200),
        (&["::ffff:192.0.2.7"], 200),
        (&[outside], 403),
        // What stands further left was written by whoever sent the request.
        (&["192.0.2.7, 198.51.100.7"], 403),
        (&["198.51.100.7, 192.0.2.7, 10.0.0.2"], 200),
        (&["192.0.2.7", "198.51.100.7"], 403),
        (&["junk"], 403),
        (&[], 403),
    ] {
        assert_eq!(from(&app, "10.0.0.1", forwarded, &key).await.status, status, "{forwarded:?}");
    }
    assert_eq!(from(&app, "11.0.0.1", &[inside], &key).await.status, 403, "nobody trusts that one");
}

#[tokio::test]
async fn a_key_may_come_as_the_bearer_token_where_the_policy_says_so() {
    let app = TestApp::with(by_bearer).await;
    let target = Target::new(&app, "feedback").await;
    let key = target.api_key(&app).await.remove(0).1;
    let token = target.token(&app, Actor::App, &["posts:read"]).await;
    for (credentials, actor) in
        [(bearer(&key), Value::Null), (header(&key), Value::Null), (token, json!("app"))]
    {
        let answer = call(&app, "GET", "/session_info", &credentials, None).await;
        assert_eq!((answer.status.as_u16(), &answer.json()["actor"]), (200, &actor), "{}", answer.text);
    }
    assert_eq!(call(&app, "GET", "/organizations/info", &bearer(&key), None).await.status, 200);
    let mistyped = format!("{}0", &key[..key.len() - 1]);
    execute(&app, "UPDATE api_keys SET revoked_at = created_at").await;
    for (text, said) in [
        (key.as_str(), "API key is invalid"),
        (&mistyped, "The access token is invalid, expired or revoked"),
        ("foot_nobody", "The access token is invalid, expired or revoked"),
    ] {
        let refused = buckets(&app, &bearer(text)).await;
        assert_eq!((refused.status.as_u16(), message(&refused).as_str()), (401, said), "{text}");
        let challenge = r#"Bearer realm="postern", error="invalid_token""#;
        assert_eq!(refused.header("www-authenticate"), challenge);
    }
}

#[tokio::test]
async fn keys_and_tokens_of_the_same_form_are_told_apart() {
    let app = TestApp::with(|config| {
        scoped(config);
        by_bearer(config);
        config.policy.prefixes.access_token = String::new();
        config.policy.prefixes.api_key = String::new();
    })
    .await;
    let target = Target::new(&app, "feedback").await;
    let (_, key) = bound(&app, &target, &["votes:write"], &["192.0.2.0/24"]).await;
    let token = target.token(&app, Actor::App, &["posts:read"]).await;
    assert_eq!(from(&app, "198.51.100.7", &[], &token).await.status, 200, "a token is bound to no network");
    let refused = from(&app, "192.0.2.7", &[], &bearer(&key)).await;
    assert_eq!(message(&refused), "Missing required OAuth scope: posts:read");
    assert!(message(&from(&app, "198.51.100.7", &[], &bearer(&key)).await).contains("may not be used from"));
    assert_eq!(from(&app, "192.0.2.7", &[], &header(&token[0].1["Bearer ".len()..])).await.status, 401);
    execute(&app, "UPDATE api_keys SET revoked_at = created_at").await;
    assert_eq!(from(&app, "192.0.2.7", &[], &bearer(&key)).await.status, 401);
}

#[tokio::test]
async fn a_header_that_carries_no_keys_is_as_good_as_none() {
    let app = TestApp::with(|config| {
        by_bearer(config);
        config.policy.api_keys.header = false;
    })
    .await;
    let target = Target::new(&app, "feedback").await;
    let key = target.api_key(&app).await.remove(0).1;
    for name in ["api-key", "api_key"] {
        let refused = buckets(&app, &vec![(name, key.clone())]).await;
        assert_eq!(refused.status, 401);
        assert_eq!(refused.header("www-authenticate"), r#"Bearer realm="postern""#);
        assert_eq!(message(&refused), "Authentication is required");
    }
    assert_eq!(buckets(&app, &[header("hn_1"), bearer(&key)].concat()).await.status, 200);
    let jwt = target.sso_jwt(&app, "ada@people.test").await;
    assert_eq!(buckets(&app, &vec![("api-key", key), jwt]).await.status, 401);
}

#[tokio::test]
async fn a_look_up_costs_one_statement_and_what_has_no_form_none() {
    let (app, wire) = TestApp::wired_with(|config| {
        scoped(config);
        by_bearer(config);
    })
    .await;
    let target = Target::new(&app, "feedback").await;
    let (_, key) = bound(&app, &target, &["votes:write"], &["0.0.0.0/0"]).await;
    let refused = format!("{}0", &key[..key.len() - 1]);
    buckets(&app, &header(&key)).await;
    for (credentials, statements) in
        [(header(&key), 1), (bearer(&key), 1), (header(&refused), 0), (bearer(&refused), 0)]
    {
        let before = wire.statements();
        let answer = buckets(&app, &credentials).await;
        assert!([401, 403].contains(&answer.status.as_u16()));
        assert_eq!(wire.statements() - before, statements, "{}", credentials[0].0);
    }
}

#[tokio::test]
async fn a_rotated_key_is_dead_at_once_and_the_new_one_is_bound_as_it_was() {
    let app = TestApp::with(scoped).await;
    let target = Target::new(&app, "feedback").await;
    let admin = Admin::of(&app.cx, "feedback", &target.admin, &info()).await.unwrap();
    let (id, old) = bound(&app, &target, &["posts:read"], &["192.0.2.0/24"]).await;
    let shown = api_keys::show(&app.cx, &admin, id).await.unwrap();
    assert_eq!(from(&app, "192.0.2.7", &[], &header(&old)).await.status, 200);
    let rotated = api_keys::rotate(&app.cx, &admin, id, shown.rotations).await.unwrap();
    let new = header(rotated.key.reveal());
    assert_eq!(from(&app, "192.0.2.7", &[], &header(&old)).await.status, 401);
    assert_eq!(from(&app, "192.0.2.7", &[], &new).await.status, 200);
    assert_eq!(from(&app, "198.51.100.7", &[], &new).await.status, 403);
    assert_eq!(call(&app, "POST", "/feature_requests", &new, Some(&json!({}))).await.status, 403);
    let after = api_keys::show(&app.cx, &admin, id).await.unwrap();
    assert_eq!((after.rotations, &after.bounds, &after.name), (1, &shown.bounds, &shown.name));

    let again = api_keys::rotate(&app.cx, &admin, id, shown.rotations).await;
    assert!(matches!(again, Err(ApiKeyError::AlreadyRotated)));
    api_keys::revoke(&app.cx, &admin, id).await.unwrap();
    for id in [id, ApiKeyId::new(999_999_999)] {
        let gone = api_keys::rotate(&app.cx, &admin, id, after.rotations).await;
        assert!(matches!(gone, Err(ApiKeyError::Admin(AdminError::NotFound))));
    }
    assert_eq!(from(&app, "192.0.2.7", &[], &new).await.status, 401);
}

#[tokio::test]
async fn of_several_who_rotate_at_once_one_does() {
    let app = TestApp::new().await;
    let target = Target::new(&app, "feedback").await;
    let admin = Admin::of(&app.cx, "feedback", &target.admin, &info()).await.unwrap();
    let made =
        api_keys::create(&app.cx, target.organization.id, "Importer", DoneBy::default()).await.unwrap();
    let rotations = (0..8).map(|_| api_keys::rotate(&app.cx, &admin, made.id, 0));
    let outcomes = futures_util::future::join_all(rotations).await;
    let (won, lost): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(Result::is_ok);
    assert_eq!((won.len(), lost.len()), (1, 7));
    assert!(lost.iter().all(|refused| matches!(refused, Err(ApiKeyError::AlreadyRotated))));
    let winner = won.into_iter().next().unwrap().unwrap();
    assert_eq!(buckets(&app, &header(winner.key.reveal())).await.status, 200);
    assert_eq!(buckets(&app, &header(made.key.reveal())).await.status, 401);
    assert_eq!(count(&app, "SELECT count(*) FROM ledger WHERE kind = 'api_key.rotated'").await, 1);
}
