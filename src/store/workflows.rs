//! Workflows. Every statement names the organization, so that another one's is never met.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::id::{OrganizationId, WorkflowId};
use crate::model::page::Page;
use crate::model::projects::Workflow;

#[derive(FromRow)]
struct WorkflowRow {
    id: WorkflowId,
    name: String,
    created_at: OffsetDateTime,
}

impl From<WorkflowRow> for Workflow {
    fn from(row: WorkflowRow) -> Self {
        let WorkflowRow { id, name, created_at } = row;
        Self { id, name, created_at }
    }
}

/// Lists one page of an organization's workflows, newest first.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    page: Page,
) -> Result<Vec<Workflow>, Error> {
    let rows: Vec<WorkflowRow> = sqlx::query_as(
        "SELECT id, name, created_at FROM workflows WHERE organization_id = $1
         ORDER BY id DESC LIMIT $2 OFFSET $3",
    )
    .bind(organization_id)
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Workflow::from).collect())
}

/// Writes a workflow.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    name: &str,
    now: OffsetDateTime,
) -> Result<Workflow, Error> {
    let row: WorkflowRow = sqlx::query_as(
        "INSERT INTO workflows (organization_id, name, created_at) VALUES ($1, $2, $3)
         RETURNING id, name, created_at",
    )
    .bind(organization_id)
    .bind(name)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}
