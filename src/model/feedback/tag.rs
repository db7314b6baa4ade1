//! Tags: short coloured words that feature requests are marked with.

use time::OffsetDateTime;

use super::draft::{differs, line_problem};
use crate::model::id::TagId;

/// The most letters a name has.
pub const NAME_LETTERS: usize = 50;

/// The colour of a tag that was given none.
pub const USUAL_COLOR: &str = "#6b7280";

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its number.
    pub id: TagId,
    /// A short word, the only one in its organization, letter case aside.
    pub name: String,
    /// As `#rrggbb`.
    pub color: String,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it was last changed.
    pub updated_at: OffsetDateTime,
}

/// A tag as it stands on what is marked with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The tag's number.
    pub id: TagId,
    /// Its name.
    pub name: String,
    /// As `#rrggbb`.
    pub color: String,
}

/// The fields as they were sent; an absent one is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TagDraft {
    /// A short word.
    pub name: Option<String>,
    /// As `#rrggbb`.
    pub color: Option<String>,
}

/// A field that cannot be written as it is, and what is wrong with it.
pub type TagProblem = (TagField, &'static str);

/// The fields that can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagField {
    /// The name.
    Name,
    /// The colour.
    Color,
}

/// What is wrong with a name that another tag of the organization has.
pub const NAME_TAKEN: TagProblem = (TagField::Name, "has already been taken");

impl TagDraft {
    /// Checks every field that was sent. What holds is in its final form.
    pub fn check(self) -> (Self, Vec<TagProblem>) {
        let mut problems = Vec::new();
        let name = self.name.map(|name| name.trim().to_owned());
        if let Some(problem) = name
            .as_deref()
            .and_then(|name| line_problem(name, NAME_LETTERS, "is too long (maximum is 50 characters)"))
        {
            problems.push((TagField::Name, problem));
        }
        let color = self.color.map(|color| color.trim().to_ascii_lowercase());
        if color.as_deref().is_some_and(|color| !is_color(color)) {
            problems.push((TagField::Color, "is not a color like #1a2b3c"));
        }
        (Self { name, color }, problems)
    }

    /// As [`TagDraft::check`], for one that is not there yet: it needs a name.
    pub fn check_new(self) -> (Self, Vec<TagProblem>) {
        let name = self.name.unwrap_or_default();
        Self { name: Some(name), ..self }.check()
    }

    /// Whether anything of a tag would be another one.
    pub fn alters(&self, tag: &Tag) -> bool {
        differs(self.name.as_ref(), &tag.name) || differs(self.color.as_ref(), &tag.color)
    }
}

fn is_color(text: &str) -> bool {
    let digits = text.strip_prefix('#');
    digits.is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(name: &str, color: &str) -> TagDraft {
        TagDraft { name: Some(name.to_owned()), color: Some(color.to_owned()) }
    }

    #[test]
    fn names_and_colors_are_brought_into_their_form_or_refused() {
        assert_eq!(draft(" Mobile ", "#1A2B3C").check(), (draft("Mobile", "#1a2b3c"), vec![]));
        assert_eq!(TagDraft::default().check_new().1, [(TagField::Name, "can't be blank")]);
        assert_eq!(draft(&"\u{e4}".repeat(50), "#000000").check().1, []);
        let fields =
            |draft: TagDraft| draft.check().1.into_iter().map(|(field, _)| field).collect::<Vec<_>>();
        assert_eq!(fields(draft(&"x".repeat(51), "red")), [TagField::Name, TagField::Color]);
        for color in ["", "#fff", "#12345g", "123456", "#1234567", "#\u{e4}1234"] {
            assert_eq!(fields(draft("x", color)), [TagField::Color], "{color}");
        }
    }
}
