//! `GET /api/v3/roadmap`: what will come, what is being built, what is there.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use super::post::{Post, shape, status};
use crate::domain::feedback;
use crate::http::api::ApiError;
use crate::http::api::call::Call;
use crate::http::api::query::{PAGE, PER_PAGE, page, read};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::Shown;
use crate::model::feedback::PostStatus;
use crate::model::feedback::filter::{PostFilter, Sort};

/// The columns, in their order.
const COLUMNS: [PostStatus; 3] = [PostStatus::Planned, PostStatus::InProgress, PostStatus::Completed];

pub(super) static ENDPOINTS: [Endpoint; 1] = [endpoint!(
    Caller,
    Get BASE,
    "/roadmap",
    tokens_with(&["roadmap:read"]),
    "Read the roadmap: what is planned, in progress and completed.",
    [Parameter::optional("bucket_id", Kind::Row, "The roadmap of one bucket alone.", "1"), PAGE, PER_PAGE],
    get
)];

/// The roadmap, a page of each column.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Roadmap)]
struct Columns {
    /// Always true.
    success: bool,
    /// The columns, in their order.
    roadmap: Vec<Column>,
    /// Which page of each column this is, from 1.
    page: i64,
    /// The most rows of a page.
    per_page: i64,
}

/// What is as far as the others of its column.
#[derive(Debug, Serialize, ToSchema)]
struct Column {
    /// How far.
    #[schema(schema_with = status)]
    status: &'static str,
    /// Those with the most votes first.
    feature_requests: Vec<Post>,
}

async fn get(call: Call) -> Result<Shown<Columns>, ApiError> {
    let page = page(&call.query)?;
    let bucket_id = read(&call.query, "bucket_id", |text| text.parse().ok())?;
    let mut roadmap = Vec::new();
    for status in COLUMNS {
        let filter =
            PostFilter { bucket_id, status: Some(status), sort: Sort::Top, page, ..PostFilter::default() };
        let posts = feedback::list_posts(&call.site.cx, &call.caller, &filter).await?;
        let feature_requests = posts.iter().map(|post| shape(&call, post)).collect();
        roadmap.push(Column { status: status.as_str(), feature_requests });
    }
    Ok(Shown(Columns { success: true, roadmap, page: page.number(), per_page: page.size() }))
}
