//! Projects. Every statement names the organization, so that another one's is never met.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::id::{OrganizationId, ProjectId};
use crate::model::page::Page;
use crate::model::projects::Project;

#[derive(FromRow)]
struct ProjectRow {
    id: ProjectId,
    name: String,
    created_at: OffsetDateTime,
}

impl From<ProjectRow> for Project {
    fn from(row: ProjectRow) -> Self {
        let ProjectRow { id, name, created_at } = row;
        Self { id, name, created_at }
    }
}

/// Lists one page of an organization's projects, the first one first.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    page: Page,
) -> Result<Vec<Project>, Error> {
    let rows: Vec<ProjectRow> = sqlx::query_as(
        "SELECT id, name, created_at FROM projects WHERE organization_id = $1 ORDER BY id LIMIT $2 OFFSET $3",
    )
    .bind(organization_id)
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Project::from).collect())
}

/// Looks up one of an organization's projects.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: ProjectId,
) -> Result<Option<Project>, Error> {
    let row: Option<ProjectRow> =
        sqlx::query_as("SELECT id, name, created_at FROM projects WHERE organization_id = $1 AND id = $2")
            .bind(organization_id)
            .bind(id)
            .fetch_optional(conn)
            .await?;
    Ok(row.map(Project::from))
}

/// Looks up the first of an organization's projects.
pub(crate) async fn find_first(
    conn: &mut Conn,
    organization_id: OrganizationId,
) -> Result<Option<ProjectId>, Error> {
    let id = sqlx::query_scalar("SELECT min(id) FROM projects WHERE organization_id = $1")
        .bind(organization_id)
        .fetch_one(conn)
        .await?;
    Ok(id)
}

/// Writes a project.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    name: &str,
    now: OffsetDateTime,
) -> Result<Project, Error> {
    let row: ProjectRow = sqlx::query_as(
        "INSERT INTO projects (organization_id, name, created_at) VALUES ($1, $2, $3)
         RETURNING id, name, created_at",
    )
    .bind(organization_id)
    .bind(name)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}
