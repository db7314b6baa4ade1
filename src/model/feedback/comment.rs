//! Comments on feature requests.

use time::OffsetDateTime;

use super::draft::length_problem;
use super::filter::Days;
use crate::model::id::{CommentId, FeatureRequestId, UserId};
use crate::model::line::says_anything;
use crate::model::page::Page;

/// The most letters a comment has.
pub const COMMENT_LETTERS: usize = 10_000;

/// What somebody says about a feature request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its number.
    pub id: CommentId,
    /// About what.
    pub feature_request_id: FeatureRequestId,
    /// As it was sent, HTML included.
    pub body: String,
    /// Whether the organization's own people alone read it.
    pub is_internal: bool,
    /// Whether it stands above the others.
    pub is_pinned: bool,
    /// Who wrote it: a person or an app's bot.
    pub author_id: UserId,
    /// Their name.
    pub author_name: String,
    /// Their address.
    pub author_email: String,
    /// When it was written.
    pub created_at: OffsetDateTime,
    /// When it was last changed.
    pub updated_at: OffsetDateTime,
}

/// The fields as they were sent; an absent one is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CommentDraft {
    /// Any text, HTML included.
    pub body: Option<String>,
    /// Whether the organization's own people alone read it. Decided when it is written.
    pub is_internal: Option<bool>,
    /// Whether it stands above the others.
    pub is_pinned: Option<bool>,
}

/// What a list is narrowed to. The default is everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CommentFilter {
    /// Those on one feature request, with those on what was merged into it.
    pub feature_request_id: Option<FeatureRequestId>,
    /// Those written within these days.
    pub days: Days,
    /// The part.
    pub page: Page,
}

impl CommentDraft {
    /// What is wrong with the text, where anything is. What is not sent is wrong in no way.
    pub fn body_problem(&self) -> Option<&'static str> {
        let body = self.body.as_deref()?;
        if says_anything(body) {
            length_problem(body, COMMENT_LETTERS, "is too long (maximum is 10000 characters)")
        } else {
            Some("can't be blank")
        }
    }

    /// Whether anything of a comment would be another one.
    pub fn alters(&self, comment: &Comment) -> bool {
        self.body.as_ref().is_some_and(|body| *body != comment.body)
            || self.is_pinned.is_some_and(|pinned| pinned != comment.is_pinned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_says_something_and_not_too_much() {
        let problem = |body: &str| {
            CommentDraft { body: Some(body.to_owned()), ..CommentDraft::default() }.body_problem()
        };
        assert_eq!(problem("Yes\nplease"), None);
        for nothing in [" \n", "\u{200b}\u{2060}"] {
            assert_eq!(problem(nothing), Some("can't be blank"), "{nothing:?}");
        }
        assert_eq!(problem("\u{200f}Yes"), None);
        assert_eq!(problem(&"\u{e4}".repeat(COMMENT_LETTERS)), None);
        assert_eq!(
            problem(&"x".repeat(COMMENT_LETTERS + 1)),
            Some("is too long (maximum is 10000 characters)")
        );
        assert_eq!(CommentDraft::default().body_problem(), None);
    }
}
