//! Tasks. Every statement names the organization, so that another one's is never met.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::id::{OrganizationId, ProjectId, TaskId, UserId};
use crate::model::page::Page;
use crate::model::projects::Task;

#[derive(FromRow)]
struct TaskRow {
    id: TaskId,
    project_id: ProjectId,
    title: String,
    created_by: Option<UserId>,
    created_at: OffsetDateTime,
}

impl From<TaskRow> for Task {
    fn from(row: TaskRow) -> Self {
        let TaskRow { id, project_id, title, created_by, created_at } = row;
        Self { id, project_id, title, created_by, created_at }
    }
}

/// What is written for a new task.
#[derive(Debug)]
pub(crate) struct NewTask {
    /// Whose it is.
    pub(crate) organization_id: OrganizationId,
    /// Where it belongs; the schema refuses another organization's.
    pub(crate) project_id: ProjectId,
    /// One line.
    pub(crate) title: String,
    /// As whom it is created.
    pub(crate) created_by: Option<UserId>,
}

/// Lists one page of an organization's tasks, newest first: all of them, or those of one project.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    project_id: Option<ProjectId>,
    page: Page,
) -> Result<Vec<Task>, Error> {
    let rows: Vec<TaskRow> = sqlx::query_as(
        "SELECT id, project_id, title, created_by, created_at FROM tasks
         WHERE organization_id = $1 AND ($2::bigint IS NULL OR project_id = $2)
         ORDER BY id DESC LIMIT $3 OFFSET $4",
    )
    .bind(organization_id)
    .bind(project_id)
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Task::from).collect())
}

/// Looks up one of an organization's tasks.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: TaskId,
) -> Result<Option<Task>, Error> {
    let row: Option<TaskRow> = sqlx::query_as(
        "SELECT id, project_id, title, created_by, created_at FROM tasks WHERE organization_id = $1 AND id = $2",
    )
    .bind(organization_id)
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Task::from))
}

/// Writes a task.
pub(crate) async fn insert(conn: &mut Conn, new: &NewTask, now: OffsetDateTime) -> Result<Task, Error> {
    let row: TaskRow = sqlx::query_as(
        "INSERT INTO tasks (organization_id, project_id, title, created_by, created_at) VALUES ($1, $2, $3, $4, $5)
         RETURNING id, project_id, title, created_by, created_at",
    )
    .bind(new.organization_id)
    .bind(new.project_id)
    .bind(&new.title)
    .bind(new.created_by)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}
