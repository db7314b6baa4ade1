//! The surface: the only folder that knows axum, headers, cookies, status codes and HTML.
//!
//! `door::finish` wraps the routes in what every request passes, and `serve::serve` puts them on a socket.

/// The resource API.
pub mod api;
/// Reading parameters: form, multipart, JSON and query strings.
pub mod body;
/// Where a request comes from.
pub mod client_address;
mod cross_origin;
/// What every request passes on its way in and out.
pub mod door;
/// The three faces of failure.
pub mod error;
mod guarded_stream;
/// `/healthz`, `/readyz`, `/metrics`.
pub mod health;
/// Reports of leaked credentials.
mod leaks;
/// Rate limits.
pub mod limits;
mod oauth;
/// The log line and the numbers of a request.
pub mod observe;
/// The server as it runs: with `/healthz`, `/readyz` and `/metrics`.
pub mod operations;
/// Pages between their handler and the door.
pub mod page;
/// Who reads an answer, and in which language.
pub mod reader;
/// From where and when a request came.
pub mod request_info;
/// Routes that can be listed.
pub mod routes;
/// Headers that every answer carries.
pub mod security_headers;
/// The accept loop.
pub mod serve;
mod session;
/// What every handler is given.
pub mod state;
pub(crate) mod web;
mod wording;

use std::sync::Arc;

use axum::Router;

use self::api::openapi::Description;
use self::door::{Door, DoorSettings, Telling};
use self::limits::{LimitSettings, Limits};
use self::routes::{Route, Routes};
use self::state::Site;
use crate::context::Context;
use crate::model::policy::Policy;

/// Every route of the server, behind the door, but those about its operation.
pub fn service(cx: Context) -> Door {
    let settings = door_settings(&cx);
    door::finish(routes(cx), settings)
}

/// What [`service`] serves under a policy, route by route.
pub fn route_list(policy: &Policy) -> Vec<Route> {
    all_routes(policy).into_list()
}

fn routes(cx: Context) -> Router {
    let config = &cx.config;
    let limits = LimitSettings {
        enabled: config.limits.enabled,
        api_key_per_minute: config.limits.api_key_per_minute.get(),
        install_per_minute: config.limits.install_per_minute.get(),
        burst_minutes: config.limits.burst_minutes.get(),
        client_auth_failures_per_minute: config.limits.client_auth_failures_per_minute.get(),
    };
    let limits = Arc::new(Limits::new(limits, cx.env.clone()));
    let routes = all_routes(cx.policy()).into_router();
    routes.with_state(Site { cx, limits, description: Description::default() })
}

fn all_routes(policy: &Policy) -> Routes {
    let routes =
        [oauth::routes(policy), session::routes(), api::routes(policy), web::routes(), leaks::routes()];
    routes.into_iter().fold(Routes::new(), Routes::merge)
}

fn door_settings(cx: &Context) -> DoorSettings {
    let config = &cx.config;
    DoorSettings {
        https: config.server.public_url.is_https(),
        trusted_proxies: config.server.trusted_proxies.clone(),
        max_in_flight: config.limits.requests_at_once.get() as usize,
        timeout: config.server.request_timeout,
        explanations: cx.explanations.clone(),
        errors_at: config.server.public_url.join(door::ERRORS),
        pages: web::pages(cx.clone()),
        ..DoorSettings::new(cx.env.clone(), Telling::of(cx.policy()))
    }
}
