//! What people are in organizations. Every change is in the organization's audit log.

use serde_json::json;
use time::OffsetDateTime;

use super::accounts::AccountError;
use super::feedback::assignees;
use crate::context::Context;
use crate::model::account::{Membership, Role, UserKind, is_subdomain};
use crate::model::audit::{AuditEvent, AuditKind, DoneBy};
use crate::model::id::{OrganizationId, UserId};
use crate::model::member::Member;
use crate::store::{self, Tx};

/// Lists where a person belongs, by the organizations' names.
pub async fn memberships(cx: &Context, user_id: UserId) -> Result<Vec<Membership>, AccountError> {
    let mut conn = cx.db.read().await?;
    Ok(store::memberships::list_memberships(&mut conn, user_id).await?)
}

/// Finds what a person is in an organization.
pub async fn membership(
    cx: &Context,
    organization_id: OrganizationId,
    user_id: UserId,
) -> Result<Membership, AccountError> {
    let mut conn = cx.db.read().await?;
    let found = store::memberships::find(&mut conn, organization_id, user_id).await?;
    found.ok_or(AccountError::NotAMember)
}

/// Finds what a person is in the organization of that short name. That there is no such organization is told apart
/// from not belonging to it by nobody. One that is suspended is refused.
pub async fn membership_by_subdomain(
    cx: &Context,
    subdomain: &str,
    user_id: UserId,
) -> Result<Membership, AccountError> {
    if !is_subdomain(subdomain) {
        return Err(AccountError::NotAMember);
    }
    let mut conn = cx.db.read().await?;
    let found = store::memberships::find_by_subdomain(&mut conn, subdomain, user_id).await?;
    in_use(found.ok_or(AccountError::NotAMember)?)
}

/// Refuses what an operator of the server suspended: only its members learn so.
pub fn in_use(membership: Membership) -> Result<Membership, AccountError> {
    if membership.organization.is_suspended {
        return Err(AccountError::OrganizationSuspended);
    }
    Ok(membership)
}

/// Makes a person a member, or changes the role of one.
pub async fn set_member(
    cx: &Context,
    organization_id: OrganizationId,
    user_id: UserId,
    role: Role,
    by: DoneBy,
) -> Result<Membership, AccountError> {
    let now = cx.env.now();
    cx.db
        .unit_of_work("set_member", move |tx| {
            Box::pin(async move {
                lock(tx, organization_id).await?;
                set_locked(tx, organization_id, user_id, role, &by, now).await
            })
        })
        .await
}

/// Ends a person's stay in an organization, whether the account is open or closed. Whatever acts as them there ends
/// with it.
pub async fn remove_member(
    cx: &Context,
    organization_id: OrganizationId,
    user_id: UserId,
    by: DoneBy,
) -> Result<(), AccountError> {
    let within = cx.clone();
    cx.db
        .unit_of_work("remove_member", move |tx| {
            Box::pin(async move {
                lock(tx, organization_id).await?;
                let member = store::members::find(tx, organization_id, user_id).await?;
                let member = member.ok_or(AccountError::NotAMember)?;
                remove_locked(&within, tx, organization_id, &member, &by).await
            })
        })
        .await
}

/// Lets changes of one organization's members follow each other, so that two admins cannot remove each other at once.
pub(super) async fn lock(tx: &mut Tx, organization_id: OrganizationId) -> Result<(), AccountError> {
    if store::organizations::lock(tx, organization_id).await? {
        Ok(())
    } else {
        Err(AccountError::NoSuchOrganization)
    }
}

/// The same as [`set_member`], of an organization that is locked.
pub(super) async fn set_locked(
    tx: &mut Tx,
    organization_id: OrganizationId,
    user_id: UserId,
    role: Role,
    by: &DoneBy,
    now: OffsetDateTime,
) -> Result<Membership, AccountError> {
    let user = store::accounts::find_user(tx, user_id).await?;
    let person = user.filter(|user| user.kind == UserKind::Person).ok_or(AccountError::NoSuchUser)?;
    let before = store::memberships::find(tx, organization_id, user_id).await?.map(|stay| stay.role);
    if before.is_some_and(Role::is_admin) && !role.is_admin() {
        refuse_last_admin(tx, organization_id, user_id).await?;
    }
    store::memberships::set(tx, organization_id, user_id, role, now).await?;
    if before != Some(role) {
        let details = json!({ "user_id": person.id, "email": person.email, "from": before, "to": role });
        let event = AuditEvent::new(AuditKind::MemberSet, organization_id, by, now);
        store::ledger::append(tx, &event.with_details(details)).await?;
    }
    let now_is = store::memberships::find(tx, organization_id, user_id).await?;
    now_is.ok_or(AccountError::NotAMember)
}

/// The same as [`remove_member`], of an organization that is locked.
pub(super) async fn remove_locked(
    cx: &Context,
    tx: &mut Tx,
    organization_id: OrganizationId,
    member: &Member,
    by: &DoneBy,
) -> Result<(), AccountError> {
    // A closed account administers nothing, so nothing is lost with it.
    if member.role.is_admin() && !member.is_closed {
        refuse_last_admin(tx, organization_id, member.user_id).await?;
    }
    assignees::take_from(cx, tx, organization_id, member.user_id).await?;
    store::memberships::remove(tx, organization_id, member.user_id).await?;
    let details = json!({ "user_id": member.user_id, "email": member.email, "from": member.role });
    let event = AuditEvent::new(AuditKind::MemberRemoved, organization_id, by, cx.env.now());
    store::ledger::append(tx, &event.with_details(details)).await?;
    Ok(())
}

async fn refuse_last_admin(
    tx: &mut Tx,
    organization_id: OrganizationId,
    leaving: UserId,
) -> Result<(), AccountError> {
    match store::memberships::count_other_admins(tx, organization_id, leaving).await? {
        0 => Err(AccountError::LastAdmin),
        _ => Ok(()),
    }
}
