//! "Register an OAuth app".

use axum::http::Method;
use serde_json::{Value, json};

use super::super::world::{CALLBACK, World, shown_once};
use crate::support::app::{Answer, Client};
use crate::support::browser::{Browser, Submission};

/// The details that the document asks for, and the one that it does not insist on.
fn details() -> Value {
    json!({
        "name": "Acme for fsckmsft",
        "description": "Copies tasks to Acme.",
        "homepage_url": "https://yourapp.example.com",
        "redirect_uris": [CALLBACK],
        "declared_scopes": ["read:projects", "write:tasks"],
    })
}

/// Registers the same with one field changed.
async fn register_with(world: &World, field: &str, value: Value) -> Answer {
    let mut body = details();
    body[field] = value;
    world.owner(Method::POST, "/oauth/apps", Some(body)).await
}

/// The filled form of the pages.
async fn filled(browser: &mut Browser<'_>) -> Submission {
    browser.open("/developer/apps").await;
    let form = browser.follow("Create app").await.submission("Create app");
    let mut form = form
        .with("name", "Acme for fsckmsft")
        .with("description", "Copies tasks to Acme.")
        .with("homepage_url", "https://yourapp.example.com")
        .with("redirect_uris", CALLBACK)
        .without("scopes");
    form.fields.extend(["read:projects", "write:tasks"].map(|scope| ("scopes".to_owned(), scope.to_owned())));
    form
}

/// Asserts that pages and JSON refuse an app without a field, and say which.
async fn assert_required(field: &str, json_field: &str, empty: Value) {
    let world = World::new().await;
    let refused = register_with(&world, json_field, empty).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    assert!(refused.json()["errors"][json_field].is_array(), "{}", refused.text);
    let mut body = details();
    body.as_object_mut().unwrap().remove(json_field);
    let refused = world.owner(Method::POST, "/oauth/apps", Some(body)).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    let mut browser = world.owners_browser().await;
    let form = filled(&mut browser).await.without(field);
    let page = browser.submit(&form).await;
    assert_eq!(page.status, 422, "{}", page.text);
    let apps: i64 =
        sqlx::query_scalar("SELECT count(*) FROM apps").fetch_one(&mut world.app.db().await).await.unwrap();
    assert_eq!(apps, 1, "nothing is stored of what was refused");
}

/// 1
///
/// Open OAuth Apps settings
///
/// Navigate to Settings → Developer → OAuth Apps and click New OAuth App.
#[tokio::test]
async fn s1_new_apps_are_made_on_the_developers_pages() {
    let world = World::new().await;
    let mut browser = world.owners_browser().await;
    assert_eq!(browser.open("/developer/apps").await.status, 200);
    assert_eq!(browser.follow("Create app").await.address, "/developer/apps/new");
    browser.page.submission("Create app");
}

/// 2
///
/// Fill in the application details
///
/// name
/// string
/// required
/// A human-readable name for your app.
#[tokio::test]
async fn s2_a_name_is_required() {
    assert_required("name", "name", json!("")).await;
}

/// Users see this name on the authorization consent screen.
#[tokio::test]
async fn s3_the_consent_screen_shows_the_name() {
    let world = World::new().await;
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    let page = browser.open(&world.address(&[])).await;
    page.submission("Approve");
    assert!(page.text.contains("Idea bridge"), "{}", page.text);
}

/// description
/// string
/// A brief description of what your app does and why it needs access.
#[tokio::test]
async fn s4_a_description_may_be_given() {
    let world = World::new().await;
    let given = register_with(&world, "description", json!("Copies tasks.")).await;
    assert_eq!((given.status.as_u16(), &given.json()["description"]), (201, &json!("Copies tasks.")));
    let mut without = details();
    without["name"] = json!("Another one");
    without.as_object_mut().unwrap().remove("description");
    assert_eq!(world.owner(Method::POST, "/oauth/apps", Some(without)).await.status, 201);
}

/// homepage_url
/// string
/// required
/// The URL of your application’s home page or documentation.
#[tokio::test]
async fn s5_a_homepage_is_required() {
    assert_required("homepage_url", "homepage_url", json!("")).await;
}

