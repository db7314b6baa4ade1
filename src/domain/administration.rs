//! Who administers an organization. The role that a page was opened with is asked for again under the organization's
//! lock before anything changes, so that nobody acts with a role that was just taken away.

use time::OffsetDateTime;

use super::RequestInfo;
use super::accounts::AccountError;
use super::api_caller::ApiCaller;
use super::members::{lock, membership_by_subdomain};
use crate::context::Context;
use crate::model::account::{Belongings, Organization, Role, User};
use crate::model::audit::{AuditEvent, AuditKind, DoneBy};
use crate::model::feedback::standing::{Deed, Standing};
use crate::model::id::{InstallId, UserId};
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
    /// The member's account is closed, and holds its place as it is.
    #[error("the role can't be changed while the account is closed")]
    Closed,
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

/// Somebody who administers an organization, as far as was known when the request came. Only
/// [`Admin::of`] and [`Admin::of_caller`] make one.
#[derive(Debug, Clone)]
pub struct Admin {
    organization: Organization,
    role: Role,
    /// As whom; nobody where it is the organization by its API key.
    user_id: Option<UserId>,
    basis: Basis,
    /// By which install, where an app acts.
    install_id: Option<InstallId>,
    by: DoneBy,
}

/// What the role rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Basis {
    /// It is that person's own, and ends with their stay.
    Own,
    /// The same, where the organization's key says who they are. Admins hold the key and what vouches beside it, so
    /// nobody is more than an admin by it.
    VouchedFor,
    /// It is an admin's, as long as what acts may act at all.
    Lent,
}

impl Basis {
    fn role(self, own: Role) -> Role {
        match self {
            Self::VouchedFor if own == Role::Owner => Role::Admin,
            Self::Own | Self::VouchedFor => own,
            Self::Lent => Role::Admin,
        }
    }
}

impl Admin {
    /// Finds what a person is in the organization of that short name, and asks for an admin. A sandbox has nothing to
    /// administer.
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
        if membership.organization.is_sandbox {
            return Err(AdminError::NotFound);
        }
        let by = DoneBy { user_id: Some(user.id), origin: request.origin.clone(), ..DoneBy::default() };
        Ok(Self {
            organization: membership.organization,
            role: membership.role,
            user_id: Some(user.id),
            basis: Basis::Own,
            install_id: None,
            by,
        })
    }

    /// Whoever calls the API and may look after members there: a person by their role; an app's bot, the organization's
    /// key and whoever it vouches for as an admin and no more.
    pub async fn of_caller(
        cx: &Context,
        caller: &ApiCaller,
        request: &RequestInfo,
    ) -> Result<Self, AdminError> {
        let standing = caller.standing();
        if !standing.may(Deed::ManageMembers) {
            return Err(AdminError::Forbidden);
        }
        let (own, basis) = match standing {
            Standing::Person(role) if caller.api_key().is_some() => (role, Basis::VouchedFor),
            Standing::Person(role) => (role, Basis::Own),
            Standing::Bot | Standing::Organization | Standing::EndUser => (Role::Admin, Basis::Lent),
        };
        let mut conn = cx.db.read().await?;
        let found = store::organizations::find(&mut conn, caller.organization().id).await?;
        Ok(Self {
            organization: found.ok_or(AccountError::NoSuchOrganization)?,
            role: basis.role(own),
            user_id: caller.user().map(|user| user.id),
            basis,
            install_id: caller.install_id(),
            by: caller.done_by(request),
        })
    }

    /// The organization.
    pub fn organization(&self) -> &Organization {
        &self.organization
    }

    /// Owner or admin.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Who it is: a person, or an app's bot; nobody where it is the organization by its API key.
    pub fn user_id(&self) -> Option<UserId> {
        self.user_id
    }

    /// By which install, where an app acts.
    pub(super) fn install_id(&self) -> Option<InstallId> {
        self.install_id
    }

    /// Who did it and from where, for the ledger.
    pub(super) fn by(&self) -> &DoneBy {
        &self.by
    }

    /// Locks the organization and reads the role that counts.
    pub(super) async fn lock(&self, tx: &mut Tx) -> Result<Role, AdminError> {
        let organization_id = self.organization().id;
        lock(tx, organization_id).await?;
        let Some(user_id) = self.user_id.filter(|_| self.basis != Basis::Lent) else { return Ok(self.role) };
        let stay = store::memberships::find(tx, organization_id, user_id).await?;
        let role = stay.ok_or(AccountError::NotAMember)?.role;
        if role.is_admin() { Ok(self.basis.role(role)) } else { Err(AdminError::Forbidden) }
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
