//! `/assets`: the one stylesheet, under a name that changes with its content, and the picture of people who have none, and an operator's own logo and colours.

use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

use crate::branding::File;
use crate::http::error::PageError;
use crate::http::state::Site;

const STYLESHEET: &str = include_str!("assets/postern.css");

const PICTURE_NAME: &str = "person.svg";
const PICTURE: &str = include_str!("assets/person.svg");

static NAME: LazyLock<String> =
    LazyLock::new(|| format!("postern.{:08x}.css", crc32fast::hash(STYLESHEET.as_bytes())));

/// The address of the stylesheet.
pub(super) fn stylesheet() -> String {
    format!("/assets/{}", *NAME)
}

/// The address of one of the operator's own files.
pub(super) fn address(own: &File) -> String {
    format!("/assets/{}", own.name)
}

/// The address of the picture of somebody who has none.
pub(super) fn picture() -> String {
    format!("/assets/{PICTURE_NAME}")
}

/// For files whose name changes with their content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Answers a file. While two versions of the server run side by side, a page of one may ask the other for its
/// stylesheet: it gets the one there is, which nobody keeps.
pub(super) async fn show(State(site): State<Site>, Path(file): Path<String>) -> Response {
    if let Some(own) = site.cx.branding.find(&file) {
        return answer(own.content.clone().into(), own.content_type, FOR_EVER);
    }
    if file == PICTURE_NAME {
        return answer(PICTURE.into(), "image/svg+xml", "public, max-age=86400");
    }
    if file.strip_prefix("postern.").and_then(|rest| rest.strip_suffix(".css")).is_none() {
        return PageError::not_found().into_response();
    }
    answer(STYLESHEET.into(), "text/css; charset=utf-8", if file == *NAME { FOR_EVER } else { "no-cache" })
}

fn answer(content: Body, kind: &'static str, caching: &'static str) -> Response {
    let mut response = Response::new(content);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(caching));
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::branding::{DARK_GROUNDS, LIGHT_GROUNDS};
    use crate::model::colour::{Colour, READABLE};

    /// What the sheet calls a colour, first where the ground is light, then where it is dark.
    fn colours(name: &str) -> Vec<Colour> {
        let before = format!("  --{name}: ");
        let found = STYLESHEET.split(&before).skip(1);
        found.filter_map(|rest| rest.split(';').next()).map(|text| long(text).parse().unwrap()).collect()
    }

    fn long(text: &str) -> String {
        let is_short = text.len() == 4;
        text.chars().flat_map(|c| std::iter::repeat_n(c, if is_short && c != '#' { 2 } else { 1 })).collect()
    }

    #[test]
    fn an_accent_is_checked_against_the_grounds_that_there_are() {
        let names = ["ground", "raised", "danger-ground", "attention-ground", "calm-ground"];
        for (at, name) in names.into_iter().enumerate() {
            assert_eq!(colours(name), [LIGHT_GROUNDS[at], DARK_GROUNDS[at]], "{name}");
        }
        let ours = colours("accent")[0];
        assert!(LIGHT_GROUNDS.iter().all(|ground| ours.contrast(*ground) >= READABLE));
        assert_eq!(STYLESHEET.matches("-ground: #").count(), 8, "each ground is checked");
    }
}
