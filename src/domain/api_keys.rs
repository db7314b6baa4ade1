//! Organization API keys: shown once, kept as a hash, looked up by it; rotated under their name, and revoked.

use std::net::IpAddr;

use serde_json::json;
use time::OffsetDateTime;

use super::administration::{Admin, AdminError};
use super::api_key_draft::{ApiKeyDraft, ApiKeyProblem};
use crate::context::Context;
use crate::model::account::Organization;
use crate::model::api_key::{ApiKeyBounds, ApiKeyOrder, ListedApiKey};
use crate::model::audit::{AuditEvent, AuditKind, DoneBy};
use crate::model::id::{ApiKeyId, OrganizationId};
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::model::network::Network;
use crate::model::scope::ScopeSet;
use crate::model::secret::{ApiKey, Secret, SecretHash};
use crate::store::{self, Tx};

/// A key that was just made. Its text is not kept.
#[derive(Debug)]
pub struct CreatedApiKey {
    /// Its number.
    pub id: ApiKeyId,
    /// Its text, to be shown once.
    pub key: Secret<ApiKey>,
    /// What it is bound to.
    pub bounds: ApiKeyBounds,
}

/// A key that was just put in the place of another one.
#[derive(Debug)]
pub struct RotatedApiKey {
    /// What it is for, as before.
    pub name: String,
    /// Its text, to be shown once.
    pub key: Secret<ApiKey>,
}

/// Why a key was not made or not replaced.
#[derive(Debug, thiserror::Error)]
pub enum ApiKeyError {
    /// All that is wrong with the fields.
    #[error("some of the fields are not valid")]
    Invalid(Vec<ApiKeyProblem>),
    /// The key that was to be replaced is replaced already.
    #[error("this API key was replaced since")]
    AlreadyRotated,
    /// About the organization, its admin, or what is there already.
    #[error(transparent)]
    Admin(#[from] AdminError),
}

impl From<store::Error> for ApiKeyError {
    fn from(error: store::Error) -> Self {
        Self::Admin(error.into())
    }
}

/// Which organization a presented key speaks for. Only [`find`] makes one.
#[derive(Debug, Clone)]
pub struct ApiKeyHolder {
    id: ApiKeyId,
    organization: Organization,
    bounds: ApiKeyBounds,
    is_scoped: bool,
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

    /// The scopes that limit it; nothing where it may call everything. A key that was made with scopes is held to them
    /// whatever the policy says by now, and one that was made without may do nothing under a policy that asks for them.
    pub fn scopes(&self) -> Option<&ScopeSet> {
        self.is_scoped.then_some(&self.bounds.scopes)
    }

