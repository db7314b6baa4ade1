//! Signing in and out, and a person's own page.

use std::time::Duration;

use axum::http::Method;
use postern::domain::accounts::disable_user;

use super::{scene, scene_with};
use crate::support::app::{PASSWORD, TestApp};
use crate::support::browser::Browser;

#[tokio::test]
async fn the_start_leads_to_the_sign_in_page_and_then_to_the_account() {
    let scene = scene().await;
    let mut browser = Browser::new(&scene.app);
    assert_eq!(browser.open("/").await.address, "/login");
    assert_eq!(browser.open("/account").await.address, "/login?return_to=/account");
    browser.sign_in(&scene.ada).await;
    assert_eq!(browser.page.address, "/account");
    assert!(browser.page.text.contains("ada@people.test") && browser.page.text.contains("acme"));
    assert_eq!(browser.page.passed, [303, 200]);
    assert_eq!(browser.open("/").await.address, "/account");
    assert_eq!(browser.open("/login").await.address, "/account");
    assert_eq!(browser.open("/nowhere").await.status, 404);
    assert_eq!(browser.follow("Go to the start").await.address, "/account");
}

#[tokio::test]
async fn a_server_without_people_names_the_command_that_makes_one() {
    let app = TestApp::new().await;
    let page = Browser::new(&app).open("/login").await.clone();
    assert!(page.text.contains("postern user create"));
}

#[tokio::test]
async fn a_visit_costs_no_row_and_a_session_is_new_at_every_sign_in() {
    let scene = scene().await;
    let mut browser = Browser::new(&scene.app);
    browser.open("/login").await;
    browser.open("/account").await;
    assert_eq!(scene.count("sessions").await, 0);
    browser.cookies.insert("postern_session".into(), format!("poss_{}", "x".repeat(43)));
    browser.sign_in(&scene.ada).await;
    let first = browser.cookies["postern_session"].clone();
    assert!(!first.contains("xxx") && !browser.cookies.contains_key("postern_form"));

    // Somebody plants their own live session in a victim's browser: it ends, and the victim gets another.
    let mut victim = Browser::new(&scene.app);
    victim.open("/login").await;
    victim.cookies.insert("postern_session".into(), first.clone());
    let form = Browser::new(&scene.app).open("/login").await.clone();
    assert_eq!(form.status, 200);
    victim.fill("Email", &scene.ada.email);
    victim.fill("Password", PASSWORD);
    victim.press("Sign in").await;
    assert_eq!(victim.page.address, "/account");
    assert_ne!(victim.cookies["postern_session"], first);
    assert_eq!(
        browser.open("/account").await.address,
        "/login?return_to=/account",
        "the planted one is dead"
    );
}

#[tokio::test]
async fn signing_out_ends_the_session_for_good() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let stolen = browser.cookies.clone();
    assert_eq!(browser.open("/logout").await.status, 405);
    browser.open("/account").await;
    let press = browser.page.submission("Sign out");
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&press.fields).finish();
    let answer = browser.send(Method::POST, "/logout", Some(body), &[]).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/login"));
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
    assert!(!browser.cookies.contains_key("postern_session"));
    assert_eq!(scene.count("sessions").await, 0);
    browser.cookies = stolen;
    assert_eq!(browser.open("/account").await.address, "/login?return_to=/account");
}

#[tokio::test]
async fn a_session_ends_when_idle_and_after_its_longest_time() {
    for (idle, longest) in [(1, 30), (30, 1)] {
        let scene = scene_with(|config| {
            config.sessions.idle_ttl = Duration::from_hours(idle);
            config.sessions.absolute_ttl = Duration::from_hours(longest);
        })
        .await;
        let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
        let cookie = browser.cookies.clone();
        scene.app.cx.env.advance(Duration::from_mins(59));
        assert_eq!(browser.open("/account").await.status, 200);
        scene.app.cx.env.advance(Duration::from_hours(2));
        // What the browser says about the end of its cookie does not matter.
        browser.cookies = cookie;
        assert_eq!(browser.open("/account").await.address, "/login?return_to=/account");
    }
}

