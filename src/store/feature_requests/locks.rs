//! Feature requests that are kept as they are for the caller's transaction, and what tells which ones to keep.
//!
//! Whoever changes several keeps them all at once, before anything is checked. They are locked in the order of their
//! numbers, so that of any two transactions one waits for the other and never both.

use sqlx::FromRow;

use super::{PostRow, posts};
use crate::model::feedback::{Approval, FeatureRequest};
use crate::model::id::{FeatureRequestId, OrganizationId, UserId};
use crate::store::{Conn, Error};

/// Of a feature request that is locked, what decides about most changes.
#[derive(Debug, Clone, Copy, FromRow)]
pub(crate) struct Locked {
    /// Its number.
    pub(crate) id: FeatureRequestId,
    /// The one that it was merged into.
    pub(crate) parent_id: Option<FeatureRequestId>,
    /// Whether it was let through.
    #[sqlx(rename = "approval_status")]
    pub(crate) approval: Approval,
    /// Who wrote it.
    pub(crate) submitter_id: UserId,
    /// How many people want it, or what was merged into it.
    pub(crate) votes_count: i64,
}

/// Keeps these of an organization's feature requests. Answers with those that there are, as they are now, in the order
/// of their numbers.
pub(crate) async fn lock(
    conn: &mut Conn,
    organization_id: OrganizationId,
    ids: &[FeatureRequestId],
) -> Result<Vec<Locked>, Error> {
    // Nothing is joined: that would be as it was before the statement waited.
    let found = sqlx::query_as(
        "SELECT id, parent_id, approval_status, submitter_id, votes_count FROM feature_requests
         WHERE organization_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE",
    )
    .bind(organization_id)
    .bind(ids)
    .fetch_all(conn)
    .await?;
    Ok(found)
}

/// Reads these of an organization's feature requests, in the order of their numbers.
pub(crate) async fn list_numbered(
    conn: &mut Conn,
    organization_id: OrganizationId,
    ids: &[FeatureRequestId],
) -> Result<Vec<FeatureRequest>, Error> {
    let rows: Vec<PostRow> = sqlx::query_as(posts!(
        "",
        "feature_requests",
        "f.comments_count",
        "WHERE f.organization_id = $1 AND f.id = ANY($2) ORDER BY f.id"
    ))
    .bind(organization_id)
    .bind(ids)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(FeatureRequest::from).collect())
}

/// Tells into which one a feature request was merged, if into any; nothing where the organization has none such.
pub(crate) async fn find_parent(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: FeatureRequestId,
) -> Result<Option<Option<FeatureRequestId>>, Error> {
    let found =
        sqlx::query_scalar("SELECT parent_id FROM feature_requests WHERE organization_id = $1 AND id = $2")
            .bind(organization_id)
            .bind(id)
            .fetch_optional(conn)
            .await?;
    Ok(found)
}

/// Lists the numbers of what was merged into any of these.
pub(crate) async fn list_children(
    conn: &mut Conn,
    organization_id: OrganizationId,
    ids: &[FeatureRequestId],
) -> Result<Vec<FeatureRequestId>, Error> {
    let found = sqlx::query_scalar(
        "SELECT id FROM feature_requests WHERE organization_id = $1 AND parent_id = ANY($2) ORDER BY id",
    )
    .bind(organization_id)
    .bind(ids)
    .fetch_all(conn)
    .await?;
    Ok(found)
}

/// Lists the numbers of those that somebody looks after.
pub(crate) async fn list_assigned(
    conn: &mut Conn,
    organization_id: OrganizationId,
    assignee_id: UserId,
) -> Result<Vec<FeatureRequestId>, Error> {
    let found = sqlx::query_scalar(
        "SELECT id FROM feature_requests WHERE organization_id = $1 AND assignee_id = $2 ORDER BY id",
    )
    .bind(organization_id)
    .bind(assignee_id)
    .fetch_all(conn)
    .await?;
    Ok(found)
}
