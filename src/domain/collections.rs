//! Collections of the knowledge base: everybody whom the organization lets in reads them.

use super::api_caller::ApiCaller;
use crate::context::Context;
use crate::model::feedback::collection::{Collection, CollectionDraft, CollectionProblem, NAME_TAKEN};
use crate::model::feedback::draft::{checked, slug};
use crate::model::feedback::standing::Deed;
use crate::model::id::CollectionId;
use crate::model::page::Page;
use crate::store::{self, Constraint};

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum CollectionError {
    /// The organization has no such collection.
    #[error("no such collection")]
    NoSuchCollection,
    /// The caller's role does not reach.
    #[error("the caller's role does not allow this")]
    Forbidden,
    /// Some fields are wrong; each is named.
    #[error("invalid fields")]
    Invalid(Vec<CollectionProblem>),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// Lists one page of the collections by name.
pub async fn list(cx: &Context, caller: &ApiCaller, page: Page) -> Result<Vec<Collection>, CollectionError> {
    let mut conn = cx.db.read().await?;
    Ok(store::collections::list(&mut conn, caller.organization().id, page).await?)
}

/// Shows a collection.
pub async fn show(cx: &Context, caller: &ApiCaller, id: CollectionId) -> Result<Collection, CollectionError> {
    let mut conn = cx.db.read().await?;
    let found = store::collections::find(&mut conn, caller.organization().id, id).await?;
    found.ok_or(CollectionError::NoSuchCollection)
}

/// Makes a collection.
pub async fn create(
    cx: &Context,
    caller: &ApiCaller,
    draft: CollectionDraft,
) -> Result<Collection, CollectionError> {
    check_may_write(caller)?;
    let new = checked(draft.check_new()).map_err(CollectionError::Invalid)?;
    let slug = slug(new.name.as_deref().unwrap_or_default(), "collection");
    let mut conn = cx.db.write().await?;
    let id = caller.organization().id;
    let written = store::collections::insert(&mut conn, id, &new, &slug, cx.env.now()).await;
    written.map_err(name_taken)
}

/// Changes a collection. What changes nothing is not written.
pub async fn edit(
    cx: &Context,
    caller: &ApiCaller,
    id: CollectionId,
    draft: CollectionDraft,
) -> Result<Collection, CollectionError> {
    let collection = show(cx, caller, id).await?;
    check_may_write(caller)?;
    let change = checked(draft.check()).map_err(CollectionError::Invalid)?;
    if !change.alters(&collection) {
        return Ok(collection);
    }
    let mut conn = cx.db.write().await?;
    let now = cx.env.now();
    let written = store::collections::update(&mut conn, caller.organization().id, id, &change, now).await;
    written.map_err(name_taken)?.ok_or(CollectionError::NoSuchCollection)
}

/// Deletes a collection; its articles stay and lie nowhere.
pub async fn delete(cx: &Context, caller: &ApiCaller, id: CollectionId) -> Result<(), CollectionError> {
    show(cx, caller, id).await?;
    check_may_write(caller)?;
    let mut conn = cx.db.write().await?;
    let was_there = store::collections::delete(&mut conn, caller.organization().id, id).await?;
    if was_there { Ok(()) } else { Err(CollectionError::NoSuchCollection) }
}

fn check_may_write(caller: &ApiCaller) -> Result<(), CollectionError> {
    if caller.standing().may(Deed::WriteArticles) { Ok(()) } else { Err(CollectionError::Forbidden) }
}

fn name_taken(error: store::Error) -> CollectionError {
    match error {
        store::Error::Conflict(Constraint::CollectionName) => CollectionError::Invalid(vec![NAME_TAKEN]),
        other => CollectionError::Internal(other),
    }
}
