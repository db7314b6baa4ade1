//! `/v1/projects`: what tasks belong to.

use serde::Serialize;
use utoipa::ToSchema;

use super::{BASE, NAME};
use crate::domain::projects;
use crate::http::api::ApiError;
use crate::http::api::call::{Call, text, timestamp};
use crate::http::api::query::{PAGE, PER_PAGE, page};
use crate::http::api::registry::{Endpoint, endpoint, tokens_with};
use crate::http::api::reply::{Created, RowId, Shown, Timestamp, page_of};
use crate::model::projects::Project;

pub(super) static ENDPOINTS: [Endpoint; 3] = [
    endpoint!(
        Caller,
        Get BASE,
        "/projects",
        tokens_with(&["read:projects"]),
        "List the projects.",
        [PAGE, PER_PAGE],
        list
    ),
    endpoint!(
        Caller,
        Get BASE,
        "/projects/{id}",
        tokens_with(&["read:projects"]),
        "Read a project.",
        [],
        get
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/projects",
        tokens_with(&["write:projects"]),
        "Create a project.",
        [NAME],
        post
    ),
];

page_of! {
    /// One page of projects.
    ProjectPage { projects: ProjectShape }
}

/// What tasks belong to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Project)]
struct ProjectShape {
    id: RowId,
    /// Its name.
    #[schema(example = "Apollo")]
    name: String,
    created_at: Timestamp,
}

/// `GET /projects`, the first one first.
async fn list(call: Call) -> Result<Shown<ProjectPage>, ApiError> {
    let page = page(&call.query)?;
    let projects = projects::list_projects(&call.site.cx, &call.caller, page).await?;
    Ok(Shown(ProjectPage::new(projects.iter().map(|project| shape(&call, project)).collect(), page)))
}

/// `GET /projects/{id}`
async fn get(call: Call) -> Result<Shown<ProjectShape>, ApiError> {
    let project = projects::show_project(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &project)))
}

/// `POST /projects`
async fn post(call: Call) -> Result<Created<ProjectShape>, ApiError> {
    let name = text(&call.body, "name")?.unwrap_or_default();
    let project = projects::create_project(&call.site.cx, &call.caller, &name, &call.info).await?;
    Ok(Created(shape(&call, &project)))
}

fn shape(call: &Call, project: &Project) -> ProjectShape {
    ProjectShape {
        id: call.number(project.id),
        name: project.name.clone(),
        created_at: timestamp(project.created_at),
    }
}