    /// Whether it works from an address.
    pub(super) fn admits(&self, address: IpAddr) -> bool {
        self.bounds.admits(address)
    }
}

/// Makes a key for an organization.
pub async fn create(
    cx: &Context,
    organization_id: OrganizationId,
    draft: impl Into<ApiKeyDraft>,
    by: DoneBy,
) -> Result<CreatedApiKey, ApiKeyError> {
    let (new, key) = new_key(cx, &draft.into())?;
    let (bounds, now) = (new.bounds.clone(), cx.env.now());
    let id = cx
        .db
        .unit_of_work("create_api_key", move |tx| {
            Box::pin(async move { Ok::<_, ApiKeyError>(insert(tx, organization_id, &new, &by, now).await?) })
        })
        .await?;
    Ok(CreatedApiKey { id, key, bounds })
}

/// Makes a key for an organization on its admin's word, under a name that none of its working keys has: sending the
/// same form twice makes one key.
pub async fn create_named(
    cx: &Context,
    admin: &Admin,
    draft: impl Into<ApiKeyDraft>,
) -> Result<CreatedApiKey, ApiKeyError> {
    let (new, key) = new_key(cx, &draft.into())?;
    let (admin, bounds, now) = (admin.clone(), new.bounds.clone(), cx.env.now());
    let id = cx
        .db
        .unit_of_work("create_named_api_key", move |tx| {
            Box::pin(async move {
                admin.lock(tx).await?;
                let organization_id = admin.organization().id;
                if store::api_keys::is_name_taken(tx, organization_id, &new.name).await? {
                    return Err(AdminError::NameTaken.into());
                }
                Ok::<_, ApiKeyError>(insert(tx, organization_id, &new, admin.by(), now).await?)
            })
        })
        .await?;
    Ok(CreatedApiKey { id, key, bounds })
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

/// Puts a new key in the place of one that was replaced so often: name, scopes and networks stay, and the next request
/// with the old one is refused. Of several who replace the same key at once, one does.
pub async fn rotate(
    cx: &Context,
    admin: &Admin,
    id: ApiKeyId,
    rotations: i64,
) -> Result<RotatedApiKey, ApiKeyError> {
    let key: Secret<ApiKey> = cx.env.secret(&cx.policy().prefixes.api_key);
    let (admin, hash, now) = (admin.clone(), key.hash(), cx.env.now());
    let name = cx
        .db
        .unit_of_work("rotate_api_key", move |tx| {
            Box::pin(async move {
                admin.lock(tx).await?;
                let organization_id = admin.organization().id;
                store::api_keys::find_listed(tx, organization_id, id).await?.ok_or(AdminError::NotFound)?;
                let rotated = store::api_keys::rotate(tx, organization_id, id, rotations, hash).await?;
                let name = rotated.ok_or(ApiKeyError::AlreadyRotated)?;
                let details = json!({ "api_key_id": id, "name": name });
                admin.record(tx, AuditKind::ApiKeyRotated, details, now).await?;
                Ok::<_, ApiKeyError>(name)
            })
        })
        .await?;
    Ok(RotatedApiKey { name, key })
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
    let Ok(key) = Secret::parse(&cx.policy().prefixes.api_key, presented) else { return Ok(None) };
    let mut conn = cx.db.read().await?;
    let Some(owner) = store::api_keys::find(&mut conn, key.hash()).await? else { return Ok(None) };
    let is_scoped = cx.policy().api_keys.scoped || !owner.bounds.scopes.is_empty();
    Ok(Some(ApiKeyHolder { id: owner.id, organization: owner.organization, bounds: owner.bounds, is_scoped }))
}

/// Whether a text has the form of an API key; nothing is asked of the database.
pub(super) fn is_well_formed(cx: &Context, text: &str) -> bool {
    Secret::<ApiKey>::parse(&cx.policy().prefixes.api_key, text).is_ok()
}

struct NewKey {
    name: String,
    bounds: ApiKeyBounds,
    hash: SecretHash<ApiKey>,
}

fn new_key(cx: &Context, draft: &ApiKeyDraft) -> Result<(NewKey, Secret<ApiKey>), ApiKeyError> {
    let policy = cx.policy();
    let (name, bounds) = draft.checked(policy.api_keys, &policy.scopes).map_err(ApiKeyError::Invalid)?;
    let key: Secret<ApiKey> = cx.env.secret(&policy.prefixes.api_key);
    Ok((NewKey { name, bounds, hash: key.hash() }, key))
}

async fn insert(
    tx: &mut Tx,
    organization_id: OrganizationId,
    new: &NewKey,
    by: &DoneBy,
    now: OffsetDateTime,
) -> Result<ApiKeyId, store::Error> {
    let what = (new.name.as_str(), &new.bounds);
    let id = store::api_keys::insert(tx, organization_id, what, new.hash, by.user_id, now).await?;
    let event = AuditEvent::new(AuditKind::ApiKeyCreated, organization_id, by, now);
    let mut details = json!({ "api_key_id": id, "name": new.name });
    if !new.bounds.scopes.is_empty() {
        details["scopes"] = new.bounds.scopes.to_string().into();
    }
    if !new.bounds.networks.is_empty() {
        details["networks"] = new.bounds.networks.iter().map(Network::to_string).collect();
    }
    store::ledger::append(tx, &event.with_details(details)).await?;
    Ok(id)
}
