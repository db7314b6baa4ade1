//! An owner looks at the organizations that an app is connected to.

use std::time::Duration;

use postern::domain::app_draft::AppDraft;
use postern::domain::app_installs;
use postern::domain::apps::{AppName, Owner, edit};
use postern::domain::authorize::{AuthorizationParameters, ask, validate};
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;
use postern::model::install::CustomerOrder;
use postern::model::lifecycle::InstallState;
use postern::model::listing::ListRequest;

use super::{Scene, between, nora, path, scene};
use crate::support::app::{CALLBACK, Pair, info};
use crate::support::browser::{Browser, Page};

impl Scene {
    async fn customer(&self, name: &str) -> (OrganizationId, User, Pair) {
        let organization = self.app.organization(name).await;
        let admin = self.app.person(&format!("admin-of-{name}"), organization, Role::Admin).await;
        let pair = self.app.install(&self.client, &admin, organization).await;
        (organization, admin, pair)
    }

    async fn install_in(&self, organization: OrganizationId) -> i64 {
        sqlx::query_scalar("SELECT id FROM installs WHERE organization_id = $1")
            .bind(organization.number())
            .fetch_one(&mut self.app.db().await)
            .await
            .unwrap()
    }

    async fn set(&self, organization: OrganizationId, change: &'static str) {
        let statement = match change {
            "by owner" => {
                "UPDATE installs SET suspended_by_owner_at = approved_at WHERE organization_id = $1"
            }
            "by customer" => {
                "UPDATE installs SET suspended_by_customer_at = approved_at WHERE organization_id = $1"
            }
            "expired" => "UPDATE installs SET expires_at = approved_at WHERE organization_id = $1",
            "seen" => "UPDATE installs SET scopes_version = 1 WHERE organization_id = $1",
            _ => "UPDATE installs SET status = 'revoked', ended_at = approved_at WHERE organization_id = $1",
        };
        sqlx::query(statement).bind(organization.number()).execute(&mut self.app.db().await).await.unwrap();
    }
}

fn names_ada(page: &Page) -> bool {
    page.text.contains("ada@") || page.text.contains(">ada<")
}

#[tokio::test]
async fn an_owner_suspends_one_connection_and_resumes_it() {
    let scene = scene().await;
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let (_, _, other) = scene.customer("globex").await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    browser.open(&path(&scene.client, "")).await;
    browser.follow("Installs").await;
    assert!(browser.page.text.contains("<bdi>acme</bdi>") && browser.page.text.contains("<bdi>globex</bdi>"));
    assert!(!names_ada(&browser.page), "of a customer its name, and nobody in it");
    let page = path(&scene.client, &format!("/installs/{}", scene.install_in(scene.acme).await));
    assert!(!names_ada(browser.open(&page).await));
    assert!(browser.page.text.contains(">Active</span>"), "{}", browser.page.text);
    assert!(browser.page.text.contains("data-scope=\"posts:read\""));

    browser.open(&format!("{page}/suspend")).await;
    assert!(browser.page.text.contains("Nobody in <bdi>acme</bdi> can resume it"), "{}", browser.page.text);
    let form = browser.page.submission("Suspend connection");
    let done = browser.submit(&form).await;
    assert!(done.text.contains("The connection is suspended.") && done.text.contains("Suspended by you"));
    assert!(!scene.app.is_alive(&scene.client, &pair.access_token).await);
    assert!(scene.app.is_alive(&scene.client, &other.access_token).await, "the other connection goes on");
    assert_eq!(browser.submit(&form).await.status, 409, "it is suspended already");
    browser.open(&format!("{page}/suspend")).await;
    assert_eq!(browser.page.address, page);

    browser.open(&format!("{page}/resume")).await;
    assert!(browser.press("Resume connection").await.text.contains("The connection is resumed."));
    assert!(scene.app.is_alive(&scene.client, &pair.access_token).await);
    browser.open(&format!("{page}/resume")).await;
    assert_eq!(browser.page.address, page, "there is nothing to resume");
}

#[tokio::test]
async fn another_owner_and_another_app_find_nothing() {
    let scene = scene().await;
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let id = scene.install_in(scene.acme).await;
    let sibling = scene.app.client(scene.northwind, &["posts:read"]).await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    assert_eq!(browser.open(&path(&sibling, &format!("/installs/{id}"))).await.status, 404);
    let form = browser.open(&path(&scene.client, &format!("/installs/{id}/suspend"))).await;
    let mut form = form.submission("Suspend connection");
    form.action = path(&sibling, &format!("/installs/{id}/suspend"));
    assert_eq!(browser.submit(&form).await.status, 404);
    let mut foreign = Browser::signed_in(&scene.app, &scene.ada).await;
    for act in ["", &format!("/{id}"), &format!("/{id}/suspend"), &format!("/{id}/resume")] {
        let page = path(&scene.client, &format!("/installs{act}"));
        assert_eq!(foreign.open(&page).await.status, 404, "the customer's side has its own pages: {act}");
    }
}

