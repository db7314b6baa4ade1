//! Feature requests ("posts"), votes and buckets: the resources behind `/api/v3`.

use std::fmt;
use std::str::FromStr;

use time::OffsetDateTime;

use self::tag::Mark;
use super::id::{BucketId, FeatureRequestId, UserId, VoteId};

/// Articles of the knowledge base.
pub mod article;
/// Changelog entries.
pub mod changelog;
/// Collections of articles.
pub mod collection;
/// Comments on feature requests.
pub mod comment;
/// Whom an organization makes things for.
pub mod customer;
/// What a caller wants written into a feature request.
pub mod draft;
/// Which feature requests a list holds, and in which order.
pub mod filter;
/// Who may do what.
pub mod standing;
/// Tags for feature requests.
pub mod tag;
/// What is left of HTML as plain text.
pub mod text;

/// A drawer that feature requests are sorted into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bucket {
    /// Its number.
    pub id: BucketId,
    /// Its name.
    pub name: String,
    /// Whether it is the one that the organization began with.
    pub is_default: bool,
}

/// Something that somebody wishes for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeatureRequest {
    /// Its number.
    pub id: FeatureRequestId,
    /// One line.
    pub title: String,
    /// The title as it was at first, for URLs; it stays when the title changes.
    pub slug: String,
    /// As it was sent, HTML included; possibly empty.
    pub description: String,
    /// How many people want it, or what was merged into it.
    pub votes_count: i64,
    /// How many comments it has, or what was merged into it; internal ones are among them for whoever reads those.
    pub comments_count: i64,
    /// How far it is.
    pub status: PostStatus,
    /// Whether it was let through.
    pub approval: Approval,
    /// Where it lies.
    pub bucket_id: BucketId,
    /// What that is called.
    pub bucket_name: String,
    /// Who wrote it: a person or an app's bot.
    pub submitter_id: UserId,
    /// Their name.
    pub submitter_name: String,
    /// Their address.
    pub submitter_email: String,
    /// Who looks after it.
    pub assignee: Option<Person>,
    /// What it is marked with, by name.
    pub tags: Vec<Mark>,
    /// The one that it was merged into.
    pub parent_id: Option<FeatureRequestId>,
    /// When it was written.
    pub created_at: OffsetDateTime,
    /// When it was last changed.
    pub updated_at: OffsetDateTime,
    /// When it came true, while its status says so.
    pub completed_at: Option<OffsetDateTime>,
}

/// Somebody's wish for a feature request to come true; at most one a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Its number.
    pub id: VoteId,
    /// For what.
    pub feature_request_id: FeatureRequestId,
    /// Whose it is.
    pub voter: Person,
    /// When it was given.
    pub created_at: OffsetDateTime,
}

/// Somebody who does something: who votes, who looks after something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// A person or an app's bot.
    pub id: UserId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
}

/// A word that names none of the known values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an unknown word")]
pub struct UnknownWord;

/// An enumeration whose values have one word each, on the wire and in the database.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $word:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$value_doc])* $value),*
        }

        impl $name {
            /// Every value.
            pub const ALL: &[Self] = &[$(Self::$value),*];

            /// The word of each.
            pub const WORDS: &[&str] = &[$($word),*];

            /// The word on the wire and in the database.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $word),*
                }
            }
        }

        impl FromStr for $name {
            type Err = UnknownWord;

            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text).ok_or(UnknownWord)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    )*};
}
use words;

words! {
    /// How far a feature request is.
    PostStatus {
        /// Nobody decided anything yet.
        Open = "open",
        /// It is being thought about.
        UnderReview = "under_review",
        /// It will come.
        Planned = "planned",
        /// It is being built.
        InProgress = "in_progress",
        /// It is there.
        Completed = "completed",
        /// It will not come, or needs no further votes.
        Closed = "closed",
    }

    /// Whether a feature request was let through.
    Approval {
        /// Everybody may see it.
        Approved = "approved",
        /// Only the organization's own people see it, and who wrote it.
        Pending = "pending",
    }
}

impl FeatureRequest {
    /// The beginning of the description as plain text: tags are dropped, white space is folded.
    pub fn preview(&self) -> String {
        text::preview(&self.description)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_reads_back() {
        for status in PostStatus::ALL {
            assert_eq!(status.to_string().parse(), Ok(*status));
        }
        assert_eq!("Closed".parse::<PostStatus>(), Err(UnknownWord));
        assert_eq!("pending".parse(), Ok(Approval::Pending));
    }
}
