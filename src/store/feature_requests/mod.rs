//! Feature requests. Every statement names the organization, so that another one's is never met.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error, tags};
use crate::model::feedback::draft::PostChange;
use crate::model::feedback::filter::{PostFilter, Sort};
use crate::model::feedback::standing::Reader;
use crate::model::feedback::tag::Mark;
use crate::model::feedback::{Approval, FeatureRequest, Person, PostStatus};
use crate::model::id::{BucketId, FeatureRequestId, OrganizationId, TagId, UserId};

mod locks;
mod merged;

pub(crate) use self::locks::{Locked, find_parent, list_assigned, list_children, list_numbered, lock};
pub(crate) use self::merged::{count_anew, list_merged, set_parent};

/// Whole feature requests, from a table or from the rows that a statement before it wrote.
macro_rules! posts {
    ($before:literal, $table:literal, $comments:expr, $after:expr) => {
        concat!(
            $before,
            " SELECT f.id, f.title, f.slug, f.description, f.votes_count, f.status, f.approval_status, f.bucket_id,
                     b.name AS bucket_name, f.submitter_id, u.name AS submitter_name, u.email AS submitter_email, ",
            $comments,
            " AS comments_count, f.parent_id, f.assignee_id, a.name AS assignee_name, a.email AS assignee_email,
                     marks.ids AS tag_ids, marks.names AS tag_names, marks.colors AS tag_colors,
                     f.created_at, f.updated_at, f.completed_at
              FROM ",
            $table,
            " f
              JOIN buckets b ON b.organization_id = f.organization_id AND b.id = f.bucket_id
              JOIN users u ON u.id = f.submitter_id
              LEFT JOIN users a ON a.id = f.assignee_id
              CROSS JOIN LATERAL (
                  SELECT coalesce(array_agg(t.id ORDER BY lower(t.name)), '{}') AS ids,
                         coalesce(array_agg(t.name ORDER BY lower(t.name)), '{}') AS names,
                         coalesce(array_agg(t.color ORDER BY lower(t.name)), '{}') AS colors
                  FROM feature_request_tags m
                  JOIN tags t ON t.organization_id = m.organization_id AND t.id = m.tag_id
                  WHERE m.organization_id = f.organization_id AND m.feature_request_id = f.id
              ) marks ",
            $after
        )
    };
}

use posts;

/// How many comments somebody reads. The one number is kept with the row; the other one is counted, for fewer ask.
macro_rules! comments_read {
    ($reads_internal:literal) => {
        concat!(
            "CASE WHEN ",
            $reads_internal,
            " THEN f.comments_count ELSE (
                  SELECT count(*) FROM feature_requests c
                  JOIN comments o ON o.organization_id = c.organization_id AND o.feature_request_id = c.id
                  WHERE c.organization_id = f.organization_id AND (c.id = f.id OR c.parent_id = f.id)
                    AND NOT o.is_internal
              ) END"
        )
    };
}

use comments_read;

/// A list in one order; `$3` is the viewer who sees what is pending only where it is their own.
macro_rules! listed {
    ($order:literal) => {
        posts!(
            "",
            "feature_requests",
            comments_read!("$10"),
            concat!(
                "WHERE f.organization_id = $1 AND f.parent_id IS NULL
                   AND ($2::text IS NULL OR f.approval_status = $2)
                   AND ($3::bigint IS NULL OR f.approval_status = 'approved' OR f.submitter_id = $3)
                   AND ($4::bigint IS NULL OR f.bucket_id = $4)
                   AND ($5::timestamptz IS NULL OR f.created_at >= $5)
                   AND ($6::timestamptz IS NULL OR f.created_at < $6)
                   AND ($7::text IS NULL OR f.status = $7)
                 ORDER BY ",
                $order,
                " LIMIT $8 OFFSET $9"
            )
        )
    };
}

