//! An app's owner looks at the organizations that the app is connected to. Of a customer the owner learns its name and
//! what concerns the connection, and nothing else.

use time::{Duration, OffsetDateTime};

use super::apps::{AppError, Owner};
use super::installs::InstallError;
use super::lifecycle::LifecycleError;
use crate::context::Context;
use crate::model::id::{AppId, InstallId};
use crate::model::install::{ConnectedAt, CustomerOrder, InstalledApp};
use crate::model::lifecycle::InstallState;
use crate::model::listing::{ListPage, ListRequest, Window};
use crate::store;

/// How many weeks the curve goes back.
const WEEKS: i32 = 12;

/// Lists one page of an app's connections, those in one state where one is named. The search is for a part of an
/// organization's name. The app has to be one of the owner's.
pub async fn list_page(
    cx: &Context,
    owner: Owner,
    app: AppId,
    wanted: &ListRequest<CustomerOrder>,
    state: Option<InstallState>,
) -> Result<ListPage<InstalledApp>, AppError> {
    let mut conn = cx.db.read().await?;
    check_owner(&mut conn, owner, app).await?;
    let now = cx.env.now();
    let total = store::installs::owned::count_matching(&mut conn, app, &wanted.search, state, now).await?;
    let window = Window::nearest(wanted.page, total);
    let (search, order) = (wanted.search.as_str(), wanted.order);
    let rows =
        store::installs::owned::list_matching(&mut conn, app, search, state, now, order, window).await?;
    Ok(ListPage { rows, window })
}

/// Shows one connection of an owner's app.
pub async fn show(
    cx: &Context,
    owner: Owner,
    app: AppId,
    id: InstallId,
) -> Result<InstalledApp, LifecycleError> {
    let mut conn = cx.db.read().await?;
    let found = store::installs::lifecycle::find_for_owner(&mut conn, owner.organization_id(), id).await?;
    let found = found.filter(|installed| installed.install.app_id == app);
    Ok(found.ok_or(InstallError::NotFound)?)
}

/// Counts to how many organizations an app was connected at the end of each of the last weeks, the present moment last.
/// An organization counts from its latest connection on.
pub async fn curve(cx: &Context, owner: Owner, app: AppId) -> Result<Vec<ConnectedAt>, AppError> {
    let mut conn = cx.db.read().await?;
    check_owner(&mut conn, owner, app).await?;
    let now = cx.env.now();
    let ends: Vec<OffsetDateTime> = (0..WEEKS).rev().map(|back| now - Duration::WEEK * back).collect();
    Ok(store::installs::owned::connected_at(&mut conn, app, &ends).await?)
}

async fn check_owner(conn: &mut store::Conn, owner: Owner, app: AppId) -> Result<(), AppError> {
    let found = store::apps::find(conn, app).await?;
    let is_theirs = found.is_some_and(|app| app.organization_id == owner.organization_id());
    if is_theirs { Ok(()) } else { Err(AppError::NotFound) }
}
