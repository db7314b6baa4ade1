//! Organization API keys.

use sqlx::FromRow;
use time::OffsetDateTime;

use super::organizations::{OrganizationRow, with_organization_columns};
use super::search::containing;
use super::{Conn, Error};
use crate::model::account::Organization;
use crate::model::api_key::{ApiKeyBounds, ApiKeyOrder, ListedApiKey};
use crate::model::id::{ApiKeyId, OrganizationId, UserId};
use crate::model::listing::{PAGE_SIZE, Window};
use crate::model::network::Network;
use crate::model::scope::ScopeSet;
use crate::model::secret::{ApiKey, SecretHash};

/// Which organization a key speaks for, and within which bounds.
#[derive(Debug)]
pub(crate) struct KeyOwner {
    /// The key.
    pub(crate) id: ApiKeyId,
    /// The organization.
    pub(crate) organization: Organization,
    /// What it is bound to.
    pub(crate) bounds: ApiKeyBounds,
}

#[derive(FromRow)]
struct FindKey {
    api_key_id: ApiKeyId,
    scopes: ScopeSet,
    networks: Vec<Network>,
    #[sqlx(flatten)]
    organization: OrganizationRow,
}

/// Writes a key.
pub(crate) async fn insert(
    conn: &mut Conn,
    organization_id: OrganizationId,
    (name, bounds): (&str, &ApiKeyBounds),
    hash: SecretHash<ApiKey>,
    created_by: Option<UserId>,
    now: OffsetDateTime,
) -> Result<ApiKeyId, Error> {
    let id = sqlx::query_scalar(
        "INSERT INTO api_keys (organization_id, name, hash, created_by, created_at, scopes, networks)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
    )
    .bind(organization_id)
    .bind(name)
    .bind(hash)
    .bind(created_by)
    .bind(now)
    .bind(&bounds.scopes)
    .bind(&bounds.networks)
    .fetch_one(conn)
    .await?;
    Ok(id)
}

/// Looks up a key that was not revoked, of an organization that is not suspended.
pub(crate) async fn find(conn: &mut Conn, hash: SecretHash<ApiKey>) -> Result<Option<KeyOwner>, Error> {
    let row: Option<FindKey> = sqlx::query_as(with_organization_columns!(
        "SELECT k.id AS api_key_id, k.scopes, k.networks,",
        "FROM api_keys k JOIN organizations o ON o.id = k.organization_id
         WHERE k.hash = $1 AND k.revoked_at IS NULL AND o.suspended_at IS NULL"
    ))
    .bind(hash)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| KeyOwner {
        id: row.api_key_id,
        organization: row.organization.into(),
        bounds: ApiKeyBounds { scopes: row.scopes, networks: row.networks },
    }))
}

#[derive(FromRow)]
struct ListedRow {
    id: ApiKeyId,
    name: String,
    created_by: Option<String>,
    created_at: OffsetDateTime,
    last_used_at: Option<OffsetDateTime>,
    scopes: ScopeSet,
    networks: Vec<Network>,
    rotations: i64,
}

impl From<ListedRow> for ListedApiKey {
    fn from(row: ListedRow) -> Self {
        let ListedRow { id, name, created_by, created_at, last_used_at, scopes, networks, rotations } = row;
        let bounds = ApiKeyBounds { scopes, networks };
        Self { id, name, created_by, created_at, last_used_at, bounds, rotations }
    }
}

macro_rules! listed_keys {
    ($($condition:literal),+) => {
        concat!(
            "SELECT k.id, k.name, u.name AS created_by, k.created_at, k.last_used_at, k.scopes, k.networks, k.rotations
             FROM api_keys k LEFT JOIN users u ON u.id = k.created_by
             WHERE k.organization_id = $1 AND k.revoked_at IS NULL AND ",
            $($condition),+
        )
    };
}

/// Counts an organization's working keys whose name holds a text.
pub(crate) async fn count_matching(
    conn: &mut Conn,
    organization_id: OrganizationId,
    search: &str,
) -> Result<i64, Error> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM api_keys WHERE organization_id = $1 AND revoked_at IS NULL AND name ILIKE $2",
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
    order: ApiKeyOrder,
    window: Window,
) -> Result<Vec<ListedApiKey>, Error> {
    macro_rules! ordered {
        ($order:literal) => {
            listed_keys!("k.name ILIKE $2 ORDER BY ", $order, " LIMIT $3 OFFSET $4")
        };
    }
    let statement = match order {
        ApiKeyOrder::Newest => ordered!("k.id DESC"),
        ApiKeyOrder::Name => ordered!("lower(k.name), k.id"),
        ApiKeyOrder::LeastUsed => ordered!("k.last_used_at NULLS FIRST, k.id"),
    };
    let rows: Vec<ListedRow> = sqlx::query_as(statement)
        .bind(organization_id)
        .bind(containing(search))
        .bind(PAGE_SIZE)
        .bind(window.offset())
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(ListedApiKey::from).collect())
}

/// Looks up one working key of an organization.
pub(crate) async fn find_listed(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: ApiKeyId,
) -> Result<Option<ListedApiKey>, Error> {
    let row: Option<ListedRow> =
        sqlx::query_as(listed_keys!("k.id = $2")).bind(organization_id).bind(id).fetch_optional(conn).await?;
    Ok(row.map(ListedApiKey::from))
}

/// Whether a working key of an organization has that name, letter case aside.
pub(crate) async fn is_name_taken(
    conn: &mut Conn,
    organization_id: OrganizationId,
    name: &str,
) -> Result<bool, Error> {
    let is_taken = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM api_keys
             WHERE organization_id = $1 AND revoked_at IS NULL AND lower(name) = lower($2))",
    )
    .bind(organization_id)
    .bind(name)
    .fetch_one(conn)
    .await?;
    Ok(is_taken)
}

/// Puts another key in the place of one that was replaced so often and no more. Answers its name, or nothing where
/// there is no such key that works.
pub(crate) async fn rotate(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: ApiKeyId,
    rotations: i64,
    hash: SecretHash<ApiKey>,
) -> Result<Option<String>, Error> {
    let name = sqlx::query_scalar(
        "UPDATE api_keys SET hash = $4, rotations = rotations + 1
         WHERE organization_id = $1 AND id = $2 AND rotations = $3 AND revoked_at IS NULL RETURNING name",
    )
    .bind(organization_id)
    .bind(id)
    .bind(rotations)
    .bind(hash)
    .fetch_optional(conn)
    .await?;
    Ok(name)
}

/// Revokes a key of an organization: the next request with it finds none. Answers its name, or nothing where there is
/// no such key that works.
pub(crate) async fn revoke(
    conn: &mut Conn,
    organization_id: OrganizationId,
    id: ApiKeyId,
    now: OffsetDateTime,
) -> Result<Option<String>, Error> {
    let name = sqlx::query_scalar(
        "UPDATE api_keys SET revoked_at = $3 WHERE organization_id = $1 AND id = $2 AND revoked_at IS NULL
         RETURNING name",
    )
    .bind(organization_id)
    .bind(id)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(name)
}
