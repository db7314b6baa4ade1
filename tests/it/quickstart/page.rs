//! What the page says, by policy and by app.

use postern::model::app::AppKind;
use postern::model::policy::GrantType;

use super::scene::Scene;
use super::workshop::Workshop;
use crate::support::app::CALLBACK;
use crate::support::browser::{Browser, unescape};
use crate::support::html::tags;
use crate::support::policies::Shipped;

/// The steps of the page after the registration, by their names.
async fn steps(scene: &Scene, kind: AppKind, scopes: &[&str]) -> (Vec<String>, String) {
    let client = scene.register(kind, scopes, None).await.client;
    let page = scene.page(&client, "Python").await;
    let steps = tags(&page.text).into_iter().filter(|tag| tag.name == "h2").map(|tag| tag.text);
    (steps.filter(|heading| heading.contains(". ")).collect(), page.text)
}

#[tokio::test]
async fn it_shows_the_steps_that_the_policy_has() {
    let scene = Scene::under(Shipped::Default).await;
    let (found, text) = steps(&scene, AppKind::Confidential, &["posts:read"]).await;
    let all = ["1. Register", "2. Connect", "3. Exchange", "4. Call", "5. Refresh", "6. Webhook"];
    assert_eq!(found, all);
    assert!(text.contains("webhook-signature") && text.contains("for 5 minutes"), "{text}");
    assert!(text.contains("the scope <code>webhooks:manage</code>"), "{text}");

    let scene = Scene::under(Shipped::Fsckmsft).await;
    let (found, text) = steps(&scene, AppKind::Confidential, &["read:projects"]).await;
    assert_eq!(found, all);
    assert!(text.contains("x-fsckmsft-signature") && text.contains("GET /v1/projects"), "{text}");
    assert!(text.contains("the living tokens end too"), "{text}");

    let scene = Scene::under(Shipped::Mastodon).await;
    let (found, text) = steps(&scene, AppKind::Confidential, &["profile"]).await;
    assert_eq!(found, &all[..4]);
    assert!(text.contains("until it is revoked") && !text.contains("refresh"), "{text}");
}

#[tokio::test]
async fn without_refresh_tokens_there_is_nothing_to_refresh() {
    let mut scene = Scene::under(Shipped::Default).await;
    scene.app.restart(|config| config.policy.grants.retain(|grant| *grant != GrantType::RefreshToken));
    let (found, _) = steps(&scene, AppKind::Confidential, &["posts:read"]).await;
    assert_eq!(found[3..], ["4. Call", "5. Webhook"]);
}

#[tokio::test]
async fn the_page_that_asks_can_be_opened_from_it() {
    let scene = Scene::under(Shipped::Default).await;
    let client = scene.register(AppKind::Confidential, &["posts:read", "posts:write"], None).await.client;
    let page = scene.page(&client, "curl").await;
    let link =
        tags(&page.text).into_iter().find(|tag| tag.text == "Try it: open the page that asks").unwrap();
    let href = unescape(link.get("href").unwrap());
    let whole = scene.app.cx.config.server.public_url.join(&href);
    assert!(unescape(&page.text).contains(&format!("<code>{whole}</code>")), "{}", page.text);
    let back = scene.agree(&whole).await.parameters();
    assert_eq!(back["state"], "quickstart");
    let pair = scene.app.exchange(&client, &back["code"]).await.pair();
    assert_eq!(pair.scope, "posts:read posts:write");

    let public = scene.register(AppKind::Public, &["posts:read"], None).await;
    let page = scene.page(&public.client, "curl").await;
    assert!(!page.text.contains("Try it"), "without a verifier nothing comes of it");
    assert!(page.text.contains("None. The app is public"), "{}", page.text);
}

#[tokio::test]
async fn a_scope_that_left_the_policy_is_not_asked_for() {
    let scene = Scene::under(Shipped::Default).await;
    let client = scene.register(AppKind::Confidential, &["posts:read"], None).await.client;
    sqlx::query("UPDATE apps SET declared_scopes = 'posts:read posts:gone'")
        .execute(&mut scene.app.db().await)
        .await
        .unwrap();
    let page = scene.page(&client, "curl").await;
    assert!(page.text.contains("<code>posts:read</code>") && !page.text.contains("gone"), "{}", page.text);
    let workshop = Workshop::of(&page).await;
    let printed = workshop.printed("connect", &[]).await;
    let back = scene.agree(printed.lines().next().unwrap()).await;
    assert!(back.address.starts_with(CALLBACK), "{}", back.address);
}

#[tokio::test]
async fn a_runtime_that_it_does_not_have_is_refused() {
    let scene = Scene::under(Shipped::Default).await;
    let client = scene.register(AppKind::Confidential, &["posts:read"], None).await.client;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let address = format!("/developer/apps/{}/quickstart", client.app.id);
    assert_eq!(browser.open(&format!("{address}?in=cobol")).await.status, 400);
    let german = browser.open(&format!("{address}?in=go&lang=de")).await.text.clone();
    assert!(german.contains("<h1>Schnelleinstieg</h1>") && german.contains("package main"), "{german}");
}
