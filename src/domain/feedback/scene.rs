//! Where and when feature requests change. Several are changed at once: one that is merged, the one that it lies in,
//! those that lie in it. All of them are locked before anything is checked, and what becomes of them is told.

use futures_util::future::BoxFuture;
use time::OffsetDateTime;

use super::{FeedbackError, path_of};
use crate::context::Context;
use crate::domain::api_caller::ApiCaller;
use crate::domain::{StoreError, events};
use crate::model::event::{Event, post};
use crate::model::feedback::FeatureRequest;
use crate::model::feedback::standing::Reader;
use crate::model::id::{FeatureRequestId, OrganizationId};
use crate::store::feature_requests::Locked;
use crate::store::{self, Tx};

/// How many are read, changed and told at once, where there is no end to how many there may be.
pub(super) const BATCH: usize = 100;

/// How often a unit of work begins. Each time it is another one that came between, so that a few are enough.
const ATTEMPTS: usize = 10;

/// An organization's feature requests at a time.
#[derive(Debug, Clone)]
pub(super) struct Scene {
    cx: Context,
    pub(super) organization_id: OrganizationId,
    pub(super) now: OffsetDateTime,
}

/// A feature request with those that it concerns when it changes.
pub(super) struct Family<P> {
    pub(super) post: P,
    /// The one that it was merged into.
    pub(super) parent: Option<P>,
    /// What was merged into it, where that was asked for.
    pub(super) children: Vec<P>,
}

impl<P> Family<P> {
    fn of(
        id: FeatureRequestId,
        parent_id: Option<FeatureRequestId>,
        members: Vec<P>,
        id_of: impl Fn(&P) -> FeatureRequestId,
    ) -> Result<Self, FeedbackError> {
        let (mut post, mut parent, mut children) = (None, None, Vec::new());
        for member in members {
            match id_of(&member) {
                own if own == id => post = Some(member),
                other if Some(other) == parent_id => parent = Some(member),
                _ => children.push(member),
            }
        }
        Ok(Self { post: post.ok_or(FeedbackError::NoSuchPost)?, parent, children })
    }

    /// The one that it was merged into, else itself.
    fn whole(self) -> P {
        self.parent.unwrap_or(self.post)
    }
}

impl Scene {
    /// Now, where the caller acts.
    pub(super) fn of(cx: &Context, caller: &ApiCaller) -> Self {
        Self::within(cx, caller.organization().id)
    }

    /// Now, in an organization.
    pub(super) fn within(cx: &Context, organization_id: OrganizationId) -> Self {
        Self { cx: cx.clone(), organization_id, now: cx.env.now() }
    }

