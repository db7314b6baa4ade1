//! The organization's tags.

use super::scene::{BATCH, Scene};
use super::{FeedbackError, check_may};
use crate::context::Context;
use crate::domain::api_caller::ApiCaller;
use crate::model::feedback::FeatureRequest;
use crate::model::feedback::draft::checked;
use crate::model::feedback::standing::Deed;
use crate::model::feedback::tag::{NAME_TAKEN, Tag, TagDraft, USUAL_COLOR};
use crate::model::id::TagId;
use crate::model::page::Page;
use crate::store::{self, Constraint, Tx};

/// Lists one page of the tags by name.
pub async fn list(cx: &Context, caller: &ApiCaller, page: Page) -> Result<Vec<Tag>, FeedbackError> {
    let mut conn = cx.db.read().await?;
    Ok(store::tags::list(&mut conn, caller.organization().id, page).await?)
}

/// Shows a tag.
pub async fn show(cx: &Context, caller: &ApiCaller, id: TagId) -> Result<Tag, FeedbackError> {
    let mut conn = cx.db.read().await?;
    let found = store::tags::find(&mut conn, caller.organization().id, id).await?;
    found.ok_or(FeedbackError::NoSuchTag)
}

/// Makes a tag.
pub async fn create(cx: &Context, caller: &ApiCaller, draft: TagDraft) -> Result<Tag, FeedbackError> {
    check_may(caller, Deed::Sort)?;
    let new = checked(draft.check_new()).map_err(FeedbackError::InvalidTag)?;
    let name = new.name.unwrap_or_default();
    let color = new.color.as_deref().unwrap_or(USUAL_COLOR);
    let mut conn = cx.db.write().await?;
    let written = store::tags::insert(&mut conn, caller.organization().id, &name, color, cx.env.now()).await;
    written.map_err(name_taken)
}

/// Changes a tag, wherever it stands. What changes nothing is not written.
pub async fn edit(
    cx: &Context,
    caller: &ApiCaller,
    id: TagId,
    draft: TagDraft,
) -> Result<Tag, FeedbackError> {
    let tag = show(cx, caller, id).await?;
    check_may(caller, Deed::Sort)?;
    let change = checked(draft.check()).map_err(FeedbackError::InvalidTag)?;
    if !change.alters(&tag) {
        return Ok(tag);
    }
    let mut conn = cx.db.write().await?;
    let written = store::tags::update(&mut conn, caller.organization().id, id, &change, cx.env.now()).await;
    written.map_err(name_taken)?.ok_or(FeedbackError::NoSuchTag)
}

/// Deletes a tag; what was marked with it is so no longer.
pub async fn delete(cx: &Context, caller: &ApiCaller, id: TagId) -> Result<(), FeedbackError> {
    show(cx, caller, id).await?;
    check_may(caller, Deed::Sort)?;
    Scene::of(cx, caller)
        .unit_of_work("delete_tag", move |scene, tx| {
            Box::pin(async move {
                if !store::tags::lock(tx, scene.organization_id, id).await? {
                    return Err(FeedbackError::NoSuchTag);
                }
                take_off(scene, tx, id).await?;
                Ok(store::tags::delete(tx, scene.organization_id, id).await?)
            })
        })
        .await
}

/// Takes a tag off whatever is marked with it, and tells of it.
async fn take_off(scene: &Scene, tx: &mut Tx, id: TagId) -> Result<(), FeedbackError> {
    for ids in store::tags::list_marked(tx, scene.organization_id, id).await?.chunks(BATCH) {
        let mut posts = scene.lock(tx, ids).await?;
        posts.retain(|post| post.tags.iter().any(|mark| mark.id == id));
        store::tags::take_off(tx, scene.organization_id, id, ids, scene.now).await?;
        let without = |mut post: FeatureRequest| {
            post.tags.retain(|mark| mark.id != id);
            post
        };
        scene.tell_each(tx, posts, without).await?;
    }
    Ok(())
}

fn name_taken(error: store::Error) -> FeedbackError {
    match error {
        store::Error::Conflict(Constraint::TagName) => FeedbackError::InvalidTag(vec![NAME_TAKEN]),
        other => FeedbackError::Internal(other),
    }
}
