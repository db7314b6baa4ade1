//! Organization API keys.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::organizations::{OrganizationRow, with_organization_columns};
use super::{Conn, Error};
use crate::model::account::Organization;
use crate::model::id::{ApiKeyId, OrganizationId, UserId};
use crate::model::secret::{ApiKey, SecretHash};

/// Which organization a key speaks for.
#[derive(Debug)]
pub(crate) struct KeyOwner {
    /// The key.
    pub(crate) id: ApiKeyId,
    /// The organization.
    pub(crate) organization: Organization,
}

#[derive(FromRow)]
struct FindKey {
    api_key_id: ApiKeyId,
    #[sqlx(flatten)]
    organization: OrganizationRow,
}

/// Writes a key.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    name: &str,
    hash: SecretHash<ApiKey>,
    created_by: Option<UserId>,
    now: OffsetDateTime,
) -> Result<ApiKeyId, Error> {
    let id = sqlx::query_scalar(
        "INSERT INTO api_keys (organization_id, name, hash, created_by, created_at) VALUES ($1, $2, $3, $4, $5)
         RETURNING id",
    )
    .bind(organization_id)
    .bind(name)
    .bind(hash)
    .bind(created_by)
    .bind(now)
    .fetch_one(conn)
    .await?;
    Ok(id)
}

/// Looks up a key that was not revoked.
pub(crate) async fn find(conn: &mut Conn, hash: SecretHash<ApiKey>) -> Result<Option<KeyOwner>, Error> {
    let row: Option<FindKey> = sqlx::query_as(with_organization_columns!(
        "SELECT k.id AS api_key_id,",
        "FROM api_keys k JOIN organizations o ON o.id = k.organization_id
         WHERE k.hash = $1 AND k.revoked_at IS NULL"
    ))
    .bind(hash)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| KeyOwner { id: row.api_key_id, organization: row.organization.into() }))
}
