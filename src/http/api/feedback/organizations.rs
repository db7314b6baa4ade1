//! `GET /api/v3/organizations/info`: the organization that an API key belongs to.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::buckets;
use crate::domain::feedback;
use crate::http::api::Answer;
use crate::http::api::call::Call;
use crate::http::error;

/// Its names, and its buckets with them.
pub(super) async fn get(call: Call) -> Answer {
    let cx = &call.site.cx;
    let buckets = feedback::list_buckets(cx, &call.caller).await?;
    let buckets: Vec<Value> = buckets.iter().map(|bucket| buckets::shape(&call, bucket)).collect();
    let organization = call.caller.organization();
    let page = cx.config.server.public_url.join(&format!("/orgs/{}", organization.subdomain));
    Ok(error::json(
        StatusCode::OK,
        &json!({
            "success": true,
            "organization": {
                "id": call.number(organization.id),
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
