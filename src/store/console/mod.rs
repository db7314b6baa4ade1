//! What an operator of the server sees and changes, over all organizations.

/// Apps.
pub(crate) mod apps;
/// Organizations.
pub(crate) mod organizations;
/// People.
pub(crate) mod people;

use sqlx::FromRow;
use time::OffsetDateTime;

use super::cut_off::rests_on_the_living;
use super::{Conn, Error};
use crate::model::console::Figures;
use crate::model::lifecycle::InstallState;

#[derive(FromRow)]
struct FiguresRow {
    organizations: i64,
    suspended_organizations: i64,
    people: i64,
    disabled_people: i64,
    apps: i64,
    blocked_apps: i64,
}

/// Counts what there is, but for installs.
pub(crate) async fn figures(conn: &mut Conn) -> Result<Figures, Error> {
    let row: FiguresRow = sqlx::query_as(
        "SELECT o.organizations, o.suspended_organizations, u.people, u.disabled_people, a.apps, a.blocked_apps
         FROM (SELECT count(*) AS organizations, count(suspended_at) AS suspended_organizations
               FROM organizations) o,
              (SELECT count(*) AS people, count(disabled_at) AS disabled_people
               FROM users WHERE kind = 'person') u,
              (SELECT count(*) AS apps, count(*) FILTER (WHERE status = 'blocked') AS blocked_apps
               FROM apps WHERE status <> 'deleted') a",
    )
    .fetch_one(conn)
    .await?;
    let FiguresRow { organizations, suspended_organizations, people, disabled_people, apps, blocked_apps } =
        row;
    Ok(Figures {
        organizations,
        suspended_organizations,
        people,
        disabled_people,
        apps,
        blocked_apps,
        installs: Vec::new(),
    })
}

/// Counts installs by the state they are in at `now`, as `model::lifecycle` tells it from the same facts. States that
/// none is in are left out.
pub(crate) async fn installs_by_state(
    conn: &mut Conn,
    now: OffsetDateTime,
) -> Result<Vec<(InstallState, i64)>, Error> {
    let rows: Vec<(String, i64)> = sqlx::query_as(concat!(
        "SELECT state, count(*) FROM (
             SELECT CASE
                 WHEN i.status = 'requested' THEN 'requested'
                 WHEN i.status = 'revoked' AND i.ended_by = 'expired' THEN 'expired'
                 WHEN i.status = 'revoked' OR NOT ",
        rests_on_the_living!(),
        " THEN 'revoked'
                 WHEN i.expires_at <= $1 THEN 'expired'
                 WHEN i.suspended_by_owner_at IS NOT NULL OR a.status IN ('suspended', 'blocked')
                     THEN 'suspended_by_owner'
                 WHEN i.suspended_by_customer_at IS NOT NULL THEN 'suspended_by_customer'
                 WHEN a.scopes_version > i.scopes_version AND EXISTS (
                     SELECT FROM app_scope_changes c
                     WHERE c.app_id = a.id AND c.version > i.scopes_version
                       AND string_to_array(c.added, ' ') && string_to_array(a.declared_scopes, ' '))
                     THEN 'scopes_pending'
                 ELSE 'active' END AS state
             FROM installs i
             JOIN apps a ON a.id = i.app_id
             JOIN organizations o ON o.id = i.organization_id
             LEFT JOIN users u ON u.id = i.user_id
             LEFT JOIN memberships m ON m.id = i.membership_id
         ) told GROUP BY state"
    ))
    .bind(now)
    .fetch_all(conn)
    .await?;
    let count = |state: InstallState| {
        rows.iter().find(|(name, _)| name == state.as_str()).map(|(_, count)| (state, *count))
    };
    Ok(InstallState::ALL.into_iter().filter_map(count).collect())
}
