//! The pages for people: one file a page, the view structs and templates beside them.
//!
//! What every page shares is in `session` (who is asking, and whether a form is ours), `frame` (what stands around
//! a page) and `instead` (the answer that takes a page's place).

mod account;
mod api_keys;
mod app;
mod app_acts;
mod app_fields;
mod app_installs;
mod app_preview;
mod app_problems;
mod app_quickstart;
mod app_scopes;
mod app_secrets;
mod assets;
mod audit_log;
mod calls;
mod capabilities;
mod chart;
mod connected_apps;
pub(super) mod consent;
mod cookies;
mod cut_off;
mod developer_apps;
mod device;
mod docs;
mod explanation;
mod form_action;
mod form_post;
pub(super) mod frame;
mod health;
mod install;
mod install_acts;
pub(super) mod instead;
mod invitation;
mod invitations;
mod language;
mod lasting;
mod ledger;
mod listing;
mod login;
mod marketplace;
mod member;
mod members;
pub(super) mod native;
mod operator;
mod organization;
mod own_apps;
mod requests;
pub(super) mod return_to;
pub(super) mod session;
mod sessions;
mod settings;
pub(crate) mod views;
mod webhook;
mod words;

use std::sync::Arc;

use askama::{DynTemplate, Template as _};
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};

use self::views::notice::NoticePage;
use super::error::{Notice, PageError, plain_notice_page};
use super::page::{Pages, unwritten};
use super::reader::Reader;
use super::routes::{Routes, get, post};
use crate::context::Context;

/// The routes of this folder.
pub(super) fn routes() -> Routes {
    Routes::new()
        .route("/", get(login::start))
        .route("/login", get(login::show).post(login::sign_in))
        .route("/logout", post(login::sign_out))
        .route("/account", get(account::show))
        .route("/account/password", post(account::change_password))
        .route("/orgs/{subdomain}", get(organization::show))
        .route("/orgs/{subdomain}/connected-apps", get(connected_apps::list))
        .route("/orgs/{subdomain}/connected-apps/{id}", get(install::show))
        .route(
            "/orgs/{subdomain}/connected-apps/{id}/revoke",
            get(install::confirm_revoke).post(install::revoke),
        )
        .route("/orgs/{subdomain}/connected-apps/{id}/capabilities", get(capabilities::show))
        .route(
            "/orgs/{subdomain}/connected-apps/{id}/suspend",
            get(install_acts::confirm_suspend).post(install_acts::suspend),
        )
        .route("/orgs/{subdomain}/connected-apps/{id}/resume", post(install_acts::resume))
        .route("/orgs/{subdomain}/connected-apps/{id}/scopes", post(install_acts::answer_scopes))
        .route("/orgs/{subdomain}/audit-log", get(audit_log::show))
        .route("/orgs/{subdomain}/audit-log.csv", get(audit_log::file))
        .route("/orgs/{subdomain}/requests", get(requests::list))
        .route("/orgs/{subdomain}/requests/{id}", post(requests::answer))
        .route("/orgs/{subdomain}/requests/{id}/withdraw", post(requests::withdraw))
        .merge(people())
        .route("/developer/apps", get(developer_apps::list).post(developer_apps::create))
        .route("/developer/apps/new", get(developer_apps::new))
        .route("/developer/apps/{id}", get(app::show).post(app::save))
        .route("/developer/apps/{id}/preview", get(app_preview::show))
        .route("/developer/apps/{id}/quickstart", get(app_quickstart::show))
        .route("/developer/apps/{id}/installs", get(app_installs::list))
        .route("/developer/apps/{id}/installs/{install}", get(app_installs::show))
        .route(
            "/developer/apps/{id}/installs/{install}/suspend",
            get(app_installs::confirm_suspend).post(app_installs::suspend),
        )
        .route(
            "/developer/apps/{id}/installs/{install}/resume",
            get(app_installs::confirm_resume).post(app_installs::resume),
        )
        .route("/developer/apps/{id}/secrets", get(app_secrets::list))
        .route(
            "/developer/apps/{id}/secrets/leaked",
            get(app_secrets::confirm_leaked).post(app_secrets::leaked),
        )
        .route(
            "/developer/apps/{id}/secrets/{secret}/end",
            get(app_secrets::confirm_end).post(app_secrets::end),
        )
        .route(
            "/developer/apps/{id}/rotate-secret",
            get(app_secrets::confirm_rotate).post(app_secrets::rotate),
        )
        .route("/developer/apps/{id}/suspend", get(app_acts::confirm_suspend).post(app_acts::suspend))
        .route("/developer/apps/{id}/unsuspend", get(app_acts::confirm_unsuspend).post(app_acts::unsuspend))
        .route("/developer/apps/{id}/delete", get(app_acts::confirm_delete).post(app_acts::delete))
        .route("/errors/{id}", get(explanation::show))
        .route("/developer/apps/{id}/cut-off", get(cut_off::ask_app).post(cut_off::end_app))
        .route("/orgs/{subdomain}/cut-off", get(cut_off::ask_organization).post(cut_off::end_organization))
        .route("/account/cut-off", get(cut_off::ask_account).post(cut_off::end_account))
        .route("/marketplace", get(marketplace::list))
        .route("/marketplace/{client_id}", get(marketplace::show))
        .merge(webhook::routes())
        .merge(operator::routes())
        .merge(docs::routes())
        .route("/assets/{file}", get(assets::show))
}

