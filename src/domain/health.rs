//! How installs are doing: for the organization that let an app in, and for the app's owner.
//!
//! Everything comes from counts that are written some seconds late, so it informs people and decides nothing.

use std::collections::HashMap;

use time::OffsetDateTime;

use super::apps::{self, AppError, AppName, Owner};
use super::installs::{self, InstallError};
use crate::context::Context;
use crate::model::account::{Membership, Role};
use crate::model::id::{AppId, InstallId};
use crate::model::install::InstalledApp;
use crate::model::usage::{
    CallCount, InstallUse, OldSecretInstall, RECENT, RefusalCount, SecretInUse, SecretUse, unused_since,
};
use crate::store;

/// Rows of the owner's list; the count tells of the others.
const MOST_LISTED: i64 = 100;

/// What is known of an install's use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// The role that the person as whom it acts has now; none where it acts as its bot, or the person left.
    pub role: Option<Role>,
    /// Last call, last refresh, failures.
    pub counted: InstallUse,
    /// The client secret with which it last got tokens.
    pub secret: Option<SecretInUse>,
    /// The calls that were let through, the last used first.
    pub calls: Vec<CallCount>,
    /// The calls that were refused for want of a scope, by scope, the last missed first.
    pub refusals: Vec<RefusalCount>,
    /// Since when it works and is not used, where that is so long that somebody should ask why.
    pub unused_since: Option<OffsetDateTime>,
}

/// Installs of one app that still use a client secret which a newer one replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldSecretInstalls {
    /// The first of them, by the names of their organizations.
    pub installs: Vec<OldSecretInstall>,
    /// How many there are.
    pub total: i64,
}

impl Health {
    /// What was counted of a call, by its route.
    pub fn call(&self, route: &str) -> Option<&CallCount> {
        self.calls.iter().find(|call| call.route == route)
    }

    /// Whether a call was made lately.
    pub fn is_recent(&self, route: &str, now: OffsetDateTime) -> bool {
        self.call(route).is_some_and(|call| now - call.last_at < RECENT)
    }
}

/// Shows an install and tells how it is doing, to an admin of its organization.
pub async fn show(
    cx: &Context,
    membership: &Membership,
    id: InstallId,
) -> Result<(InstalledApp, Health), InstallError> {
    let installed = installs::show(cx, membership, id).await?;
    let health = of(cx, &installed).await?;
    Ok((installed, health))
}

/// Tells how an install is doing that was shown to somebody who may see it.
pub async fn of(cx: &Context, installed: &InstalledApp) -> Result<Health, store::Error> {
    let id = installed.install.id;
    let mut conn = cx.db.read().await?;
    let found = store::health::find(&mut conn, id).await?.ok_or(store::Error::Inconsistent("installs"))?;
    let calls = store::health::list_calls(&mut conn, id).await?;
    let refusals = store::health::list_refusals(&mut conn, id).await?;
    let last_call_at = found.counted.last_call_at;
    Ok(Health {
        role: found.role,
        counted: found.counted,
        secret: found.secret,
        calls,
        refusals,
        unused_since: since_unused(installed, last_call_at, cx.env.now()),
    })
}

/// Tells which of some installs work and are not used, and since when. They were listed for somebody who may see them.
pub async fn unused_among(
    cx: &Context,
    listed: &[InstalledApp],
) -> Result<HashMap<InstallId, OffsetDateTime>, store::Error> {
    let ids: Vec<InstallId> = listed.iter().map(|installed| installed.install.id).collect();
    let mut conn = cx.db.read().await?;
    let last_calls = store::health::last_calls(&mut conn, &ids).await?;
    let now = cx.env.now();
    let unused = listed.iter().filter_map(|installed| {
        let id = installed.install.id;
        Some((id, since_unused(installed, last_calls.get(&id).copied(), now)?))
    });
    Ok(unused.collect())
}

/// Tells an app's owner which of its secrets work, when each was last used, and by how many installs; the newest first.
pub async fn secrets(cx: &Context, owner: Owner, app: AppId) -> Result<Vec<SecretUse>, AppError> {
    let app = apps::show(cx, owner, &AppName::Id(app)).await?;
    let mut conn = cx.db.read().await?;
    Ok(store::health::list_secrets(&mut conn, app.id, cx.env.now()).await?)
}

/// Tells an app's owner which installs would stop if the old secrets did.
pub async fn old_secret_installs(
    cx: &Context,
    owner: Owner,
    app: AppId,
) -> Result<OldSecretInstalls, AppError> {
    let app = apps::show(cx, owner, &AppName::Id(app)).await?;
    let mut conn = cx.db.read().await?;
    let (installs, total) = store::health::list_with_old_secret(&mut conn, app.id, MOST_LISTED).await?;
    Ok(OldSecretInstalls { installs, total })
}

fn since_unused(
    installed: &InstalledApp,
    last_call_at: Option<OffsetDateTime>,
    now: OffsetDateTime,
) -> Option<OffsetDateTime> {
    let install = &installed.install;
    let approved_at = install.approved.map(|(_, at)| at);
    unused_since(last_call_at, approved_at, now).filter(|_| install.lifecycle.state(now).works())
}
