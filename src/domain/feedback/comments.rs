//! What people say about feature requests. What is internal is for the organization's own people.

use super::scene::Scene;
use super::{FeedbackError, check_may, reader, show_post};
use crate::context::Context;
use crate::domain::api_caller::ApiCaller;
use crate::model::feedback::comment::{Comment, CommentDraft, CommentFilter};
use crate::model::feedback::standing::{Deed, Reader};
use crate::model::id::{CommentId, FeatureRequestId};
use crate::store;
use crate::store::comments::NewComment;

/// Lists one page of the comments that the caller may read.
pub async fn list(
    cx: &Context,
    caller: &ApiCaller,
    filter: &CommentFilter,
) -> Result<Vec<Comment>, FeedbackError> {
    if let Some(id) = filter.feature_request_id {
        show_post(cx, caller, id).await?;
    }
    let mut conn = cx.db.read().await?;
    Ok(store::comments::list(&mut conn, caller.organization().id, reader(caller), filter).await?)
}

/// Shows a comment.
pub async fn show(cx: &Context, caller: &ApiCaller, id: CommentId) -> Result<Comment, FeedbackError> {
    let mut conn = cx.db.read().await?;
    let found = store::comments::find(&mut conn, caller.organization().id, reader(caller), id).await?;
    found.ok_or(FeedbackError::NoSuchComment)
}

/// Writes a comment in the name of the acting user. What was merged into another one is commented on there.
pub async fn create(
    cx: &Context,
    caller: &ApiCaller,
    about: FeatureRequestId,
    draft: CommentDraft,
) -> Result<Comment, FeedbackError> {
    let author_id = caller.user().ok_or(FeedbackError::Nobody)?.id;
    show_post(cx, caller, about).await?;
    let is_internal = draft.is_internal.unwrap_or_default();
    if is_internal {
        check_may(caller, Deed::SpeakInternally)?;
    }
    let draft = CommentDraft { body: Some(draft.body.unwrap_or_default()), ..draft };
    check_body(&draft)?;
    let body = draft.body.unwrap_or_default();
    let reader = reader(caller);
    Scene::of(cx, caller)
        .unit_of_work("create_comment", move |scene, tx| {
            Box::pin(async move {
                let organization_id = scene.organization_id;
                let feature_request_id = scene.lock_whole(tx, reader, about).await?.id;
                let new = NewComment { organization_id, feature_request_id, author_id, body, is_internal };
                Ok(store::comments::insert(tx, &new, scene.now).await?)
            })
        })
        .await
}

/// Changes a comment. What changes nothing is not written.
pub async fn edit(
    cx: &Context,
    caller: &ApiCaller,
    id: CommentId,
    draft: CommentDraft,
) -> Result<Comment, FeedbackError> {
    let comment = show(cx, caller, id).await?;
    check_may_change(caller, &comment)?;
    if draft.is_pinned.is_some() {
        check_may(caller, Deed::ChangeOthers)?;
    }
    check_body(&draft)?;
    if !draft.alters(&comment) {
        return Ok(comment);
    }
    let mut conn = cx.db.write().await?;
    let written =
        store::comments::update(&mut conn, caller.organization().id, id, &draft, cx.env.now()).await?;
    written.ok_or(FeedbackError::NoSuchComment)
}

/// Deletes a comment.
pub async fn delete(cx: &Context, caller: &ApiCaller, id: CommentId) -> Result<(), FeedbackError> {
    let comment = show(cx, caller, id).await?;
    check_may_change(caller, &comment)?;
    Scene::of(cx, caller)
        .unit_of_work("delete_comment", move |scene, tx| {
            Box::pin(async move {
                scene.lock_whole(tx, Reader::ALL, comment.feature_request_id).await?;
                let was_there = store::comments::delete(tx, scene.organization_id, id).await?;
                if was_there { Ok(()) } else { Err(FeedbackError::NoSuchComment) }
            })
        })
        .await
}

fn check_body(draft: &CommentDraft) -> Result<(), FeedbackError> {
    draft.body_problem().map_or(Ok(()), |problem| Err(FeedbackError::InvalidComment(problem)))
}

fn check_may_change(caller: &ApiCaller, comment: &Comment) -> Result<(), FeedbackError> {
    let is_own = caller.user().is_some_and(|user| user.id == comment.author_id);
    let deed = if is_own { Deed::ChangeOwn } else { Deed::ChangeOthers };
    check_may(caller, deed)
}
