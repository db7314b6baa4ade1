//! Apps as their owners' lists show them.

use sqlx::FromRow;

use super::AppRow;
use crate::model::app::{AppListing, AppOrder};
use crate::model::id::{AppId, OrganizationId};
use crate::model::listing::{PAGE_SIZE, Window};
use crate::store::search::containing;
use crate::store::{Conn, Error};

#[derive(FromRow)]
pub(super) struct ListedRow {
    #[sqlx(flatten)]
    app: AppRow,
    owner_name: String,
    installs: i64,
}

impl ListedRow {
    pub(super) fn into_listing(self) -> Result<AppListing, Error> {
        let Self { app, owner_name, installs } = self;
        Ok(AppListing { app: app.into_app()?, owner_name, installs })
    }
}

/// An app with the name of its owner and the number of organizations in which an install of it works.
macro_rules! listed_apps {
    ($condition:literal) => {
        with_app_columns!(
            "SELECT (SELECT o.name FROM organizations o WHERE o.id = apps.organization_id) AS owner_name,
                    (SELECT count(DISTINCT i.organization_id)
                     FROM installs i JOIN organizations o ON o.id = i.organization_id
                     WHERE i.app_id = apps.id AND i.status = 'active' AND apps.status = 'active'
                       AND i.app_epoch = apps.epoch AND i.organization_epoch = o.epoch
                       AND (i.actor <> 'self' OR EXISTS (
                           SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id
                           WHERE m.id = i.membership_id AND u.epoch = i.user_epoch))) AS installs,",
            $condition
        )
    };
}

pub(super) use listed_apps;

/// Looks up an app that was not deleted, by its number.
pub(crate) async fn find_listed(conn: &mut Conn, id: AppId) -> Result<Option<AppListing>, Error> {
    let row: Option<ListedRow> =
        sqlx::query_as(listed_apps!("FROM apps WHERE id = $1 AND status <> 'deleted'"))
            .bind(id)
            .fetch_optional(conn)
            .await?;
    row.map(ListedRow::into_listing).transpose()
}

/// Counts the apps of some organizations whose name holds a text.
pub(crate) async fn count_matching(
    conn: &mut Conn,
    owners: &[OrganizationId],
    search: &str,
) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM apps WHERE organization_id = ANY($1) AND status <> 'deleted' AND name ILIKE $2",
    )
    .bind(numbers(owners))
    .bind(containing(search))
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Lists one page of them.
pub(crate) async fn list_matching(
    conn: &mut Conn,
    owners: &[OrganizationId],
    search: &str,
    order: AppOrder,
    window: Window,
) -> Result<Vec<AppListing>, Error> {
    let statement = match order {
        AppOrder::Name => listed_apps!(
            "FROM apps WHERE organization_id = ANY($1) AND status <> 'deleted' AND name ILIKE $2
             ORDER BY lower(name), id LIMIT $3 OFFSET $4"
        ),
        AppOrder::Newest => listed_apps!(
            "FROM apps WHERE organization_id = ANY($1) AND status <> 'deleted' AND name ILIKE $2
             ORDER BY created_at DESC, id DESC LIMIT $3 OFFSET $4"
        ),
    };
    let rows: Vec<ListedRow> = sqlx::query_as(statement)
        .bind(numbers(owners))
        .bind(containing(search))
        .bind(PAGE_SIZE)
        .bind(window.offset())
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(ListedRow::into_listing).collect()
}

fn numbers(ids: &[OrganizationId]) -> Vec<i64> {
    ids.iter().map(|id| id.number()).collect()
}
