//! `/oauth` and the documents that describe it. The path is the file.

mod credentials;
mod introspect;
mod metadata;
mod revoke;
mod token;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, PRAGMA};
use axum::response::Response;
use axum::routing::{get, post};

use super::state::Site;

/// The routes of this folder.
pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/oauth/token", post(token::post))
        .route("/oauth/revoke", post(revoke::post))
        .route("/oauth/introspect", post(introspect::post))
        .route("/.well-known/oauth-authorization-server", get(metadata::authorization_server))
        .route("/.well-known/oauth-protected-resource", get(metadata::protected_resource))
}

/// Marks an answer that must not be kept by anybody on its way (RFC 6749, 5.1).
pub(super) fn no_store(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(PRAGMA, HeaderValue::from_static("no-cache"));
    response
}