    /// Runs a unit of work, from its beginning again where feature requests were merged or taken apart before it had
    /// locked them: what it locks besides would come out of turn.
    pub(super) async fn unit_of_work<T, F>(&self, name: &'static str, work: F) -> Result<T, FeedbackError>
    where
        F: for<'t> FnOnce(&'t Self, &'t mut Tx) -> BoxFuture<'t, Result<T, FeedbackError>>
            + Clone
            + Send
            + 'static,
        T: Send + 'static,
    {
        for _ in 0..ATTEMPTS {
            let (scene, work) = (self.clone(), work.clone());
            let attempt = self
                .cx
                .db
                .unit_of_work(name, move |tx| Box::pin(async move { work(&scene, tx).await }))
                .await;
            if !matches!(attempt, Err(FeedbackError::Moved)) {
                return attempt;
            }
        }
        Err(FeedbackError::Moved)
    }

    /// Locks these and reads them; what is not there is left out.
    pub(super) async fn lock(
        &self,
        tx: &mut Tx,
        ids: &[FeatureRequestId],
    ) -> Result<Vec<FeatureRequest>, StoreError> {
        store::feature_requests::lock(tx, self.organization_id, ids).await?;
        store::feature_requests::list_numbered(tx, self.organization_id, ids).await
    }

    /// Locks a feature request and the one that it was merged into; answers with that one in its place, where there is
    /// one, for there it is that people vote and comment. Whoever may not see that meets nothing.
    pub(super) async fn lock_whole(
        &self,
        tx: &mut Tx,
        reader: Reader,
        id: FeatureRequestId,
    ) -> Result<Locked, FeedbackError> {
        let whole = self.lock_family(tx, id, &[]).await?.whole();
        if reader.sees(whole.approval, whole.submitter_id) {
            Ok(whole)
        } else {
            Err(FeedbackError::NoSuchPost)
        }
    }

    /// Locks a feature request and the one that it was merged into.
    pub(super) async fn lock_with_parent(
        &self,
        tx: &mut Tx,
        id: FeatureRequestId,
    ) -> Result<Family<FeatureRequest>, FeedbackError> {
        let locked = self.lock_family(tx, id, &[]).await?;
        self.read(tx, &locked).await
    }

    /// Locks a feature request, the one that it was merged into, and what was merged into it.
    pub(super) async fn lock_with_all(
        &self,
        tx: &mut Tx,
        id: FeatureRequestId,
    ) -> Result<Family<FeatureRequest>, FeedbackError> {
        let children = store::feature_requests::list_children(tx, self.organization_id, &[id]).await?;
        let locked = self.lock_family(tx, id, &children).await?;
        // Nothing comes or goes from here on: whoever merges locks both.
        let now_are = store::feature_requests::list_children(tx, self.organization_id, &[id]).await?;
        if now_are == children { self.read(tx, &locked).await } else { Err(FeedbackError::Moved) }
    }

    async fn lock_family(
        &self,
        tx: &mut Tx,
        id: FeatureRequestId,
        children: &[FeatureRequestId],
    ) -> Result<Family<Locked>, FeedbackError> {
        let found = store::feature_requests::find_parent(tx, self.organization_id, id).await?;
        let parent_id = found.ok_or(FeedbackError::NoSuchPost)?;
        let ids: Vec<_> = children.iter().copied().chain([id]).chain(parent_id).collect();
        let locked = store::feature_requests::lock(tx, self.organization_id, &ids).await?;
        let family = Family::of(id, parent_id, locked, |locked| locked.id)?;
        if family.post.parent_id == parent_id { Ok(family) } else { Err(FeedbackError::Moved) }
    }

    async fn read(
        &self,
        tx: &mut Tx,
        family: &Family<Locked>,
    ) -> Result<Family<FeatureRequest>, FeedbackError> {
        let Family { post, parent, children } = family;
        let ids: Vec<_> = children.iter().chain([post]).chain(parent).map(|locked| locked.id).collect();
        let posts = store::feature_requests::list_numbered(tx, self.organization_id, &ids).await?;
        Family::of(post.id, post.parent_id, posts, |post| post.id)
    }

    /// Says where some lie from now on, and tells of it.
    pub(super) async fn place(
        &self,
        tx: &mut Tx,
        posts: Vec<FeatureRequest>,
        parent_id: Option<FeatureRequestId>,
    ) -> Result<(), FeedbackError> {
        if posts.is_empty() {
            return Ok(());
        }
        let ids: Vec<_> = posts.iter().map(|post| post.id).collect();
        store::feature_requests::set_parent(tx, self.organization_id, &ids, parent_id, self.now).await?;
        let placed = |post: FeatureRequest| FeatureRequest { parent_id, ..post };
        Ok(self.tell_each(tx, posts, placed).await?)
    }

    /// Counts what lies in one, and tells of it.
    pub(super) async fn count_anew(
        &self,
        tx: &mut Tx,
        before: &FeatureRequest,
    ) -> Result<FeatureRequest, FeedbackError> {
        store::feature_requests::count_anew(tx, self.organization_id, before.id, self.now).await?;
        let after = self.find(tx, before.id).await?;
        self.tell(tx, before, &after).await?;
        Ok(after)
    }

    /// Reads one that is locked, as it is now.
    pub(super) async fn find(
        &self,
        tx: &mut Tx,
        id: FeatureRequestId,
    ) -> Result<FeatureRequest, FeedbackError> {
        let found = store::feature_requests::find(tx, self.organization_id, Reader::ALL, id).await?;
        found.ok_or(FeedbackError::NoSuchPost)
    }

    /// Tells of a change.
    pub(super) async fn tell(
        &self,
        tx: &mut Tx,
        before: &FeatureRequest,
        after: &FeatureRequest,
    ) -> Result<(), StoreError> {
        events::tell(tx, &self.changed(before, after)).await
    }

    /// Tells of the same change of each.
    pub(super) async fn tell_each(
        &self,
        tx: &mut Tx,
        posts: Vec<FeatureRequest>,
        change: impl Fn(FeatureRequest) -> FeatureRequest,
    ) -> Result<(), StoreError> {
        let told = posts.into_iter().flat_map(|before| {
            let after = FeatureRequest { updated_at: self.now, ..change(before.clone()) };
            self.changed(&before, &after)
        });
        events::tell(tx, &told.collect::<Vec<_>>()).await
    }

    fn changed(&self, before: &FeatureRequest, after: &FeatureRequest) -> Vec<Event> {
        let url = self.cx.config.server.public_url.join(&path_of(before.id));
        post::changed(self.organization_id, before, after, &url, self.now)
    }
}
