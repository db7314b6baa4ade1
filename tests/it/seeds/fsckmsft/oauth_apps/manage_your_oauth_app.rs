//! "Manage your OAuth app".

use axum::http::Method;
use postern::model::account::Role;
use postern::model::app::App;
use serde_json::json;

use super::super::world::{World, shown_once};
use super::{DAY, HOUR};
use crate::support::browser::Browser;

/// Rotates the secret on the pages; answers the new one.
async fn rotate(world: &World) -> String {
    let mut browser = world.owners_browser().await;
    let form = browser.open(&world.page("/rotate-secret")).await.submission("Rotate secret");
    shown_once(browser.submit(&form).await).remove(1)
}

/// Deletes the app on the pages.
async fn delete(world: &World) {
    let mut browser = world.owners_browser().await;
    let form = browser.open(&world.page("/delete")).await.submission("Delete app");
    let gone = browser.submit(&form.with("typed_name", "Idea bridge")).await;
    assert!(gone.text.contains("The app is deleted."), "{}", gone.text);
}

/// From Settings → Developer → OAuth Apps, you can:
#[tokio::test]
async fn s1_the_developers_pages_lead_to_all_of_it() {
    let world = World::new().await;
    let mut browser = world.owners_browser().await;
    let list = browser.open("/developer/apps").await;
    assert!(list.text.contains(&format!("href=\"{}\"", world.page(""))), "{}", list.text);
    let page = browser.open(&world.page("")).await.clone();
    page.submission("Save changes");
    for below in ["/rotate-secret", "/installs", "/delete"] {
        assert!(page.text.contains(&format!("\"{}\"", world.page(below))), "{below}: {}", page.text);
        assert_eq!(browser.open(&world.page(below)).await.status, 200, "{below}");
    }
}

/// • Edit your app’s name, description, homepage URL, redirect URIs, and scopes at any time.
#[tokio::test]
async fn s2_every_field_can_be_edited() {
    let world = World::new().await;
    let mut browser = world.owners_browser().await;
    let mut form = browser
        .open(&world.page(""))
        .await
        .submission("Save changes")
        .with("name", "Better bridge")
        .with("description", "Carries more.")
        .with("homepage_url", "https://yourapp.example.com/docs")
        .with("redirect_uris", "https://yourapp.example.com/2")
        .without("scopes");
    form.fields
        .extend(["read:projects", "read:workflows"].map(|scope| ("scopes".to_owned(), scope.to_owned())));
    browser.submit(&form).await;
    let saved = browser.press("Change scopes").await;
    assert!(saved.text.contains("The app is saved."), "{}", saved.text);
    let path = format!("/oauth/apps/{}", world.client.app.client_id);
    let app = world.owner(Method::GET, &path, None).await.json();
    for (field, value) in [
        ("name", json!("Better bridge")),
        ("description", json!("Carries more.")),
        ("homepage_url", json!("https://yourapp.example.com/docs")),
        ("redirect_uris", json!(["https://yourapp.example.com/2"])),
        ("declared_scopes", json!(["read:projects", "read:workflows"])),
    ] {
        assert_eq!(app[field], value, "{field}");
    }
}

/// • Rotate the client secret — generates a new secret and immediately invalidates the old one.
#[tokio::test]
async fn s3_a_rotation_ends_the_old_secret_at_once() {
    let world = World::new().await;
    let pair = world.connect(&world.ada).await;
    let renewed = world.with_secret(&rotate(&world).await);
    assert_eq!(world.refresh(&pair.refresh_token).await.error(), (401, "invalid_client".into()));
    assert_eq!(world.app.refresh(&renewed, &pair.refresh_token).await.status, 200);
}

/// All previously issued access tokens remain valid until they expire.
#[tokio::test]
async fn s4_access_tokens_outlive_a_rotation() {
    let world = World::new().await;
    let token = world.connect(&world.ada).await.access_token;
    rotate(&world).await;
    assert!(world.lets_in(&token).await);
    world.app.cx.env.advance(HOUR);
    assert!(!world.lets_in(&token).await);
}

/// • View authorized workspaces — see how many workspaces have active authorizations for your app.
#[tokio::test]
async fn s5_authorized_workspaces_are_counted() {
    let world = World::new().await;
    let mut browser = world.owners_browser().await;
    let mut count = async |told: &str| {
        let page = browser.open(&world.page("")).await;
        assert!(page.text.contains(&format!("<dd>{told}</dd>")), "{told}: {}", page.text);
    };
    count("No organization yet").await;
    let pair = world.connect(&world.ada).await;
    count("1 organization").await;
    // Two people of one workspace are one workspace.
    let bo = world.app.person("bo", world.acme, Role::Admin).await;
    world.connect(&bo).await;
    count("1 organization").await;
    let gus = world.owner_of("globex").await;
    let elsewhere = world.connect(&gus).await;
    count("2 organizations").await;
    let revoke = async |token: &str| {
        let fields = [
            ("client_id", world.client.app.client_id.as_str()),
            ("client_secret", &world.client.client_secret),
            ("token", token),
        ];
        assert_eq!(world.app.post_form("/oauth/revoke", &fields).await.status, 200);
    };
    revoke(&elsewhere.refresh_token).await;
    count("1 organization").await;
    revoke(&pair.refresh_token).await;
    count("1 organization").await;
}

/// • Delete the app — permanently removes the app and revokes all active tokens.
#[tokio::test]
async fn s6_deleting_revokes_all_active_tokens() {
    let world = World::new().await;
    let gus = world.owner_of("globex").await;
    let pairs = [world.connect(&world.ada).await, world.connect(&gus).await];
    delete(&world).await;
    for pair in &pairs {
        assert!(!world.lets_in(&pair.access_token).await);
        assert_eq!(world.refresh(&pair.refresh_token).await.error(), (401, "invalid_client".into()));
    }
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    assert_eq!(browser.open(&world.address(&[])).await.status, 400);
}

/// This action cannot be undone.
#[tokio::test]
async fn s7_a_deleted_app_stays_deleted() {
    let world = World::new().await;
    let pair = world.connect(&world.ada).await;
    delete(&world).await;
    let App { id, client_id, .. } = &world.client.app;
    for name in [id.to_string(), client_id.clone()] {
        for act in ["unsuspend", "rotate_secret"] {
            let answer = world.owner(Method::POST, &format!("/oauth/apps/{name}/{act}"), None).await;
            assert_eq!(answer.error(), (404, "not_found".into()), "{act}");
        }
    }
    let mut browser = world.owners_browser().await;
    assert_eq!(browser.open(&world.page("/unsuspend")).await.status, 404);
    // An app of the same name is another one.
    world.another("Idea bridge").await;
    world.app.cx.env.advance(DAY);
    assert_eq!(world.refresh(&pair.refresh_token).await.error(), (401, "invalid_client".into()));
}
