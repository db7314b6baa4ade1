//! Installs move from state to state. Each statement writes what `model::lifecycle` decided under the row's lock.

use time::OffsetDateTime;

use super::InstallRow;
use crate::model::id::{AppId, InstallId, MembershipId, OrganizationId, UserId};
use crate::model::install::{Actor, InstalledApp};
use crate::model::lifecycle::{Lifecycle, Stage};
use crate::store::{Conn, Error};

/// Locks an install until the end of the transaction, so that two changes of it follow each other. Answers whether the
/// organization has it.
pub(crate) async fn lock(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: InstallId,
) -> Result<bool, Error> {
    let found: Option<InstallId> = sqlx::query_scalar(
        "SELECT id FROM installs WHERE organization_id = $1 AND id = $2 FOR NO KEY UPDATE",
    )
    .bind(organization_id)
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(found.is_some())
}

/// Writes the switches of both sides and the date.
pub(crate) async fn set_switches(
    conn: &mut Conn,
    id: InstallId,
    facts: &Lifecycle,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE installs SET
             suspended_by_owner_at = CASE WHEN $2 THEN coalesce(suspended_by_owner_at, $4) END,
             suspended_by_customer_at = CASE WHEN $3 THEN coalesce(suspended_by_customer_at, $4) END
         WHERE id = $1",
    )
    .bind(id)
    .bind(facts.suspended_by_owner)
    .bind(facts.suspended_by_customer)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes the answer to pending scopes: what is granted now, which counts up to the given version of the app's scopes.
/// The living pair loses what it no longer has, so that nothing refused works by an older grant.
pub(crate) async fn set_scopes(
    conn: &mut Conn,
    id: InstallId,
    facts: &Lifecycle,
    scopes_version: i64,
) -> Result<(), Error> {
    sqlx::query(
        "WITH changed AS (
             UPDATE installs SET granted_scopes = $2, scopes_version = $3 WHERE id = $1 RETURNING id
         )
         UPDATE tokens t SET scopes = coalesce(
             (SELECT string_agg(held.scope, ' ' ORDER BY held.place)
              FROM unnest(string_to_array(t.scopes, ' ')) WITH ORDINALITY AS held (scope, place)
              WHERE held.scope = ANY(string_to_array($2, ' '))), '')
         FROM changed WHERE t.install_id = changed.id",
    )
    .bind(id)
    .bind(&facts.granted)
    .bind(scopes_version)
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes that an admin agreed to what was asked for. The app still has to exchange a code.
pub(crate) async fn approve(
    conn: &mut Conn,
    id: InstallId,
    approver: UserId,
    expires_at: Option<OffsetDateTime>,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "UPDATE installs SET status = 'active', approved_by = $2, approved_at = $3, expires_at = $4
         WHERE id = $1 AND status = 'requested'",
    )
    .bind(id)
    .bind(approver)
    .bind(now)
    .bind(expires_at)
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends an install for good, with all it was given.
pub(crate) async fn end(conn: &mut Conn, id: InstallId, facts: &Lifecycle) -> Result<(), Error> {
    let Stage::Ended { at, by } = facts.stage else { return Ok(()) };
    sqlx::query(
        "UPDATE installs SET status = 'revoked', epoch = epoch + 1, ended_at = $2, ended_by = $3,
                             suspended_by_customer_at = NULL
         WHERE id = $1 AND status <> 'revoked'",
    )
    .bind(id)
    .bind(at)
    .bind(by.as_str())
    .execute(conn)
    .await?;
    Ok(())
}

/// What a member asks for.
#[derive(Debug)]
pub(crate) struct Asked<'a> {
    /// Which app, with the epoch and the version of its scopes when the request was validated.
    pub(crate) app: (AppId, i64, i64),
    /// For which organization, with its epoch.
    pub(crate) organization: (OrganizationId, i64),
    /// The person the install belongs to, 0 where it is the organization's.
    pub(crate) key_user_id: i64,
    /// How the token would act.
    pub(crate) actor: Actor,
    /// Who asks, in which stay, with their epoch.
    pub(crate) member: (UserId, MembershipId, i64),
    /// What it would be granted.
    pub(crate) facts: &'a Lifecycle,
    /// The events it would hear about.
    pub(crate) webhook_events: &'a [String],
    /// What the member says to the admins.
    pub(crate) note: &'a str,
    /// Whether the install that there was, and is locked, has ended with its app, organization, person or date.
    pub(crate) has_ended: bool,
}

