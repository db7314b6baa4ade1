//! An organization's admin looks at what is connected, and ends it.

use postern::domain::authorize::AuthorizationParameters;
use postern::model::id::InstallId;

use super::{Scene, scene};
use crate::support::browser::Browser;

const LIST: &str = "/orgs/acme/connected-apps";

/// The number of the only install.
async fn install_id(scene: &Scene) -> InstallId {
    let id: i64 =
        sqlx::query_scalar("SELECT id FROM installs").fetch_one(&mut scene.app.db().await).await.unwrap();
    InstallId::new(id)
}

#[tokio::test]
async fn an_admin_finds_an_app_reads_its_history_and_revokes_it() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open("/orgs/acme").await;
    let name = scene.client.app.profile.name.clone();
    let list = browser.follow("Connected apps").await.clone();
    assert_eq!(list.address, LIST);
    assert!(list.text.contains("<title>Connected apps \u{b7} acme \u{b7} Postern</title>"));
    for told in
        [&name, "by <bdi>northwind</bdi>", "Its own bot", "Create, change, assign and delete posts", "ada"]
    {
        assert!(list.text.contains(told), "{told}");
    }
    let id = install_id(&scene).await;
    let shown = browser.open(&format!("{LIST}/{id}")).await.clone();
    assert!(
        shown
            .text
            .contains(&format!("<title>{name} \u{b7} Connected apps \u{b7} acme \u{b7} Postern</title>"))
    );
    assert!(shown.text.contains(&format!("{name} was connected with the approval of ada")), "{}", shown.text);
    assert!(shown.text.contains("<li>Acts as its own bot</li>"));
    for secret in [&pair.access_token, &pair.refresh_token, &scene.client.client_secret] {
        assert!(!list.text.contains(secret.as_str()) && !shown.text.contains(secret.as_str()));
    }

    let question = browser.open(&format!("{LIST}/{id}/revoke")).await;
    assert!(question.text.contains(&format!("<h1>Revoke the access of {name}?</h1>")));
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await, "asking changes nothing");
    let revoked = browser.press("Revoke access").await.clone();
    assert_eq!(revoked.address, format!("{LIST}/{id}?done=access-revoked"));
    assert!(revoked.text.contains("access is revoked.") && revoked.text.contains(">Revoked</span>"));
    assert!(revoked.text.contains(&format!("ada revoked the access of {name}")));
    assert!(revoked.text.contains("An admin of this organization revoked it."));
    assert!(!revoked.text.contains("/revoke\""), "there is nothing left to revoke");
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await);
    assert!(scene.app.refresh(&scene.client, &pair.refresh_token).await.error().0 >= 400);
    browser.open(&format!("{LIST}/{id}/revoke")).await;
    assert_eq!(browser.page.address, format!("{LIST}/{id}"), "there is nothing left to ask");
}

#[tokio::test]
async fn a_revocation_that_is_sent_twice_happens_once() {
    let scene = scene().await;
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let id = install_id(&scene).await;
    let form = browser.open(&format!("{LIST}/{id}/revoke")).await.submission("Revoke access");
    for _ in 0..2 {
        let page = browser.submit(&form).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.text.matches("ada revoked the access of").count(), 1);
    }
}

#[tokio::test]
async fn the_history_tells_what_differs_and_what_is_suspicious() {
    let scene = scene().await;
    let narrow = || AuthorizationParameters { scope: Some("posts:read".to_owned()), ..Default::default() };
    let code = scene.app.code_for(&scene.client, &scene.ada, scene.acme, narrow()).await;
    scene.app.exchange(&scene.client, &code).await.pair();
    let wide = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let id = install_id(&scene).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let page = browser.open(&format!("{LIST}/{id}")).await.clone();
    for line in [
        "<li>It can: read posts, their status and the boards they are on</li>",
        "<li>It can now also: create, change, assign and delete posts</li>",
    ] {
        assert!(page.text.contains(line), "{line} {}", page.text);
    }
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let code = scene.app.code_for(&scene.client, &scene.ada, scene.acme, narrow()).await;
    scene.app.exchange(&scene.client, &code).await.pair();
    scene.app.refresh(&scene.client, &wide.refresh_token).await;
    scene.app.cx.env.advance(std::time::Duration::from_secs(10));
    scene.app.exchange(&scene.client, &code).await;
    let page = browser.open(&format!("{LIST}/{id}")).await;
    for line in [
        "<li>With the same rights as before</li>",
        "<li>It can no longer: create, change, assign and delete posts</li>",
        "was presented a second time",
        "was ended for safety",
        ">Ended for safety</span>",
        "An authorization code was presented twice",
    ] {
        assert!(page.text.contains(line), "{line} {}", page.text);
    }
}

#[tokio::test]
async fn what_its_owner_withdraws_is_told_apart_from_what_was_revoked() {
    let scene = scene().await;
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let owner = postern::domain::apps::Owner::operator(scene.northwind);
    let name = postern::domain::apps::AppName::Id(scene.client.app.id);
    let info = crate::support::app::info();
    postern::domain::apps::delete(&scene.app.cx, owner, &name, &info).await.unwrap();
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let list = browser.open(LIST).await;
    assert!(list.text.contains(">App withdrawn</span>") && !list.text.contains("Revoke access"));
    let id = install_id(&scene).await;
    let page = browser.open(&format!("{LIST}/{id}")).await;
    assert!(page.text.contains("Its owner withdrew the app,"));
    assert!(!page.text.contains("deleted Acme"), "what happens in the owner organization is its own affair");
}

#[tokio::test]
async fn the_list_is_searched_and_ordered() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    assert!(browser.open(LIST).await.text.contains("No app is connected to <bdi>acme</bdi>."));
    let mut names = Vec::new();
    for _ in 0..3 {
        let client = scene.app.client(scene.northwind, &["posts:read"]).await;
        scene.app.install(&client, &scene.ada, scene.acme).await;
        scene.app.cx.env.advance(std::time::Duration::from_secs(1));
        names.push(client.app.profile.name);
    }
    let positions = |text: &str, names: &[String]| -> Vec<usize> {
        names.iter().map(|name| text.find(name.as_str()).unwrap_or(usize::MAX)).collect()
    };
    let newest = browser.open(&format!("{LIST}?sort=newest")).await;
    let found = positions(&newest.text, &names);
    assert!(found[2] < found[1] && found[1] < found[0], "{found:?}");
    names.sort();
    let by_name = positions(&browser.open(&format!("{LIST}?sort=name")).await.text, &names);
    assert!(by_name.is_sorted(), "{by_name:?}");
    let search = names[0].split_whitespace().last().unwrap().to_owned();
    let one = browser.open(&format!("{LIST}?q={search}")).await;
    assert!(one.text.contains(&names[0]) && !one.text.contains(&names[1]));
    assert!(
        browser.open(&format!("{LIST}?q=NORTH")).await.text.contains(&names[1]),
        "owners are searched too"
    );
    let none = browser.open(&format!("{LIST}?q=%25%25")).await;
    assert!(none.text.contains("No app matches <b><bdi>%%</bdi></b>"));
}
