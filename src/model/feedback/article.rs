//! Articles of the knowledge base: how what an organization makes is used.

use time::OffsetDateTime;

use super::draft::{description_problem, differs, title_problem};
use super::text;
use crate::model::id::{ArticleId, CollectionId};

/// An article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Its number.
    pub id: ArticleId,
    /// One line.
    pub title: String,
    /// The title as it was at first, for URLs; it stays when the title changes.
    pub slug: String,
    /// As it was sent, HTML included; possibly empty.
    pub body: String,
    /// Where it lies, if anywhere.
    pub collection_id: Option<CollectionId>,
    /// When it was made public; absent while it is a draft.
    pub published_at: Option<OffsetDateTime>,
    /// The name of who wrote it: a person or an app's bot.
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
pub struct ArticleDraft {
    /// One line.
    pub title: Option<String>,
    /// Any text, HTML included.
    pub body: Option<String>,
    /// Where it lies; nowhere where the answer to that is none. Whether the organization has it is not checked here.
    pub collection_id: Option<Option<CollectionId>>,
    /// Whether it is public.
    pub published: Option<bool>,
}

/// A field that cannot be written as it is, and what is wrong with it.
pub type ArticleProblem = (ArticleField, &'static str);

/// The fields that can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArticleField {
    /// The title.
    Title,
    /// The text.
    Body,
    /// The collection.
    Collection,
}

/// What is wrong with a collection that the organization does not have.
pub const NOT_A_COLLECTION: ArticleProblem = (ArticleField::Collection, "is not a valid collection");

impl Article {
    /// Whether everybody may read it.
    pub fn is_published(&self) -> bool {
        self.published_at.is_some()
    }

    /// The beginning of the text, without HTML.
    pub fn preview(&self) -> String {
        text::preview(&self.body)
    }
}

impl ArticleDraft {
    /// Checks every field that was sent. What holds is in its final form.
    pub fn check(self) -> (Self, Vec<ArticleProblem>) {
        let mut problems = Vec::new();
        let title = self.title.map(|text| text.trim().to_owned());
        if let Some(problem) = title.as_deref().and_then(title_problem) {
            problems.push((ArticleField::Title, problem));
        }
        if let Some(problem) = self.body.as_deref().and_then(description_problem) {
            problems.push((ArticleField::Body, problem));
        }
        (Self { title, ..self }, problems)
    }

    /// As [`ArticleDraft::check`], for one that is not there yet: it needs a title.
    pub fn check_new(self) -> (Self, Vec<ArticleProblem>) {
        let title = self.title.unwrap_or_default();
        Self { title: Some(title), ..self }.check()
    }

    /// Whether anything of an article would be another one.
    pub fn alters(&self, article: &Article) -> bool {
        differs(self.title.as_ref(), &article.title)
            || differs(self.body.as_ref(), &article.body)
            || differs(self.collection_id.as_ref(), &article.collection_id)
            || differs(self.published.as_ref(), &article.is_published())
    }
}
