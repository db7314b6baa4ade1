//! The members of an organization, as its pages list them.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::search::containing;
use super::{Conn, Error};
use crate::model::account::Role;
use crate::model::id::{OrganizationId, UserId};
use crate::model::listing::{PAGE_SIZE, Window};
use crate::model::mail::Recipient;
use crate::model::member::{Member, MemberOrder};
use crate::model::page::Page;

macro_rules! members {
    ($($condition:literal),+) => {
        concat!(
            "SELECT m.user_id, u.name, u.email, m.role, m.created_at AS joined_at,
                    u.disabled_at IS NOT NULL AS is_closed
             FROM memberships m JOIN users u ON u.id = m.user_id WHERE ",
            $($condition),+
        )
    };
}

#[derive(FromRow)]
struct MemberRow {
    user_id: UserId,
    name: String,
    email: String,
    role: Role,
    joined_at: OffsetDateTime,
    is_closed: bool,
}

impl From<MemberRow> for Member {
    fn from(row: MemberRow) -> Self {
        let MemberRow { user_id, name, email, role, joined_at, is_closed } = row;
        Self { user_id, name, email, role, joined_at, is_closed }
    }
}

/// Looks up one member, whether the account is open or closed.
pub(crate) async fn find(
    conn: &mut Conn,
    organization_id: OrganizationId,
    user_id: UserId,
) -> Result<Option<Member>, Error> {
    let row: Option<MemberRow> = sqlx::query_as(members!("m.organization_id = $1 AND m.user_id = $2"))
        .bind(organization_id)
        .bind(user_id)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(Member::from))
}

/// Counts the members whose name holds a text, or whose address does where the viewer's role may read addresses.
pub(crate) async fn count_matching(
    conn: &mut Conn,
    organization_id: OrganizationId,
    search: &str,
    viewer: Role,
) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.organization_id = $1 AND (u.name ILIKE $2 OR ($3 AND u.email ILIKE $2))",
    )
    .bind(organization_id)
    .bind(containing(search))
    .bind(viewer.is_admin())
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Lists one page of them.
pub(crate) async fn list_matching(
    conn: &mut Conn,
    organization_id: OrganizationId,
    search: &str,
    viewer: Role,
    order: MemberOrder,
    window: Window,
) -> Result<Vec<Member>, Error> {
    macro_rules! ordered {
        ($order:literal) => {
            members!(
                "m.organization_id = $1 AND (u.name ILIKE $2 OR ($3 AND u.email ILIKE $2)) ORDER BY ",
                $order,
                " LIMIT $4 OFFSET $5"
            )
        };
    }
    let statement = match order {
        MemberOrder::Name => ordered!("lower(u.name), m.id"),
        MemberOrder::Role => ordered!(
            "array_position(ARRAY['owner', 'admin', 'manager', 'csm', 'member', 'collaborator'], m.role),
             lower(u.name), m.id"
        ),
        MemberOrder::Newest => ordered!("m.id DESC"),
    };
    let rows: Vec<MemberRow> = sqlx::query_as(statement)
        .bind(organization_id)
        .bind(containing(search))
        .bind(viewer.is_admin())
        .bind(PAGE_SIZE)
        .bind(window.offset())
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(Member::from).collect())
}

/// Lists one page of the members, who came last first; where a role is given, those who have it.
pub(crate) async fn list_of_role(
    conn: &mut Conn,
    organization_id: OrganizationId,
    role: Option<Role>,
    page: Page,
) -> Result<Vec<Member>, Error> {
    let rows: Vec<MemberRow> = sqlx::query_as(members!(
        "m.organization_id = $1 AND ($2::text IS NULL OR m.role = $2) ORDER BY m.id DESC LIMIT $3 OFFSET $4"
    ))
    .bind(organization_id)
    .bind(role)
    .bind(page.size())
    .bind(page.offset())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Member::from).collect())
}

/// Whether a member has this address, letter case aside.
pub(crate) async fn has_address(
    conn: &mut Conn,
    organization_id: OrganizationId,
    email: &str,
) -> Result<bool, Error> {
    let has = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM memberships m JOIN users u ON u.id = m.user_id
                        WHERE m.organization_id = $1 AND lower(u.email) = lower($2))",
    )
    .bind(organization_id)
    .bind(email)
    .fetch_one(conn)
    .await?;
    Ok(has)
}

/// Lists an organization's admins whose accounts are open, as those who get its mails.
pub(crate) async fn list_admin_recipients(
    conn: &mut Conn,
    organization_id: OrganizationId,
) -> Result<Vec<Recipient>, Error> {
    let rows: Vec<(String, Option<String>)> = sqlx::query_as(
        "SELECT u.email, u.language FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.organization_id = $1 AND m.role IN ('owner', 'admin') AND u.disabled_at IS NULL ORDER BY m.id",
    )
    .bind(organization_id)
    .fetch_all(conn)
    .await?;
    let recipient = |(address, language): (String, Option<String>)| Recipient {
        address,
        language: language.and_then(|tag| tag.parse().ok()),
    };
    Ok(rows.into_iter().map(recipient).collect())
}
