//! `GET /api/v3/buckets`: the drawers that feature requests are sorted into.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use crate::domain::feedback;
use crate::http::api::ApiError;
use crate::http::api::call::Call;
use crate::http::api::registry::{Endpoint, endpoint, tokens_with};
use crate::http::api::reply::{RowId, Shown};
use crate::model::feedback::Bucket;

pub(super) static ENDPOINTS: [Endpoint; 1] = [endpoint!(
    Caller,
    Get BASE,
    "/buckets",
    tokens_with(&["posts:read"]),
    "List the buckets that feature requests are sorted into.",
    [],
    get
)];

/// Every bucket of the organization.
#[derive(Debug, Serialize, ToSchema)]
struct BucketList {
    /// Always true.
    success: bool,
    /// All of them, in their order.
    buckets: Vec<BucketShape>,
}

/// A drawer that feature requests are sorted into.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Bucket)]
pub(super) struct BucketShape {
    id: RowId,
    /// Its name.
    #[schema(example = "Ideas")]
    name: String,
    /// Whether it is the one that the organization began with.
    default: bool,
}

async fn get(call: Call) -> Result<Shown<BucketList>, ApiError> {
    let buckets = feedback::list_buckets(&call.site.cx, &call.caller).await?;
    let buckets = buckets.iter().map(|bucket| shape(&call, bucket)).collect();
    Ok(Shown(BucketList { success: true, buckets }))
}

pub(super) fn shape(call: &Call, bucket: &Bucket) -> BucketShape {
    BucketShape { id: call.number(bucket.id), name: bucket.name.clone(), default: bucket.is_default }
}
