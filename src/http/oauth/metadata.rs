//! The documents by which clients find their way (RFC 8414, RFC 9728). They say what the server does, no more.

use axum::extract::State;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Map, Value, json};

use crate::context::Context;
use crate::http::api::registry;
use crate::http::error;
use crate::http::state::Site;
use crate::model::policy::{GrantType, ResourceGroup, ResponseMode};

/// `GET /.well-known/oauth-authorization-server`
pub(super) async fn authorization_server(State(site): State<Site>) -> Response {
    let cx = &site.cx;
    let policy = cx.policy();
    let at = |path: &str| Value::from(cx.config.server.public_url.join(path));
    let methods = json!(policy.metadata.auth_methods);
    let grants: Vec<&str> = policy.grants.iter().copied().map(GrantType::as_str).collect();
    let modes: Vec<&str> = policy.response_modes.iter().copied().map(ResponseMode::as_str).collect();
    let mut document = Map::new();
    let mut say = |name: &str, value: Value| document.insert(name.to_owned(), value);
    say("issuer", cx.issuer().into());
    say("authorization_endpoint", at("/oauth/authorize"));
    say("token_endpoint", at("/oauth/token"));
    say("revocation_endpoint", at("/oauth/revoke"));
    say("introspection_endpoint", at("/oauth/introspect"));
    if policy.serves(ResourceGroup::Userinfo) {
        say("userinfo_endpoint", at("/oauth/userinfo"));
    }
    say("scopes_supported", json!(scopes(cx)));
    say("response_types_supported", json!(["code"]));
    say("response_modes_supported", json!(modes));
    say("grant_types_supported", json!(grants));
    say("token_endpoint_auth_methods_supported", methods.clone());
    say("revocation_endpoint_auth_methods_supported", methods.clone());
    say("introspection_endpoint_auth_methods_supported", methods);
    say("code_challenge_methods_supported", json!(["S256"]));
    if policy.answers.iss {
        say("authorization_response_iss_parameter_supported", true.into());
    }
    if !policy.metadata.service_documentation.is_empty() {
        say("service_documentation", policy.metadata.service_documentation.as_str().into());
    }
    if policy.anonymous_registration && policy.serves(ResourceGroup::Accounts) {
        say("app_registration_endpoint", at("/api/v1/apps"));
    }
    public(&Value::Object(document))
}

/// `GET /.well-known/oauth-protected-resource`
pub(super) async fn protected_resource(State(site): State<Site>) -> Response {
    let cx = &site.cx;
    let base = registry::routes(cx.policy()).next().map_or("", |route| route.base);
    public(&json!({
        "resource": cx.config.server.public_url.join(base),
        "authorization_servers": [cx.issuer()],
        "scopes_supported": scopes(cx),
        "bearer_methods_supported": ["header"],
    }))
}

fn scopes(cx: &Context) -> Vec<&str> {
    cx.policy().scopes.names().collect()
}

/// A public document: any site may read it, and it may be kept for a while.
fn public(document: &Value) -> Response {
    let mut response = error::json(StatusCode::OK, document);
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    response
}
