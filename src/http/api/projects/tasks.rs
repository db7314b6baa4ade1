//! `/v1/tasks`: what is to be done.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use crate::domain::projects;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, reference, text, timestamp};
use crate::http::api::query::{PAGE, PER_PAGE, page, read};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Created, RowId, Shown, Timestamp, page_of};
use crate::http::body::{FieldError, Fields, Given};
use crate::model::projects::{TITLE_LETTERS, Task, TaskDraft};

const PROJECT: Parameter = Parameter::required("project_id", Kind::Row, "The project it belongs to.", "1");

const TITLE: Parameter = Parameter::required(
    "title",
    Kind::Line(TITLE_LETTERS),
    "What is to be done, on one line.",
    "Land on the moon",
);

pub(super) static ENDPOINTS: [Endpoint; 3] = [
    endpoint!(
        Caller,
        Get BASE,
        "/tasks",
        tokens_with(&["read:tasks"]),
        "List tasks, of all projects or of one.",
        [PROJECT.or_none(), PAGE, PER_PAGE],
        list
    ),
    endpoint!(Caller, Get BASE, "/tasks/{id}", tokens_with(&["read:tasks"]), "Read a task.", [], get),
    endpoint!(
        Caller,
        Post BASE,
        "/tasks",
        tokens_with(&["write:tasks"]),
        "Create a task.",
        [TITLE, PROJECT],
        post
    ),
];

page_of! {
    /// One page of tasks.
    TaskPage { tasks: TaskShape }
}

/// What is to be done.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Task)]
struct TaskShape {
    id: RowId,
    project_id: RowId,
    /// What is to be done, on one line.
    #[schema(example = "Land on the moon")]
    title: String,
    /// Nobody where an API key came alone.
    created_by: Option<RowId>,
    created_at: Timestamp,
}

/// `GET /tasks`, newest first.
async fn list(call: Call) -> Result<Shown<TaskPage>, ApiError> {
    let page = page(&call.query)?;
    let project_id = read(&call.query, "project_id", |text| text.parse().ok())?;
    let tasks = projects::list_tasks(&call.site.cx, &call.caller, project_id, page).await?;
    Ok(Shown(TaskPage::new(tasks.iter().map(|task| shape(&call, task)).collect(), page)))
}

/// `GET /tasks/{id}`
async fn get(call: Call) -> Result<Shown<TaskShape>, ApiError> {
    let task = projects::show_task(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &task)))
}

/// `POST /tasks`
async fn post(call: Call) -> Result<Created<TaskShape>, ApiError> {
    let draft = draft(&call.body)?;
    let task = projects::create_task(&call.site.cx, &call.caller, &draft, &call.info).await?;
    Ok(Created(shape(&call, &task)))
}

fn shape(call: &Call, task: &Task) -> TaskShape {
    TaskShape {
        id: call.number(task.id),
        project_id: call.number(task.project_id),
        title: task.title.clone(),
        created_by: task.created_by.map(|id| call.number(id)),
        created_at: timestamp(task.created_at),
    }
}

/// Clients of typed languages send `null` for what they leave out.
fn draft(body: &Fields) -> Result<TaskDraft, FieldError> {
    let title = text(body, "title")?.unwrap_or_default();
    let names_none = body.text("project_id") == Ok(Given::Null);
    let project_id = if names_none { None } else { reference(body, "project_id")? };
    Ok(TaskDraft { title, project_id })
}
