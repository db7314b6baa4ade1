//! Both sides move an install from state to state: suspend and resume, answer to further scopes, approve and decline
//! what a member asked for, and the app itself gives it up.
//!
//! Each case is the same walk: lock the row, read the facts, let `model::lifecycle` decide, write what it decided with
//! one ledger row, commit.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::RequestInfo;
use super::apps::{AppError, Owner};
use super::installs::InstallError;
use crate::context::Context;
use crate::model::account::{Membership, User};
use crate::model::audit::{AuditEvent, AuditKind, DoneBy};
use crate::model::id::{InstallId, OrganizationId, UserId};
use crate::model::install::InstalledApp;
use crate::model::lifecycle::{Lifecycle, LifecycleEvent, Side, TransitionError};
use crate::store::{self, Tx};

/// Installs that one transaction ends.
const EXPIRY_BATCH: i64 = 500;

/// What an admin of the target organization does with an install.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdminAct {
    /// Lets nothing of it work until it is resumed.
    Suspend,
    /// Takes the organization's own suspension back.
    Resume,
    /// Agrees to the scopes that the app asks for besides, as they were in that version of the app's scopes.
    AcceptScopes {
        /// The version that was read; whichever it is now where absent.
        version: Option<i64>,
    },
    /// Refuses them; what was granted before stays.
    DeclineScopes {
        /// The version that was read; whichever it is now where absent.
        version: Option<i64>,
    },
    /// Agrees to what a member asked for.
    Approve {
        /// When it shall end by itself.
        expires_at: Option<OffsetDateTime>,
    },
    /// Refuses it.
    Decline,
}

