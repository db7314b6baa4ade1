//! `/orgs/{subdomain}`: an organization's front page.

use axum::extract::{Path, State};
use axum::response::Response;

use super::account::role;
use super::instead::Instead;
use super::session::Person;
use super::views::organization::{OrganizationPage, Place};
use super::views::parts::{Link, OrganizationRef};
use super::{frame, html};
use crate::domain::members::membership_by_subdomain;
use crate::http::state::Site;
use crate::model::account::Organization;

/// `GET /orgs/{subdomain}`. Links lead only to what the visitor may open.
pub(super) async fn show(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
) -> Result<Response, Instead> {
    let membership = membership_by_subdomain(&site.cx, &subdomain, signed_in.user().id).await?;
    let organization = reference(&membership.organization);
    let places = if membership.role.is_admin() {
        vec![Place {
            link: Link { label: "Connected apps".to_owned(), href: organization.connected_apps() },
            detail: format!("What may act in {}, who let it in, and how to end it", organization.name),
        }]
    } else {
        Vec::new()
    };
    let role = role(membership.role).to_owned();
    Ok(html(&OrganizationPage { chrome: frame::personal(&site, &signed_in), organization, role, places }))
}

/// An organization as pages name it.
pub(super) fn reference(organization: &Organization) -> OrganizationRef {
    OrganizationRef { name: organization.name.clone(), subdomain: organization.subdomain.clone() }
}
