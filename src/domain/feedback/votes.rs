//! Who wants what: votes are cast, listed and taken back.

use super::scene::Scene;
use super::{FeedbackError, check_may, person, reader, show_post};
use crate::context::Context;
use crate::domain::api_caller::ApiCaller;
use crate::model::feedback::standing::{Deed, Reader};
use crate::model::feedback::{FeatureRequest, Vote};
use crate::model::id::{FeatureRequestId, VoteId};
use crate::model::page::Page;
use crate::store::feature_requests::Locked;
use crate::store::{self, Tx};

/// A vote, and whether it is new.
#[derive(Debug)]
pub struct CastVote {
    /// The vote.
    pub vote: Vote,
    /// How many votes the feature request has now, this one included.
    pub votes_count: i64,
    /// Whether it was given just now.
    pub is_new: bool,
}

/// Lists one page of the votes for a feature request and what was merged into it, or of all, newest first.
pub async fn list(
    cx: &Context,
    caller: &ApiCaller,
    id: Option<FeatureRequestId>,
    page: Page,
) -> Result<Vec<Vote>, FeedbackError> {
    check_may(caller, Deed::SeeVoters)?;
    if let Some(id) = id {
        show_post(cx, caller, id).await?;
    }
    let mut conn = cx.db.read().await?;
    Ok(store::votes::list(&mut conn, caller.organization().id, id, page).await?)
}

/// Votes for a feature request: in the name of whoever has that address, or of the acting user where there is none.
/// A second vote of the same voter changes nothing and answers with the first. What was merged into another one is
/// voted for there.
pub async fn cast(
    cx: &Context,
    caller: &ApiCaller,
    id: FeatureRequestId,
    by_email: Option<&str>,
) -> Result<CastVote, FeedbackError> {
    show_post(cx, caller, id).await?;
    let voter = person(cx, caller, by_email).await?;
    let reader = reader(caller);
    Scene::of(cx, caller)
        .unit_of_work("cast_vote", move |scene, tx| {
            Box::pin(async move {
                let (organization_id, now) = (scene.organization_id, scene.now);
                let whole = scene.lock_whole(tx, reader, id).await?;
                let new = store::votes::insert(tx, organization_id, whole.id, voter.id, now).await?;
                if let Some(id) = new {
                    let votes_count = tell_count(scene, tx, &whole).await?;
                    let vote = Vote { id, feature_request_id: whole.id, voter, created_at: now };
                    return Ok(CastVote { vote, votes_count, is_new: true });
                }
                let vote = store::votes::find_of(tx, organization_id, whole.id, voter.id).await?;
                let vote = vote.ok_or(FeedbackError::NoSuchPost)?;
                Ok(CastVote { vote, votes_count: whole.votes_count, is_new: false })
            })
        })
        .await
}

/// Takes a vote back: one's own, or where the caller may speak for others any. Answers with it as it was.
pub async fn take_back(cx: &Context, caller: &ApiCaller, id: VoteId) -> Result<Vote, FeedbackError> {
    let organization_id = caller.organization().id;
    let mut conn = cx.db.read().await?;
    let found = store::votes::find(&mut conn, organization_id, reader(caller).viewer, id).await?;
    let vote = found.ok_or(FeedbackError::NoSuchVote)?;
    drop(conn);
    let is_own = caller.user().is_some_and(|user| user.id == vote.voter.id);
    if !is_own && !caller.standing().may(Deed::SeeVoters) {
        return Err(FeedbackError::NoSuchVote);
    }
    if !is_own {
        check_may(caller, Deed::SpeakForOthers)?;
    }
    Scene::of(cx, caller)
        .unit_of_work("take_vote_back", move |scene, tx| {
            Box::pin(async move {
                let whole = scene.lock_whole(tx, Reader::ALL, vote.feature_request_id).await?;
                if !store::votes::delete(tx, organization_id, id).await? {
                    return Err(FeedbackError::NoSuchVote);
                }
                tell_count(scene, tx, &whole).await?;
                Ok(vote)
            })
        })
        .await
}

/// Tells how many votes one has since it was locked, and nothing else of it changed. Answers with their number.
async fn tell_count(scene: &Scene, tx: &mut Tx, whole: &Locked) -> Result<i64, FeedbackError> {
    let after = scene.find(tx, whole.id).await?;
    let before = FeatureRequest { votes_count: whole.votes_count, ..after.clone() };
    scene.tell(tx, &before, &after).await?;
    Ok(after.votes_count)
}
