//! An admin sees how an install is doing, and what it could do.

use std::time::Duration;

use axum::http::Method;
use postern::domain::app_draft::AppDraft;
use postern::domain::authorize::{AuthorizationParameters, ask, validate};
use postern::domain::usage::write_down;
use postern::domain::{app_secrets, apps, health};
use postern::http::api::registry::{calls_open_to, routes};
use postern::model::account::Role;
use postern::model::id::InstallId;
use postern::model::install::Actor;
use postern::model::scope::ScopeSet;

use super::{Scene, scene, scene_with};
use crate::support::app::{CALLBACK, Pair, info};
use crate::support::browser::Browser;

const LIST: &str = "/orgs/acme/connected-apps";

const DAY: Duration = Duration::from_hours(24);

async fn install(scene: &Scene) -> (Pair, InstallId) {
    let pair = scene.app.install(&scene.client, &scene.ada, scene.acme).await;
    let newest = "SELECT max(id) FROM installs";
    let id: i64 = sqlx::query_scalar(newest).fetch_one(&mut scene.app.db().await).await.unwrap();
    (pair, InstallId::new(id))
}

/// The text that people read, white space made single.
fn words(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => (is_tag, text) = (false, text + " "),
            _ if !is_tag => text.push(letter),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn the_page_of_an_install_tells_how_it_is_doing() {
    let scene = scene().await;
    let (pair, id) = install(&scene).await;
    let page = format!("{LIST}/{id}");
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let fresh = words(&browser.open(&page).await.text);
    for told in ["Last call Not yet", "Last refresh Not yet", "Refused calls None for a missing scope"] {
        assert!(fresh.contains(told), "{told}: {fresh}");
    }

    scene.app.get_with("/api/v3/buckets", &pair.access_token).await;
    let refused = scene.app.manage(&pair.access_token, None, Method::POST, "/api/v3/votes_on_behalf", None);
    assert_eq!(refused.await.status, 403);
    let next = scene.app.refresh(&scene.client, &pair.refresh_token).await.pair();
    assert_eq!(scene.app.refresh(&scene.client, &pair.refresh_token).await.status, 400);
    write_down(&scene.app.cx).await.unwrap();
    let busy = words(&browser.open(&page).await.text);
    for told in [
        "Last call just now",
        "Last refresh just now",
        "1 refused, the last just now",
        "1 call for want of votes:write",
        "Unused scopes Create, change, assign and delete posts granted, and not used in the last 30 days",
        "Client secret Made just now",
        "the app\u{2019}s newest",
    ] {
        assert!(busy.contains(told), "{told}: {busy}");
    }

    let owner = apps::Owner::operator(scene.northwind);
    let (app_id, name) = (scene.client.app.id, apps::AppName::Id(scene.client.app.id));
    let none = health::old_secret_installs(&scene.app.cx, owner, app_id).await.unwrap();
    assert_eq!(none.total, 0);
    let used = health::secrets(&scene.app.cx, owner, app_id).await.unwrap();
    assert_eq!((used.len(), used[0].last_used_at, used[0].installs), (1, Some(scene.app.cx.env.now()), 1));
    app_secrets::rotate(&scene.app.cx, owner, &name, app_secrets::Replaces::Any, None, &info())
        .await
        .unwrap();
    let fresh = health::secrets(&scene.app.cx, owner, app_id).await.unwrap();
    assert_eq!((fresh.len(), fresh[0].last_used_at, fresh[0].installs), (1, None, 0));
    let old = words(&browser.open(&page).await.text);
    assert!(old.contains("the app has a newer one; this one ends just now"), "{old}");
    let using = health::old_secret_installs(&scene.app.cx, owner, app_id).await.unwrap();
    assert_eq!((using.total, using.installs[0].install_id), (1, id));
    assert_eq!(using.installs[0].organization_name, "acme");
    let elsewhere = apps::Owner::operator(scene.acme);
    assert!(health::old_secret_installs(&scene.app.cx, elsewhere, app_id).await.is_err());
    assert_eq!(scene.app.refresh(&scene.client, &next.refresh_token).await.error().1, "invalid_client");
}

#[tokio::test]
async fn what_nobody_uses_is_marked_after_ninety_days() {
    let scene = scene().await;
    let (_, idle) = install(&scene).await;
    let other = scene.app.client(scene.northwind, &["posts:read"]).await;
    let used = scene.app.install(&other, &scene.ada, scene.acme).await;
    scene.app.cx.env.advance(DAY * 60);
    let used = scene.app.refresh(&other, &used.refresh_token).await.pair();
    scene.app.get_with("/api/v3/buckets", &used.access_token).await;
    write_down(&scene.app.cx).await.unwrap();
    for (days, marked) in [(29, 0), (1, 1), (60, 2)] {
        scene.app.cx.env.advance(DAY * days);
        let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
        let list = browser.open(LIST).await;
        assert_eq!(list.text.matches("Unused for 90 days").count(), marked, "{days} days later");
        let page = browser.open(&format!("{LIST}/{idle}")).await;
        assert_eq!(page.text.contains("<b>Unused for 90 days.</b>"), marked > 0);
    }
    // What ended is not asked about.
    sqlx::raw_sql("UPDATE installs SET status = 'revoked', ended_at = approved_at, ended_by = 'admin'")
        .execute(&mut scene.app.db().await)
        .await
        .unwrap();
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    assert!(!browser.open(LIST).await.text.contains("Unused for 90 days"));
}

#[tokio::test]
async fn every_call_that_an_install_could_make_is_listed_and_ticked_where_it_is_made() {
    let scene = scene().await;
    let (pair, id) = install(&scene).await;
    for _ in 0..3 {
        scene.app.get_with("/api/v3/buckets", &pair.access_token).await;
    }
    write_down(&scene.app.cx).await.unwrap();
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open(&format!("{LIST}/{id}")).await;
    let page = browser.follow("What this app could do").await.clone();
    assert_eq!(page.address, format!("{LIST}/{id}/capabilities"));
    let text = words(&page.text);
    let scopes = ScopeSet::parse("posts:read posts:write").unwrap();
    let open: Vec<_> = calls_open_to(scene.app.cx.policy(), Actor::App, None, &scopes).collect();
    for route in routes(scene.app.cx.policy()) {
        let line = format!("{} /api/v3{} {}", route.method.as_str(), route.path, route.sentence);
        assert_eq!(text.contains(&line), open.contains(&route), "{line}");
    }
    assert!(text.contains(&format!("It used 1 of {} in the last 30 days.", open.len())), "{text}");
    assert!(
        text.contains("List the buckets that feature requests are sorted into. Used 3 just now"),
        "{text}"
    );
    assert_eq!(page.text.matches(">Not used<").count(), open.len() - 1);

    scene.app.cx.env.advance(DAY * 30);
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let later = words(&browser.open(&format!("{LIST}/{id}/capabilities")).await.text);
    assert!(later.contains("sorted into. Not used 3 "), "counted on, and not of late: {later}");
}

#[tokio::test]
async fn the_role_of_the_person_limits_the_list() {
    let scene = scene().await;
    let parameters =
        AuthorizationParameters { actor: Some("self".to_owned()), ..AuthorizationParameters::default() };
    let code = scene.app.code_for(&scene.client, &scene.ada, scene.acme, parameters).await;
    scene.app.exchange(&scene.client, &code).await.pair();
    let bob = scene.app.person("bob", scene.acme, Role::Owner).await;
    let mut browser = Browser::signed_in(&scene.app, &bob).await;
    let page = format!("{LIST}/1/capabilities");
    let all = words(&browser.open(&page).await.text);
    assert!(all.contains("It acts as ada , within the role Admin."), "{all}");
    assert!(all.contains("PUT /api/v3/feature_requests/{id}"));
    scene.app.join(&scene.ada, scene.acme, Role::Member).await;
    let less = words(&browser.open(&page).await.text);
    assert!(less.contains("within the role Member") && !less.contains("PUT "), "{less}");
    assert!(less.contains("GET /api/v3/feature_requests/{id}"));
}

#[tokio::test]
async fn before_somebody_says_yes_the_list_tells_what_that_would_open() {
    let scene = scene().await;
    let member = scene.app.person("mia", scene.acme, Role::Member).await;
    let parameters = AuthorizationParameters {
        client_id: Some(scene.client.app.client_id.clone()),
        redirect_uri: Some(CALLBACK.to_owned()),
        scope: Some("posts:read".to_owned()),
        ..AuthorizationParameters::default()
    };
    let request = validate(&scene.app.cx, &parameters).await.unwrap();
    let id = ask(&scene.app.cx, &member, scene.acme, &request, "Please", &info()).await.unwrap();
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open("/orgs/acme/requests").await;
    let asked = words(&browser.follow("What it could do, call by call").await.text);
    assert_eq!(browser.page.address, format!("{LIST}/{id}/capabilities"));
    assert!(asked.contains("Nobody has approved it yet."), "{asked}");
    assert!(asked.contains("GET /api/v3/buckets") && !asked.contains("PUT ") && !asked.contains("It used"));

    let (_, id) = install(&scene).await;
    let draft = AppDraft {
        declared_scopes: Some(["posts:read", "roadmap:read"].map(str::to_owned).into()),
        ..AppDraft::default()
    };
    let (owner, name) = (apps::Owner::operator(scene.northwind), apps::AppName::Id(scene.client.app.id));
    apps::edit(&scene.app.cx, owner, &name, draft, &info()).await.unwrap();
    browser.open(&format!("{LIST}/{id}")).await;
    let pending = words(&browser.follow("See the API calls this would open").await.text);
    let (open, besides) = pending.split_once("If you accept the scopes it asks for").unwrap();
    assert!(
        open.contains("GET /api/v3/buckets") && !open.contains("PUT "),
        "what was taken away is gone: {open}"
    );
    assert!(besides.contains("It could also make this call. GET /api/v3/roadmap"), "{besides}");
}

#[tokio::test]
async fn only_admins_of_its_organization_see_what_it_could_do() {
    let scene = scene().await;
    let (_, id) = install(&scene).await;
    let member = scene.app.person("mia", scene.acme, Role::Member).await;
    let owner = scene.app.person("nora", scene.northwind, Role::Owner).await;
    for (user, address, status) in [
        (&member, format!("{LIST}/{id}/capabilities"), 403),
        (&owner, format!("{LIST}/{id}/capabilities"), 404),
        (&owner, format!("/orgs/northwind/connected-apps/{id}/capabilities"), 404),
        (&scene.ada, format!("{LIST}/999/capabilities"), 404),
        (&scene.ada, format!("{LIST}/x/capabilities"), 404),
    ] {
        let mut browser = Browser::signed_in(&scene.app, user).await;
        assert_eq!(browser.open(&address).await.status, status, "{address}");
    }
}

#[tokio::test]
async fn the_consent_page_lists_the_calls_of_each_role_that_makes_a_difference() {
    let scene = scene_with(|config| config.policy.self_consent_min_role = Role::Collaborator).await;
    let beta = scene.app.organization("beta").await;
    scene.app.join(&scene.ada, beta, Role::Owner).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    let alike = words(&browser.open(&scene.address(&[("actor", "self")])).await.text);
    assert!(alike.contains("The exact API calls (12)"), "{alike}");

    let gamma = scene.app.organization("gamma").await;
    scene.app.join(&scene.ada, gamma, Role::Member).await;
    let differs = words(&browser.open(&scene.address(&[("actor", "self")])).await.text);
    assert!(differs.contains("The exact API calls in acme and beta (12)"), "{differs}");
    let (_, member) = differs.split_once("The exact API calls in gamma (6)").unwrap();
    assert!(member.contains("GET /api/v3/buckets") && !member.contains("PUT "), "{member}");
    let bot = words(&browser.open(&scene.address(&[("actor", "app")])).await.text);
    assert!(bot.contains("The exact API calls (12)"), "no role limits a bot: {bot}");
}
