//! Articles of the knowledge base are read and written, within the caller's organization and what the caller may do.
//! Drafts are for those who may write them.

use super::api_caller::ApiCaller;
use crate::context::Context;
use crate::model::feedback::article::{Article, ArticleDraft, ArticleProblem, NOT_A_COLLECTION};
use crate::model::feedback::changelog::Publication;
use crate::model::feedback::draft::{checked, slug};
use crate::model::feedback::standing::Deed;
use crate::model::id::{ArticleId, CollectionId};
use crate::model::page::Page;
use crate::store::articles::Wanted;
use crate::store::changelogs::Drafts;
use crate::store::{self, Constraint};

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum ArticleError {
    /// The organization has no such article, or the caller may not see it.
    #[error("no such article")]
    NoSuchArticle,
    /// The organization has no such collection to look into.
    #[error("no such collection")]
    NoSuchCollection,
    /// The caller's role does not reach.
    #[error("the caller's role does not allow this")]
    Forbidden,
    /// An API key alone is nobody, and somebody has to be named.
    #[error("the call needs an acting user")]
    Nobody,
    /// Some fields are wrong; each is named.
    #[error("invalid fields")]
    Invalid(Vec<ArticleProblem>),
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// Lists one page of the articles that the caller may see, newest first: all, those of a collection, those of a kind.
pub async fn list(
    cx: &Context,
    caller: &ApiCaller,
    collection_id: Option<CollectionId>,
    publication: Option<Publication>,
    page: Page,
) -> Result<Vec<Article>, ArticleError> {
    let organization_id = caller.organization().id;
    let mut conn = cx.db.read().await?;
    if let Some(id) = collection_id
        && store::collections::find(&mut conn, organization_id, id).await?.is_none()
    {
        return Err(ArticleError::NoSuchCollection);
    }
    let wanted = Wanted { collection_id, publication };
    Ok(store::articles::list(&mut conn, organization_id, drafts(caller), wanted, page).await?)
}

/// Shows an article.
pub async fn show(cx: &Context, caller: &ApiCaller, id: ArticleId) -> Result<Article, ArticleError> {
    let mut conn = cx.db.read().await?;
    let found = store::articles::find(&mut conn, caller.organization().id, drafts(caller), id).await?;
    found.ok_or(ArticleError::NoSuchArticle)
}

/// Writes an article in the name of the acting user.
pub async fn create(cx: &Context, caller: &ApiCaller, draft: ArticleDraft) -> Result<Article, ArticleError> {
    let author_id = caller.user().ok_or(ArticleError::Nobody)?.id;
    check_may_write(caller)?;
    let new = checked(draft.check_new()).map_err(ArticleError::Invalid)?;
    let slug = slug(new.title.as_deref().unwrap_or_default(), "article");
    let mut conn = cx.db.write().await?;
    let id = caller.organization().id;
    let written = store::articles::insert(&mut conn, id, author_id, &new, &slug, cx.env.now()).await;
    written.map_err(no_collection)
}

/// Changes an article. What changes nothing is not written.
pub async fn edit(
    cx: &Context,
    caller: &ApiCaller,
    id: ArticleId,
    draft: ArticleDraft,
) -> Result<Article, ArticleError> {
    let article = show(cx, caller, id).await?;
    check_may_write(caller)?;
    let change = checked(draft.check()).map_err(ArticleError::Invalid)?;
    if !change.alters(&article) {
        return Ok(article);
    }
    let mut conn = cx.db.write().await?;
    let now = cx.env.now();
    let written = store::articles::update(&mut conn, caller.organization().id, id, &change, now).await;
    written.map_err(no_collection)?.ok_or(ArticleError::NoSuchArticle)
}

/// Deletes an article.
pub async fn delete(cx: &Context, caller: &ApiCaller, id: ArticleId) -> Result<(), ArticleError> {
    show(cx, caller, id).await?;
    check_may_write(caller)?;
    let mut conn = cx.db.write().await?;
    let was_there = store::articles::delete(&mut conn, caller.organization().id, id).await?;
    if was_there { Ok(()) } else { Err(ArticleError::NoSuchArticle) }
}

/// Where an article is, below the server's address.
pub fn path_of(id: ArticleId) -> String {
    format!("/api/v3/articles/{id}")
}

fn drafts(caller: &ApiCaller) -> Drafts {
    if caller.standing().may(Deed::WriteArticles) { Drafts::Seen } else { Drafts::Hidden }
}

fn check_may_write(caller: &ApiCaller) -> Result<(), ArticleError> {
    if caller.standing().may(Deed::WriteArticles) { Ok(()) } else { Err(ArticleError::Forbidden) }
}

fn no_collection(error: store::Error) -> ArticleError {
    match error {
        store::Error::Conflict(Constraint::Collection) => ArticleError::Invalid(vec![NOT_A_COLLECTION]),
        other => ArticleError::Internal(other),
    }
}
