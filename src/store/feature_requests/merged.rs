//! Feature requests that were merged into others.

use time::OffsetDateTime;

use super::{PostRow, comments_read, posts};
use crate::model::feedback::FeatureRequest;
use crate::model::feedback::standing::Reader;
use crate::model::id::{FeatureRequestId, OrganizationId};
use crate::model::page::Page;
use crate::store::{Conn, Error};

/// Lists one page of what was merged into a feature request and somebody may read, in the order of their numbers.
pub(crate) async fn list_merged(
    conn: &mut Conn,
    organization_id: OrganizationId,
    reader: Reader,
    parent_id: FeatureRequestId,
    page: Page,
) -> Result<Vec<FeatureRequest>, Error> {
    let rows: Vec<PostRow> = sqlx::query_as(posts!(
        "",
        "feature_requests",
        comments_read!("$4"),
        "WHERE f.organization_id = $1 AND f.parent_id = $2
           AND ($3::bigint IS NULL OR f.approval_status = 'approved' OR f.submitter_id = $3)
         ORDER BY f.id LIMIT $5 OFFSET $6"
    ))
    .bind(organization_id)
    .bind(parent_id)
    .bind(reader.viewer)
    .bind(reader.reads_internal)
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(FeatureRequest::from).collect())
}

/// Merges feature requests into another one, or takes them out where there is none.
pub(crate) async fn set_parent(
    conn: &mut Conn,
    organization_id: OrganizationId,
    ids: &[FeatureRequestId],
    parent_id: Option<FeatureRequestId>,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE feature_requests SET parent_id = $3, updated_at = $4 WHERE organization_id = $1 AND id = ANY($2)",
    )
    .bind(organization_id)
    .bind(ids)
    .bind(parent_id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Counts anew what a feature request has together with what was merged into it: each voter once.
pub(crate) async fn count_anew(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: FeatureRequestId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE feature_requests f SET updated_at = $3,
             votes_count = (
                 SELECT count(DISTINCT v.user_id) FROM feature_requests c
                 JOIN votes v ON v.organization_id = c.organization_id AND v.feature_request_id = c.id
                 WHERE c.organization_id = $1 AND (c.id = $2 OR c.parent_id = $2)),
             comments_count = (
                 SELECT count(*) FROM feature_requests c
                 JOIN comments o ON o.organization_id = c.organization_id AND o.feature_request_id = c.id
                 WHERE c.organization_id = $1 AND (c.id = $2 OR c.parent_id = $2))
         WHERE f.organization_id = $1 AND f.id = $2",
    )
    .bind(organization_id)
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
