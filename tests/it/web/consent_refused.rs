//! Requests that nobody is asked about: shown without a way on, or sent back to a proven app.

use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppName, Owner, edit, suspend};

use super::scene;
use crate::support::app::{CALLBACK, info};
use crate::support::browser::Browser;

#[tokio::test]
async fn what_is_not_proven_leads_nowhere() {
    let scene = scene().await;
    let evil = "https://evil.test/cb";
    let with = |extra: &str| format!("{}&{extra}", scene.address(&[]));
    let signed_in = Browser::signed_in(&scene.app, &scene.ada).await;
    for address in [
        "/oauth/authorize".to_owned(),
        scene.address(&[("client_id", "")]),
        scene.address(&[("client_id", "foapp_unknown")]),
        scene.address(&[("client_id", "foapp_unknown"), ("redirect_uri", evil)]),
        scene.address(&[("client_id", &"x".repeat(3000))]),
        scene.address(&[("redirect_uri", evil)]),
        scene.address(&[("redirect_uri", &format!("{CALLBACK}#f"))]),
        scene.address(&[("redirect_uri", &format!("{CALLBACK}/"))]),
        scene.address(&[("redirect_uri", &format!("{CALLBACK}?"))]),
        with("client_id=foapp_other"),
        with("redirect_uri=https%3A%2F%2Fevil.test%2Fcb"),
        with("state=2"),
        with("scope=posts:read&scope=posts:write"),
        with("response_type=code"),
        with("code_challenge=a&code_challenge=b"),
        with("code_challenge_method=a&code_challenge_method=b"),
        with("x=%00"),
        with("x=%ff"),
        with("x=%zz"),
    ] {
        for mut browser in [Browser::new(&scene.app), signed_in_again(&scene.app, &signed_in)] {
            let page = browser.open(&address).await;
            assert_eq!((page.status.as_u16(), page.passed.len()), (400, 1), "{address}");
            assert!(page.text.contains("<h1>"), "{address}");
            assert!(!page.text.contains("evil.test") && !page.text.contains(CALLBACK), "{address}");
            assert!(!page.text.contains(&"x".repeat(100)) && !page.text.contains("foapp_unknown"));
        }
    }
    assert_eq!((scene.count("consents").await, scene.count("codes").await), (0, 0));
}

fn signed_in_again<'a>(app: &'a crate::support::app::TestApp, browser: &Browser<'_>) -> Browser<'a> {
    let mut again = Browser::new(app);
    again.cookies.clone_from(&browser.cookies);
    again
}

#[tokio::test]
async fn a_redirect_uri_that_is_not_named_is_the_only_one_there_is() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let unnamed = scene.address(&[("redirect_uri", "")]);
    browser.open(&unnamed).await;
    assert!(browser.press("Approve").await.address.starts_with(CALLBACK));
    let uris = Some(vec![CALLBACK.to_owned(), "https://app.example/other".to_owned()]);
    let draft = AppDraft { redirect_uris: uris, ..AppDraft::default() };
    edit(&scene.app.cx, Owner::operator(scene.northwind), &AppName::Id(scene.client.app.id), draft, &info())
        .await
        .unwrap();
    assert_eq!(browser.open(&unnamed).await.status, 400);
}

#[tokio::test]
async fn a_suspended_app_gets_nobody_not_even_back() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    suspend(&scene.app.cx, Owner::operator(scene.northwind), &AppName::Id(scene.client.app.id), &info())
        .await
        .unwrap();
    let page = browser.open(&scene.address(&[])).await;
    assert_eq!((page.status.as_u16(), page.passed.len()), (400, 1));
    assert!(page.text.contains("suspended") && !page.text.contains(CALLBACK));
}

