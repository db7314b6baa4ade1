//! An organization's admin reads what happened, filters it, and takes it along as a file.

use axum::http::{Method, StatusCode};
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{self, AppName, Owner};
use postern::domain::audit_log::tell_announcements;
use postern::model::account::Role;

use super::{Scene, scene};
use crate::support::app::info;
use crate::support::browser::Browser;

const LOG: &str = "/orgs/acme/audit-log";

/// Ada and Bo each connect an app of their own, a day apart.
async fn busy_scene() -> Scene {
    let scene = scene().await;
    let bo = scene.app.person("bo", scene.acme, Role::Admin).await;
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    scene.app.cx.env.advance(std::time::Duration::from_hours(24));
    let other = scene.app.client(scene.northwind, &["posts:read"]).await;
    scene.app.install(&other, &bo, scene.acme).await;
    scene
}

async fn id_of(scene: &Scene, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(&mut scene.app.db().await).await.unwrap()
}

#[tokio::test]
async fn the_log_is_filtered_by_person_app_kind_and_day() {
    let scene = busy_scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let all = browser.open(LOG).await.clone();
    assert!(all.text.contains("<title>Audit log \u{b7} acme \u{b7} Postern</title>"));
    let ada = "with the approval of ada";
    let bo = "with the approval of bo";
    assert!(all.text.find(bo).unwrap() < all.text.find(ada).unwrap(), "newest first");
    let bo_id = id_of(&scene, "SELECT id FROM users WHERE name = 'bo'").await;
    for (filter, has_ada, has_bo) in [
        (format!("who={bo_id}"), false, true),
        (format!("app={}", scene.client.app.id), true, false),
        ("kind=install.created".to_owned(), true, true),
        ("kind=app.deleted".to_owned(), false, false),
        ("from=2026-01-06".to_owned(), false, true),
        ("until=2026-01-05".to_owned(), true, false),
        (format!("who={bo_id}&until=2026-01-05"), false, false),
    ] {
        let page = browser.open(&format!("{LOG}?{filter}")).await;
        assert_eq!((page.text.contains(ada), page.text.contains(bo)), (has_ada, has_bo), "{filter}");
        let file = browser.send(Method::GET, &format!("{LOG}.csv?{filter}"), None, &[]).await;
        let rows: Vec<_> = file.text.lines().filter(|row| row.contains("install.created")).collect();
        assert_eq!(rows.len(), usize::from(has_ada) + usize::from(has_bo), "{filter} {}", file.text);
    }
    let none = browser.open(&format!("{LOG}?kind=app.deleted")).await;
    assert!(none.text.contains("Nothing matches."));
    assert_eq!(browser.open(&format!("{LOG}?from=yesterday")).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_long_log_has_pages_and_the_file_has_all_of_it() {
    let scene = scene().await;
    sqlx::query(
        "INSERT INTO ledger (organization_id, kind, user_id, at, details)
         SELECT $1, 'api_key.created', $2, '2026-01-05T09:00Z', jsonb_build_object('name', 'key-' || n || '-')
         FROM generate_series(1, 2300) AS n",
    )
    .bind(scene.acme.number())
    .bind(scene.ada.id.number())
    .execute(&mut scene.app.db().await)
    .await
    .unwrap();
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let first = browser.open(LOG).await.clone();
    assert!(first.text.contains("key-2300-") && !first.text.contains("key-2250-"));
    let second = browser.follow("Older").await.clone();
    assert!(second.text.contains("key-2250-") && !first.text.contains("key-2200-"), "{}", second.address);
    let file = browser.send(Method::GET, &format!("{LOG}.csv"), None, &[]).await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8; header=present");
    assert!(file.header("content-disposition").contains("audit-log-acme.csv"));
    let rows = file.text.lines().filter(|row| row.contains("api_key.created")).count();
    assert_eq!(rows, 2300);
    assert_eq!(file.text.lines().next().unwrap(), "id,time,kind,person,app,address,details");
}

#[tokio::test]
async fn names_do_not_become_formulas_in_a_spreadsheet() {
    let scene = scene().await;
    sqlx::query("UPDATE users SET name = '=cmd|'' /C calc''!A0' WHERE id = $1")
        .bind(scene.ada.id.number())
        .execute(&mut scene.app.db().await)
        .await
        .unwrap();
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let file = browser.send(Method::GET, &format!("{LOG}.csv"), None, &[]).await;
    assert!(file.text.contains(",'=cmd|") && !file.text.contains(",=cmd"), "{}", file.text);
}

#[tokio::test]
async fn the_log_is_for_the_organizations_admins() {
    let scene = busy_scene().await;
    let max = scene.app.person("max", scene.acme, Role::Member).await;
    let olive = scene.app.person("olive", scene.northwind, Role::Owner).await;
    for (person, status) in [(&max, StatusCode::FORBIDDEN), (&olive, StatusCode::NOT_FOUND)] {
        let mut browser = Browser::signed_in(&scene.app, person).await;
        for path in [LOG.to_owned(), format!("{LOG}.csv")] {
            assert_eq!(browser.open(&path).await.status, status, "{path}");
        }
    }
}

#[tokio::test]
async fn what_an_owner_does_to_an_app_is_told_to_every_organization_that_has_it() {
    let scene = scene().await;
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let globex = scene.app.organization("globex").await;
    let gus = scene.app.person("gus", globex, Role::Admin).await;
    scene.app.install(&scene.client, &gus, globex).await;
    let (owner, name) = (Owner::operator(scene.northwind), AppName::Id(scene.client.app.id));
    let cx = &scene.app.cx;
    let draft = AppDraft {
        declared_scopes: Some(vec!["posts:read".into(), "votes:read".into()]),
        scopes_note: Some("For the charts.".into()),
        ..AppDraft::default()
    };
    apps::edit(cx, owner, &name, draft, &info()).await.unwrap();
    apps::suspend(cx, owner, &name, &info()).await.unwrap();
    assert_eq!(tell_announcements(cx, cx.env.now()).await.unwrap(), 4);
    assert_eq!(tell_announcements(cx, cx.env.now()).await.unwrap(), 0, "each is told once");
    for (person, log) in [(&scene.ada, LOG), (&gus, "/orgs/globex/audit-log")] {
        let mut browser = Browser::signed_in(&scene.app, person).await;
        let page = browser.open(log).await;
        for told in ["changed what it asks for", "For the charts.", "<p>Its owner suspended Acme Integration"]
        {
            assert!(page.text.contains(told), "{told} {}", page.text);
        }
    }
}
