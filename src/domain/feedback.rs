//! Feature requests and votes are read and written, within the caller's organization and what the caller may do.

use super::api_caller::{ActingUser, ApiCaller};
use super::events;
use crate::context::Context;
use crate::model::account::is_email;
use crate::model::event::post;
use crate::model::feedback::draft::{NOT_A_BUCKET, PostChange, PostDraft, PostProblem, slug};
use crate::model::feedback::filter::PostFilter;
use crate::model::feedback::standing::Deed;
use crate::model::feedback::{Bucket, FeatureRequest, Vote, Voter};
use crate::model::id::{BucketId, FeatureRequestId, UserId};
use crate::store::feature_requests::NewPost;
use crate::store::{self, Constraint};

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum FeedbackError {
    /// The organization has no such feature request, or the caller may not see it.
    #[error("no such feature request")]
    NoSuchPost,
    /// The organization has no such bucket.
    #[error("no such bucket")]
    NoSuchBucket,
    /// The caller's role does not reach.
    #[error("the caller's role does not allow this")]
    Forbidden,
    /// An API key alone is nobody, and somebody has to be named.
    #[error("the call needs an acting user")]
    Nobody,
    /// Some fields are wrong; each is named.
    #[error("invalid fields")]
    Invalid(Vec<PostProblem>),
    /// The address belongs to nobody in whose name the caller could vote.
    #[error("no such voter")]
    NoSuchVoter,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// A vote, and whether it is new.
#[derive(Debug)]
pub struct CastVote {
    /// The vote.
    pub vote: Vote,
    /// Whose it is.
    pub voter: Voter,
    /// Whether it was given just now.
    pub is_new: bool,
}

/// Lists the organization's buckets.
pub async fn list_buckets(cx: &Context, caller: &ApiCaller) -> Result<Vec<Bucket>, FeedbackError> {
    let mut conn = cx.db.read().await?;
    Ok(store::buckets::list(&mut conn, caller.organization().id).await?)
}

/// Lists the feature requests that the caller may see.
pub async fn list_posts(
    cx: &Context,
    caller: &ApiCaller,
    filter: &PostFilter,
) -> Result<Vec<FeatureRequest>, FeedbackError> {
    let organization_id = caller.organization().id;
    let mut conn = cx.db.read().await?;
    let posts = store::feature_requests::list(&mut conn, organization_id, viewer(caller), filter).await?;
    // That another organization has a bucket of this number is told apart from there being none by nobody.
    if let (true, Some(bucket_id)) = (posts.is_empty(), filter.bucket_id)
        && !store::buckets::exists(&mut conn, organization_id, bucket_id).await?
    {
        return Err(FeedbackError::NoSuchBucket);
    }
    Ok(posts)
}

/// Shows a feature request.
pub async fn show_post(
    cx: &Context,
    caller: &ApiCaller,
    id: FeatureRequestId,
) -> Result<FeatureRequest, FeedbackError> {
    let mut conn = cx.db.read().await?;
    let found =
        store::feature_requests::find(&mut conn, caller.organization().id, viewer(caller), id).await?;
    found.ok_or(FeedbackError::NoSuchPost)
}

/// Writes a feature request in the name of the acting user.
pub async fn create_post(
    cx: &Context,
    caller: &ApiCaller,
    draft: PostDraft,
) -> Result<FeatureRequest, FeedbackError> {
    let submitter_id = acting(caller)?.id;
    let organization_id = caller.organization().id;
    let (change, mut problems) = draft.check_new();
    refuse_foreign_bucket(cx, caller, change.bucket_id, &mut problems).await?;
    let PostChange { title: Some(title), bucket_id: Some(bucket_id), description, .. } = change else {
        return Err(FeedbackError::Invalid(problems));
    };
    if !problems.is_empty() {
        return Err(FeedbackError::Invalid(problems));
    }
    let slug = slug(&title, "post");
    let description = description.unwrap_or_default();
    let new = NewPost { organization_id, bucket_id, submitter_id, title, description, slug };
    let (address, now) = (cx.config.server.public_url.clone(), cx.env.now());
    cx.db
        .unit_of_work("create_post", move |tx| {
            Box::pin(async move {
                let post = store::feature_requests::insert(tx, &new, now).await.map_err(bucket_gone)?;
                let url = address.join(&path_of(post.id));
                events::tell(tx, &post::created(organization_id, &post, &url)).await?;
                Ok(post)
            })
        })
        .await
}

/// Changes a feature request. What changes nothing is neither written nor told.
pub async fn edit_post(
    cx: &Context,
    caller: &ApiCaller,
    id: FeatureRequestId,
    draft: PostDraft,
) -> Result<FeatureRequest, FeedbackError> {
    let found = show_post(cx, caller, id).await?;
    check_may_change(caller, &found)?;
    let standing = caller.standing();
    let moderates = draft.approval.is_some() && !standing.may(Deed::Moderate);
    let decides = draft.status.is_some() && !standing.may(Deed::SetStatus);
    if moderates || decides {
        return Err(FeedbackError::Forbidden);
    }
    let (change, mut problems) = draft.check();
    refuse_foreign_bucket(cx, caller, change.bucket_id, &mut problems).await?;
    if !problems.is_empty() {
        return Err(FeedbackError::Invalid(problems));
    }
    let (organization_id, now) = (caller.organization().id, cx.env.now());
    let url = cx.config.server.public_url.join(&path_of(id));
    cx.db
        .unit_of_work("edit_post", move |tx| {
            Box::pin(async move {
                let found = store::feature_requests::lock(tx, organization_id, id).await?;
                let before = found.ok_or(FeedbackError::NoSuchPost)?;
                if !change.alters(&before) {
                    return Ok(before);
                }
                let written = store::feature_requests::update(tx, organization_id, id, &change, now).await;
                let after = written.map_err(bucket_gone)?.ok_or(FeedbackError::NoSuchPost)?;
                events::tell(tx, &post::changed(organization_id, &before, &after, &url)).await?;
                Ok(after)
            })
        })
        .await
}

/// Where a feature request is, below the server's address.
pub fn path_of(id: FeatureRequestId) -> String {
    format!("/api/v3/feature_requests/{id}")
}

/// Deletes a feature request with its votes.
pub async fn delete_post(
    cx: &Context,
    caller: &ApiCaller,
    id: FeatureRequestId,
) -> Result<(), FeedbackError> {
    let found = show_post(cx, caller, id).await?;
    check_may_change(caller, &found)?;
    let mut conn = cx.db.write().await?;
    if store::feature_requests::delete(&mut conn, caller.organization().id, id).await? {
        Ok(())
    } else {
        Err(FeedbackError::NoSuchPost)
    }
}

/// Votes for a feature request: in the name of whoever has that address, or of the acting user where there is none.
/// A second vote of the same voter changes nothing and answers with the first.
pub async fn vote_on_behalf(
    cx: &Context,
    caller: &ApiCaller,
    id: FeatureRequestId,
    by_email: Option<&str>,
) -> Result<CastVote, FeedbackError> {
    show_post(cx, caller, id).await?;
    let voter = voter(cx, caller, by_email).await?;
    let organization_id = caller.organization().id;
    let mut conn = cx.db.write().await?;
    let written = store::votes::insert(&mut conn, organization_id, id, voter.id, cx.env.now()).await;
    match written.map_err(post_gone)? {
        Some(vote) => Ok(CastVote { vote, voter, is_new: true }),
        None => store::votes::find(&mut conn, organization_id, id, voter.id)
            .await?
            .map(|vote| CastVote { vote, voter, is_new: false })
            .ok_or(FeedbackError::NoSuchPost),
    }
}

/// An acting user's own address, a bot's included, names that user; any other has to be one of the organization's
/// people, and the caller somebody who may speak for others.
async fn voter(cx: &Context, caller: &ApiCaller, by_email: Option<&str>) -> Result<Voter, FeedbackError> {
    let user = caller.user();
    let email = by_email.map(str::trim);
    let own = user.filter(|user| email.is_none_or(|email| email.eq_ignore_ascii_case(user.email)));
    if let Some(ActingUser { id, name, email }) = own {
        return Ok(Voter { id, name: name.to_owned(), email: email.to_owned() });
    }
    let email = email.ok_or(FeedbackError::Nobody)?;
    if !caller.standing().may(Deed::VoteForOthers) {
        return Err(FeedbackError::Forbidden);
    }
    if !is_email(email) {
        return Err(FeedbackError::NoSuchVoter);
    }
    let mut conn = cx.db.read().await?;
    let found = store::votes::find_voter(&mut conn, caller.organization().id, email).await?;
    found.ok_or(FeedbackError::NoSuchVoter)
}

/// The one who sees what is pending only where it is their own; nobody where the caller sees it all.
fn viewer(caller: &ApiCaller) -> Option<UserId> {
    if caller.standing().may(Deed::SeePending) { None } else { caller.user().map(|user| user.id) }
}

fn acting(caller: &ApiCaller) -> Result<ActingUser<'_>, FeedbackError> {
    caller.user().ok_or(FeedbackError::Nobody)
}

