//! How the answer to an authorization request comes to the app: `policy.response_modes`, and the page that shows a code
//! where `policy.redirect.out_of_band` admits one.

use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppName, Owner, edit};
use postern::model::account::Role;
use postern::model::policy::{HttpRedirects, ResponseMode};

use crate::protocol::stage::{Stage, tokens};
use crate::support::app::{CALLBACK, info};
use crate::support::browser::Browser;
use crate::support::html::tags;

const OUT_OF_BAND: &str = "urn:ietf:wg:oauth:2.0:oob";

async fn with_all_modes() -> Stage {
    Stage::with(|policy| {
        policy.response_modes = vec![ResponseMode::Query, ResponseMode::Fragment, ResponseMode::FormPost];
    })
    .await
}

/// Makes a URI the app's only one.
async fn registers(stage: &Stage, redirect_uri: &str) {
    let draft = AppDraft { redirect_uris: Some(vec![redirect_uri.to_owned()]), ..AppDraft::default() };
    let name = AppName::Id(stage.client.app.id);
    edit(&stage.app.cx, Owner::operator(stage.owner), &name, draft, &info()).await.unwrap();
}

#[tokio::test]
async fn the_answer_comes_in_the_query_unless_another_way_is_asked_for() {
    let stage = with_all_modes().await;
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    for (mode, begin) in [("", "?code="), ("query", "?code="), ("fragment", "#code=")] {
        browser.open(&Stage::address(&stage.client, &[("response_mode", mode)])).await;
        browser.press("Approve").await;
        let begin = format!("{CALLBACK}{begin}");
        assert!(browser.page.address.starts_with(&begin), "{mode}: {}", browser.page.address);
        assert_eq!(browser.page.passed, [303]);
    }
    let answer = browser.page.address.split_once('#').unwrap().1.to_owned();
    let code = form_urlencoded::parse(answer.as_bytes()).find(|(name, _)| name == "code").unwrap().1;
    tokens(&stage.exchange(&stage.client, &code).await);

    browser.open(&Stage::address(&stage.client, &[("response_mode", "fragment")])).await;
    browser.press("Deny").await;
    assert!(browser.page.address.starts_with(&format!("{CALLBACK}#error=access_denied&")));
}

#[tokio::test]
async fn a_form_brings_the_answer_by_the_app_s_own_address_and_one_script() {
    let stage = with_all_modes().await;
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    for (button, name) in [("Approve", "code"), ("Deny", "error")] {
        browser.open(&Stage::address(&stage.client, &[("response_mode", "form_post")])).await;
        browser.press(button).await;
        assert_eq!(browser.page.status, 200, "{}", browser.page.text);
        let sent = browser.page.submissions().remove(0);
        assert_eq!(sent.action, CALLBACK);
        assert_eq!(sent.get("state"), "a state+of/the=app");
        assert_ne!(sent.get(name), "");
        assert_eq!(browser.page.headers["cache-control"], "no-store");
        let csp = browser.page.headers["content-security-policy"].to_str().unwrap();
        assert!(csp.contains("form-action 'self' https://app.example"), "{csp}");
        let scripts: Vec<_> =
            tags(&browser.page.text).into_iter().filter(|tag| tag.name == "script").collect();
        assert_eq!(scripts.len(), 1);
        let nonce = scripts[0].get("nonce").unwrap();
        assert!(nonce.len() >= 43 && csp.contains(&format!("script-src 'nonce-{nonce}'")), "{csp}");
        if name == "code" {
            tokens(&stage.exchange(&stage.client, sent.get("code")).await);
        }
    }
}

#[tokio::test]
async fn the_page_says_where_plain_http_leads() {
    let stage = Stage::with(|policy| policy.redirect.http = HttpRedirects::Anywhere).await;
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    for (redirect_uri, is_here) in [("http://far.example/cb", false), ("http://127.0.0.1:9/cb", true)] {
        registers(&stage, redirect_uri).await;
        browser.open(&Stage::address(&stage.client, &[("redirect_uri", redirect_uri)])).await;
        assert_eq!(browser.page.status, 200);
        let text = &browser.page.text;
        assert_eq!(text.contains("on this computer"), is_here, "{redirect_uri}: {text}");
        assert!(text.contains(if is_here { "127.0.0.1" } else { "far.example" }));
    }
}

#[tokio::test]
async fn a_mode_that_the_policy_lacks_is_refused_at_the_app() {
    let stage = Stage::with(|_| {}).await;
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    for mode in ["fragment", "form_post", "jwt"] {
        browser.open(&Stage::address(&stage.client, &[("response_mode", mode)])).await;
        assert!(browser.page.address.starts_with(&format!("{CALLBACK}?error=")), "{}", browser.page.address);
        assert!(browser.page.parameters()["error_description"].contains("response_mode"), "{mode}");
    }
}

#[tokio::test]
async fn out_of_band_the_code_is_shown_to_whom_it_was_made_for_and_to_nobody_else() {
    let stage = Stage::with(|policy| policy.redirect.out_of_band = true).await;
    registers(&stage, OUT_OF_BAND).await;
    let address = Stage::address(&stage.client, &[("redirect_uri", OUT_OF_BAND)]);
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    browser.open(&address).await;
    browser.press("Approve").await;
    assert_eq!((browser.page.status.as_u16(), browser.page.passed.len()), (200, 2), "{}", browser.page.text);
    let shown = browser.page.address.clone();
    assert!(shown.starts_with("/oauth/authorize/native?code="), "{shown}");
    assert!(!shown.contains("state"), "the app's own text has no use here");
    let code = browser.page.parameters()["code"].clone();
    assert!(browser.page.text.contains(&code) && browser.page.text.contains(&stage.client.app.profile.name));
    let title = tags(&browser.page.text).into_iter().find(|tag| tag.name == "title").unwrap().text;
    assert!(!title.contains(&code), "windows and histories list titles");

    let bob = stage.app.person("bob", stage.target, Role::Admin).await;
    let mut other = Browser::signed_in(&stage.app, &bob).await;
    assert_eq!(other.open(&shown).await.status, 404);
    assert!(!other.page.text.contains(&code));
    assert_eq!(browser.open("/oauth/authorize/native?code=fooc_made-up").await.status, 404);
    assert!(!browser.page.text.contains("made-up"), "no link puts its words here");

    let got = stage.exchange_with(&stage.client, &code, &[("redirect_uri", OUT_OF_BAND)]).await;
    stage.assert_works(&stage.client, &tokens(&got), true).await;
    assert_eq!(browser.open(&shown).await.status, 404, "it was used");

    browser.open(&address).await;
    browser.press("Deny").await;
    assert!(browser.page.address.starts_with("/oauth/authorize/native?error=access_denied"));
    assert!(browser.page.text.contains("access_denied") && !browser.page.text.contains("code=\""));
}

#[tokio::test]
async fn without_out_of_band_there_is_neither_the_address_nor_the_page() {
    let stage = Stage::with(|_| {}).await;
    let draft = AppDraft { redirect_uris: Some(vec![OUT_OF_BAND.to_owned()]), ..AppDraft::default() };
    let name = AppName::Id(stage.client.app.id);
    let refused = edit(&stage.app.cx, Owner::operator(stage.owner), &name, draft, &info()).await;
    assert!(refused.is_err());
    let mut browser = Browser::signed_in(&stage.app, &stage.ada).await;
    assert_eq!(browser.open("/oauth/authorize/native?code=x").await.status, 404);
}
