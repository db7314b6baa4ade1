//! `/oauth` and the documents that describe it. The path is the file.

mod app_installs;
mod app_secrets;
mod apps;
pub(super) mod authorize;
mod bearer;
mod consent;
pub(super) mod credentials;
mod deliveries;
mod health;
mod installs;
mod introspect;
mod metadata;
mod revoke;
mod token;
mod webhooks;

use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, PRAGMA};
use axum::response::Response;

use super::cross_origin;
use super::routes::{Methods, Routes, get, post};
use crate::domain::webhooks::own::may_choose;
use crate::model::policy::{CrossOrigin, Policy};

/// The routes of this folder.
pub(super) fn routes(policy: &Policy) -> Routes {
    let token = Routes::new().route("/oauth/token", post(token::post));
    let revoke = Routes::new().route("/oauth/revoke", post(revoke::post));
    let mut routes = management()
        .merge(of_webhooks(policy))
        .merge(cross_origin::open(policy, CrossOrigin::Token, token))
        .merge(cross_origin::open(policy, CrossOrigin::Revoke, revoke))
        .route("/oauth/introspect", post(introspect::post))
        .route("/.well-known/oauth-authorization-server", get(metadata::authorization_server))
        .route("/.well-known/oauth-protected-resource", get(metadata::protected_resource));
    if policy.redirect.out_of_band {
        routes = routes.route(authorize::NATIVE_PATH, get(authorize::native));
    }
    routes
}

/// What people and programs with a session do here.
fn management() -> Routes {
    Routes::new()
        .route(authorize::PATH, get(authorize::get).post(authorize::answer).delete(authorize::answer))
        .route("/oauth/authorize/consent", post(consent::approve))
        .route("/oauth/authorize/deny", post(consent::deny))
        .route("/oauth/apps", get(apps::list).post(apps::register))
        .route("/oauth/apps/{id}", get(apps::show).patch(apps::edit).delete(apps::delete))
        .route("/oauth/apps/{id}/rotate_secret", post(app_secrets::rotate))
        .route("/oauth/apps/{id}/secret_leaked", post(app_secrets::leaked))
        .route("/oauth/apps/{id}/secrets", get(app_secrets::list))
        .route("/oauth/apps/{id}/installs", get(app_installs::list))
        .route("/oauth/apps/{id}/suspend", post(apps::suspend))
        .route("/oauth/apps/{id}/unsuspend", post(apps::unsuspend))
        .route("/oauth/installs", get(installs::list))
        .route("/oauth/installs/current", get(installs::show_own).delete(installs::end_own))
        .route("/oauth/installs/{id}/suspend", post(installs::suspend))
        .route("/oauth/installs/{id}/unsuspend", post(installs::unsuspend))
        .route("/oauth/installs/{id}/accept_scopes", post(installs::accept_scopes))
        .route("/oauth/installs/{id}/decline_scopes", post(installs::decline_scopes))
        .route("/oauth/installs/{id}/approve", post(installs::approve))
        .route("/oauth/installs/{id}/decline", post(installs::decline))
        .route("/oauth/installs/{id}", get(installs::show).delete(installs::disconnect))
        .route("/oauth/installs/{id}/health", get(health::get))
}

/// An app's webhook, and an organization's own ones where there is something that they can hear.
fn of_webhooks(policy: &Policy) -> Routes {
    let app = of_webhook("/oauth/apps/{id}/webhook", get(webhooks::show))
        .route("/oauth/apps/{id}/webhook_secret/regenerate", post(webhooks::regenerate));
    if !policy.webhooks.events.iter().any(|event| may_choose(*event)) {
        return app;
    }
    let own = get(webhooks::show).patch(webhooks::edit).delete(webhooks::delete);
    app.merge(of_webhook("/oauth/webhooks/{webhook}", own))
        .route("/oauth/webhooks/{webhook}/secret/regenerate", post(webhooks::regenerate))
        .route("/oauth/webhooks", get(webhooks::list).post(webhooks::create))
}

/// One webhook, whosever it is.
fn of_webhook(path: &str, itself: Methods) -> Routes {
    Routes::new()
        .route(path, itself)
        .route(&format!("{path}/enable"), post(webhooks::enable))
        .route(&format!("{path}/disable"), post(webhooks::disable))
        .route(&format!("{path}/ping"), post(webhooks::ping))
        .route(&format!("{path}/deliveries"), get(deliveries::list))
        .route(&format!("{path}/deliveries/replay"), post(deliveries::replay_all))
        .route(&format!("{path}/deliveries/{{delivery}}"), get(deliveries::show))
        .route(&format!("{path}/deliveries/{{delivery}}/replay"), post(deliveries::replay))
}

/// Marks an answer that must not be kept by anybody on its way (RFC 6749, 5.1).
pub(super) fn no_store(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(PRAGMA, HeaderValue::from_static("no-cache"));
    response
}
