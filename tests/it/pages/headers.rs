//! What every answer tells the browser, whatever it is about and however it went.

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request};
use postern::model::account::Role;

use super::shown::{answers, pages};
use super::table::TABLE;
use super::world::{Caller, World};
use crate::support::app::Answer;

async fn over_tls() -> World {
    World::with(|config| {
        config.server.public_url = serde_json::from_str("\"https://id.example\"").unwrap();
    })
    .await
}

fn says<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).map_or("", |value| value.to_str().unwrap())
}

/// What is said of every answer.
fn check(headers: &HeaderMap, what: &str) {
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ] {
        assert_eq!(says(headers, name), value, "{what}: {name}");
    }
    let policy = says(headers, "content-security-policy");
    for part in ["default-src 'none'", "frame-ancestors 'none'"] {
        assert!(policy.contains(part), "{what}: {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{what}: {policy}");
    // The documents that describe the server are for every site to read, as nobody in particular.
    if what.contains(" /.well-known/") {
        assert_eq!(says(headers, "access-control-allow-credentials"), "", "{what}");
    } else {
        let cors = headers.keys().find(|name| name.as_str().starts_with("access-control"));
        assert_eq!(cors, None, "{what}");
    }
    for cookie in headers.get_all("set-cookie") {
        let cookie = cookie.to_str().unwrap();
        assert!(cookie.starts_with("__Host-postern_") && cookie.len() <= 4096, "{what}: {cookie}");
        assert!(
            cookie.contains("; Path=/; ") && cookie.contains("; HttpOnly; SameSite="),
            "{what}: {cookie}"
        );
        assert!(cookie.ends_with("; Secure") && !cookie.contains("Domain"), "{what}: {cookie}");
    }
}

/// What is said of a page besides.
fn check_page(headers: &HeaderMap, text: &str, what: &str) {
    check(headers, what);
    assert_eq!(says(headers, "content-type"), "text/html; charset=utf-8", "{what}");
    assert_eq!(says(headers, "cache-control"), "no-store", "{what}");
    let policy = says(headers, "content-security-policy");
    for part in ["base-uri 'none'", "form-action 'self'", "style-src 'self'"] {
        assert!(policy.contains(part), "{what}: {policy}");
    }
    assert!(text.contains("/assets/postern."), "{what}: looks like the others");
    for foreign in ["src=\"http", "<iframe", "style=\"", "http-equiv", "<base"] {
        assert!(!text.contains(foreign), "{what}: {foreign}");
    }
}

/// An answer that is not a page can do nothing where a browser opens it.
fn check_data(answer: &Answer, what: &str) {
    check(&answer.headers, what);
    let policy = answer.header("content-security-policy");
    assert!(!policy.contains("'self'"), "{what}: {policy}");
    let kind = answer.header("content-type");
    assert!(!kind.starts_with("text/html") && !kind.contains("xml"), "{what}: {kind}");
}

fn is_page(answer: &Answer) -> bool {
    answer.header("content-type").starts_with("text/html")
}

#[tokio::test]
async fn every_page_keeps_to_itself() {
    let world = over_tls().await;
    let (pages, forms) = pages(&world).await;
    let answers = answers(&world, &forms).await;
    assert!(pages.len() > 15 && !answers.is_empty());
    for shown in pages.iter().chain(&answers) {
        check_page(&shown.page.headers, &shown.page.text, &shown.name);
    }
}

#[tokio::test]
async fn every_answer_of_every_route_says_so_too() {
    let world = over_tls().await;
    for entry in TABLE {
        let address = entry.address(&world.here);
        for caller in [Caller::Anonymous, Caller::Role(Role::Member), Caller::Stranger] {
            let mut browser = world.browser(caller);
            for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
                let method: Method = method.parse().unwrap();
                let what = format!("{method} {address} as {caller:?}");
                // Another site asks whether it may read the answer.
                let mut said = world.credentials(caller);
                said.push(("origin", "https://evil.test".to_owned()));
                said.push(("access-control-request-method", "POST".to_owned()));
                let answer = browser.send(method, &address, None, &said).await;
                assert!(answer.status.as_u16() < 500, "{what}: {}", answer.text);
                if is_page(&answer) && !answer.text.is_empty() {
                    check_page(&answer.headers, &answer.text, &what);
                } else if !entry.path.starts_with("/assets/") {
                    check(&answer.headers, &what);
                }
            }
        }
    }
}

#[tokio::test]
async fn what_goes_wrong_before_a_handler_says_so_too() {
    let world = over_tls().await;
    let session =
        world.somebody("admin").cookies.iter().next().map(|(name, value)| format!("{name}={value}"));
    let cookie = session.unwrap();
    let mut seen = Vec::new();
    let form = "application/x-www-form-urlencoded";
    let long = "a".repeat(3 * 1024 * 1024);
    for base in ["/account", "/oauth", "/api/v3", "/orgs/acme", "/developer"] {
        for (method, path, kind, body) in [
            ("GET", "/nowhere", form, ""),
            ("GET", "/%ff", form, ""),
            ("BREW", "", form, ""),
            ("POST", "/password", "text/xml", "<a/>"),
            ("POST", "/token", "text/xml", "<a/>"),
            ("POST", "/token", "application/json", "{"),
            ("POST", "/token", form, &long),
            ("POST", "/password", form, &long),
        ] {
            let address = format!("{base}{path}");
            let what = format!("{method} {address} {kind}");
            let request = Request::builder().method(method).uri(&address).header("cookie", &cookie);
            let request = request.header("content-type", kind);
            let answer = world.app.send(request.body(Body::from(body.to_owned())).unwrap()).await;
            seen.push(answer.status.as_u16());
            if is_page(&answer) {
                check_page(&answer.headers, &answer.text, &what);
            } else {
                check_data(&answer, &what);
            }
        }
    }
    for status in [400, 404, 405, 413, 415] {
        assert!(seen.contains(&status), "{status} was not among {seen:?}");
    }
}
