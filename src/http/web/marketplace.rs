//! `/marketplace`: the apps that their owners list, for everybody, signed in or not.

use axum::extract::{Path, State};
use axum::response::Response;
use url::form_urlencoded;

use super::calls::call;
use super::connected_apps::status;
use super::instead::Instead;
use super::listing::{self, Order};
use super::organization::reference;
use super::session::Visitor;
use super::views::calls::ApiCall;
use super::views::marketplace::{ConnectedRow, Install, MarketAppPage, MarketRow, MarketplacePage};
use super::views::parts::{AppRef, Link};
use super::words::{event_sentence, host_of, see_and_change};
use super::{frame, html};
use crate::domain::login::SignedIn;
use crate::domain::marketplace::{self, InstallAt, MarketApp};
use crate::domain::members::memberships;
use crate::http::api::registry::{Route, calls_open_to, routes};
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::account::Role;
use crate::model::app::AppOrder;
use crate::model::install::Actor;

const ORDERS: [Order<AppOrder>; 2] =
    [("name", text("order-name"), AppOrder::Name), ("newest", text("order-newest"), AppOrder::Newest)];

const PATH: &str = "/marketplace";

/// `GET /marketplace`.
pub(super) async fn list(
    State(site): State<Site>,
    visitor: Visitor,
    query: QueryFields,
) -> Result<Response, Instead> {
    let wanted = listing::wanted(&query, &ORDERS)?;
    let found = marketplace::list_page(&site.cx, &wanted).await?;
    let row = |found: &MarketApp| MarketRow {
        app: app_ref(found),
        href: format!("{PATH}/{}", found.app.client_id),
        description: found.app.profile.description.clone(),
        is_reviewed: found.app.reviewed_at.is_some(),
    };
    Ok(html(MarketplacePage {
        chrome: frame::visited(&site, &visitor),
        tools: listing::tools(PATH, &wanted, &ORDERS, &found),
        rows: found.rows.iter().map(row).collect(),
    }))
}

/// `GET /marketplace/{client_id}`.
pub(super) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    Path(client_id): Path<String>,
) -> Result<Response, Instead> {
    let found = marketplace::find(&site.cx, &client_id).await?.ok_or_else(PageError::not_found)?;
    let connected = match &visitor.signed_in {
        Some(signed_in) => connected(&site, signed_in, &found).await?,
        None => Vec::new(),
    };
    let profile = &found.app.profile;
    let (mut see, mut change) = see_and_change(&site, &profile.declared_scopes, |_| false);
    for line in see.iter_mut().chain(&mut change) {
        line.is_optional = profile.optional_scopes.iter().any(|scope| scope.as_str() == line.name);
    }
    let events = if site.cx.policy().webhooks.hears(&profile.declared_scopes) {
        profile.webhook_events.as_slice()
    } else {
        &[]
    };
    Ok(html(MarketAppPage {
        chrome: frame::visited(&site, &visitor),
        app: app_ref(&found),
        is_reviewed: found.app.reviewed_at.is_some(),
        description: profile.description.clone(),
        homepage_host: profile.homepage_url.as_deref().and_then(host_of),
        acts_as: profile.actor_modes.iter().map(|actor| acts_as(*actor)).collect(),
        see,
        change,
        events: events.iter().map(|event| event_sentence(event)).collect(),
        calls: most_calls(&site, &found),
        install: install(&site, &found),
        connected,
    }))
}

/// Where the visitor would find it; an admin gets there by a link.
async fn connected(
    site: &Site,
    signed_in: &SignedIn,
    found: &MarketApp,
) -> Result<Vec<ConnectedRow>, Instead> {
    let (user, now) = (signed_in.user(), site.cx.env.now());
    let memberships = memberships(&site.cx, user.id).await?;
    let installs = marketplace::connected(&site.cx, user, &found.app).await?;
    let row = |installed: &crate::model::install::InstalledApp| {
        let install = &installed.install;
        let stay = memberships.iter().find(|stay| stay.organization.id == install.organization_id);
        let href = stay.filter(|stay| stay.role.is_admin()).map_or_else(String::new, |stay| {
            format!("{}/{}", reference(&stay.organization).connected_apps(), install.id)
        });
        ConnectedRow {
            organization: Link { label: installed.organization_name.clone().into(), href },
            status: status(&install.lifecycle, now),
        }
    };
    Ok(installs.iter().map(row).collect())
}

fn install(site: &Site, found: &MarketApp) -> Install {
    match found.install_at(&site.cx) {
        InstallAt::Site(url) => {
            Install::Site { href: url.to_owned(), host: host_of(url).unwrap_or_else(|| url.to_owned()) }
        }
        InstallAt::Consent(parameters) => {
            let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish();
            Install::Consent { href: format!("/oauth/authorize?{query}") }
        }
        InstallAt::TheApp => Install::TheApp,
    }
}

fn acts_as(actor: Actor) -> Text {
    match actor {
        Actor::App => text("market-as-bot"),
        Actor::User => text("market-as-person"),
    }
}

fn app_ref(found: &MarketApp) -> AppRef {
    AppRef { name: found.app.profile.name.clone(), owner: found.owner_name.clone().into() }
}

/// What it could call at the most: in each way in which it may act, for somebody whose role limits nothing.
fn most_calls(site: &Site, found: &MarketApp) -> Vec<ApiCall> {
    let profile = &found.app.profile;
    let is_open = |route: &&Route| {
        profile.actor_modes.iter().any(|actor| {
            let mut open =
                calls_open_to(site.cx.policy(), *actor, Some(Role::Owner), &profile.declared_scopes);
            open.any(|other| other == *route)
        })
    };
    routes(site.cx.policy()).filter(is_open).map(call).collect()
}
