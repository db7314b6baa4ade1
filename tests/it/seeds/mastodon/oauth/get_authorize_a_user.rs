//! "Authorize a user".

use super::super::super::{asked::agree, statements};
use super::super::world::{OUT_OF_BAND, World, access_token};
use super::{DOCUMENT, WHO_AM_I};
use crate::support::app::CALLBACK;
use crate::support::browser::{Browser, Page};

/// Asserts that a request was refused on a page, and that nobody was sent anywhere.
fn assert_shown(page: &Page, case: &str) {
    assert_eq!((page.status.as_u16(), page.passed.len()), (400, 1), "{case}: {}", page.text);
    assert!(page.text.contains("<h1>") && !page.text.contains("Approve"), "{case}: {}", page.text);
}

/// Displays an authorization form to the user.
#[tokio::test]
async fn s1_a_form_is_displayed_to_the_user() {
    let world = World::new().await;
    let mut browser = Browser::new(&world.app);
    browser.open(&world.address(&[])).await;
    assert!(browser.page.address.starts_with("/login"), "who it is, first");
    browser.sign_in(&world.ada).await;
    let page = &browser.page;
    assert_eq!((page.status.as_u16(), &page.address), (200, &world.address(&[])));
    assert!(page.text.contains("Test Application"), "{}", page.text);
    for button in ["Approve", "Deny"] {
        assert_eq!(page.submission(button).action, "/oauth/authorize", "{button}");
    }
}

/// If approved, it will create and return an authorization code, then redirect to the desired redirect_uri
/// , or show the authorization code if urn:ietf:wg:oauth:2.0:oob
/// was requested.
#[tokio::test]
async fn s2_approval_redirects_with_a_code_or_shows_it() {
    let world = World::new().await;
    let mut browser = world.browser().await;
    let code = agree(&mut browser, &world.address(&[])).await;
    assert!(browser.page.address.starts_with(&format!("{CALLBACK}?")), "{}", browser.page.address);
    access_token(&world.exchange(&code, &[]).await);

    browser.open(&world.address(&[("redirect_uri", OUT_OF_BAND), ("scope", "read")])).await;
    let page = browser.press("Approve").await;
    assert_eq!(
        (page.status.as_u16(), page.address.split('?').next()),
        (200, Some("/oauth/authorize/native"))
    );
    let code = page.parameters()["code"].clone();
    assert!(page.text.contains(&code), "{}", page.text);
    access_token(&world.exchange(&code, &[("redirect_uri", OUT_OF_BAND)]).await);

    browser.open(&world.address(&[("scope", "read write")])).await;
    let denied = browser.press("Deny").await.parameters();
    assert_eq!((denied["error"].as_str(), denied.get("code")), ("access_denied", None));
}

/// The authorization code can be used while requesting a token to obtain access to user-level methods.
#[tokio::test]
async fn s3_the_code_gives_access_to_user_level_methods() {
    let world = World::new().await;
    let of_ada = access_token(&world.exchange(&world.code(&[]).await, &[]).await);
    let account = world.get(WHO_AM_I, &of_ada).await;
    assert_eq!((account.status.as_u16(), &account.json()["display_name"]), (200, &"ada".into()));
    // Without a code there is nobody whose account it could be.
    let of_the_app = access_token(&world.app_token(&[("scope", "read")]).await);
    assert_eq!(world.get(WHO_AM_I, &of_the_app).await.status, 422);
}

/// ```text
/// Request
/// Form Data Parameters
/// string
/// code
/// .
/// ```
#[tokio::test]
async fn s4_response_type_is_code() {
    let world = World::new().await;
    let mut browser = world.browser().await;
    for other in ["", "token", "id_token", "code token", "CODE"] {
        assert_shown(browser.open(&world.address(&[("response_type", other)])).await, other);
    }
    assert!(!agree(&mut browser, &world.address(&[])).await.is_empty());
}

/// string
#[tokio::test]
async fn s5_client_id_names_the_app() {
    let world = World::new().await;
    world.register("Another one", "read").await;
    let mut browser = world.browser().await;
    let page = browser.open(&world.address(&[])).await;
    assert!(page.text.contains("Test Application") && !page.text.contains("Another one"), "{}", page.text);
    for unknown in ["", "nobody"] {
        let page = browser.open(&world.address(&[("client_id", unknown)])).await;
        assert_eq!(page.passed.len(), 1, "{}", page.address);
        assert!(page.status.is_client_error() && !page.text.contains("Test Application"), "{}", page.text);
    }
}

/// string
/// urn:ietf:wg:oauth:2.0:oob
/// then the authorization code will be shown instead.
#[tokio::test]
async fn s6_redirect_uri_may_ask_for_the_code_to_be_shown() {
    let world = World::new().await;
    let mut browser = world.browser().await;
    let code = agree(&mut browser, &world.address(&[("redirect_uri", OUT_OF_BAND)])).await;
    assert_eq!(browser.page.passed, [303, 200], "nobody leaves the server");
    assert!(browser.page.text.contains(&code), "{}", browser.page.text);
    let elsewhere = world.exchange(&code, &[]).await;
    assert_eq!(elsewhere.error(), (400, "invalid_grant".into()), "it was not sent to the address");
    access_token(&world.exchange(&code, &[("redirect_uri", OUT_OF_BAND)]).await);
}