/// Why an install stays what it is.
#[derive(Debug, thiserror::Error)]
pub enum LifecycleError {
    /// It is not to be seen, or its organization's admins alone may do that.
    #[error(transparent)]
    Install(#[from] InstallError),
    /// The app is not to be seen, or its owner's admins alone may do that.
    #[error(transparent)]
    App(#[from] AppError),
    /// What it is does not allow it.
    #[error(transparent)]
    Transition(#[from] TransitionError),
    /// The owner changed the app's scopes again since they were read.
    #[error("the app asks for something else since")]
    ScopesChanged,
    /// A date on which it should end, and which is over.
    #[error("the chosen date has passed")]
    EndPassed,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// An admin of the target organization acts on one of its installs.
pub async fn act_as_admin(
    cx: &Context,
    user: &User,
    membership: &Membership,
    id: InstallId,
    act: AdminAct,
    request: &RequestInfo,
) -> Result<InstalledApp, LifecycleError> {
    if !membership.role.is_admin() {
        return Err(InstallError::Forbidden.into());
    }
    let now = cx.env.now();
    if let AdminAct::Approve { expires_at: Some(end) } = act
        && end <= now
    {
        return Err(LifecycleError::EndPassed);
    }
    let by = DoneBy { user_id: Some(user.id), origin: request.origin.clone(), ..DoneBy::default() };
    let change = Change { organization_id: membership.organization.id, id, act: act.into(), by, now };
    cx.db.unit_of_work("install_as_admin", move |tx| Box::pin(change.run(tx))).await
}

/// What the admins of the app's owner organization do with one install.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnerAct {
    /// Lets nothing of it work, whatever the customer does, until it is resumed.
    Suspend,
    /// Takes the owner's suspension back.
    Resume,
}

/// An admin of the owner organization acts on one install of its apps.
pub async fn act_as_owner(
    cx: &Context,
    owner: Owner,
    id: InstallId,
    act: OwnerAct,
    request: &RequestInfo,
) -> Result<InstalledApp, LifecycleError> {
    let mut conn = cx.db.read().await?;
    let found = store::installs::lifecycle::find_for_owner(&mut conn, owner.organization_id(), id).await?;
    drop(conn);
    let install = found.ok_or(InstallError::NotFound)?.install;
    let act = match act {
        OwnerAct::Suspend => Act::Suspend(Side::Owner),
        OwnerAct::Resume => Act::Resume(Side::Owner),
    };
    // The customer's ledger tells which side it was, and not who of them or from where.
    let by = DoneBy::default();
    let change = Change { organization_id: install.organization_id, id, act, by, now: cx.env.now() };
    let event = AuditEvent { app_id: Some(install.app_id), ..owner.install_event(&change, request) };
    cx.db
        .unit_of_work("install_as_owner", move |tx| {
            Box::pin(async move {
                let now_is = change.run(tx).await?;
                store::ledger::append(tx, &event).await?;
                Ok(now_is)
            })
        })
        .await
}

/// The member who asked for an install takes the question back.
pub async fn withdraw(
    cx: &Context,
    user: &User,
    membership: &Membership,
    id: InstallId,
    request: &RequestInfo,
) -> Result<InstalledApp, LifecycleError> {
    let by = DoneBy { user_id: Some(user.id), origin: request.origin.clone(), ..DoneBy::default() };
    let organization_id = membership.organization.id;
    let change = Change { organization_id, id, act: Act::Withdraw(user.id), by, now: cx.env.now() };
    cx.db.unit_of_work("withdraw_request", move |tx| Box::pin(change.run(tx))).await
}

/// Ends all installs whose date has come at `now`, batch by batch. Answers how many. Servers that run at once share the
/// work.
pub async fn end_expired(cx: &Context, now: OffsetDateTime) -> Result<u64, store::Error> {
    let mut ended = 0;
    loop {
        let batch = cx
            .db
            .unit_of_work("expiry", move |tx| {
                Box::pin(store::installs::lifecycle::end_expired(tx, now, EXPIRY_BATCH))
            })
            .await?;
        ended += batch;
        if batch < EXPIRY_BATCH.unsigned_abs() {
            return Ok(ended);
        }
    }
}

/// What is done, by whichever side.
#[derive(Debug, Clone, Copy)]
enum Act {
    Suspend(Side),
    Resume(Side),
    AcceptScopes(Option<i64>),
    DeclineScopes(Option<i64>),
    Approve(Option<OffsetDateTime>),
    Decline,
    Withdraw(UserId),
}

impl From<AdminAct> for Act {
    fn from(act: AdminAct) -> Self {
        match act {
            AdminAct::Suspend => Self::Suspend(Side::Customer),
            AdminAct::Resume => Self::Resume(Side::Customer),
            AdminAct::AcceptScopes { version } => Self::AcceptScopes(version),
            AdminAct::DeclineScopes { version } => Self::DeclineScopes(version),
            AdminAct::Approve { expires_at } => Self::Approve(expires_at),
            AdminAct::Decline => Self::Decline,
        }
    }
}

impl Act {
    fn event(self) -> LifecycleEvent {
        match self {
            Self::Suspend(side) => LifecycleEvent::Suspend(side),
            Self::Resume(side) => LifecycleEvent::Resume(side),
            Self::AcceptScopes(_) => LifecycleEvent::AcceptScopes,
            Self::DeclineScopes(_) => LifecycleEvent::DeclineScopes,
            Self::Approve(expires_at) => LifecycleEvent::Approve { expires_at },
            Self::Decline => LifecycleEvent::Decline,
            Self::Withdraw(_) => LifecycleEvent::Withdraw,
        }
    }

    fn kind(self) -> AuditKind {
        match self {
            Self::Suspend(_) => AuditKind::InstallSuspended,
            Self::Resume(_) => AuditKind::InstallResumed,
            Self::AcceptScopes(_) => AuditKind::ScopesAccepted,
            Self::DeclineScopes(_) => AuditKind::ScopesDeclined,
            Self::Approve(_) => AuditKind::InstallApproved,
            Self::Decline => AuditKind::InstallDeclined,
            Self::Withdraw(_) => AuditKind::InstallWithdrawn,
        }
    }

    /// Old and new, for the ledger.
    fn details(self, before: &InstalledApp, after: &Lifecycle) -> Value {
        let facts = &before.install.lifecycle;
        match self {
            Self::Suspend(side) | Self::Resume(side) => json!({ "by": side.as_str() }),
            Self::AcceptScopes(_) | Self::DeclineScopes(_) => json!({
                "added": facts.pending.to_string(),
                "before": facts.granted.to_string(),
                "scopes": after.granted.to_string(),
            }),
            Self::Approve(expires_at) => json!({
                "actor": before.install.actor,
                "scopes": after.granted.to_string(),
                "webhook_events": before.install.granted_webhook_events,
                "requested_by": before.requested_by_name,
                "expires_at": expires_at.map(OffsetDateTime::unix_timestamp),
            }),
            Self::Decline | Self::Withdraw(_) => json!({ "requested_by": before.requested_by_name }),
        }
    }
}

/// One step of one install.
#[derive(Debug, Clone)]
struct Change {
    organization_id: OrganizationId,
    id: InstallId,
    act: Act,
    by: DoneBy,
    now: OffsetDateTime,
}

impl Change {
    async fn run(self, tx: &mut Tx) -> Result<InstalledApp, LifecycleError> {
        let Self { organization_id, id, act, ref by, now } = self;
        let find = async |tx: &mut Tx| {
            let found = store::installs::find(tx, organization_id, id).await?;
            found.ok_or(LifecycleError::from(InstallError::NotFound))
        };
        if !store::installs::lifecycle::lock(tx, organization_id, id).await? {
            return Err(InstallError::NotFound.into());
        }
        let before = find(tx).await?;
        if let Act::Withdraw(user_id) = act
            && before.install.request.as_ref().is_none_or(|asked| asked.user_id != user_id)
        {
            return Err(InstallError::NotFound.into());
        }
        let after = before.install.lifecycle.after(&act.event(), now)?;
        match act {
            Act::Suspend(_) | Act::Resume(_) => {
                store::installs::lifecycle::set_switches(tx, id, &after, now).await?;
            }
            Act::AcceptScopes(version) | Act::DeclineScopes(version) => {
                let read = before.scopes_version;
                if version.is_some_and(|version| version != read) {
                    return Err(LifecycleError::ScopesChanged);
                }
                store::installs::lifecycle::set_scopes(tx, id, &after, read).await?;
            }
            Act::Approve(expires_at) => {
                let approver = by.user_id.ok_or(InstallError::Forbidden)?;
                store::installs::lifecycle::approve(tx, id, approver, expires_at, now).await?;
            }
            Act::Decline | Act::Withdraw(_) => store::installs::lifecycle::end(tx, id, &after).await?,
        }
        let event = AuditEvent {
            app_id: Some(before.install.app_id),
            install_id: Some(id),
            ..AuditEvent::new(act.kind(), organization_id, by, now)
        };
        store::ledger::append(tx, &event.with_details(act.details(&before, &after))).await?;
        find(tx).await
    }
}

impl Owner {
    /// The same step in the owner's own ledger, which knows who did it and not at which customer's.
    fn install_event(self, change: &Change, request: &RequestInfo) -> AuditEvent {
        let details = json!({ "by": Side::Owner.as_str(), "install_id": change.id });
        let by = DoneBy { user_id: self.user_id(), origin: request.origin.clone(), ..DoneBy::default() };
        AuditEvent::new(change.act.kind(), self.organization_id(), &by, change.now).with_details(details)
    }
}
