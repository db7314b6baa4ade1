//! `/account/connected-apps`: the apps that act as a person, in all organizations, and their end.

use axum::extract::{Path, State};
use axum::response::Response;

use super::frame::{self, Done};
use super::instead::Instead;
use super::listing::{self, Order};
use super::session::{PageForm, Person};
use super::views::confirm::ConfirmPage;
use super::views::own_apps::{OwnAppRow, OwnAppsPage};
use super::views::parts::{AppRef, Link, Tone};
use super::views::when::When;
use super::words::scope_sentence;
use super::{html, see_other};
use crate::domain::{RequestInfo, own_account};
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::language::text;
use crate::model::id::InstallId;
use crate::model::own::{OwnInstall, OwnInstallOrder};

const PATH: &str = "/account/connected-apps";

const ORDERS: [Order<OwnInstallOrder>; 3] = [
    ("newest", text("order-last-approved"), OwnInstallOrder::Newest),
    ("name", text("order-name"), OwnInstallOrder::Name),
    ("organization", text("order-organization"), OwnInstallOrder::Organization),
];

/// `GET /account/connected-apps`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let wanted = listing::wanted(&query, &ORDERS)?;
    let found = own_account::installs(&site.cx, &signed_in, &wanted).await?;
    let now = site.cx.env.now();
    let row = |install: &OwnInstall| OwnAppRow {
        id: install.id.number(),
        app: AppRef { name: install.app_name.clone(), owner: install.owner_name.clone().into() },
        organization: install.organization_name.clone(),
        scopes: install
            .granted_scopes
            .iter()
            .map(|scope| scope_sentence(&site, scope).capitalised())
            .collect(),
        approved_at: When::new(install.approved_at, now),
        last_token_at: install.last_token_at.map(|at| When::new(at, now)),
    };
    Ok(html(OwnAppsPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        tools: listing::tools(PATH, &wanted, &ORDERS, &found),
        rows: found.rows.iter().map(row).collect(),
    }))
}

/// `GET /account/connected-apps/{id}/revoke`: what would happen.
pub(super) async fn confirm_revoke(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let install = own_account::install(&site.cx, &signed_in, number(&id)?).await?;
    let Some(install) = install else { return Err(PageError::not_found().into()) };
    let (name, organization) = (install.app_name, install.organization_name);
    Ok(html(ConfirmPage {
        chrome: frame::personal(&site, &signed_in),
        crumbs: vec![
            Link { label: text("account-title"), href: "/account".to_owned() },
            Link { label: text("parts-connected-apps"), href: PATH.to_owned() },
        ],
        heading: text("connection-confirm-revoke").with("app", name),
        effects: vec![
            text("own-app-effect-at-once").with("organization", organization),
            text("connection-effect-stays"),
            text("own-app-effect-again"),
        ],
        action: format!("{PATH}/{}/revoke", install.id),
        button: text("connection-revoke"),
        tone: Tone::Danger,
        carried: Vec::new(),
        typed: None,
        cancel: PATH.to_owned(),
    }))
}

/// `POST /account/connected-apps/{id}/revoke`: its tokens fail from the next request on.
pub(super) async fn revoke(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let id = number(&id)?;
    notes.install(id.number());
    if !own_account::revoke_install(&site.cx, &signed_in, id, &info).await? {
        return Err(PageError::not_found().into());
    }
    Ok(see_other(&Done::AccessRevoked.at(PATH)))
}

fn number(id: &str) -> Result<InstallId, Instead> {
    id.parse().map_err(|_| PageError::not_found().into())
}
