//! Feature requests and what belongs to them are read and written, within the caller's organization and what the
//! caller may do.

use self::scene::{Family, Scene};
use super::api_caller::{ActingUser, ApiCaller};
use super::events;
use crate::context::Context;
use crate::model::account::is_email;
use crate::model::event::post;
use crate::model::feedback::draft::{
    NOT_A_BUCKET, NOT_A_MEMBER, NOT_TAGS, PostChange, PostDraft, PostProblem, slug,
};
use crate::model::feedback::filter::PostFilter;
use crate::model::feedback::standing::{Deed, Reader};
use crate::model::feedback::tag::TagProblem;
use crate::model::feedback::{Bucket, FeatureRequest, Person, PostStatus};
use crate::model::id::FeatureRequestId;
use crate::store::feature_requests::NewPost;
use crate::store::{self, Constraint};

/// Who looks after what.
pub(super) mod assignees;
/// Comments.
pub mod comments;
/// One feature request is merged into another.
pub mod merges;
mod scene;
/// Tags.
pub mod tags;
/// Votes.
pub mod votes;

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
    /// The address belongs to nobody in whose name the caller could act.
    #[error("no such person")]
    NoSuchPerson,
    /// The organization has no such vote, or the caller may not see it.
    #[error("no such vote")]
    NoSuchVote,
    /// The organization has no such comment, or the caller may not see it.
    #[error("no such comment")]
    NoSuchComment,
    /// The text of a comment is wrong.
    #[error("the comment {0}")]
    InvalidComment(&'static str),
    /// The organization has no such tag.
    #[error("no such tag")]
    NoSuchTag,
    /// Some fields of a tag are wrong; each is named.
    #[error("invalid fields")]
    InvalidTag(Vec<TagProblem>),
    /// What should be merged cannot be.
    #[error("the feature requests {0}")]
    CannotMerge(&'static str),
    /// What should be taken out of another one lies in none.
    #[error("the feature request is not merged")]
    NotMerged,
    /// What a change concerns was merged or taken apart again and again while it was to be locked: nothing was done, and
    /// trying again later is right.
    #[error("what the change concerns is being merged")]
    Moved,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
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
    let posts = store::feature_requests::list(&mut conn, organization_id, reader(caller), filter).await?;
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
        store::feature_requests::find(&mut conn, caller.organization().id, reader(caller), id).await?;
    found.ok_or(FeedbackError::NoSuchPost)
}

/// Writes a feature request: in the name of whoever has that address, or of the acting user where there is none.
pub async fn create_post(
    cx: &Context,
    caller: &ApiCaller,
    draft: PostDraft,
    by_email: Option<&str>,
) -> Result<FeatureRequest, FeedbackError> {
    let submitter_id = person(cx, caller, by_email).await?.id;
    let organization_id = caller.organization().id;
    let draft = draft.beside_nothing();
    check_may_sort(caller, &draft)?;
    check_may_decide(caller, &draft)?;
    let (change, mut problems) = draft.check_new();
    refuse_foreign(cx, caller, &change, &mut problems).await?;
    let PostChange { title: Some(title), bucket_id: Some(bucket_id), description, status, tag_ids, .. } =
        change
    else {
        return Err(FeedbackError::Invalid(problems));
    };
    if !problems.is_empty() {
        return Err(FeedbackError::Invalid(problems));
    }
    let slug = slug(&title, "post");
    let description = description.unwrap_or_default();
    let (status, tag_ids) = (status.unwrap_or(PostStatus::Open), tag_ids.unwrap_or_default());
    let new = NewPost { organization_id, bucket_id, submitter_id, title, description, slug, status, tag_ids };
    let (address, now) = (cx.config.server.public_url.clone(), cx.env.now());
    cx.db
        .unit_of_work("create_post", move |tx| {
            Box::pin(async move {
                let post = store::feature_requests::insert(tx, &new, now).await.map_err(reference_gone)?;
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
    let draft = draft.beside(&found);
    check_may_sort(caller, &draft)?;
    check_may_decide(caller, &draft)?;
    if draft.approval.is_some() {
        check_may(caller, Deed::Moderate)?;
    }
    let (change, mut problems) = draft.check();
    refuse_foreign(cx, caller, &change, &mut problems).await?;
    if !problems.is_empty() {
        return Err(FeedbackError::Invalid(problems));
    }
    let reader = reader(caller);
    Scene::of(cx, caller)
        .unit_of_work("edit_post", move |scene, tx| {
            Box::pin(async move {
                let (organization_id, now) = (scene.organization_id, scene.now);
                // Before the feature request, as whoever ends either of these does.
                if let Some(ids) = &change.tag_ids {
                    store::tags::keep(tx, organization_id, ids).await?;
                }
                if let Some(Some(assignee_id)) = change.assignee_id {
                    store::memberships::keep(tx, organization_id, assignee_id).await?;
                }
                let before = scene.lock(tx, &[id]).await?.pop().ok_or(FeedbackError::NoSuchPost)?;
                if change.alters(&before) {
                    let written =
                        store::feature_requests::update(tx, organization_id, id, &change, now).await;
                    let after = written.map_err(reference_gone)?.ok_or(FeedbackError::NoSuchPost)?;
                    scene.tell(tx, &before, &after).await?;
                }
                let found = store::feature_requests::find(tx, organization_id, reader, id).await?;
                found.ok_or(FeedbackError::NoSuchPost)
            })
        })
        .await
}

/// Where a feature request is, below the server's address.
pub fn path_of(id: FeatureRequestId) -> String {
    format!("/api/v3/feature_requests/{id}")
}

/// Deletes a feature request with its votes and comments. What was merged into it stands by itself again.
pub async fn delete_post(
    cx: &Context,
    caller: &ApiCaller,
    id: FeatureRequestId,
) -> Result<(), FeedbackError> {
    let found = show_post(cx, caller, id).await?;
    check_may_change(caller, &found)?;
    Scene::of(cx, caller)
        .unit_of_work("delete_post", move |scene, tx| {
            Box::pin(async move {
                let Family { parent, children, .. } = scene.lock_with_all(tx, id).await?;
                scene.place(tx, children, None).await?;
                store::feature_requests::delete(tx, scene.organization_id, id).await?;
                if let Some(parent) = parent {
                    scene.count_anew(tx, &parent).await?;
                }
                Ok(())
            })
        })
        .await
}

/// What the caller reads: of what is pending their own alone, unless they see it all.
fn reader(caller: &ApiCaller) -> Reader {
    let standing = caller.standing();
    let viewer = if standing.may(Deed::SeePending) { None } else { caller.user().map(|user| user.id) };
    Reader { viewer, reads_internal: standing.may(Deed::SpeakInternally) }
}

fn check_may_change(caller: &ApiCaller, post: &FeatureRequest) -> Result<(), FeedbackError> {
    let is_own = caller.user().is_some_and(|user| user.id == post.submitter_id);
    let deed = if is_own { Deed::ChangeOwn } else { Deed::ChangeOthers };
    check_may(caller, deed)
}

/// Tags are the organization's own order, whoever wrote what they stand on.
fn check_may_sort(caller: &ApiCaller, draft: &PostDraft) -> Result<(), FeedbackError> {
    if draft.tag_ids.is_none() { Ok(()) } else { check_may(caller, Deed::Sort) }
}

/// How far something is and who looks after it is decided by those who run the product work.
fn check_may_decide(caller: &ApiCaller, draft: &PostDraft) -> Result<(), FeedbackError> {
    let decides = draft.status.is_some() || draft.assignee_id.is_some();
    if decides { check_may(caller, Deed::SetStatus) } else { Ok(()) }
}

fn check_may(caller: &ApiCaller, deed: Deed) -> Result<(), FeedbackError> {
    if caller.standing().may(deed) { Ok(()) } else { Err(FeedbackError::Forbidden) }
}

/// In whose name something is done. An acting user's own address, a bot's included, names that user; any other has to
/// be one of the organization's people, and the caller somebody who may speak for others.
async fn person(cx: &Context, caller: &ApiCaller, by_email: Option<&str>) -> Result<Person, FeedbackError> {
    let email = by_email.map(str::trim);
    let own = caller.user().filter(|user| email.is_none_or(|email| email.eq_ignore_ascii_case(user.email)));
    if let Some(ActingUser { id, name, email }) = own {
        return Ok(Person { id, name: name.to_owned(), email: email.to_owned() });
    }
    let email = email.ok_or(FeedbackError::Nobody)?;
    check_may(caller, Deed::SpeakForOthers)?;
    if !is_email(email) {
        return Err(FeedbackError::NoSuchPerson);
    }
    let mut conn = cx.db.read().await?;
    let found = store::votes::find_voter(&mut conn, caller.organization().id, email).await?;
    found.ok_or(FeedbackError::NoSuchPerson)
}

/// What the organization does not have cannot be referred to.
async fn refuse_foreign(
    cx: &Context,
    caller: &ApiCaller,
    change: &PostChange,
    problems: &mut Vec<PostProblem>,
) -> Result<(), FeedbackError> {
    let organization_id = caller.organization().id;
    let mut conn = cx.db.read().await?;
    if let Some(bucket_id) = change.bucket_id
        && !store::buckets::exists(&mut conn, organization_id, bucket_id).await?
    {
        problems.push(NOT_A_BUCKET);
    }
    if let Some(Some(user_id)) = change.assignee_id
        && store::memberships::find(&mut conn, organization_id, user_id).await?.is_none()
    {
        problems.push(NOT_A_MEMBER);
    }
    if let Some(ids) = change.tag_ids.as_deref().filter(|ids| !ids.is_empty()) {
        let known = store::tags::count_known(&mut conn, organization_id, ids).await?;
        if usize::try_from(known) != Ok(ids.len()) {
            problems.push(NOT_TAGS);
        }
    }
    Ok(())
}

/// What is referred to was there a moment ago; the schema has the last word.
fn reference_gone(error: store::Error) -> FeedbackError {
    match error {
        store::Error::Conflict(Constraint::Reference) => FeedbackError::Invalid(vec![NOT_A_BUCKET]),
        store::Error::Conflict(Constraint::Assignee) => FeedbackError::Invalid(vec![NOT_A_MEMBER]),
        store::Error::Conflict(Constraint::Tag) => FeedbackError::Invalid(vec![NOT_TAGS]),
        other => FeedbackError::Internal(other),
    }
}
