//! Anybody looks for an app, reads what it asks for, and installs it.

use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{self, AppName, Owner};
use postern::model::account::Role;
use postern::model::app::AppKind;

use super::{Scene, scene};
use crate::support::app::{CALLBACK, Client, info};
use crate::support::browser::Browser;

/// The owner changes the scene's app.
async fn edit(scene: &Scene, client: &Client, draft: AppDraft) {
    let name = AppName::Id(client.app.id);
    apps::edit(&scene.app.cx, Owner::operator(scene.northwind), &name, draft, &info()).await.unwrap();
}

fn listed() -> AppDraft {
    AppDraft { is_listed: Some(true), ..AppDraft::default() }
}

fn page_of(client: &Client) -> String {
    format!("/marketplace/{}", client.app.client_id)
}

#[tokio::test]
async fn only_what_its_owner_lists_and_what_may_be_used_is_there() {
    let scene = scene().await;
    let mut browser = Browser::new(&scene.app);
    assert!(browser.open("/marketplace").await.text.contains("No app is listed yet."));
    assert_eq!(browser.open(&page_of(&scene.client)).await.status, 404);
    edit(&scene, &scene.client, listed()).await;
    let name = &scene.client.app.profile.name;
    let link = format!("<a href=\"{}\"><bdi>{name}</bdi></a>", page_of(&scene.client));
    assert!(browser.open("/marketplace").await.text.contains(&link));

    for hide in [
        "UPDATE apps SET status = 'suspended'",
        "UPDATE apps SET status = 'blocked'",
        "UPDATE apps SET status = 'deleted'",
        "UPDATE apps SET is_listed = false, status = 'active'",
        "UPDATE organizations SET suspended_at = created_at",
    ] {
        sqlx::query("UPDATE apps SET status = 'active', is_listed = true")
            .execute(&mut scene.app.db().await)
            .await
            .unwrap();
        assert_eq!(browser.open(&page_of(&scene.client)).await.status, 200, "{hide}");
        sqlx::query(hide).execute(&mut scene.app.db().await).await.unwrap();
        assert_eq!(browser.open(&page_of(&scene.client)).await.status, 404, "{hide}");
        assert!(!browser.open("/marketplace").await.text.contains(name.as_str()), "{hide}");
    }
    for odd in ["x", "..%2f", &"x".repeat(300)] {
        assert_eq!(browser.open(&format!("/marketplace/{odd}")).await.status, 404, "{odd}");
    }
}

#[tokio::test]
async fn it_is_searched_by_name_description_and_owner_and_read_in_pages() {
    let scene = scene().await;
    edit(&scene, &scene.client, AppDraft { description: Some("Speaks to 100% of desks".into()), ..listed() })
        .await;
    let globex = scene.app.organization("globex").await;
    let other = scene.app.client(globex, &["posts:read"]).await;
    let name = AppName::Id(other.app.id);
    apps::edit(&scene.app.cx, Owner::operator(globex), &name, listed(), &info()).await.unwrap();
    let mut browser = Browser::new(&scene.app);
    let salt = other.app.profile.name.split_whitespace().last().unwrap().to_owned();
    for (search, finds) in [
        ("100%25+of", [true, false]),
        ("NORTHWIND", [true, false]),
        ("globex", [false, true]),
        (salt.as_str(), [false, true]),
        ("integration", [true, true]),
        ("%25%25", [false, false]),
    ] {
        let text = browser.open(&format!("/marketplace?q={search}")).await.text.clone();
        let found = [&scene.client, &other].map(|client| text.contains(client.app.profile.name.as_str()));
        assert_eq!(found, finds, "{search}");
        assert!(found != [false, false] || text.contains("No app matches"), "{search}");
    }

    for _ in 0..26 {
        scene.app.cx.env.advance(std::time::Duration::from_secs(1));
        let client = scene.app.client(scene.northwind, &["posts:read"]).await;
        edit(&scene, &client, listed()).await;
    }
    let newest = browser.open("/marketplace?sort=newest").await;
    assert!(newest.text.contains("1 to 25 of 28") && !newest.text.contains(&page_of(&other)));
    let rest = browser.follow("Next").await;
    assert!(rest.text.contains("26 to 28 of 28") && rest.text.contains(&page_of(&other)));
}

