//! The organization's tags.

use super::FeedbackError;
use crate::context::Context;
use crate::domain::api_caller::ApiCaller;
use crate::model::feedback::standing::Deed;
use crate::model::feedback::tag::{NAME_TAKEN, Tag, TagDraft, USUAL_COLOR};
use crate::model::id::TagId;
use crate::model::page::Page;
use crate::store::{self, Constraint};

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
    check_may_sort(caller)?;
    let (draft, problems) = draft.check_new();
    let name = checked(draft.name.clone().unwrap_or_default(), problems)?;
    let color = draft.color.as_deref().unwrap_or(USUAL_COLOR);
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
    check_may_sort(caller)?;
    let (draft, problems) = draft.check();
    let draft = checked(draft, problems)?;
    if !draft.alters(&tag) {
        return Ok(tag);
    }
    let mut conn = cx.db.write().await?;
    let written = store::tags::update(&mut conn, caller.organization().id, id, &draft, cx.env.now()).await;
    written.map_err(name_taken)?.ok_or(FeedbackError::NoSuchTag)
}

/// Deletes a tag; what was marked with it is so no longer.
pub async fn delete(cx: &Context, caller: &ApiCaller, id: TagId) -> Result<(), FeedbackError> {
    show(cx, caller, id).await?;
    check_may_sort(caller)?;
    let mut conn = cx.db.write().await?;
    let was_there = store::tags::delete(&mut conn, caller.organization().id, id).await?;
    if was_there { Ok(()) } else { Err(FeedbackError::NoSuchTag) }
}

fn check_may_sort(caller: &ApiCaller) -> Result<(), FeedbackError> {
    if caller.standing().may(Deed::Sort) { Ok(()) } else { Err(FeedbackError::Forbidden) }
}

fn checked<T>(holds: T, problems: Vec<crate::model::feedback::tag::TagProblem>) -> Result<T, FeedbackError> {
    if problems.is_empty() { Ok(holds) } else { Err(FeedbackError::InvalidTag(problems)) }
}

fn name_taken(error: store::Error) -> FeedbackError {
    match error {
        store::Error::Conflict(Constraint::TagName) => FeedbackError::InvalidTag(vec![NAME_TAKEN]),
        other => FeedbackError::Internal(other),
    }
}
