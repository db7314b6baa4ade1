//! The content policy of a page whose form leads to an app.
//!
//! Chromium applies `form-action` to every redirect that follows a form, those of the app's own site included: a
//! callback that sends the browser on to the app's dashboard under another name would be blocked, and *Approve* would
//! seem to do nothing. So the app's origin is named, and beside it the schemes that its site may go on with. Where the
//! answer itself may go is decided by the registered URI alone, not by this policy.

use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::Response;

use crate::http::security_headers::PAGE_POLICY;
use crate::model::redirect_uri::RedirectUri;

/// Lets the forms of this page lead to a proven redirect URI, and on from there.
pub(super) fn leads_to(mut response: Response, proven: &str) -> Response {
    let policy =
        PAGE_POLICY.replace("form-action 'self'", &format!("form-action 'self' {}", sources(proven)));
    let policy = HeaderValue::from_str(&policy).expect("sources are printable ASCII");
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    response
}

/// The source expressions (CSP3, 2.3.1). They have no way to write an IPv6 address; there the scheme has to do.
fn sources(proven: &str) -> String {
    let uri = RedirectUri::from_stored(proven.to_owned());
    let is_writable = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte);
    let scheme = proven.split(':').next().unwrap_or_default();
    let onward = match scheme {
        "https" => "https:",
        // A program on the person's own machine goes on to other ports, or to its maker's site.
        "http" => "http: https:",
        own => return format!("{own}:"),
    };
    if uri.host().bytes().all(is_writable) { format!("{} {onward}", uri.origin()) } else { onward.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_the_origin_and_nothing_else_changes() {
        let page = leads_to(Response::default(), "https://app.example:8443/cb?x=1;script-src%20*");
        let policy = page.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert_eq!(policy.replace(" https://app.example:8443 https:", ""), PAGE_POLICY);
        assert!(policy.contains("form-action 'self' https://app.example:8443 https:;"));
    }

    #[test]
    fn what_cannot_be_written_is_named_by_its_scheme() {
        assert_eq!(sources("http://127.0.0.1:7777/cb"), "http://127.0.0.1:7777 http: https:");
        assert_eq!(sources("http://[::1]:7777/cb"), "http: https:");
        assert_eq!(sources("com.example.app:/cb"), "com.example.app:");
    }
}
