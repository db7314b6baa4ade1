//! Pages that were shown, put on a socket as they are, with their headers, for a real browser to look at.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Request};
use axum::http::HeaderMap;
use axum::routing::get;
use serde_json::json;
use thirtyfour::prelude::*;
use tokio::net::TcpListener;
use tower::ServiceExt as _;

use super::shown::Shown;
use crate::support::app::TestApp;
use crate::support::chromium::command;

/// What every page does first: it writes down what a browser would only say to its developers.
const WATCH: &str = "
    window.troubles = [];
    const note = what => event => window.troubles.push(what + ': ' + event);
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = note(name);
    addEventListener('error', event => note('error')(event.message), true);
    document.addEventListener('securitypolicyviolation',
        event => note('refused')(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
";

/// Pages on a socket, beside what they load.
pub(super) struct Gallery {
    address: String,
    names: Vec<String>,
}

impl Gallery {
    pub(super) async fn of(app: &TestApp, shown: Vec<Shown>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let names = shown.iter().map(|shown| shown.name.clone()).collect();
        let (shown, door) = (Arc::new(shown), app.service());
        let show = async move |Path(at): Path<usize>| {
            let page = &shown[at].page;
            let mut headers = HeaderMap::new();
            for name in ["content-type", "content-security-policy", "referrer-policy"] {
                headers.insert(name, page.headers[name].clone());
            }
            (headers, page.text.clone())
        };
        let rest = async move |request: Request| door.oneshot(request).await.unwrap();
        let routes = Router::new().route("/shown/{at}", get(show)).fallback(rest);
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { address, names }
    }

    /// Each page's name and address.
    pub(super) fn addresses(&self) -> impl Iterator<Item = (&str, String)> {
        let at = |at| format!("{}/shown/{at}", self.address);
        self.names.iter().enumerate().map(move |(number, name)| (name.as_str(), at(number)))
    }
}

/// Runs a script at the beginning of every page from now on, whatever the page's own policy says about scripts.
pub(super) async fn prepare(driver: &WebDriver, script: &str) {
    let source = json!({ "source": format!("{WATCH}\n{script}") });
    command(driver, "Page.addScriptToEvaluateOnNewDocument", source).await;
}

/// What a page wrote down.
pub(super) async fn troubles(driver: &WebDriver) -> Vec<String> {
    driver.execute("return window.troubles", Vec::new()).await.unwrap().convert().unwrap()
}

/// A window of this width and height.
pub(super) async fn resize(driver: &WebDriver, width: u32) {
    let metrics = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500 });
    command(driver, "Emulation.setDeviceMetricsOverride", metrics).await;
}

/// What the person prefers: `light` or `dark`.
pub(super) async fn prefer(driver: &WebDriver, scheme: &str) {
    let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    command(driver, "Emulation.setEmulatedMedia", features).await;
}
