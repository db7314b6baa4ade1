//! `GET /api/v3/organizations/info`: the organization that an API key belongs to.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::Answer;
use super::buckets;
use super::call::Call;
use crate::domain::feedback;
use crate::http::error;

/// Its names, and its buckets with them.
pub(super) async fn get(call: Call) -> Answer {
    let cx = &call.site.cx;
    let buckets = feedback::list_buckets(cx, &call.caller).await?;
    let buckets: Vec<Value> = buckets.iter().map(buckets::shape).collect();
    let organization = call.caller.organization();
    let page = cx.config.server.public_url.join(&format!("/orgs/{}", organization.subdomain));
    Ok(error::json(
        StatusCode::OK,
        &json!({
            "success": true,
            "organization": {
                "id": organization.id,
                "subdomain": organization.subdomain,
                "name": organization.name,
                "display_name": organization.name,
                "description": null,
                "url": page,
                "profile": null,
            },
            "buckets": buckets,
        }),
    ))
}
