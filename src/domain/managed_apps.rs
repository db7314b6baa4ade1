//! A person looks after the apps of all organizations that they administer.

use super::apps::{AppError, Owner};
use crate::context::Context;
use crate::model::account::{Membership, User};
use crate::model::app::{AppListing, AppOrder};
use crate::model::id::{AppId, AppSecretId};
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::store;

/// Lists where a person may register apps, by the organizations' names.
pub async fn owners(cx: &Context, user: &User) -> Result<Vec<Membership>, AppError> {
    let mut conn = cx.db.read().await?;
    administered(&mut conn, user).await
}

/// Lists one page of the apps that a person looks after.
pub async fn list_page(
    cx: &Context,
    user: &User,
    wanted: &ListRequest<AppOrder>,
) -> Result<ListPage<AppListing>, AppError> {
    let mut conn = cx.db.read().await?;
    let owners = administered(&mut conn, user).await?;
    let owners: Vec<_> = owners.iter().map(|membership| membership.organization.id).collect();
    let total = store::apps::count_matching(&mut conn, &owners, &wanted.search).await?;
    let window = Window::nearest(wanted.page, total);
    let rows = store::apps::list_matching(&mut conn, &owners, &wanted.search, wanted.order, window).await?;
    Ok(ListPage { rows, window })
}

/// Finds an app of an organization that a person administers. To somebody who does not belong to its owner it does not
/// exist.
pub async fn find(cx: &Context, user: &User, id: AppId) -> Result<(Owner, AppListing), AppError> {
    let mut conn = cx.db.read().await?;
    let listing = store::apps::find_listed(&mut conn, id).await?.ok_or(AppError::NotFound)?;
    let membership = store::memberships::find(&mut conn, listing.app.organization_id, user.id).await?;
    let membership = membership.ok_or(AppError::NotFound)?;
    if membership.organization.is_suspended {
        return Err(AppError::OwnerSuspended);
    }
    let owner = Owner::admin(user, &membership)?;
    Ok((owner, listing))
}

/// Names the secret that a rotation would replace; none for a public app.
pub async fn current_secret(cx: &Context, app: AppId) -> Result<Option<AppSecretId>, AppError> {
    let mut conn = cx.db.read().await?;
    Ok(store::apps::latest_secret(&mut conn, app).await?)
}

async fn administered(conn: &mut store::Conn, user: &User) -> Result<Vec<Membership>, AppError> {
    let mut memberships = store::memberships::list_memberships(conn, user.id).await?;
    memberships.retain(|membership| {
        let organization = &membership.organization;
        membership.role.is_admin() && !organization.is_suspended && !organization.is_sandbox
    });
    Ok(memberships)
}
