//! No form of ours can be sent by anybody else.

use axum::http::Method;

use super::{Scene, scene};
use crate::support::browser::{Browser, Submission};

/// Every form of the pages that changes something, by its page and its button.
async fn submissions(scene: &Scene, browser: &mut Browser<'_>) -> Vec<Submission> {
    let mut found = Vec::new();
    for (page, button) in [
        ("/account".to_owned(), "Sign out"),
        ("/account".to_owned(), "Change password"),
        ("/account".to_owned(), "Save name"),
        ("/orgs/acme/settings".to_owned(), "Save settings"),
        ("/orgs/acme/api-keys".to_owned(), "Create API key"),
        ("/orgs/acme/invitations".to_owned(), "Create invitation"),
        (scene.address(&[]), "Approve"),
        (scene.address(&[]), "Deny"),
        (scene.address(&[]), "Not you?"),
    ] {
        found.push(browser.open(&page).await.submission(button));
    }
    found
}

#[tokio::test]
async fn a_token_from_before_a_sign_in_is_worth_nothing_after_it() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let old = browser.page.submission("Sign out");
    browser.press("Sign out").await;
    browser.sign_in(&scene.ada).await;
    assert_eq!(browser.submit(&old).await.status, 403);
    assert_eq!(browser.open("/account").await.status, 200);
}

#[tokio::test]
async fn a_form_must_come_from_here() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let own = scene.app.cx.config.server.public_url.as_str();
    let forms = submissions(&scene, &mut browser).await;
    let mut sign_in = Browser::new(&scene.app);
    sign_in.open("/login").await;
    let evil = "https://evil.test";
    for (site, origin, passes) in [
        (None, None, true),
        (Some("same-origin"), None, true),
        (Some("same-origin"), Some("null"), true),
        (Some("same-origin"), Some(own), true),
        (None, Some(own), true),
        (Some("none"), None, true),
        (Some("cross-site"), None, false),
        (Some("cross-site"), Some("null"), false),
        (Some("cross-site"), Some(own), false),
        (Some("same-site"), Some("null"), false),
        (Some("same-site"), None, false),
        (Some("none"), Some("null"), false),
        (Some("same-origin"), Some(evil), false),
        (None, Some(evil), false),
        (None, Some("null"), false),
        (None, Some("http://localhost:8080.evil.test"), false),
        (None, Some("http://localhost"), false),
        (Some(""), None, false),
    ] {
        let mut headers = Vec::new();
        headers.extend(site.map(|site| ("sec-fetch-site", site.to_owned())));
        headers.extend(origin.map(|origin| ("origin", origin.to_owned())));
        for form in &forms {
            // Without a token nothing happens either way; what is refused as foreign is told as that.
            let fields = form.clone().without("csrf").fields;
            let page = browser.post(&form.action, &fields, headers.clone()).await;
            assert_eq!(page.status, 403, "{site:?} {origin:?}");
            assert_eq!(!page.text.contains("came from another site"), passes, "{site:?} {origin:?}");
        }
        let form = sign_in.page.submission("Sign in");
        let answer = Browser::new(&scene.app).post(&form.action, &form.fields, headers).await.clone();
        assert_eq!(!answer.text.contains("came from another site"), passes, "{site:?} {origin:?}");
    }
    let twice = vec![("origin", own.to_owned()), ("origin", evil.to_owned())];
    assert!(browser.post("/logout", &[], twice).await.text.contains("came from another site"));
    assert_eq!(browser.open("/account").await.status, 200);
}

#[tokio::test]
async fn nobody_is_signed_in_by_somebody_elses_form() {
    let scene = scene().await;
    let mut mallory = Browser::new(&scene.app);
    mallory.open("/login").await;
    mallory.fill("Email", "ada@people.test");
    mallory.fill("Password", crate::support::app::PASSWORD);
    let form = mallory.page.submission("Sign in");
    let mut victim = Browser::new(&scene.app);
    for again in [false, true] {
        victim.submit(&form).await;
        assert_eq!(victim.page.status, 403, "{again}");
        assert!(victim.page.text.contains("sign in again") && !victim.page.text.contains("ada@people.test"));
        assert!(!victim.cookies.contains_key("postern_session"));
    }
    victim.sign_in(&scene.ada).await;
    assert_eq!(victim.page.address, "/account", "the page that said so works");
}

#[tokio::test]
async fn a_session_that_is_sent_twice_is_nobodys() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let twice = [("cookie", "postern_session=poss_tossed".to_owned())];
    let answer = browser.send(Method::GET, "/account", None, &twice).await;
    assert_eq!(answer.status, 400);
    assert!(answer.text.contains("two sessions"));
}
