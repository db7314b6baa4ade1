//! The pages of a webhook, whosever it is: `/developer/apps/{id}/webhook` of an app, `/orgs/{subdomain}/webhooks/{id}` of
//! an organization itself. Each handler is written once, over how a path names the webhook.

use axum::http::StatusCode;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::app::managed;
use super::app_acts::crumbs as app_crumbs;
use super::developer_apps::address;
use super::instead::Instead;
use super::organization::reference;
use super::views::parts::{Link, OrganizationRef};
use super::words::host_of;
use crate::domain::apps::{AppName, Owner};
use crate::domain::deliveries::ping::MOST_A_MINUTE;
use crate::domain::login::SignedIn;
use crate::domain::members::membership_by_subdomain;
use crate::domain::webhooks::{self, WebhookError, own};
use crate::http::error::PageError;
use crate::http::routes::{Routes, get, post};
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::app::AppListing;
use crate::model::id::{DeliveryId, WebhookId};
use crate::model::webhook::Webhook;

mod acts;
mod delivery;
mod form;
mod own_acts;
mod own_list;
mod show;

/// A webhook, and by which right the visitor looks after it.
pub(super) struct Kept {
    owner: Owner,
    whose: Whose,
    webhook: Webhook,
}

/// Whose a webhook is.
enum Whose {
    App(Box<AppListing>),
    Organization(OrganizationRef),
}

/// How a path names a webhook.
pub(super) trait Named: DeserializeOwned + Send + Sync + 'static {
    /// Finds it, for somebody who looks after it. To everybody else there is no such page.
    fn find(&self, site: &Site, signed_in: &SignedIn) -> impl Future<Output = Result<Found, Instead>> + Send;

    /// The delivery that the path names besides.
    fn delivery(&self) -> Result<DeliveryId, Instead>;

    /// The same where there must be one.
    fn kept(&self, site: &Site, signed_in: &SignedIn) -> impl Future<Output = Result<Kept, Instead>> + Send {
        async {
            match self.find(site, signed_in).await? {
                Found::Kept(kept) => Ok(*kept),
                Found::NoAddress(_) => Err(WebhookError::NoAddress.into()),
            }
        }
    }
}

/// What a path leads to.
pub(super) enum Found {
    /// A webhook.
    Kept(Box<Kept>),
    /// An app without one.
    NoAddress(Box<AppListing>),
}

/// `/developer/apps/{id}/webhook`.
#[derive(Debug, Deserialize)]
pub(super) struct OfApp {
    id: String,
    delivery: Option<String>,
}

/// `/orgs/{subdomain}/webhooks/{id}`.
#[derive(Debug, Deserialize)]
pub(super) struct OfOrganization {
    subdomain: String,
    id: String,
    delivery: Option<String>,
}

impl Named for OfApp {
    async fn find(&self, site: &Site, signed_in: &SignedIn) -> Result<Found, Instead> {
        let (owner, listing) = managed(site, signed_in, &self.id).await?;
        offered(site)?;
        match webhooks::of_app(&site.cx, owner, &AppName::Id(listing.app.id)).await {
            Ok(webhook) => {
                Ok(Found::Kept(Box::new(Kept { owner, whose: Whose::App(Box::new(listing)), webhook })))
            }
            Err(WebhookError::NoAddress) => Ok(Found::NoAddress(Box::new(listing))),
            Err(error) => Err(error.into()),
        }
    }

    fn delivery(&self) -> Result<DeliveryId, Instead> {
        number(self.delivery.as_deref())
    }
}

impl Named for OfOrganization {
    async fn find(&self, site: &Site, signed_in: &SignedIn) -> Result<Found, Instead> {
        let (owner, organization) = administered(site, signed_in, &self.subdomain).await?;
        let id: WebhookId = number(Some(&self.id))?;
        let webhook = own::own(&site.cx, owner, id).await?;
        Ok(Found::Kept(Box::new(Kept { owner, whose: Whose::Organization(organization), webhook })))
    }

    fn delivery(&self) -> Result<DeliveryId, Instead> {
        number(self.delivery.as_deref())
    }
}

/// The organization of that short name, for somebody who administers it.
async fn administered(
    site: &Site,
    signed_in: &SignedIn,
    subdomain: &str,
) -> Result<(Owner, OrganizationRef), Instead> {
    let membership = membership_by_subdomain(&site.cx, subdomain, signed_in.user().id).await?;
    let owner = Owner::admin(signed_in.user(), &membership)?;
    offered(site)?;
    Ok((owner, reference(&membership.organization)))
}

/// Where the policy tells of nothing there are no webhooks, and no pages of them.
fn offered(site: &Site) -> Result<(), Instead> {
    if is_offered(site) { Ok(()) } else { Err(PageError::not_found().into()) }
}