/// The pages about people: who is in an organization and what speaks for it, and a person's own.
fn people() -> Routes {
    Routes::new()
        .route("/orgs/{subdomain}/members", get(members::list))
        .route("/orgs/{subdomain}/members/{id}", get(member::show))
        .route("/orgs/{subdomain}/members/{id}/role", post(member::change_role))
        .route("/orgs/{subdomain}/members/{id}/remove", get(member::confirm_remove).post(member::remove))
        .route("/orgs/{subdomain}/invitations", get(invitations::list).post(invitations::create))
        .route(
            "/orgs/{subdomain}/invitations/{id}/link",
            get(invitations::confirm_link).post(invitations::link),
        )
        .route(
            "/orgs/{subdomain}/invitations/{id}/revoke",
            get(invitations::confirm_revoke).post(invitations::revoke),
        )
        .route("/orgs/{subdomain}/api-keys", get(api_keys::list).post(api_keys::create))
        .route("/orgs/{subdomain}/api-keys/{id}/rotate", get(api_keys::confirm_rotate).post(api_keys::rotate))
        .route("/orgs/{subdomain}/api-keys/{id}/revoke", get(api_keys::confirm_revoke).post(api_keys::revoke))
        .route("/orgs/{subdomain}/settings", get(settings::show).post(settings::save))
        .route("/invitations/{secret}", get(invitation::show))
        .route("/invitations/{secret}/join", post(invitation::join))
        .route("/invitations/{secret}/account", post(invitation::create_account))
        .route("/account/profile", post(account::save_profile))
        .route("/account/language", post(account::save_language))
        .route("/account/sessions", get(sessions::list))
        .route("/account/sessions/end-others", post(sessions::end_others))
        .route("/account/sessions/{id}/end", post(sessions::end))
        .route("/account/connected-apps", get(own_apps::list))
        .route("/account/connected-apps/{id}/revoke", get(own_apps::confirm_revoke).post(own_apps::revoke))
}

/// What the door asks for pages.
pub(super) fn pages(cx: Context) -> Arc<dyn Pages> {
    Arc::new(OurPages(cx))
}

/// Readers by what their requests say, and failures that look like every other page.
struct OurPages(Context);

impl Pages for OurPages {
    fn reader(&self, request: &Request) -> Reader {
        language::reader(&self.0, request)
    }

    fn notice(&self, notice: Notice<'_>, reader: &Reader) -> String {
        let page = NoticePage::new(frame::plain(&self.0), notice);
        page.render_with_values(reader).unwrap_or_else(|_| plain_notice_page(notice, reader.language()))
    }

    fn remember(&self, reader: &Reader, headers: &mut HeaderMap) {
        language::remember(&self.0, reader, headers);
    }
}

/// The address of the picture of somebody who has none.
pub(super) fn picture() -> String {
    assets::picture()
}

/// A page.
pub(super) fn html(page: impl DynTemplate + Send + Sync + 'static) -> Response {
    unwritten(page)
}

/// A page with another status than 200.
pub(super) fn html_with(status: StatusCode, page: impl DynTemplate + Send + Sync + 'static) -> Response {
    let mut response = html(page);
    *response.status_mut() = status;
    response
}

/// 303: whatever the method was, the browser goes on with GET and never sends the form again.
pub(super) fn see_other(location: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(location) else {
        return PageError::internal().hint("a location does not fit a header").into_response();
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(LOCATION, location);
    response
}