#[tokio::test]
async fn each_state_is_found_by_its_word() {
    let scene = scene().await;
    let mut customers = Vec::new();
    for name in ["active", "pending", "by-owner", "by-customer", "expired", "revoked"] {
        customers.push(scene.customer(name).await.0);
    }
    let asked = scene.app.organization("asked").await;
    let max = scene.app.person("max", asked, Role::Member).await;
    let more = AppDraft {
        declared_scopes: Some(["posts:read", "posts:write", "tags:read"].map(str::to_owned).to_vec()),
        ..AppDraft::default()
    };
    let (owner, app) = (Owner::operator(scene.northwind), scene.client.app.id);
    edit(&scene.app.cx, owner, &AppName::Id(app), more, &info()).await.unwrap();
    let parameters = AuthorizationParameters {
        client_id: Some(scene.client.app.client_id.clone()),
        redirect_uri: Some(CALLBACK.to_owned()),
        ..AuthorizationParameters::default()
    };
    let request = validate(&scene.app.cx, &parameters).await.unwrap();
    ask(&scene.app.cx, &max, asked, &request, "", &info()).await.unwrap();
    scene.set(customers[0], "seen").await;
    for (customer, change) in customers[2..].iter().zip(["by owner", "by customer", "expired", "revoked"]) {
        scene.set(*customer, change).await;
    }

    let now = scene.app.cx.env.now();
    let wanted = ListRequest { search: String::new(), order: CustomerOrder::Name, page: 1 };
    let mut found = Vec::new();
    for state in InstallState::ALL {
        let page = app_installs::list_page(&scene.app.cx, owner, app, &wanted, Some(state)).await.unwrap();
        let names: Vec<_> = page.rows.iter().map(|row| row.organization_name.clone()).collect();
        assert!(
            page.rows.iter().all(|row| row.install.lifecycle.state(now) == state),
            "{state:?}: {names:?}"
        );
        assert_eq!(page.window.total, 1, "{state:?}: {names:?}");
        found.extend(names);
    }
    assert_eq!(found, ["asked", "active", "pending", "by-customer", "by-owner", "revoked", "expired"]);

    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    for (query, names) in [
        ("?state=scopes_pending", &["pending"][..]),
        ("?state=nonsense&q=by-", &["by-customer", "by-owner"]),
        ("?q=BY-O", &["by-owner"]),
        ("?q=%25", &[]),
        ("?sort=newest&q=e&state=requested", &["asked"]),
    ] {
        let page = browser.open(&path(&scene.client, &format!("/installs{query}"))).await.clone();
        let table = page.text.split("search").last().unwrap();
        let shown = between(&page, "class=\"first\"><a", "</bdi>");
        let shown: Vec<_> = shown.iter().filter_map(|link| link.split("<bdi>").nth(1)).collect();
        assert_eq!(shown, names, "{query}: {table}");
    }
    assert!(
        browser
            .open(&path(&scene.client, "/installs?q=nobody"))
            .await
            .text
            .contains("No connection matches.")
    );
}

#[tokio::test]
async fn long_lists_have_pages_that_keep_what_was_asked() {
    let scene = scene().await;
    sqlx::query(
        "WITH made AS (
             INSERT INTO organizations (subdomain, name, created_at)
             SELECT 'o' || n, 'Customer ' || n, $1 FROM generate_series(1, 30) n RETURNING id)
         INSERT INTO installs (app_id, organization_id, actor, granted_scopes, status, app_epoch, organization_epoch,
                               approved_by, approved_at, connected_at)
         SELECT $2, id, 'app', 'posts:read', 'active', 0, 0, $3, $1, $1 FROM made",
    )
    .bind(scene.app.cx.env.now())
    .bind(scene.client.app.id.number())
    .bind(scene.ada.id.number())
    .execute(&mut scene.app.db().await)
    .await
    .unwrap();
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let page = browser.open(&path(&scene.client, "/installs?state=active&q=customer&sort=token")).await;
    assert!(page.text.contains("1 to 25 of 30"), "{}", page.text);
    let next = between(page, "rel=\"next\" href=\"", "\"").remove(0);
    assert_eq!(next, path(&scene.client, "/installs?q=customer&state=active&sort=token&page=2"));
    assert!(browser.open(&next).await.text.contains("26 to 30 of 30"));
}

#[tokio::test]
async fn the_chart_tells_how_many_there_were_week_by_week() {
    let week = Duration::from_hours(7 * 24);
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &nora(&scene).await).await;
    let empty = browser.open(&path(&scene.client, "/installs")).await;
    assert!(empty.text.contains("is not connected to any organization"), "{}", empty.text);
    scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    scene.app.cx.env.advance(week + Duration::from_hours(1));
    let (globex, admin, _) = scene.customer("globex").await;
    scene.app.cx.env.advance(week);
    let membership = postern::domain::members::membership(&scene.app.cx, globex, admin.id).await.unwrap();
    let id = postern::model::id::InstallId::new(scene.install_in(globex).await);
    postern::domain::installs::disconnect(&scene.app.cx, &admin, &membership, id, &info()).await.unwrap();
    scene.app.cx.env.advance(week);

    let mut browser =
        Browser::signed_in(&scene.app, &scene.app.person("olga", scene.northwind, Role::Admin).await).await;
    let page = browser.open(&path(&scene.client, "/installs")).await.clone();
    let table = page.text.split("The numbers").nth(1).unwrap().split("</table>").next().unwrap();
    let numbers: Vec<&str> = table
        .split("data-label=\"Organizations\" class=\"number\">")
        .skip(1)
        .map(|cell| cell.split('<').next().unwrap())
        .collect();
    assert_eq!(numbers[7..], ["0", "1", "2", "1", "1"]);
    let drawn = between(&page, "<rect x=\"", "/>");
    assert_eq!(drawn.len(), 12);
    assert!(drawn[10].contains("height=\"40\"") && drawn[9].contains("height=\"80\""), "{drawn:?}");
    assert!(page.text.contains("1 on") && page.text.contains("2 at most."), "{}", page.text);
    assert!(page.text.contains("role=\"img\" aria-labelledby=\"chart-title chart-desc\""));
}
