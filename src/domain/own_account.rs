//! A person looks after their own: the name, the sessions, and the apps that act as them. No role is asked for.

use super::RequestInfo;
use super::accounts::{AccountError, checked_name};
use super::login::SignedIn;
use crate::context::Context;
use crate::model::id::{InstallId, SessionId};
use crate::model::language::LanguageTag;
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::model::own::{OwnInstall, OwnInstallOrder, OwnSession};
use crate::store;

/// Gives oneself another name.
pub async fn rename(cx: &Context, signed_in: &SignedIn, name: &str) -> Result<(), AccountError> {
    let name = checked_name(name)?;
    let mut conn = cx.db.write().await?;
    Ok(store::accounts::rename_person(&mut conn, signed_in.user().id, &name).await?)
}

/// Has pages speak a language to oneself; the browser's where none is named.
pub async fn choose_language(
    cx: &Context,
    signed_in: &SignedIn,
    language: Option<LanguageTag>,
) -> Result<(), store::Error> {
    let mut conn = cx.db.write().await?;
    store::accounts::set_language(&mut conn, signed_in.user().id, language).await
}

/// Lists the sessions in which one is signed in, the last used first.
pub async fn sessions(cx: &Context, signed_in: &SignedIn) -> Result<Vec<OwnSession>, store::Error> {
    let now = cx.env.now();
    let idle_since = now - cx.config.sessions.idle_ttl;
    let mut conn = cx.db.read().await?;
    store::sessions::list_by_user(&mut conn, signed_in.user().id, idle_since, now).await
}

/// Ends one of them. Answers whether there was one: somebody else's is not there.
pub async fn end_session(cx: &Context, signed_in: &SignedIn, id: SessionId) -> Result<bool, store::Error> {
    let mut conn = cx.db.write().await?;
    store::sessions::delete_of_user(&mut conn, signed_in.user().id, id).await
}

/// Ends every one but the one that asks.
pub async fn end_other_sessions(cx: &Context, signed_in: &SignedIn) -> Result<(), store::Error> {
    let mut conn = cx.db.write().await?;
    store::sessions::delete_others(&mut conn, signed_in.user().id, signed_in.session_id()).await
}

/// Lists one page of the installs that act as oneself, in all organizations.
pub async fn installs(
    cx: &Context,
    signed_in: &SignedIn,
    wanted: &ListRequest<OwnInstallOrder>,
) -> Result<ListPage<OwnInstall>, store::Error> {
    let (id, search, now) = (signed_in.user().id, wanted.search.as_str(), cx.env.now());
    let mut conn = cx.db.read().await?;
    let total = store::own_installs::count_matching(&mut conn, id, search, now).await?;
    let window = Window::nearest(wanted.page, total);
    let rows = store::own_installs::list_matching(&mut conn, id, search, wanted.order, window, now).await?;
    Ok(ListPage { rows, window })
}

/// Finds one of them; one that ended is not found.
pub async fn install(
    cx: &Context,
    signed_in: &SignedIn,
    id: InstallId,
) -> Result<Option<OwnInstall>, store::Error> {
    let mut conn = cx.db.read().await?;
    store::own_installs::find(&mut conn, signed_in.user().id, id, cx.env.now()).await
}

/// Ends one of them at once, whatever one's role in its organization. Ending one twice changes nothing. Answers
/// whether there is one: somebody else's is not there.
pub async fn revoke_install(
    cx: &Context,
    signed_in: &SignedIn,
    id: InstallId,
    request: &RequestInfo,
) -> Result<bool, store::Error> {
    let now = cx.env.now();
    let mut conn = cx.db.write().await?;
    store::own_installs::end_for_user(&mut conn, signed_in.user().id, id, &request.origin, now).await
}
