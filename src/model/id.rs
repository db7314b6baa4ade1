//! Row ids that cannot be mixed up: an `AppId` is not an `OrganizationId`.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::num::ParseIntError;
use std::str::FromStr;

/// The number of a row, typed by what the row is. Shown as a plain number in URLs, JSON and logs.
pub struct Id<K> {
    number: i64,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// Names a row by its number.
    pub const fn new(number: i64) -> Self {
        Self { number, kind: PhantomData }
    }

    /// The bare number, for SQL parameters and JSON.
    pub const fn number(self) -> i64 {
        self.number
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident => $id:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $kind {}
        $(#[$doc])*
        pub type $id = Id<$kind>;
    )*};
}

kinds! {
    /// An organization.
    OrganizationKind => OrganizationId,
    /// A person or a bot.
    UserKind => UserId,
    /// One stay of a user in an organization; leaving and coming back makes a new one.
    MembershipKind => MembershipId,
    /// A session of a browser or of a program.
    SessionKind => SessionId,
    /// An app.
    AppKind => AppId,
    /// A secret of an app.
    AppSecretKind => AppSecretId,
    /// An install.
    InstallKind => InstallId,
    /// A webhook: where events are sent.
    WebhookKind => WebhookId,
    /// One queue of a webhook.
    SubscriptionKind => SubscriptionId,
    /// One event in one queue.
    DeliveryKind => DeliveryId,
    /// An authorization code.
    CodeKind => CodeId,
    /// A live token pair.
    TokenKind => TokenId,
    /// A consent page that waits for its answer.
    ConsentKind => ConsentId,
    /// An organization API key.
    ApiKeyKind => ApiKeyId,
    /// A mail that waits to be sent, or did.
    MailKind => MailId,
    /// An invitation into an organization.
    InvitationKind => InvitationId,
    /// A ledger entry.
    LedgerKind => LedgerId,
    /// A bucket of feature requests.
    BucketKind => BucketId,
    /// A feature request.
    FeatureRequestKind => FeatureRequestId,
    /// A vote for a feature request.
    VoteKind => VoteId,
    /// A comment on a feature request.
    CommentKind => CommentId,
    /// A tag for feature requests.
    TagKind => TagId,
    /// A changelog entry.
    ChangelogKind => ChangelogId,
    /// A customer of an organization.
    CustomerKind => CustomerId,
    /// A collection of articles.
    CollectionKind => CollectionId,
    /// An article of the knowledge base.
    ArticleKind => ArticleId,
    /// A project.
    ProjectKind => ProjectId,
    /// A task of a project.
    TaskKind => TaskId,
    /// A workflow.
    WorkflowKind => WorkflowId,
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.number.cmp(&other.number)
    }
}
impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)
    }
}
impl<K> serde::Serialize for Id<K> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.number)
    }
}

impl<K> FromStr for Id<K> {
    type Err = ParseIntError;

    /// Digits alone: no sign, no space, no other script's digits.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            text.parse().map(Self::new)
        } else {
            "not digits".parse().map(Self::new)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_digits_name_a_row() {
        assert_eq!("42".parse::<AppId>(), Ok(AppId::new(42)));
        for text in ["", "-1", "+1", " 1", "1e3", "0x1", "1.0", "\u{ff11}", "9223372036854775808"] {
            assert!(text.parse::<AppId>().is_err(), "{text:?}");
        }
    }
}
