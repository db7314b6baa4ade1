//! What every request passes: headers, faces of failure, slashes, admission, the log line.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use postern::env::Env;
use postern::http::body::{BodyError, FieldError, FieldProblem, Fields};
use postern::http::door::{Door, DoorSettings, finish};
use postern::http::error::{ApiError, BearerError, Challenge, OAuthError, OAuthErrorCode, PageError};
use time::macros::datetime;
use tokio::sync::Notify;
use tower::ServiceExt as _;

use crate::support::policies::{told, usual_telling};

fn settings() -> DoorSettings {
    DoorSettings::new(Env::fixed(datetime!(2026-01-01 00:00 UTC), 1), usual_telling())
}

fn routes() -> Router {
    Router::new()
        .route("/", get(async || "root"))
        .route("/login", get(async || axum::response::Html("<p>hello")).post(async |_: Fields| "in"))
        .route("/oauth/token", post(async |_: Fields| "token"))
        .route("/oauth/apps/{id}", get(async |Path(id): Path<i64>| id.to_string()))
        .route("/api/v3/panic", get(async || -> String { panic!("secret words") }))
}

async fn send(door: &Door, method: &str, path: &str) -> Answer {
    let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
    answer(door.clone().oneshot(request).await.unwrap()).await
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

async fn answer(response: Response) -> Answer {
    let (status, headers) = (response.status(), response.headers().clone());
    let body = to_bytes(response.into_body(), 100_000).await.unwrap();
    Answer { status, headers, body: String::from_utf8(body.to_vec()).unwrap() }
}

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let door = finish(routes(), DoorSettings { https: true, ..settings() });
    for (method, path, status) in [
        ("GET", "/", 200),
        ("GET", "/nothing", 404),
        ("GET", "/oauth/nothing", 404),
        ("GET", "/oauth/token", 405),
        ("TRACE", "/oauth/token", 405),
        ("FOO", "/login", 405),
        ("GET", "/api/v3/panic", 500),
        ("GET", "/oauth/apps/x", 400),
        ("GET", "/api/%00", 400),
        ("GET", "/api/%ff", 400),
    ] {
        let answer = send(&door, method, path).await;
        assert_eq!(answer.status, status, "{method} {path}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=31536000; includeSubDomains"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(answer.headers[name], value, "{method} {path}");
        }
        assert_eq!(answer.headers["x-request-id"].len(), 16);
        assert!(answer.headers.contains_key("content-security-policy"));
    }
}

