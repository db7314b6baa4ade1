//! Which routes are there, which of them scripts of other sites may call, and how the API speaks.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use postern::http::api::registry::{Route, routes};
use postern::model::policy::{CrossOrigin, ResourceErrors, ResourceGroup, ResourceIds};

use crate::protocol::stage::Stage;
use crate::support::app::{Answer, TestApp};
use crate::support::policies::Shipped;

async fn ask(app: &TestApp, method: Method, path: &str) -> Answer {
    app.send(Request::builder().method(method).uri(path).body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn what_the_policy_does_not_open_is_not_there() {
    for policy in Shipped::ALL {
        let app = TestApp::under(policy).await;
        let open: Vec<String> = routes(app.cx.policy()).map(Route::address).collect();
        assert!(!open.is_empty(), "{policy:?}");
        for other in Shipped::ALL {
            for route in routes(&other.policy()) {
                let path = route.address().replace("{id}", "1");
                let method = Method::from_bytes(route.method.as_str().as_bytes()).unwrap();
                let status = ask(&app, method, &path).await.status;
                let is_there = open.contains(&route.address());
                assert_eq!(
                    status != StatusCode::NOT_FOUND,
                    is_there,
                    "{policy:?}: {} {status}",
                    route.name()
                );
            }
        }
    }
}

#[tokio::test]
async fn scripts_of_other_sites_may_call_what_the_policy_names_and_nothing_else() {
    let places = [
        (CrossOrigin::Token, "/oauth/token", "POST"),
        (CrossOrigin::Revoke, "/oauth/revoke", "POST"),
        (CrossOrigin::Resources, "/api/v3/session_info", "GET"),
    ];
    for (named, ..) in places {
        let app = TestApp::with(|config| config.policy.cors = vec![named]).await;
        for (place, path, method) in places {
            let asked = Request::builder()
                .method(Method::OPTIONS)
                .uri(path)
                .header("origin", "https://elsewhere.example")
                .header("access-control-request-method", method)
                .header("access-control-request-headers", "authorization");
            let answer = app.send(asked.body(Body::empty()).unwrap()).await;
            let expected = if place == named { "*" } else { "" };
            assert_eq!(answer.header("access-control-allow-origin"), expected, "{named:?}: {path}");
            assert_eq!(answer.header("access-control-allow-credentials"), "");
            let sent =
                Request::builder().method(method).uri(path).header("origin", "https://elsewhere.example");
            let answer = app.send(sent.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.header("access-control-allow-origin"), expected, "{named:?}: {path}");
        }
        for page in ["/oauth/authorize", "/login", "/oauth/introspect"] {
            let asked = Request::get(page).header("origin", "https://elsewhere.example");
            let answer = app.send(asked.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.header("access-control-allow-origin"), "", "{page}");
        }
    }
}

#[tokio::test]
async fn failures_of_the_api_are_told_as_the_policy_says() {
    for (style, members) in [
        (ResourceErrors::Message, &["message", "status", "success"][..]),
        (ResourceErrors::Error, &["error"]),
        (ResourceErrors::Oauth, &["error", "error_description"]),
    ] {
        let stage = Stage::with(|policy| policy.resource_errors = style).await;
        let answer = stage.app.get_with("/api/v3/session_info", "foot_nobody").await;
        assert_eq!(answer.status, 401);
        let body = answer.json();
        let mut told: Vec<&String> = body.as_object().unwrap().keys().collect();
        told.sort();
        assert_eq!(told, members, "{style:?}");
        assert!(answer.header("www-authenticate").starts_with("Bearer "), "{style:?}");
    }
}

#[tokio::test]
async fn numbers_of_things_are_numbers_or_texts() {
    for (ids, is_text) in [(ResourceIds::Number, false), (ResourceIds::Text, true)] {
        let stage = Stage::under_with(Shipped::Mastodon, |policy| policy.resource_ids = ids).await;
        let got = stage.connect(&stage.client).await;
        let own = stage.app.get_with("/api/v1/accounts/verify_credentials", &got.access_token).await.json();
        assert_eq!((own["id"].is_string(), own["id"].is_number()), (is_text, !is_text), "{own}");
    }
}

#[tokio::test]
async fn a_policy_without_a_group_does_not_serve_it() {
    let app = TestApp::with(|config| config.policy.resources = vec![ResourceGroup::Userinfo]).await;
    assert_eq!(ask(&app, Method::GET, "/api/v3/session_info").await.status, StatusCode::NOT_FOUND);
    assert_eq!(ask(&app, Method::GET, "/oauth/userinfo").await.status, StatusCode::UNAUTHORIZED);
    let usual = TestApp::new().await;
    assert_eq!(ask(&usual, Method::GET, "/api/v3/session_info").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(ask(&usual, Method::GET, "/oauth/userinfo").await.status, StatusCode::NOT_FOUND);
}
