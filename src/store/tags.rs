//! Tags, and what is marked with them. Every statement names the organization.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::feedback::tag::{Tag, TagDraft};
use crate::model::id::{FeatureRequestId, OrganizationId, TagId};
use crate::model::page::Page;

#[derive(FromRow)]
struct TagRow {
    id: TagId,
    name: String,
    color: String,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
}

impl From<TagRow> for Tag {
    fn from(row: TagRow) -> Self {
        let TagRow { id, name, color, created_at, updated_at } = row;
        Self { id, name, color, created_at, updated_at }
    }
}

/// Lists one page of an organization's tags by name.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    page: Page,
) -> Result<Vec<Tag>, Error> {
    let rows: Vec<TagRow> = sqlx::query_as(
        "SELECT id, name, color, created_at, updated_at FROM tags WHERE organization_id = $1
         ORDER BY lower(name) LIMIT $2 OFFSET $3",
    )
    .bind(organization_id)
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Tag::from).collect())
}

/// Looks up one of an organization's tags.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: TagId,
) -> Result<Option<Tag>, Error> {
    let row: Option<TagRow> = sqlx::query_as(
        "SELECT id, name, color, created_at, updated_at FROM tags WHERE organization_id = $1 AND id = $2",
    )
    .bind(organization_id)
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Tag::from))
}

/// Counts those of these tags that an organization has.
pub(crate) async fn count_known(
    conn: &mut Conn,
    organization_id: OrganizationId,
    ids: &[TagId],
) -> Result<i64, Error> {
    let known = sqlx::query_scalar("SELECT count(*) FROM tags WHERE organization_id = $1 AND id = ANY($2)")
        .bind(organization_id)
        .bind(ids)
        .fetch_one(conn)
        .await?;
    Ok(known)
}

/// Writes a tag. A name that another one has is a conflict.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    name: &str,
    color: &str,
    now: OffsetDateTime,
) -> Result<Tag, Error> {
    let row: TagRow = sqlx::query_as(
        "INSERT INTO tags (organization_id, name, color, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)
         RETURNING id, name, color, created_at, updated_at",
    )
    .bind(organization_id)
    .bind(name)
    .bind(color)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Changes what the change names and leaves the rest. Answers nothing where the organization has none such.
pub(crate) async fn update(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: TagId,
    change: &TagDraft,
    now: OffsetDateTime,
) -> Result<Option<Tag>, Error> {
    let row: Option<TagRow> = sqlx::query_as(
        "UPDATE tags SET name = coalesce($3, name), color = coalesce($4, color), updated_at = $5
         WHERE organization_id = $1 AND id = $2
         RETURNING id, name, color, created_at, updated_at",
    )
    .bind(organization_id)
    .bind(id)
    .bind(change.name.as_deref())
    .bind(change.color.as_deref())
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Tag::from))
}

/// Keeps a tag for the caller's transaction, so that nothing more is marked with it. Answers whether there is one.
pub(crate) async fn lock(conn: &mut Conn, organization_id: OrganizationId, id: TagId) -> Result<bool, Error> {
    let found: Option<TagId> =
        sqlx::query_scalar("SELECT id FROM tags WHERE organization_id = $1 AND id = $2 FOR UPDATE")
            .bind(organization_id)
            .bind(id)
            .fetch_optional(conn)
            .await?;
    Ok(found.is_some())
}

/// Keeps tags from being deleted before the caller's transaction has marked something with them.
pub(crate) async fn keep(
    conn: &mut Conn,
    organization_id: OrganizationId,
    ids: &[TagId],
) -> Result<(), Error> {
    sqlx::query("SELECT FROM tags WHERE organization_id = $1 AND id = ANY($2) ORDER BY id FOR KEY SHARE")
        .bind(organization_id)
        .bind(ids)
        .execute(conn)
        .await?;
    Ok(())
}

/// Lists the numbers of feature requests that are marked with a tag.
pub(crate) async fn list_marked(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: TagId,
) -> Result<Vec<FeatureRequestId>, Error> {
    let found = sqlx::query_scalar(
        "SELECT feature_request_id FROM feature_request_tags WHERE organization_id = $1 AND tag_id = $2
         ORDER BY feature_request_id",
    )
    .bind(organization_id)
    .bind(id)
    .fetch_all(conn)
    .await?;
    Ok(found)
}

/// Takes a tag off feature requests that are marked with it.
pub(crate) async fn take_off(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: TagId,
    feature_request_ids: &[FeatureRequestId],
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "WITH taken AS (
             DELETE FROM feature_request_tags
             WHERE organization_id = $1 AND tag_id = $2 AND feature_request_id = ANY($3)
             RETURNING organization_id, feature_request_id
         )
         UPDATE feature_requests f SET updated_at = $4
         FROM taken WHERE f.organization_id = taken.organization_id AND f.id = taken.feature_request_id",
    )
    .bind(organization_id)
    .bind(id)
    .bind(feature_request_ids)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Deletes a tag.
pub(crate) async fn delete(conn: &mut Conn, organization_id: OrganizationId, id: TagId) -> Result<(), Error> {
    sqlx::query("DELETE FROM tags WHERE organization_id = $1 AND id = $2")
        .bind(organization_id)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Marks a feature request with these tags and no others.
pub(crate) async fn mark(
    conn: &mut Conn,
    organization_id: OrganizationId,
    feature_request_id: FeatureRequestId,
    ids: &[TagId],
) -> Result<(), Error> {
    sqlx::query(
        "WITH taken AS (
             DELETE FROM feature_request_tags
             WHERE organization_id = $1 AND feature_request_id = $2 AND tag_id <> ALL($3)
         )
         INSERT INTO feature_request_tags (organization_id, feature_request_id, tag_id)
         SELECT $1, $2, unnest($3) ON CONFLICT DO NOTHING",
    )
    .bind(organization_id)
    .bind(feature_request_id)
    .bind(ids)
    .execute(conn)
    .await?;
    Ok(())
}
