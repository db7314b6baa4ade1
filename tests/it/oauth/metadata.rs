//! What clients are told to find is there.

use axum::body::Body;
use axum::http::{Method, Request};
use serde_json::json;

use crate::support::app::TestApp;

#[tokio::test]
async fn the_documents_name_what_is_there() {
    let app = TestApp::new().await;
    let get = async |path: &str| {
        let answer = app.send(Request::get(path).body(Body::empty()).unwrap()).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("content-type")),
            (200, "application/json"),
            "{path}"
        );
        assert_eq!(answer.header("access-control-allow-origin"), "*", "any site may read it");
        answer.json()
    };
    let server = get("/.well-known/oauth-authorization-server").await;
    let origin = "http://localhost:8080";
    assert_eq!(server["issuer"], origin, "without a slash at its end");
    for (name, method) in [
        ("authorization_endpoint", Method::GET),
        ("token_endpoint", Method::POST),
        ("revocation_endpoint", Method::POST),
        ("introspection_endpoint", Method::POST),
    ] {
        let path = server[name].as_str().unwrap().strip_prefix(origin).unwrap();
        let request = Request::builder().method(method).uri(path).header("accept", "application/json");
        let answer = app.send(request.body(Body::empty()).unwrap()).await;
        assert!([400, 401].contains(&answer.status.as_u16()), "{path}: {}", answer.text);
    }
    assert_eq!(server["grant_types_supported"], json!(["authorization_code", "refresh_token"]));
    assert_eq!(server["code_challenge_methods_supported"], json!(["S256"]));
    assert_eq!(server["authorization_response_iss_parameter_supported"], json!(true));
    let scopes: Vec<&str> = app.cx.policy().scopes.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(scopes.len(), 19);
    assert_eq!(server["scopes_supported"], json!(scopes));

    let resource = get("/.well-known/oauth-protected-resource").await;
    assert_eq!(resource["resource"], format!("{origin}/api/v3"));
    assert_eq!(resource["authorization_servers"], json!([server["issuer"]]));
    assert_eq!(resource["scopes_supported"], server["scopes_supported"]);
}
