//! Articles of the knowledge base. Every statement names the organization, so that another one's is never met.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::changelogs::Drafts;
use super::{Conn, Error};
use crate::model::feedback::article::{Article, ArticleDraft};
use crate::model::feedback::changelog::Publication;
use crate::model::id::{ArticleId, CollectionId, OrganizationId, UserId};
use crate::model::page::Page;

/// Whole articles, from a table or from the rows that a statement before it wrote.
macro_rules! articles {
    ($before:literal, $table:literal, $after:literal) => {
        concat!(
            $before,
            " SELECT a.id, a.title, a.slug, a.body, a.collection_id, a.published_at, u.name AS author_name,
                     u.email AS author_email, a.created_at, a.updated_at
              FROM ",
            $table,
            " a JOIN users u ON u.id = a.author_id ",
            $after
        )
    };
}

#[derive(FromRow)]
struct ArticleRow {
    id: ArticleId,
    title: String,
    slug: String,
    body: String,
    collection_id: Option<CollectionId>,
    published_at: Option<OffsetDateTime>,
    author_name: String,
    author_email: String,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
}

impl From<ArticleRow> for Article {
    fn from(row: ArticleRow) -> Self {
        Self {
            id: row.id,
            title: row.title,
            slug: row.slug,
            body: row.body,
            collection_id: row.collection_id,
            published_at: row.published_at,
            author_name: row.author_name,
            author_email: row.author_email,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// Which articles a list holds.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wanted {
    /// Those of this collection alone.
    pub(crate) collection_id: Option<CollectionId>,
    /// Those of this kind alone.
    pub(crate) publication: Option<Publication>,
}

/// Lists one page of an organization's articles, newest first.
pub(crate) async fn list(
    conn: &mut Conn,
    organization_id: OrganizationId,
    drafts: Drafts,
    wanted: Wanted,
    page: Page,
) -> Result<Vec<Article>, Error> {
    let rows: Vec<ArticleRow> = sqlx::query_as(articles!(
        "",
        "articles",
        "WHERE a.organization_id = $1 AND ($2 OR a.published_at IS NOT NULL)
           AND ($3::bigint IS NULL OR a.collection_id = $3)
           AND ($4::boolean IS NULL OR (a.published_at IS NOT NULL) = $4)
         ORDER BY a.id DESC LIMIT $5 OFFSET $6"
    ))
    .bind(organization_id)
    .bind(drafts == Drafts::Seen)
    .bind(wanted.collection_id)
    .bind(wanted.publication.map(|word| word == Publication::Published))
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Article::from).collect())
}

/// Looks up one of an organization's articles.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    drafts: Drafts,
    id: ArticleId,
) -> Result<Option<Article>, Error> {
    let row: Option<ArticleRow> = sqlx::query_as(articles!(
        "",
        "articles",
        "WHERE a.organization_id = $1 AND a.id = $2 AND ($3 OR a.published_at IS NOT NULL)"
    ))
    .bind(organization_id)
    .bind(id)
    .bind(drafts == Drafts::Seen)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Article::from))
}

/// Writes an article.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    author_id: UserId,
    new: &ArticleDraft,
    slug: &str,
    now: OffsetDateTime,
) -> Result<Article, Error> {
    let row: ArticleRow = sqlx::query_as(articles!(
        "WITH written AS (
             INSERT INTO articles (organization_id, author_id, collection_id, title, body, slug, published_at,
                                   created_at, updated_at)
             VALUES ($1, $2, $3, $4, coalesce($5, ''), $6, CASE WHEN $7 THEN $8::timestamptz END, $8, $8)
             RETURNING *
         )",
        "written",
        ""
    ))
    .bind(organization_id)
    .bind(author_id)
    .bind(new.collection_id.flatten())
    .bind(new.title.as_deref())
    .bind(new.body.as_deref())
    .bind(slug)
    .bind(new.published)
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
    id: ArticleId,
    change: &ArticleDraft,
    now: OffsetDateTime,
) -> Result<Option<Article>, Error> {
    let row: Option<ArticleRow> = sqlx::query_as(articles!(
        "WITH written AS (
             UPDATE articles SET
                 title = coalesce($3, title), body = coalesce($4, body), updated_at = $8,
                 collection_id = CASE WHEN $5 THEN $6 ELSE collection_id END,
                 published_at = CASE WHEN coalesce($7, published_at IS NOT NULL) THEN coalesce(published_at, $8) END
             WHERE organization_id = $1 AND id = $2
             RETURNING *
         )",
        "written",
        ""
    ))
    .bind(organization_id)
    .bind(id)
    .bind(change.title.as_deref())
    .bind(change.body.as_deref())
    .bind(change.collection_id.is_some())
    .bind(change.collection_id.flatten())
    .bind(change.published)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Article::from))
}

/// Deletes an article. Answers whether there was one.
pub(crate) async fn delete(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: ArticleId,
) -> Result<bool, Error> {
    let result = sqlx::query("DELETE FROM articles WHERE organization_id = $1 AND id = $2")
        .bind(organization_id)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(result.rows_affected() == 1)
}
