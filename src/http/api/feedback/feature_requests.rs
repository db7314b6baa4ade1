//! `/api/v3/feature_requests`: what people wish for.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::domain::feedback;
use crate::http::api::Answer;
use crate::http::api::call::{Call, reference, text, timestamp};
use crate::http::api::query::{page, read};
use crate::http::body::{FieldError, Fields};
use crate::http::error;
use crate::model::feedback::FeatureRequest;
use crate::model::feedback::draft::PostDraft;
use crate::model::feedback::filter::{PostFilter, parse_day};

/// `GET /feature_requests`
pub(super) async fn list(call: Call) -> Answer {
    let filter = filter(&call.query)?;
    let posts = feedback::list_posts(&call.site.cx, &call.caller, &filter).await?;
    let posts: Vec<Value> = posts.iter().map(|post| call.shape(post)).collect();
    Ok(error::json(
        StatusCode::OK,
        &json!({
            "success": true,
            "feature_requests": posts,
            "page": filter.page.number(),
            "per_page": filter.page.size(),
        }),
    ))
}

/// `GET /feature_requests/{id}`
pub(super) async fn get(call: Call) -> Answer {
    let post = feedback::show_post(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(error::json(StatusCode::OK, &call.shape(&post)))
}

/// `POST /feature_requests`. What else is sent, such as a status or somebody else's number, is ignored.
pub(super) async fn post(call: Call) -> Answer {
    let draft = PostDraft { approval: None, status: None, ..draft(&call.body)? };
    let post = feedback::create_post(&call.site.cx, &call.caller, draft).await?;
    Ok(error::json(StatusCode::CREATED, &call.shape(&post)))
}

/// `PUT /feature_requests/{id}`. What is not sent stays.
pub(super) async fn put(call: Call) -> Answer {
    let id = call.id()?;
    let post = feedback::edit_post(&call.site.cx, &call.caller, id, draft(&call.body)?).await?;
    Ok(error::json(StatusCode::OK, &call.shape(&post)))
}

/// `DELETE /feature_requests/{id}`. Clients read every answer as JSON, so this one is not empty either.
pub(super) async fn delete(call: Call) -> Answer {
    let id = call.id()?;
    feedback::delete_post(&call.site.cx, &call.caller, id).await?;
    let number = call.number(id);
    Ok(error::json(StatusCode::OK, &json!({ "id": number, "success": true, "deleted": true })))
}

impl Call {
    fn shape(&self, post: &FeatureRequest) -> Value {
        let public_url = &self.site.cx.config.server.public_url;
        json!({
            "id": self.number(post.id),
            "title": post.title,
            "slug": post.slug,
            "preview": post.preview(),
            "description": post.description,
            "votes_count": post.votes_count,
            "status": post.status.as_str(),
            "approval_status": post.approval.as_str(),
            "bucket": { "id": self.number(post.bucket_id), "name": post.bucket_name },
            "submitter": { "name": post.submitter_name, "email": post.submitter_email },
            "url": public_url.join(&feedback::path_of(post.id)),
            "created_at": timestamp(post.created_at),
            "updated_at": timestamp(post.updated_at),
        })
    }
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
    use crate::model::feedback::Approval;
    use crate::model::feedback::filter::Sort;
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
