//! `/orgs/{subdomain}`: an organization's front page.

use axum::extract::{Path, State};
use axum::response::Response;

use super::english::role;
use super::instead::Instead;
use super::session::Person;
use super::views::organization::{OrganizationPage, Place};
use super::views::parts::{Link, OrganizationRef};
use super::{frame, html, webhook};
use crate::domain::RequestInfo;
use crate::domain::administration::{self, Admin};
use crate::domain::members::membership_by_subdomain;
use crate::http::body::QueryFields;
use crate::http::state::Site;
use crate::model::account::{Belongings, Organization};

/// `GET /orgs/{subdomain}`. Links lead only to what the visitor may open.
pub(super) async fn show(
    State(site): State<Site>,
    info: RequestInfo,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let user = signed_in.user();
    let membership = membership_by_subdomain(&site.cx, &subdomain, user.id).await?;
    let organization = reference(&membership.organization);
    let is_admin = membership.role.is_admin();
    let places = if is_admin {
        let admin = Admin::of(&site.cx, &subdomain, user, &info).await?;
        places(&site, &organization, administration::belongings(&site.cx, &admin).await?)
    } else {
        vec![
            place("Members", organization.members(), "Who else is here", None),
            place("Requests", organization.requests(), "The apps that you asked for", None),
        ]
    };
    Ok(html(OrganizationPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        organization,
        role: role(membership.role).to_owned(),
        is_admin,
        places,
    }))
}

/// An organization as pages name it.
pub(super) fn reference(organization: &Organization) -> OrganizationRef {
    OrganizationRef { name: organization.name.clone(), subdomain: organization.subdomain.clone() }
}

/// Everything that an admin finds.
fn places(site: &Site, organization: &OrganizationRef, has: Belongings) -> Vec<Place> {
    let name = &organization.name;
    let connected = format!("What may act in {name}, who let it in, and how to end it");
    let changes = format!("Who changed what in {name}, when and from where");
    let cut_off = format!("When {name} must be cut off from every app at once");
    let settings = format!("What {name} is called, which apps may be connected, and by whom");
    let mut places = vec![
        place("Connected apps", organization.connected_apps(), &connected, Some(has.connected_apps)),
        place("Requests", organization.requests(), "Apps that members ask for", Some(has.requests)),
        place("Audit log", organization.audit_log(), &changes, None),
        place(
            "API keys",
            organization.api_keys(),
            "What your own scripts call the API with",
            Some(has.api_keys),
        ),
        place(
            "Members",
            organization.members(),
            "Who is here, in which role, and who is invited",
            Some(has.members),
        ),
        place("Settings", organization.settings(), &settings, None),
        place("End all connections", organization.cut_off(), &cut_off, None),
    ];
    if webhook::is_offered(site) {
        let told = format!("What your own programs are told when something happens in {name}");
        places.insert(4, place("Webhooks", organization.webhooks(), &told, None));
    }
    places
}

fn place(label: &str, href: String, detail: &str, count: Option<i64>) -> Place {
    Place { link: Link { label: label.into(), href }, detail: detail.into(), count }
}
