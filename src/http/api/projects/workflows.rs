//! `/v1/workflows`: how work is done.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::listed;
use crate::domain::projects;
use crate::http::api::Answer;
use crate::http::api::call::{Call, text, timestamp};
use crate::http::api::query::page;
use crate::http::error;
use crate::model::projects::Workflow;

/// `GET /workflows`, newest first.
pub(super) async fn list(call: Call) -> Answer {
    let page = page(&call.query)?;
    let workflows = projects::list_workflows(&call.site.cx, &call.caller, page).await?;
    Ok(listed("workflows", workflows.iter().map(|workflow| shape(&call, workflow)).collect(), page))
}

/// `POST /workflows`
pub(super) async fn post(call: Call) -> Answer {
    let name = text(&call.body, "name")?.unwrap_or_default();
    let workflow = projects::create_workflow(&call.site.cx, &call.caller, &name, &call.info).await?;
    Ok(error::json(StatusCode::CREATED, &shape(&call, &workflow)))
}

fn shape(call: &Call, workflow: &Workflow) -> Value {
    json!({
        "id": call.number(workflow.id),
        "name": workflow.name,
        "created_at": timestamp(workflow.created_at),
    })
}