fn check_may_change(caller: &ApiCaller, post: &FeatureRequest) -> Result<(), FeedbackError> {
    let is_own = caller.user().is_some_and(|user| user.id == post.submitter_id);
    let deed = if is_own { Deed::ChangeOwn } else { Deed::ChangeOthers };
    if caller.standing().may(deed) { Ok(()) } else { Err(FeedbackError::Forbidden) }
}

async fn refuse_foreign_bucket(
    cx: &Context,
    caller: &ApiCaller,
    bucket_id: Option<BucketId>,
    problems: &mut Vec<PostProblem>,
) -> Result<(), FeedbackError> {
    let Some(bucket_id) = bucket_id else { return Ok(()) };
    let mut conn = cx.db.read().await?;
    if !store::buckets::exists(&mut conn, caller.organization().id, bucket_id).await? {
        problems.push(NOT_A_BUCKET);
    }
    Ok(())
}

/// The bucket was there a moment ago; the schema has the last word.
fn bucket_gone(error: store::Error) -> FeedbackError {
    match error {
        store::Error::Conflict(Constraint::Reference) => FeedbackError::Invalid(vec![NOT_A_BUCKET]),
        other => FeedbackError::Internal(other),
    }
}

/// The feature request was deleted while the vote was written.
fn post_gone(error: store::Error) -> FeedbackError {
    match error {
        store::Error::Conflict(Constraint::Reference) => FeedbackError::NoSuchPost,
        other => FeedbackError::Internal(other),
    }
}
