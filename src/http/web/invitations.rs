//! `/orgs/{subdomain}/invitations`: an admin makes links that let somebody in, and takes them back.
//!
//! The answer to making one shows its link, so it is no redirect. Loading that page again sends the form again and makes
//! no second one: no two open invitations are for the same person.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::frame::{self, Done};
use super::instead::Instead;
use super::member::{chosen, roles};
use super::organization::reference;
use super::session::{PageForm, Person};
use super::views::confirm::ConfirmPage;
use super::views::invitations::{InvitationRow, InvitationsPage};
use super::views::parts::{Chrome, Field, Link, OrganizationRef, Tone};
use super::views::shown_once::ShownOncePage;
use super::views::when::When;
use super::words::{role, span};
use super::{html, html_with, see_other};
use crate::domain::RequestInfo;
use crate::domain::accounts::AccountError;
use crate::domain::administration::{Admin, AdminError};
use crate::domain::invitations::{self, CreatedInvitation};
use crate::http::body::QueryFields;
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::language::text;
use crate::model::account::Role;
use crate::model::id::InvitationId;
use crate::model::invitation::{LIFETIME, MOST_OPEN, OpenInvitation};

/// `GET /orgs/{subdomain}/invitations`.
pub(super) async fn list(
    State(site): State<Site>,
    info: RequestInfo,
    Person(signed_in): Person,
    Path(subdomain): Path<String>,
    query: QueryFields,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let chrome = frame::personal_after(&site, &signed_in, &query);
    Ok(html(page(&site, &admin, chrome, Field::default(), Role::Member).await?))
}

