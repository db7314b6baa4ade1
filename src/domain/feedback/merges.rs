//! Feature requests that wish for the same are merged: one stays, the others lie in it with their votes and comments.

use time::OffsetDateTime;

use super::{FeedbackError, check_may, path_of, reader, show_post};
use crate::context::Context;
use crate::domain::api_caller::ApiCaller;
use crate::domain::events;
use crate::model::event::post;
use crate::model::feedback::FeatureRequest;
use crate::model::feedback::standing::Deed;
use crate::model::id::{FeatureRequestId, OrganizationId};
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
    let scene = Scene::of(cx, caller);
    cx.db
        .unit_of_work("merge_posts", move |tx| {
            Box::pin(async move {
                let mut children = Vec::new();
                // Whoever locks two locks what is merged first.
                for id in ids {
                    children.push(scene.child(tx, id).await?);
                }
                let before = scene.lock(tx, parent_id).await?;
                if before.parent_id.is_some() {
                    return Err(FeedbackError::CannotMerge("can't be merged into one that is merged itself"));
                }
                for child in &children {
                    scene.place(tx, child, Some(parent_id)).await?;
                }
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
    let scene = Scene::of(cx, caller);
    cx.db
        .unit_of_work("unmerge_post", move |tx| {
            Box::pin(async move {
                let child = scene.lock(tx, id).await?;
                let parent_id = child.parent_id.ok_or(FeedbackError::NotMerged)?;
                let parent = scene.lock(tx, parent_id).await?;
                let alone = scene.place(tx, &child, None).await?;
                scene.count_anew(tx, &parent).await?;
                Ok(alone)
            })
        })
        .await
}

/// Where and when it happens.
struct Scene {
    cx: Context,
    organization_id: OrganizationId,
    now: OffsetDateTime,
}

impl Scene {
    fn of(cx: &Context, caller: &ApiCaller) -> Self {
        Self { cx: cx.clone(), organization_id: caller.organization().id, now: cx.env.now() }
    }

    async fn lock(&self, tx: &mut Tx, id: FeatureRequestId) -> Result<FeatureRequest, FeedbackError> {
        let found = store::feature_requests::lock(tx, self.organization_id, id).await?;
        found.ok_or(FeedbackError::NoSuchPost)
    }

    /// One that can be merged.
    async fn child(&self, tx: &mut Tx, id: FeatureRequestId) -> Result<FeatureRequest, FeedbackError> {
        let found = store::feature_requests::lock(tx, self.organization_id, id).await?;
        let child = found.ok_or(FeedbackError::CannotMerge("are not all valid posts"))?;
        if child.parent_id.is_some() {
            return Err(FeedbackError::CannotMerge("must not be merged already"));
        }
        if store::feature_requests::has_merged(tx, self.organization_id, id).await? {
            return Err(FeedbackError::CannotMerge("must not hold merged ones themselves"));
        }
        Ok(child)
    }

    /// Says where one lies from now on, and tells of it.
    async fn place(
        &self,
        tx: &mut Tx,
        before: &FeatureRequest,
        parent_id: Option<FeatureRequestId>,
    ) -> Result<FeatureRequest, FeedbackError> {
        store::feature_requests::set_parent(tx, self.organization_id, before.id, parent_id, self.now).await?;
        self.tell(tx, before).await
    }

    /// Counts what lies in one, and tells of it.
    async fn count_anew(
        &self,
        tx: &mut Tx,
        before: &FeatureRequest,
    ) -> Result<FeatureRequest, FeedbackError> {
        store::feature_requests::count_anew(tx, self.organization_id, before.id, self.now).await?;
        self.tell(tx, before).await
    }

    async fn tell(&self, tx: &mut Tx, before: &FeatureRequest) -> Result<FeatureRequest, FeedbackError> {
        let after = self.lock(tx, before.id).await?;
        let url = self.cx.config.server.public_url.join(&path_of(before.id));
        events::tell(tx, &post::changed(self.organization_id, before, &after, &url, self.now)).await?;
        Ok(after)
    }
}
