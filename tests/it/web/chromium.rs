//! What only a real browser decides: whether it follows *Approve* to the app under the page's content policy.

use axum::Router;
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use postern::domain::app_draft::AppDraft;
use postern::domain::apps::{AppName, Owner, edit};
use thirtyfour::prelude::*;
use tokio::net::TcpListener;

use super::{Scene, scene_with};
use crate::support::app::{PASSWORD, info};
use crate::support::chromium::{in_chromium, put_on};
use crate::support::eventually;

/// An app's site: `/callback` says who sent the browser, `/onward` sends it on to another of the app's names.
async fn site(address: &str) -> u16 {
    let listener = TcpListener::bind(address).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let onward = [(LOCATION, format!("http://dashboard.example:{port}/callback"))];
    let referer = async |headers: HeaderMap| match headers.get("referer") {
        Some(referer) => format!("arrived from {}", referer.to_str().unwrap()),
        None => "arrived from nowhere".to_owned(),
    };
    let routes = Router::new()
        .route("/callback", get(referer))
        .route("/onward", get(async move || (StatusCode::SEE_OTHER, onward)));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    port
}

async fn press(driver: &WebDriver, words: &str) {
    let button = format!("//button[normalize-space()='{words}']");
    driver.find(By::XPath(button)).await.unwrap().click().await.unwrap();
}

async fn sign_in(driver: &WebDriver) {
    driver.find(By::Id("email")).await.unwrap().send_keys("ada@people.test").await.unwrap();
    driver.find(By::Id("password")).await.unwrap().send_keys(PASSWORD).await.unwrap();
    press(driver, "Sign in").await;
}

/// Waits until the browser is at an address that begins so.
async fn arrives(driver: &WebDriver, beginning: &str) {
    let address = async || driver.current_url().await.unwrap().to_string();
    eventually(beginning, async || address().await.starts_with(beginning)).await;
}

async fn registers(scene: &Scene, redirect_uri: &str) {
    let uris = Some(vec![redirect_uri.to_owned()]);
    let draft = AppDraft { redirect_uris: uris, ..AppDraft::default() };
    let name = AppName::Id(scene.client.app.id);
    edit(&scene.app.cx, Owner::operator(scene.northwind), &name, draft, &info()).await.unwrap();
}

#[tokio::test]
async fn approve_leads_to_the_app_in_chromium() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let own = format!("http://{}", listener.local_addr().unwrap());
    let scene = scene_with(|config| {
        config.server.public_url = serde_json::from_value(own.clone().into()).unwrap();
    })
    .await;
    let _server = put_on(listener, scene.app.service());
    let (v4, v6) = (site("127.0.0.1:0").await, site("[::1]:0").await);
    in_chromium(async |driver| {
        // Signing in for a request that cannot be put to anybody leads to the app as well.
        let callback = format!("http://127.0.0.1:{v4}/callback");
        registers(&scene, &callback).await;
        let wrong = scene.address(&[("redirect_uri", &callback), ("scope", "nobody:knows")]);
        driver.goto(format!("{own}{wrong}")).await.unwrap();
        sign_in(driver).await;
        arrives(driver, &format!("{callback}?error=invalid_scope")).await;

        for redirect_uri in [
            callback.clone(),
            format!("http://localhost:{v4}/callback"),
            format!("http://[::1]:{v6}/callback"),
            // Nobody speaks TLS there: the browser gets no answer, but it asks.
            format!("https://app.example:{v4}/callback"),
        ] {
            registers(&scene, &redirect_uri).await;
            for (button, answer) in [("Deny", "error=access_denied"), ("Approve", "code=fooc_")] {
                let address = scene.address(&[("redirect_uri", &redirect_uri)]);
                driver.goto(format!("{own}{address}")).await.unwrap();
                press(driver, button).await;
                arrives(driver, &format!("{redirect_uri}?{answer}")).await;
                if redirect_uri.starts_with("http:") {
                    let text = driver.find(By::Tag("body")).await.unwrap().text().await.unwrap();
                    assert_eq!(text, "arrived from nowhere", "{redirect_uri}");
                }
            }
        }

        // What the app does next is its own affair.
        let onward = format!("http://127.0.0.1:{v4}/onward");
        registers(&scene, &onward).await;
        driver.goto(format!("{own}{}", scene.address(&[("redirect_uri", &onward)]))).await.unwrap();
        press(driver, "Approve").await;
        arrives(driver, &format!("http://dashboard.example:{v4}/callback")).await;

        driver.goto(format!("{own}/account")).await.unwrap();
        press(driver, "Sign out").await;
        arrives(driver, &format!("{own}/login")).await;
    })
    .await;
}
