//! Who reads what at `error_uri`.

use std::time::Duration;

use axum::http::StatusCode;
use postern::jobs::{cleanup, explanations};
use postern::model::account::Role;

use super::World;
use crate::support::app::{CALLBACK, TestApp};
use crate::support::browser::Browser;
use crate::support::eventually;

/// What the pages of two ids have in common.
fn but_for(id: &str, text: &str) -> String {
    text.replace(id, "")
}

#[tokio::test]
async fn the_owners_admins_read_why_and_everybody_else_reads_one_page() {
    let world = World::new().await;
    let app = &world.app;
    let refused = app.exchange(&world.client, "fooc_bad").await;
    let id = refused.explained_by();
    let (path, made_up) = (format!("/errors/{id}"), "/errors/0123456789abcdef");

    let mut ada = Browser::signed_in(app, &world.ada).await;
    let page = ada.open(&path).await.clone();
    assert_eq!(page.status, StatusCode::OK);
    for words in ["length or checksum is wrong", "What to do next", "invalid_grant", &id] {
        assert!(page.text.contains(words), "no {words:?} in {}", page.text);
    }
    let bland = but_for("0123456789abcdef", &ada.open(made_up).await.text.clone());
    assert!(!bland.contains("checksum"));

    let eve = app.person("eve", world.owner, Role::Manager).await;
    let zoe = app.person("zoe", world.acme, Role::Owner).await;
    for stranger in [Some(&eve), Some(&zoe), None] {
        for is_written in [false, true] {
            if is_written {
                explanations::run_due(&app.cx).await.unwrap();
            }
            let mut browser = match stranger {
                Some(user) => Browser::signed_in(app, user).await,
                None => Browser::new(app),
            };
            let real = browser.open(&path).await.clone();
            let fake = browser.open(made_up).await.clone();
            assert_eq!((real.status, fake.status), (StatusCode::OK, StatusCode::OK));
            assert_eq!(but_for(&id, &real.text), but_for("0123456789abcdef", &fake.text));
            assert!(!real.text.contains("checksum") && !real.text.contains(&world.client.app.profile.name));
        }
    }
    let mut browser = Browser::new(app);
    browser.open(&path).await;
    browser.follow("Sign in").await;
    browser.sign_in(&world.ada).await;
    assert_eq!(browser.page.address, path);
    assert!(browser.page.text.contains("length or checksum is wrong"));
    assert_eq!(browser.open("/errors/x").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn errors_of_the_authorize_page_lead_there() {
    let world = World::new().await;
    let client_id = &world.client.app.client_id;
    let mut ada = Browser::signed_in(&world.app, &world.ada).await;
    let wrong = format!("/oauth/authorize?client_id={client_id}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb");
    assert_eq!(ada.open(&wrong).await.status, StatusCode::BAD_REQUEST);
    let id = ada.page.headers["x-request-id"].to_str().unwrap().to_owned();
    assert_eq!(super::asking::id_on(&ada), id);
    assert!(!ada.page.text.contains("character 22"), "the page itself says no more than it did");
    ada.follow("For the app\u{2019}s developers: what failed").await;
    assert!(ada.page.text.contains("at character 22."), "{}", ada.page.text);

    let callback: String = form_urlencoded::byte_serialize(CALLBACK.as_bytes()).collect();
    let scope =
        format!("/oauth/authorize?client_id={client_id}&redirect_uri={callback}&scope=posts%3Aburn&state=s");
    ada.open(&scope).await;
    assert!(ada.page.address.starts_with(CALLBACK), "{}", ada.page.address);
    let parameters = ada.page.parameters();
    assert_eq!((parameters["error"].as_str(), parameters["state"].as_str()), ("invalid_scope", "s"));
    let uri = parameters["error_uri"].strip_prefix("http://localhost:8080").unwrap().to_owned();
    ada.open(&uri).await;
    assert!(ada.page.text.contains("posts:burn"), "{}", ada.page.text);
}

#[tokio::test]
async fn pages_and_answers_that_are_not_oauths_carry_nothing() {
    let app = TestApp::new().await;
    for (method, path) in [("POST", "/session"), ("GET", "/api/v3/session_info"), ("GET", "/nowhere")] {
        let request = axum::http::Request::builder().method(method).uri(path).body(axum::body::Body::empty());
        let answer = app.send(request.unwrap()).await;
        assert!(answer.status.is_client_error());
        assert!(!answer.text.contains("/errors/") && !answer.text.contains("error_uri"), "{}", answer.text);
    }
}

#[tokio::test]
async fn explanations_are_kept_for_seven_days() {
    let world = World::new().await;
    let cx = &world.app.cx;
    world.app.exchange(&world.client, "fooc_bad").await;
    assert_eq!(explanations::run_due(cx).await.unwrap(), 1);
    assert_eq!(explanations::run_due(cx).await.unwrap(), 0);
    cx.env.advance(Duration::from_hours(7 * 24));
    assert_eq!(cleanup::run_due(cx, cx.env.now()).await.unwrap().explanations, 0);
    cx.env.advance(Duration::from_secs(1));
    assert_eq!(cleanup::run_due(cx, cx.env.now()).await.unwrap().explanations, 1);
}

#[tokio::test]
async fn a_refused_request_costs_what_an_unexplained_one_would() {
    let (app, wire) = TestApp::wired().await;
    let world = World::of(app).await;
    world.app.exchange(&world.client, "fooc_bad").await;
    let before = wire.statements();
    world.app.exchange(&world.client, "fooc_bad").await;
    assert_eq!(wire.statements() - before, 1, "the app is believed, and nothing else is asked");
}

#[tokio::test]
async fn nothing_that_anybody_sends_stands_in_the_way_of_the_rest() {
    use base64::Engine as _;
    let world = World::new().await;
    let cx = &world.app.cx;
    for name in ["a%00", "%ff", " ", "\u{1f980}", &"x".repeat(5_000), "foapp_nobody"] {
        let basic = base64::engine::general_purpose::STANDARD.encode(format!("{name}:x"));
        let request = axum::http::Request::post("/oauth/token")
            .header("authorization", format!("Basic {basic}"))
            .header("content-type", "text/plain");
        let answer = world.app.send(request.body(axum::body::Body::from("x")).unwrap()).await;
        assert!(answer.status.is_client_error());
    }
    let hostile = "https://app.example/\u{1f980}\u{202e}<script>";
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("client_id", world.client.app.client_id.as_str()), ("redirect_uri", hostile)])
        .finish();
    let path = format!("/oauth/authorize?{query}");
    let refused = world.app.manage(&world.jwt, Some("acme"), axum::http::Method::GET, &path, None).await;
    assert_eq!(explanations::run_due(cx).await.unwrap(), 1, "none but the one whose app there is");
    assert!(cx.explanations.waiting().is_empty());
    let mut ada = Browser::signed_in(&world.app, &world.ada).await;
    let page = ada.open(&format!("/errors/{}", refused.explained_by())).await;
    assert!(page.text.contains("at character 21.") && !page.text.contains("<script"), "{}", page.text);
}

#[tokio::test]
async fn while_the_database_is_away_refusals_wait() {
    let (app, wire) = TestApp::wired().await;
    let world = World::of(app).await;
    let refused = world.app.exchange(&world.client, "fooc_bad").await.explained_by();
    wire.bring_down();
    assert!(explanations::run_due(&world.app.cx).await.is_err());
    assert!(world.app.cx.explanations.find(&refused).is_some());
    wire.mend();
    eventually("they are written", async || matches!(explanations::run_due(&world.app.cx).await, Ok(1)))
        .await;
}
