//! Who looks after what.

use super::scene::{BATCH, Scene};
use crate::context::Context;
use crate::domain::StoreError;
use crate::model::feedback::FeatureRequest;
use crate::model::id::{OrganizationId, UserId};
use crate::store::{self, Tx};

/// Takes everything from somebody that they look after, for they are about to leave the organization.
pub(in crate::domain) async fn take_from(
    cx: &Context,
    tx: &mut Tx,
    organization_id: OrganizationId,
    user_id: UserId,
) -> Result<(), StoreError> {
    let scene = Scene::within(cx, organization_id);
    store::memberships::lock(tx, organization_id, user_id).await?;
    let every = store::feature_requests::list_assigned(tx, organization_id, user_id).await?;
    for ids in every.chunks(BATCH) {
        let mut posts = scene.lock(tx, ids).await?;
        posts.retain(|post| post.assignee.as_ref().is_some_and(|person| person.id == user_id));
        store::feature_requests::unassign(tx, organization_id, ids, user_id, scene.now).await?;
        scene.tell_each(tx, posts, |post| FeatureRequest { assignee: None, ..post }).await?;
    }
    Ok(())
}
