//! Feature requests that wish for the same are merged: one stays, the others lie in it with their votes and comments.

use super::scene::{Family, Scene};
use super::{FeedbackError, check_may, reader, show_post};
use crate::context::Context;
use crate::domain::api_caller::ApiCaller;
use crate::model::feedback::FeatureRequest;
use crate::model::feedback::standing::Deed;
use crate::model::id::FeatureRequestId;
use crate::model::page::Page;
use crate::store::{self, Tx};

/// The most that can be merged at once.
pub const MOST_MERGED: usize = 30;

/// Lists one page of what was merged into a feature request.
pub async fn list(
    cx: &Context,
    caller: &ApiCaller,
    parent_id: FeatureRequestId,
    page: Page,
) -> Result<Vec<FeatureRequest>, FeedbackError> {
    show_post(cx, caller, parent_id).await?;
    let mut conn = cx.db.read().await?;
    let organization_id = caller.organization().id;
    let reader = reader(caller);
    Ok(store::feature_requests::list_merged(&mut conn, organization_id, reader, parent_id, page).await?)
}

/// Merges feature requests into one, all or none. There is one level: what was merged into another one, or holds
/// merged ones, is not merged. Answers with the one that stays.
pub async fn merge(
    cx: &Context,
    caller: &ApiCaller,
    parent_id: FeatureRequestId,
    mut ids: Vec<FeatureRequestId>,
) -> Result<FeatureRequest, FeedbackError> {
    show_post(cx, caller, parent_id).await?;
    check_may(caller, Deed::ChangeOthers)?;
    ids.sort_unstable_by_key(|id| id.number());
    ids.dedup();
    if ids.is_empty() || ids.len() > MOST_MERGED {
        return Err(FeedbackError::CannotMerge("must be 1 to 30"));
    }
    if ids.contains(&parent_id) {
        return Err(FeedbackError::CannotMerge("can't be merged into themselves"));
    }
    Scene::of(cx, caller)
        .unit_of_work("merge_posts", move |scene, tx| {
            Box::pin(async move {
                let (before, children) = lock_all(scene, tx, parent_id, &ids).await?;
                scene.place(tx, children, Some(parent_id)).await?;
                scene.count_anew(tx, &before).await
            })
        })
        .await
}

/// Takes a feature request out of the one that it was merged into. Answers with it as it is now.
pub async fn unmerge(
    cx: &Context,
    caller: &ApiCaller,
    id: FeatureRequestId,
) -> Result<FeatureRequest, FeedbackError> {
    show_post(cx, caller, id).await?;
    check_may(caller, Deed::ChangeOthers)?;
    Scene::of(cx, caller)
        .unit_of_work("unmerge_post", move |scene, tx| {
            Box::pin(async move {
                let Family { post, parent, .. } = scene.lock_with_parent(tx, id).await?;
                let parent = parent.ok_or(FeedbackError::NotMerged)?;
                scene.place(tx, vec![post], None).await?;
                scene.count_anew(tx, &parent).await?;
                scene.find(tx, id).await
            })
        })
        .await
}

/// Locks one that stays and those that can be merged into it.
async fn lock_all(
    scene: &Scene,
    tx: &mut Tx,
    parent_id: FeatureRequestId,
    ids: &[FeatureRequestId],
) -> Result<(FeatureRequest, Vec<FeatureRequest>), FeedbackError> {
    let every = [ids, &[parent_id]].concat();
    let mut children = scene.lock(tx, &every).await?;
    let parent = children.iter().position(|post| post.id == parent_id).map(|at| children.remove(at));
    if children.len() != ids.len() {
        return Err(FeedbackError::CannotMerge("are not all valid posts"));
    }
    if children.iter().any(|child| child.parent_id.is_some()) {
        return Err(FeedbackError::CannotMerge("must not be merged already"));
    }
    if !store::feature_requests::list_children(tx, scene.organization_id, ids).await?.is_empty() {
        return Err(FeedbackError::CannotMerge("must not hold merged ones themselves"));
    }
    let parent = parent.ok_or(FeedbackError::NoSuchPost)?;
    if parent.parent_id.is_some() {
        return Err(FeedbackError::CannotMerge("can't be merged into one that is merged itself"));
    }
    Ok((parent, children))
}
