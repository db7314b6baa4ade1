//! Who wants what: votes are cast, listed and taken back.

use super::{FeedbackError, check_may, lock_whole, path_of, person, reader, show_post};
use crate::context::Context;
use crate::domain::api_caller::ApiCaller;
use crate::domain::events;
use crate::model::event::post;
use crate::model::feedback::standing::Deed;
use crate::model::feedback::{FeatureRequest, Vote};
use crate::model::id::{FeatureRequestId, VoteId};
use crate::model::page::Page;
use crate::store;

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
    let (organization_id, now) = (caller.organization().id, cx.env.now());
    let address = cx.config.server.public_url.clone();
    cx.db
        .unit_of_work("cast_vote", move |tx| {
            Box::pin(async move {
                let before = lock_whole(tx, organization_id, id).await?;
                let is_new = store::votes::insert(tx, organization_id, before.id, voter.id, now).await?;
                let vote = store::votes::find_of(tx, organization_id, before.id, voter.id).await?;
                let vote = vote.ok_or(FeedbackError::NoSuchPost)?;
                if !is_new {
                    return Ok(CastVote { vote, votes_count: before.votes_count, is_new });
                }
                let votes_count = before.votes_count + 1;
                let after = FeatureRequest { votes_count, ..before.clone() };
                let url = address.join(&path_of(before.id));
                events::tell(tx, &post::changed(organization_id, &before, &after, &url, now)).await?;
                Ok(CastVote { vote, votes_count, is_new })
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
    let (address, now) = (cx.config.server.public_url.clone(), cx.env.now());
    cx.db
        .unit_of_work("take_vote_back", move |tx| {
            Box::pin(async move {
                let before = lock_whole(tx, organization_id, vote.feature_request_id).await?;
                if !store::votes::delete(tx, organization_id, id).await? {
                    return Err(FeedbackError::NoSuchVote);
                }
                let after = store::feature_requests::lock(tx, organization_id, before.id).await?;
                let after = after.ok_or(FeedbackError::NoSuchPost)?;
                let url = address.join(&path_of(before.id));
                events::tell(tx, &post::changed(organization_id, &before, &after, &url, now)).await?;
                Ok(vote)
            })
        })
        .await
}
