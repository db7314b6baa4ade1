//! `/api/v3/feature_requests`: what people wish for.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use super::shapes::Author;
use crate::domain::feedback;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, reference, text, timestamp};
use crate::http::api::query::{PAGE, PER_PAGE, page, read};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Created, Gone, RowId, Shown, Timestamp, page_of, words};
use crate::http::body::{FieldError, Fields};
use crate::model::feedback::draft::{DESCRIPTION_LETTERS, PostDraft, TITLE_LETTERS};
use crate::model::feedback::filter::{PostFilter, Sort, parse_day};
use crate::model::feedback::{Approval, FeatureRequest, PostStatus};

const TITLE: Parameter = Parameter::required("title", Kind::Line(TITLE_LETTERS), "One line.", "Dark mode");
const BUCKET: Parameter = Parameter::required("bucket_id", Kind::Row, "The bucket it lies in.", "1");
const DESCRIPTION: Parameter = Parameter::optional(
    "description",
    Kind::Text(DESCRIPTION_LETTERS),
    "Any text, HTML included.",
    "<p>For those who work at night.</p>",
);
const APPROVAL: Parameter = Parameter::optional(
    "approval_status",
    Kind::Word(Approval::WORDS),
    "Whether everybody may see it.",
    "approved",
);
const STATUS: Parameter =
    Parameter::optional("status", Kind::Word(PostStatus::WORDS), "How far it is.", "planned");

pub(super) static ENDPOINTS: [Endpoint; 5] = [
    endpoint!(
        Caller,
        Get BASE,
        "/feature_requests",
        tokens_with(&["posts:read"]),
        "List feature requests with their votes and status.",
        [
            APPROVAL,
            Parameter::optional("bucket_id", Kind::Row, "Those in one bucket.", "1"),
            Parameter::optional("from_date", Kind::Day, "Those written on this day (UTC) or later.", "2026-01-01"),
            Parameter::optional("to_date", Kind::Day, "Those written on this day (UTC) or before.", "2026-12-31"),
            Parameter::optional("sort", Kind::Word(Sort::WORDS), "The order; newest first without it.", "top"),
            PAGE,
            PER_PAGE,
        ],
        list
    ),
    endpoint!(
        Caller,
        Get BASE,
        "/feature_requests/{id}",
        tokens_with(&["posts:read"]),
        "Read a feature request, with who wrote it.",
        [],
        get
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/feature_requests",
        tokens_with(&["posts:write"]),
        "Write a new feature request.",
        [TITLE, BUCKET, DESCRIPTION],
        post
    ),
    endpoint!(
        Caller,
        Put BASE,
        "/feature_requests/{id}",
        tokens_with(&["posts:write"]),
        "Change a feature request: its text, bucket, status or approval.",
        [TITLE.or_none(), BUCKET.or_none(), DESCRIPTION, APPROVAL, STATUS],
        put
    ),
    endpoint!(
        Caller,
        Delete BASE,
        "/feature_requests/{id}",
        tokens_with(&["posts:write"]),
        "Delete a feature request with its votes.",
        [],
        delete
    ),
];

page_of! {
    /// One page of feature requests.
    PostPage { feature_requests: Post }
}

/// Something that somebody wishes for.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FeatureRequest)]
struct Post {
    id: RowId,
    /// One line.
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
    /// How many people want it.
    votes_count: i64,
    /// How far it is.
    #[schema(schema_with = status)]
    status: &'static str,
    /// Whether everybody may see it.
    #[schema(schema_with = approval)]
    approval_status: &'static str,
    bucket: InBucket,
    submitter: Author,
    /// Where it is.
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

/// `GET /feature_requests`
async fn list(call: Call) -> Result<Shown<PostPage>, ApiError> {
    let filter = filter(&call.query)?;
    let posts = feedback::list_posts(&call.site.cx, &call.caller, &filter).await?;
    Ok(Shown(PostPage::new(posts.iter().map(|post| shape(&call, post)).collect(), filter.page)))
}

/// `GET /feature_requests/{id}`
async fn get(call: Call) -> Result<Shown<Post>, ApiError> {
    let post = feedback::show_post(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &post)))
}

/// `POST /feature_requests`
async fn post(call: Call) -> Result<Created<Post>, ApiError> {
    let post = feedback::create_post(&call.site.cx, &call.caller, draft(&call.body)?).await?;
    Ok(Created(shape(&call, &post)))
}

