//! Comments on feature requests. Every statement names the organization. Whoever writes or deletes holds the row of
//! the feature request, so that counts are right.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::feedback::comment::{Comment, CommentDraft, CommentFilter};
use crate::model::feedback::standing::Reader;
use crate::model::id::{CommentId, FeatureRequestId, OrganizationId, UserId};

/// Whole comments, from a table or from the rows that a statement before it wrote.
macro_rules! comments {
    ($before:literal, $table:literal, $after:literal) => {
        concat!(
            $before,
            " SELECT c.id, c.feature_request_id, c.body, c.is_internal, c.is_pinned, c.author_id,
                     u.name AS author_name, u.email AS author_email, c.created_at, c.updated_at
              FROM ",
            $table,
            " c JOIN users u ON u.id = c.author_id ",
            $after
        )
    };
}

/// What is written for a new comment.
#[derive(Debug)]
pub(crate) struct NewComment {
    /// Whose it is.
    pub(crate) organization_id: OrganizationId,
    /// About what.
    pub(crate) feature_request_id: FeatureRequestId,
    /// Who wrote it.
    pub(crate) author_id: UserId,
    /// Any text.
    pub(crate) body: String,
    /// For the organization's own people alone.
    pub(crate) is_internal: bool,
}

#[derive(FromRow)]
struct CommentRow {
    id: CommentId,
    feature_request_id: FeatureRequestId,
    body: String,
    is_internal: bool,
    is_pinned: bool,
    author_id: UserId,
    author_name: String,
    author_email: String,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
}

impl From<CommentRow> for Comment {
    fn from(row: CommentRow) -> Self {
        Self {
            id: row.id,
            feature_request_id: row.feature_request_id,
            body: row.body,
            is_internal: row.is_internal,
            is_pinned: row.is_pinned,
            author_id: row.author_id,
            author_name: row.author_name,
            author_email: row.author_email,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// Lists one page of an organization's comments that somebody may read: of one feature request pinned ones first, of
/// all newest first.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    reader: Reader,
    filter: &CommentFilter,
) -> Result<Vec<Comment>, Error> {
    let rows: Vec<CommentRow> = sqlx::query_as(comments!(
        "",
        "comments",
        "JOIN feature_requests f ON f.organization_id = c.organization_id AND f.id = c.feature_request_id
         WHERE c.organization_id = $1 AND ($2 OR NOT c.is_internal)
           AND ($3::bigint IS NULL OR f.approval_status = 'approved' OR f.submitter_id = $3)
           AND ($4::bigint IS NULL OR f.id = $4 OR f.parent_id = $4)
           AND ($5::timestamptz IS NULL OR c.created_at >= $5)
           AND ($6::timestamptz IS NULL OR c.created_at < $6)
         ORDER BY ($4::bigint IS NOT NULL AND c.is_pinned) DESC, c.id DESC LIMIT $7 OFFSET $8"
    ))
    .bind(organization_id)
    .bind(reader.reads_internal)
    .bind(reader.viewer)
    .bind(filter.feature_request_id)
    .bind(filter.days.begin())
    .bind(filter.days.end())
    .bind(filter.page.size())
    .bind(filter.page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Comment::from).collect())
}

/// Looks up one of an organization's comments that somebody may read.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    reader: Reader,
    id: CommentId,
) -> Result<Option<Comment>, Error> {
    let row: Option<CommentRow> = sqlx::query_as(comments!(
        "",
        "comments",
        "JOIN feature_requests f ON f.organization_id = c.organization_id AND f.id = c.feature_request_id
         WHERE c.organization_id = $1 AND c.id = $2 AND ($3 OR NOT c.is_internal)
           AND ($4::bigint IS NULL OR f.approval_status = 'approved' OR f.submitter_id = $4)"
    ))
    .bind(organization_id)
    .bind(id)
    .bind(reader.reads_internal)
    .bind(reader.viewer)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Comment::from))
}

/// Writes a comment and counts it.
pub(crate) async fn insert(conn: &mut Conn, new: &NewComment, now: OffsetDateTime) -> Result<Comment, Error> {
    let row: CommentRow = sqlx::query_as(comments!(
        "WITH written AS (
             INSERT INTO comments
                 (organization_id, feature_request_id, author_id, body, is_internal, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $6)
             RETURNING *
         ), counted AS (
             UPDATE feature_requests SET comments_count = comments_count + 1 WHERE organization_id = $1 AND id = $2
         )",
        "written",
        ""
    ))
    .bind(new.organization_id)
    .bind(new.feature_request_id)
    .bind(new.author_id)
    .bind(&new.body)
    .bind(new.is_internal)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Changes the text, or whether it is pinned, and leaves the rest. Answers nothing where the organization has none
/// such.
pub(crate) async fn update(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: CommentId,
    change: &CommentDraft,
    now: OffsetDateTime,
) -> Result<Option<Comment>, Error> {
    let row: Option<CommentRow> = sqlx::query_as(comments!(
        "WITH written AS (
             UPDATE comments SET body = coalesce($3, body), is_pinned = coalesce($4, is_pinned), updated_at = $5
             WHERE organization_id = $1 AND id = $2
             RETURNING *
         )",
        "written",
        ""
    ))
    .bind(organization_id)
    .bind(id)
    .bind(change.body.as_deref())
    .bind(change.is_pinned)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Comment::from))
}

/// Deletes a comment, and counts it no longer where it lay and where that was merged into. Answers whether there was
/// one.
pub(crate) async fn delete(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: CommentId,
) -> Result<bool, Error> {
    let uncounted = sqlx::query(
        "WITH gone AS (
             DELETE FROM comments WHERE organization_id = $1 AND id = $2
             RETURNING organization_id, feature_request_id
         ), place AS (
             SELECT f.organization_id, f.id, f.parent_id FROM gone
             JOIN feature_requests f ON f.organization_id = gone.organization_id AND f.id = gone.feature_request_id
         )
         UPDATE feature_requests f SET comments_count = f.comments_count - 1
         FROM place WHERE f.organization_id = place.organization_id AND f.id IN (place.id, place.parent_id)",
    )
    .bind(organization_id)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(uncounted.rows_affected() > 0)
}