#[tokio::test]
async fn whoever_may_not_sign_in_gets_the_same_page() {
    let scene = scene().await;
    let closed = scene.app.person("closed", scene.acme, postern::model::account::Role::Member).await;
    disable_user(&scene.app.cx, closed.id).await.unwrap();
    let bot = format!("{}@bots.invalid", scene.client.app.client_id);
    let mut answers = Vec::new();
    for (email, password) in [
        ("ada@people.test", "not the password"),
        ("nobody@people.test", PASSWORD),
        ("closed@people.test", PASSWORD),
        (bot.as_str(), PASSWORD),
        ("ada@people.test", ""),
        ("", ""),
    ] {
        let mut browser = Browser::new(&scene.app);
        browser.open("/login").await;
        let token = browser.page.submission("Sign in").get("csrf").to_owned();
        browser.fill("Email", email);
        browser.fill("Password", password);
        browser.press("Sign in").await;
        let page = &browser.page;
        assert!(!browser.cookies.contains_key("postern_session"));
        let text = page.text.replace(&token, "").replace(&format!("value=\"{email}\""), "value=\"\"");
        answers.push((page.status, text.replace(" autofocus", "")));
    }
    assert_eq!(answers[0].0, 422);
    assert!(answers[0].1.contains("do not belong together") && !answers[0].1.contains("not the password"));
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:#?}");
}

#[tokio::test]
async fn guessing_is_slowed_down_with_a_date() {
    // The limiters are built with the server, so this configuration switches them on before.
    let scene = scene_with(|config| {
        config.limits.enabled = true;
        config.login.failures_per_account = std::num::NonZeroU32::new(3).unwrap();
    })
    .await;
    let mut browser = Browser::new(&scene.app);
    let attempt = async |browser: &mut Browser<'_>, password: &str| {
        browser.open("/login").await;
        browser.fill("Email", "ada@people.test");
        browser.fill("Password", password);
        browser.press("Sign in").await.clone()
    };
    for _ in 0..3 {
        assert_eq!(attempt(&mut browser, "wrong").await.status, 422);
    }
    let refused = attempt(&mut browser, PASSWORD).await;
    assert_eq!(refused.status, 429);
    let wait: u64 = refused.headers["retry-after"].to_str().unwrap().parse().unwrap();
    assert!(wait > 0 && refused.headers.contains_key("x-ratelimit-reset"));
    assert!(refused.text.contains("too many failed attempts"));
    scene.app.cx.env.advance(Duration::from_secs(wait));
    assert_eq!(attempt(&mut browser, PASSWORD).await.address, "/account");
}

#[tokio::test]
async fn a_new_password_ends_every_other_session() {
    let scene = scene().await;
    let mut other = Browser::signed_in(&scene.app, &scene.ada).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let before = browser.cookies.clone();
    for (current, new, complaint) in [
        ("not it", "a fine new phrase", "This is not your current password."),
        (PASSWORD, "short", "A password has at least 8 characters."),
        (PASSWORD, "password1", "choose another"),
    ] {
        browser.fill("Current password", current);
        browser.fill("New password", new);
        browser.press("Change password").await;
        assert_eq!(browser.page.status, 422, "{complaint}");
        assert!(browser.page.text.contains(complaint) && !browser.page.text.contains(new), "{complaint}");
    }
    browser.fill("Current password", PASSWORD);
    browser.fill("New password", "a fine new phrase");
    browser.press("Change password").await;
    assert_eq!(browser.page.address, "/account?done=password-changed");
    assert!(browser.page.text.contains("Your password is changed."));
    assert_ne!(browser.cookies, before);
    assert_eq!(other.open("/account").await.address, "/login?return_to=/account");
    browser.cookies = before;
    assert_eq!(browser.open("/account").await.address, "/login?return_to=/account");
    let made_up = "/account?done=%3Cb%3Ehello";
    assert!(!Browser::new(&scene.app).open(made_up).await.text.contains("hello</"));
}

#[tokio::test]
async fn nobody_is_led_away_by_a_return_address() {
    let scene = scene().await;
    let payloads =
        ["//evil.test", "/\\evil.test", "https://evil.test/", "/%09/evil.test", "javascript:alert(1)"];
    for payload in payloads {
        for name in ["return_to", "next", "redirect", "url", "continue", "post_logout_redirect_uri"] {
            let query = form_urlencoded::Serializer::new(String::new()).append_pair(name, payload).finish();
            let mut browser = Browser::new(&scene.app);
            browser.open(&format!("/login?{query}")).await;
            browser.sign_in(&scene.ada).await;
            assert!(["/account", "/"].contains(&browser.page.address.as_str()), "{name}={payload}");
            let out = browser.open("/account").await.submission("Sign out").with(name, payload);
            assert_eq!(browser.submit(&out).await.address, "/login", "{name}={payload}");
        }
    }
}
