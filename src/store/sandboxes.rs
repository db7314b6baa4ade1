//! Sandboxes: whose they are, and what acts in them.

use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::id::{AppId, OrganizationId, UserId};

/// A sandbox as it is remembered.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct SandboxRow {
    /// The organization.
    pub(crate) organization_id: OrganizationId,
    /// The client id of the app that acts there, while it can.
    pub(crate) client_id: Option<String>,
}

/// Finds a person's, while it lets anybody in.
pub(crate) async fn find(conn: &mut Conn, user_id: UserId) -> Result<Option<SandboxRow>, Error> {
    let row = sqlx::query_as(
        "SELECT s.organization_id, a.client_id
         FROM sandboxes s LEFT JOIN apps a ON a.id = s.app_id AND a.status = 'active'
         WHERE s.user_id = $1",
    )
    .bind(user_id)
    .fetch_optional(conn)
    .await?;
    Ok(row)
}

/// Remembers a new one. Fails where the person has one.
pub(crate) async fn insert(
    conn: &mut Conn,
    user_id: UserId,
    organization_id: OrganizationId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query("INSERT INTO sandboxes (user_id, organization_id, created_at) VALUES ($1, $2, $3)")
        .bind(user_id)
        .bind(organization_id)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Says what acts there from now on.
pub(crate) async fn set_app(conn: &mut Conn, user_id: UserId, app_id: AppId) -> Result<(), Error> {
    sqlx::query("UPDATE sandboxes SET app_id = $2 WHERE user_id = $1")
        .bind(user_id)
        .bind(app_id)
        .execute(conn)
        .await?;
    Ok(())
}
