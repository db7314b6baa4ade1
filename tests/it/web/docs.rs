//! `/docs`: what programs read, for people, and calls that are tried in a sandbox.

use axum::http::Method;
use postern::http::api::registry::routes;
use postern::model::account::Role;
use serde_json::json;

use crate::support::app::TestApp;
use crate::support::browser::Browser;
use crate::support::policies::Shipped;

#[tokio::test]
async fn every_call_is_in_the_reference_with_what_opens_it() {
    for policy in Shipped::ALL {
        let app = TestApp::under(policy).await;
        let mut browser = Browser::new(&app);
        let page = browser.open("/docs").await.text.clone();
        for route in routes(app.cx.policy()) {
            let named = format!("<code><b>{}</b> {}</code>", route.method.as_str(), route.address());
            assert_eq!(page.matches(&named).count(), 1, "{policy:?} {named}");
            for scope in route.scopes().unwrap_or_default() {
                assert!(page.contains(&format!("<code>{scope}</code>")), "{policy:?} {scope}");
            }
        }
        let may_try = app.cx.policy().home_organization.is_empty();
        assert_eq!(page.contains("/docs/calls/"), may_try, "{policy:?}");
    }
}

#[tokio::test]
async fn a_call_is_tried_in_a_sandbox_of_ones_own() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Member).await;
    let mut browser = Browser::new(&app);
    browser.open("/docs/calls/create_feature_request").await;
    browser.follow("Sign in to try it").await;
    browser.sign_in(&ada).await;
    assert_eq!(browser.page.address, "/docs/calls/create_feature_request");
    let sandboxes = "SELECT count(*) FROM sandboxes";
    assert_eq!(count(&app, sandboxes).await, 0, "looking makes none");

    browser.fill("Body, as JSON", &json!({ "title": "Dark <mode>" }).to_string());
    let page = browser.press("Send").await.text.clone();
    assert!(page.contains("It answered 422") && page.contains("is not a valid bucket"), "{page}");
    let bucket_id = count(&app, "SELECT b.id FROM buckets b JOIN sandboxes s USING (organization_id)").await;
    browser.fill("Body, as JSON", &json!({ "title": "Dark <mode>", "bucket_id": bucket_id }).to_string());
    let page = browser.press("Send").await.text.clone();
    assert!(page.contains("It answered 201") && page.contains("Dark &#60;mode&#62;"), "{page}");
    assert!(page.contains("POST /api/v3/feature_requests"));
    let cookie = browser.cookies["postern_sandbox"].clone();
    let token = cookie.split_once('.').unwrap().1;
    assert!(!page.contains(token), "the token is on no page");
    assert_eq!(count(&app, sandboxes).await, 1);

    browser.open("/docs/calls/list_feature_requests").await;
    let page = browser.press("Send").await.text.clone();
    assert!(page.contains("It answered 200") && page.contains("Dark &#60;mode&#62;"), "{page}");
    assert_eq!(browser.cookies["postern_sandbox"], cookie, "one token does for both");
    let elsewhere = "SELECT count(*) FROM feature_requests f JOIN organizations o ON o.id = f.organization_id
                     WHERE o.subdomain = 'acme'";
    assert_eq!(count(&app, elsewhere).await, 0);

    // It is an install like any other: who ends it ends what the token opens.
    let page = browser.open("/account").await.text.clone();
    assert!(page.contains("Sandbox of"), "{page}");
    sqlx::query("UPDATE installs SET status = 'revoked', ended_at = now()")
        .execute(&mut app.db().await)
        .await
        .unwrap();
    browser.open("/docs/calls/list_feature_requests").await;
    assert!(browser.press("Send").await.text.contains("It answered 401"));
    browser.open("/docs/calls/list_feature_requests").await;
    assert!(browser.press("Send with a new token").await.text.contains("It answered 200"));
    assert_ne!(browser.cookies["postern_sandbox"], cookie);
    assert_eq!(count(&app, sandboxes).await, 1, "the same sandbox again");
}

#[tokio::test]
async fn what_is_typed_stays_in_its_place() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Member).await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    for (typed, sent) in [
        ("../buckets?x=1", "DELETE /api/v3/votes/%2E%2E%2Fbuckets%3Fx%3D1"),
        ("", "DELETE /api/v3/votes/0"),
        ("1 HTTP/1.1\r\nX: y", "DELETE /api/v3/votes/1%20HTTP%2F1%2E1%0D%0AX%3A%20y"),
    ] {
        browser.open("/docs/calls/delete_vote").await;
        browser.fill("id", typed);
        let page = browser.press("Send").await.text.clone();
        assert!(page.contains(&format!(">{sent}</code>")), "{page}");
        assert!(page.contains("It answered 4"), "{page}");
    }
}

#[tokio::test]
async fn the_app_acts_as_whoever_is_chosen() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Member).await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    for (actor, says) in [("self", ada.email.as_str()), ("app", "@bots.invalid")] {
        let send = browser.open("/docs/calls/get_session_info").await.submission("Send").with("actor", actor);
        let page = browser.submit(&send).await.text.clone();
        assert!(page.contains("It answered 200") && page.contains(says), "{actor}: {page}");
    }
}

#[tokio::test]
async fn where_there_is_one_organization_there_is_no_sandbox() {
    let app = TestApp::under(Shipped::Mastodon).await;
    let home = postern::domain::accounts::organization_by_subdomain(&app.cx, "home").await.unwrap().id;
    let ada = app.person("ada", home, Role::Member).await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    let name = "/docs/calls/get_accounts_verify_credentials";
    let page = browser.open("/docs").await.text.clone();
    assert!(page.contains("verify_credentials"), "{page}");
    browser.open(name).await;
    let csrf = browser.open("/account").await.text.split("name=\"csrf\" value=\"").nth(1).unwrap().to_owned();
    let csrf = csrf.split('"').next().unwrap();
    let sent = browser.send(Method::POST, name, Some(format!("csrf={csrf}")), &[]).await;
    assert_eq!(sent.status, 404);
    assert_eq!(count(&app, "SELECT count(*) FROM sandboxes").await, 0);
}

async fn count(app: &TestApp, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(&mut app.db().await).await.unwrap()
}
