//! A member whose role does not let them install asks an admin, and finishes once one has agreed.

use serde_json::json;

use super::consent::{key_user_id, memberships};
use super::{AuthorizationRequest, ConsentError};
use crate::context::Context;
use crate::domain::RequestInfo;
use crate::model::account::{Membership, User};
use crate::model::audit::{AuditEvent, AuditKind, DoneBy};
use crate::model::id::{InstallId, MembershipId, OrganizationId, UserId};
use crate::model::install::InstalledApp;
use crate::model::lifecycle::{Lifecycle, LifecycleEvent, Stage};
use crate::model::scope::ScopeSet;
use crate::store;
use crate::store::installs::lifecycle::Asked;

/// The longest note to the admins, in characters.
pub const LONGEST_NOTE: usize = 500;

/// The organizations in which a person may not agree to the request and may ask somebody who does, by name.
pub async fn askable_organizations(
    cx: &Context,
    user: &User,
    request: &AuthorizationRequest,
) -> Result<Vec<Membership>, store::Error> {
    let mut found = memberships(cx, user).await?;
    found.retain(|membership| {
        !request.may_be_agreed_by(cx, membership) && request.may_come_to(cx, membership)
    });
    Ok(found)
}

/// The question is written down for the admins of an organization. Asking again replaces it.
pub async fn ask(
    cx: &Context,
    user: &User,
    organization_id: OrganizationId,
    request: &AuthorizationRequest,
    note: &str,
    info: &RequestInfo,
) -> Result<InstallId, ConsentError> {
    let stay = memberships(cx, user)
        .await?
        .into_iter()
        .find(|membership| membership.organization.id == organization_id)
        .ok_or(ConsentError::NotAMember)?;
    if !request.may_come_to(cx, &stay) {
        return Err(ConsentError::NotAllowedThere);
    }
    let note: String = note.trim().chars().take(LONGEST_NOTE).collect();
    let now = cx.env.now();
    let by = DoneBy { user_id: Some(user.id), origin: info.origin.clone(), ..DoneBy::default() };
    let (request, user) = (request.clone(), user.clone());
    let key_user_id = key_user_id(cx, &user);
    cx.db
        .unit_of_work("request_install", move |tx| {
            Box::pin(async move {
                let app_id = request.app.id;
                let present =
                    store::installs::lifecycle::find_by_key(tx, app_id, organization_id, key_user_id).await?;
                if let Some(present) = &present {
                    store::installs::lifecycle::lock(tx, organization_id, present.install.id).await?;
                }
                let facts =
                    present.as_ref().map_or_else(nothing_yet, |found| found.install.lifecycle.clone());
                let event = LifecycleEvent::Request { scopes: request.scopes.clone() };
                let facts = facts.after(&event, now).map_err(|_| ConsentError::AlreadyConnected)?;
                let asked = Asked {
                    app: (app_id, request.app.epoch, request.app.scopes_version),
                    organization: (organization_id, stay.organization.epoch),
                    key_user_id,
                    actor: request.actor,
                    member: (user.id, stay.id, user.epoch),
                    facts: &facts,
                    webhook_events: &request.webhook_events,
                    note: &note,
                    has_ended: present.is_some(),
                };
                let id = store::installs::lifecycle::request(tx, &asked, now).await?;
                let id = id.ok_or(ConsentError::AlreadyConnected)?;
                let details = json!({ "actor": request.actor, "scopes": request.scopes.to_string(),
                                      "webhook_events": request.webhook_events, "note": note });
                let event = AuditEvent::new(AuditKind::InstallRequested, organization_id, &by, now);
                let event = AuditEvent { app_id: Some(app_id), install_id: Some(id), ..event };
                store::ledger::append(tx, &event.with_details(details)).await?;
                Ok(id)
            })
        })
        .await
}

/// What an admin approved for a member who has not connected it yet, with who that was.
#[derive(Debug)]
pub(super) struct Approval {
    pub(super) installed: InstalledApp,
    pub(super) approver: (UserId, MembershipId),
}

/// Finds the install that an answer of this person in this organization would be about, whatever its state.
pub(super) async fn find_install(
    cx: &Context,
    user: &User,
    membership: &Membership,
    request: &AuthorizationRequest,
) -> Result<Option<InstalledApp>, store::Error> {
    let (organization_id, key) = (membership.organization.id, key_user_id(cx, user));
    let mut conn = cx.db.read().await?;
    store::installs::lifecycle::find_by_key(&mut conn, request.app.id, organization_id, key).await
}

/// The approval by which a member may finish this request, where that install has one: theirs, for no more than was
/// approved, and not used before.
pub(super) async fn approval_of(
    cx: &Context,
    user: &User,
    membership: &Membership,
    request: &AuthorizationRequest,
    found: Option<InstalledApp>,
) -> Result<Option<Approval>, store::Error> {
    let Some(installed) = found.filter(|found| covers(found, user, request, cx)) else { return Ok(None) };
    let Some((approver, _)) = installed.install.approved else { return Ok(None) };
    let mut conn = cx.db.read().await?;
    let stay = store::memberships::find(&mut conn, membership.organization.id, approver).await?;
    Ok(stay.map(|stay| Approval { installed, approver: (approver, stay.id) }))
}

fn covers(found: &InstalledApp, user: &User, request: &AuthorizationRequest, cx: &Context) -> bool {
    let install = &found.install;
    let is_theirs = install.request.as_ref().is_some_and(|asked| asked.user_id == user.id);
    is_theirs
        && install.connected_at.is_none()
        && install.actor == request.actor
        && install.lifecycle.state(cx.env.now()).works()
        && request.scopes.is_subset(&install.lifecycle.granted)
}

/// An app that nobody asked for before.
fn nothing_yet() -> Lifecycle {
    Lifecycle {
        stage: Stage::Requested,
        expires_at: None,
        suspended_by_owner: false,
        suspended_by_customer: false,
        granted: ScopeSet::default(),
        pending: ScopeSet::default(),
    }
}
