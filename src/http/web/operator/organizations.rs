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
use crate::http::web::cut_off::Place;
use crate::http::web::frame::{self, Done};
use crate::http::web::instead::Instead;
use crate::http::web::session::{PageForm, Person};
use crate::http::web::views::confirm::ConfirmPage;
use crate::http::web::views::operator::{Fact, OperatorListPage, OperatorObjectPage, OperatorRow};
use crate::http::web::views::parts::{Link, Status, Tone};
use crate::http::web::views::when::When;
use crate::http::web::{html, listing, see_other};
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
        detail: listed.organization.subdomain.clone(),
        numbers: vec![listed.members, listed.connections, listed.apps],
        status: status(listed),
        created_at: When::new(listed.created_at, now),
    };
    Ok(html(OperatorListPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        title: "Organizations".to_owned(),
        what: "organizations".to_owned(),
        empty: "Whoever runs the server makes one by the command postern org create.".to_owned(),
        path: PATH.to_owned(),
        tools: listing::tools(PATH, &wanted, &ORDERS, &found),
        columns: vec!["Members", "Connections", "Own apps"],
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
        values: vec![Link { label: number.to_string().into(), href: String::new() }],
    };
    let name = &listed.organization.name;
    let first = if listed.suspended_at.is_some() {
        act("Let it back in", "What was connected works again.", &path, "unsuspend", Tone::Calm)
    } else {
        let effect = format!("Nothing acts in {name}, and its members find its pages closed. Nothing ends.");
        act("Suspend organization", &effect, &path, "suspend", Tone::Danger)
    };
    Ok(html(OperatorObjectPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        list: list_link(),
        name: name.clone(),
        detail: listed.organization.subdomain.clone(),
        status: status(&listed),
        created_at: When::new(listed.created_at, site.cx.env.now()),
        facts: vec![
            count("Members", listed.members),
            count("Connections", listed.connections),
            count("Own apps", listed.apps),
        ],
        acts: vec![
            first,
            act(
                "End connections",
                "Ends everything that is connected to it, for good.",
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
    let page = confirm(&site, &signed_in, &listed, "suspend", "Suspend organization", Tone::Danger);
    Ok(html(ConfirmPage {
        heading: format!("Suspend {name}?").into(),
        effects: vec![
            format!("No app can see or change anything in {name}, and its API keys do not work.").into(),
            "Its members find each of its pages closed, with the word that you did it.".into(),
            "Nothing is lost: when you let it back in, what was connected works again.".into(),
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
    let page = confirm(&site, &signed_in, &listed, "unsuspend", "Let it back in", Tone::Calm);
    Ok(html(ConfirmPage {
        heading: format!("Let {} back in?", listed.organization.name).into(),
        effects: vec![
            "What was connected works again at once, and so do its API keys.".into(),
            "Its members can work with its pages again.".into(),
        ],
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
    button: &str,
    tone: Tone,
) -> ConfirmPage {
    question(site, signed_in, list_link(), link(listed), word, button, tone)
}

fn place(listed: &OrganizationListing) -> Place {
    let name = &listed.organization.name;
    Place {
        crumbs: vec![home(), list_link(), link(listed)],
        whose: format!("to {name}"),
        effects: cutting::of_organization(name),
        leads_to: None,
    }
}

fn list_link() -> Link {
    Link { label: "Organizations".into(), href: PATH.to_owned() }
}

fn link(listed: &OrganizationListing) -> Link {
    let organization = &listed.organization;
    Link { label: organization.name.clone().into(), href: format!("{PATH}/{}", organization.id) }
}

fn status(listed: &OrganizationListing) -> Status {
    let (tone, word) = match listed.suspended_at {
        Some(_) => (Tone::Attention, "Suspended"),
        None => (Tone::Calm, "Active"),
    };
    Status { tone, word: word.into() }
}
