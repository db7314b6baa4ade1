//! The owner sees what a customer sees, and nothing happens by it.

use super::{Scene, path, scene};
use crate::support::browser::{Browser, Page};
use postern::model::account::Role;

/// What a page says, without its tags, its hidden fields and what is above its content.
fn words(page: &Page) -> String {
    let main = page.text.split("id=\"decision\">").nth(1).unwrap_or_else(|| panic!("{}", page.text));
    let mut words = String::new();
    for piece in main.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let shown = if tag.starts_with("input") && tag.contains("type=\"hidden\"") { "" } else { tag };
        // A choice is as much of the page as its words; that it cannot be sent is the one difference.
        let name = shown.split_whitespace().next().unwrap_or_default();
        if ["input", "option", "select"].contains(&name) {
            words += shown;
        }
        words += text;
        words.push(' ');
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Everything that is stored, but for when sessions were last seen.
async fn stored(scene: &Scene) -> String {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT relname::text FROM pg_stat_user_tables WHERE relname <> 'sessions' ORDER BY relname",
    )
    .fetch_all(&mut scene.app.db().await)
    .await
    .unwrap();
    assert!(tables.len() > 15 && tables.contains(&"consents".to_owned()), "{tables:?}");
    let mut whole = String::new();
    for table in tables {
        let statement =
            format!("SELECT coalesce(string_agg(t::text, ' ' ORDER BY t::text), '') FROM {table} t");
        let rows: String = sqlx::query_scalar(sqlx::AssertSqlSafe(statement))
            .fetch_one(&mut scene.app.db().await)
            .await
            .unwrap();
        whole += &rows;
    }
    whole
}

#[tokio::test]
async fn the_preview_and_the_question_are_the_same_text() {
    let scene = scene().await;
    sqlx::query(
        "UPDATE apps SET description = 'Two <lines>', homepage_url = 'https://north.example', webhook_url = \
         'https://app.example/hooks', webhook_events = '{post_created}', declared_scopes = 'posts:read posts:write \
         comments:read customers:read webhooks:manage', optional_scopes = 'comments:read'",
    )
    .execute(&mut scene.app.db().await)
    .await
    .unwrap();
    scene.app.join(&scene.ada, scene.northwind, Role::Owner).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    for actor in ["app", "self"] {
        for scopes in [
            &["posts:read"][..],
            &["posts:read", "comments:read"],
            &["posts:write", "customers:read"],
            &["posts:read", "posts:write", "comments:read", "customers:read", "webhooks:manage"],
        ] {
            let before = stored(&scene).await;
            let mut query = form_urlencoded::Serializer::new(String::new());
            query.extend_pairs([("actor", actor), ("organization", "acme"), ("role", "admin")]);
            query.extend_pairs(scopes.iter().map(|scope| ("scopes", scope)));
            let address = format!("{}?{}", path(&scene.client, "/preview"), query.finish());
            let preview = browser.open(&address).await.clone();
            assert_eq!(preview.status, 200, "{}", preview.text);
            assert!(stored(&scene).await == before, "a preview stores nothing");
            let target = scene.acme.to_string();
            let parameters =
                [("actor", actor), ("scope", &scopes.join(" ")), ("target_organization_id", &target)];
            let real = browser.open(&scene.address(&parameters)).await.clone();
            assert!(stored(&scene).await != before, "a question does");
            assert_eq!(words(&preview), words(&real), "{actor} {scopes:?}");
            assert!(words(&real).contains("acme") && words(&real).contains("Approve"));
        }
    }
}

#[tokio::test]
async fn nothing_of_a_preview_can_be_sent() {
    let scene = scene().await;
    let nora = super::nora(&scene).await;
    let mut browser = Browser::signed_in(&scene.app, &nora).await;
    let page = browser.open(&path(&scene.client, "/preview")).await;
    assert!(page.text.contains("<bdi>Acme</bdi>"), "a customer needs a name");
    assert!(page.text.contains("Nothing is stored"));
    assert!(!page.text.contains("method=\"post\""), "{}", page.text);
    assert!(!page.text.contains("name=\"csrf\"") && !page.text.contains("name=\"request\""));
    let named = browser.open(&path(&scene.client, "/preview?organization=%3Cb%3EGlobex")).await;
    assert!(named.text.contains("<bdi>&#60;b&#62;Globex</bdi>"), "{}", named.text);
}

#[tokio::test]
async fn what_nobody_could_be_asked_is_not_shown() {
    let scene = scene().await;
    sqlx::query("UPDATE apps SET actor_modes = '{app}'").execute(&mut scene.app.db().await).await.unwrap();
    let mut browser = Browser::signed_in(&scene.app, &super::nora(&scene).await).await;
    for (query, status) in
        [("actor=self", 422), ("actor=root", 422), ("role=collaborator", 422), ("role=king", 400)]
    {
        let page = browser.open(&path(&scene.client, &format!("/preview?{query}"))).await;
        assert_eq!(page.status, status, "{query}");
    }
    let page = browser.open(&path(&scene.client, "/preview?scopes=comments:read&scopes=posts:read")).await;
    assert!(page.text.contains("data-scope=\"posts:read\""));
    assert!(!page.text.contains("data-scope=\"comments:read\""), "the app does not declare it");
    let mut foreign = Browser::signed_in(&scene.app, &scene.ada).await;
    assert_eq!(foreign.open(&path(&scene.client, "/preview")).await.status, 404);
}
