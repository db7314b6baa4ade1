//! `/docs`: what programs read, for people, and calls that are tried in a sandbox.

use axum::http::Method;
use futures_util::future::join_all;
use postern::http::api::registry::routes;
use postern::model::account::Role;
use serde_json::json;

use crate::support::app::{CALLBACK, TestApp};
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
    let token = cookie.splitn(3, '.').nth(2).unwrap();
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

/// The short name of the one sandbox that there is.
async fn subdomain(app: &TestApp) -> String {
    sqlx::query_scalar("SELECT o.subdomain FROM organizations o JOIN sandboxes s ON s.organization_id = o.id")
        .fetch_one(&mut app.db().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn nothing_else_comes_of_a_sandbox() {
    let app = TestApp::new().await;
    let (acme, northwind) = (app.organization("acme").await, app.organization("northwind").await);
    let ada = app.person("ada", acme, Role::Member).await;
    let client = app.client(northwind, &["posts:read"]).await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    browser.open("/docs/calls/get_session_info").await;
    assert!(browser.press("Send").await.text.contains("It answered 200"));
    let home = format!("/orgs/{}", subdomain(&app).await);

    let page = browser.open(&home).await.clone();
    assert_eq!(page.status, 200);
    assert!(page.text.contains(&format!("{home}/connected-apps")) && page.text.contains("/audit-log"));
    for closed in ["api-keys", "invitations", "members", "settings", "webhooks", "requests"] {
        assert!(!page.text.contains(&format!("{home}/{closed}")), "{closed}: {}", page.text);
    }
    for closed in ["api-keys", "invitations", "settings"] {
        assert_eq!(browser.open(&format!("{home}/{closed}")).await.status, 404, "{closed}");
    }
    assert_eq!(browser.open(&format!("{home}/webhooks")).await.status, 403);
    let apps = browser.open("/developer/apps").await.text.clone();
    let own = count(&app, "SELECT id FROM apps WHERE name = 'API reference'").await;
    assert!(apps.contains("You have no apps yet.") && !apps.contains("/developer/apps/new"), "{apps}");
    assert_eq!(browser.open(&format!("/developer/apps/{own}")).await.status, 403);
    let jwt = app.jwt(&ada).await;
    let sandbox = home.trim_start_matches("/orgs/");
    let new = json!({ "name": "Mine", "redirect_uris": [CALLBACK], "declared_scopes": ["posts:read"] });
    let refused = app.manage(&jwt, Some(sandbox), Method::POST, "/oauth/apps", Some(new)).await;
    assert_eq!(refused.status, 403, "{}", refused.text);

    let asks = format!(
        "/oauth/authorize?response_type=code&client_id={}&redirect_uri={}&state=s",
        client.app.client_id, CALLBACK
    );
    let page = browser.open(&asks).await.text.clone();
    assert!(page.contains("Ask an admin") && page.contains("acme"), "{page}");
    assert!(!page.contains("Sandbox of"), "no other app comes there: {page}");
}

#[tokio::test]
async fn the_token_in_a_browser_is_good_for_whom_it_was_given_to() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let (ada, bob) =
        (app.person("ada", acme, Role::Member).await, app.person("bob", acme, Role::Member).await);
    let address = "/docs/calls/get_session_info";
    let mut browser = Browser::signed_in(&app, &ada).await;
    let send = browser.open(address).await.submission("Send").with("actor", "self");
    assert!(browser.submit(&send).await.text.contains(&ada.email));
    let of_ada = browser.cookies["postern_sandbox"].clone();

    let mut other = Browser::signed_in(&app, &bob).await;
    other.cookies.insert("postern_sandbox".to_owned(), of_ada);
    let send = other.open(address).await.submission("Send").with("actor", "self");
    let page = other.submit(&send).await.text.clone();
    assert!(page.contains(&bob.email) && !page.contains(&ada.email), "{page}");

    browser.open("/account").await;
    browser.press("Sign out").await;
    assert!(!browser.cookies.contains_key("postern_sandbox"), "{:?}", browser.cookies);
}

#[tokio::test]
async fn many_first_calls_at_once_make_one_sandbox() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Member).await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    let send = browser.open("/docs/calls/list_buckets").await.submission("Send");
    let cookies = browser.cookies.clone();
    let answers = join_all((0..4).map(async |_| {
        let mut browser = Browser::new(&app);
        browser.cookies = cookies.clone();
        browser.submit(&send).await.text.contains("It answered")
    }))
    .await;
    assert_eq!(answers, [true; 4]);
    assert_eq!(count(&app, "SELECT count(*) FROM sandboxes").await, 1);
    assert_eq!(count(&app, "SELECT count(*) FROM apps").await, 1);
    assert_eq!(count(&app, "SELECT count(*) FROM organizations").await, 2);
    assert!(browser.submit(&send).await.text.contains("It answered 200"));
}

