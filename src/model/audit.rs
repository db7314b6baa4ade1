//! The ledger: who did what, when, from where, and what changed.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::id::{ApiKeyId, AppId, InstallId, LedgerId, OrganizationId, UserId};

/// Everything worth recording, under the stable name that pages, JSON and exports use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditKind {
    /// An app was registered.
    AppCreated,
    /// An app's fields changed.
    AppUpdated,
    /// An app's secret was replaced.
    AppSecretRotated,
    /// A secret that was replaced stopped working before its overlap was over.
    AppSecretEnded,
    /// An app was suspended.
    AppSuspended,
    /// An app was let back in.
    AppUnsuspended,
    /// An app was deleted.
    AppDeleted,
    /// An admin agreed to an install.
    ConsentApproved,
    /// An app was connected, or connected again.
    InstallCreated,
    /// A connection ended.
    InstallRevoked,
    /// An app was given a token for itself.
    TokenIssued,
    /// A token pair ended, and its install did not.
    TokenRevoked,
    /// A code was presented a second time.
    CodeReplayed,
    /// A spent refresh token was presented.
    RefreshTokenReused,
    /// An API key was made.
    ApiKeyCreated,
    /// The organization's SSO key was made or replaced.
    SsoKeyCreated,
    /// Somebody joined, or the role changed.
    MemberSet,
    /// Somebody left.
    MemberRemoved,
    /// A member asked for an app.
    InstallRequested,
    /// An admin agreed to what a member had asked for.
    InstallApproved,
    /// An admin refused what a member had asked for.
    InstallDeclined,
    /// A member took the question back.
    InstallWithdrawn,
    /// One side suspended a connection.
    InstallSuspended,
    /// One side took its suspension back.
    InstallResumed,
    /// The date that was chosen at consent came.
    InstallExpired,
    /// An app's scopes changed.
    ScopesChanged,
    /// An admin agreed to the scopes that an app asked for besides.
    ScopesAccepted,
    /// An admin refused the scopes that an app asked for besides.
    ScopesDeclined,
    /// An app's owner reported its secret as leaked.
    SecretLeaked,
    /// A credential was found where everybody could read it.
    CredentialLeaked,
    /// An operator marked an app as reviewed, or took that back.
    AppReviewed,
    /// An operator blocked an app.
    AppBlocked,
    /// An operator let a blocked app back in.
    AppUnblocked,
    /// Everything of an app, an organization or a person, or all before a time, was ended.
    ConnectionsCutOff,
    /// An organization's name or policy changed.
    OrganizationUpdated,
    /// An operator suspended an organization.
    OrganizationSuspended,
    /// An operator let a suspended organization back in.
    OrganizationUnsuspended,
    /// An API key was replaced by a new one of the same name.
    ApiKeyRotated,
    /// An API key was revoked.
    ApiKeyRevoked,
    /// Somebody was invited.
    InvitationCreated,
    /// An invitation got a new link, in place of the one it had.
    InvitationRenewed,
    /// An invitation was taken back.
    InvitationRevoked,
    /// Somebody followed an invitation.
    InvitationAccepted,
    /// An operator disabled somebody's account.
    UserDisabled,
    /// An operator let somebody's account back in.
    UserEnabled,
    /// A project was created through the API.
    ProjectCreated,
    /// A task was created through the API.
    TaskCreated,
    /// A workflow was created through the API.
    WorkflowCreated,
    /// An organization got a webhook of its own.
    WebhookCreated,
    /// Address or events of an organization's own webhook changed.
    WebhookUpdated,
    /// An organization's own webhook was deleted.
    WebhookDeleted,
    /// Nothing is sent to a webhook any more.
    WebhookDisabled,
    /// Events are sent to a webhook again.
    WebhookEnabled,
    /// The signing secret of a webhook was replaced.
    WebhookSecretRotated,
}

/// One entry, as it is written.
#[derive(Debug, Clone)]
pub struct AuditEvent {
    /// What happened.
    pub kind: AuditKind,
    /// The organization whose audit log shows it.
    pub organization_id: OrganizationId,
    /// The app it is about.
    pub app_id: Option<AppId>,
    /// The install it is about.
    pub install_id: Option<InstallId>,
    /// Who did it; nobody where the server itself did.
    pub user_id: Option<UserId>,
    /// From where.
    pub origin: RequestOrigin,
    /// When.
    pub at: OffsetDateTime,
    /// What changed: old and new values, never a secret.
    pub details: Value,
}

