//! `/api/v3/feature_requests`: what people wish for.

use super::BASE;
use super::post::{Post, PostPage, listed, shape};
use super::trouble::{NOBODYS, field};
use crate::domain::feedback::{self, FeedbackError};
use crate::http::api::ApiError;
use crate::http::api::call::{Call, given, reference, reference_or_none, references, text};
use crate::http::api::query::{FROM_DATE, PAGE, PER_PAGE, TO_DATE, days, page, read};
use crate::http::api::registry::{Endpoint, Kind, OpenTo, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Created, Gone, Shown};
use crate::http::body::{FieldError, Fields};
use crate::model::feedback::draft::{DESCRIPTION_LETTERS, MOST_TAGS, PostDraft, TITLE_LETTERS};
use crate::model::feedback::filter::{PostFilter, Sort};
use crate::model::feedback::{Approval, PostStatus};

const TITLE: Parameter =
    Parameter::required("title", Kind::Line(TITLE_LETTERS), "What is wished for, on one line.", "Dark mode");
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
    Parameter::optional("status", Kind::Word(PostStatus::WORDS), "How far the work on it is.", "planned");

const TAGS: Parameter =
    Parameter::optional("tag_ids", Kind::Rows(MOST_TAGS), "Everything it is marked with.", "1");
const ASSIGNEE: Parameter = Parameter::optional(
    "assignee_id",
    Kind::RowOrNone,
    "The member who looks after it; nobody where it is null.",
    "1",
);
const BY_EMAIL: Parameter = Parameter::optional(
    "by_email",
    Kind::Email,
    "The address of whoever writes; without one, whoever the token acts as.",
    "ada@people.test",
);

const EMAIL: Parameter =
    Parameter::required("email", Kind::Email, "The address of whoever writes.", "ada@people.test");

pub(super) static ENDPOINTS: [Endpoint; 8] = [
    endpoint!(
        Caller,
        Get BASE,
        "/feature_requests",
        tokens_with(&["posts:read"]),
        "List feature requests with their votes and status.",
        [
            APPROVAL,
            Parameter::optional("bucket_id", Kind::Row, "Those in one bucket.", "1"),
            STATUS,
            FROM_DATE,
            TO_DATE,
            Parameter::optional("sort", Kind::Word(Sort::WORDS), "The order; newest first without it.", "top"),
            PAGE,
            PER_PAGE,
        ],
        list
    ),
    endpoint!(
        Caller,
        Get BASE,
        "/feature_requests/latest",
        tokens_with(&["posts:read"]),
        "List the newest feature requests.",
        [PAGE, PER_PAGE],
        latest
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
        [TITLE, BUCKET, DESCRIPTION, STATUS, TAGS],
        post
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/feature_requests/post_on_behalf",
        tokens_with(&["posts:write"]),
        "Write a new feature request in the name of one of your people.",
        [TITLE, BUCKET, DESCRIPTION, STATUS, TAGS, BY_EMAIL],
        post_on_behalf
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/feature_requests/submit",
        OpenTo::ApiKeysAlone,
        "Hand in a feature request in the name of one of your people, by their address.",
        [TITLE, BUCKET, DESCRIPTION, EMAIL],
        submit
    ),
    endpoint!(
        Caller,
        Put BASE,
        "/feature_requests/{id}",
        tokens_with(&["posts:write"]),
        "Change a feature request: its text, bucket, status, approval, tags or who looks after it.",
        [TITLE.or_none(), BUCKET.or_none(), DESCRIPTION, APPROVAL, STATUS, TAGS, ASSIGNEE],
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

/// `GET /feature_requests`
async fn list(call: Call) -> Result<Shown<PostPage>, ApiError> {
    let filter = filter(&call.query)?;
    let posts = feedback::list_posts(&call.site.cx, &call.caller, &filter).await?;
    Ok(Shown(listed(&call, &posts, filter.page)))
}

/// `GET /feature_requests/latest`: the list, newest first, without filters.
async fn latest(call: Call) -> Result<Shown<PostPage>, ApiError> {
    let filter = PostFilter { page: page(&call.query)?, ..PostFilter::default() };
    let posts = feedback::list_posts(&call.site.cx, &call.caller, &filter).await?;
    Ok(Shown(listed(&call, &posts, filter.page)))
}

/// `GET /feature_requests/{id}`
async fn get(call: Call) -> Result<Shown<Post>, ApiError> {
    let post = feedback::show_post(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &post)))
}

/// `POST /feature_requests`
async fn post(call: Call) -> Result<Created<Post>, ApiError> {
    let post = feedback::create_post(&call.site.cx, &call.caller, draft(&call.body)?, None).await?;
    Ok(Created(shape(&call, &post)))
}

/// `POST /feature_requests/post_on_behalf`. Without `by_email` the acting user writes.
async fn post_on_behalf(call: Call) -> Result<Created<Post>, ApiError> {
    write_as(&call, "by_email").await
}

/// `POST /feature_requests/submit`
async fn submit(call: Call) -> Result<Created<Post>, ApiError> {
    if given(&call.body, "email")?.is_none() {
        return Err(field("email", "can't be blank"));
    }
    write_as(&call, "email").await
}

/// Writes in the name of whoever has the address in that field.
async fn write_as(call: &Call, name: &'static str) -> Result<Created<Post>, ApiError> {
    let email = given(&call.body, name)?;
    match feedback::create_post(&call.site.cx, &call.caller, draft(&call.body)?, email).await {
        Err(FeedbackError::Nobody) => Err(field(name, "can't be blank")),
        Err(FeedbackError::NoSuchPerson) => Err(field(name, NOBODYS)),
        post => Ok(Created(shape(call, &post?))),
    }
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

fn draft(body: &Fields) -> Result<PostDraft, FieldError> {
    Ok(PostDraft {
        title: text(body, "title")?,
        description: text(body, "description")?,
        bucket_id: reference(body, "bucket_id")?,
        approval: text(body, "approval_status")?,
        status: text(body, "status")?,
        assignee_id: reference_or_none(body, "assignee_id")?,
        tag_ids: references(body, "tag_ids")?,
    })
}

/// Empty parameters count as not sent; clients differ in whether they leave them out.
fn filter(query: &Fields) -> Result<PostFilter, FieldError> {
    Ok(PostFilter {
        approval: read(query, "approval_status", |text| text.parse().ok())?,
        bucket_id: read(query, "bucket_id", |text| text.parse().ok())?,
        days: days(query)?,
        status: read(query, "status", |text| text.parse().ok())?,
        sort: read(query, "sort", |text| text.parse().ok())?.unwrap_or_default(),
        page: page(query)?,
    })
}

#[cfg(test)]
mod tests {
    use axum::extract::{FromRequestParts as _, Request};

    use super::*;
    use crate::http::body::QueryFields;
    use crate::model::feedback::filter::parse_day;
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
        assert_eq!((read.sort, read.days.from, read.days.to), (Sort::Top, parse_day("2026-01-01"), None));
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
