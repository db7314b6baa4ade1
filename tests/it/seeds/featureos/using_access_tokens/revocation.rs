//! "Revocation".

use axum::http::Method;
use postern::model::account::Role;
use serde_json::json;

use super::super::world::World;

/// An admin of the target organization can disconnect your app at any time, and the connection ends when:
#[tokio::test]
async fn s1_an_admin_disconnects_and_nobody_else() {
    let world = World::new().await;
    let pair = world.install("app").await;
    let path = format!("/oauth/installs/{}", world.connection().await["id"]);
    for role in [Role::Manager, Role::Csm, Role::Member, Role::Collaborator] {
        let person = world.app.person(role.as_str(), world.feedback, role).await;
        let jwt = world.app.jwt(&person).await;
        let refused = world.app.manage(&jwt, None, Method::DELETE, &path, None).await;
        assert_eq!(refused.error(), (403, "access_denied".into()), "{role}");
    }
    let elsewhere = world.owner(Method::DELETE, &path, None).await;
    assert_eq!(elsewhere.error(), (404, "not_found".into()), "an owner of another organization");
    let pair = world.assert_alive(&pair).await;
    assert_eq!(world.admin(Method::DELETE, &path, None).await.status, 200);
    world.assert_dead(&pair).await;
}

/// • the org admin revokes the app's token, or
#[tokio::test]
async fn s2_by_the_admin() {
    let world = World::new().await;
    for actor in ["app", "self"] {
        let pair = world.install(actor).await;
        world.disconnect().await;
        world.assert_dead(&pair).await;
        let ended = world.connection().await;
        assert_eq!((&ended["status"], &ended["ended_by"]), (&json!("revoked"), &json!("admin")));
    }
}

/// • the owner suspends the app, or
#[tokio::test]
async fn s3_by_suspending_the_app() {
    let world = World::new().await;
    let pair = world.install("app").await;
    let suspended = world.owner(Method::POST, &format!("{}/suspend", world.app_path()), None).await;
    assert_eq!((suspended.status.as_u16(), &suspended.json()["status"]), (200, &json!("suspended")));
    assert_eq!(world.get("/session_info", &pair.access_token).await.status, 401);
    // The app itself is not believed while it is suspended, so that this is what it hears first.
    let refused = world.app.refresh(&world.client, &pair.refresh_token).await;
    assert_eq!(refused.error(), (400, "invalid_client".into()));
    let unsuspended = world.owner(Method::POST, &format!("{}/unsuspend", world.app_path()), None).await;
    assert_eq!(unsuspended.json()["status"], "active");
    world.assert_dead(&pair).await;
}

/// • a self-actor user's membership is removed.
#[tokio::test]
async fn s4_by_removing_the_person_behind_self() {
    let world = World::new().await;
    let own = world.install("self").await;
    world.remove(&world.ada).await;
    world.assert_dead(&own).await;

    // A bot does not leave with the person who let it in.
    let world = World::new().await;
    let bot = world.install("app").await;
    world.remove(&world.ada).await;
    world.assert_alive(&bot).await;
}

/// After revocation, both the access and refresh tokens fail (401 / invalid_grant).
#[tokio::test]
async fn s5_both_tokens_fail() {
    let world = World::new().await;
    let pair = world.install("app").await;
    world.disconnect().await;
    let refused = world.get("/feature_requests", &pair.access_token).await;
    assert_eq!((refused.status.as_u16(), &refused.json()["success"]), (401, &json!(false)));
    let refused = world.app.refresh(&world.client, &pair.refresh_token).await;
    assert_eq!(refused.error(), (400, "invalid_grant".into()));
}

/// Your app should treat this as a disconnect and re-request authorization if the user wants to reconnect.
#[tokio::test]
async fn s6_reconnecting_takes_a_new_consent() {
    let world = World::new().await;
    let first = world.install("app").await;
    world.disconnect().await;
    // The app may ask again, and only an answer brings it back.
    let query = format!("client_id={}&redirect_uri=https://app.example/callback", world.client.app.client_id);
    let asked = world.admin(Method::GET, &format!("/oauth/authorize?{query}"), None).await;
    assert_eq!(asked.json()["eligible_organizations"][0]["id"], json!(world.feedback));
    world.assert_dead(&first).await;
    let second = world.install("app").await;
    world.assert_alive(&second).await;
    world.assert_dead(&first).await;
}
