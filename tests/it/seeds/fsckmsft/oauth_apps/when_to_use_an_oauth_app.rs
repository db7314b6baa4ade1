//! "When to use an OAuth app".

use axum::http::Method;
use serde_json::json;

use super::super::world::World;
use crate::support::browser::Browser;

/// Multi-tenant integrations
///
/// Build a product that connects to many different fsckmsft workspaces, with each workspace owner authorizing
/// your app independently.
#[tokio::test]
async fn s1_each_workspace_authorizes_the_app_independently() {
    let world = World::new().await;
    let gus = world.owner_of("globex").await;
    let acme = world.connect(&world.ada).await;
    let globex = world.connect_with(&gus, &[("scope", "read:projects")]).await;
    assert_eq!((acme.scope.as_str(), globex.scope.as_str()), ("read:projects write:tasks", "read:projects"));
    let again = world.connect(&world.ada).await;
    assert!(world.lets_in(&again.access_token).await);
    assert!(world.lets_in(&globex.access_token).await, "what one workspace does is nothing to another");
}

/// Marketplace listings
///
/// List your integration in the fsckmsft Marketplace.
#[tokio::test]
async fn s2_an_app_is_listed_in_the_marketplace() {
    let world = World::new().await;
    let mut browser = world.owners_browser().await;
    assert!(!browser.open("/marketplace").await.text.contains("Idea bridge"));
    let form = browser.open(&world.page("")).await.submission("Save changes").with("listed", "true");
    assert!(browser.submit(&form).await.text.contains("The app is saved."), "{}", browser.page.text);
    let mut anybody = Browser::new(&world.app);
    assert!(anybody.open("/marketplace").await.text.contains("Idea bridge"));
    let page = anybody.open(&format!("/marketplace/{}", world.client.app.client_id)).await;
    assert!(page.text.contains("Brings ideas into projects."), "{}", page.text);
}

/// Only OAuth apps are eligible for Marketplace distribution.
#[tokio::test]
async fn s3_nothing_but_apps_is_in_the_marketplace() {
    let world = World::new().await;
    let key = world.api_key(&["read:projects"]).await;
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    let page = browser.open("/marketplace").await;
    assert!(page.text.contains("No app is listed yet.") && !page.text.contains(&key), "{}", page.text);
    let keys = browser.open("/orgs/acme/api-keys").await;
    assert!(keys.text.contains("script") && !keys.text.contains("name=\"listed\""), "{}", keys.text);
}

/// User-context actions
///
/// Perform actions that appear in audit logs as the authorizing user rather than a service account.
#[tokio::test]
async fn s4_the_audit_log_names_the_authorizing_user() {
    let world = World::new().await;
    let token = world.connect(&world.ada).await.access_token;
    let jwt = world.app.jwt(&world.ada).await;
    let installs = world.app.manage(&jwt, Some("acme"), Method::GET, "/oauth/installs", None).await.json();
    assert_eq!(installs["installs"][0]["actor"], "self", "{installs}");
    let key = world.api_key(&["write:projects"]).await;
    let project = world.post("/projects", &key, json!({ "name": "Household" })).await["id"].clone();
    let task = world.post("/tasks", &token, json!({ "title": "Buy milk", "project_id": project })).await;
    assert_eq!(task["created_by"], json!(world.ada.id), "{task}");
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    let log = browser.open("/orgs/acme/audit-log").await.text.clone();
    assert!(log.contains("Idea bridge was connected with the approval of ada"), "{log}");
    assert!(log.contains("ada, through Idea bridge, created"), "{log}");
    assert!(!log.contains("@bots.invalid"), "no service account: {log}");
}

/// Scoped, revocable access
///
/// Users can revoke your app’s access at any time from their account settings, without affecting other integrations.
#[tokio::test]
async fn s5_a_user_revokes_one_app_and_keeps_the_others() {
    let world = World::new().await;
    let other = world.another("Calendar bridge").await;
    let revoked = world.connect(&world.ada).await;
    let kept = world.connect_to(&other, &world.ada).await;
    let id: i64 = sqlx::query_scalar("SELECT id FROM installs WHERE app_id = $1")
        .bind(world.client.app.id.number())
        .fetch_one(&mut world.app.db().await)
        .await
        .unwrap();
    let mut browser = Browser::signed_in(&world.app, &world.ada).await;
    let list = browser.open("/account/connected-apps").await;
    assert!(list.text.contains("Idea bridge") && list.text.contains("Calendar bridge"), "{}", list.text);
    browser.open(&format!("/account/connected-apps/{id}/revoke")).await;
    browser.press("Revoke access").await;
    assert!(!world.lets_in(&revoked.access_token).await);
    assert_eq!(world.refresh(&revoked.refresh_token).await.error(), (400, "invalid_grant".into()));
    assert!(world.lets_in(&kept.access_token).await);
    assert_eq!(world.app.refresh(&other, &kept.refresh_token).await.status, 200);
}
