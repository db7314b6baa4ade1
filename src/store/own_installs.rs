//! Installs that act as a person: that person lists and ends them, whatever the role.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::search::containing;
use super::{Conn, Error};
use crate::model::audit::RequestOrigin;
use crate::model::id::{InstallId, OrganizationId, UserId};
use crate::model::listing::{PAGE_SIZE, Window};
use crate::model::own::{OwnInstall, OwnInstallOrder};
use crate::model::scope::ScopeSet;

/// Those that were not ended: neither themselves, nor by their date, nor by an epoch or a cut-off of their app,
/// organization or person, nor with the stay. One that is suspended is among them.
macro_rules! from_own_installs {
    ($($condition:literal),+) => {
        concat!(
            "FROM installs i
             JOIN apps a ON a.id = i.app_id AND a.epoch = i.app_epoch AND a.status <> 'deleted'
             JOIN organizations owner ON owner.id = a.organization_id
             JOIN organizations o ON o.id = i.organization_id AND o.epoch = i.organization_epoch
             JOIN users u ON u.id = i.user_id AND u.epoch = i.user_epoch
             JOIN memberships m ON m.id = i.membership_id
             LEFT JOIN LATERAL (SELECT max(rotated_at) AS rotated_at FROM tokens WHERE install_id = i.id) t ON true
             WHERE i.user_id = $1 AND i.actor = 'self' AND i.status = 'active'
               AND (i.expires_at IS NULL OR i.expires_at > $2)
               AND (coalesce(i.connected_at, i.approved_at) < greatest(
                   a.connected_after, o.connected_after, u.connected_after,
                   (SELECT connected_after FROM server))) IS NOT TRUE AND ",
            $($condition),+
        )
    };
}

macro_rules! own_installs {
    ($($condition:literal),+) => {
        concat!(
            "SELECT i.id, a.name AS app_name, owner.name AS owner_name, o.id AS organization_id,
                    o.name AS organization_name, i.granted_scopes, i.approved_at, t.rotated_at AS last_token_at ",
            from_own_installs!($($condition),+)
        )
    };
}

#[derive(FromRow)]
struct OwnInstallRow {
    id: InstallId,
    app_name: String,
    owner_name: String,
    organization_id: OrganizationId,
    organization_name: String,
    granted_scopes: ScopeSet,
    approved_at: OffsetDateTime,
    last_token_at: Option<OffsetDateTime>,
}

impl From<OwnInstallRow> for OwnInstall {
    fn from(row: OwnInstallRow) -> Self {
        Self {
            id: row.id,
            app_name: row.app_name,
            owner_name: row.owner_name,
            organization_id: row.organization_id,
            organization_name: row.organization_name,
            granted_scopes: row.granted_scopes,
            approved_at: row.approved_at,
            last_token_at: row.last_token_at,
        }
    }
}

/// Counts the installs that act as a person, whose app's or organization's name holds a text.
pub(crate) async fn count_matching(
    conn: &mut Conn,
    user_id: UserId,
    search: &str,
    now: OffsetDateTime,
) -> Result<i64, Error> {
    let count = sqlx::query_scalar(concat!(
        "SELECT count(*) ",
        from_own_installs!("(a.name ILIKE $3 OR o.name ILIKE $3)")
    ))
    .bind(user_id)
    .bind(now)
    .bind(containing(search))
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Lists one page of them.
pub(crate) async fn list_matching(
    conn: &mut Conn,
    user_id: UserId,
    search: &str,
    order: OwnInstallOrder,
    window: Window,
    now: OffsetDateTime,
) -> Result<Vec<OwnInstall>, Error> {
    macro_rules! ordered {
        ($order:literal) => {
            own_installs!("(a.name ILIKE $3 OR o.name ILIKE $3) ORDER BY ", $order, " LIMIT $4 OFFSET $5")
        };
    }
    let statement = match order {
        OwnInstallOrder::Newest => ordered!("i.approved_at DESC, i.id DESC"),
        OwnInstallOrder::Name => ordered!("lower(a.name), i.id"),
        OwnInstallOrder::Organization => ordered!("lower(o.name), lower(a.name), i.id"),
    };
    let rows: Vec<OwnInstallRow> = sqlx::query_as(statement)
        .bind(user_id)
        .bind(now)
        .bind(containing(search))
        .bind(PAGE_SIZE)
        .bind(window.offset())
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(OwnInstall::from).collect())
}

/// Lists those that act as a person in one organization, by the app's name: what ends when that person leaves it.
pub(crate) async fn list_in_organization(
    conn: &mut Conn,
    user_id: UserId,
    organization_id: OrganizationId,
    now: OffsetDateTime,
) -> Result<Vec<OwnInstall>, Error> {
    let rows: Vec<OwnInstallRow> =
        sqlx::query_as(own_installs!("i.organization_id = $3 ORDER BY lower(a.name), i.id LIMIT 1000"))
            .bind(user_id)
            .bind(now)
            .bind(organization_id)
            .fetch_all(conn)
            .await?;
    Ok(rows.into_iter().map(OwnInstall::from).collect())
}

/// Looks up one; another person's is not found.
pub(crate) async fn find(
    conn: &mut Conn,
    user_id: UserId,
    id: InstallId,
    now: OffsetDateTime,
) -> Result<Option<OwnInstall>, Error> {
    let row: Option<OwnInstallRow> = sqlx::query_as(own_installs!("i.id = $3"))
        .bind(user_id)
        .bind(now)
        .bind(id)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(OwnInstall::from))
}

/// Ends one for the person as whom it acts, with its ledger entry. One that ended already stays as it is. Answers
/// whether there is one; another person's is not there.
pub(crate) async fn end_for_user(
    conn: &mut Conn,
    user_id: UserId,
    id: InstallId,
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let is_own = sqlx::query_scalar(
        "WITH ended AS (
             UPDATE installs SET status = 'revoked', epoch = epoch + 1, ended_at = $3, ended_by = 'user'
             WHERE user_id = $1 AND id = $2 AND actor = 'self' AND status = 'active'
             RETURNING id, organization_id, app_id
         ), entry AS (
             INSERT INTO ledger (organization_id, kind, app_id, install_id, user_id, ip, user_agent, at, details)
             SELECT organization_id, 'install.revoked', app_id, id, $1, $4, $5, $3, '{\"by\": \"user\"}' FROM ended
         )
         SELECT EXISTS (SELECT FROM installs WHERE user_id = $1 AND id = $2 AND actor = 'self')",
    )
    .bind(user_id)
    .bind(id)
    .bind(now)
    .bind(&origin.ip)
    .bind(&origin.user_agent)
    .fetch_one(conn)
    .await?;
    Ok(is_own)
}
