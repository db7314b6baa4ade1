//! Everything of an app, an organization, a person or the server ends at once: counted, confirmed by the typed name,
//! and dead at the next use.

use std::time::Duration;

use postern::domain::accounts::add_operator;
use postern::domain::authorize::AuthorizationParameters;
use postern::model::account::{Role, User};
use postern::model::id::OrganizationId;

use super::{Scene, scene};
use crate::support::app::Pair;
use crate::support::browser::Browser;

/// Whether a pair can still be used: at the API, and to refresh.
async fn works(scene: &Scene, pair: &Pair) -> bool {
    let at_the_api = scene.app.get_with("/api/v3/session_info", &pair.access_token).await.status == 200;
    assert_eq!(scene.app.is_alive(&scene.client, &pair.access_token).await, at_the_api);
    assert_eq!(scene.app.is_alive(&scene.client, &pair.refresh_token).await, at_the_api);
    at_the_api
}

/// Connects the scene's app as its own bot, or as the person.
async fn connect(scene: &Scene, user: &User, organization: OrganizationId, actor: &str) -> Pair {
    let parameters =
        AuthorizationParameters { actor: Some(actor.to_owned()), ..AuthorizationParameters::default() };
    let code = scene.app.code_for(&scene.client, user, organization, parameters).await;
    scene.app.exchange(&scene.client, &code).await.pair()
}

/// Types the name and ends the connections.
async fn end(browser: &mut Browser<'_>, path: &str, name: &str) {
    browser.open(path).await;
    let form = browser.page.submission("End connections").with("typed_name", name);
    browser.submit(&form).await;
}

async fn entries(scene: &Scene, organization: OrganizationId) -> Vec<serde_json::Value> {
    sqlx::query_scalar(
        "SELECT details FROM ledger WHERE kind = 'connections.cut_off' AND organization_id = $1 ORDER BY id",
    )
    .bind(organization.number())
    .fetch_all(&mut scene.app.db().await)
    .await
    .unwrap()
}

async fn announced(scene: &Scene) -> Vec<(Option<i64>, Option<i64>, Option<i64>, Option<i64>)> {
    sqlx::query_as(
        "SELECT app_id, organization_id, of_user_id, user_id FROM announcements
         WHERE kind = 'connections.cut_off' ORDER BY id",
    )
    .fetch_all(&mut scene.app.db().await)
    .await
    .unwrap()
}

/// Which version of each install and pair the database holds.
async fn versions(scene: &Scene) -> Vec<(String, String)> {
    sqlx::query_as(
        "SELECT 'i' || id, xmin::text FROM installs UNION ALL SELECT 't' || id, xmin::text FROM tokens ORDER BY 1",
    )
    .fetch_all(&mut scene.app.db().await)
    .await
    .unwrap()
}

#[tokio::test]
async fn an_owner_ends_all_connections_of_an_app() {
    let scene = scene().await;
    let globex = scene.app.organization("globex").await;
    let eve = scene.app.person("eve", globex, Role::Admin).await;
    let bob = scene.app.person("bob", scene.northwind, Role::Admin).await;
    let pairs =
        [connect(&scene, &scene.ada, scene.acme, "app").await, connect(&scene, &eve, globex, "self").await];
    let unused = scene.app.code(&scene.client, &scene.ada, scene.acme).await;
    let other = scene.app.client(scene.northwind, &["posts:read"]).await;
    let others = scene.app.install(&other, &scene.ada, scene.acme).await;
    let (name, id) = (scene.client.app.profile.name.clone(), scene.client.app.id);
    let path = format!("/developer/apps/{id}/cut-off");
    let mut browser = Browser::signed_in(&scene.app, &bob).await;
    browser.open(&format!("/developer/apps/{id}")).await;
    assert!(browser.page.text.contains(&format!("action=\"{path}\"")), "the app's page leads here");

    let question = browser.open(&path).await.clone();
    assert!(question.text.contains(&format!("<h1>End all connections of {name}?</h1>")));
    assert!(question.text.contains("2 connections end at once."), "{}", question.text);
    for wrong in ["", "Acme", &name.to_uppercase()] {
        end(&mut browser, &path, wrong).await;
        assert_eq!(browser.page.status, 422, "{wrong}");
    }
    assert!(works(&scene, &pairs[0]).await && works(&scene, &pairs[1]).await);

    let before = versions(&scene).await;
    end(&mut browser, &path, &format!(" {name} ")).await;
    assert_eq!(browser.page.address, format!("/developer/apps/{id}?done=connections-cut-off"));
    for pair in &pairs {
        assert!(!works(&scene, pair).await);
        assert_eq!(scene.app.refresh(&scene.client, &pair.refresh_token).await.error().1, "invalid_grant");
    }
    assert_eq!(versions(&scene).await, before, "no install and no pair was written");
    assert_eq!(scene.app.exchange(&scene.client, &unused).await.error().1, "invalid_grant");
    assert!(scene.app.is_alive(&other, &others.access_token).await, "another app's stay");
    let told = entries(&scene, scene.northwind).await;
    assert_eq!((told.len(), &told[0]["of"], &told[0]["by"]), (1, &"app".into(), &"owner".into()));
    assert_eq!(announced(&scene).await, [(Some(id.number()), None, None, None)], "customers learn the side");

    assert!(browser.open(&path).await.text.contains("No connection works now"));
    let again = connect(&scene, &scene.ada, scene.acme, "app").await;
    assert!(works(&scene, &again).await, "it can be connected again");
}

