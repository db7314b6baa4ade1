//! `/api/v3/comments`: what people say about feature requests.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use super::post::{ABOUT, about};
use super::shapes::Author;
use crate::domain::feedback::comments;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, text, timestamp, truth};
use crate::http::api::query::{FROM_DATE, PAGE, PER_PAGE, TO_DATE, days, page, read};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Created, Gone, RowId, Shown, Timestamp, page_of};
use crate::model::feedback::comment::{COMMENT_LETTERS, Comment, CommentDraft, CommentFilter};

const COMMENT: Parameter = Parameter::required(
    "comment",
    Kind::Said(COMMENT_LETTERS),
    "What is said, HTML included.",
    "<p>I would use it every night.</p>",
);

pub(super) static ENDPOINTS: [Endpoint; 5] = [
    endpoint!(
        Caller,
        Get BASE,
        "/comments",
        tokens_with(&["comments:read"]),
        "List comments, of one feature request or of all.",
        [ABOUT.or_none(), FROM_DATE, TO_DATE, PAGE, PER_PAGE],
        list
    ),
    endpoint!(
        Caller,
        Get BASE,
        "/comments/{id}",
        tokens_with(&["comments:read"]),
        "Read a comment, with who wrote it.",
        [],
        get
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/comments",
        tokens_with(&["comments:write"]),
        "Comment on a feature request, for everybody or for your own people alone.",
        [
            ABOUT,
            COMMENT,
            Parameter::optional("internal", Kind::Boolean, "Whether your own people alone read it.", "false"),
        ],
        post
    ),
    endpoint!(
        Caller,
        Put BASE,
        "/comments/{id}",
        tokens_with(&["comments:write"]),
        "Change a comment, or pin it above the others.",
        [
            COMMENT.or_none(),
            Parameter::optional("pinned", Kind::Boolean, "Whether it stands above the others.", "true"),
        ],
        put
    ),
    endpoint!(
        Caller,
        Delete BASE,
        "/comments/{id}",
        tokens_with(&["comments:write"]),
        "Delete a comment.",
        [],
        delete
    ),
];

page_of! {
    /// One page of comments.
    CommentPage { comments: CommentShape }
}

/// What somebody says about a feature request.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Comment)]
struct CommentShape {
    id: RowId,
    feature_request_id: RowId,
    /// As it was sent, HTML included.
    #[schema(example = "<p>I would use it every night.</p>")]
    comment: String,
    /// Whether the organization's own people alone read it.
    internal: bool,
    /// Whether it stands above the others.
    pinned: bool,
    author: Author,
    created_at: Timestamp,
    updated_at: Timestamp,
}

/// `GET /comments`: of one feature request pinned ones first, of all newest first.
async fn list(call: Call) -> Result<Shown<CommentPage>, ApiError> {
    let filter = CommentFilter {
        feature_request_id: read(&call.query, "feature_request_id", |text| text.parse().ok())?,
        days: days(&call.query)?,
        page: page(&call.query)?,
    };
    let comments = comments::list(&call.site.cx, &call.caller, &filter).await?;
    Ok(Shown(CommentPage::new(comments.iter().map(|comment| shape(&call, comment)).collect(), filter.page)))
}

/// `GET /comments/{id}`
async fn get(call: Call) -> Result<Shown<CommentShape>, ApiError> {
    let comment = comments::show(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &comment)))
}

/// `POST /comments`
async fn post(call: Call) -> Result<Created<CommentShape>, ApiError> {
    let about = about(&call)?;
    let draft = CommentDraft {
        body: text(&call.body, "comment")?,
        is_internal: truth(&call.body, "internal")?,
        is_pinned: None,
    };
    let comment = comments::create(&call.site.cx, &call.caller, about, draft).await?;
    Ok(Created(shape(&call, &comment)))
}

/// `PUT /comments/{id}`. What is not sent stays.
async fn put(call: Call) -> Result<Shown<CommentShape>, ApiError> {
    let draft = CommentDraft {
        body: text(&call.body, "comment")?,
        is_internal: None,
        is_pinned: truth(&call.body, "pinned")?,
    };
    let comment = comments::edit(&call.site.cx, &call.caller, call.id()?, draft).await?;
    Ok(Shown(shape(&call, &comment)))
}

/// `DELETE /comments/{id}`
async fn delete(call: Call) -> Result<Shown<Gone>, ApiError> {
    let id = call.id()?;
    comments::delete(&call.site.cx, &call.caller, id).await?;
    Ok(Shown(Gone::row(call.number(id))))
}

fn shape(call: &Call, comment: &Comment) -> CommentShape {
    CommentShape {
        id: call.number(comment.id),
        feature_request_id: call.number(comment.feature_request_id),
        comment: comment.body.clone(),
        internal: comment.is_internal,
        pinned: comment.is_pinned,
        author: Author::of(call, &comment.author_name, &comment.author_email),
        created_at: timestamp(comment.created_at),
        updated_at: timestamp(comment.updated_at),
    }
}
