//! `GET /api/v3/buckets`: the drawers that feature requests are sorted into.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::Answer;
use super::call::Call;
use crate::domain::feedback;
use crate::http::error;
use crate::model::feedback::Bucket;

/// All of them, the first one first.
pub(super) async fn get(call: Call) -> Answer {
    let buckets = feedback::list_buckets(&call.site.cx, &call.caller).await?;
    let buckets: Vec<Value> = buckets.iter().map(shape).collect();
    Ok(error::json(StatusCode::OK, &json!({ "success": true, "buckets": buckets })))
}

pub(super) fn shape(bucket: &Bucket) -> Value {
    json!({ "id": bucket.id, "name": bucket.name, "default": bucket.is_default })
}