#[tokio::test]
async fn an_admin_ends_all_connections_to_an_organization() {
    let scene = scene().await;
    let globex = scene.app.organization("globex").await;
    let eve = scene.app.person("eve", globex, Role::Admin).await;
    let max = scene.app.person("max", scene.acme, Role::Manager).await;
    let ours = connect(&scene, &scene.ada, scene.acme, "app").await;
    let theirs = connect(&scene, &eve, globex, "app").await;
    let mut member = Browser::signed_in(&scene.app, &max).await;
    assert_eq!(member.open("/orgs/acme/cut-off").await.status, 403);
    let mut stranger = Browser::signed_in(&scene.app, &eve).await;
    assert_eq!(stranger.open("/orgs/acme/cut-off").await.status, 404);

    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open("/orgs/acme").await;
    assert!(browser.follow("End all connections").await.text.contains("1 connection ends at once."));
    let mut form = browser.page.submission("End connections").with("typed_name", "acme");
    form.fields.retain(|(name, _)| name != "csrf");
    assert_eq!(browser.submit(&form).await.status, 403, "a form without its token does nothing");
    assert!(works(&scene, &ours).await);
    end(&mut browser, "/orgs/acme/cut-off", "acme").await;
    assert_eq!(browser.page.address, "/orgs/acme/connected-apps?done=connections-cut-off");
    assert!(!works(&scene, &ours).await && works(&scene, &theirs).await);
    let told = entries(&scene, scene.acme).await;
    assert_eq!((told.len(), &told[0]["by"]), (1, &"customer".into()));
    let acme = Some(scene.acme.number());
    assert_eq!(announced(&scene).await, [(None, acme, None, Some(scene.ada.id.number()))]);
}

#[tokio::test]
async fn a_person_ends_all_that_acts_as_them_and_is_signed_out() {
    let scene = scene().await;
    let other = scene.app.client(scene.northwind, &["posts:read"]).await;
    let bots = scene.app.install(&other, &scene.ada, scene.acme).await;
    let own = connect(&scene, &scene.ada, scene.acme, "self").await;
    let mut elsewhere = Browser::signed_in(&scene.app, &scene.ada).await;
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open("/account/cut-off").await;
    assert!(browser.page.text.contains("1 connection ends at once.") && works(&scene, &own).await);
    end(&mut browser, "/account/cut-off", &scene.ada.email).await;
    assert_eq!(browser.page.address, "/login");
    assert!(!works(&scene, &own).await);
    assert!(scene.app.is_alive(&other, &bots.access_token).await, "a bot is nobody");
    assert!(elsewhere.open("/account").await.address.starts_with("/login"));
    let told = entries(&scene, scene.acme).await;
    assert_eq!((told.len(), &told[0]["by"], &told[0]["of"]), (1, &"self".into(), &"user".into()));
    let ada = Some(scene.ada.id.number());
    assert_eq!(announced(&scene).await, [(None, None, ada, ada)]);
}

