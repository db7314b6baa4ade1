//! The documents by which clients find their way (RFC 8414, RFC 9728). They say what the server does, no more.

use axum::extract::State;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};

use crate::context::Context;
use crate::http::error;
use crate::http::state::Site;

/// `GET /.well-known/oauth-authorization-server`
pub(super) async fn authorization_server(State(site): State<Site>) -> Response {
    let cx = &site.cx;
    let at = |path: &str| cx.config.server.public_url.join(path);
    let by_secret = json!(["client_secret_basic", "client_secret_post", "none"]);
    public(&json!({
        "issuer": cx.issuer(),
        "authorization_endpoint": at("/oauth/authorize"),
        "token_endpoint": at("/oauth/token"),
        "revocation_endpoint": at("/oauth/revoke"),
        "introspection_endpoint": at("/oauth/introspect"),
        "scopes_supported": scopes(cx),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "token_endpoint_auth_methods_supported": by_secret,
        "revocation_endpoint_auth_methods_supported": by_secret,
        "introspection_endpoint_auth_methods_supported": by_secret,
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": true,
    }))
}

/// `GET /.well-known/oauth-protected-resource`
pub(super) async fn protected_resource(State(site): State<Site>) -> Response {
    let cx = &site.cx;
    public(&json!({
        "resource": cx.config.server.public_url.join("/api/v3"),
        "authorization_servers": [cx.issuer()],
        "scopes_supported": scopes(cx),
        "bearer_methods_supported": ["header"],
    }))
}

fn scopes(cx: &Context) -> Vec<&str> {
    cx.policy().scopes.iter().map(|entry| entry.name.as_str()).collect()
}

/// A public document: any site may read it, and it may be kept for a while.
fn public(document: &Value) -> Response {
    let mut response = error::json(StatusCode::OK, document);
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    response
}