/// One entry, as it is read.
#[derive(Debug, Clone)]
pub struct LedgerEntry {
    /// Its number; later entries have higher ones.
    pub id: LedgerId,
    /// What happened, by its stable name.
    pub kind: String,
    /// The install it is about.
    pub install_id: Option<InstallId>,
    /// The name of who did it.
    pub user_name: Option<String>,
    /// The name of the app it is about.
    pub app_name: Option<String>,
    /// The address it came from.
    pub ip: Option<String>,
    /// When.
    pub at: OffsetDateTime,
    /// What changed.
    pub details: Value,
}

/// Which entries of an organization's audit log are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LedgerFilter {
    /// By this person.
    pub user_id: Option<UserId>,
    /// About this app.
    pub app_id: Option<AppId>,
    /// Of this kind, by its stable name.
    pub kind: Option<String>,
    /// Not before this moment.
    pub from: Option<OffsetDateTime>,
    /// Before this moment.
    pub until: Option<OffsetDateTime>,
}

/// The people and apps that an organization's audit log names, by name.
#[derive(Debug, Clone, Default)]
pub struct LedgerNames {
    /// The people.
    pub people: Vec<(UserId, String)>,
    /// The apps.
    pub apps: Vec<(AppId, String)>,
}

/// Whose connections a thing concerns that happened to all of them at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Announced {
    /// Those of an app.
    App(AppId),
    /// Those of a target organization.
    Organization(OrganizationId),
    /// Those that act as a person.
    User(UserId),
    /// All of them.
    Server,
}

/// From where a request came.
#[derive(Debug, Clone, Default)]
pub struct RequestOrigin {
    /// The peer's address, or the client's where a trusted proxy named it.
    pub ip: Option<String>,
    /// What the client calls itself, cut to a readable length.
    pub user_agent: Option<String>,
}

/// Who did something, and from where.
#[derive(Debug, Clone, Default)]
pub struct DoneBy {
    /// The person; nobody where a command of the server's host or the server itself did it.
    pub user_id: Option<UserId>,
    /// What did it for them, or by itself; nothing where they did it themselves.
    pub through: Option<Through>,
    /// From where.
    pub origin: RequestOrigin,
}

/// What calls the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Through {
    /// An app.
    App(AppId),
    /// Whoever has this API key of the organization.
    ApiKey(ApiKeyId),
}

impl AuditEvent {
    /// An entry about an organization itself, with nothing else named yet but through what it was done.
    pub fn new(kind: AuditKind, organization_id: OrganizationId, by: &DoneBy, at: OffsetDateTime) -> Self {
        let (app_id, details) = match by.through {
            None => (None, json!({})),
            Some(Through::App(app_id)) => (Some(app_id), json!({})),
            Some(Through::ApiKey(id)) => (None, json!({ "api_key_id": id })),
        };
        Self {
            kind,
            organization_id,
            app_id,
            install_id: None,
            user_id: by.user_id,
            origin: by.origin.clone(),
            at,
            details,
        }
    }

    /// The same with what changed.
    #[must_use]
    pub fn with_details(mut self, more: Value) -> Self {
        if let (Value::Object(details), Value::Object(more)) = (&mut self.details, more) {
            details.extend(more);
        }
        self
    }
}

