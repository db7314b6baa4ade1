//! A feature request, as the API tells of it.

use serde::Serialize;
use utoipa::ToSchema;

use super::shapes::{Author, Person};
use super::trouble::field;
use crate::domain::feedback;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, reference, timestamp};
use crate::http::api::registry::{Kind, Parameter};
use crate::http::api::reply::{RowId, Timestamp, page_of, words};
use crate::model::feedback::tag::Mark;
use crate::model::feedback::{Approval, FeatureRequest, PostStatus};
use crate::model::id::FeatureRequestId;
use crate::model::page::Page;

/// The feature request that something else is about.
pub(super) const ABOUT: Parameter =
    Parameter::required("feature_request_id", Kind::Row, "The feature request.", "1");

/// The feature request that a body is about.
pub(super) fn about(call: &Call) -> Result<FeatureRequestId, ApiError> {
    reference(&call.body, ABOUT.name)?.ok_or_else(|| field(ABOUT.name, "can't be blank"))
}

page_of! {
    /// One page of feature requests.
    PostPage { feature_requests: Post }
}

/// Something that somebody wishes for.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FeatureRequest)]
pub(super) struct Post {
    id: RowId,
    /// What is wished for, on one line.
    #[schema(example = "Dark mode")]
    title: String,
    /// The title as it was at first, for URLs.
    #[schema(example = "dark-mode")]
    slug: String,
    /// The beginning of the description as plain text.
    #[schema(example = "For those who work at night.")]
    preview: String,
    /// As it was sent, HTML included.
    #[schema(example = "<p>For those who work at night.</p>")]
    description: String,
    /// How many people want it, or what was merged into it.
    votes_count: i64,
    /// How many comments it has; internal ones count for whoever reads them.
    comments_count: i64,
    /// How far the work on it is.
    #[schema(schema_with = status)]
    status: &'static str,
    /// Whether everybody may see it.
    #[schema(schema_with = approval)]
    approval_status: &'static str,
    bucket: InBucket,
    submitter: Author,
    /// Who looks after it.
    assignee: Option<Person>,
    /// What it is marked with, by name.
    tags: Vec<MarkShape>,
    /// The one that it was merged into.
    parent_id: Option<RowId>,
    /// Where the API has it.
    #[schema(example = "https://postern.example/api/v3/feature_requests/1")]
    url: String,
    created_at: Timestamp,
    updated_at: Timestamp,
}

/// The bucket that something lies in.
#[derive(Debug, Serialize, ToSchema)]
struct InBucket {
    id: RowId,
    /// Its name.
    #[schema(example = "Ideas")]
    name: String,
}

/// A tag that something is marked with.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Mark)]
struct MarkShape {
    id: RowId,
    /// A short word.
    #[schema(example = "Mobile")]
    name: String,
    /// Its colour as `#rrggbb`.
    #[schema(example = "#1a73e8")]
    color: String,
}

/// A page of them, as the API tells of it.
pub(super) fn listed(call: &Call, posts: &[FeatureRequest], page: Page) -> PostPage {
    PostPage::new(posts.iter().map(|post| shape(call, post)).collect(), page)
}

/// As the API tells of it.
pub(super) fn shape(call: &Call, post: &FeatureRequest) -> Post {
    Post {
        id: call.number(post.id),
        title: post.title.clone(),
        slug: post.slug.clone(),
        preview: post.preview(),
        description: post.description.clone(),
        votes_count: post.votes_count,
        comments_count: post.comments_count,
        status: post.status.as_str(),
        approval_status: post.approval.as_str(),
        bucket: InBucket { id: call.number(post.bucket_id), name: post.bucket_name.clone() },
        submitter: Author::of(call, &post.submitter_name, &post.submitter_email),
        assignee: post.assignee.as_ref().map(|person| Person::of(call, person)),
        tags: post.tags.iter().map(|mark| marked(call, mark)).collect(),
        parent_id: post.parent_id.map(|id| call.number(id)),
        url: call.site.cx.config.server.public_url.join(&feedback::path_of(post.id)),
        created_at: timestamp(post.created_at),
        updated_at: timestamp(post.updated_at),
    }
}

/// How far something is, in a word.
pub(super) fn status() -> utoipa::openapi::schema::Object {
    words(PostStatus::WORDS)
}

fn approval() -> utoipa::openapi::schema::Object {
    words(Approval::WORDS)
}

fn marked(call: &Call, mark: &Mark) -> MarkShape {
    MarkShape { id: call.number(mark.id), name: mark.name.clone(), color: mark.color.clone() }
}
