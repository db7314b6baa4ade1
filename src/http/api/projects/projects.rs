//! `/v1/projects`: what tasks belong to.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::listed;
use crate::domain::projects;
use crate::http::api::Answer;
use crate::http::api::call::{Call, text, timestamp};
use crate::http::api::query::page;
use crate::http::error;
use crate::model::projects::Project;

/// `GET /projects`, the first one first.
pub(super) async fn list(call: Call) -> Answer {
    let page = page(&call.query)?;
    let projects = projects::list_projects(&call.site.cx, &call.caller, page).await?;
    Ok(listed("projects", projects.iter().map(|project| shape(&call, project)).collect(), page))
}

/// `GET /projects/{id}`
pub(super) async fn get(call: Call) -> Answer {
    let project = projects::show_project(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(error::json(StatusCode::OK, &shape(&call, &project)))
}

/// `POST /projects`
pub(super) async fn post(call: Call) -> Answer {
    let name = text(&call.body, "name")?.unwrap_or_default();
    let project = projects::create_project(&call.site.cx, &call.caller, &name, &call.info).await?;
    Ok(error::json(StatusCode::CREATED, &shape(&call, &project)))
}

fn shape(call: &Call, project: &Project) -> Value {
    json!({
        "id": call.number(project.id),
        "name": project.name,
        "created_at": timestamp(project.created_at),
    })
}