impl AuditKind {
    /// Every kind, in the order in which filters list them.
    pub const ALL: [Self; 54] = [
        Self::AppCreated,
        Self::AppUpdated,
        Self::AppSecretRotated,
        Self::AppSecretEnded,
        Self::AppSuspended,
        Self::AppUnsuspended,
        Self::AppDeleted,
        Self::ConsentApproved,
        Self::InstallCreated,
        Self::InstallRevoked,
        Self::TokenIssued,
        Self::TokenRevoked,
        Self::CodeReplayed,
        Self::RefreshTokenReused,
        Self::ApiKeyCreated,
        Self::SsoKeyCreated,
        Self::MemberSet,
        Self::MemberRemoved,
        Self::InstallRequested,
        Self::InstallApproved,
        Self::InstallDeclined,
        Self::InstallWithdrawn,
        Self::InstallSuspended,
        Self::InstallResumed,
        Self::InstallExpired,
        Self::ScopesChanged,
        Self::ScopesAccepted,
        Self::ScopesDeclined,
        Self::SecretLeaked,
        Self::CredentialLeaked,
        Self::AppReviewed,
        Self::AppBlocked,
        Self::AppUnblocked,
        Self::ConnectionsCutOff,
        Self::OrganizationUpdated,
        Self::OrganizationSuspended,
        Self::OrganizationUnsuspended,
        Self::ApiKeyRotated,
        Self::ApiKeyRevoked,
        Self::InvitationCreated,
        Self::InvitationRenewed,
        Self::InvitationRevoked,
        Self::InvitationAccepted,
        Self::UserDisabled,
        Self::UserEnabled,
        Self::ProjectCreated,
        Self::TaskCreated,
        Self::WorkflowCreated,
        Self::WebhookCreated,
        Self::WebhookUpdated,
        Self::WebhookDeleted,
        Self::WebhookDisabled,
        Self::WebhookEnabled,
        Self::WebhookSecretRotated,
    ];

    /// Reads the stable name. A newer server may have written one that this one does not know.
    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AppCreated => "app.created",
            Self::AppUpdated => "app.updated",
            Self::AppSecretRotated => "app.secret_rotated",
            Self::AppSecretEnded => "app.secret_ended",
            Self::AppSuspended => "app.suspended",
            Self::AppUnsuspended => "app.unsuspended",
            Self::AppDeleted => "app.deleted",
            Self::ConsentApproved => "consent.approved",
            Self::InstallCreated => "install.created",
            Self::InstallRevoked => "install.revoked",
            Self::TokenIssued => "token.issued",
            Self::TokenRevoked => "token.revoked",
            Self::CodeReplayed => "code.replay_detected",
            Self::RefreshTokenReused => "token.reuse_detected",
            Self::ApiKeyCreated => "api_key.created",
            Self::SsoKeyCreated => "sso_key.created",
            Self::MemberSet => "member.set",
            Self::MemberRemoved => "member.removed",
            Self::InstallRequested => "install.requested",
            Self::InstallApproved => "install.approved",
            Self::InstallDeclined => "install.declined",
            Self::InstallWithdrawn => "install.withdrawn",
            Self::InstallSuspended => "install.suspended",
            Self::InstallResumed => "install.resumed",
            Self::InstallExpired => "install.expired",
            Self::ScopesChanged => "app.scopes_changed",
            Self::ScopesAccepted => "install.scopes_accepted",
            Self::ScopesDeclined => "install.scopes_declined",
            Self::SecretLeaked => "app.secret_leaked",
            Self::CredentialLeaked => "credential.leaked",
            Self::AppReviewed => "app.reviewed",
            Self::AppBlocked => "app.blocked",
            Self::AppUnblocked => "app.unblocked",
            Self::ConnectionsCutOff => "connections.cut_off",
            Self::OrganizationUpdated => "organization.updated",
            Self::OrganizationSuspended => "organization.suspended",
            Self::OrganizationUnsuspended => "organization.unsuspended",
            Self::ApiKeyRotated => "api_key.rotated",
            Self::ApiKeyRevoked => "api_key.revoked",
            Self::InvitationCreated => "invitation.created",
            Self::InvitationRenewed => "invitation.renewed",
            Self::InvitationRevoked => "invitation.revoked",
            Self::InvitationAccepted => "invitation.accepted",
            Self::UserDisabled => "user.disabled",
            Self::UserEnabled => "user.enabled",
            Self::ProjectCreated => "project.created",
            Self::TaskCreated => "task.created",
            Self::WorkflowCreated => "workflow.created",
            Self::WebhookCreated => "webhook.created",
            Self::WebhookUpdated => "webhook.updated",
            Self::WebhookDeleted => "webhook.deleted",
            Self::WebhookDisabled => "webhook.disabled",
            Self::WebhookEnabled => "webhook.enabled",
            Self::WebhookSecretRotated => "webhook.secret_rotated",
        }
    }
}