/// `PUT /feature_requests/{id}`. What is not sent stays.
async fn put(call: Call) -> Result<Shown<Post>, ApiError> {
    let id = call.id()?;
    let post = feedback::edit_post(&call.site.cx, &call.caller, id, draft(&call.body)?).await?;
    Ok(Shown(shape(&call, &post)))
}

/// `DELETE /feature_requests/{id}`
async fn delete(call: Call) -> Result<Shown<Gone>, ApiError> {
    let id = call.id()?;
    feedback::delete_post(&call.site.cx, &call.caller, id).await?;
    Ok(Shown(Gone::row(call.number(id))))
}

fn shape(call: &Call, post: &FeatureRequest) -> Post {
    Post {
        id: call.number(post.id),
        title: post.title.clone(),
        slug: post.slug.clone(),
        preview: post.preview(),
        description: post.description.clone(),
        votes_count: post.votes_count,
        status: post.status.as_str(),
        approval_status: post.approval.as_str(),
        bucket: InBucket { id: call.number(post.bucket_id), name: post.bucket_name.clone() },
        submitter: Author { name: post.submitter_name.clone(), email: post.submitter_email.clone() },
        url: call.site.cx.config.server.public_url.join(&feedback::path_of(post.id)),
        created_at: timestamp(post.created_at),
        updated_at: timestamp(post.updated_at),
    }
}

fn status() -> utoipa::openapi::schema::Object {
    words(PostStatus::WORDS)
}

fn approval() -> utoipa::openapi::schema::Object {
    words(Approval::WORDS)
}

fn draft(body: &Fields) -> Result<PostDraft, FieldError> {
    Ok(PostDraft {
        title: text(body, "title")?,
        description: text(body, "description")?,
        bucket_id: reference(body, "bucket_id")?,
        approval: text(body, "approval_status")?,
        status: text(body, "status")?,
    })
}

/// Empty parameters count as not sent; clients differ in whether they leave them out.
fn filter(query: &Fields) -> Result<PostFilter, FieldError> {
    let day = |name| read(query, name, parse_day);
    Ok(PostFilter {
        approval: read(query, "approval_status", |text| text.parse().ok())?,
        bucket_id: read(query, "bucket_id", |text| text.parse().ok())?,
        from: day("from_date")?,
        to: day("to_date")?,
        sort: read(query, "sort", |text| text.parse().ok())?.unwrap_or_default(),
        page: page(query)?,
    })
}

#[cfg(test)]
mod tests {
    use axum::extract::{FromRequestParts as _, Request};

    use super::*;
    use crate::http::body::QueryFields;
    use crate::model::id::BucketId;
    use crate::model::page::Page;

    async fn filtered(query: &str) -> Result<PostFilter, FieldError> {
        let request = Request::get(format!("/api/v3/feature_requests?{query}")).body(()).unwrap();
        let QueryFields(fields) =
            QueryFields::from_request_parts(&mut request.into_parts().0, &()).await.unwrap();
        filter(&fields)
    }

    #[tokio::test]
    async fn every_documented_filter_is_read() {
        let read = filtered("page=2&per_page=10&approval_status=pending&bucket_id=7&sort=top&from_date=2026-01-01&to_date=&x=1")
            .await
            .unwrap();
        assert_eq!(read.page, Page::clamped(Some(2), Some(10)));
        assert_eq!((read.approval, read.bucket_id), (Some(Approval::Pending), Some(BucketId::new(7))));
        assert_eq!((read.sort, read.from, read.to), (Sort::Top, parse_day("2026-01-01"), None));
        assert_eq!(filtered("").await, Ok(PostFilter::default()));
    }

    #[tokio::test]
    async fn values_that_are_none_of_the_documented_ones_are_refused() {
        for query in [
            "page=ten",
            "sort=title",
            "sort=top;drop",
            "approval_status=APPROVED",
            "bucket_id=-1",
            "bucket_id=9223372036854775808",
            "bucket_id=x",
            "from_date=2026-1-1",
            "to_date=0000-01-01",
            "to_date=99999-01-01",
            "from_date=2026-01-01T00:00:00%2B99:00",
        ] {
            assert!(filtered(query).await.is_err(), "{query}");
        }
    }
}