/// redirect_uris
/// string[]
/// required
/// One or more fully-qualified HTTPS URIs that fsckmsft redirects the user to after authorization.
#[tokio::test]
async fn s6_redirect_uris_are_required_and_https() {
    assert_required("redirect_uris", "redirect_uris", json!([])).await;
    let world = World::new().await;
    for other in [
        "http://yourapp.example.com/callback",
        "http://localhost:3000/cb",
        "http://127.0.0.1/cb",
        "app://x/",
        "/cb",
    ] {
        let refused = register_with(&world, "redirect_uris", json!([other])).await;
        assert_eq!(refused.status, 422, "{other}: {}", refused.text);
    }
    let several =
        register_with(&world, "redirect_uris", json!([CALLBACK, "https://yourapp.example.com/2"])).await;
    assert_eq!(several.status, 201, "{}", several.text);
}

/// Wildcards are not allowed — each URI must be an exact match.
#[tokio::test]
async fn s7_wildcards_are_refused_and_matches_exact() {
    let world = World::new().await;
    for wild in ["https://*.example.com/callback", "https://*/callback"] {
        let refused = register_with(&world, "redirect_uris", json!([wild])).await;
        assert_eq!(refused.status, 422, "{wild}: {}", refused.text);
    }
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    for other in ["https://yourapp.example.com/callback/", "https://yourapp.example.com/callback?a=b"] {
        let page = browser.open(&world.address(&[("redirect_uri", other)])).await;
        assert_eq!((page.status.as_u16(), page.passed.len()), (400, 1), "{other}");
    }
}

/// scopes
/// string[]
/// required
/// The permission scopes your app will request.
#[tokio::test]
async fn s8_scopes_are_required() {
    assert_required("scopes", "declared_scopes", json!([])).await;
}

/// You can only request scopes you declare here.
#[tokio::test]
async fn s9_only_what_is_declared_can_be_requested() {
    let world = World::new().await;
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    for scope in ["admin", "read:projects read:workflows", "write:projects"] {
        let refused = browser.open(&world.address(&[("scope", scope)])).await.parameters();
        assert_eq!(refused["error"], "invalid_scope", "{scope}");
    }
    browser.open(&world.address(&[])).await.submission("Approve");
}

/// 3
///
/// Save your credentials
///
/// After creating the app, fsckmsft displays your Client ID and Client Secret.
#[tokio::test]
async fn s11_client_id_and_secret_are_displayed() {
    let world = World::new().await;
    let mut browser = world.owners_browser().await;
    let form = filled(&mut browser).await;
    let [client_id, client_secret] = shown_once(browser.submit(&form).await).try_into().unwrap();
    let change = [("client_id", client_id.as_str()), ("client_secret", &client_secret)];
    let code = world.code(&world.ada, &change[..1]).await;
    assert_eq!(world.exchange(&code, &change).await.status, 200);
}

/// The client secret is shown only once.
#[tokio::test]
async fn s12_the_secret_is_shown_once() {
    let world = World::new().await;
    let mut browser = world.owners_browser().await;
    let form = filled(&mut browser).await;
    let secret = shown_once(browser.submit(&form).await).remove(1);
    assert!(!browser.submit(&form).await.text.contains(&secret), "not by sending the form again");
    let made = world.owner(Method::GET, "/oauth/apps", None).await;
    assert!(!made.text.contains(&secret), "{}", made.text);
    for app in made.json()["apps"].as_array().unwrap() {
        for below in ["", "/secrets", "/rotate-secret"] {
            let page = browser.open(&format!("/developer/apps/{}{below}", app["id"])).await;
            assert!(page.status == 200 && !page.text.contains(&secret), "{below}: {}", page.text);
        }
    }
}

/// If you lose it, go to your app’s settings and generate a new secret — all existing tokens issued with the old
/// secret will be invalidated.
#[tokio::test]
async fn s14_reporting_a_lost_secret_ends_all_its_tokens() {
    let world = World::new().await;
    let pair = world.connect(&world.ada).await;
    let mut browser = world.owners_browser().await;
    let form =
        browser.open(&world.page("/secrets/leaked")).await.submission("End everything, make a new secret");
    let secret = shown_once(browser.submit(&form.with("typed_name", "Idea bridge")).await).remove(1);
    let renewed: Client = world.with_secret(&secret);
    assert!(!world.lets_in(&pair.access_token).await);
    assert_eq!(world.refresh(&pair.refresh_token).await.error(), (401, "invalid_client".into()));
    let refused = world.app.refresh(&renewed, &pair.refresh_token).await;
    assert_eq!(refused.error(), (400, "invalid_grant".into()));
    let code = world.code(&world.ada, &[]).await;
    assert_eq!(world.exchange(&code, &[("client_secret", &secret)]).await.status, 200);
}
