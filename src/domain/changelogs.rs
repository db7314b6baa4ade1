//! Changelog entries are read and written, within the caller's organization and what the caller may do. Drafts are for
//! those who may write them.

use super::api_caller::ApiCaller;
use super::events;
use crate::context::Context;
use crate::model::event::changelog;
use crate::model::feedback::changelog::{
    ChangelogChange, ChangelogDraft, ChangelogEntry, ChangelogProblem, Publication,
};
use crate::model::feedback::draft::slug;
use crate::model::feedback::standing::Deed;
use crate::model::id::ChangelogId;
use crate::model::page::Page;
use crate::store;
use crate::store::changelogs::{Drafts, NewEntry};

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum ChangelogError {
    /// The organization has no such entry, or the caller may not see it.
    #[error("no such changelog entry")]
    NoSuchEntry,
    /// The caller's role does not reach.
    #[error("the caller's role does not allow this")]
    Forbidden,
    /// An API key alone is nobody, and somebody has to be named.
    #[error("the call needs an acting user")]
    Nobody,
    /// Some fields are wrong; each is named.
    #[error("invalid fields")]
    Invalid(Vec<ChangelogProblem>),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// Lists one page of the entries that the caller may see: drafts, then what was published last.
pub async fn list(
    cx: &Context,
    caller: &ApiCaller,
    publication: Option<Publication>,
    page: Page,
) -> Result<Vec<ChangelogEntry>, ChangelogError> {
    let (organization_id, drafts) = (caller.organization().id, drafts(caller));
    let mut conn = cx.db.read().await?;
    Ok(store::changelogs::list(&mut conn, organization_id, drafts, publication, page).await?)
}

/// Shows an entry.
pub async fn show(
    cx: &Context,
    caller: &ApiCaller,
    id: ChangelogId,
) -> Result<ChangelogEntry, ChangelogError> {
    let mut conn = cx.db.read().await?;
    let found = store::changelogs::find(&mut conn, caller.organization().id, drafts(caller), id).await?;
    found.ok_or(ChangelogError::NoSuchEntry)
}

/// Writes an entry in the name of the acting user.
pub async fn create(
    cx: &Context,
    caller: &ApiCaller,
    draft: ChangelogDraft,
) -> Result<ChangelogEntry, ChangelogError> {
    let author_id = caller.user().ok_or(ChangelogError::Nobody)?.id;
    check_may_write(caller)?;
    let organization_id = caller.organization().id;
    let (change, problems) = draft.check_new();
    let ChangelogChange { title: Some(title), description, published } = change else {
        return Err(ChangelogError::Invalid(problems));
    };
    if !problems.is_empty() {
        return Err(ChangelogError::Invalid(problems));
    }
    let new = NewEntry {
        organization_id,
        author_id,
        slug: slug(&title, "changelog"),
        title,
        description: description.unwrap_or_default(),
        is_published: published.unwrap_or_default(),
    };
    let (address, now) = (cx.config.server.public_url.clone(), cx.env.now());
    cx.db
        .unit_of_work("create_changelog", move |tx| {
            Box::pin(async move {
                let entry = store::changelogs::insert(tx, &new, now).await?;
                let url = address.join(&path_of(entry.id));
                events::tell(tx, &changelog::created(organization_id, &entry, &url)).await?;
                Ok(entry)
            })
        })
        .await
}

/// Changes an entry. What changes nothing is neither written nor told.
pub async fn edit(
    cx: &Context,
    caller: &ApiCaller,
    id: ChangelogId,
    draft: ChangelogDraft,
) -> Result<ChangelogEntry, ChangelogError> {
    show(cx, caller, id).await?;
    check_may_write(caller)?;
    let (change, problems) = draft.check();
    if !problems.is_empty() {
        return Err(ChangelogError::Invalid(problems));
    }
    let (organization_id, now) = (caller.organization().id, cx.env.now());
    let url = cx.config.server.public_url.join(&path_of(id));
    cx.db
        .unit_of_work("edit_changelog", move |tx| {
            Box::pin(async move {
                let found = store::changelogs::lock(tx, organization_id, id).await?;
                let before = found.ok_or(ChangelogError::NoSuchEntry)?;
                if !change.alters(&before) {
                    return Ok(before);
                }
                let written = store::changelogs::update(tx, organization_id, id, &change, now).await?;
                let after = written.ok_or(ChangelogError::NoSuchEntry)?;
                events::tell(tx, &changelog::changed(organization_id, &before, &after, &url)).await?;
                Ok(after)
            })
        })
        .await
}

/// Where an entry is, below the server's address.
pub fn path_of(id: ChangelogId) -> String {
    format!("/api/v3/changelogs/{id}")
}

fn drafts(caller: &ApiCaller) -> Drafts {
    if caller.standing().may(Deed::WriteChangelog) { Drafts::Seen } else { Drafts::Hidden }
}

fn check_may_write(caller: &ApiCaller) -> Result<(), ChangelogError> {
    if caller.standing().may(Deed::WriteChangelog) { Ok(()) } else { Err(ChangelogError::Forbidden) }
}