#[tokio::test]
async fn what_was_connected_before_a_day_ends_and_later_connections_stay() {
    let scene = scene().await;
    let globex = scene.app.organization("globex").await;
    let eve = scene.app.person("eve", globex, Role::Admin).await;
    let bob = scene.app.person("bob", scene.northwind, Role::Admin).await;
    let old = connect(&scene, &scene.ada, scene.acme, "app").await;
    scene.app.cx.env.advance(Duration::from_hours(24));
    let new = connect(&scene, &eve, globex, "app").await;
    let old = scene.app.refresh(&scene.client, &old.refresh_token).await.pair();
    let path = format!("/developer/apps/{}/cut-off", scene.client.app.id);
    let name = scene.client.app.profile.name.clone();
    let mut browser = Browser::signed_in(&scene.app, &bob).await;
    for odd in ["2026-01-07", "2126-01-01", "yesterday", "2026-02-30"] {
        let page = browser.open(&format!("{path}?before={odd}")).await;
        assert!(page.status == 422 && !page.text.contains("typed_name"), "{odd}");
    }
    let at = format!("{path}?before=2026-01-06");
    assert!(browser.open(&at).await.text.contains("1 connection ends at once."), "{}", browser.page.text);
    end(&mut browser, &at, &name).await;
    assert!(!works(&scene, &old).await, "a refresh makes no connection younger");
    assert!(works(&scene, &new).await);
    let state = browser_of_ada(&scene).await;
    assert!(state.contains("Everything that was connected before a certain time was ended."), "{state}");

    // An earlier day takes nothing back.
    end(&mut browser, &format!("{path}?before=2026-01-02"), &name).await;
    assert_eq!(browser.page.status, 200);
    assert!(!works(&scene, &old).await && works(&scene, &new).await);
    let told = entries(&scene, scene.northwind).await;
    assert_eq!(told[0]["connected_before"], 1_767_657_600);
}

/// What Ada reads of the only install in her organization.
async fn browser_of_ada(scene: &Scene) -> String {
    let id: i64 = sqlx::query_scalar("SELECT id FROM installs WHERE organization_id = $1")
        .bind(scene.acme.number())
        .fetch_one(&mut scene.app.db().await)
        .await
        .unwrap();
    let mut browser = Browser::signed_in(&scene.app, &scene.ada).await;
    browser.open(&format!("/orgs/acme/connected-apps/{id}")).await.text.clone()
}

#[tokio::test]
async fn an_operator_ends_all_of_any_app_organization_person_and_of_the_server() {
    let scene = scene().await;
    let olga = scene.app.person("olga", scene.northwind, Role::Member).await;
    add_operator(&scene.app.cx, &olga.email).await.unwrap();
    let mut browser = Browser::signed_in(&scene.app, &olga).await;
    let product = "Postern";
    for (path, name, actor, announced_to) in [
        (format!("apps/{}/cut-off", scene.client.app.id), scene.client.app.profile.name.as_str(), "app", 0),
        (format!("organizations/{}/cut-off", scene.acme), "acme", "app", 1),
        (format!("people/{}/cut-off", scene.ada.id), scene.ada.email.as_str(), "self", 2),
        ("cut-off".to_owned(), product, "app", 3),
    ] {
        scene.app.cx.env.advance(Duration::from_secs(2));
        let ada = postern::domain::accounts::person_by_email(&scene.app.cx, &scene.ada.email).await.unwrap();
        let pair = connect(&scene, &ada, scene.acme, actor).await;
        let path = format!("/operator/{path}");
        assert!(browser.open(&path).await.text.contains("1 connection ends at once."), "{path}");
        end(&mut browser, &path, "something else").await;
        assert_eq!(browser.page.status, 422, "{path}");
        assert!(works(&scene, &pair).await, "{path}");
        end(&mut browser, &path, name).await;
        assert_eq!(browser.page.status, 200, "{path}");
        assert!(browser.page.address.ends_with("?done=connections-cut-off"), "{}", browser.page.address);
        assert!(!works(&scene, &pair).await, "{path}");
        assert_eq!(announced(&scene).await.len(), announced_to + 1, "{path}");
    }
    assert_eq!(announced(&scene).await[3], (None, None, None, Some(olga.id.number())), "everybody's");
}
