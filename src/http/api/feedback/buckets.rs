//! `GET /api/v3/buckets`: the drawers that feature requests are sorted into.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::domain::feedback;
use crate::http::api::Answer;
use crate::http::api::call::Call;
use crate::http::error;
use crate::model::feedback::Bucket;

/// All of them, the first one first.
pub(super) async fn get(call: Call) -> Answer {
    let buckets = feedback::list_buckets(&call.site.cx, &call.caller).await?;
    let buckets: Vec<Value> = buckets.iter().map(|bucket| shape(&call, bucket)).collect();
    Ok(error::json(StatusCode::OK, &json!({ "success": true, "buckets": buckets })))
}

pub(super) fn shape(call: &Call, bucket: &Bucket) -> Value {
    json!({ "id": call.number(bucket.id), "name": bucket.name, "default": bucket.is_default })
}
