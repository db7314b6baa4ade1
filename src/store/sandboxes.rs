//! Sandboxes: whose they are, and what acts in them.

use time::OffsetDateTime;

use super::{Conn, Error};
use crate::model::id::{AppId, OrganizationId, UserId};

/// A sandbox as it is remembered.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct SandboxRow {
    /// The organization.
    pub(crate) organization_id: OrganizationId,
    /// The app that acts there, if one was ever registered.
    pub(crate) app_id: Option<AppId>,
}

/// Finds a person's, and keeps everybody else from making or changing it until the transaction ends.
pub(crate) async fn lock(conn: &mut Conn, user_id: UserId) -> Result<Option<SandboxRow>, Error> {
    // There may be no row of theirs yet to lock.
    sqlx::query("SELECT FROM users WHERE id = $1 FOR NO KEY UPDATE")
        .bind(user_id)
        .execute(&mut *conn)
        .await?;
    let row = sqlx::query_as("SELECT organization_id, app_id FROM sandboxes WHERE user_id = $1")
        .bind(user_id)
        .fetch_optional(conn)
        .await?;
    Ok(row)
}

/// Makes an organization a person's sandbox. Fails where they have one.
pub(crate) async fn insert(
    conn: &mut Conn,
    user_id: UserId,
    organization_id: OrganizationId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    sqlx::query(
        "WITH marked AS (UPDATE organizations SET is_sandbox = true, app_policy = 'none' WHERE id = $2)
         INSERT INTO sandboxes (user_id, organization_id, created_at) VALUES ($1, $2, $3)",
    )
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
