//! What a caller wants written into a feature request, checked field by field.

use super::tag::Mark;
use super::{Approval, FeatureRequest, PostStatus};
use crate::model::id::{BucketId, TagId, UserId};
use crate::model::line::{LineFlaw, line_flaw};

/// The fields as they were sent; an absent one is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PostDraft {
    /// One line.
    pub title: Option<String>,
    /// Any text, HTML included.
    pub description: Option<String>,
    /// Where it lies.
    pub bucket_id: Option<BucketId>,
    /// `approved` or `pending`.
    pub approval: Option<String>,
    /// One of the words of [`PostStatus`].
    pub status: Option<String>,
    /// Who looks after it; nobody where the answer to that is none.
    pub assignee_id: Option<Option<UserId>>,
    /// Everything it is marked with.
    pub tag_ids: Option<Vec<TagId>>,
}

/// What a checked draft changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PostChange {
    /// The new title.
    pub title: Option<String>,
    /// The new description.
    pub description: Option<String>,
    /// The new bucket; whether the organization has it is not checked here.
    pub bucket_id: Option<BucketId>,
    /// The new approval.
    pub approval: Option<Approval>,
    /// The new status.
    pub status: Option<PostStatus>,
    /// Who looks after it from now on; whether the organization has them is not checked here.
    pub assignee_id: Option<Option<UserId>>,
    /// Everything it is marked with from now on, each once; whether the organization has them is not checked here.
    pub tag_ids: Option<Vec<TagId>>,
}

/// A field that cannot be written as it is, and what is wrong with it.
pub type PostProblem = (PostField, &'static str);

/// The fields that can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostField {
    /// The title.
    Title,
    /// The description.
    Description,
    /// The bucket.
    Bucket,
    /// The approval.
    Approval,
    /// The status.
    Status,
    /// Who looks after it.
    Assignee,
    /// The tags.
    Tags,
}

/// The most letters a title has.
pub const TITLE_LETTERS: usize = 255;
/// The most letters a description has.
pub const DESCRIPTION_LETTERS: usize = 50_000;

/// What is wrong with a bucket that the organization does not have.
pub const NOT_A_BUCKET: PostProblem = (PostField::Bucket, "is not a valid bucket");

/// What is wrong with an assignee whom the organization does not have.
pub const NOT_A_MEMBER: PostProblem = (PostField::Assignee, "is not a member of the organization");

/// What is wrong with tags of which the organization lacks one.
pub const NOT_TAGS: PostProblem = (PostField::Tags, "are not all valid tags");

/// The most tags a feature request has.
pub const MOST_TAGS: usize = 20;

impl PostDraft {
    /// Checks every field that was sent, and answers with what holds and with what is wrong.
    pub fn check(self) -> (PostChange, Vec<PostProblem>) {
        let mut problems = Vec::new();
        let title = self.title.map(|text| text.trim().to_owned());
        if let Some(problem) = title.as_deref().and_then(title_problem) {
            problems.push((PostField::Title, problem));
        }
        if let Some(problem) = self.description.as_deref().and_then(description_problem) {
            problems.push((PostField::Description, problem));
        }
        let approval = self.approval.as_deref().map(str::parse::<Approval>);
        if let Some(Err(_)) = approval {
            problems.push((PostField::Approval, "is not approved or pending"));
        }
        let status = self.status.as_deref().map(str::parse::<PostStatus>);
        if let Some(Err(_)) = status {
            problems.push((PostField::Status, "is not a valid status"));
        }
        let mut tag_ids = self.tag_ids;
        if let Some(ids) = &mut tag_ids {
            ids.sort_unstable_by_key(|id| id.number());
            ids.dedup();
            if ids.len() > MOST_TAGS {
                problems.push((PostField::Tags, "are too many (maximum is 20)"));
            }
        }
        let change = PostChange {
            assignee_id: self.assignee_id,
            tag_ids,
            title,
            description: self.description,
            bucket_id: self.bucket_id,
            approval: approval.and_then(Result::ok),
            status: status.and_then(Result::ok),
        };
        (change, problems)
    }

    /// As [`PostDraft::check`], for one that is not there yet: it needs a title and a bucket.
    pub fn check_new(self) -> (PostChange, Vec<PostProblem>) {
        let (title, bucket) = (self.title.clone().unwrap_or_default(), self.bucket_id);
        let (change, mut problems) = Self { title: Some(title), ..self }.check();
        if bucket.is_none() {
            problems.push(NOT_A_BUCKET);
        }
        (change, problems)
    }

    /// Without what is as it asks for anyway, which takes no right: who is to look after the feature request, how far
    /// it is, and what it is marked with.
    #[must_use]
    pub fn beside(self, post: &FeatureRequest) -> Self {
        let assignee = post.assignee.as_ref().map(|person| person.id);
        let assignee_id = self.assignee_id.filter(|id| *id != assignee);
        Self { assignee_id, ..self.without(post.status, &post.tags) }
    }

    /// The same where there is no feature request yet: what it begins with anyway.
    #[must_use]
    pub fn beside_nothing(self) -> Self {
        self.without(PostStatus::Open, &[])
    }

    fn without(self, status: PostStatus, marks: &[Mark]) -> Self {
        Self {
            status: self.status.filter(|word| word != status.as_str()),
            tag_ids: self.tag_ids.filter(|ids| !are_marks(ids, marks)),
            ..self
        }
    }
}

