//! What a request leaves behind: one line and a few numbers.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::routing::post;
use metrics_exporter_prometheus::PrometheusBuilder;
use postern::env::Env;
use postern::http::door::{DoorSettings, finish};
use postern::http::error::{OAuthError, OAuthErrorCode};
use postern::http::observe::{self, Notes};
use tower::ServiceExt as _;

use crate::support::policies::usual_telling;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

async fn refuse(notes: Notes) -> OAuthError {
    notes.app(7);
    notes.grant_type("refresh_token");
    observe::refused("reuse");
    observe::tokens_issued("authorization_code");
    OAuthError::new(OAuthErrorCode::InvalidGrant, "No.").hint("refresh token reused")
}

#[tokio::test]
async fn one_line_and_no_credential() {
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt().json().flatten_event(true).with_writer(move || writer.clone());
    let _logging = tracing::subscriber::set_default(subscriber.finish());
    let recorder = PrometheusBuilder::new().build_recorder();
    let _metrics = metrics::set_default_local_recorder(&recorder);

    let door = finish(
        Router::new().route("/oauth/{what}", post(refuse)),
        DoorSettings::new(Env::system(), usual_telling()),
    );
    let request = Request::post("/oauth/hush1?client_secret=hush2").header("authorization", "Bearer hush3");
    let request = request.header("cookie", "hush4").body(Body::from("code=hush5")).unwrap();
    let response = door.oneshot(request).await.unwrap();

    let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    let line: serde_json::Value = serde_json::from_str(&text).unwrap();
    let shown =
        ["request.id", "path", "status", "app.id", "grant_type", "reason", "level"].map(|name| &line[name]);
    let id = response.headers()["x-request-id"].to_str().unwrap();
    let expected =
        serde_json::json!([id, "/oauth/{what}", 400, 7, "refresh_token", "refresh token reused", "INFO"]);
    assert_eq!(serde_json::to_value(shown).unwrap(), expected);
    assert!(!text.contains("hush"), "{text}");

    let numbers = recorder.handle().render();
    for line in [
        "postern_http_requests_total{method=\"POST\",path=\"/oauth/{what}\",status=\"4xx\"} 1",
        "postern_refused_total{reason=\"reuse\"} 1",
        "postern_tokens_issued_total{grant_type=\"authorization_code\"} 1",
    ] {
        assert!(numbers.contains(line), "{numbers}");
    }
}
