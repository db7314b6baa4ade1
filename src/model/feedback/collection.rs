//! Collections: what articles of the knowledge base lie in.

use time::OffsetDateTime;

use super::draft::{differs, length_problem, line_problem};
use crate::model::id::CollectionId;

/// The most letters a name has.
pub const NAME_LETTERS: usize = 255;

/// The most letters a description has.
pub const DESCRIPTION_LETTERS: usize = 5_000;

/// A collection of articles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// Its number.
    pub id: CollectionId,
    /// One line, the only such one in its organization, letter case aside.
    pub name: String,
    /// Any text; possibly empty.
    pub description: String,
    /// The name as it was at first, for URLs; it stays when the name changes.
    pub slug: String,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it was last changed.
    pub updated_at: OffsetDateTime,
}

/// The fields as they were sent; an absent one is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CollectionDraft {
    /// One line.
    pub name: Option<String>,
    /// Any text.
    pub description: Option<String>,
}

/// A field that cannot be written as it is, and what is wrong with it.
pub type CollectionProblem = (CollectionField, &'static str);

/// The fields that can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CollectionField {
    /// The name.
    Name,
    /// The description.
    Description,
}

/// What is wrong with a name that another collection of the organization has.
pub const NAME_TAKEN: CollectionProblem = (CollectionField::Name, "has already been taken");

impl CollectionDraft {
    /// Checks every field that was sent. What holds is in its final form.
    pub fn check(self) -> (Self, Vec<CollectionProblem>) {
        let mut problems = Vec::new();
        let name = self.name.map(|name| name.trim().to_owned());
        if let Some(problem) = name
            .as_deref()
            .and_then(|name| line_problem(name, NAME_LETTERS, "is too long (maximum is 255 characters)"))
        {
            problems.push((CollectionField::Name, problem));
        }
        let too_long = "is too long (maximum is 5000 characters)";
        let long = |text: &str| length_problem(text, DESCRIPTION_LETTERS, too_long);
        problems.extend(
            self.description.as_deref().and_then(long).map(|problem| (CollectionField::Description, problem)),
        );
        (Self { name, ..self }, problems)
    }

    /// As [`CollectionDraft::check`], for one that is not there yet: it needs a name.
    pub fn check_new(self) -> (Self, Vec<CollectionProblem>) {
        let name = self.name.unwrap_or_default();
        Self { name: Some(name), ..self }.check()
    }

    /// Whether anything of a collection would be another one.
    pub fn alters(&self, collection: &Collection) -> bool {
        differs(self.name.as_ref(), &collection.name)
            || differs(self.description.as_ref(), &collection.description)
    }
}
