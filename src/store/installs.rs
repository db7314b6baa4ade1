//! Installs: listed, shown, and ended. Ending one raises its epoch; its codes and tokens carry the old one.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::search::containing;
use super::{Conn, Error};
use crate::model::audit::RequestOrigin;
use crate::model::id::{AppId, InstallId, OrganizationId, UserId};
use crate::model::install::{Actor, Install, InstallEnd, InstallOrder, InstallRequest, InstalledApp};
use crate::model::lifecycle::{Lifecycle, Stage};
use crate::model::listing::{PAGE_SIZE, Window};
use crate::model::scope::ScopeSet;

/// An install with what pages say about it, and the first reason, if any, for which it no longer works.
macro_rules! installed_apps {
    ($($condition:literal),+) => {
        concat!(
            "SELECT i.id, i.app_id, i.organization_id, i.actor, i.user_id, i.granted_scopes,
                    i.granted_webhook_events, i.requested_by, i.requested_at, i.request_note, i.approved_by,
                    i.approved_at, i.connected_at, i.expires_at, i.ended_at, i.status, a.name AS app_name,
                    a.client_id, a.homepage_url, a.declared_scopes, a.scopes_version, owner.name AS owner_name,
                    o.name AS organization_name, requester.name AS requested_by_name,
                    approver.name AS approved_by_name, u.name AS user_name, t.rotated_at AS last_token_at,
                    i.suspended_by_customer_at IS NOT NULL AS suspended_by_customer,
                    i.suspended_by_owner_at IS NOT NULL OR a.status IN ('suspended', 'blocked')
                        AS suspended_by_owner,
                    CASE WHEN a.scopes_version > i.scopes_version THEN (
                        SELECT string_agg(c.added, ' ' ORDER BY c.version) FROM app_scope_changes c
                        WHERE c.app_id = a.id AND c.version > i.scopes_version) END AS added_since,
                    CASE WHEN a.scopes_version > i.scopes_version THEN ARRAY(
                        SELECT c.note FROM app_scope_changes c
                        WHERE c.app_id = a.id AND c.version > i.scopes_version AND c.note <> ''
                        ORDER BY c.version DESC) ELSE '{}' END AS scope_notes,
                    CASE WHEN i.status = 'revoked' THEN coalesce(i.ended_by, 'admin')
                         WHEN i.status = 'requested' THEN NULL
                         WHEN a.status = 'deleted' OR a.epoch <> i.app_epoch OR NOT i.actor = ANY(a.actor_modes)
                             THEN 'app_ended'
                         WHEN o.epoch <> i.organization_epoch THEN 'organization_ended'
                         WHEN i.actor = 'self' AND (m.id IS NULL OR u.epoch <> i.user_epoch) THEN 'user_ended'
                         WHEN coalesce(i.connected_at, i.approved_at) < greatest(
                             a.connected_after, o.connected_after, CASE i.actor WHEN 'self' THEN u.connected_after END,
                             (SELECT connected_after FROM server)) THEN 'cut_off'
                    END AS ended_by
             FROM installs i
             JOIN apps a ON a.id = i.app_id
             JOIN organizations owner ON owner.id = a.organization_id
             JOIN organizations o ON o.id = i.organization_id
             LEFT JOIN users requester ON requester.id = i.requested_by
             LEFT JOIN users approver ON approver.id = i.approved_by
             LEFT JOIN users u ON u.id = i.user_id
             LEFT JOIN memberships m ON m.id = i.membership_id
             LEFT JOIN LATERAL (SELECT max(rotated_at) AS rotated_at FROM tokens WHERE install_id = i.id) t ON true
             WHERE ",
            $($condition),+
        )
    };
}

pub(crate) mod lifecycle;
pub(crate) mod of_app;
pub(crate) mod owned;

#[derive(FromRow)]
struct InstallRow {
    id: InstallId,
    app_id: AppId,
    organization_id: OrganizationId,
    actor: Actor,
    user_id: Option<UserId>,
    granted_scopes: ScopeSet,
    granted_webhook_events: Vec<String>,
    requested_by: Option<UserId>,
    requested_at: Option<OffsetDateTime>,
    request_note: String,
    approved_by: Option<UserId>,
    approved_at: Option<OffsetDateTime>,
    connected_at: Option<OffsetDateTime>,
    expires_at: Option<OffsetDateTime>,
    ended_at: Option<OffsetDateTime>,
    status: String,
    app_name: String,
    client_id: String,
    homepage_url: Option<String>,
    declared_scopes: ScopeSet,
    owner_name: String,
    organization_name: String,
    requested_by_name: Option<String>,
    approved_by_name: Option<String>,
    user_name: Option<String>,
    last_token_at: Option<OffsetDateTime>,
    suspended_by_customer: bool,
    suspended_by_owner: bool,
    added_since: Option<ScopeSet>,
    scope_notes: Vec<String>,
    scopes_version: i64,
    ended_by: Option<String>,
}

