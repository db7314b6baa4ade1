//! `/orgs/{subdomain}`: an organization's front page.

use axum::extract::{Path, State};
use axum::response::Response;

use super::instead::Instead;
use super::session::Person;
use super::views::organization::{OrganizationPage, Place};
use super::views::parts::{Link, OrganizationRef};
use super::words::role;
use super::{frame, html, webhook};
use crate::domain::RequestInfo;
use crate::domain::administration::{self, Admin};
use crate::domain::members::membership_by_subdomain;
use crate::http::body::QueryFields;
use crate::http::state::Site;
use crate::language::{Text, text};
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
    let places = if organization.is_sandbox {
        vec![connected_apps(&organization, None), audit_log(&organization)]
    } else if is_admin {
        let admin = Admin::of(&site.cx, &subdomain, user, &info).await?;
        places(&site, &organization, administration::belongings(&site.cx, &admin).await?)
    } else {
        vec![
            place(text("parts-members"), organization.members(), text("organization-members-what"), None),
            place(
                text("parts-requests"),
                organization.requests(),
                text("organization-own-requests-what"),
                None,
            ),
        ]
    };
    Ok(html(OrganizationPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        organization,
        role: role(membership.role),
        is_admin,
        places,
    }))
}

/// An organization as pages name it.
pub(super) fn reference(organization: &Organization) -> OrganizationRef {
    OrganizationRef {
        name: organization.name.clone(),
        subdomain: organization.subdomain.clone(),
        is_sandbox: organization.is_sandbox,
    }
}

/// Everything that an admin finds.
fn places(site: &Site, organization: &OrganizationRef, has: Belongings) -> Vec<Place> {
    let within = |detail: Text| detail.with("organization", &organization.name);
    let mut places = vec![
        connected_apps(organization, Some(has.connected_apps)),
        place(
            text("parts-requests"),
            organization.requests(),
            text("organization-requests-what"),
            Some(has.requests),
        ),
        audit_log(organization),
        place(
            text("parts-api-keys"),
            organization.api_keys(),
            text("organization-api-keys-what"),
            Some(has.api_keys),
        ),
        place(
            text("parts-members"),
            organization.members(),
            text("organization-all-members-what"),
            Some(has.members),
        ),
        place(
            text("parts-settings"),
            organization.settings(),
            within(text("organization-settings-what")),
            None,
        ),
        place(
            text("organization-cut-off"),
            organization.cut_off(),
            within(text("organization-cut-off-what")),
            None,
        ),
    ];
    if webhook::is_offered(site) {
        let told = within(text("organization-webhooks-what"));
        places.insert(4, place(text("parts-webhooks"), organization.webhooks(), told, None));
    }
    places
}

fn connected_apps(organization: &OrganizationRef, count: Option<i64>) -> Place {
    let detail = text("organization-connected-apps-what").with("organization", &organization.name);
    place(text("parts-connected-apps"), organization.connected_apps(), detail, count)
}

fn audit_log(organization: &OrganizationRef) -> Place {
    let detail = text("organization-audit-log-what").with("organization", &organization.name);
    place(text("parts-audit-log"), organization.audit_log(), detail, None)
}

fn place(label: Text, href: String, detail: Text, count: Option<i64>) -> Place {
    Place { link: Link { label, href }, detail, count }
}
