//! `/developer/apps`: the apps that a person looks after, and the way to a new one.
//!
//! The answer to creating an app shows its secret, so it is no redirect. Loading that page again sends the form again
//! and makes no second app: names are unique within an organization.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::app_fields::{self, Typed};
use super::frame::{self, Done};
use super::instead::Instead;
use super::listing::{self, Order};
use super::session::{PageForm, Person};
use super::views::app_form::{AppForm, NewAppPage};
use super::views::developer_apps::{DeveloperAppRow, DeveloperAppsPage};
use super::views::parts::{AppRef, Choice, Status, Tone};
use super::views::secret::{Occasion, SecretPage};
use super::views::when::When;
use super::{html, html_with, see_other};
use crate::domain::RequestInfo;
use crate::domain::apps::{AppError, Owner, register};
use crate::domain::login::SignedIn;
use crate::domain::managed_apps;
use crate::domain::members::membership_by_subdomain;
use crate::http::body::{FieldError, FieldProblem, Fields, QueryFields};
use crate::http::observe::Notes;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::account::Membership;
use crate::model::app::{AppKind, AppListing, AppOrder, AppStatus};
use crate::model::id::AppId;

const ORDERS: [Order<AppOrder>; 2] =
    [("name", text("order-name"), AppOrder::Name), ("newest", text("order-newest"), AppOrder::Newest)];

/// `GET /developer/apps`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let wanted = listing::wanted(&query, &ORDERS)?;
    let user = signed_in.user();
    let found = managed_apps::list_page(&site.cx, user, &wanted).await?;
    let may_create = !managed_apps::owners(&site.cx, user).await?.is_empty();
    let now = site.cx.env.now();
    let row = |listing: &AppListing| DeveloperAppRow {
        id: listing.app.id.number(),
        app: app_ref(listing),
        client_id: listing.app.client_id.clone(),
        installs: listing.installs,
        status: status(listing.app.status),
        created_at: When::new(listing.app.created_at, now),
    };
    Ok(html(DeveloperAppsPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        tools: listing::tools("/developer/apps", &wanted, &ORDERS, &found),
        rows: found.rows.iter().map(row).collect(),
        may_create,
    }))
}

/// `GET /developer/apps/new`.
pub(super) async fn new(State(site): State<Site>, Person(signed_in): Person) -> Result<Response, Instead> {
    let owners = managed_apps::owners(&site.cx, signed_in.user()).await?;
    let first = owners.first().ok_or(AppError::Forbidden)?.organization.subdomain.clone();
    let form =
        AppForm { kinds: app_fields::kinds(AppKind::Confidential), ..Typed::new(&site).form(&site, &[]) };
    Ok(html(page(&site, &signed_in, &owners, &first, form)))
}

/// `POST /developer/apps`.
pub(super) async fn create(
    State(site): State<Site>,
    info: RequestInfo,
    notes: Notes,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let user = signed_in.user();
    let membership = chosen_owner(&site, &signed_in, &fields).await?;
    let owner = Owner::admin(user, &membership)?;
    let (typed, kind) = (Typed::read(&fields)?, app_fields::kind(&fields)?);
    let registered = match register(&site.cx, owner, typed.draft(), kind, &info).await {
        Ok(registered) => registered,
        Err(AppError::Invalid(problems)) => {
            let owners = managed_apps::owners(&site.cx, user).await?;
            let form = AppForm { kinds: app_fields::kinds(kind), ..typed.form(&site, &problems) };
            let page = page(&site, &signed_in, &owners, &membership.organization.subdomain, form);
            return Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
        Err(error) => return Err(error.into()),
    };
    let app = registered.app;
    notes.app(app.id.number());
    if registered.client_secret.is_none() && registered.webhook_secret.is_none() {
        return Ok(see_other(&Done::AppCreated.at(&address(app.id))));
    }
    Ok(html(SecretPage {
        chrome: frame::personal(&site, &signed_in),
        app_name: app.profile.name,
        app_href: address(app.id),
        occasion: Occasion::Created,
        old_secret: Text::default(),
        client_id: app.client_id,
        client_secret: registered.client_secret.map(|secret| secret.reveal().to_owned()),
        webhook_secret: registered.webhook_secret,
    }))
}

/// The page of an app.
pub(super) fn address(id: AppId) -> String {
    format!("/developer/apps/{id}")
}

/// An app as pages name it.
pub(super) fn app_ref(listing: &AppListing) -> AppRef {
    AppRef { name: listing.app.profile.name.clone(), owner: listing.owner_name.clone().into() }
}

/// The state of an app in a word.
pub(super) fn status(status: AppStatus) -> Status {
    let (tone, word) = match status {
        AppStatus::Active => (Tone::Calm, text("app-status-active")),
        AppStatus::Suspended => (Tone::Attention, text("app-status-suspended")),
        AppStatus::Blocked => (Tone::Danger, text("app-status-blocked")),
    };
    Status { tone, word }
}

/// The organization that the form names; the only one that the person administers where it names none.
async fn chosen_owner(site: &Site, signed_in: &SignedIn, fields: &Fields) -> Result<Membership, Instead> {
    let user = signed_in.user();
    if let Some(subdomain) = fields.one("organization")? {
        return Ok(membership_by_subdomain(&site.cx, subdomain, user.id).await?);
    }
    let mut owners = managed_apps::owners(&site.cx, user).await?;
    match (owners.pop(), owners.len()) {
        (None, _) => Err(AppError::Forbidden.into()),
        (Some(only), 0) => Ok(only),
        (Some(_), _) => Err(FieldError::new("organization", FieldProblem::Missing).into()),
    }
}

fn page(site: &Site, signed_in: &SignedIn, owners: &[Membership], chosen: &str, form: AppForm) -> NewAppPage {
    let choice = |membership: &Membership| Choice {
        value: membership.organization.subdomain.clone(),
        label: membership.organization.name.clone().into(),
        detail: Text::default(),
        chosen: membership.organization.subdomain == chosen,
    };
    let organizations = owners.iter().map(choice).collect();
    NewAppPage { chrome: frame::personal(site, signed_in), organizations, form }
}
