//! `/orgs/{subdomain}/api-keys`: the keys that speak for an organization, for its admins.
//!
//! The answers to creating and rotating one show it, so they are no redirects. Loading such a page again sends the form
//! again and makes no second key: names are unique among an organization's keys, and the confirmation of a rotation
//! carries how often the key was replaced before.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::app_fields::scope_groups;
use super::frame::{self, Done};
use super::instead::Instead;
use super::listing::{self, Order};
use super::organization::reference;
use super::session::{PageForm, Person};
use super::views::api_keys::{ApiKeyRow, ApiKeysPage, BoundsForm};
use super::views::confirm::ConfirmPage;
use super::views::parts::{Chrome, Field, Link, OrganizationRef};
use super::views::shown_once::ShownOncePage;
use super::views::when::When;
use super::words::sentences;
use super::{html, html_with, see_other};
use crate::domain::RequestInfo;
use crate::domain::administration::{Admin, AdminError};
use crate::domain::api_key_draft::{ApiKeyDraft, ApiKeyField, ApiKeyProblem};
use crate::domain::api_keys::{self, ApiKeyError};
use crate::http::body::{FieldError, FieldProblem, Fields, QueryFields};
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::api_key::{ApiKeyOrder, ListedApiKey, MOST_NETWORKS};
use crate::model::id::ApiKeyId;
use crate::model::listing::ListRequest;
use crate::model::network::Network;
use crate::model::scope::{Scope, ScopeError};

const ORDERS: [Order<ApiKeyOrder>; 3] = [
    ("newest", text("order-newest"), ApiKeyOrder::Newest),
    ("name", text("order-name"), ApiKeyOrder::Name),
    ("unused", text("order-longest-unused"), ApiKeyOrder::LeastUsed),
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
    Ok(html(page(&site, &admin, chrome, &wanted, &Typed::default()).await?))
}

