//! What people are in organizations.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::organizations::{OrganizationRow, with_organization_columns};
use super::{Conn, Error};
use crate::model::account::{Membership, Role};
use crate::model::id::{MembershipId, OrganizationId, UserId};

#[derive(FromRow)]
struct MembershipRow {
    membership_id: MembershipId,
    role: Role,
    #[sqlx(flatten)]
    organization: OrganizationRow,
}

impl From<MembershipRow> for Membership {
    fn from(row: MembershipRow) -> Self {
        Self { id: row.membership_id, organization: row.organization.into(), role: row.role }
    }
}

/// Looks up what a person is in an organization, with the organization.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    user_id: UserId,
) -> Result<Option<Membership>, Error> {
    let row: Option<MembershipRow> = sqlx::query_as(with_organization_columns!(
        "SELECT m.id AS membership_id, m.role,",
        "FROM memberships m JOIN organizations o ON o.id = m.organization_id
         WHERE m.organization_id = $1 AND m.user_id = $2"
    ))
    .bind(organization_id)
    .bind(user_id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Membership::from))
}

/// Looks up what a person is in the organization of that subdomain.
pub(crate) async fn find_by_subdomain(
    conn: &mut Conn,
    subdomain: &str,
    user_id: UserId,
) -> Result<Option<Membership>, Error> {
    let row: Option<MembershipRow> = sqlx::query_as(with_organization_columns!(
        "SELECT m.id AS membership_id, m.role,",
        "FROM memberships m JOIN organizations o ON o.id = m.organization_id
         WHERE o.subdomain = $1 AND m.user_id = $2"
    ))
    .bind(subdomain)
    .bind(user_id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Membership::from))
}

/// Lists where a person belongs, by the organizations' names.
pub(crate) async fn list_memberships(conn: &mut Conn, user_id: UserId) -> Result<Vec<Membership>, Error> {
    let rows: Vec<MembershipRow> = sqlx::query_as(with_organization_columns!(
        "SELECT m.id AS membership_id, m.role,",
        "FROM memberships m JOIN organizations o ON o.id = m.organization_id
         WHERE m.user_id = $1 ORDER BY lower(o.name), o.id"
    ))
    .bind(user_id)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Membership::from).collect())
}

/// Makes a person a member, or changes the role of the stay there is.
pub(crate) async fn set(
    conn: &mut Conn,
    organization_id: OrganizationId,
    user_id: UserId,
    role: Role,
    now: OffsetDateTime,
) -> Result<MembershipId, Error> {
    let id = sqlx::query_scalar(
        "INSERT INTO memberships (organization_id, user_id, role, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT memberships_once DO UPDATE SET role = excluded.role RETURNING id",
    )
    .bind(organization_id)
    .bind(user_id)
    .bind(role)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(id)
}

/// Makes a person a member of the organization of that subdomain, unless they are.
pub(crate) async fn add(
    conn: &mut Conn,
    subdomain: &str,
    user_id: UserId,
    role: Role,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO memberships (organization_id, user_id, role, created_at)
         SELECT id, $2, $3, $4 FROM organizations WHERE subdomain = $1
         ON CONFLICT ON CONSTRAINT memberships_once DO NOTHING",
    )
    .bind(subdomain)
    .bind(user_id)
    .bind(role)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Makes every person a member of the organization of that subdomain who is not.
pub(crate) async fn add_everybody(
    conn: &mut Conn,
    subdomain: &str,
    role: Role,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO memberships (organization_id, user_id, role, created_at)
         SELECT o.id, u.id, $2, $3 FROM organizations o, users u WHERE o.subdomain = $1 AND u.kind = 'person'
         ON CONFLICT ON CONSTRAINT memberships_once DO NOTHING",
    )
    .bind(subdomain)
    .bind(role)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps a stay from ending before the caller's transaction has given its person something to look after.
pub(crate) async fn keep(
    conn: &mut Conn,
    organization_id: OrganizationId,
    user_id: UserId,
) -> Result<(), Error> {
    sqlx::query("SELECT FROM memberships WHERE organization_id = $1 AND user_id = $2 FOR KEY SHARE")
        .bind(organization_id)
        .bind(user_id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Keeps a stay for the caller's transaction, so that its person is given nothing more to look after.
pub(crate) async fn lock(
    conn: &mut Conn,
    organization_id: OrganizationId,
    user_id: UserId,
) -> Result<(), Error> {
    sqlx::query("SELECT FROM memberships WHERE organization_id = $1 AND user_id = $2 FOR UPDATE")
        .bind(organization_id)
        .bind(user_id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends a stay; tokens that act as this person here die with the row.
pub(crate) async fn remove(
    conn: &mut Conn,
    organization_id: OrganizationId,
    user_id: UserId,
) -> Result<(), Error> {
    sqlx::query("DELETE FROM memberships WHERE organization_id = $1 AND user_id = $2")
        .bind(organization_id)
        .bind(user_id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Counts the owners and admins whose account is open, one person left out.
pub(crate) async fn count_other_admins(
    conn: &mut Conn,
    organization_id: OrganizationId,
    except: UserId,
) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.organization_id = $1 AND m.user_id <> $2 AND m.role IN ('owner', 'admin')
           AND u.disabled_at IS NULL",
    )
    .bind(organization_id)
    .bind(except)
    .fetch_one(conn)
    .await?;
    Ok(count)
}