#[tokio::test]
async fn an_app_says_what_it_asks_for_and_install_leads_to_its_consent() {
    let scene = scene().await;
    let draft = AppDraft {
        description: Some("Keeps <b>both</b> in step".into()),
        homepage_url: Some("https://northwind.example/about".into()),
        declared_scopes: Some(
            ["posts:read", "posts:write", "votes:write", "webhooks:manage"].map(String::from).into(),
        ),
        optional_scopes: Some(vec!["votes:write".into()]),
        webhook_url: Some("https://northwind.example/hook".into()),
        webhook_events: Some(vec!["post_created".into()]),
        redirect_uris: Some(vec![CALLBACK.into(), "https://app.example/other".into()]),
        ..listed()
    };
    edit(&scene, &scene.client, draft).await;
    let mut browser = Browser::new(&scene.app);
    let page = browser.open(&page_of(&scene.client)).await.clone();
    let name = &scene.client.app.profile.name;
    assert!(page.text.contains(&format!("<title>{name} \u{b7} Marketplace \u{b7} Postern</title>")));
    for told in [
        "by <bdi>northwind</bdi>",
        "Not reviewed",
        "<bdi>northwind.example</bdi>",
        "Keeps &#60;b&#62;both&#60;/b&#62; in step",
        "Its own bot, which no person",
        "The person who approves it",
        "Read posts, their status and the boards they are on",
        "Create, change, assign and delete posts",
        "(optional: you may leave it out)",
        "A post is created",
        "<b>DELETE</b> /api/v3/feature_requests/{id}",
        "<b>POST</b> /api/v3/votes_on_behalf",
    ] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    assert_eq!(page.text.matches("(optional").count(), 1);
    assert!(!page.text.contains("Where it is connected"));

    browser.follow("Install").await;
    assert!(browser.page.address.starts_with("/login?return_to="), "{}", browser.page.address);
    browser.sign_in(&scene.ada).await;
    assert!(browser.page.text.contains("asks to connect"), "{}", browser.page.text);
    let approved = browser.press("Approve").await;
    assert!(approved.address.starts_with(&format!("{CALLBACK}?code=")), "{}", approved.address);
}

#[tokio::test]
async fn install_begins_where_the_owner_says_or_where_it_can() {
    let scene = scene().await;
    let elsewhere = "https://northwind.example/start?from=market&x=1";
    edit(&scene, &scene.client, AppDraft { install_url: Some(elsewhere.into()), ..listed() }).await;
    let mut browser = Browser::new(&scene.app);
    let page = browser.open(&page_of(&scene.client)).await.clone();
    assert!(page.text.contains("It begins at <bdi>northwind.example</bdi>"));
    assert!(page.text.contains("rel=\"noopener noreferrer nofollow\">Install</a>"));
    assert!(page.text.contains("https://northwind.example/start?from=market&#38;x=1"));

    let public = scene.app.client_with(scene.northwind, AppKind::Public, &["posts:read"]).await;
    edit(&scene, &public, listed()).await;
    let page = browser.open(&page_of(&public)).await;
    assert!(page.text.contains("Installing begins in the app itself") && !page.text.contains(">Install</a>"));
}

#[tokio::test]
async fn people_see_where_it_is_connected_in_their_own_organizations_alone() {
    let scene = scene().await;
    edit(&scene, &scene.client, listed()).await;
    let globex = scene.app.organization("globex").await;
    let eve = scene.app.person("eve", globex, Role::Admin).await;
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    scene.app.install(&scene.client, &eve, globex).await;
    let max = scene.app.person("max", scene.acme, Role::Member).await;
    let path = page_of(&scene.client);
    let mut admin = Browser::signed_in(&scene.app, &scene.ada).await;
    let page = admin.open(&path).await;
    assert!(page.text.contains("Where it is connected") && !page.text.contains("globex"));
    assert!(page.text.contains("<a href=\"/orgs/acme/connected-apps/"), "an admin gets there");
    let mut member = Browser::signed_in(&scene.app, &max).await;
    let page = member.open(&path).await;
    assert!(page.text.contains("<bdi>acme</bdi>") && !page.text.contains("/orgs/acme/connected-apps"));
    let stranger = scene.app.person("stranger", scene.northwind, Role::Admin).await;
    let mut stranger = Browser::signed_in(&scene.app, &stranger).await;
    assert!(!stranger.open(&path).await.text.contains("Where it is connected"));
}
