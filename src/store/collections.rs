//! Collections of articles. Every statement names the organization.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::feedback::collection::{Collection, CollectionDraft};
use crate::model::id::{CollectionId, OrganizationId};
use crate::model::page::Page;

#[derive(FromRow)]
struct CollectionRow {
    id: CollectionId,
    name: String,
    description: String,
    slug: String,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
}

impl From<CollectionRow> for Collection {
    fn from(row: CollectionRow) -> Self {
        let CollectionRow { id, name, description, slug, created_at, updated_at } = row;
        Self { id, name, description, slug, created_at, updated_at }
    }
}

/// Lists one page of an organization's collections by name.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    page: Page,
) -> Result<Vec<Collection>, Error> {
    let rows: Vec<CollectionRow> = sqlx::query_as(
        "SELECT id, name, description, slug, created_at, updated_at FROM collections WHERE organization_id = $1
         ORDER BY lower(name) LIMIT $2 OFFSET $3",
    )
    .bind(organization_id)
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Collection::from).collect())
}

/// Looks up one of an organization's collections.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: CollectionId,
) -> Result<Option<Collection>, Error> {
    let row: Option<CollectionRow> = sqlx::query_as(
        "SELECT id, name, description, slug, created_at, updated_at FROM collections
         WHERE organization_id = $1 AND id = $2",
    )
    .bind(organization_id)
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Collection::from))
}

/// Writes a collection. A name that another one has is a conflict.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    new: &CollectionDraft,
    slug: &str,
    now: OffsetDateTime,
) -> Result<Collection, Error> {
    let row: CollectionRow = sqlx::query_as(
        "INSERT INTO collections (organization_id, name, description, slug, created_at, updated_at)
         VALUES ($1, $2, coalesce($3, ''), $4, $5, $5)
         RETURNING id, name, description, slug, created_at, updated_at",
    )
    .bind(organization_id)
    .bind(new.name.as_deref())
    .bind(new.description.as_deref())
    .bind(slug)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Changes what the change names and leaves the rest. Answers nothing where the organization has none such.
pub(crate) async fn update(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: CollectionId,
    change: &CollectionDraft,
    now: OffsetDateTime,
) -> Result<Option<Collection>, Error> {
    let row: Option<CollectionRow> = sqlx::query_as(
        "UPDATE collections SET name = coalesce($3, name), description = coalesce($4, description), updated_at = $5
         WHERE organization_id = $1 AND id = $2
         RETURNING id, name, description, slug, created_at, updated_at",
    )
    .bind(organization_id)
    .bind(id)
    .bind(change.name.as_deref())
    .bind(change.description.as_deref())
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Collection::from))
}

/// Deletes a collection; its articles lie nowhere then. Answers whether there was one.
pub(crate) async fn delete(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: CollectionId,
) -> Result<bool, Error> {
    let result = sqlx::query("DELETE FROM collections WHERE organization_id = $1 AND id = $2")
        .bind(organization_id)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(result.rows_affected() == 1)
}
