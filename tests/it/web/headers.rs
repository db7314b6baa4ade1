//! What every page tells the browser.

use axum::http::Method;

use super::{scene, scene_with};
use crate::support::app::{Answer, PASSWORD};
use crate::support::browser::Browser;

#[tokio::test]
async fn a_consent_form_may_lead_to_its_app_alone() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let policy = |page: &crate::support::browser::Page| {
        page.headers["content-security-policy"].to_str().unwrap().to_owned()
    };
    let consent = policy(browser.open(&scene.address(&[])).await);
    let account = policy(browser.open("/account").await);
    assert!(account.contains("form-action 'self';"), "{account}");
    assert_eq!(consent.replace(" https://app.example https:", ""), account);
}

#[tokio::test]
async fn nothing_is_ever_sent_again_by_a_redirect() {
    let scene = scene().await;
    let mut browser = Browser::new(&scene.app);
    browser.open(&scene.address(&[])).await;
    browser.sign_in(&scene.ada).await;
    assert_eq!(browser.page.passed, [303, 200]);
    assert_eq!(browser.press("Approve").await.passed, [303]);
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    assert_eq!(browser.press("Sign out").await.passed, [303, 200]);
}

#[tokio::test]
async fn cookies_are_for_this_host_and_http_alone() {
    let scene = scene().await;
    let plain = sign_in_cookies(&mut Browser::new(&scene.app)).await;
    assert_eq!(plain.len(), 2, "{plain:?}");
    for (cookie, name) in plain.iter().zip(["postern_session=poss_", "postern_form=;"]) {
        assert!(cookie.starts_with(name) && cookie.len() <= 4096, "{cookie}");
        assert!(cookie.contains("; Path=/; ") && cookie.contains("; HttpOnly; SameSite=Lax"), "{cookie}");
        assert!(!cookie.contains("Secure") && !cookie.contains("Domain"), "{cookie}");
    }
    let scene = scene_with(|config| {
        config.server.public_url = serde_json::from_str("\"https://id.example\"").unwrap();
    })
    .await;
    let mut browser = Browser::new(&scene.app);
    let tls = sign_in_cookies(&mut browser).await;
    for cookie in &tls {
        assert!(cookie.starts_with("__Host-postern_") && cookie.ends_with("; Secure"), "{cookie}");
    }
    let account = browser.open("/account").await;
    assert_eq!(account.status, 200);
    assert_eq!(account.headers["strict-transport-security"], "max-age=31536000; includeSubDomains");
    let mut tossed = Browser::new(&scene.app);
    tossed.cookies.insert("postern_session".into(), browser.cookies["__Host-postern_session"].clone());
    assert_eq!(
        tossed.open("/account").await.address,
        "/login?return_to=/account",
        "the plain name counts for nothing"
    );
}

async fn sign_in_cookies(browser: &mut Browser<'_>) -> Vec<String> {
    browser.open("/login").await;
    let form = browser.page.submission("Sign in").with("email", "ada@people.test").with("password", PASSWORD);
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&form.fields).finish();
    let answer = browser.send(Method::POST, "/login", Some(body), &[]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    cookies(&answer)
}

fn cookies(answer: &Answer) -> Vec<String> {
    answer.headers.get_all("set-cookie").iter().map(|line| line.to_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_stylesheet_is_kept_under_the_name_of_its_content() {
    let scene = scene().await;
    let mut browser = Browser::new(&scene.app);
    let text = browser.open("/login").await.text.clone();
    let address = text.split("href=\"/assets/").nth(1).unwrap().split('"').next().unwrap();
    let css = browser.send(Method::GET, &format!("/assets/{address}"), None, &[]).await;
    assert_eq!((css.status.as_u16(), css.header("content-type")), (200, "text/css; charset=utf-8"));
    assert_eq!(css.header("cache-control"), "public, max-age=31536000, immutable");
    assert!(!css.headers.contains_key("set-cookie"));
    let other = browser.send(Method::GET, "/assets/postern.00000000.css", None, &[]).await;
    assert_eq!((other.status.as_u16(), other.header("cache-control")), (200, "no-cache"));
    for unknown in ["/assets/other.css", "/assets/..%2f..%2fmod.rs", "/assets/"] {
        assert_eq!(browser.send(Method::GET, unknown, None, &[]).await.status, 404, "{unknown}");
    }
}
