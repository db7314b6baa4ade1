//! A person looks after their own: the name, the sessions, and the apps that act as them.

use std::time::Duration;

use postern::model::account::Role;
use serde_json::json;

use super::{Scene, scene};
use crate::support::browser::Browser;

const APPS: &str = "/account/connected-apps";
const SESSIONS: &str = "/account/sessions";

async fn install_id(scene: &Scene) -> i64 {
    sqlx::query_scalar("SELECT id FROM installs").fetch_one(&mut scene.app.db().await).await.unwrap()
}

#[tokio::test]
async fn a_name_is_changed_where_it_is_one() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.fill("Name", "Ada Lovelace");
    assert_eq!(browser.press("Save name").await.address, "/account?done=name-saved");
    assert!(browser.page.text.contains("<h1><bdi>Ada Lovelace</bdi></h1>"));
    for name in ["", "x\u{1}y", &"x".repeat(101)] {
        browser.fill("Name", name);
        let refused = browser.press("Save name").await;
        assert_eq!(refused.status, 422, "{name:?}");
        assert!(refused.text.contains("A name is 1 to 100 characters"));
    }
    assert!(browser.open("/account").await.text.contains("<h1><bdi>Ada Lovelace</bdi></h1>"));
}

#[tokio::test]
async fn sessions_are_listed_with_this_one_marked_and_ended() {
    let scene = scene().await;
    let mut elsewhere = Browser::signed_in(&scene.app, &scene.ada).await;
    let jwt = scene.app.jwt(&scene.ada).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let other = scene.app.person("bob", scene.acme, Role::Member).await;
    let mut theirs = Browser::signed_in(&scene.app, &other).await;
    let list = browser.open(SESSIONS).await.clone();
    assert_eq!(list.text.matches("<tr role=\"row\">").count(), 4, "a head and three sessions");
    assert_eq!(list.text.matches(">This one</span>").count(), 1);
    assert_eq!((list.text.matches(">End</button>").count(), list.text.matches("A program").count()), (2, 1));

    let foreign: i64 = sqlx::query_scalar("SELECT id FROM sessions WHERE user_id = $1")
        .bind(other.id.number())
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    let mut end = list.submission("End");
    let first = end.action.clone();
    end.action = format!("{SESSIONS}/{foreign}/end");
    assert_eq!(browser.submit(&end).await.status, 404);
    assert_eq!(theirs.open("/account").await.status, 200, "nobody ends the session of another");
    end.action = first;
    assert_eq!(browser.submit(&end).await.address, format!("{SESSIONS}?done=session-ended"));
    let left = browser.page.text.matches(">End</button>").count();
    assert_eq!(left, 1);
    assert_eq!(
        browser.press("End all others").await.address,
        format!("{SESSIONS}?done=other-sessions-ended")
    );
    assert_eq!(browser.page.text.matches("<tr role=\"row\">").count(), 2);
    assert!(!browser.page.text.contains("End all others"));
    assert!(elsewhere.open("/account").await.address.starts_with("/login"));
    let call = scene.app.manage(&jwt, None, axum::http::Method::GET, "/oauth/apps", None).await;
    assert_eq!(call.status, 401);
    assert_eq!(theirs.open("/account").await.status, 200);
}

#[tokio::test]
async fn sessions_that_ended_by_themselves_are_not_listed() {
    let scene = scene().await;
    Browser::signed_in(&scene.app, &scene.ada).await;
    scene.app.cx.env.advance(scene.app.cx.config.sessions.idle_ttl + Duration::from_secs(1));
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    assert_eq!(browser.open(SESSIONS).await.text.matches("<tr role=\"row\">").count(), 2);
}

#[tokio::test]
async fn whoever_let_an_app_act_as_themselves_ends_that_in_any_role() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.acme, Role::Member).await;
    let mut browser = Browser::signed_in(&scene.app, &bob).await;
    assert!(browser.open(APPS).await.text.contains("No app acts as you."));
    let pair = scene.install_as(&bob, Role::Member).await;
    let (id, name) = (install_id(&scene).await, scene.client.app.profile.name.clone());
    let list = browser.open(APPS).await.text.clone();
    assert!(
        list.contains(&name) && list.contains("<bdi>acme</bdi>") && list.contains("by <bdi>northwind</bdi>")
    );
    let question = browser.open(&format!("{APPS}/{id}/revoke")).await.clone();
    assert!(question.text.contains("It can no longer act as you in acme, from this moment on."));
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await, "asking changes nothing");
    let yes = question.submission("Revoke access");
    for _ in 0..2 {
        assert_eq!(browser.submit(&yes).await.address, format!("{APPS}?done=access-revoked"));
    }
    assert!(browser.page.text.contains("No app acts as you."));
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await);
    assert!(scene.app.refresh(&scene.client, &pair.refresh_token).await.error().0 >= 400);
    assert_eq!(browser.open(&format!("{APPS}/{id}/revoke")).await.status, 404);
    let told: Vec<_> =
        scene.ledger("install").await.into_iter().filter(|(kind, ..)| kind == "install.revoked").collect();
    assert_eq!(told, [("install.revoked".to_owned(), Some(bob.id.number()), json!({ "by": "user" }))]);
    let ended: (String, String) = sqlx::query_as("SELECT status, ended_by FROM installs")
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    assert_eq!(ended, ("revoked".to_owned(), "user".to_owned()));
    scene.install_as(&bob, Role::Member).await;
    assert!(browser.open(APPS).await.text.contains(&name), "a new consent brings it back");
}

#[tokio::test]
async fn ones_own_are_neither_bots_nor_other_peoples() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.acme, Role::Member).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let pair = scene.install_as(&bob, Role::Member).await;
    let id = install_id(&scene).await;
    assert!(browser.open(APPS).await.text.contains("No app acts as you."), "not even for an admin");
    assert_eq!(browser.open(&format!("{APPS}/{id}/revoke")).await.status, 404);
    let mut bobs = Browser::signed_in(&scene.app, &bob).await;
    let form = bobs.open(&format!("{APPS}/{id}/revoke")).await.submission("Revoke access");
    let token = browser.open("/account").await.submission("Sign out").get("csrf").to_owned();
    assert_eq!(browser.submit(&form.with("csrf", &token)).await.status, 404);
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);

    let other = scene.app.client(scene.northwind, &["posts:read"]).await;
    let bot = scene.app.install(&other, &scene.ada, scene.acme).await;
    assert!(browser.open(APPS).await.text.contains("No app acts as you."));
    assert!(scene.app.is_alive(&other, &bot.access_token).await);
}

#[tokio::test]
async fn the_list_is_searched_and_ordered() {
    let scene = scene().await;
    scene.install_as(&scene.ada, Role::Admin).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let name = scene.client.app.profile.name.clone();
    for address in ["?sort=newest", "?sort=name&q=acme", "?sort=organization&q=INTEGRATION"] {
        assert!(browser.open(&format!("{APPS}{address}")).await.text.contains(&name), "{address}");
    }
    assert!(browser.open(&format!("{APPS}?q=zulu")).await.text.contains("No app matches"));
}