#[tokio::test]
async fn what_a_proven_app_does_wrong_is_told_to_it_once_somebody_is_signed_in() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    for (change, error) in [
        (("response_type", "token"), "unsupported_response_type"),
        (("response_type", "id_token"), "unsupported_response_type"),
        (("response_type", "code token"), "unsupported_response_type"),
        (("response_type", "none"), "unsupported_response_type"),
        (("response_type", "CODE"), "unsupported_response_type"),
        (("response_type", " code"), "unsupported_response_type"),
        (("scope", "posts:read nobody:knows"), "invalid_scope"),
        (("scope", "customers:read"), "invalid_scope"),
        (("scope", "posts:read\tposts:write"), "invalid_scope"),
        (("scope", "posts:read,posts:write"), "invalid_scope"),
        (("scope", "posts:read\u{a0}posts:write"), "invalid_scope"),
        (("scope", "\"posts:read\""), "invalid_scope"),
        (("scope", "posts\\read"), "invalid_scope"),
        (("scope", "POSTS:READ"), "invalid_scope"),
        (("actor", "root"), "invalid_request"),
        (("code_challenge", "short"), "invalid_request"),
        (("code_challenge_method", "plain"), "invalid_request"),
    ] {
        let address = scene.address(&[change]);
        let mut stranger = Browser::new(&scene.app);
        stranger.open(&address).await;
        assert_eq!(stranger.page.passed, [303, 200], "{change:?}: a stranger is not sent anywhere");
        let page = browser.open(&address).await;
        assert_eq!(page.passed, [303], "{change:?}");
        assert!(page.address.starts_with(&format!("{CALLBACK}?error=")), "{change:?}: {}", page.address);
        let parameters = page.parameters();
        assert_eq!((parameters["error"].as_str(), parameters["state"].as_str()), (error, "s t&a=t/e"));
        assert_eq!(parameters["iss"], scene.app.cx.issuer());
        assert!(!page.address.contains('#') && !parameters.contains_key("code"));
        // The sign-in page lets the browser follow.
        let policy = stranger.page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("form-action 'self' https://app.example https:;"), "{policy}");
        stranger.sign_in(&scene.ada).await;
        assert!(stranger.page.address.starts_with(&format!("{CALLBACK}?error=")));
    }
    assert_eq!((scene.count("consents").await, scene.count("codes").await), (0, 0));
}

#[tokio::test]
async fn an_actor_the_app_may_not_use_is_refused() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    for (allowed, other) in [("app", "self"), ("self", "app")] {
        let draft = AppDraft { actor_modes: Some(vec![allowed.to_owned()]), ..AppDraft::default() };
        edit(
            &scene.app.cx,
            Owner::operator(scene.northwind),
            &AppName::Id(scene.client.app.id),
            draft,
            &info(),
        )
        .await
        .unwrap();
        let page = browser.open(&scene.address(&[("actor", other)])).await;
        assert_eq!(page.parameters()["error"], "invalid_request");
        assert_eq!(browser.open(&scene.address(&[("actor", allowed)])).await.status, 200);
    }
}

#[tokio::test]
async fn long_states_are_given_back_or_left_out() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let longest = "s".repeat(4096);
    browser.open(&scene.address(&[("state", &longest)])).await;
    assert_eq!(browser.press("Approve").await.parameters()["state"], longest);
    let page = browser.open(&scene.address(&[("state", &"s".repeat(4097))])).await;
    let parameters = page.parameters();
    assert_eq!((parameters["error"].as_str(), parameters.get("state")), ("invalid_request", None));
    for (state, status) in [("\u{e9}".repeat(2048), 400), ("s".repeat(20_000), 414)] {
        let page = Browser::new(&scene.app).open(&scene.address(&[("state", &state)])).await.clone();
        assert_eq!((page.status.as_u16(), page.passed.len()), (status, 1));
    }
}

#[tokio::test]
async fn what_nobody_defined_or_left_empty_changes_nothing() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    for extra in [
        "foo=1&foo=2",
        "scope=&code_challenge=&code_challenge_method=&actor=",
        "response_mode=query",
        "request=eyJhbGciOiJub25lIn0.e30.",
        "request_uri=http://127.0.0.1:1/",
        "prompt=none",
        "lang=%3Cscript%3E&login_hint=%3Cscript%3E&error_description=%3Cscript%3E",
    ] {
        let page = browser.open(&format!("{}&{extra}", scene.address(&[]))).await;
        assert_eq!(page.status, 200, "{extra}");
        assert!(!page.text.contains("<script"), "{extra}");
        browser.press("Approve").await;
        assert!(browser.page.address.starts_with(&format!("{CALLBACK}?code=")), "{extra}");
        assert!(!browser.page.address.contains('#'), "{extra}");
    }
    browser.open(&scene.address(&[("response_type", "")])).await;
    assert!(
        browser.press("Approve").await.parameters().contains_key("code"),
        "the default policy does not ask for it"
    );
}
