//! `/v1/tasks`: what is to be done.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::listed;
use crate::domain::projects;
use crate::http::api::Answer;
use crate::http::api::call::{Call, reference, text, timestamp};
use crate::http::api::query::{page, read};
use crate::http::body::{FieldError, Fields, Given};
use crate::http::error;
use crate::model::projects::{Task, TaskDraft};

/// `GET /tasks`, newest first.
pub(super) async fn list(call: Call) -> Answer {
    let page = page(&call.query)?;
    let project_id = read(&call.query, "project_id", |text| text.parse().ok())?;
    let tasks = projects::list_tasks(&call.site.cx, &call.caller, project_id, page).await?;
    Ok(listed("tasks", tasks.iter().map(|task| shape(&call, task)).collect(), page))
}

/// `GET /tasks/{id}`
pub(super) async fn get(call: Call) -> Answer {
    let task = projects::show_task(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(error::json(StatusCode::OK, &shape(&call, &task)))
}

/// `POST /tasks`. What else is sent, such as who created it, is ignored.
pub(super) async fn post(call: Call) -> Answer {
    let draft = draft(&call.body)?;
    let task = projects::create_task(&call.site.cx, &call.caller, &draft, &call.info).await?;
    Ok(error::json(StatusCode::CREATED, &shape(&call, &task)))
}

fn shape(call: &Call, task: &Task) -> Value {
    json!({
        "id": call.number(task.id),
        "project_id": call.number(task.project_id),
        "title": task.title,
        "created_by": task.created_by.map(|id| call.number(id)),
        "created_at": timestamp(task.created_at),
    })
}

/// Clients of typed languages send `null` for what they leave out.
fn draft(body: &Fields) -> Result<TaskDraft, FieldError> {
    let title = text(body, "title")?.unwrap_or_default();
    let names_none = body.text("project_id") == Ok(Given::Null);
    let project_id = if names_none { None } else { reference(body, "project_id")? };
    Ok(TaskDraft { title, project_id })
}
