//! What every answer of the site carries.

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION, REFERRER_POLICY,
    SET_COOKIE, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::Response;

use super::sessions;

/// A page.
pub(super) fn page(status: StatusCode, html: String, issuer: &str) -> Response {
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = status;
    // Connecting leads from a form of this site to the server, which the browser must let through.
    let policy = format!(
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self' {issuer}; frame-ancestors 'none'; base-uri 'none'"
    );
    set(&mut response, CONTENT_TYPE, "text/html; charset=utf-8");
    set(&mut response, CONTENT_SECURITY_POLICY, &policy);
    guarded(response)
}

/// Sends the browser on, with a GET.
pub(super) fn see_other(location: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    set(&mut response, LOCATION, location);
    guarded(response)
}

/// The stylesheet.
pub(super) fn style(css: &'static str) -> Response {
    let mut response = Response::new(Body::from(css));
    set(&mut response, CONTENT_TYPE, "text/css; charset=utf-8");
    set(&mut response, X_CONTENT_TYPE_OPTIONS, "nosniff");
    response
}

/// Lets the browser remember who it is, for this site and as long as it is open.
pub(super) fn with_cookie(mut response: Response, id: &str) -> Response {
    let cookie = format!("{}={id}; Path=/; HttpOnly; SameSite=Lax", sessions::NAME);
    set(&mut response, SET_COOKIE, &cookie);
    response
}

/// The callback's address holds a code: it must not be kept or passed on.
fn guarded(mut response: Response) -> Response {
    set(&mut response, CACHE_CONTROL, "no-store");
    set(&mut response, REFERRER_POLICY, "no-referrer");
    set(&mut response, X_CONTENT_TYPE_OPTIONS, "nosniff");
    response
}

fn set(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
