//! `/operator/organizations`.

use axum::extract::{Path, State};
use axum::response::Response;

use super::{ORDERS, act, cut_off as cutting, entitled, home, question};
use crate::domain::RequestInfo;
use crate::domain::cut_off::CutOff;
use crate::domain::login::SignedIn;
use crate::domain::operator::{
    Operator, find_organization, list_organizations, suspend_organization, unsuspend_organization,
};
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::http::web::cut_off::{Place, Whose};
use crate::http::web::frame::{self, Done};
use crate::http::web::instead::Instead;
use crate::http::web::session::{PageForm, Person};
use crate::http::web::views::confirm::ConfirmPage;
use crate::http::web::views::operator::{Fact, OperatorListPage, OperatorObjectPage, OperatorRow};
use crate::http::web::views::parts::{Link, Status, Tone};
use crate::http::web::views::when::When;
use crate::http::web::{html, listing, see_other};
use crate::language::{Text, text};
use crate::model::console::OrganizationListing;
use crate::model::id::OrganizationId;

const PATH: &str = "/operator/organizations";

/// `GET /operator/organizations`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let operator = entitled(&signed_in)?;
    let wanted = listing::wanted(&query, &ORDERS)?;
    let found = list_organizations(&site.cx, &operator, &wanted).await?;
    let now = site.cx.env.now();
    let row = |listed: &OrganizationListing| OperatorRow {
        link: link(listed),
        detail: listed.organization.subdomain.clone().into(),
        numbers: vec![listed.members, listed.connections, listed.apps],
        status: status(listed),
        created_at: When::new(listed.created_at, now),
    };
    Ok(html(OperatorListPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        title: text("operator-organizations"),
        what: text("operator-organizations-search"),
        none: text("operator-organizations-none"),
        empty: text("operator-organizations-none-detail"),
        path: PATH.to_owned(),
        tools: listing::tools(PATH, &wanted, &ORDERS, &found),
        columns: vec![
            text("operator-organization-members"),
            text("operator-organization-connections"),
            text("operator-organization-own-apps"),
        ],
        rows: found.rows.iter().map(row).collect(),
    }))
}

/// `GET /operator/organizations/{id}`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (_, listed) = found(&site, &signed_in, &id).await?;
    let path = link(&listed).href;
    let count = |label, number: i64| Fact {
        label,
        values: vec![Link { label: text("number").with("number", number), href: String::new() }],
    };
    let name = &listed.organization.name;
    let first = if listed.suspended_at.is_some() {
        let effect = text("operator-unsuspend-effect");
        act(text("operator-unsuspend"), effect, &path, "unsuspend", Tone::Calm)
    } else {
        let effect = text("operator-suspend-effect").with("organization", name);
        act(text("operator-suspend"), effect, &path, "suspend", Tone::Danger)
    };
    Ok(html(OperatorObjectPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        list: list_link(),
        name: name.clone(),
        detail: listed.organization.subdomain.clone().into(),
        status: status(&listed),
        created_at: When::new(listed.created_at, site.cx.env.now()),
        facts: vec![
            count(text("operator-organization-members"), listed.members),
            count(text("operator-organization-connections"), listed.connections),
            count(text("operator-organization-own-apps"), listed.apps),
        ],
        acts: vec![
            first,
            act(
                text("operator-end"),
                text("operator-organization-end-effect"),
                &path,
                "cut-off",
                Tone::Danger,
            ),
        ],
    }))
}

/// `GET /operator/organizations/{id}/suspend`.
pub(super) async fn confirm_suspend(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listed) = found(&site, &signed_in, &id).await?;
    if listed.suspended_at.is_some() {
        return Ok(see_other(&link(&listed).href));
    }
    let name = &listed.organization.name;
    let page = confirm(&site, &signed_in, &listed, "suspend", text("operator-suspend"), Tone::Danger);
    Ok(html(ConfirmPage {
        heading: text("operator-suspend-heading").with("organization", name),
        effects: vec![
            text("operator-suspend-apps").with("organization", name),
            text("operator-suspend-members"),
            text("operator-suspend-nothing-lost"),
        ],
        ..page
    }))
}

/// `POST /operator/organizations/{id}/suspend`.
pub(super) async fn suspend(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let (operator, listed) = found(&site, &signed_in, &id).await?;
    suspend_organization(&site.cx, &operator, listed.organization.id, &info).await?;
    Ok(see_other(&Done::OrganizationSuspended.at(&link(&listed).href)))
}

/// `GET /operator/organizations/{id}/unsuspend`.
pub(super) async fn confirm_unsuspend(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, listed) = found(&site, &signed_in, &id).await?;
    if listed.suspended_at.is_none() {
        return Ok(see_other(&link(&listed).href));
    }
    let page = confirm(&site, &signed_in, &listed, "unsuspend", text("operator-unsuspend"), Tone::Calm);
    Ok(html(ConfirmPage {
        heading: text("operator-unsuspend-heading").with("organization", &listed.organization.name),
        effects: vec![text("operator-unsuspend-apps"), text("operator-unsuspend-members")],
        ..page
    }))
}

/// `POST /operator/organizations/{id}/unsuspend`.
pub(super) async fn unsuspend(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let (operator, listed) = found(&site, &signed_in, &id).await?;
    unsuspend_organization(&site.cx, &operator, listed.organization.id, &info).await?;
    Ok(see_other(&Done::OrganizationUnsuspended.at(&link(&listed).href)))
}

/// `GET /operator/organizations/{id}/cut-off`.
pub(super) async fn ask_cut_off(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (operator, listed) = found(&site, &signed_in, &id).await?;
    let cut = CutOff::of_any_organization(&operator, &listed.organization);
    cutting::ask(&site, &signed_in, &query, cut, &place(&listed)).await
}

/// `POST /operator/organizations/{id}/cut-off`.
pub(super) async fn cut_off(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (operator, listed) = found(&site, &signed_in, &id).await?;
    let cut = CutOff::of_any_organization(&operator, &listed.organization);
    cutting::end(&site, &signed_in, &fields, cut, &place(&listed), &info).await
}

async fn found(
    site: &Site,
    signed_in: &SignedIn,
    id: &str,
) -> Result<(Operator, OrganizationListing), Instead> {
    let operator = entitled(signed_in)?;
    let id: OrganizationId = id.parse().map_err(|_| PageError::not_found())?;
    Ok((operator, find_organization(&site.cx, &operator, id).await?))
}

fn confirm(
    site: &Site,
    signed_in: &SignedIn,
    listed: &OrganizationListing,
    word: &str,
    button: Text,
    tone: Tone,
) -> ConfirmPage {
    question(site, signed_in, list_link(), link(listed), word, button, tone)
}

fn place(listed: &OrganizationListing) -> Place {
    Place {
        crumbs: vec![home(), list_link(), link(listed)],
        whose: Whose::Organization(listed.organization.name.clone()),
        leads_to: None,
    }
}

fn list_link() -> Link {
    Link { label: text("operator-organizations"), href: PATH.to_owned() }
}

fn link(listed: &OrganizationListing) -> Link {
    let organization = &listed.organization;
    Link { label: organization.name.clone().into(), href: format!("{PATH}/{}", organization.id) }
}

fn status(listed: &OrganizationListing) -> Status {
    let (tone, word) = match listed.suspended_at {
        Some(_) => (Tone::Attention, text("operator-organization-suspended")),
        None => (Tone::Calm, text("operator-active")),
    };
    Status { tone, word }
}
