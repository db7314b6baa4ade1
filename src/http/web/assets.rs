//! `/assets`: the one stylesheet, under a name that changes with its content.

use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

use crate::http::error::PageError;

const STYLESHEET: &str = include_str!("assets/postern.css");

static NAME: LazyLock<String> =
    LazyLock::new(|| format!("postern.{:08x}.css", crc32fast::hash(STYLESHEET.as_bytes())));

/// The address of the stylesheet.
pub(super) fn stylesheet() -> String {
    format!("/assets/{}", *NAME)
}

/// Answers a file. While two versions of the server run side by side, a page of one may ask the other for its
/// stylesheet: it gets the one there is, which nobody keeps.
pub(super) async fn show(Path(file): Path<String>) -> Response {
    if file.strip_prefix("postern.").and_then(|rest| rest.strip_suffix(".css")).is_none() {
        return PageError::not_found().into_response();
    }
    let caching = if file == *NAME { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut response = Response::new(Body::from(STYLESHEET));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(caching));
    response
}
