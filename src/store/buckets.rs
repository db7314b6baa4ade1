//! Buckets of feature requests.

use sqlx::FromRow;

use super::{Conn, Error};
use crate::model::feedback::Bucket;
use crate::model::id::{BucketId, OrganizationId};

#[derive(FromRow)]
struct BucketRow {
    id: BucketId,
    name: String,
    is_default: bool,
}

/// Lists an organization's buckets, the first one first.
pub(crate) async fn list(conn: &mut Conn, organization_id: OrganizationId) -> Result<Vec<Bucket>, Error> {
    let rows: Vec<BucketRow> = sqlx::query_as(
        "SELECT id, name, is_default FROM buckets WHERE organization_id = $1 ORDER BY is_default DESC, id",
    )
    .bind(organization_id)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|BucketRow { id, name, is_default }| Bucket { id, name, is_default }).collect())
}

/// Whether an organization has this bucket.
pub(crate) async fn exists(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: BucketId,
) -> Result<bool, Error> {
    let found =
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM buckets WHERE organization_id = $1 AND id = $2)")
            .bind(organization_id)
            .bind(id)
            .fetch_one(conn)
            .await?;
    Ok(found)
}