impl PostChange {
    /// Whether anything of a feature request would be another one.
    pub fn alters(&self, post: &FeatureRequest) -> bool {
        differs(self.title.as_ref(), &post.title)
            || differs(self.description.as_ref(), &post.description)
            || differs(self.bucket_id.as_ref(), &post.bucket_id)
            || differs(self.approval.as_ref(), &post.approval)
            || differs(self.status.as_ref(), &post.status)
            || differs(self.assignee_id.as_ref(), &post.assignee.as_ref().map(|person| person.id))
            || self.tag_ids.as_ref().is_some_and(|ids| !are_marks(ids, &post.tags))
    }
}

/// Whether these tags are what something is marked with, in any order and however often each is named.
fn are_marks(ids: &[TagId], marks: &[Mark]) -> bool {
    ids.iter().all(|id| marks.iter().any(|mark| mark.id == *id))
        && marks.iter().all(|mark| ids.contains(&mark.id))
}

/// What a check answered with: what holds where nothing is wrong, else what is wrong.
pub fn checked<T, P>((holds, problems): (T, Vec<P>)) -> Result<T, Vec<P>> {
    if problems.is_empty() { Ok(holds) } else { Err(problems) }
}

/// Whether a value is given and is not what is there.
pub(super) fn differs<T: PartialEq>(given: Option<&T>, present: &T) -> bool {
    given.is_some_and(|given| given != present)
}

/// What is wrong with a text of any length.
pub(super) fn description_problem(description: &str) -> Option<&'static str> {
    length_problem(description, DESCRIPTION_LETTERS, "is too long (maximum is 50000 characters)")
}

/// What is wrong with a text of so many letters at most.
pub(super) fn length_problem(text: &str, most: usize, too_long: &'static str) -> Option<&'static str> {
    (text.chars().count() > most).then_some(too_long)
}

/// What is wrong with a title.
pub(super) fn title_problem(title: &str) -> Option<&'static str> {
    line_problem(title, TITLE_LETTERS, "is too long (maximum is 255 characters)")
}

/// What is wrong with a text that is one line of so many letters at most.
pub(super) fn line_problem(text: &str, most: usize, too_long: &'static str) -> Option<&'static str> {
    match line_flaw(text) {
        Some(LineFlaw::Blank) => Some(LineFlaw::Blank.phrase()),
        flaw => length_problem(text, most, too_long).or(flaw.map(LineFlaw::phrase)),
    }
}

/// A name in lower case, with hyphens for all that is neither a letter nor a digit; `otherwise` where nothing is left.
pub fn slug(name: &str, otherwise: &str) -> String {
    const LETTERS: usize = 80;
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase).take(LETTERS) {
        if letter.is_alphanumeric() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { otherwise.to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(title: &str) -> PostDraft {
        PostDraft { title: Some(title.to_owned()), ..PostDraft::default() }
    }

    #[test]
    fn a_new_one_needs_a_title_and_a_bucket() {
        let missing = vec![(PostField::Title, "can't be blank"), NOT_A_BUCKET];
        assert_eq!(PostDraft::default().check_new().1, missing);
        assert_eq!(titled(" \t").check_new().1, missing);
        let whole = PostDraft { bucket_id: Some(BucketId::new(1)), ..titled(" Dark mode ") };
        let (change, problems) = whole.check_new();
        assert_eq!((change.title.as_deref(), problems), (Some("Dark mode"), vec![]));
    }

    #[test]
    fn what_a_new_one_begins_with_is_asked_for_by_nobody() {
        let draft = |status: &str, tags: &[i64]| PostDraft {
            status: Some(status.to_owned()),
            tag_ids: Some(tags.iter().copied().map(TagId::new).collect()),
            ..PostDraft::default()
        };
        assert_eq!(draft("open", &[]).beside_nothing(), PostDraft::default());
        for asks in [draft("planned", &[7]), draft("x", &[0, 7])] {
            assert_eq!(asks.clone().beside_nothing(), asks);
        }
    }

    #[test]
    fn tags_are_the_same_in_any_order_and_named_twice() {
        let ids = |ids: &[i64]| ids.iter().copied().map(TagId::new).collect::<Vec<_>>();
        let marks: Vec<_> =
            ids(&[1, 2]).into_iter().map(|id| Mark { id, name: "x".into(), color: "x".into() }).collect();
        assert!(are_marks(&ids(&[2, 1, 2]), &marks) && are_marks(&[], &[]));
        for other in [&[][..], &[1], &[1, 3], &[1, 2, 3]] {
            assert!(!are_marks(&ids(other), &marks), "{other:?}");
        }
    }

    #[test]
    fn each_wrong_field_is_named() {
        let draft = PostDraft {
            description: Some("x".repeat(DESCRIPTION_LETTERS + 1)),
            approval: Some("yes".to_owned()),
            status: Some("CLOSED".to_owned()),
            ..titled("a\nb")
        };
        let fields: Vec<_> = draft.check().1.into_iter().map(|(field, _)| field).collect();
        assert_eq!(
            fields,
            [PostField::Title, PostField::Description, PostField::Approval, PostField::Status]
        );
        assert!(titled(&"\u{e4}".repeat(TITLE_LETTERS)).check().1.is_empty());
        assert_eq!(titled(&"x".repeat(TITLE_LETTERS + 1)).check().1.len(), 1);
        assert_eq!(PostDraft::default().check(), (PostChange::default(), vec![]));
    }

    #[test]
    fn a_slug_fits_into_a_url() {
        for (title, expected) in [
            ("Dark mode!", "dark-mode"),
            ("  --  ", "post"),
            ("Größe & Maß", "größe-maß"),
            ("a/b?c#d", "a-b-c-d"),
        ] {
            assert_eq!(slug(title, "post"), expected);
        }
        assert!(slug(&"x ".repeat(500), "post").len() <= 80);
    }
}
