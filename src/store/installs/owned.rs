//! Installs as the owner of their app lists them.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::InstallRow;
use crate::model::id::AppId;
use crate::model::install::{ConnectedAt, CustomerOrder, InstalledApp};
use crate::model::lifecycle::InstallState;
use crate::model::listing::{PAGE_SIZE, Window};
use crate::store::search::containing;
use crate::store::{Conn, Error};

/// The installs of an app in organizations of a name, in one state or any. The state is told from the facts as
/// `Lifecycle::state` tells it.
macro_rules! matching {
    ($columns:literal, $rest:literal) => {
        concat!(
            "WITH facts AS (",
            installed_apps!("i.app_id = $1 AND o.name ILIKE $2"),
            "), told AS (
                 SELECT *, CASE
                     WHEN ended_by = 'expired' OR (ended_by IS NULL AND status = 'active' AND expires_at <= $4)
                         THEN 'expired'
                     WHEN ended_by IS NOT NULL THEN 'revoked'
                     WHEN status = 'requested' THEN 'requested'
                     WHEN suspended_by_owner THEN 'suspended_by_owner'
                     WHEN suspended_by_customer THEN 'suspended_by_customer'
                     WHEN string_to_array(added_since, ' ') && string_to_array(declared_scopes, ' ')
                         THEN 'scopes_pending'
                     ELSE 'active' END AS state
                 FROM facts
             )
             SELECT ",
            $columns,
            " FROM told WHERE $3 IN ('', state) ",
            $rest
        )
    };
}

/// Counts the installs of an app in organizations whose name holds a text, in one state or any.
pub(crate) async fn count_matching(
    conn: &mut Conn,
    app_id: AppId,
    search: &str,
    state: Option<InstallState>,
    now: OffsetDateTime,
) -> Result<i64, Error> {
    let count = sqlx::query_scalar(matching!("count(*)", ""))
        .bind(app_id)
        .bind(containing(search))
        .bind(word(state))
        .bind(now)
        .fetch_one(conn)
        .await?;
    Ok(count)
}

/// Lists one page of them.
pub(crate) async fn list_matching(
    conn: &mut Conn,
    app_id: AppId,
    search: &str,
    state: Option<InstallState>,
    now: OffsetDateTime,
    order: CustomerOrder,
    window: Window,
) -> Result<Vec<InstalledApp>, Error> {
    let statement = match order {
        CustomerOrder::Name => {
            matching!("*", "ORDER BY lower(organization_name), id LIMIT $5 OFFSET $6")
        }
        CustomerOrder::Newest => {
            matching!("*", "ORDER BY connected_at DESC NULLS LAST, id DESC LIMIT $5 OFFSET $6")
        }
        CustomerOrder::LastToken => {
            matching!("*", "ORDER BY last_token_at DESC NULLS LAST, id DESC LIMIT $5 OFFSET $6")
        }
    };
    let rows: Vec<InstallRow> = sqlx::query_as(statement)
        .bind(app_id)
        .bind(containing(search))
        .bind(word(state))
        .bind(now)
        .bind(PAGE_SIZE)
        .bind(window.offset())
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(InstallRow::into_installed_app).collect()
}

#[derive(FromRow)]
struct ConnectedRow {
    at: OffsetDateTime,
    organizations: i64,
}

/// Counts the organizations that an app was connected to at each of some moments, in their order. When an install ended
/// with its app, organization or person is not written on it, so it counts at no moment.
pub(crate) async fn connected_at(
    conn: &mut Conn,
    app_id: AppId,
    moments: &[OffsetDateTime],
) -> Result<Vec<ConnectedAt>, Error> {
    let rows: Vec<ConnectedRow> = sqlx::query_as(
        "SELECT m.at, (
             SELECT count(DISTINCT i.organization_id)
             FROM installs i JOIN apps a ON a.id = i.app_id JOIN organizations o ON o.id = i.organization_id
             WHERE i.app_id = $1 AND i.connected_at <= m.at
               AND (i.ended_at > m.at OR (i.status = 'active' AND i.app_epoch = a.epoch
                                          AND i.organization_epoch = o.epoch
                                          AND (i.actor <> 'self' OR EXISTS (
                                              SELECT 1 FROM memberships p JOIN users u ON u.id = p.user_id
                                              WHERE p.id = i.membership_id AND u.epoch = i.user_epoch))))
               AND (i.expires_at IS NULL OR i.expires_at > m.at)
               AND (i.connected_at < greatest(a.connected_after, o.connected_after, s.connected_after)
                    AND m.at >= greatest(a.connected_after, o.connected_after, s.connected_after)) IS NOT TRUE)
             AS organizations
         FROM unnest($2::timestamptz[]) WITH ORDINALITY AS m (at, place), server s ORDER BY m.place",
    )
    .bind(app_id)
    .bind(moments)
    .fetch_all(conn)
    .await?;
    let point = |ConnectedRow { at, organizations }| ConnectedAt { at, organizations };
    Ok(rows.into_iter().map(point).collect())
}

fn word(state: Option<InstallState>) -> &'static str {
    state.map_or("", InstallState::as_str)
}
