//! `/api/v3/feature_requests/{id}/merge_posts`: feature requests that wish for the same.

use super::BASE;
use super::post::{Post, PostPage, listed, shape};
use super::trouble::field;
use crate::domain::feedback::merges;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, references};
use crate::http::api::query::{PAGE, PER_PAGE, page};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::Shown;

const CHILDREN: &str = "child_feature_request_ids";

pub(super) static ENDPOINTS: [Endpoint; 3] = [
    endpoint!(
        Caller,
        Get BASE,
        "/feature_requests/{id}/merge_posts",
        tokens_with(&["posts:read"]),
        "List the feature requests that were merged into one.",
        [PAGE, PER_PAGE],
        list
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/feature_requests/{id}/merge_posts",
        tokens_with(&["posts:write"]),
        "Merge feature requests into one, with their votes and comments.",
        [Parameter::required(
            CHILDREN,
            Kind::Rows(merges::MOST_MERGED),
            "Those that are merged into the one of the address.",
            "2"
        )],
        post
    ),
    endpoint!(
        Caller,
        Delete BASE,
        "/feature_requests/unmerge/{id}",
        tokens_with(&["posts:write"]),
        "Take a feature request out of the one that it was merged into.",
        [],
        delete
    ),
];

/// `GET /feature_requests/{id}/merge_posts`, in the order of their numbers.
async fn list(call: Call) -> Result<Shown<PostPage>, ApiError> {
    let page = page(&call.query)?;
    let posts = merges::list(&call.site.cx, &call.caller, call.id()?, page).await?;
    Ok(Shown(listed(&call, &posts, page)))
}

/// `POST /feature_requests/{id}/merge_posts`. Answers with the one that stays.
async fn post(call: Call) -> Result<Shown<Post>, ApiError> {
    let ids = references(&call.body, CHILDREN)?.ok_or_else(|| field(CHILDREN, "can't be blank"))?;
    let post = merges::merge(&call.site.cx, &call.caller, call.id()?, ids).await?;
    Ok(Shown(shape(&call, &post)))
}

/// `DELETE /feature_requests/unmerge/{id}`. Answers with the one that stands by itself again.
async fn delete(call: Call) -> Result<Shown<Post>, ApiError> {
    let post = merges::unmerge(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &post)))
}
