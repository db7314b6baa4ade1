//! `/developer/apps/{id}/installs`: the organizations that an app is connected to, for its owner, who sees of each its
//! name and the connection.

use axum::extract::{Path, State};
use axum::response::Response;
use time::OffsetDateTime;

use super::app::managed;
use super::app_acts::crumbs;
use super::chart::chart;
use super::connected_apps::status;
use super::developer_apps::{address, app_ref};
use super::frame::{self, Done};
use super::instead::Instead;
use super::listing::{self, Order};
use super::session::{PageForm, Person};
use super::views::app_installs::{AppInstallPage, AppInstallsPage, CustomerRow};
use super::views::confirm::ConfirmPage;
use super::views::parts::{Choice, Link, Status, Tone};
use super::views::when::When;
use super::words::see_and_change;
use super::{html, see_other};
use crate::domain::lifecycle::{OwnerAct, act_as_owner};
use crate::domain::login::SignedIn;
use crate::domain::{RequestInfo, app_installs};
use crate::http::body::{FieldError, QueryFields};
use crate::http::error::PageError;
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::app::{AppListing, AppStatus};
use crate::model::id::InstallId;
use crate::model::install::{Actor, CustomerOrder, InstalledApp};
use crate::model::lifecycle::{InstallState, Lifecycle};

const ORDERS: [Order<CustomerOrder>; 3] = [
    ("name", text("order-name"), CustomerOrder::Name),
    ("newest", text("order-last-connected"), CustomerOrder::Newest),
    ("token", text("order-last-token"), CustomerOrder::LastToken),
];

/// `GET /developer/apps/{id}/installs`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(&site, &signed_in, &id).await?;
    let app = listing.app.id;
    let (wanted, state) = (listing::wanted(&query, &ORDERS)?, wanted_state(&query)?);
    let found = app_installs::list_page(&site.cx, owner, app, &wanted, state).await?;
    let curve = app_installs::curve(&site.cx, owner, app).await?;
    let now = site.cx.env.now();
    let path = format!("{}/installs", address(app));
    let kept = [("state", state.map_or("", InstallState::as_str))];
    Ok(html(AppInstallsPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        app: app_ref(&listing),
        app_href: address(app),
        chart: chart(&curve),
        tools: listing::tools_keeping(&path, &kept, &wanted, &ORDERS, &found),
        states: states(state),
        rows: found.rows.iter().map(|installed| row(installed, now)).collect(),
    }))
}

/// `GET /developer/apps/{id}/installs/{install}`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path((id, install)): Path<(String, String)>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (listing, installed) = one(&site, &signed_in, &id, &install).await?;
    let facts = &installed.install.lifecycle;
    let now = site.cx.env.now();
    let (see, change) = see_and_change(&site, &facts.granted, |_| false);
    let (also_see, also_change) = see_and_change(&site, &facts.pending, |_| false);
    let (suspendable, resumable) = switches(&listing, facts, now);
    Ok(html(AppInstallPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        app: app_ref(&listing),
        app_href: address(listing.app.id),
        customer: row(&installed, now),
        acts_as: match installed.install.actor {
            Actor::App => text("app-actor-bot"),
            Actor::User => text("install-as-approver"),
        },
        expires_at: facts.expires_at.map(|at| When::new(at, now)),
        ended_at: facts.end(now).and_then(|(at, _)| at).map(|at| When::new(at, now)),
        see,
        change,
        pending: also_see.into_iter().chain(also_change).collect(),
        suspendable,
        resumable,
    }))
}