impl InstallRow {
    fn into_installed_app(self) -> Result<InstalledApp, Error> {
        let lifecycle = self.lifecycle()?;
        let request = self.requested_by.zip(self.requested_at);
        Ok(InstalledApp {
            install: Install {
                id: self.id,
                app_id: self.app_id,
                organization_id: self.organization_id,
                actor: self.actor,
                user_id: self.user_id,
                lifecycle,
                granted_webhook_events: self.granted_webhook_events,
                request: request.map(|(user_id, at)| InstallRequest { user_id, at, note: self.request_note }),
                approved: self.approved_by.zip(self.approved_at),
                connected_at: self.connected_at,
            },
            app_name: self.app_name,
            client_id: self.client_id,
            homepage_url: self.homepage_url,
            owner_name: self.owner_name,
            organization_name: self.organization_name,
            requested_by_name: self.requested_by_name,
            approved_by_name: self.approved_by_name,
            user_name: self.user_name,
            last_token_at: self.last_token_at,
            scope_notes: self.scope_notes,
            scopes_version: self.scopes_version,
        })
    }

    fn lifecycle(&self) -> Result<Lifecycle, Error> {
        let stage = match (&self.ended_by, self.status.as_str()) {
            (None, "requested") => Stage::Requested,
            (None, _) => Stage::Approved,
            (Some(text), _) => {
                let by = InstallEnd::from_stored(text).ok_or(Error::Inconsistent("installs.ended_by"))?;
                Stage::Ended { at: self.ended_at, by }
            }
        };
        // What the owner took away is gone whatever was granted; what was added since waits for an answer.
        let added = self.added_since.clone().unwrap_or_default();
        Ok(Lifecycle {
            stage,
            expires_at: self.expires_at,
            suspended_by_owner: self.suspended_by_owner,
            suspended_by_customer: self.suspended_by_customer,
            granted: self.granted_scopes.intersection(&self.declared_scopes).difference(&added),
            pending: added.intersection(&self.declared_scopes),
        })
    }
}

/// Lists an organization's installs, the ones that work first, then by app name.
pub(crate) async fn list_by_organization(
    conn: &mut Conn,
    organization_id: OrganizationId,
) -> Result<Vec<InstalledApp>, Error> {
    let rows: Vec<InstallRow> = sqlx::query_as(installed_apps!(
        "i.organization_id = $1 ORDER BY i.status <> 'active', lower(a.name), i.id"
    ))
    .bind(organization_id)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(InstallRow::into_installed_app).collect()
}

/// Looks up what was granted when an app was last connected to an organization, for the person where the policy keeps
/// one install a person.
pub(crate) async fn granted_scopes(
    conn: &mut Conn,
    app_id: AppId,
    organization_id: OrganizationId,
    key_user_id: i64,
) -> Result<Option<ScopeSet>, Error> {
    let granted = sqlx::query_scalar(
        "SELECT granted_scopes FROM installs WHERE app_id = $1 AND organization_id = $2 AND key_user_id = $3",
    )
    .bind(app_id)
    .bind(organization_id)
    .bind(key_user_id)
    .fetch_optional(conn)
    .await?;
    Ok(granted)
}

