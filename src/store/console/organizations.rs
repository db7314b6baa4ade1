//! Organizations as an operator's list shows them, and their suspension.

use sqlx::FromRow;
use time::OffsetDateTime;

use crate::model::console::{ConsoleOrder, OrganizationListing};
use crate::model::id::OrganizationId;
use crate::model::listing::{PAGE_SIZE, Window};
use crate::store::organizations::{OrganizationRow, with_organization_columns};
use crate::store::search::containing;
use crate::store::{Conn, Error};

#[derive(FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    organization: OrganizationRow,
    suspended_at: Option<OffsetDateTime>,
    created_at: OffsetDateTime,
    members: i64,
    apps: i64,
    connections: i64,
}

impl From<ListedRow> for OrganizationListing {
    fn from(row: ListedRow) -> Self {
        let ListedRow { organization, suspended_at, created_at, members, apps, connections } = row;
        Self { organization: organization.into(), suspended_at, created_at, members, apps, connections }
    }
}

macro_rules! listed_organizations {
    ($condition:literal) => {
        with_organization_columns!(
            "SELECT o.suspended_at, o.created_at,
                    (SELECT count(*) FROM memberships m WHERE m.organization_id = o.id) AS members,
                    (SELECT count(*) FROM apps a
                     WHERE a.organization_id = o.id AND a.status <> 'deleted') AS apps,
                    (SELECT count(*) FROM installs i
                     WHERE i.organization_id = o.id AND i.status = 'active') AS connections,",
            $condition
        )
    };
}

/// Counts the organizations whose name or subdomain holds a text.
pub(crate) async fn count_matching(conn: &mut Conn, search: &str) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM organizations o WHERE o.name ILIKE $1 OR o.subdomain ILIKE $1",
    )
    .bind(containing(search))
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Lists one page of them.
pub(crate) async fn list_matching(
    conn: &mut Conn,
    search: &str,
    order: ConsoleOrder,
    window: Window,
) -> Result<Vec<OrganizationListing>, Error> {
    let statement = match order {
        ConsoleOrder::Name => listed_organizations!(
            "FROM organizations o WHERE o.name ILIKE $1 OR o.subdomain ILIKE $1
             ORDER BY lower(o.name), o.id LIMIT $2 OFFSET $3"
        ),
        ConsoleOrder::Newest => listed_organizations!(
            "FROM organizations o WHERE o.name ILIKE $1 OR o.subdomain ILIKE $1
             ORDER BY o.created_at DESC, o.id DESC LIMIT $2 OFFSET $3"
        ),
    };
    let rows: Vec<ListedRow> = sqlx::query_as(statement)
        .bind(containing(search))
        .bind(PAGE_SIZE)
        .bind(window.offset())
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(OrganizationListing::from).collect())
}

/// Looks up one of them by its number.
pub(crate) async fn find(conn: &mut Conn, id: OrganizationId) -> Result<Option<OrganizationListing>, Error> {
    let row: Option<ListedRow> =
        sqlx::query_as(listed_organizations!("FROM organizations o WHERE o.id = $1"))
            .bind(id)
            .fetch_optional(conn)
            .await?;
    Ok(row.map(OrganizationListing::from))
}

/// Suspends an organization, or lets it back in. Answers whether that changed anything.
pub(crate) async fn set_suspended(
    conn: &mut Conn,
    id: OrganizationId,
    since: Option<OffsetDateTime>,
) -> Result<bool, Error> {
    let result = sqlx::query(
        "UPDATE organizations SET suspended_at = $2 WHERE id = $1 AND (suspended_at IS NULL) <> ($2 IS NULL)",
    )
    .bind(id)
    .bind(since)
    .execute(conn)
    .await?;
    Ok(result.rows_affected() == 1)
}
