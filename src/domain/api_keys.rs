//! Organization API keys: shown once, kept as a hash, looked up by it.

use serde_json::json;
use time::OffsetDateTime;

use super::accounts::{AccountError, checked_name};
use super::administration::{Admin, AdminError};
use crate::context::Context;
use crate::model::account::Organization;
use crate::model::api_key::{ApiKeyOrder, ListedApiKey};
use crate::model::audit::{AuditEvent, AuditKind, DoneBy};
use crate::model::id::{ApiKeyId, OrganizationId};
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::model::secret::{ApiKey, Secret, SecretHash};
use crate::store::{self, Tx};

/// A key that was just made. Its text is not kept.
#[derive(Debug)]
pub struct CreatedApiKey {
    /// Its number.
    pub id: ApiKeyId,
    /// Its text, to be shown once.
    pub key: Secret<ApiKey>,
}

/// Which organization a presented key speaks for. Only [`find`] makes one.
#[derive(Debug, Clone)]
pub struct ApiKeyHolder {
    id: ApiKeyId,
    organization: Organization,
}

impl ApiKeyHolder {
    /// The key.
    pub fn id(&self) -> ApiKeyId {
        self.id
    }

    /// The organization.
    pub fn organization(&self) -> &Organization {
        &self.organization
    }
}

/// Makes a key for an organization.
pub async fn create(
    cx: &Context,
    organization_id: OrganizationId,
    name: &str,
    by: DoneBy,
) -> Result<CreatedApiKey, AccountError> {
    let (name, now) = (checked_name(name)?, cx.env.now());
    let key: Secret<ApiKey> = cx.env.secret(&cx.config.policy.prefixes.api_key);
    let hash = key.hash();
    let id = cx
        .db
        .unit_of_work("create_api_key", move |tx| {
            Box::pin(async move { insert(tx, organization_id, &name, hash, &by, now).await })
        })
        .await?;
    Ok(CreatedApiKey { id, key })
}

/// Makes a key for an organization on its admin's word, under a name that none of its working keys has: sending the
/// same form twice makes one key.
pub async fn create_named(cx: &Context, admin: &Admin, name: &str) -> Result<CreatedApiKey, AdminError> {
    let (name, now) = (checked_name(name)?, cx.env.now());
    let key: Secret<ApiKey> = cx.env.secret(&cx.config.policy.prefixes.api_key);
    let (admin, hash) = (admin.clone(), key.hash());
    let id = cx
        .db
        .unit_of_work("create_named_api_key", move |tx| {
            Box::pin(async move {
                admin.lock(tx).await?;
                let organization_id = admin.organization().id;
                if store::api_keys::is_name_taken(tx, organization_id, &name).await? {
                    return Err(AdminError::NameTaken);
                }
                Ok(insert(tx, organization_id, &name, hash, admin.by(), now).await?)
            })
        })
        .await?;
    Ok(CreatedApiKey { id, key })
}

/// Lists one page of an organization's working keys.
pub async fn list_page(
    cx: &Context,
    admin: &Admin,
    wanted: &ListRequest<ApiKeyOrder>,
) -> Result<ListPage<ListedApiKey>, AdminError> {
    let (id, search) = (admin.organization().id, wanted.search.as_str());
    let mut conn = cx.db.read().await?;
    let total = store::api_keys::count_matching(&mut conn, id, search).await?;
    let window = Window::nearest(wanted.page, total);
    let rows = store::api_keys::list_matching(&mut conn, id, search, wanted.order, window).await?;
    Ok(ListPage { rows, window })
}

/// Shows one working key of an organization.
pub async fn show(cx: &Context, admin: &Admin, id: ApiKeyId) -> Result<ListedApiKey, AdminError> {
    let mut conn = cx.db.read().await?;
    let found = store::api_keys::find_listed(&mut conn, admin.organization().id, id).await?;
    found.ok_or(AdminError::NotFound)
}

/// Revokes a key: the next request with it is refused.
pub async fn revoke(cx: &Context, admin: &Admin, id: ApiKeyId) -> Result<(), AdminError> {
    let (admin, now) = (admin.clone(), cx.env.now());
    cx.db
        .unit_of_work("revoke_api_key", move |tx| {
            Box::pin(async move {
                admin.lock(tx).await?;
                let revoked = store::api_keys::revoke(tx, admin.organization().id, id, now).await?;
                let name = revoked.ok_or(AdminError::NotFound)?;
                let details = json!({ "api_key_id": id, "name": name });
                admin.record(tx, AuditKind::ApiKeyRevoked, details, now).await
            })
        })
        .await
}

/// Finds the organization of a presented key; nothing where it is not one of ours or was revoked. What is not
/// well-formed costs no query.
pub async fn find(cx: &Context, presented: &str) -> Result<Option<ApiKeyHolder>, store::Error> {
    let Ok(key) = Secret::parse(&cx.config.policy.prefixes.api_key, presented) else { return Ok(None) };
    let mut conn = cx.db.read().await?;
    let owner = store::api_keys::find(&mut conn, key.hash()).await?;
    Ok(owner.map(|owner| ApiKeyHolder { id: owner.id, organization: owner.organization }))
}

async fn insert(
    tx: &mut Tx,
    organization_id: OrganizationId,
    name: &str,
    hash: SecretHash<ApiKey>,
    by: &DoneBy,
    now: OffsetDateTime,
) -> Result<ApiKeyId, AccountError> {
    let id = store::api_keys::insert(tx, organization_id, name, hash, by.user_id, now).await?;
    let event = AuditEvent::new(AuditKind::ApiKeyCreated, organization_id, by, now);
    let details = json!({ "api_key_id": id, "name": name });
    store::ledger::append(tx, &event.with_details(details)).await?;
    Ok(id)
}