/// Must match one of the redirect URIs declared during app registration.
#[tokio::test]
async fn s7_redirect_uri_must_be_one_that_was_declared() {
    let world = World::new().await;
    let mut browser = world.browser().await;
    let longer = format!("{CALLBACK}/");
    for other in ["https://evil.test/cb", "http://app.example/callback", &longer] {
        assert_shown(browser.open(&world.address(&[("redirect_uri", other)])).await, other);
        assert!(!browser.page.text.contains("evil.test"));
    }
    for declared in [CALLBACK, OUT_OF_BAND] {
        let address = world.address(&[("redirect_uri", declared), ("force_login", "true")]);
        agree(&mut browser, &address).await;
    }
}

/// string
/// read
/// .
#[tokio::test]
async fn s8_scope_defaults_to_read() {
    let world = World::new().await;
    let token = world.exchange(&world.code(&[("scope", "")]).await, &[]).await;
    assert_eq!(token.json()["scope"], "read", "{}", token.text);
    let token = world.exchange(&world.code(&[("scope", "read write")]).await, &[]).await;
    assert_eq!(token.json()["scope"], "read write", "{}", token.text);
}

/// bool
#[tokio::test]
async fn s9_force_login_asks_again() {
    let world = World::new().await;
    let mut browser = world.browser().await;
    let code = agree(&mut browser, &world.address(&[])).await;
    access_token(&world.exchange(&code, &[]).await);
    for no in ["", "false", "False", "0"] {
        let page = browser.open(&world.address(&[("force_login", no)])).await;
        assert!(page.address.starts_with(&format!("{CALLBACK}?code=")), "{no}: {}", page.address);
    }
    for yes in ["true", "1"] {
        let page = browser.open(&world.address(&[("force_login", yes)])).await;
        assert_eq!((page.status.as_u16(), page.passed.len()), (200, 1), "{yes}");
        page.submission("Approve");
    }
}

/// Response
/// 200: Success
/// The authorization code will be returned as a query parameter named code
/// .
#[tokio::test]
async fn s10_the_code_is_a_query_parameter() {
    let world = World::new().await;
    let mut browser = world.browser().await;
    agree(&mut browser, &world.address(&[("state", "s t&a=t/e")])).await;
    let address = url::Url::parse(&browser.page.address).unwrap();
    assert_eq!(address.fragment(), None);
    let parameters = browser.page.parameters();
    assert_eq!(parameters.keys().collect::<Vec<_>>(), ["code", "state"]);
    assert_eq!(parameters["state"], "s t&a=t/e");
    access_token(&world.exchange(&parameters["code"], &[]).await);
}

/// redirect_uri?code=qDFUEaYrRK5c-HNmTCJbAzazwLRInJ7VHFat0wcMgCU
#[tokio::test]
async fn s11_the_address_is_as_shown() {
    let world = World::new().await;
    let mut browser = world.browser().await;
    let code = agree(&mut browser, &world.address(&[])).await;
    let shown = statements::text(DOCUMENT, "get_authorize_a_user", 11);
    let (before, shown_code) = shown.split_once('=').unwrap();
    assert_eq!(browser.page.address, format!("{}={code}", before.replace("redirect_uri", CALLBACK)));
    let is_plain = |code: &str| code.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    assert!(is_plain(shown_code) && is_plain(&code), "letters that need no escape: {code}");
}

/// 400:
/// If the authorization code is incorrect or has been used already, the request will fail.
#[tokio::test]
async fn s12_a_code_that_is_wrong_or_used_fails() {
    let world = World::new().await;
    let wrong = world.exchange("qDFUEaYrRK5c-HNmTCJbAzazwLRInJ7VHFat0wcMgCU", &[]).await;
    assert_eq!(wrong.error(), (400, "invalid_grant".into()));
    let code = world.code(&[]).await;
    access_token(&world.exchange(&code, &[]).await);
    assert_eq!(world.exchange(&code, &[]).await.error(), (400, "invalid_grant".into()));
}

/// ```text
/// {
/// "error": "invalid_grant",
/// "error_description": "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client."
/// }
/// ```
#[tokio::test]
async fn s13_the_refusal_is_worded_as_shown() {
    let world = World::new().await;
    let used = world.code(&[]).await;
    world.exchange(&used, &[]).await;
    let other = world.register("Another one", "read").await;
    let foreign = [("client_id", other.client_id.as_str()), ("client_secret", other.client_secret.as_str())];
    let late = world.code(&[]).await;
    for (code, change) in [
        ("qDFUEaYrRK5c-HNmTCJbAzazwLRInJ7VHFat0wcMgCU", &[] as &[_]),
        (&used, &[]),
        (&late, &foreign),
        (&late, &[("redirect_uri", OUT_OF_BAND)]),
    ] {
        let refused = world.exchange(code, change).await;
        assert_eq!(refused.status, 400);
        assert_eq!(refused.json(), statements::json(DOCUMENT, "get_authorize_a_user", 13), "{change:?}");
    }
    world.app.cx.env.advance(world.app.cx.policy().code_ttl);
    let refused = world.exchange(&late, &[]).await;
    assert_eq!(refused.json(), statements::json(DOCUMENT, "get_authorize_a_user", 13), "expired");
}