/// `POST /orgs/{subdomain}/invitations`.
pub(super) async fn create(
    State(site): State<Site>,
    info: RequestInfo,
    Path(subdomain): Path<String>,
    PageForm { signed_in, fields }: PageForm,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let (note, role) = (fields.one("note")?.unwrap_or_default(), chosen(&fields)?);
    let error = match invitations::create(&site.cx, &admin, role, note).await {
        Ok(created) => return Ok(html(shown(&site, &admin, frame::personal(&site, &signed_in), &created))),
        Err(AdminError::Account(AccountError::InvalidName)) => text("invitation-bad-note"),
        Err(AdminError::NameTaken) => text("invitation-is-open"),
        Err(AdminError::TooMany) => text("invitation-too-many").with("most", MOST_OPEN),
        Err(error) => return Err(error.into()),
    };
    let note = Field { value: note.to_owned(), error: Some(error) };
    let page = page(&site, &admin, frame::personal(&site, &signed_in), note, role).await?;
    Ok(html_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// `GET /orgs/{subdomain}/invitations/{id}/link`: what a new link would do.
pub(super) async fn confirm_link(
    State(site): State<Site>,
    info: RequestInfo,
    Person(signed_in): Person,
    Path((subdomain, id)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let invitation = find(&site, &admin, &id).await?;
    Ok(html(ConfirmPage {
        heading: text("invitation-confirm-new-link").with("whom", &invitation.note),
        effects: vec![
            text("invitation-effect-link"),
            text("invitation-effect-new-link").with("lifetime", span(LIFETIME)),
            text("invitation-effect-yours"),
        ],
        button: text("invitation-new-link"),
        tone: Tone::Calm,
        ..confirm(frame::personal(&site, &signed_in), &admin, &invitation, "link")
    }))
}

/// `POST /orgs/{subdomain}/invitations/{id}/link`. Loading its answer again makes one more link in place of this one.
pub(super) async fn link(
    State(site): State<Site>,
    info: RequestInfo,
    Path((subdomain, id)): Path<(String, String)>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let renewed = invitations::renew(&site.cx, &admin, number(&id)?).await?;
    Ok(html(shown(&site, &admin, frame::personal(&site, &signed_in), &renewed)))
}

/// `GET /orgs/{subdomain}/invitations/{id}/revoke`: what would happen.
pub(super) async fn confirm_revoke(
    State(site): State<Site>,
    info: RequestInfo,
    Person(signed_in): Person,
    Path((subdomain, id)): Path<(String, String)>,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    let invitation = find(&site, &admin, &id).await?;
    Ok(html(ConfirmPage {
        heading: text("invitation-confirm-revoke").with("whom", &invitation.note),
        effects: vec![text("invitation-effect-link"), text("invitation-effect-another")],
        button: text("invitation-revoke"),
        tone: Tone::Danger,
        ..confirm(frame::personal(&site, &signed_in), &admin, &invitation, "revoke")
    }))
}

/// `POST /orgs/{subdomain}/invitations/{id}/revoke`.
pub(super) async fn revoke(
    State(site): State<Site>,
    info: RequestInfo,
    Path((subdomain, id)): Path<(String, String)>,
    PageForm { signed_in, .. }: PageForm,
) -> Result<Response, Instead> {
    let admin = Admin::of(&site.cx, &subdomain, signed_in.user(), &info).await?;
    invitations::revoke(&site.cx, &admin, number(&id)?).await?;
    Ok(see_other(&Done::InvitationRevoked.at(&reference(admin.organization()).invitations())))
}

/// The path of an invitation's link.
pub(super) fn path(secret: &str) -> String {
    format!("/invitations/{secret}")
}

async fn find(site: &Site, admin: &Admin, id: &str) -> Result<OpenInvitation, Instead> {
    let id = number(id)?;
    let open = invitations::list_open(&site.cx, admin).await?;
    Ok(open.into_iter().find(|open| open.id == id).ok_or(AdminError::NotFound)?)
}

fn number(id: &str) -> Result<InvitationId, Instead> {
    id.parse().map_err(|_| PageError::not_found().into())
}

async fn page(
    site: &Site,
    admin: &Admin,
    chrome: Chrome,
    note: Field,
    chosen: Role,
) -> Result<InvitationsPage, Instead> {
    let now = site.cx.env.now();
    let row = |open: OpenInvitation| InvitationRow {
        id: open.id.number(),
        note: open.note,
        role: role(open.role),
        invited_by: open.invited_by,
        created_at: When::new(open.created_at, now),
        expires_at: When::new(open.expires_at, now),
    };
    let open = invitations::list_open(&site.cx, admin).await?;
    Ok(InvitationsPage {
        chrome,
        organization: reference(admin.organization()),
        rows: open.into_iter().map(row).collect(),
        note,
        roles: roles(|to| admin.role().may_turn(None, to), Some(chosen)),
        lifetime: span(LIFETIME),
    })
}

fn crumbs(organization: &OrganizationRef) -> Vec<Link> {
    vec![
        Link { label: organization.name.clone().into(), href: organization.home() },
        Link { label: text("parts-members"), href: organization.members() },
        Link { label: text("invitation-title"), href: organization.invitations() },
    ]
}

/// What the question before an act on an invitation has whatever the act is.
fn confirm(chrome: Chrome, admin: &Admin, invitation: &OpenInvitation, act: &str) -> ConfirmPage {
    let organization = reference(admin.organization());
    let list = organization.invitations();
    ConfirmPage::of(chrome, crumbs(&organization), format!("{list}/{}/{act}", invitation.id), list)
}

/// The link of an invitation, once.
fn shown(site: &Site, admin: &Admin, chrome: Chrome, invitation: &CreatedInvitation) -> ShownOncePage {
    let organization = reference(admin.organization());
    ShownOncePage {
        chrome,
        crumbs: crumbs(&organization),
        heading: text("invitation-ready").with("whom", &invitation.note),
        advice: text("invitation-ready-advice"),
        is_sealed: false,
        label: text("invitation-ready-link"),
        secret: site.cx.config.server.public_url.join(&path(invitation.secret.reveal())),
        note: text("invitation-ready-note")
            .with("organization", &organization.name)
            .with("product", &site.cx.config.branding.product_name)
            .with("lifetime", span(LIFETIME)),
        back: organization.invitations(),
    }
}
