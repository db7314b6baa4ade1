//! Where to go after signing in or out: a page of ours, or nowhere.
//!
//! Nothing here is a URL parser. The path must consist of plain words between single slashes, so that no browser can
//! read a host into it; the query is taken byte for byte, because an app's request must come back as it was sent.

use std::fmt::Write as _;

use axum::http::Uri;
use percent_encoding::{AsciiSet, CONTROLS};

/// What means something else inside the value of a query's parameter.
const IN_A_VALUE: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'<').add(b'>');

/// The most bytes that are carried through the sign-in page.
const LONGEST: usize = 8 * 1024;

/// Where to go when what was asked for is not a page of ours.
const NOWHERE: &str = "/";

/// The path and query to go to: what was asked for, where it is on our own origin beyond doubt.
pub(in crate::http) fn checked(text: &str) -> &str {
    if is_ours(text) { text } else { NOWHERE }
}

/// The address of the sign-in page that leads back to this very request, unless the request is too long for that.
pub(in crate::http) fn sign_in_first(uri: &Uri) -> Option<String> {
    let here = here(uri);
    let escaped = percent_encoding::utf8_percent_encode(&here, IN_A_VALUE);
    (here.len() <= LONGEST).then(|| format!("/login?return_to={escaped}"))
}

/// Path and query of a request as they came; only bytes beyond ASCII, which do not fit a header, are escaped.
pub(in crate::http) fn here(uri: &Uri) -> String {
    let asked = uri.path_and_query().map_or(NOWHERE, |text| text.as_str());
    let mut text = String::with_capacity(asked.len());
    for byte in asked.bytes() {
        if byte.is_ascii() {
            text.push(char::from(byte));
        } else {
            write!(text, "%{byte:02X}").expect("a String takes everything");
        }
    }
    text
}

fn is_ours(text: &str) -> bool {
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    let Some(words) = path.strip_prefix('/') else { return false };
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    text.len() <= LONGEST
        && (words.is_empty() || words.split('/').all(is_word))
        && query.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_ours_come_back_byte_for_byte() {
        for path in [
            "/",
            "/account",
            "/orgs/acme/connected-apps",
            "/oauth/authorize?client_id=foapp_1&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=a%20b+c%26&x=//y\\",
            "/developer/apps?",
        ] {
            assert_eq!(checked(path), path);
        }
    }

    #[test]
    fn whatever_could_lead_elsewhere_leads_to_the_start() {
        let long = format!("/account?{}", "x".repeat(LONGEST));
        for payload in [
            "",
            "//evil",
            "/\\evil",
            "\\/\\/evil",
            "\\\\evil",
            "/%09/evil",
            "/\t/evil",
            "/\n/evil",
            "/\r/evil",
            "https:evil",
            "https:/evil",
            "https://evil",
            "HTTPS://evil",
            "//evil.test/account",
            "///evil",
            "////evil",
            "/..//evil",
            "/../evil",
            "/./evil",
            "/.evil",
            ".evil",
            "@evil",
            "/@evil",
            "evil",
            "evil.test",
            "/%2f%2fevil",
            "/%2F/evil",
            "/%5cevil",
            "/%5Cevil",
            "%2f%2fevil",
            "javascript:alert(1)",
            "/javascript:alert(1)",
            "data:text/html,x",
            "//",
            "/account//",
            "//account",
            " /account",
            "/account ",
            "/acc\u{f6}unt",
            "/account?a\r\nSet-Cookie: x=y",
            "/account?a#b",
            "/account#//evil",
            "/\u{2028}/evil",
            "/;//evil",
            "?//evil",
            "\u{0}/account",
            "/account?\u{ff0f}",
            "mailto:a@b",
            "///",
            "/x:y@evil",
            &long,
        ] {
            assert_eq!(checked(payload), "/", "{payload:?}");
        }
    }

    #[test]
    fn a_request_survives_the_sign_in_page() {
        let uri: Uri = "/oauth/authorize?state=%26%3d+%20&x=a%2Bb'()*!~|^".parse().unwrap();
        let address = sign_in_first(&uri).unwrap();
        let query = address.strip_prefix("/login?return_to=").unwrap();
        let back = percent_encoding::percent_decode_str(query).decode_utf8().unwrap();
        assert_eq!(back, uri.to_string());
        assert_eq!(checked(&back), back);
    }
}
