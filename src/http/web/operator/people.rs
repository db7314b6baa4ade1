//! `/operator/people`.

use axum::extract::{Path, State};
use axum::response::Response;

use super::{ORDERS, act, cut_off as cutting, entitled, home, question};
use crate::domain::RequestInfo;
use crate::domain::cut_off::CutOff;
use crate::domain::login::SignedIn;
use crate::domain::operator::{
    Operator, PersonDetails, disable_person, enable_person, find_person, list_people,
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
use crate::http::web::words::role;
use crate::http::web::{html, listing, see_other};
use crate::language::{Text, text};
use crate::model::console::PersonListing;
use crate::model::id::UserId;

const PATH: &str = "/operator/people";

/// `GET /operator/people`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    query: QueryFields,
) -> Result<Response, Instead> {
    let operator = entitled(&signed_in)?;
    let wanted = listing::wanted(&query, &ORDERS)?;
    let found = list_people(&site.cx, &operator, &wanted).await?;
    let now = site.cx.env.now();
    let row = |listed: &PersonListing| OperatorRow {
        link: link(listed),
        detail: listed.user.email.clone().into(),
        numbers: vec![listed.organizations],
        status: status(listed),
        created_at: When::new(listed.created_at, now),
    };
    Ok(html(OperatorListPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        title: text("operator-people"),
        what: text("operator-people-search"),
        none: text("operator-people-none"),
        empty: text("operator-people-none-detail"),
        path: PATH.to_owned(),
        tools: listing::tools(PATH, &wanted, &ORDERS, &found),
        columns: vec![text("operator-person-organizations")],
        rows: found.rows.iter().map(row).collect(),
    }))
}

/// `GET /operator/people/{id}`.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (operator, found) = found(&site, &signed_in, &id).await?;
    let person = &found.person;
    let path = link(person).href;
    let mut acts = Vec::new();
    if person.disabled_at.is_some() {
        let effect = text("operator-enable-effect");
        acts.push(act(text("operator-enable"), effect, &path, "enable", Tone::Calm));
    } else if operator.user_id() != Some(person.user.id) {
        let effect = text("operator-disable-effect");
        acts.push(act(text("operator-disable"), effect, &path, "disable", Tone::Danger));
    }
    let effect = text("operator-person-end-effect");
    acts.push(act(text("operator-end"), effect, &path, "cut-off", Tone::Danger));
    let organizations = found.memberships.iter().map(|membership| {
        let organization = &membership.organization;
        Link {
            label: text("operator-person-membership")
                .with("organization", &organization.name)
                .with("role", role(membership.role)),
            href: format!("/operator/organizations/{}", organization.id),
        }
    });
    let mut facts =
        vec![Fact { label: text("operator-person-organizations"), values: organizations.collect() }];
    if facts[0].values.is_empty() {
        facts[0].values.push(Link { label: text("operator-person-organizations-none"), href: String::new() });
    }
    if person.user.is_operator {
        let yes = Link { label: text("operator-person-operator-yes"), href: String::new() };
        facts.push(Fact { label: text("operator-person-operator"), values: vec![yes] });
    }
    Ok(html(OperatorObjectPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        list: list_link(),
        name: person.user.name.clone(),
        detail: person.user.email.clone().into(),
        status: status(person),
        created_at: When::new(person.created_at, site.cx.env.now()),
        facts,
        acts,
    }))
}

/// `GET /operator/people/{id}/disable`.
pub(super) async fn confirm_disable(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, found) = found(&site, &signed_in, &id).await?;
    let person = &found.person;
    if person.disabled_at.is_some() {
        return Ok(see_other(&link(person).href));
    }
    let mut effects = vec![text("operator-disable-out"), text("operator-disable-apps")];
    let alone = found.administers_alone.iter();
    effects.extend(
        alone.map(|organization| text("operator-disable-alone").with("organization", &organization.name)),
    );
    let page = confirm(&site, &signed_in, person, "disable", text("operator-disable"), Tone::Danger);
    Ok(html(ConfirmPage {
        heading: text("operator-disable-heading").with("email", &person.user.email),
        effects,
        ..page
    }))
}

/// `POST /operator/people/{id}/disable`.
pub(super) async fn disable(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let (operator, found) = found(&site, &signed_in, &id).await?;
    disable_person(&site.cx, &operator, found.person.user.id, &info).await?;
    Ok(see_other(&Done::PersonDisabled.at(&link(&found.person).href)))
}

/// `GET /operator/people/{id}/enable`.
pub(super) async fn confirm_enable(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
) -> Result<Response, Instead> {
    let (_, found) = found(&site, &signed_in, &id).await?;
    let person = &found.person;
    if person.disabled_at.is_none() {
        return Ok(see_other(&link(person).href));
    }
    let page = confirm(&site, &signed_in, person, "enable", text("operator-enable"), Tone::Calm);
    Ok(html(ConfirmPage {
        heading: text("operator-enable-heading").with("email", &person.user.email),
        effects: vec![text("operator-enable-in"), text("operator-enable-stays")],
        ..page
    }))
}

/// `POST /operator/people/{id}/enable`.
pub(super) async fn enable(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let (operator, found) = found(&site, &signed_in, &id).await?;
    enable_person(&site.cx, &operator, found.person.user.id, &info).await?;
    Ok(see_other(&Done::PersonEnabled.at(&link(&found.person).href)))
}

/// `GET /operator/people/{id}/cut-off`.
pub(super) async fn ask_cut_off(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(id): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let (operator, found) = found(&site, &signed_in, &id).await?;
    let cut = CutOff::of_any_person(&operator, &found.person.user);
    cutting::ask(&site, &signed_in, &query, cut, &place(&found.person)).await
}

/// `POST /operator/people/{id}/cut-off`.
pub(super) async fn cut_off(
    State(site): State<Site>,
    info: RequestInfo,
    Path(id): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let (operator, found) = found(&site, &signed_in, &id).await?;
    let cut = CutOff::of_any_person(&operator, &found.person.user);
    cutting::end(&site, &signed_in, &fields, cut, &place(&found.person), &info).await
}

async fn found(site: &Site, signed_in: &SignedIn, id: &str) -> Result<(Operator, PersonDetails), Instead> {
    let operator = entitled(signed_in)?;
    let id: UserId = id.parse().map_err(|_| PageError::not_found())?;
    Ok((operator, find_person(&site.cx, &operator, id).await?))
}

fn confirm(
    site: &Site,
    signed_in: &SignedIn,
    listed: &PersonListing,
    word: &str,
    button: Text,
    tone: Tone,
) -> ConfirmPage {
    question(site, signed_in, list_link(), link(listed), word, button, tone)
}

fn place(listed: &PersonListing) -> Place {
    Place {
        crumbs: vec![home(), list_link(), link(listed)],
        whose: Whose::Person(listed.user.email.clone()),
        leads_to: None,
    }
}

fn list_link() -> Link {
    Link { label: text("operator-people"), href: PATH.to_owned() }
}

fn link(listed: &PersonListing) -> Link {
    Link { label: listed.user.name.clone().into(), href: format!("{PATH}/{}", listed.user.id) }
}

fn status(listed: &PersonListing) -> Status {
    let (tone, word) = match listed.disabled_at {
        Some(_) => (Tone::Danger, text("operator-person-disabled")),
        None => (Tone::Calm, text("operator-active")),
    };
    Status { tone, word }
}
