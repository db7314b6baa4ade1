//! Changelog entries: what an organization tells the people who use what it makes.

use std::fmt;
use std::str::FromStr;

use time::OffsetDateTime;

use super::draft::{description_problem, differs, title_problem};
use super::{UnknownWord, text, words};
use crate::model::id::{ChangelogId, UserId};

/// Something that is new, written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangelogEntry {
    /// Its number.
    pub id: ChangelogId,
    /// One line.
    pub title: String,
    /// The title as it was at first, for URLs; it stays when the title changes.
    pub slug: String,
    /// As it was sent, HTML included; possibly empty.
    pub description: String,
    /// When it was made public; absent while it is a draft.
    pub published_at: Option<OffsetDateTime>,
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

words! {
    /// Who may read a changelog entry.
    Publication {
        /// Everybody.
        Published = "published",
        /// Those who may write it.
        Draft = "draft",
    }
}

/// The fields as they were sent; an absent one is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangelogDraft {
    /// One line.
    pub title: Option<String>,
    /// Any text, HTML included.
    pub description: Option<String>,
    /// Whether it is public.
    pub published: Option<bool>,
    /// The same in one of the words of [`Publication`].
    pub status: Option<String>,
}

/// What a checked draft changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangelogChange {
    /// The new title.
    pub title: Option<String>,
    /// The new description.
    pub description: Option<String>,
    /// Whether it is public from now on.
    pub published: Option<bool>,
}

/// A field that cannot be written as it is, and what is wrong with it.
pub type ChangelogProblem = (ChangelogField, &'static str);

/// The fields that can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangelogField {
    /// The title.
    Title,
    /// The description.
    Description,
    /// Whether it is public, in a word.
    Status,
}

impl ChangelogEntry {
    /// Whether everybody may read it.
    pub fn is_published(&self) -> bool {
        self.published_at.is_some()
    }

    /// The beginning of the description as plain text.
    pub fn preview(&self) -> String {
        text::preview(&self.description)
    }
}

impl ChangelogDraft {
    /// Checks every field that was sent, and answers with what holds and with what is wrong.
    pub fn check(self) -> (ChangelogChange, Vec<ChangelogProblem>) {
        let mut problems = Vec::new();
        let title = self.title.map(|text| text.trim().to_owned());
        if let Some(problem) = title.as_deref().and_then(title_problem) {
            problems.push((ChangelogField::Title, problem));
        }
        if let Some(problem) = self.description.as_deref().and_then(description_problem) {
            problems.push((ChangelogField::Description, problem));
        }
        let said = match self.status.as_deref().map(str::parse::<Publication>) {
            None => None,
            Some(Ok(word)) => Some(word == Publication::Published),
            Some(Err(_)) => {
                problems.push((ChangelogField::Status, "is not published or draft"));
                None
            }
        };
        if let (Some(published), Some(said)) = (self.published, said)
            && published != said
        {
            problems.push((ChangelogField::Status, "contradicts published"));
        }
        let published = self.published.or(said);
        (ChangelogChange { title, description: self.description, published }, problems)
    }

    /// As [`ChangelogDraft::check`], for one that is not there yet: it needs a title.
    pub fn check_new(self) -> (ChangelogChange, Vec<ChangelogProblem>) {
        let title = self.title.clone().unwrap_or_default();
        Self { title: Some(title), ..self }.check()
    }
}

impl ChangelogChange {
    /// Whether anything of an entry would be another one.
    pub fn alters(&self, entry: &ChangelogEntry) -> bool {
        differs(self.title.as_ref(), &entry.title)
            || differs(self.description.as_ref(), &entry.description)
            || differs(self.published.as_ref(), &entry.is_published())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(published: Option<bool>, status: Option<&str>) -> ChangelogDraft {
        ChangelogDraft {
            title: Some(" News ".to_owned()),
            published,
            status: status.map(str::to_owned),
            ..ChangelogDraft::default()
        }
    }

    #[test]
    fn whether_it_is_public_is_said_in_two_ways() {
        for (published, status, expected) in [
            (None, None, None),
            (Some(true), None, Some(true)),
            (None, Some("published"), Some(true)),
            (None, Some("draft"), Some(false)),
            (Some(false), Some("draft"), Some(false)),
        ] {
            let (change, problems) = draft(published, status).check_new();
            assert_eq!((change.published, problems), (expected, vec![]));
            assert_eq!(change.title.as_deref(), Some("News"));
        }
        for (published, status) in [(None, "PUBLISHED"), (None, ""), (Some(true), "draft")] {
            let problems = draft(published, Some(status)).check().1;
            assert_eq!(
                problems.iter().map(|(field, _)| *field).collect::<Vec<_>>(),
                [ChangelogField::Status]
            );
        }
    }

    #[test]
    fn a_new_one_needs_a_title() {
        assert_eq!(ChangelogDraft::default().check_new().1, [(ChangelogField::Title, "can't be blank")]);
        assert_eq!(ChangelogDraft::default().check(), (ChangelogChange::default(), vec![]));
    }
}