#[tokio::test]
async fn refusals_have_the_face_of_their_path() {
    let door = finish(routes(), settings());
    for (method, path, status, shape) in [
        ("GET", "/oauth/nothing", 404, r#"{"error":"not_found","#),
        ("GET", "/.well-known/nothing", 404, r#"{"error":"not_found","#),
        ("DELETE", "/oauth/token", 405, r#"{"error":"method_not_allowed","#),
        ("GET", "/oauth/apps/x", 400, r#"{"error":"invalid_request","#),
        ("GET", "/api/v3/nothing", 404, r#""success":false"#),
        ("GET", "/api/v3/panic", 500, r#""status":500"#),
        ("GET", "/nothing", 404, "<h1>There is no page here</h1>"),
        ("DELETE", "/login", 405, "<h1>"),
    ] {
        let answer = send(&door, method, path).await;
        assert_eq!(answer.status, status, "{method} {path}");
        assert!(answer.body.contains(shape), "{method} {path}: {}", answer.body);
        assert!(!answer.body.contains("secret words"));
        assert_eq!(answer.headers.contains_key("allow"), status == 405, "{method} {path}");
    }
    let page = send(&door, "GET", "/nothing").await;
    assert!(page.body.contains(page.headers["x-request-id"].to_str().unwrap()));
    assert_eq!(send(&door, "DELETE", "/oauth/token").await.headers["allow"], "POST");
    let policy = page.headers["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("style-src 'self'"), "{policy}");
}

#[tokio::test]
async fn one_slash_at_the_end_makes_no_difference() {
    let door = finish(routes(), settings());
    assert_eq!(send(&door, "GET", "/oauth/apps/7/").await.body, "7");
    assert_eq!(send(&door, "GET", "/oauth/apps/7/?a=b").await.body, "7");
    assert_eq!(send(&door, "GET", "/").await.body, "root");
    for path in ["/oauth/apps/7//", "//", "//login", "/./login", "/login;/x", "/oauth%2fapps/7"] {
        assert_eq!(send(&door, "GET", path).await.status, 404, "{path}");
    }
    assert_eq!(send(&door, "GET", &format!("/login?{}", "a".repeat(20_000))).await.status, 414);
}

#[tokio::test]
async fn head_has_no_body_of_its_own() {
    let door = finish(routes(), settings());
    let answer = send(&door, "HEAD", "/login").await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, ""));
}

#[tokio::test]
async fn more_than_the_admitted_are_told_to_come_back() {
    let (entered, release) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (inside, gate) = (Arc::clone(&entered), Arc::clone(&release));
    let slow = get(async move || {
        inside.notify_one();
        gate.notified().await;
        "done"
    });
    let router = routes().route("/oauth/slow", slow).route("/healthz", get(async || "ok"));
    let door = finish(router, DoorSettings { max_in_flight: 1, ..settings() });
    let first = tokio::spawn({
        let door = door.clone();
        async move { send(&door, "GET", "/oauth/slow").await }
    });
    entered.notified().await;
    let shed = send(&door, "GET", "/oauth/slow").await;
    assert_eq!(shed.status, 503);
    assert!(shed.headers.contains_key("retry-after"));
    assert!(shed.body.contains("temporarily_unavailable"));
    assert_eq!(send(&door, "GET", "/login").await.status, 200, "pages have their own places");
    assert_eq!(send(&door, "GET", "/healthz").await.status, 200);
    release.notify_one();
    assert_eq!(first.await.unwrap().body, "done");
}

#[tokio::test]
async fn a_request_that_takes_too_long_is_answered() {
    let router = Router::new().route("/oauth/slow", get(async || std::future::pending::<String>().await));
    let door = finish(router, DoorSettings { timeout: Duration::from_millis(20), ..settings() });
    let answer = send(&door, "GET", "/oauth/slow").await;
    assert_eq!(answer.status, 503);
    assert!(answer.headers.contains_key("retry-after"));
}

#[tokio::test]
async fn error_descriptions_hold_only_what_the_rfc_allows() {
    let error = OAuthError::invalid_request("a \"b\" \\ c\r\nd ü").hint("for the log");
    let answer = answer(told(error.into_response()).await).await;
    assert_eq!(answer.body, r#"{"error":"invalid_request","error_description":"a 'b' ' c??d ?"}"#);
    assert_eq!(
        (&answer.headers["cache-control"], &answer.headers["pragma"]),
        (&"no-store".parse().unwrap(), &"no-cache".parse().unwrap())
    );
}

#[tokio::test]
async fn challenges_are_spelled_as_the_rfcs_say() {
    let basic = OAuthError::new(OAuthErrorCode::InvalidClient, "Who?").status(StatusCode::UNAUTHORIZED);
    let basic = answer(told(basic.challenge(Challenge::Basic).into_response()).await).await;
    assert!(basic.headers["www-authenticate"].to_str().unwrap().starts_with("Basic realm="));
    let one = ApiError::insufficient_scope(&["posts:write"], &["posts:write"]);
    let scope = answer(told(one.into_response()).await).await;
    assert_eq!(scope.status, StatusCode::FORBIDDEN);
    assert_eq!(
        scope.headers["www-authenticate"],
        r#"Bearer realm="postern", error="insufficient_scope", scope="posts:write""#
    );
    assert_eq!(
        scope.body,
        r#"{"message":"Missing required OAuth scope: posts:write","status":403,"success":false}"#
    );
    let both = ["posts:write", "votes:write"];
    for (missing, words) in [
        (
            &both[1..],
            "Missing required OAuth scope: votes:write (this endpoint needs: posts:write votes:write)",
        ),
        (
            &both,
            "Missing required OAuth scopes: posts:write votes:write (this endpoint needs: posts:write votes:write)",
        ),
    ] {
        let several = answer(told(ApiError::insufficient_scope(&both, missing).into_response()).await).await;
        let challenge = several.headers["www-authenticate"].to_str().unwrap();
        assert!(
            challenge.ends_with("scope=\"posts:write votes:write\""),
            "every scope that is needed: {challenge}"
        );
        assert!(several.body.contains(words), "{}", several.body);
    }
    let hostile = answer(told(ApiError::insufficient_scope(&["a\r\nb\""], &[]).into_response()).await).await;
    assert!(hostile.headers["www-authenticate"].to_str().unwrap().ends_with("scope=\"a??b'\""));
    let dead =
        answer(told(ApiError::unauthorized(Some(BearerError::InvalidToken), "No.").into_response()).await)
            .await;
    assert_eq!(dead.headers["www-authenticate"], r#"Bearer realm="postern", error="invalid_token""#);
    let none = answer(told(ApiError::unauthorized(None, "No.").into_response()).await).await;
    assert_eq!(none.headers["www-authenticate"], r#"Bearer realm="postern""#);
}

#[tokio::test]
async fn the_three_faces_of_one_failure() {
    let field = || FieldError::new("title", FieldProblem::WrongType);
    let oauth = answer(told(OAuthError::from(field()).into_response()).await).await;
    assert_eq!(
        oauth.body,
        r#"{"error":"invalid_request","error_description":"The parameter 'title' is not valid."}"#
    );
    let api = answer(told(ApiError::from(field()).into_response()).await).await;
    assert_eq!(
        api.body,
        r#"{"error":"ERROR_CODE_INVALID_PARAM","message":"The parameter 'title' is not valid."}"#
    );
    let page = answer(told(PageError::from(field()).into_response()).await).await;
    assert!(page.body.contains("The parameter &#39;title&#39; is not valid."));
    assert_eq!(
        (oauth.status, api.status, page.status),
        (StatusCode::BAD_REQUEST, StatusCode::BAD_REQUEST, StatusCode::BAD_REQUEST)
    );
    let large = [
        OAuthError::from(BodyError::TooLarge).into_response().status(),
        ApiError::from(BodyError::TooLarge).into_response().status(),
        PageError::from(BodyError::TooLarge).into_response().status(),
    ];
    assert_eq!(large, [StatusCode::PAYLOAD_TOO_LARGE; 3]);
}

#[tokio::test]
async fn field_errors_are_listed_by_name() {
    let errors = || [("redirect_uris".to_owned(), vec!["can't be blank".into()])].into();
    let oauth = answer(told(OAuthError::invalid_fields(errors()).into_response()).await).await;
    assert_eq!(oauth.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(oauth.body.ends_with(r#""errors":{"redirect_uris":["can't be blank"]}}"#), "{}", oauth.body);
    let api = answer(told(ApiError::fields(&errors()).into_response()).await).await;
    assert_eq!(
        (api.status, api.body.as_str()),
        (StatusCode::UNPROCESSABLE_ENTITY, r#"{"errors":{"redirect_uris":["can't be blank"]}}"#)
    );
}