#[derive(FromRow)]
struct PostRow {
    id: FeatureRequestId,
    title: String,
    slug: String,
    description: String,
    votes_count: i64,
    status: PostStatus,
    approval_status: Approval,
    bucket_id: BucketId,
    bucket_name: String,
    submitter_id: UserId,
    submitter_name: String,
    submitter_email: String,
    comments_count: i64,
    parent_id: Option<FeatureRequestId>,
    assignee_id: Option<UserId>,
    assignee_name: Option<String>,
    assignee_email: Option<String>,
    tag_ids: Vec<TagId>,
    tag_names: Vec<String>,
    tag_colors: Vec<String>,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
    completed_at: Option<OffsetDateTime>,
}

impl From<PostRow> for FeatureRequest {
    fn from(row: PostRow) -> Self {
        let assignee = match (row.assignee_id, row.assignee_name, row.assignee_email) {
            (Some(id), Some(name), Some(email)) => Some(Person { id, name, email }),
            _ => None,
        };
        let marks = row.tag_ids.into_iter().zip(row.tag_names).zip(row.tag_colors);
        Self {
            comments_count: row.comments_count,
            parent_id: row.parent_id,
            assignee,
            tags: marks.map(|((id, name), color)| Mark { id, name, color }).collect(),
            id: row.id,
            title: row.title,
            slug: row.slug,
            description: row.description,
            votes_count: row.votes_count,
            status: row.status,
            approval: row.approval_status,
            bucket_id: row.bucket_id,
            bucket_name: row.bucket_name,
            submitter_id: row.submitter_id,
            submitter_name: row.submitter_name,
            submitter_email: row.submitter_email,
            created_at: row.created_at,
            updated_at: row.updated_at,
            completed_at: row.completed_at,
        }
    }
}

/// What is written for a new feature request.
#[derive(Debug)]
pub(crate) struct NewPost {
    /// Whose it is.
    pub(crate) organization_id: OrganizationId,
    /// Where it lies; the schema refuses another organization's.
    pub(crate) bucket_id: BucketId,
    /// Who wrote it.
    pub(crate) submitter_id: UserId,
    /// One line.
    pub(crate) title: String,
    /// Any text.
    pub(crate) description: String,
    /// For URLs.
    pub(crate) slug: String,
    /// How far it is from the beginning.
    pub(crate) status: PostStatus,
    /// What it is marked with; the schema refuses another organization's.
    pub(crate) tag_ids: Vec<TagId>,
}

/// Lists an organization's feature requests that somebody may read.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    reader: Reader,
    filter: &PostFilter,
) -> Result<Vec<FeatureRequest>, Error> {
    let statement = match filter.sort {
        Sort::Top => listed!("f.votes_count DESC, f.id DESC"),
        Sort::LatestCreated => listed!("f.created_at DESC, f.id DESC"),
        Sort::OldestCreated => listed!("f.created_at, f.id"),
        Sort::LatestUpdated => listed!("f.updated_at DESC, f.id DESC"),
        Sort::OldestUpdated => listed!("f.updated_at, f.id"),
    };
    let rows: Vec<PostRow> = sqlx::query_as(statement)
        .bind(organization_id)
        .bind(filter.approval)
        .bind(reader.viewer)
        .bind(filter.bucket_id)
        .bind(filter.days.begin())
        .bind(filter.days.end())
        .bind(filter.status)
        .bind(filter.page.size())
        .bind(filter.page.offset())
        .bind(reader.reads_internal)
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(FeatureRequest::from).collect())
}

/// Looks up one of an organization's feature requests that somebody may read.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    reader: Reader,
    id: FeatureRequestId,
) -> Result<Option<FeatureRequest>, Error> {
    let row: Option<PostRow> = sqlx::query_as(posts!(
        "",
        "feature_requests",
        comments_read!("$4"),
        "WHERE f.organization_id = $1 AND f.id = $2
           AND ($3::bigint IS NULL OR f.approval_status = 'approved' OR f.submitter_id = $3)"
    ))
    .bind(organization_id)
    .bind(id)
    .bind(reader.viewer)
    .bind(reader.reads_internal)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(FeatureRequest::from))
}

