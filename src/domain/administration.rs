//! Who administers an organization. The role that a page was opened with is asked for again under the organization's
//! lock before anything changes, so that nobody acts with a role that was just taken away.

use time::OffsetDateTime;

use super::RequestInfo;
use super::accounts::AccountError;
use super::members::{lock, membership_by_subdomain};
use crate::context::Context;
use crate::model::account::{Belongings, Membership, Organization, Role, User};
use crate::model::audit::{AuditEvent, AuditKind, DoneBy};
use crate::model::id::UserId;
use crate::store::{self, Tx};

/// Why an admin's act was refused.
#[derive(Debug, thiserror::Error)]
pub enum AdminError {
    /// The person does not administer the organization.
    #[error("only an admin of the organization may do this")]
    Forbidden,
    /// An admin's role is too weak for this.
    #[error("only an owner may make, remove or change an owner")]
    OwnersOnly,
    /// The organization has no such thing.
    #[error("the organization has no such thing")]
    NotFound,
    /// Something of that name is there already.
    #[error("this name is in use")]
    NameTaken,
    /// There are as many as there may be.
    #[error("there are too many of these already")]
    TooMany,
    /// About the organization, its members, or a field.
    #[error(transparent)]
    Account(#[from] AccountError),
}

impl From<store::Error> for AdminError {
    fn from(error: store::Error) -> Self {
        Self::Account(error.into())
    }
}

/// Somebody who administers an organization, as far as was known when the request came. Only [`Admin::of`] makes one.
#[derive(Debug, Clone)]
pub struct Admin {
    membership: Membership,
    user_id: UserId,
    by: DoneBy,
}

impl Admin {
    /// Finds what a person is in the organization of that short name, and asks for an admin.
    pub async fn of(
        cx: &Context,
        subdomain: &str,
        user: &User,
        request: &RequestInfo,
    ) -> Result<Self, AdminError> {
        let membership = membership_by_subdomain(cx, subdomain, user.id).await?;
        if !membership.role.is_admin() {
            return Err(AdminError::Forbidden);
        }
        let by = DoneBy { user_id: Some(user.id), origin: request.origin.clone() };
        Ok(Self { membership, user_id: user.id, by })
    }

    /// The organization.
    pub fn organization(&self) -> &Organization {
        &self.membership.organization
    }

    /// Owner or admin.
    pub fn role(&self) -> Role {
        self.membership.role
    }

    /// Who it is.
    pub fn user_id(&self) -> UserId {
        self.user_id
    }

    /// Who did it and from where, for the ledger.
    pub(super) fn by(&self) -> &DoneBy {
        &self.by
    }

    /// Locks the organization and reads the role that counts.
    pub(super) async fn lock(&self, tx: &mut Tx) -> Result<Role, AdminError> {
        let organization_id = self.organization().id;
        lock(tx, organization_id).await?;
        let stay = store::memberships::find(tx, organization_id, self.user_id).await?;
        let role = stay.ok_or(AccountError::NotAMember)?.role;
        if role.is_admin() { Ok(role) } else { Err(AdminError::Forbidden) }
    }

    /// Writes an entry about the organization itself.
    pub(super) async fn record(
        &self,
        tx: &mut Tx,
        kind: AuditKind,
        details: serde_json::Value,
        now: OffsetDateTime,
    ) -> Result<(), AdminError> {
        let event = AuditEvent::new(kind, self.organization().id, &self.by, now).with_details(details);
        Ok(store::ledger::append(tx, &event).await?)
    }
}

/// What the organization has, in numbers.
pub async fn belongings(cx: &Context, admin: &Admin) -> Result<Belongings, AdminError> {
    let mut conn = cx.db.read().await?;
    Ok(store::organizations::count_belongings(&mut conn, admin.organization().id, cx.env.now()).await?)
}
