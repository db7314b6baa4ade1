//! `/orgs/{subdomain}/api-keys`: the keys that speak for an organization, for its admins.
//!
//! The answer to creating one shows it, so it is no redirect. Loading that page again sends the form again and makes no
//! second key: names are unique among an organization's keys.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::frame::{self, Done};
use super::instead::Instead;
use super::listing::{self, Order};
use super::organization::reference;
use super::session::{PageForm, Person};
use super::views::api_keys::{ApiKeyRow, ApiKeysPage};
use super::views::confirm::ConfirmPage;
use super::views::parts::{Chrome, Field, Link, OrganizationRef, Tone};
use super::views::shown_once::ShownOncePage;
use super::views::when::When;
use super::{html, html_with, see_other};
use crate::domain::RequestInfo;
use crate::domain::accounts::AccountError;
use crate::domain::administration::{Admin, AdminError};
use crate::domain::api_keys;
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::model::api_key::{ApiKeyOrder, ListedApiKey};
use crate::model::id::ApiKeyId;
use crate::model::listing::ListRequest;

const ORDERS: [Order<ApiKeyOrder>; 3] = [
    ("newest", "Newest first", ApiKeyOrder::Newest),
    ("name", "By name", ApiKeyOrder::Name),
    ("unused", "Longest unused first", ApiKeyOrder::LeastUsed),
];

/// `GET /orgs/{subdomain}/api-keys`.
pub(super) async fn list(
    State(site): State<Site>,
    info: RequestInfo,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let wanted = listing::wanted(&query, &ORDERS)?;
    let chrome = frame::personal_after(&site, &signed_in, &query);
    Ok(html(&page(&site, &admin, chrome, &wanted, Field::default()).await?))
}

/// `POST /orgs/{subdomain}/api-keys`.
pub(super) async fn create(
    State(site): State<Site>,
    info: RequestInfo,
    Path(subdomain): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let name = fields.one("name")?.unwrap_or_default();
    let chrome = frame::personal(&site, &signed_in);
    let error = match api_keys::create_named(&site.cx, &admin, name).await {
        Ok(created) => {
            let organization = reference(admin.organization());
            return Ok(html(&shown(&organization, chrome, name.trim(), created.key.reveal())));
        }
        Err(AdminError::Account(AccountError::InvalidName)) => {
            "Give it a name of 1 to 100 characters.".to_owned()
        }
        Err(AdminError::NameTaken) => {
            "A key of this name exists. Choose another name, or revoke that key first.".to_owned()
        }
        Err(error) => return Err(error.into()),
    };
    let name = Field { value: name.to_owned(), error: Some(error) };
    let whole = ListRequest { search: String::new(), order: ApiKeyOrder::Newest, page: 1 };
    let page = page(&site, &admin, chrome, &whole, name).await?;
    Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

/// `GET /orgs/{subdomain}/api-keys/{id}/revoke`: what would happen.
pub(super) async fn confirm_revoke(
    State(site): State<Site>,
    info: RequestInfo,
    Person(signed_in): Person,
    Path((subdomain, id)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let key = api_keys::show(&site.cx, &admin, number(&id)?).await?;
    let organization = reference(admin.organization());
    Ok(html(&ConfirmPage {
        chrome: frame::personal(&site, &signed_in),
        crumbs: crumbs(&organization),
        heading: format!("Revoke the API key {}?", key.name),
        effects: vec![
            "Whatever uses it is refused from the next request on.".to_owned(),
            "This cannot be undone. A new key is another one.".to_owned(),
        ],
        action: format!("{}/{}/revoke", organization.api_keys(), key.id),
        button: "Revoke API key".to_owned(),
        tone: Tone::Danger,
        carried: Vec::new(),
        typed: None,
        cancel: organization.api_keys(),
    }))
}

/// `POST /orgs/{subdomain}/api-keys/{id}/revoke`.
pub(super) async fn revoke(
    State(site): State<Site>,
    info: RequestInfo,
    Path((subdomain, id)): Path<(String, String)>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    api_keys::revoke(&site.cx, &admin, number(&id)?).await?;
    Ok(see_other(&Done::ApiKeyRevoked.at(&reference(admin.organization()).api_keys())))
}

fn number(id: &str) -> Result<ApiKeyId, Instead> {
    id.parse().map_err(|_| PageError::not_found().into())
}

fn crumbs(organization: &OrganizationRef) -> Vec<Link> {
    vec![
        Link { label: organization.name.clone(), href: organization.home() },
        Link { label: "API keys".to_owned(), href: organization.api_keys() },
    ]
}

async fn page(
    site: &Site,
    admin: &Admin,
    chrome: Chrome,
    wanted: &ListRequest<ApiKeyOrder>,
    name: Field,
) -> Result<ApiKeysPage, Instead> {
    let found = api_keys::list_page(&site.cx, admin, wanted).await?;
    let organization = reference(admin.organization());
    let now = site.cx.env.now();
    let row = |key: &ListedApiKey| ApiKeyRow {
        id: key.id.number(),
        name: key.name.clone(),
        created_by: key.created_by.clone().unwrap_or_else(|| "the operator of this server".to_owned()),
        created_at: When::new(key.created_at, now),
        last_used_at: key.last_used_at.map(|at| When::new(at, now)),
    };
    Ok(ApiKeysPage {
        chrome,
        tools: listing::tools(&organization.api_keys(), wanted, &ORDERS, &found),
        rows: found.rows.iter().map(row).collect(),
        organization,
        name,
    })
}

fn shown(organization: &OrganizationRef, chrome: Chrome, name: &str, key: &str) -> ShownOncePage {
    ShownOncePage {
        chrome,
        crumbs: crumbs(organization),
        heading: format!("The API key {name} is created"),
        advice: "Copy it to where your script keeps its secrets, before you leave this page.".to_owned(),
        label: "API key".to_owned(),
        secret: key.to_owned(),
        note: format!("It speaks for {} as a whole. Send it in the header api-key.", organization.name),
        back: organization.api_keys(),
    }
}