#[tokio::test]
async fn a_sandbox_follows_the_rules_of_the_server() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Member).await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    let send = browser.open("/docs/calls/list_tags").await.submission("Send");
    assert!(browser.submit(&send).await.text.contains("It answered 200"));
    for past in [
        "UPDATE apps SET declared_scopes = 'posts:read', redirect_uris = ARRAY['https://old.example/docs']",
        "UPDATE apps SET actor_modes = ARRAY['self']",
        "UPDATE apps SET status = 'deleted'",
    ] {
        sqlx::raw_sql(past).execute(&mut app.db().await).await.unwrap();
        let anew = send.clone().with("anew", "yes");
        let page = browser.submit(&anew).await.text.clone();
        assert!(page.contains("It answered 200"), "{past}: {page}");
    }
    sqlx::raw_sql("UPDATE apps SET status = 'blocked' WHERE status = 'active'")
        .execute(&mut app.db().await)
        .await
        .unwrap();
    let page = browser.submit(&send.with("anew", "yes")).await.clone();
    assert_eq!(page.status, 409);
    assert!(page.text.contains("Somebody suspended it"), "{}", page.text);
}

#[tokio::test]
async fn redirects_of_others_may_be_held_to_any_rule() {
    let app = TestApp::under(Shipped::Fsckmsft).await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Admin).await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    browser.open("/docs/calls/list_projects").await;
    let page = browser.press("Send").await.text.clone();
    assert!(page.contains("It answered 200"), "{page}");
}

#[tokio::test]
async fn an_operator_may_offer_none() {
    let app = TestApp::with(|config| config.docs.sandboxes = false).await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Member).await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    let page = browser.open("/docs/calls/list_tags").await.text.clone();
    assert!(page.contains("There are no sandboxes on this server"), "{page}");
    assert!(!browser.open("/docs").await.text.contains("/docs/calls/"));
}

#[tokio::test]
async fn of_a_long_answer_the_beginning_is_shown() {
    let app = TestApp::new().await;
    let acme = app.organization("acme").await;
    let ada = app.person("ada", acme, Role::Member).await;
    let mut browser = Browser::signed_in(&app, &ada).await;
    let send = browser.open("/docs/calls/list_feature_requests").await.submission("Send");
    browser.submit(&send).await;
    sqlx::raw_sql(
        "INSERT INTO feature_requests (organization_id, bucket_id, submitter_id, title, description, slug, created_at,
                                       updated_at)
         SELECT s.organization_id, b.id, s.user_id, 'Long', repeat('x', 50000), 'long', now(), now()
         FROM sandboxes s JOIN buckets b USING (organization_id), generate_series(1, 8)",
    )
    .execute(&mut app.db().await)
    .await
    .unwrap();
    let page = browser.submit(&send.with("per_page", "100")).await.text.clone();
    assert!(page.contains("It answered 200") && page.contains("The answer is longer"), "{}", page.len());
    assert!(page.len() > 256 * 1024 && page.len() < 300 * 1024, "{}", page.len());
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
