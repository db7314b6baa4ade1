//! Projects, tasks and workflows are read and created, within the caller's organization. What is created stands in its
//! audit log as done by whoever the caller acts for.

use serde_json::json;

use super::RequestInfo;
use super::api_caller::ApiCaller;
use crate::context::Context;
use crate::model::audit::{AuditEvent, AuditKind};
use crate::model::feedback::standing::Deed;
use crate::model::id::{ProjectId, TaskId};
use crate::model::page::Page;
use crate::model::projects::{
    NAME_LETTERS, Project, TITLE_LETTERS, Task, TaskDraft, WorkField, WorkProblem, Workflow, not_a_project,
    one_line,
};
use crate::store::tasks::NewTask;
use crate::store::{self, Constraint};

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum ProjectsError {
    /// The organization has no such project.
    #[error("no such project")]
    NoSuchProject,
    /// The organization has no such task.
    #[error("no such task")]
    NoSuchTask,
    /// The caller is none of the organization's people.
    #[error("the caller may only read")]
    Forbidden,
    /// Some fields are wrong; each is named.
    #[error("invalid fields")]
    Invalid(Vec<WorkProblem>),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// Lists one page of the organization's projects, the first one first.
pub async fn list_projects(
    cx: &Context,
    caller: &ApiCaller,
    page: Page,
) -> Result<Vec<Project>, ProjectsError> {
    let mut conn = cx.db.read().await?;
    Ok(store::projects::list(&mut conn, caller.organization().id, page).await?)
}

/// Shows a project.
pub async fn show_project(cx: &Context, caller: &ApiCaller, id: ProjectId) -> Result<Project, ProjectsError> {
    let mut conn = cx.db.read().await?;
    let found = store::projects::find(&mut conn, caller.organization().id, id).await?;
    found.ok_or(ProjectsError::NoSuchProject)
}

/// Creates a project.
pub async fn create_project(
    cx: &Context,
    caller: &ApiCaller,
    name: &str,
    info: &RequestInfo,
) -> Result<Project, ProjectsError> {
    check_may_create(caller)?;
    let name = one_line(WorkField::Name, name, NAME_LETTERS).map_err(invalid)?;
    let event = event(cx, caller, info, AuditKind::ProjectCreated);
    cx.db
        .unit_of_work("create_project", move |tx| {
            Box::pin(async move {
                let project = store::projects::insert(tx, event.organization_id, &name, event.at).await?;
                let details = json!({ "project_id": project.id, "name": project.name });
                store::ledger::append(tx, &event.with_details(details)).await?;
                Ok(project)
            })
        })
        .await
}

/// Lists one page of the organization's tasks, newest first: all of them, or those of one project.
pub async fn list_tasks(
    cx: &Context,
    caller: &ApiCaller,
    project_id: Option<ProjectId>,
    page: Page,
) -> Result<Vec<Task>, ProjectsError> {
    let organization_id = caller.organization().id;
    let mut conn = cx.db.read().await?;
    let tasks = store::tasks::list(&mut conn, organization_id, project_id, page).await?;
    // That another organization has a project of this number is told apart from there being none by nobody.
    if let (true, Some(id)) = (tasks.is_empty(), project_id)
        && store::projects::find(&mut conn, organization_id, id).await?.is_none()
    {
        return Err(ProjectsError::NoSuchProject);
    }
    Ok(tasks)
}

/// Shows a task.
pub async fn show_task(cx: &Context, caller: &ApiCaller, id: TaskId) -> Result<Task, ProjectsError> {
    let mut conn = cx.db.read().await?;
    let found = store::tasks::find(&mut conn, caller.organization().id, id).await?;
    found.ok_or(ProjectsError::NoSuchTask)
}

/// Creates a task.
pub async fn create_task(
    cx: &Context,
    caller: &ApiCaller,
    draft: &TaskDraft,
    info: &RequestInfo,
) -> Result<Task, ProjectsError> {
    check_may_create(caller)?;
    let title = one_line(WorkField::Title, &draft.title, TITLE_LETTERS);
    let project_id = find_project(cx, caller, draft.project_id).await?.ok_or_else(not_a_project);
    let (title, project_id) = match (title, project_id) {
        (Ok(title), Ok(project_id)) => (title, project_id),
        (title, project) => {
            return Err(ProjectsError::Invalid(title.err().into_iter().chain(project.err()).collect()));
        }
    };
    let event = event(cx, caller, info, AuditKind::TaskCreated);
    let created_by = caller.user().map(|user| user.id);
    let new = NewTask { organization_id: event.organization_id, project_id, title, created_by };
    cx.db
        .unit_of_work("create_task", move |tx| {
            Box::pin(async move {
                let task = store::tasks::insert(tx, &new, event.at).await.map_err(project_gone)?;
                let details =
                    json!({ "task_id": task.id, "project_id": task.project_id, "name": task.title });
                store::ledger::append(tx, &event.with_details(details)).await?;
                Ok(task)
            })
        })
        .await
}

/// Lists one page of the organization's workflows, newest first.
pub async fn list_workflows(
    cx: &Context,
    caller: &ApiCaller,
    page: Page,
) -> Result<Vec<Workflow>, ProjectsError> {
    let mut conn = cx.db.read().await?;
    Ok(store::workflows::list(&mut conn, caller.organization().id, page).await?)
}

/// Creates a workflow.
pub async fn create_workflow(
    cx: &Context,
    caller: &ApiCaller,
    name: &str,
    info: &RequestInfo,
) -> Result<Workflow, ProjectsError> {
    check_may_create(caller)?;
    let name = one_line(WorkField::Name, name, NAME_LETTERS).map_err(invalid)?;
    let event = event(cx, caller, info, AuditKind::WorkflowCreated);
    cx.db
        .unit_of_work("create_workflow", move |tx| {
            Box::pin(async move {
                let workflow = store::workflows::insert(tx, event.organization_id, &name, event.at).await?;
                let details = json!({ "workflow_id": workflow.id, "name": workflow.name });
                store::ledger::append(tx, &event.with_details(details)).await?;
                Ok(workflow)
            })
        })
        .await
}

fn check_may_create(caller: &ApiCaller) -> Result<(), ProjectsError> {
    if caller.standing().may(Deed::CreateWork) { Ok(()) } else { Err(ProjectsError::Forbidden) }
}

fn invalid(problem: WorkProblem) -> ProjectsError {
    ProjectsError::Invalid(vec![problem])
}

/// The project that is meant, where the organization has it: its first one where none is named.
async fn find_project(
    cx: &Context,
    caller: &ApiCaller,
    named: Option<ProjectId>,
) -> Result<Option<ProjectId>, store::Error> {
    let organization_id = caller.organization().id;
    let mut conn = cx.db.read().await?;
    match named {
        None => store::projects::find_first(&mut conn, organization_id).await,
        Some(id) => {
            let found = store::projects::find(&mut conn, organization_id, id).await?;
            Ok(found.map(|project| project.id))
        }
    }
}

/// The project was there a moment ago; the schema has the last word.
fn project_gone(error: store::Error) -> ProjectsError {
    match error {
        store::Error::Conflict(Constraint::Reference) => invalid(not_a_project()),
        other => ProjectsError::Internal(other),
    }
}

/// What a caller did, now.
fn event(cx: &Context, caller: &ApiCaller, info: &RequestInfo, kind: AuditKind) -> AuditEvent {
    let event = AuditEvent::new(kind, caller.organization().id, &caller.done_by(info), cx.env.now());
    AuditEvent { install_id: caller.install_id(), ..event }
}
