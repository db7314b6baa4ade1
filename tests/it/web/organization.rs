//! An organization's front page and its settings.

use postern::domain::members::membership_by_subdomain;
use postern::model::account::{AppPolicy, Role};
use serde_json::json;

use super::scene;
use crate::support::browser::Browser;

const SETTINGS: &str = "/orgs/acme/settings";

#[tokio::test]
async fn the_front_page_counts_what_there_is_and_leads_to_it() {
    let scene = scene().await;
    let bob = scene.app.person("bob", scene.acme, Role::Member).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let counts = |text: &str| -> Vec<String> {
        let places = text.split("class=\"place\"").skip(1);
        places.filter_map(|place| Some(place.split_once("<b>")?.1.split_once('<')?.0.to_owned())).collect()
    };
    assert_eq!(counts(&browser.open("/orgs/acme").await.text), ["0", "0", "0", "2"]);
    scene.install_as(&bob, Role::Member).await;
    let by = postern::model::audit::DoneBy::default();
    postern::domain::api_keys::create(&scene.app.cx, scene.acme, "Importer", by.clone()).await.unwrap();
    let home = browser.open("/orgs/acme").await.text.clone();
    assert_eq!(counts(&home), ["1", "0", "1", "2"]);
    assert!(home.contains("aria-current=\"page\">Overview</a>"));
    for (words, path) in [
        ("Connected apps", "connected-apps"),
        ("Requests", "requests"),
        ("Audit log", "audit-log"),
        ("API keys", "api-keys"),
        ("Members", "members"),
        ("Settings", "settings"),
    ] {
        assert!(home.contains(&format!("<a href=\"/orgs/acme/{path}\">{words}</a>")), "{words}");
    }
    for path in ["connected-apps", "requests", "audit-log", "api-keys", "members", "settings"] {
        let page = browser.open(&format!("/orgs/acme/{path}")).await;
        assert_eq!(
            page.text.matches("aria-current=\"page\"").count(),
            2,
            "{path}: breadcrumb and navigation"
        );
    }
    postern::domain::members::remove_member(&scene.app.cx, scene.acme, bob.id, by).await.unwrap();
    assert_eq!(counts(&browser.open("/orgs/acme").await.text), ["0", "0", "1", "1"]);
}

#[tokio::test]
async fn an_admin_changes_name_and_policies_with_a_trace() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open("/orgs/acme").await;
    let page = browser.follow("Settings").await.clone();
    assert!(page.text.contains("As the server says: Admin and stronger roles"), "{}", page.text);
    browser.fill("Name", "Acme & Sons");
    let form = browser.page.submission("Save settings");
    let form = form.with("app_policy", "listed").with("install_min_role", "owner");
    let saved = browser.submit(&form).await.clone();
    assert_eq!(saved.address, format!("{SETTINGS}?done=settings-saved"));
    assert!(saved.text.contains("Acme &#38; Sons") && saved.text.contains("value=\"owner\" selected"));
    let organization =
        membership_by_subdomain(&scene.app.cx, "acme", scene.ada.id).await.unwrap().organization;
    assert_eq!(organization.name, "Acme & Sons");
    assert_eq!(organization.app_policy, AppPolicy::Listed);
    assert_eq!(organization.install_min_role, Some(Role::Owner));
    let expected = json!({
        "before": { "name": "acme", "app_policy": "any", "install_min_role": null },
        "after": { "name": "Acme & Sons", "app_policy": "listed", "install_min_role": "owner" },
    });
    let ada = Some(scene.ada.id.number());
    assert_eq!(scene.ledger("organization").await, [("organization.updated".to_owned(), ada, expected)]);
    let log = browser.open("/orgs/acme/audit-log").await.text.clone();
    for line in [
        "Name: Acme &#38; Sons, before acme",
        "Apps that may be connected: Only listed apps, before Any app",
        "Weakest role that may install: Owner, before nothing",
    ] {
        assert!(log.contains(line), "{line}: {log}");
    }
    browser.submit(&form).await;
    assert_eq!(scene.ledger("organization").await.len(), 1, "saving the same changes nothing");
    browser.submit(&form.with("install_min_role", "")).await;
    let organization =
        membership_by_subdomain(&scene.app.cx, "acme", scene.ada.id).await.unwrap().organization;
    assert_eq!(organization.install_min_role, None);
}

#[tokio::test]
async fn settings_are_refused_where_they_are_none_or_not_ones_own() {
    let scene = scene().await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let form = browser.open(SETTINGS).await.submission("Save settings");
    let nameless = browser.submit(&form.clone().with("name", " ").with("app_policy", "none")).await.clone();
    assert_eq!(nameless.status, 422);
    assert!(nameless.text.contains("A name is 1 to 100 characters"));
    assert!(nameless.text.contains("value=\"none\" checked"), "what was chosen is kept");
    for (field, value) in [("app_policy", "some"), ("install_min_role", "boss"), ("app_policy", "")] {
        assert_eq!(browser.submit(&form.clone().with(field, value)).await.status, 400, "{field}={value}");
    }
    let bob = scene.app.person("bob", scene.acme, Role::Manager).await;
    let eve = scene.app.person("eve", scene.northwind, Role::Owner).await;
    for (person, status) in [(&bob, 403), (&eve, 404)] {
        let mut browser = Browser::signed_in(&scene.app, person).await;
        let token = browser.page.submission("Sign out").get("csrf").to_owned();
        assert_eq!(browser.open(SETTINGS).await.status.as_u16(), status);
        let form = form.clone().with("csrf", &token).with("name", "Mine");
        assert_eq!(browser.submit(&form).await.status.as_u16(), status);
    }
    assert_eq!(scene.ledger("organization").await, []);
}
