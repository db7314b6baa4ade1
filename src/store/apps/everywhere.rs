//! Apps whoever owns them: as the marketplace shows them, and as an operator's list does.

use super::{App, AppRow, AppWithOwnerRow};
use crate::model::app::{AppListing, AppOrder};
use crate::model::listing::{PAGE_SIZE, Window};
use crate::store::search::containing;
use crate::store::{Conn, Error};

use super::listed::{ListedRow, listed_apps};

/// Counts the apps on the marketplace whose name, description or owner's name holds a text.
pub(crate) async fn count_on_market(conn: &mut Conn, search: &str) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM apps a JOIN organizations o ON o.id = a.organization_id
         WHERE a.is_listed AND a.status = 'active' AND o.suspended_at IS NULL
           AND (a.name ILIKE $1 OR a.description ILIKE $1 OR o.name ILIKE $1)",
    )
    .bind(containing(search))
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Lists one page of them.
pub(crate) async fn list_on_market(
    conn: &mut Conn,
    search: &str,
    order: AppOrder,
    window: Window,
) -> Result<Vec<(App, String)>, Error> {
    let statement = match order {
        AppOrder::Name => with_app_columns!(
            "SELECT owner_name,",
            "FROM apps JOIN (SELECT o.id AS owner_id, o.name AS owner_name FROM organizations o
                             WHERE o.suspended_at IS NULL) owner ON owner_id = organization_id
             WHERE is_listed AND status = 'active' AND (name ILIKE $1 OR description ILIKE $1 OR owner_name ILIKE $1)
             ORDER BY lower(name), id LIMIT $2 OFFSET $3"
        ),
        AppOrder::Newest => with_app_columns!(
            "SELECT owner_name,",
            "FROM apps JOIN (SELECT o.id AS owner_id, o.name AS owner_name FROM organizations o
                             WHERE o.suspended_at IS NULL) owner ON owner_id = organization_id
             WHERE is_listed AND status = 'active' AND (name ILIKE $1 OR description ILIKE $1 OR owner_name ILIKE $1)
             ORDER BY created_at DESC, id DESC LIMIT $2 OFFSET $3"
        ),
    };
    let rows: Vec<AppWithOwnerRow> = sqlx::query_as(statement)
        .bind(containing(search))
        .bind(PAGE_SIZE)
        .bind(window.offset())
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(|row| Ok((AppRow::into_app(row.app)?, row.owner_name))).collect()
}

/// Looks up an app of the marketplace by its public identifier.
pub(crate) async fn find_on_market(conn: &mut Conn, client_id: &str) -> Result<Option<(App, String)>, Error> {
    let row: Option<AppWithOwnerRow> = sqlx::query_as(with_app_columns!(
        "SELECT owner_name,",
        "FROM apps JOIN (SELECT o.id AS owner_id, o.name AS owner_name FROM organizations o
                         WHERE o.suspended_at IS NULL) owner ON owner_id = organization_id
         WHERE is_listed AND status = 'active' AND client_id = $1"
    ))
    .bind(client_id)
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok((row.app.into_app()?, row.owner_name))).transpose()
}

/// Counts the apps of all organizations whose name, client id or owner's name holds a text.
pub(crate) async fn count_everywhere(conn: &mut Conn, search: &str) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM apps a JOIN organizations o ON o.id = a.organization_id
         WHERE a.status <> 'deleted' AND (a.name ILIKE $1 OR a.client_id ILIKE $1 OR o.name ILIKE $1)",
    )
    .bind(containing(search))
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Lists one page of them.
pub(crate) async fn list_everywhere(
    conn: &mut Conn,
    search: &str,
    order: AppOrder,
    window: Window,
) -> Result<Vec<AppListing>, Error> {
    let statement = match order {
        AppOrder::Name => listed_apps!(
            "FROM apps WHERE status <> 'deleted' AND (name ILIKE $1 OR client_id ILIKE $1 OR EXISTS (
                 SELECT FROM organizations o WHERE o.id = apps.organization_id AND o.name ILIKE $1))
             ORDER BY lower(name), id LIMIT $2 OFFSET $3"
        ),
        AppOrder::Newest => listed_apps!(
            "FROM apps WHERE status <> 'deleted' AND (name ILIKE $1 OR client_id ILIKE $1 OR EXISTS (
                 SELECT FROM organizations o WHERE o.id = apps.organization_id AND o.name ILIKE $1))
             ORDER BY created_at DESC, id DESC LIMIT $2 OFFSET $3"
        ),
    };
    let rows: Vec<ListedRow> = sqlx::query_as(statement)
        .bind(containing(search))
        .bind(PAGE_SIZE)
        .bind(window.offset())
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(ListedRow::into_listing).collect()
}
