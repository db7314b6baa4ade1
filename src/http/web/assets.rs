//! `/assets`: the one stylesheet, under a name that changes with its content, and the picture of people who have none.

use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

use crate::http::error::PageError;

const STYLESHEET: &str = include_str!("assets/postern.css");

const PICTURE_NAME: &str = "person.svg";
const PICTURE: &str = include_str!("assets/person.svg");

static NAME: LazyLock<String> =
    LazyLock::new(|| format!("postern.{:08x}.css", crc32fast::hash(STYLESHEET.as_bytes())));

/// The address of the stylesheet.
pub(super) fn stylesheet() -> String {
    format!("/assets/{}", *NAME)
}

/// The address of the picture of somebody who has none.
pub(super) fn picture() -> String {
    format!("/assets/{PICTURE_NAME}")
}

/// Answers a file. While two versions of the server run side by side, a page of one may ask the other for its
/// stylesheet: it gets the one there is, which nobody keeps.
pub(super) async fn show(Path(file): Path<String>) -> Response {
    if file == PICTURE_NAME {
        let mut response = Response::new(Body::from(PICTURE));
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
        return response;
    }
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