/// Writes a member's question. An install that is approved and has not ended is left alone: then there is no answer. The epoch is raised, so that nothing of an earlier life works again.
pub(crate) async fn request(
    conn: &mut Conn,
    asked: &Asked<'_>,
    now: OffsetDateTime,
) -> Result<Option<InstallId>, Error> {
    let id = sqlx::query_scalar(
        "INSERT INTO installs AS i
             (app_id, organization_id, key_user_id, actor, user_id, membership_id, user_epoch, granted_scopes,
              granted_webhook_events, status, app_epoch, organization_epoch, requested_by, requested_at, request_note,
              scopes_version)
         VALUES ($1, $2, $3, $4, CASE $4 WHEN 'self' THEN $5 END, CASE $4 WHEN 'self' THEN $6 END,
                 CASE $4 WHEN 'self' THEN $7 END, $8, $9, 'requested', $10, $11, $5, $12, $13, $14)
         ON CONFLICT (app_id, organization_id, key_user_id) DO UPDATE SET
             actor = EXCLUDED.actor, user_id = EXCLUDED.user_id, membership_id = EXCLUDED.membership_id,
             user_epoch = EXCLUDED.user_epoch, granted_scopes = EXCLUDED.granted_scopes,
             granted_webhook_events = EXCLUDED.granted_webhook_events, status = 'requested', epoch = i.epoch + 1,
             app_epoch = EXCLUDED.app_epoch, organization_epoch = EXCLUDED.organization_epoch, approved_by = NULL,
             approved_at = NULL, connected_at = NULL, expires_at = NULL, ended_at = NULL, ended_by = NULL,
             requested_by = EXCLUDED.requested_by, requested_at = EXCLUDED.requested_at,
             request_note = EXCLUDED.request_note, scopes_version = EXCLUDED.scopes_version,
             suspended_by_customer_at = NULL
         WHERE i.status <> 'active' OR $15
         RETURNING id",
    )
    .bind(asked.app.0)
    .bind(asked.organization.0)
    .bind(asked.key_user_id)
    .bind(asked.actor)
    .bind(asked.member.0)
    .bind(asked.member.1)
    .bind(asked.member.2)
    .bind(&asked.facts.granted)
    .bind(asked.webhook_events)
    .bind(asked.app.1)
    .bind(asked.organization.1)
    .bind(now)
    .bind(asked.note)
    .bind(asked.app.2)
    .bind(asked.has_ended)
    .fetch_optional(conn)
    .await?;
    Ok(id)
}

/// Looks up the install of an app in an organization by what makes it one, whatever its state.
pub(crate) async fn find_by_key(
    conn: &mut Conn,
    app_id: AppId,
    organization_id: OrganizationId,
    key_user_id: i64,
) -> Result<Option<InstalledApp>, Error> {
    let row: Option<InstallRow> =
        sqlx::query_as(installed_apps!("i.app_id = $1 AND i.organization_id = $2 AND i.key_user_id = $3"))
            .bind(app_id)
            .bind(organization_id)
            .bind(key_user_id)
            .fetch_optional(conn)
            .await?;
    row.map(InstallRow::into_installed_app).transpose()
}

/// Looks up an install of one of an owner organization's apps. Another owner's is not found.
pub(crate) async fn find_for_owner(
    conn: &mut Conn,
    owner: OrganizationId,
    id: InstallId,
) -> Result<Option<InstalledApp>, Error> {
    let row: Option<InstallRow> =
        sqlx::query_as(installed_apps!("i.id = $2 AND a.organization_id = $1 AND a.status <> 'deleted'"))
            .bind(owner)
            .bind(id)
            .fetch_optional(conn)
            .await?;
    row.map(InstallRow::into_installed_app).transpose()
}

/// Lists what members of an organization asked for and nobody has answered, the oldest first.
pub(crate) async fn list_requested(
    conn: &mut Conn,
    organization_id: OrganizationId,
) -> Result<Vec<InstalledApp>, Error> {
    let rows: Vec<InstallRow> = sqlx::query_as(installed_apps!(
        "i.organization_id = $1 AND i.status = 'requested' ORDER BY i.requested_at, i.id"
    ))
    .bind(organization_id)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(InstallRow::into_installed_app).collect()
}

/// Ends up to `batch` installs whose date has come, with their ledger entries. Answers how many.
pub(crate) async fn end_expired(conn: &mut Conn, now: OffsetDateTime, batch: i64) -> Result<u64, Error> {
    let ended: i64 = sqlx::query_scalar(
        "WITH ended AS (
             UPDATE installs SET status = 'revoked', epoch = epoch + 1, ended_at = expires_at, ended_by = 'expired',
                                 suspended_by_customer_at = NULL
             WHERE id IN (SELECT id FROM installs WHERE status = 'active' AND expires_at <= $1
                          ORDER BY expires_at LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED)
             RETURNING id, organization_id, app_id, ended_at
         ), entry AS (
             INSERT INTO ledger (organization_id, kind, app_id, install_id, at, details)
             SELECT organization_id, 'install.expired', app_id, id, $1,
                    jsonb_build_object('expired_at', extract(epoch FROM ended_at)::bigint)
             FROM ended
         )
         SELECT count(*) FROM ended",
    )
    .bind(now)
    .bind(batch)
    .fetch_one(conn)
    .await?;
    Ok(ended.unsigned_abs())
}
