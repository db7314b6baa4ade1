//! The page by which a browser brings an answer to an app in a form (OAuth 2.0 Form Post Response Mode). With scripts
//! the form sends itself; without, a button does.

use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::Response;

use super::form_action::leads_to;
use super::views::form_post::FormPostPage;
use super::{frame, html};
use crate::http::state::Site;
use crate::model::redirect_uri::RedirectUri;
use crate::model::secret::{Csrf, Secret};

/// Brings these fields to a registered URI.
pub(super) fn page(site: &Site, redirect_uri: &str, fields: &[(String, String)]) -> Response {
    let nonce: Secret<Csrf> = site.cx.env.secret("");
    let page = FormPostPage {
        chrome: frame::anonymous(site),
        action: redirect_uri.to_owned(),
        host: RedirectUri::from_stored(redirect_uri.to_owned()).host().to_owned(),
        fields: fields.to_vec(),
        nonce: nonce.reveal().to_owned(),
    };
    let mut response = leads_to(html(page), redirect_uri);
    let headers = response.headers_mut();
    let policy = headers.get(CONTENT_SECURITY_POLICY).and_then(|policy| policy.to_str().ok());
    let policy = format!("{}; script-src 'nonce-{}'", policy.unwrap_or_default(), nonce.reveal());
    let policy = HeaderValue::from_str(&policy).expect("a policy and a nonce are printable ASCII");
    headers.insert(CONTENT_SECURITY_POLICY, policy);
    response
}
