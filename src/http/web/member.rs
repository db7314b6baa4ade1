//! `/orgs/{subdomain}/members/{id}`: one member, for admins: the role, and the end of the stay.

use axum::extract::{Path, State};
use axum::response::Response;

use super::frame::{self, Done};
use super::instead::Instead;
use super::members::closed;
use super::organization::reference;
use super::session::{PageForm, Person};
use super::views::confirm::ConfirmPage;
use super::views::member::MemberPage;
use super::views::parts::{Choice, Link, Tone};
use super::views::when::When;
use super::words::{role, role_detail};
use super::{html, see_other};
use crate::domain::RequestInfo;
use crate::domain::administration::{Admin, AdminError};
use crate::domain::managed_members;
use crate::http::body::{FieldError, FieldProblem, QueryFields};
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::language::{Text, text};
use crate::model::account::Role;
use crate::model::id::UserId;
use crate::model::member::Member;
use crate::model::own::OwnInstall;

/// The most apps that a confirmation names one by one.
const MOST_NAMED: usize = 10;

/// `GET /orgs/{subdomain}/members/{id}`.
pub(super) async fn show(
    State(site): State<Site>,
    info: RequestInfo,
    Person(signed_in): Person,
    Path((subdomain, id)): Path<(String, String)>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let (member, installs) = managed_members::show(&site.cx, &admin, number(&id)?).await?;
    let may_change = |to| admin.role().may_turn(Some(member.role), to);
    Ok(html(MemberPage {
        chrome: frame::personal_after(&site, &signed_in, &query),
        organization: reference(admin.organization()),
        id: member.user_id.number(),
        role: role(member.role),
        joined_at: When::new(member.joined_at, site.cx.env.now()),
        status: closed(&member),
        apps: installs.into_iter().map(|install| install.app_name).collect(),
        roles: if member.is_closed { Vec::new() } else { roles(may_change, Some(member.role)) },
        fixed: fixed(admin.role(), &member),
        removable: may_change(None),
        name: member.name,
        email: member.email,
    }))
}

/// `POST /orgs/{subdomain}/members/{id}/role`.
pub(super) async fn change_role(
    State(site): State<Site>,
    info: RequestInfo,
    Path((subdomain, id)): Path<(String, String)>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let id = number(&id)?;
    managed_members::change_role(&site.cx, &admin, id, chosen(&fields)?).await?;
    let organization = reference(admin.organization());
    // Whoever gave the own role away may not open the member's page any more.
    let page = if Some(id) == admin.user_id() {
        organization.home()
    } else {
        format!("{}/{id}", organization.members())
    };
    Ok(see_other(&Done::RoleChanged.at(&page)))
}

/// `GET /orgs/{subdomain}/members/{id}/remove`: what would happen.
pub(super) async fn confirm_remove(
    State(site): State<Site>,
    info: RequestInfo,
    Person(signed_in): Person,
    Path((subdomain, id)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let (member, installs) = managed_members::show(&site.cx, &admin, number(&id)?).await?;
    if !admin.role().may_turn(Some(member.role), None) {
        return Err(AdminError::OwnersOnly.into());
    }
    let organization = reference(admin.organization());
    let page = format!("{}/{}", organization.members(), member.user_id);
    Ok(html(ConfirmPage {
        chrome: frame::personal(&site, &signed_in),
        crumbs: vec![
            Link { label: organization.name.clone().into(), href: organization.home() },
            Link { label: text("parts-members"), href: organization.members() },
            Link { label: member.name.clone().into(), href: page.clone() },
        ],
        heading: text("member-confirm-remove")
            .with("name", &member.name)
            .with("organization", &organization.name),
        effects: effects(&member, &organization.name, &installs),
        action: format!("{page}/remove"),
        button: text("member-remove"),
        tone: Tone::Danger,
        carried: Vec::new(),
        typed: None,
        cancel: page,
    }))
}

/// `POST /orgs/{subdomain}/members/{id}/remove`: whatever acts as them here fails from the next request on.
pub(super) async fn remove(
    State(site): State<Site>,
    info: RequestInfo,
    Path((subdomain, id)): Path<(String, String)>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let id = number(&id)?;
    managed_members::remove(&site.cx, &admin, id).await?;
    // Whoever left is a stranger here now.
    let page = if Some(id) == admin.user_id() {
        "/account".to_owned()
    } else {
        reference(admin.organization()).members()
    };
    Ok(see_other(&Done::MemberRemoved.at(&page)))
}

/// The roles that somebody may give, strongest first, each with what it is for.
pub(super) fn roles(may_give: impl Fn(Option<Role>) -> bool, chosen: Option<Role>) -> Vec<Choice> {
    let given = Role::ALL.into_iter().filter(|role| may_give(Some(*role)));
    let choice = |given: Role| Choice {
        value: given.to_string(),
        label: role(given),
        detail: role_detail(given),
        chosen: Some(given) == chosen,
    };
    given.map(choice).collect()
}

/// The role that a form names.
pub(super) fn chosen(fields: &crate::http::body::Fields) -> Result<Role, FieldError> {
    fields.required("role")?.parse().map_err(|_| FieldError::new("role", FieldProblem::WrongType))
}

fn number(id: &str) -> Result<UserId, Instead> {
    id.parse().map_err(|_| PageError::not_found().into())
}

fn fixed(own: Role, member: &Member) -> Text {
    if !own.may_turn(Some(member.role), None) {
        text("member-owners-only")
    } else if member.is_closed {
        text("member-closed")
    } else {
        Text::default()
    }
}

fn effects(member: &Member, organization: &str, installs: &[OwnInstall]) -> Vec<Text> {
    let name = &member.name;
    let mut effects = vec![text("member-effect-out").with("name", name).with("organization", organization)];
    let ends =
        |install: &OwnInstall| text("member-effect-app").with("app", &install.app_name).with("name", name);
    effects.extend(installs.iter().take(MOST_NAMED).map(ends));
    if let Some(more @ 1..) = installs.len().checked_sub(MOST_NAMED) {
        effects.push(text("member-effect-more-apps").with("count", more).with("name", name));
    }
    effects.push(text("member-effect-bots"));
    effects.push(text("member-effect-back"));
    effects
}