/// Whether the policy tells of anything.
pub(super) fn is_offered(site: &Site) -> bool {
    !site.cx.policy().webhooks.events.is_empty()
}

fn number<T: std::str::FromStr>(text: Option<&str>) -> Result<T, Instead> {
    text.and_then(|text| text.parse().ok()).ok_or_else(|| PageError::not_found().into())
}

impl Kept {
    /// Its own path.
    fn home(&self) -> String {
        match &self.whose {
            Whose::App(listing) => format!("{}/webhook", address(listing.app.id)),
            Whose::Organization(organization) => format!("{}/{}", organization.webhooks(), self.webhook.id),
        }
    }

    /// The way to its page from the top.
    fn way(&self) -> Vec<Link> {
        match &self.whose {
            Whose::App(listing) => app_crumbs(listing),
            Whose::Organization(organization) => organization_way(organization),
        }
    }

    /// The way to its page, and the page itself.
    fn way_beyond(&self) -> Vec<Link> {
        let mut way = self.way();
        way.push(Link { label: self.name(), href: self.home() });
        way
    }

    /// What it is called on the way to it.
    fn name(&self) -> Text {
        let host = match &self.whose {
            Whose::App(_) => None,
            Whose::Organization(_) => self.webhook.url.as_deref().and_then(host_of),
        };
        host.map_or(text("webhook-title"), Text::from)
    }

    /// Whose it is, for titles and sentences.
    fn whose(&self) -> &str {
        match &self.whose {
            Whose::App(listing) => &listing.app.profile.name,
            Whose::Organization(organization) => &organization.name,
        }
    }
}

fn organization_way(organization: &OrganizationRef) -> Vec<Link> {
    vec![
        Link { label: organization.name.clone().into(), href: organization.home() },
        Link { label: text("parts-webhooks"), href: organization.webhooks() },
    ]
}

/// The routes of all webhooks.
pub(super) fn routes() -> Routes {
    let of_organization = "/orgs/{subdomain}/webhooks/{id}";
    Routes::new()
        .merge(routes_of::<OfApp>("/developer/apps/{id}/webhook"))
        .route("/developer/apps/{id}/webhook", get(show::show::<OfApp>))
        .route("/orgs/{subdomain}/webhooks", get(own_list::list).post(own_list::create))
        .merge(routes_of::<OfOrganization>(of_organization))
        .route(of_organization, get(show::show::<OfOrganization>).post(own_acts::save))
        .route(&format!("{of_organization}/delete"), get(own_acts::confirm_delete).post(own_acts::delete))
}

/// What all webhooks have in common.
fn routes_of<N: Named>(home: &str) -> Routes {
    let path = |act: &str| format!("{home}/{act}");
    Routes::new()
        .route(&path("ping"), post(acts::ping::<N>))
        .route(&path("disable"), post(acts::disable::<N>))
        .route(&path("enable"), post(acts::enable::<N>))
        .route(&path("rotate-secret"), get(acts::confirm_rotate::<N>).post(acts::rotate::<N>))
        .route(&path("replay-failed"), get(acts::confirm_replay::<N>).post(acts::replay::<N>))
        .route(&path("deliveries/{delivery}"), get(delivery::show::<N>))
        .route(&path("deliveries/{delivery}/replay"), post(delivery::replay::<N>))
}

/// What the pages cannot say beside a field.
impl From<WebhookError> for Instead {
    fn from(error: WebhookError) -> Self {
        let hint = error.to_string();
        let page = match error {
            WebhookError::App(error) => return error.into(),
            WebhookError::Internal(error) => return error.into(),
            WebhookError::NotFound => PageError::not_found(),
            WebhookError::NoAddress => PageError::new(
                StatusCode::CONFLICT,
                text("webhook-no-address"),
                text("webhook-no-address-what"),
            )
            .next(text("webhook-no-address-next"))
            .link(text("webhook-no-address-link"), "/developer/apps"),
            WebhookError::AlreadyRotated => PageError::new(
                StatusCode::CONFLICT,
                text("webhook-rotated-already"),
                text("webhook-rotated-already-what"),
            )
            .why(text("webhook-rotated-already-why"))
            .next(text("webhook-rotated-already-next")),
            WebhookError::TriedTooOften => PageError::new(
                StatusCode::TOO_MANY_REQUESTS,
                text("webhook-tested-enough"),
                text("webhook-tested-enough-what").with("count", MOST_A_MINUTE),
            )
            .next(text("webhook-tested-enough-next")),
            WebhookError::Url(_) | WebhookError::Events(_) | WebhookError::TooMany => PageError::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                text("webhook-invalid"),
                text("webhook-invalid-what"),
            ),
        };
        Self::of(page.hint(hint))
    }
}
