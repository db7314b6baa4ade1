//! The content policy of a page whose form leads to an app: Chromium applies `form-action` to the redirects that follow
//! a form, so the app's origin must be named, or *Approve* would lead nowhere.

use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::Response;

use crate::http::security_headers::PAGE_POLICY;
use crate::model::redirect_uri::RedirectUri;

/// Lets the forms of this page lead to a proven redirect URI.
pub(super) fn leads_to(mut response: Response, proven: &str) -> Response {
    let policy = PAGE_POLICY.replace("form-action 'self'", &format!("form-action 'self' {}", source(proven)));
    let policy = HeaderValue::from_str(&policy).expect("a source is printable ASCII");
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    response
}

/// A source expression (CSP3, 2.3.1) has no way to write an IPv6 address or most other letters; the scheme alone stands
/// in for those.
fn source(proven: &str) -> String {
    let uri = RedirectUri::from_stored(proven.to_owned());
    let is_writable = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte);
    let scheme = proven.split(':').next().unwrap_or_default();
    if !uri.host().is_empty() && uri.host().bytes().all(is_writable) {
        uri.origin().to_owned()
    } else {
        format!("{scheme}:")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_the_origin_and_nothing_else_changes() {
        let page = leads_to(Response::default(), "https://app.example:8443/cb?x=1;script-src%20*");
        let policy = page.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert_eq!(policy.replace(" https://app.example:8443", ""), PAGE_POLICY);
        assert!(policy.contains("form-action 'self' https://app.example:8443;"));
    }

    #[test]
    fn what_cannot_be_written_is_named_by_its_scheme() {
        assert_eq!(source("http://127.0.0.1:7777/cb"), "http://127.0.0.1:7777");
        assert_eq!(source("http://[::1]:7777/cb"), "http:");
        assert_eq!(source("com.example.app:/cb"), "com.example.app:");
    }
}
