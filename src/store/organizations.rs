//! Organizations, their first bucket, and the sealed key of their own sign-in.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::account::{AppPolicy, Belongings, Organization, Role};
use crate::model::id::{BucketId, OrganizationId};

/// The columns of an [`OrganizationRow`], by name and with the table's letter, so that joins can use them too.
macro_rules! with_organization_columns {
    ($before:literal, $after:expr) => {
        concat!(
            $before,
            " o.id, o.subdomain, o.name, o.epoch, o.app_policy, o.install_min_role,
              o.suspended_at IS NOT NULL AS is_suspended, o.is_sandbox ",
            $after
        )
    };
}
pub(super) use with_organization_columns;

/// An organization as its table has it; joins flatten it in.
#[derive(FromRow)]
pub(super) struct OrganizationRow {
    id: OrganizationId,
    subdomain: String,
    name: String,
    epoch: i64,
    app_policy: AppPolicy,
    install_min_role: Option<Role>,
    is_suspended: bool,
    is_sandbox: bool,
}

impl From<OrganizationRow> for Organization {
    fn from(row: OrganizationRow) -> Self {
        let OrganizationRow {
            id,
            subdomain,
            name,
            epoch,
            app_policy,
            install_min_role,
            is_suspended,
            is_sandbox,
        } = row;
        Self { id, subdomain, name, epoch, app_policy, install_min_role, is_suspended, is_sandbox }
    }
}

/// Writes an organization.
pub(crate) async fn insert(
    conn: &mut Conn,
    subdomain: &str,
    name: &str,
    now: OffsetDateTime,
) -> Result<Organization, Error> {
    let row: OrganizationRow = sqlx::query_as(with_organization_columns!(
        "INSERT INTO organizations AS o (subdomain, name, created_at) VALUES ($1, $2, $3) RETURNING",
        ""
    ))
    .bind(subdomain)
    .bind(name)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Writes the one bucket that every organization begins with.
pub(crate) async fn insert_default_bucket(
    conn: &mut Conn,
    organization_id: OrganizationId,
    name: &str,
    now: OffsetDateTime,
) -> Result<BucketId, Error> {
    let id = sqlx::query_scalar(
        "INSERT INTO buckets (organization_id, name, is_default, created_at) VALUES ($1, $2, true, $3) RETURNING id",
    )
    .bind(organization_id)
    .bind(name)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(id)
}

/// Looks up an organization by its short name.
pub(crate) async fn find_by_subdomain(
    conn: &mut Conn,
    subdomain: &str,
) -> Result<Option<Organization>, Error> {
    let row: Option<OrganizationRow> =
        sqlx::query_as(with_organization_columns!("SELECT", "FROM organizations o WHERE o.subdomain = $1"))
            .bind(subdomain)
            .fetch_optional(conn)
            .await?;
    Ok(row.map(Organization::from))
}

/// Looks up an organization by its number.
pub(crate) async fn find(conn: &mut Conn, id: OrganizationId) -> Result<Option<Organization>, Error> {
    let row: Option<OrganizationRow> =
        sqlx::query_as(with_organization_columns!("SELECT", "FROM organizations o WHERE o.id = $1"))
            .bind(id)
            .fetch_optional(conn)
            .await?;
    Ok(row.map(Organization::from))
}

/// Stores an organization's name and what it lets its people do.
pub(crate) async fn update_settings(
    conn: &mut Conn,
    id: OrganizationId,
    name: &str,
    app_policy: AppPolicy,
    install_min_role: Option<Role>,
) -> Result<(), Error> {
    sqlx::query("UPDATE organizations SET name = $2, app_policy = $3, install_min_role = $4 WHERE id = $1")
        .bind(id)
        .bind(name)
        .bind(app_policy)
        .bind(install_min_role)
        .execute(conn)
        .await?;
    Ok(())
}

/// Counts what an organization has: installs that were not ended, requests for one that wait, members, and API keys.
pub(crate) async fn count_belongings(
    conn: &mut Conn,
    id: OrganizationId,
    now: OffsetDateTime,
) -> Result<Belongings, Error> {
    let (connected_apps, requests, members, api_keys) = sqlx::query_as(
        "SELECT (SELECT count(*) FROM installs i JOIN apps a ON a.id = i.app_id
                 WHERE i.organization_id = o.id AND i.status = 'active' AND a.status <> 'deleted'
                   AND i.app_epoch = a.epoch AND i.organization_epoch = o.epoch
                   AND (i.expires_at IS NULL OR i.expires_at > $2)
                   AND (i.actor <> 'self' OR EXISTS (
                       SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id
                       WHERE m.id = i.membership_id AND u.epoch = i.user_epoch))),
                (SELECT count(*) FROM installs i WHERE i.organization_id = o.id AND i.status = 'requested'),
                (SELECT count(*) FROM memberships m WHERE m.organization_id = o.id),
                (SELECT count(*) FROM api_keys k WHERE k.organization_id = o.id AND k.revoked_at IS NULL)
         FROM organizations o WHERE o.id = $1",
    )
    .bind(id)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(Belongings { connected_apps, requests, members, api_keys })
}

/// Locks an organization's row until the end of the transaction, so that two changes of its members follow each
/// other. Answers whether it is there.
pub(crate) async fn lock(conn: &mut Conn, id: OrganizationId) -> Result<bool, Error> {
    let found: Option<OrganizationId> =
        sqlx::query_scalar("SELECT id FROM organizations WHERE id = $1 FOR NO KEY UPDATE")
            .bind(id)
            .fetch_optional(conn)
            .await?;
    Ok(found.is_some())
}

/// Stores the sealed key of the organization's own sign-in, in place of the one before.
pub(crate) async fn set_sso_key(conn: &mut Conn, id: OrganizationId, sealed: &[u8]) -> Result<(), Error> {
    sqlx::query("UPDATE organizations SET sso_key = $2 WHERE id = $1")
        .bind(id)
        .bind(sealed)
        .execute(conn)
        .await?;
    Ok(())
}

/// Looks up the sealed key of the organization's own sign-in.
pub(crate) async fn find_sso_key(conn: &mut Conn, id: OrganizationId) -> Result<Option<Vec<u8>>, Error> {
    let sealed: Option<Option<Vec<u8>>> =
        sqlx::query_scalar("SELECT sso_key FROM organizations WHERE id = $1")
            .bind(id)
            .fetch_optional(conn)
            .await?;
    Ok(sealed.flatten())
}