/// `GET /developer/apps/{id}/installs/{install}/suspend`.
pub(super) async fn confirm_suspend(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path((id, install)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let (listing, installed) = one(&site, &signed_in, &id, &install).await?;
    let page = home(&listing, &installed);
    let (suspendable, _) = switches(&listing, &installed.install.lifecycle, site.cx.env.now());
    if !suspendable {
        return Ok(see_other(&page));
    }
    let (app, customer) = (&listing.app.profile.name, &installed.organization_name);
    Ok(html(ConfirmPage {
        chrome: frame::personal(&site, &signed_in),
        crumbs: way(&listing, &installed),
        heading: text("install-suspend-heading").with("app", app).with("customer", customer),
        effects: vec![
            text("install-suspend-tokens"),
            text("install-suspend-nobody").with("app", app).with("customer", customer),
            text("install-suspend-seen").with("app", app).with("customer", customer),
        ],
        action: format!("{page}/suspend"),
        button: text("install-suspend"),
        tone: Tone::Danger,
        carried: Vec::new(),
        typed: None,
        cancel: page,
    }))
}

/// `POST /developer/apps/{id}/installs/{install}/suspend`.
pub(super) async fn suspend(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path((id, install)): Path<(String, String)>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    switch(&site, &info, &notes, &signed_in, (&id, &install), OwnerAct::Suspend).await
}

/// `GET /developer/apps/{id}/installs/{install}/resume`.
pub(super) async fn confirm_resume(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path((id, install)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let (listing, installed) = one(&site, &signed_in, &id, &install).await?;
    let page = home(&listing, &installed);
    let (_, resumable) = switches(&listing, &installed.install.lifecycle, site.cx.env.now());
    if !resumable {
        return Ok(see_other(&page));
    }
    let (app, customer) = (&listing.app.profile.name, &installed.organization_name);
    let effect = if installed.install.lifecycle.suspended_by_customer {
        text("install-resume-suspended-there").with("customer", customer)
    } else {
        text("install-resume-tokens")
    };
    Ok(html(ConfirmPage {
        chrome: frame::personal(&site, &signed_in),
        crumbs: way(&listing, &installed),
        heading: text("install-resume-heading").with("app", app).with("customer", customer),
        effects: vec![effect],
        action: format!("{page}/resume"),
        button: text("install-resume"),
        tone: Tone::Calm,
        carried: Vec::new(),
        typed: None,
        cancel: page,
    }))
}

/// `POST /developer/apps/{id}/installs/{install}/resume`.
pub(super) async fn resume(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    Path((id, install)): Path<(String, String)>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    switch(&site, &info, &notes, &signed_in, (&id, &install), OwnerAct::Resume).await
}

async fn switch(
    site: &Site,
    info: &RequestInfo,
    notes: &Notes,
    signed_in: &SignedIn,
    (id, install): (&str, &str),
    act: OwnerAct,
) -> Result<Response, Instead> {
    let (owner, listing) = managed(site, signed_in, id).await?;
    let install = number(install)?;
    notes.app(listing.app.id.number());
    notes.install(install.number());
    let installed = app_installs::show(&site.cx, owner, listing.app.id, install).await?;
    act_as_owner(&site.cx, owner, install, act, info).await?;
    let done = match act {
        OwnerAct::Suspend => Done::CustomerSuspended,
        OwnerAct::Resume => Done::CustomerResumed,
    };
    Ok(see_other(&done.at(&home(&listing, &installed))))
}

async fn one(
    site: &Site,
    signed_in: &SignedIn,
    id: &str,
    install: &str,
) -> Result<(AppListing, InstalledApp), Instead> {
    let (owner, listing) = managed(site, signed_in, id).await?;
    let installed = app_installs::show(&site.cx, owner, listing.app.id, number(install)?).await?;
    Ok((listing, installed))
}

fn number(install: &str) -> Result<InstallId, Instead> {
    install.parse().map_err(|_| PageError::not_found().into())
}

fn home(listing: &AppListing, installed: &InstalledApp) -> String {
    format!("{}/installs/{}", address(listing.app.id), installed.install.id)
}

fn way(listing: &AppListing, installed: &InstalledApp) -> Vec<Link> {
    let mut way = crumbs(listing);
    let installs = format!("{}/installs", address(listing.app.id));
    way.push(Link { label: text("installs-title"), href: installs });
    way.push(Link { label: installed.organization_name.clone().into(), href: home(listing, installed) });
    way
}

/// Whether the owner may suspend or resume this one. While the whole app is suspended there is nothing to choose.
fn switches(listing: &AppListing, facts: &Lifecycle, now: OffsetDateTime) -> (bool, bool) {
    let state = facts.state(now);
    let is_alive =
        listing.app.status == AppStatus::Active && !state.has_ended() && state != InstallState::Requested;
    (is_alive && !facts.suspended_by_owner, is_alive && facts.suspended_by_owner)
}

fn row(installed: &InstalledApp, now: OffsetDateTime) -> CustomerRow {
    let install = &installed.install;
    CustomerRow {
        id: install.id.number(),
        organization: installed.organization_name.clone(),
        status: as_owner(status(&install.lifecycle, now), install.lifecycle.state(now)),
        connected_at: install.connected_at.map(|at| When::new(at, now)),
        last_token_at: installed.last_token_at.map(|at| When::new(at, now)),
    }
}

/// The same word as on the customer's page, turned round where it names a side.
fn as_owner(status: Status, state: InstallState) -> Status {
    match state {
        InstallState::SuspendedByOwner => Status { word: text("install-suspended-by-you"), ..status },
        InstallState::SuspendedByCustomer => Status { word: text("install-suspended-there"), ..status },
        _ => status,
    }
}

/// The state that the address asks for; a word that is none asks for all.
fn wanted_state(query: &QueryFields) -> Result<Option<InstallState>, FieldError> {
    let word = query.0.one("state")?;
    Ok(InstallState::ALL.into_iter().find(|state| Some(state.as_str()) == word))
}

fn states(chosen: Option<InstallState>) -> Vec<Choice> {
    let choice = |state: Option<InstallState>, label: Text| Choice {
        value: state.map_or("", InstallState::as_str).to_owned(),
        label,
        detail: Text::default(),
        chosen: state == chosen,
    };
    let label = |state| match state {
        InstallState::Requested => text("install-requested"),
        InstallState::Active => text("install-active"),
        InstallState::ScopesPending => text("install-scopes-pending"),
        InstallState::SuspendedByCustomer => text("install-suspended-there"),
        InstallState::SuspendedByOwner => text("install-suspended-by-you"),
        InstallState::Revoked => text("install-revoked"),
        InstallState::Expired => text("install-expired"),
    };
    let each = InstallState::ALL.into_iter().map(|state| choice(Some(state), label(state)));
    std::iter::once(choice(None, text("installs-all"))).chain(each).collect()
}
