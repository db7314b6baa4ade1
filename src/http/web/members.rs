//! `/orgs/{subdomain}/members`: who is in an organization.

use axum::extract::{Path, State};
use axum::response::Response;

use super::instead::Instead;
use super::listing::{self, Order};
use super::organization::reference;
use super::session::Person;
use super::views::members::{MemberRow, MembersPage};
use super::views::parts::{Status, Tone};
use super::views::when::When;
use super::words::role;
use super::{frame, html};
use crate::domain::managed_members;
use crate::domain::members::membership_by_subdomain;
use crate::http::body::QueryFields;
use crate::http::state::Site;
use crate::language::text;
use crate::model::member::{Member, MemberOrder};

const ORDERS: [Order<MemberOrder>; 3] = [
    ("role", text("order-strongest-role"), MemberOrder::Role),
    ("name", text("order-name"), MemberOrder::Name),
    ("newest", text("order-newest"), MemberOrder::Newest),
];

/// `GET /orgs/{subdomain}/members`.
pub(super) async fn list(
    State(site): State<Site>,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let viewer = membership_by_subdomain(&site.cx, &subdomain, signed_in.user().id).await?;
    let is_admin = viewer.role.is_admin();
    let wanted = listing::wanted(&query, &ORDERS)?;
    let found = managed_members::list_page(&site.cx, &viewer, &wanted).await?;
    let organization = reference(&viewer.organization);
    let now = site.cx.env.now();
    let row = |member: &Member| MemberRow {
        id: member.user_id.number(),
        name: member.name.clone(),
        email: if is_admin { member.email.clone() } else { String::new() },
        role: role(member.role),
        joined_at: When::new(member.joined_at, now),
        status: closed(member),
        is_you: member.user_id == signed_in.user().id,
    };
    Ok(html(MembersPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        tools: listing::tools(&organization.members(), &wanted, &ORDERS, &found),
        rows: found.rows.iter().map(row).collect(),
        organization,
        is_admin,
    }))
}

/// What keeps a member from signing in.
pub(super) fn closed(member: &Member) -> Option<Status> {
    member.is_closed.then(|| Status { tone: Tone::Attention, word: text("member-account-closed") })
}
