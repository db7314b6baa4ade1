//! Organization API keys: shown once, kept as a hash, looked up by it.

use serde_json::json;

use super::accounts::{AccountError, checked_name};
use crate::context::Context;
use crate::model::account::Organization;
use crate::model::audit::{AuditEvent, AuditKind, DoneBy};
use crate::model::id::{ApiKeyId, OrganizationId};
use crate::model::secret::{ApiKey, Secret};
use crate::store;

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
            Box::pin(async move {
                let id = store::api_keys::insert(tx, organization_id, &name, hash, by.user_id, now).await?;
                let event = AuditEvent::new(AuditKind::ApiKeyCreated, organization_id, &by, now);
                let details = json!({ "api_key_id": id, "name": name });
                store::ledger::append(tx, &event.with_details(details)).await?;
                Ok::<_, AccountError>(id)
            })
        })
        .await?;
    Ok(CreatedApiKey { id, key })
}

/// Finds the organization of a presented key; nothing where it is not one of ours or was revoked. What is not
/// well-formed costs no query.
pub async fn find(cx: &Context, presented: &str) -> Result<Option<ApiKeyHolder>, store::Error> {
    let Ok(key) = Secret::parse(&cx.config.policy.prefixes.api_key, presented) else { return Ok(None) };
    let mut conn = cx.db.read().await?;
    let owner = store::api_keys::find(&mut conn, key.hash()).await?;
    Ok(owner.map(|owner| ApiKeyHolder { id: owner.id, organization: owner.organization }))
}