/// Counts an organization's installs whose app's or owner's name holds a text.
pub(crate) async fn count_matching(
    conn: &mut Conn,
    organization_id: OrganizationId,
    search: &str,
) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM installs i JOIN apps a ON a.id = i.app_id
         JOIN organizations owner ON owner.id = a.organization_id
         WHERE i.organization_id = $1 AND (a.name ILIKE $2 OR owner.name ILIKE $2)",
    )
    .bind(organization_id)
    .bind(containing(search))
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Lists one page of them.
pub(crate) async fn list_matching(
    conn: &mut Conn,
    organization_id: OrganizationId,
    search: &str,
    order: InstallOrder,
    window: Window,
) -> Result<Vec<InstalledApp>, Error> {
    macro_rules! ordered {
        ($order:literal) => {
            installed_apps!(
                "i.organization_id = $1 AND (a.name ILIKE $2 OR owner.name ILIKE $2) ORDER BY ",
                $order,
                " LIMIT $3 OFFSET $4"
            )
        };
    }
    let statement = match order {
        // What ended with its app is told by the app's row, as the column `ended_by` tells it.
        InstallOrder::WorkingFirst => ordered!(
            "(i.status <> 'active' OR a.status <> 'active' OR a.epoch <> i.app_epoch), lower(a.name), i.id"
        ),
        InstallOrder::Name => ordered!("lower(a.name), i.id"),
        InstallOrder::Newest => ordered!("coalesce(i.approved_at, i.requested_at) DESC, i.id DESC"),
    };
    let rows: Vec<InstallRow> = sqlx::query_as(statement)
        .bind(organization_id)
        .bind(containing(search))
        .bind(PAGE_SIZE)
        .bind(window.offset())
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(InstallRow::into_installed_app).collect()
}

/// Looks up one install of an organization; another organization's is not found.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: InstallId,
) -> Result<Option<InstalledApp>, Error> {
    let row: Option<InstallRow> = sqlx::query_as(installed_apps!("i.organization_id = $1 AND i.id = $2"))
        .bind(organization_id)
        .bind(id)
        .fetch_optional(conn)
        .await?;
    row.map(InstallRow::into_installed_app).transpose()
}

/// Ends an install of an organization for its admin, with its ledger entry. Answers whether it ended now.
pub(crate) async fn end_for_admin(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: InstallId,
    user_id: UserId,
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let ended: i64 = sqlx::query_scalar(
        "WITH ended AS (
             UPDATE installs SET status = 'revoked', epoch = epoch + 1, ended_at = $4, ended_by = 'admin',
                                 suspended_by_customer_at = NULL
             WHERE organization_id = $1 AND id = $2 AND status <> 'revoked'
             RETURNING id, organization_id, app_id
         ), entry AS (
             INSERT INTO ledger (organization_id, kind, app_id, install_id, user_id, ip, user_agent, at, details)
             SELECT organization_id, 'install.revoked', app_id, id, $3, $5, $6, $4, '{\"by\": \"admin\"}' FROM ended
         )
         SELECT count(*) FROM ended",
    )
    .bind(organization_id)
    .bind(id)
    .bind(user_id)
    .bind(now)
    .bind(&origin.ip)
    .bind(&origin.user_agent)
    .fetch_one(conn)
    .await?;
    Ok(ended > 0)
}

/// Ends the install whose one access or refresh token has this hash, for the app that owns it, with its ledger entry. A
/// refresh token that a rotation spent a moment before ends its successors too: the app wants out, whichever of its
/// requests was first. Answers whether something ended: another app's token, and one nobody has, end nothing.
pub(crate) async fn end_for_app(
    conn: &mut Conn,
    app_id: AppId,
    token_hash: &[u8; 32],
    origin: &RequestOrigin,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let ended: i64 = sqlx::query_scalar(
        "WITH ended AS (
             UPDATE installs i SET status = 'revoked', epoch = i.epoch + 1, ended_at = $3, ended_by = 'app'
             FROM (SELECT id, code_id FROM tokens WHERE access_hash = $1
                   UNION ALL SELECT id, code_id FROM tokens WHERE refresh_hash = $1
                   UNION ALL SELECT token_id, code_id FROM spent_refresh_tokens WHERE hash = $1) named
             JOIN tokens t ON t.id = named.id AND t.code_id = named.code_id
             WHERE t.app_id = $2 AND i.id = t.install_id AND i.epoch = t.install_epoch AND i.code_id = t.code_id
               AND t.slot = 0 AND i.status = 'active'
             RETURNING i.id, i.organization_id, i.app_id
         ), entry AS (
             INSERT INTO ledger (organization_id, kind, app_id, install_id, ip, user_agent, at, details)
             SELECT organization_id, 'install.revoked', app_id, id, $4, $5, $3, '{\"by\": \"app\"}' FROM ended
         )
         SELECT count(*) FROM ended",
    )
    .bind(token_hash.as_slice())
    .bind(app_id)
    .bind(now)
    .bind(&origin.ip)
    .bind(&origin.user_agent)
    .fetch_one(conn)
    .await?;
    Ok(ended > 0)
}
