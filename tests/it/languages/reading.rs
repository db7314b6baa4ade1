//! Who reads a page in which language: the address first, then what the person chose, then what the browser remembers,
//! then what the browser is set to.

use axum::http::{Method, header};
use postern::model::account::{Role, User};

use crate::support::app::{Answer, TestApp};
use crate::support::browser::Browser;

const GERMAN: (&str, &str) = ("accept-language", "tlh;q=0.9, de-AT, en;q=0.5");

async fn scene() -> (TestApp, User) {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    (app, ada)
}

/// What a browser gets that is set to German.
async fn open(browser: &mut Browser<'_>, address: &str) -> Answer {
    let (name, value) = GERMAN;
    browser.send(Method::GET, address, None, &[(name, value.to_owned())]).await
}

fn tag(answer: &Answer) -> &str {
    let said = answer.header("content-language");
    assert!(answer.text.contains(&format!("<html lang=\"{said}\" dir=\"ltr\">")), "{}", answer.text);
    assert_eq!(answer.header("vary"), "accept-language");
    said
}

#[tokio::test]
async fn the_address_is_heard_first_and_remembered() {
    let (app, _) = scene().await;
    let mut browser = Browser::new(&app);
    assert!(open(&mut browser, "/login").await.text.contains("<h1>Anmelden</h1>"));
    let english = open(&mut browser, "/login?lang=en").await;
    assert_eq!(tag(&english), "en");
    let cookie = english.headers.get_all(header::SET_COOKIE).iter().map(|line| line.to_str().unwrap());
    let cookie = cookie.into_iter().find(|line| line.starts_with("postern_language=")).unwrap();
    assert_eq!(cookie, "postern_language=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
    assert_eq!(tag(&open(&mut browser, "/login").await), "en", "remembered");
    for odd in ["", "xx", "%00", "d%65x", "de%22%3E"] {
        let address = format!("/login?lang={odd}");
        assert_eq!(tag(&open(&mut browser, &address).await), "en", "{odd}");
    }
    assert_eq!(tag(&open(&mut browser, "/login?lang=d%65").await), "de");
}

#[tokio::test]
async fn what_a_person_chose_counts_before_what_the_browser_is_set_to() {
    let (app, ada) = scene().await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    browser.open("/account?lang=en").await;
    let mut chosen = browser.page.submission("Save language");
    chosen = chosen.with("language", "de");
    browser.submit(&chosen).await;
    assert_eq!(browser.page.address, "/account?done=language-saved");
    assert!(browser.page.text.contains("<p>Die Sprache wurde gespeichert.</p>"), "{}", browser.page.text);
    assert!(!browser.cookies.contains_key("postern_language"), "what was remembered is over");
    let mut elsewhere = Browser::new(&app);
    assert!(elsewhere.open("/login").await.text.contains("<h1>Sign in</h1>"));
    elsewhere.sign_in(&ada).await;
    assert!(elsewhere.page.text.contains("<h2 id=\"organizations\">Organisationen</h2>"));

    let french = elsewhere.open("/account?lang=fr").await.text.clone();
    assert!(french.contains("<html lang=\"fr\""), "{french}");
    assert!(!elsewhere.cookies.contains_key("postern_language"), "a link that somebody sent leaves nothing");
    assert!(elsewhere.open("/account").await.text.contains("<html lang=\"de\""));

    let nobody_s = chosen.clone().with("language", "");
    browser.submit(&nobody_s).await;
    assert!(browser.page.text.contains("The language is saved."), "the browser says nothing");
    assert_eq!(browser.submit(&chosen.with("language", "xx")).await.status, 400);
}

#[tokio::test]
async fn a_failure_is_told_in_the_language_of_its_page() {
    let (app, _) = scene().await;
    let mut browser = Browser::new(&app);
    for (address, heading) in [
        ("/nothing/here", "Hier ist keine Seite"),
        ("/oauth/authorize", "Mit diesem Link lässt sich die App nicht verbinden"),
    ] {
        let answer = open(&mut browser, address).await;
        assert!(answer.text.contains(&format!("<h1>{heading}</h1>")), "{}", answer.text);
        assert_eq!(tag(&answer), "de");
        assert!(!answer.text.contains("hreflang"), "nothing of an address that somebody made up is repeated");
    }
}

#[tokio::test]
async fn every_page_that_has_an_address_leads_to_itself_in_every_language() {
    let (app, ada) = scene().await;
    let mut browser = Browser::new(&app);
    let page = browser.open("/login?return_to=/account&lang=de").await.text.clone();
    for (tag, name, shown) in [("en", "English", ""), ("de", "Deutsch", " aria-current=\"true\"")] {
        let link = format!(
            "<a href=\"?return_to=/account&#38;lang={tag}\" lang=\"{tag}\" hreflang=\"{tag}\"{shown}>{name}</a>"
        );
        assert!(page.contains(&link), "{link} in {page}");
    }
    let refused = browser.post("/login", &[], vec![]).await;
    assert!(!refused.text.contains("hreflang"), "an answer to a form is no address");
    browser.open("/login?lang=en").await;
    browser.sign_in(&ada).await;
    let long = format!("/account?x={}", "x".repeat(3_000));
    assert!(!browser.open(&long).await.text.contains("hreflang"));
}

#[tokio::test]
async fn what_is_no_page_speaks_no_language() {
    let (app, _) = scene().await;
    let mut browser = Browser::new(&app);
    for address in ["/api/v3/session_info?lang=de", "/.well-known/oauth-authorization-server?lang=de"] {
        let answer = open(&mut browser, address).await;
        assert_eq!((answer.header("content-language"), answer.header("set-cookie")), ("", ""), "{address}");
    }
}

#[tokio::test]
async fn what_runs_from_right_to_left_says_so() {
    let (app, _) = scene().await;
    let mut browser = Browser::new(&app);
    for (asked, tag, direction) in [("ar-EG", "ar", "rtl"), ("zh-TW", "zh-CN", "ltr"), ("pt-BR", "pt", "ltr")]
    {
        let headers = [("accept-language", asked.to_owned())];
        let answer = browser.send(Method::GET, "/login", None, &headers).await;
        assert!(
            answer.text.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")),
            "{}",
            answer.text
        );
    }
}