/// `POST /orgs/{subdomain}/api-keys`.
pub(super) async fn create(
    State(site): State<Site>,
    info: RequestInfo,
    Path(subdomain): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let mut typed = Typed::read(&fields)?;
    let chrome = frame::personal(&site, &signed_in);
    match api_keys::create_named(&site.cx, &admin, typed.draft()).await {
        Ok(created) => {
            let organization = reference(admin.organization());
            let heading = text("api-key-is-created").with("name", typed.name.trim());
            return Ok(html(shown(&site, &organization, chrome, heading, created.key.reveal())));
        }
        Err(ApiKeyError::Invalid(problems)) => typed.note(&problems),
        Err(ApiKeyError::Admin(AdminError::NameTaken)) => {
            typed.name_error = Some(text("api-key-name-taken"));
        }
        Err(error) => return Err(error.into()),
    }
    let whole = ListRequest { search: String::new(), order: ApiKeyOrder::Newest, page: 1 };
    let page = page(&site, &admin, chrome, &whole, &typed).await?;
    Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// `GET /orgs/{subdomain}/api-keys/{id}/rotate`: what would happen.
pub(super) async fn confirm_rotate(
    State(site): State<Site>,
    info: RequestInfo,
    Person(signed_in): Person,
    Path((subdomain, id)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let key = api_keys::show(&site.cx, &admin, number(&id)?).await?;
    let stays = if site.cx.policy().api_keys.scoped {
        text("api-key-effect-bounds-stay")
    } else {
        text("api-key-effect-name-stays")
    };
    Ok(html(ConfirmPage {
        heading: text("api-key-confirm-rotate").with("name", &key.name),
        effects: vec![text("api-key-effect-at-once"), stays],
        button: text("api-key-rotate"),
        carried: vec![("replaces", key.rotations.to_string())],
        ..confirm(frame::personal(&site, &signed_in), &admin, &key, "rotate")
    }))
}

/// `POST /orgs/{subdomain}/api-keys/{id}/rotate`.
pub(super) async fn rotate(
    State(site): State<Site>,
    info: RequestInfo,
    Path((subdomain, id)): Path<(String, String)>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let id = number(&id)?;
    let missing = || FieldError::new("replaces", FieldProblem::Missing);
    let replaces = fields.integer("replaces")?.ok_or_else(missing)?;
    let rotated = api_keys::rotate(&site.cx, &admin, id, replaces).await?;
    let organization = reference(admin.organization());
    let heading = text("api-key-is-rotated").with("name", &rotated.name);
    let chrome = frame::personal(&site, &signed_in);
    Ok(html(shown(&site, &organization, chrome, heading, rotated.key.reveal())))
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
    Ok(html(ConfirmPage {
        heading: text("api-key-confirm-revoke").with("name", &key.name),
        effects: vec![text("api-key-effect-refused"), text("api-key-effect-another")],
        button: text("api-key-revoke"),
        ..confirm(frame::personal(&site, &signed_in), &admin, &key, "revoke")
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
        Link { label: organization.name.clone().into(), href: organization.home() },
        Link { label: text("parts-api-keys"), href: organization.api_keys() },
    ]
}

/// What the question before an act on a key has whatever the act is.
fn confirm(chrome: Chrome, admin: &Admin, key: &ListedApiKey, act: &str) -> ConfirmPage {
    let organization = reference(admin.organization());
    let list = organization.api_keys();
    ConfirmPage::of(chrome, crumbs(&organization), format!("{list}/{}/{act}", key.id), list)
}

/// What stands in the fields of a new key, as it was typed, with what is wrong.
#[derive(Default)]
struct Typed {
    name: String,
    name_error: Option<Text>,
    scopes: Vec<String>,
    scopes_error: Option<Text>,
    networks: String,
    networks_error: Option<Text>,
}

impl Typed {
    fn read(fields: &Fields) -> Result<Self, FieldError> {
        let typed = |name: &str| Ok(fields.one(name)?.unwrap_or_default().to_owned());
        Ok(Self {
            name: typed("name")?,
            scopes: fields.list("scopes")?.unwrap_or_default().into_iter().map(str::to_owned).collect(),
            networks: typed("networks")?.replace("\r\n", "\n"),
            ..Self::default()
        })
    }

    fn draft(&self) -> ApiKeyDraft {
        let lines = self.networks.lines().map(str::trim).filter(|line| !line.is_empty());
        ApiKeyDraft {
            name: self.name.clone(),
            scopes: self.scopes.clone(),
            networks: lines.map(str::to_owned).collect(),
        }
    }

    fn note(&mut self, problems: &[ApiKeyProblem]) {
        let told = |field: ApiKeyField| {
            let about = problems.iter().filter(|problem| problem.field() == field);
            let told: Vec<_> = about.map(said).collect();
            (!told.is_empty()).then(|| sentences(told))
        };
        self.name_error = told(ApiKeyField::Name);
        self.scopes_error = told(ApiKeyField::Scopes);
        self.networks_error = told(ApiKeyField::Networks);
    }

    fn bounds(&self, site: &Site) -> BoundsForm {
        BoundsForm {
            scopes: scope_groups(site, &self.scopes, &[]),
            scopes_error: self.scopes_error.clone(),
            networks: Field { value: self.networks.clone(), error: self.networks_error.clone() },
        }
    }
}

/// A problem in words for whoever filled in the form.
fn said(problem: &ApiKeyProblem) -> Text {
    match problem {
        ApiKeyProblem::Name => text("api-key-bad-name"),
        ApiKeyProblem::NoScope => text("api-key-no-scope"),
        ApiKeyProblem::UnknownScope(scope) => text("api-key-unknown-scope").with("scope", scope),
        ApiKeyProblem::Scopes(ScopeError::Grammar) => text("api-key-bad-scope"),
        ApiKeyProblem::Scopes(ScopeError::TooMany) => text("api-key-too-many-scopes"),
        ApiKeyProblem::ScopesUnused => text("api-key-scopes-unused"),
        ApiKeyProblem::NotANetwork(network) => text("api-key-not-a-network").with("network", network),
        ApiKeyProblem::TooManyNetworks => text("api-key-too-many-networks").with("most", MOST_NETWORKS),
        ApiKeyProblem::NetworksUnused => text("api-key-networks-unused"),
    }
}

async fn page(
    site: &Site,
    admin: &Admin,
    chrome: Chrome,
    wanted: &ListRequest<ApiKeyOrder>,
    typed: &Typed,
) -> Result<ApiKeysPage, Instead> {
    let found = api_keys::list_page(&site.cx, admin, wanted).await?;
    let organization = reference(admin.organization());
    let now = site.cx.env.now();
    let row = |key: &ListedApiKey| ApiKeyRow {
        id: key.id.number(),
        name: key.name.clone(),
        created_by: key.created_by.clone().map_or_else(|| text("api-key-by-operator"), Text::from),
        created_at: When::new(key.created_at, now),
        last_used_at: key.last_used_at.map(|at| When::new(at, now)),
        scopes: key.bounds.scopes.iter().map(Scope::to_string).collect(),
        networks: key.bounds.networks.iter().map(Network::to_string).collect(),
    };
    Ok(ApiKeysPage {
        chrome,
        tools: listing::tools(&organization.api_keys(), wanted, &ORDERS, &found),
        rows: found.rows.iter().map(row).collect(),
        organization,
        name: Field { value: typed.name.clone(), error: typed.name_error.clone() },
        bounds: site.cx.policy().api_keys.scoped.then(|| typed.bounds(site)),
    })
}

fn shown(
    site: &Site,
    organization: &OrganizationRef,
    chrome: Chrome,
    heading: Text,
    key: &str,
) -> ShownOncePage {
    let rules = site.cx.policy().api_keys;
    let note = if rules.scoped { text("api-key-note-bound") } else { text("api-key-note") };
    let way = match (rules.header, rules.bearer) {
        (true, true) => "either",
        (false, true) => "bearer",
        (_, false) => "header",
    };
    ShownOncePage {
        chrome,
        crumbs: crumbs(organization),
        heading,
        advice: text("api-key-advice"),
        is_sealed: false,
        label: text("api-key-label"),
        secret: key.to_owned(),
        note: note.with("organization", &organization.name).with("way", way),
        back: organization.api_keys(),
    }
}
