//! Which endpoints scripts of other sites may call (CORS). None may see a cookie, and what asks a person is never among
//! them.

use std::time::Duration;

use axum::http::{HeaderName, Method};
use tower_http::cors::{AllowHeaders, Any, CorsLayer};

use super::routes::Routes;
use crate::model::policy::{CrossOrigin, Policy};

/// How long a browser may remember what it was told.
const MEMORY: Duration = Duration::from_hours(2);

/// The headers that scripts may read besides the usual ones.
const EXPOSED: [HeaderName; 5] = [
    HeaderName::from_static("link"),
    HeaderName::from_static("x-ratelimit-reset"),
    HeaderName::from_static("x-ratelimit-limit"),
    HeaderName::from_static("x-ratelimit-remaining"),
    HeaderName::from_static("x-request-id"),
];

/// These routes, opened to other sites where the policy opens them.
pub(super) fn open(policy: &Policy, endpoint: CrossOrigin, routes: Routes) -> Routes {
    if !policy.cors.contains(&endpoint) {
        return routes;
    }
    let methods = match endpoint {
        CrossOrigin::Token | CrossOrigin::Revoke => vec![Method::POST],
        CrossOrigin::Userinfo => vec![Method::GET, Method::POST],
        CrossOrigin::Resources => {
            vec![Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS]
        }
    };
    let layer = CorsLayer::new()
        .allow_origin(Any)
        // A wildcard would leave out Authorization.
        .allow_headers(AllowHeaders::mirror_request())
        .allow_methods(methods)
        .expose_headers(EXPOSED)
        .max_age(MEMORY);
    routes.map(|router| router.layer(layer))
}
