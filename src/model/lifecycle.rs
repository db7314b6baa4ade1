//! The life of an install as a state machine.
//!
//! An install is asked for, agreed to, suspended by either side, bound to a date, offered more scopes, and ended. What
//! is stored are the facts; the state is read off them, so that no two can contradict each other. Two rules hold
//! whatever the order of events: only a new consent leads out of an ended state, and nothing that the customer does
//! undoes a suspension by the owner.

use time::OffsetDateTime;

use super::install::InstallEnd;
use super::scope::ScopeSet;

mod transitions;

/// The facts of one install that decide about its state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lifecycle {
    /// How far it is.
    pub stage: Stage,
    /// When it ends by itself; never where absent.
    pub expires_at: Option<OffsetDateTime>,
    /// Whether the app's owner suspended it.
    pub suspended_by_owner: bool,
    /// Whether the organization suspended it.
    pub suspended_by_customer: bool,
    /// What the app may do.
    pub granted: ScopeSet,
    /// What the app asks for besides, and nobody has answered.
    pub pending: ScopeSet,
}

/// How far an install is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A member asked for it; nobody who may has answered.
    Requested,
    /// Somebody who may has agreed.
    Approved,
    /// It is over.
    Ended {
        /// Since when, where that was written on the install itself.
        at: Option<OffsetDateTime>,
        /// What ended it.
        by: InstallEnd,
    },
}

/// What an install is, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstallState {
    /// A member asked for it, and it waits for an admin.
    Requested,
    /// It works.
    Active,
    /// It works as before, and the app asks for more.
    ScopesPending,
    /// Its organization suspended it.
    SuspendedByCustomer,
    /// The app's owner, or the server's operator, suspended it.
    SuspendedByOwner,
    /// It was ended; only a new consent brings it back.
    Revoked,
    /// The date that was chosen at consent has come; only a new consent brings it back.
    Expired,
}

/// One side of an install.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The organization that owns the app.
    Owner,
    /// The organization it is connected to.
    Customer,
}

/// What can happen to an install.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LifecycleEvent {
    /// A member who may not install asks for it.
    Request {
        /// What the app would get.
        scopes: ScopeSet,
    },
    /// An admin agrees to what was asked for.
    Approve {
        /// When it shall end by itself.
        expires_at: Option<OffsetDateTime>,
    },
    /// An admin refuses what was asked for.
    Decline,
    /// Whoever asked takes the question back.
    Withdraw,
    /// A consent is given, whatever was before.
    Consent {
        /// What is granted.
        scopes: ScopeSet,
        /// When it shall end by itself.
        expires_at: Option<OffsetDateTime>,
    },
    /// One side suspends it.
    Suspend(Side),
    /// One side takes its suspension back.
    Resume(Side),
    /// The owner asks for more.
    OfferScopes(ScopeSet),
    /// The owner takes scopes from the app.
    RemoveScopes(ScopeSet),
    /// An admin agrees to what is pending.
    AcceptScopes,
    /// An admin refuses what is pending.
    DeclineScopes,
    /// Somebody or something ends it.
    End(InstallEnd),
}

/// Why an event does not fit the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TransitionError {
    /// It is over.
    #[error("this connection has ended; only a new consent brings it back")]
    Ended,
    /// Nobody has agreed yet.
    #[error("nobody has approved this connection yet")]
    NotApproved,
    /// It is not waiting for an answer.
    #[error("this connection does not wait for an approval")]
    NotRequested,
    /// It was approved already, so there is nothing to ask for.
    #[error("this app is already connected")]
    AlreadyApproved,
    /// It already is suspended by this side.
    #[error("this connection is already suspended")]
    AlreadySuspended,
    /// This side did not suspend it.
    #[error("this connection is not suspended")]
    NotSuspended,
    /// The other side suspended it.
    #[error("the owner of the app suspended this connection, and only the owner can resume it")]
    SuspendedByOwner,
    /// The app asks for nothing new.
    #[error("this app asks for no further scopes")]
    NothingPending,
}

impl Lifecycle {
    /// What the install is at `now`. A date that has come counts from its very moment.
    pub fn state(&self, now: OffsetDateTime) -> InstallState {
        match self.stage {
            Stage::Requested => InstallState::Requested,
            Stage::Ended { by: InstallEnd::Expired, .. } => InstallState::Expired,
            Stage::Ended { .. } => InstallState::Revoked,
            Stage::Approved if self.expires_at.is_some_and(|end| end <= now) => InstallState::Expired,
            Stage::Approved if self.suspended_by_owner => InstallState::SuspendedByOwner,
            Stage::Approved if self.suspended_by_customer => InstallState::SuspendedByCustomer,
            Stage::Approved if !self.pending.is_empty() => InstallState::ScopesPending,
            Stage::Approved => InstallState::Active,
        }
    }

    /// When and by what it ended, where it has.
    pub fn end(&self, now: OffsetDateTime) -> Option<(Option<OffsetDateTime>, InstallEnd)> {
        match self.stage {
            Stage::Ended { at, by } => Some((at, by)),
            Stage::Approved if self.state(now) == InstallState::Expired => {
                Some((self.expires_at, InstallEnd::Expired))
            }
            Stage::Approved | Stage::Requested => None,
        }
    }
}

impl InstallState {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Requested,
        Self::Active,
        Self::ScopesPending,
        Self::SuspendedByCustomer,
        Self::SuspendedByOwner,
        Self::Revoked,
        Self::Expired,
    ];

    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Active => "active",
            Self::ScopesPending => "scopes_pending",
            Self::SuspendedByCustomer => "suspended_by_customer",
            Self::SuspendedByOwner => "suspended_by_owner",
            Self::Revoked => "revoked",
            Self::Expired => "expired",
        }
    }

    /// Whether tokens work in it.
    pub fn works(self) -> bool {
        matches!(self, Self::Active | Self::ScopesPending)
    }

    /// Whether it is over.
    pub fn has_ended(self) -> bool {
        matches!(self, Self::Revoked | Self::Expired)
    }
}

impl Side {
    /// The word in the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Customer => "customer",
        }
    }
}
