//! Events: what an app, or an organization's own receiver, can hear of.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use time::OffsetDateTime;

use super::id::OrganizationId;

/// What is told of changelog entries.
pub mod changelog;
/// What is told of feature requests.
pub mod post;

/// Everything there is to hear of. A policy says which of them a server offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub enum EventName {
    /// A feature request was written.
    PostCreated,
    /// A feature request changed.
    PostUpdated,
    /// A feature request came true.
    PostCompleted,
    /// A changelog entry was written.
    ChangelogCreated,
    /// A changelog entry changed.
    ChangelogUpdated,
    /// A changelog entry was made public.
    ChangelogPublished,
    /// The app was connected.
    InstallCreated,
    /// The app was connected again, with what it may do and hear as it is now.
    InstallUpdated,
    /// The connection rests.
    InstallSuspended,
    /// The connection works again.
    InstallResumed,
    /// The connection ended, whoever or whatever ended it.
    InstallRevoked,
    /// An admin agreed to the scopes that the app asked for besides.
    InstallScopesAccepted,
    /// An admin refused the scopes that the app asked for besides.
    InstallScopesDeclined,
    /// A refresh token of the connection was presented that had been spent before.
    TokenReuseDetected,
    /// The app has a new secret.
    AppSecretRotated,
    /// Somebody was invited into the organization.
    MemberInvited,
    /// Somebody left the organization.
    MemberRemoved,
    /// A project was created.
    ProjectCreated,
    /// A task was created.
    TaskCreated,
    /// A receiver is tried. Nobody subscribes to it.
    Ping,
}

/// No event of that name can be subscribed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is no event that this server tells")]
pub struct UnknownEvent;

impl TryFrom<String> for EventName {
    type Error = UnknownEvent;

    fn try_from(text: String) -> Result<Self, UnknownEvent> {
        Self::from_subscribed(&text).ok_or(UnknownEvent)
    }
}

impl From<EventName> for &'static str {
    fn from(name: EventName) -> Self {
        name.as_str()
    }
}

/// Something that happened in an organization, as it is written into the outbox.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// What.
    pub name: EventName,
    /// Where.
    pub organization_id: OrganizationId,
    /// What is sent, but for the envelope.
    pub data: Value,
    /// When.
    pub at: OffsetDateTime,
}

impl EventName {
    /// Every event that can be subscribed to.
    pub const ALL: [Self; 19] = [
        Self::PostCreated,
        Self::PostUpdated,
        Self::PostCompleted,
        Self::ChangelogCreated,
        Self::ChangelogUpdated,
        Self::ChangelogPublished,
        Self::InstallCreated,
        Self::InstallUpdated,
        Self::InstallSuspended,
        Self::InstallResumed,
        Self::InstallRevoked,
        Self::InstallScopesAccepted,
        Self::InstallScopesDeclined,
        Self::TokenReuseDetected,
        Self::AppSecretRotated,
        Self::MemberInvited,
        Self::MemberRemoved,
        Self::ProjectCreated,
        Self::TaskCreated,
    ];

    /// The name in subscriptions and in the `webhook-event` header.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PostCreated => "post_created",
            Self::PostUpdated => "post_updated",
            Self::PostCompleted => "post_completed",
            Self::ChangelogCreated => "changelog_created",
            Self::ChangelogUpdated => "changelog_updated",
            Self::ChangelogPublished => "changelog_published",
            Self::InstallCreated => "install.created",
            Self::InstallUpdated => "install.updated",
            Self::InstallSuspended => "install.suspended",
            Self::InstallResumed => "install.resumed",
            Self::InstallRevoked => "install.revoked",
            Self::InstallScopesAccepted => "install.scopes_accepted",
            Self::InstallScopesDeclined => "install.scopes_declined",
            Self::TokenReuseDetected => "token.reuse_detected",
            Self::AppSecretRotated => "app.secret_rotated",
            Self::MemberInvited => "member.invited",
            Self::MemberRemoved => "member.removed",
            Self::ProjectCreated => "project.created",
            Self::TaskCreated => "task.created",
            Self::Ping => "ping",
        }
    }

    /// Reads the name of an event that can be subscribed to.
    pub fn from_subscribed(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.as_str() == text)
    }

    /// Reads the name of an event that was written down.
    pub fn from_stored(text: &str) -> Option<Self> {
        if text == Self::Ping.as_str() { Some(Self::Ping) } else { Self::from_subscribed(text) }
    }

    /// Whether it is about the app or its own connection, and not about what the organization does.
    pub fn is_about_the_connection(self) -> bool {
        matches!(
            self,
            Self::InstallCreated
                | Self::InstallUpdated
                | Self::InstallSuspended
                | Self::InstallResumed
                | Self::InstallRevoked
                | Self::InstallScopesAccepted
                | Self::InstallScopesDeclined
                | Self::TokenReuseDetected
                | Self::AppSecretRotated
        )
    }
}

/// The values of those names in which two objects differ: as they were, and as they are.
fn differing(before: &Value, after: &Value, names: &[&str]) -> (Value, Value) {
    let changed = names.iter().filter(|name| before[**name] != after[**name]);
    let of = |object: &Value, name: &str| (name.to_owned(), object[name].clone());
    let (was, is): (Map<_, _>, Map<_, _>) = changed.map(|name| (of(before, name), of(after, name))).unzip();
    (was.into(), is.into())
}
