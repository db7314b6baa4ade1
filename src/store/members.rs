//! The members of an organization, as its pages list them.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::account::{Member, Role};
use crate::model::id::{OrganizationId, UserId};

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
    let row: Option<MemberRow> = sqlx::query_as(
        "SELECT m.user_id, u.name, u.email, m.role, m.created_at AS joined_at, u.disabled_at IS NOT NULL AS is_closed
         FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.organization_id = $1 AND m.user_id = $2",
    )
    .bind(organization_id)
    .bind(user_id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Member::from))
}
