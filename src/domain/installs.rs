//! An organization looks at its connections and ends them.

use super::RequestInfo;
use super::access::TokenCaller;
use crate::context::Context;
use crate::model::account::{Membership, User};
use crate::model::audit::LedgerEntry;
use crate::model::id::InstallId;
use crate::model::install::{InstallOrder, InstallRequest, InstalledApp};
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::store;

/// Why an install is not shown or ended.
#[derive(Debug, thiserror::Error)]
pub enum InstallError {
    /// The person does not administer the organization.
    #[error("only an admin of the organization may see and end its connections")]
    Forbidden,
    /// The organization has no such install.
    #[error("no such install")]
    NotFound,
    /// The database could not say.
    #[error(transparent)]
    Internal(#[from] store::Error),
}

/// Lists every connection of an organization, for its admin.
pub async fn list(cx: &Context, membership: &Membership) -> Result<Vec<InstalledApp>, InstallError> {
    check_admin(membership)?;
    let mut conn = cx.db.read().await?;
    Ok(store::installs::list_by_organization(&mut conn, membership.organization.id).await?)
}

/// Lists one page of an organization's connections, for its admin.
pub async fn list_page(
    cx: &Context,
    membership: &Membership,
    wanted: &ListRequest<InstallOrder>,
) -> Result<ListPage<InstalledApp>, InstallError> {
    check_admin(membership)?;
    let (id, search) = (membership.organization.id, wanted.search.as_str());
    let mut conn = cx.db.read().await?;
    let total = store::installs::count_matching(&mut conn, id, search).await?;
    let window = Window::nearest(wanted.page, total);
    let rows = store::installs::list_matching(&mut conn, id, search, wanted.order, window).await?;
    Ok(ListPage { rows, window })
}

/// Shows one connection of an organization, for its admin.
pub async fn show(
    cx: &Context,
    membership: &Membership,
    id: InstallId,
) -> Result<InstalledApp, InstallError> {
    check_admin(membership)?;
    let mut conn = cx.db.read().await?;
    store::installs::find(&mut conn, membership.organization.id, id).await?.ok_or(InstallError::NotFound)
}

/// Shows one connection with its history, newest first, for its organization's admin.
pub async fn show_with_history(
    cx: &Context,
    membership: &Membership,
    id: InstallId,
) -> Result<(InstalledApp, Vec<LedgerEntry>), InstallError> {
    check_admin(membership)?;
    let organization_id = membership.organization.id;
    let mut conn = cx.db.read().await?;
    let found = store::installs::find(&mut conn, organization_id, id).await?;
    let installed = found.ok_or(InstallError::NotFound)?;
    Ok((installed, store::ledger::list_by_install(&mut conn, organization_id, id).await?))
}

/// Ends a connection at once: its tokens fail from the next request on. Ending one twice changes nothing.
pub async fn disconnect(
    cx: &Context,
    user: &User,
    membership: &Membership,
    id: InstallId,
    request: &RequestInfo,
) -> Result<InstalledApp, InstallError> {
    check_admin(membership)?;
    let organization_id = membership.organization.id;
    let mut conn = cx.db.write().await?;
    let now = cx.env.now();
    store::installs::end_for_admin(&mut conn, organization_id, id, user.id, &request.origin, now).await?;
    store::installs::find(&mut conn, organization_id, id).await?.ok_or(InstallError::NotFound)
}

/// Shows an app its own install, by the access token it holds.
pub async fn show_own(cx: &Context, caller: &TokenCaller) -> Result<InstalledApp, InstallError> {
    let state = caller.state();
    let mut conn = cx.db.read().await?;
    let found = store::installs::find(&mut conn, state.organization_id, state.install_id).await?;
    found.ok_or(InstallError::NotFound)
}

/// An app gives its own install up, by the access token it holds: what it was given is dead with the answer.
pub async fn end_own(
    cx: &Context,
    caller: &TokenCaller,
    request: &RequestInfo,
) -> Result<InstalledApp, InstallError> {
    let state = caller.state();
    let mut conn = cx.db.write().await?;
    let (hash, now) = (caller.hash(), cx.env.now());
    store::installs::end_for_app(&mut conn, state.app_id, hash.digest(), &request.origin, now).await?;
    let found = store::installs::find(&mut conn, state.organization_id, state.install_id).await?;
    found.ok_or(InstallError::NotFound)
}

/// Lists what members of an organization asked for and nobody has answered, the oldest first: all of it for an admin,
/// for anybody else the own questions.
pub async fn list_requested(
    cx: &Context,
    user: &User,
    membership: &Membership,
) -> Result<Vec<InstalledApp>, InstallError> {
    let mut conn = cx.db.read().await?;
    let mut found = store::installs::lifecycle::list_requested(&mut conn, membership.organization.id).await?;
    if !membership.role.is_admin() {
        let is_own = |asked: &InstallRequest| asked.user_id == user.id;
        found.retain(|installed| installed.install.request.as_ref().is_some_and(is_own));
    }
    Ok(found)
}

fn check_admin(membership: &Membership) -> Result<(), InstallError> {
    if membership.role.is_admin() { Ok(()) } else { Err(InstallError::Forbidden) }
}