/// Writes a feature request; one that came true already did so now.
pub(crate) async fn insert(
    conn: &mut Conn,
    new: &NewPost,
    now: OffsetDateTime,
) -> Result<FeatureRequest, Error> {
    let row: PostRow = sqlx::query_as(posts!(
        "WITH written AS (
             INSERT INTO feature_requests
                 (organization_id, bucket_id, submitter_id, title, description, slug, created_at, updated_at,
                  status, completed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, CASE WHEN $8 = 'completed' THEN $7 END)
             RETURNING *
         )",
        "written",
        "f.comments_count",
        ""
    ))
    .bind(new.organization_id)
    .bind(new.bucket_id)
    .bind(new.submitter_id)
    .bind(&new.title)
    .bind(&new.description)
    .bind(&new.slug)
    .bind(now)
    .bind(new.status)
    .fetch_one(&mut *conn)
    .await?;
    if new.tag_ids.is_empty() {
        return Ok(row.into());
    }
    tags::mark(conn, new.organization_id, row.id, &new.tag_ids).await?;
    whole(conn, new.organization_id, row.id).await
}

/// Changes what the change names and leaves the rest; remembers when it came true, while it is so. Answers nothing
/// where the organization has none such.
pub(crate) async fn update(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: FeatureRequestId,
    change: &PostChange,
    now: OffsetDateTime,
) -> Result<Option<FeatureRequest>, Error> {
    let row: Option<PostRow> = sqlx::query_as(posts!(
        "WITH written AS (
             UPDATE feature_requests SET
                 title = coalesce($3, title), description = coalesce($4, description),
                 bucket_id = coalesce($5, bucket_id), approval_status = coalesce($6, approval_status),
                 status = coalesce($7, status), updated_at = $8,
                 completed_at = CASE WHEN coalesce($7, status) = 'completed' THEN coalesce(completed_at, $8) END,
                 assignee_id = CASE WHEN $9 THEN $10 ELSE assignee_id END
             WHERE organization_id = $1 AND id = $2
             RETURNING *
         )",
        "written",
        "f.comments_count",
        ""
    ))
    .bind(organization_id)
    .bind(id)
    .bind(change.title.as_deref())
    .bind(change.description.as_deref())
    .bind(change.bucket_id)
    .bind(change.approval)
    .bind(change.status)
    .bind(now)
    .bind(change.assignee_id.is_some())
    .bind(change.assignee_id.flatten())
    .fetch_optional(&mut *conn)
    .await?;
    match (row, &change.tag_ids) {
        (Some(_), Some(ids)) => {
            tags::mark(conn, organization_id, id, ids).await?;
            whole(conn, organization_id, id).await.map(Some)
        }
        (row, _) => Ok(row.map(FeatureRequest::from)),
    }
}

/// Reads one that was just written in the same transaction.
async fn whole(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: FeatureRequestId,
) -> Result<FeatureRequest, Error> {
    find(conn, organization_id, Reader::ALL, id).await?.ok_or(Error::Inconsistent("feature_requests"))
}

/// Takes feature requests from whoever looks after them, where it is still this person.
pub(crate) async fn unassign(
    conn: &mut Conn,
    organization_id: OrganizationId,
    ids: &[FeatureRequestId],
    assignee_id: UserId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE feature_requests SET assignee_id = NULL, updated_at = $4
         WHERE organization_id = $1 AND id = ANY($2) AND assignee_id = $3",
    )
    .bind(organization_id)
    .bind(ids)
    .bind(assignee_id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Deletes one of an organization's feature requests with its votes. Answers whether there was one.
pub(crate) async fn delete(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: FeatureRequestId,
) -> Result<bool, Error> {
    let result = sqlx::query("DELETE FROM feature_requests WHERE organization_id = $1 AND id = $2")
        .bind(organization_id)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(result.rows_affected() == 1)
}
