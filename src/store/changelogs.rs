//! Changelog entries. Every statement names the organization, so that another one's is never met.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::feedback::changelog::{ChangelogChange, ChangelogEntry, Publication};
use crate::model::id::{ChangelogId, OrganizationId, UserId};
use crate::model::page::Page;

/// Whole entries, from a table or from the rows that a statement before it wrote.
macro_rules! entries {
    ($before:literal, $table:literal, $after:literal) => {
        concat!(
            $before,
            " SELECT c.id, c.title, c.slug, c.description, c.published_at, c.author_id, u.name AS author_name,
                     u.email AS author_email, c.created_at, c.updated_at
              FROM ",
            $table,
            " c JOIN users u ON u.id = c.author_id ",
            $after
        )
    };
}

#[derive(FromRow)]
struct EntryRow {
    id: ChangelogId,
    title: String,
    slug: String,
    description: String,
    published_at: Option<OffsetDateTime>,
    author_id: UserId,
    author_name: String,
    author_email: String,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
}

impl From<EntryRow> for ChangelogEntry {
    fn from(row: EntryRow) -> Self {
        Self {
            id: row.id,
            title: row.title,
            slug: row.slug,
            description: row.description,
            published_at: row.published_at,
            author_id: row.author_id,
            author_name: row.author_name,
            author_email: row.author_email,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// What is written for a new entry.
#[derive(Debug)]
pub(crate) struct NewEntry {
    /// Whose it is.
    pub(crate) organization_id: OrganizationId,
    /// Who wrote it.
    pub(crate) author_id: UserId,
    /// One line.
    pub(crate) title: String,
    /// Any text.
    pub(crate) description: String,
    /// For URLs.
    pub(crate) slug: String,
    /// Whether it is public at once.
    pub(crate) is_published: bool,
}

/// Which drafts a caller gets to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Drafts {
    /// All of them.
    Seen,
    /// None.
    Hidden,
}

/// Lists one page of an organization's entries: drafts, then what was published last. Where a publication is given,
/// those of that kind alone.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    drafts: Drafts,
    publication: Option<Publication>,
    page: Page,
) -> Result<Vec<ChangelogEntry>, Error> {
    let rows: Vec<EntryRow> = sqlx::query_as(entries!(
        "",
        "changelogs",
        "WHERE c.organization_id = $1 AND ($2 OR c.published_at IS NOT NULL)
           AND ($3::boolean IS NULL OR (c.published_at IS NOT NULL) = $3)
         ORDER BY c.published_at DESC, c.id DESC LIMIT $4 OFFSET $5"
    ))
    .bind(organization_id)
    .bind(drafts == Drafts::Seen)
    .bind(publication.map(|word| word == Publication::Published))
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(ChangelogEntry::from).collect())
}

/// Looks up one of an organization's entries.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    drafts: Drafts,
    id: ChangelogId,
) -> Result<Option<ChangelogEntry>, Error> {
    let row: Option<EntryRow> = sqlx::query_as(entries!(
        "",
        "changelogs",
        "WHERE c.organization_id = $1 AND c.id = $2 AND ($3 OR c.published_at IS NOT NULL)"
    ))
    .bind(organization_id)
    .bind(id)
    .bind(drafts == Drafts::Seen)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(ChangelogEntry::from))
}

/// Looks up one of an organization's entries as it is now, and keeps it so for the caller's transaction.
pub(crate) async fn lock(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: ChangelogId,
) -> Result<Option<ChangelogEntry>, Error> {
    let row: Option<EntryRow> = sqlx::query_as(entries!(
        "",
        "changelogs",
        "WHERE c.organization_id = $1 AND c.id = $2 FOR UPDATE OF c"
    ))
    .bind(organization_id)
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(ChangelogEntry::from))
}

/// Writes an entry.
pub(crate) async fn insert(
    conn: &mut Conn,
    new: &NewEntry,
    now: OffsetDateTime,
) -> Result<ChangelogEntry, Error> {
    let row: EntryRow = sqlx::query_as(entries!(
        "WITH written AS (
             INSERT INTO changelogs
                 (organization_id, author_id, title, description, slug, published_at, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN $7::timestamptz END, $7, $7)
             RETURNING *
         )",
        "written",
        ""
    ))
    .bind(new.organization_id)
    .bind(new.author_id)
    .bind(&new.title)
    .bind(&new.description)
    .bind(&new.slug)
    .bind(new.is_published)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Changes what the change names and leaves the rest; remembers when it was made public, while it is so. Answers nothing
/// where the organization has none such.
pub(crate) async fn update(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: ChangelogId,
    change: &ChangelogChange,
    now: OffsetDateTime,
) -> Result<Option<ChangelogEntry>, Error> {
    let row: Option<EntryRow> = sqlx::query_as(entries!(
        "WITH written AS (
             UPDATE changelogs SET
                 title = coalesce($3, title), description = coalesce($4, description), updated_at = $6,
                 published_at = CASE WHEN coalesce($5, published_at IS NOT NULL) THEN coalesce(published_at, $6) END
             WHERE organization_id = $1 AND id = $2
             RETURNING *
         )",
        "written",
        ""
    ))
    .bind(organization_id)
    .bind(id)
    .bind(change.title.as_deref())
    .bind(change.description.as_deref())
    .bind(change.published)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(ChangelogEntry::from))
}
