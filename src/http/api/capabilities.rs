//! What an install could do with the API, and what of that it does.

use time::OffsetDateTime;

use super::registry::{Route, calls_open_to};
use crate::domain::health::Health;
use crate::model::install::InstalledApp;
use crate::model::policy::Policy;
use crate::model::scope::{Scope, ScopeSet};

/// The calls that an install's token opens now, in the order of lists.
pub fn of_install(
    policy: &Policy,
    installed: &InstalledApp,
    health: &Health,
) -> impl Iterator<Item = &'static Route> + use<> {
    calls_open_to(policy, installed.install.actor, health.role, &installed.install.lifecycle.granted)
}

/// The calls that its token would open besides, were the scopes accepted that its app asks for.
pub fn pending_of_install(
    policy: &Policy,
    installed: &InstalledApp,
    health: &Health,
) -> impl Iterator<Item = &'static Route> + use<> {
    let install = &installed.install;
    let open: Vec<&Route> = of_install(policy, installed, health).collect();
    let all = install.lifecycle.granted.union(&install.lifecycle.pending);
    calls_open_to(policy, install.actor, health.role, &all).filter(move |route| !open.contains(route))
}

/// The granted scopes that open calls of which none was made lately. One that opens no call, because it is about
/// something else than the API or the role leaves nothing of it, cannot be used and is not among them.
pub fn unused_scopes(
    policy: &Policy,
    installed: &InstalledApp,
    health: &Health,
    now: OffsetDateTime,
) -> ScopeSet {
    let open: Vec<&Route> = of_install(policy, installed, health).collect();
    installed.install.lifecycle.granted.filtered(|scope| {
        let mut needing = open
            .iter()
            .filter(|route| route.check_scopes(&policy.scopes.with_implied(only(scope))).is_ok())
            .peekable();
        needing.peek().is_some() && needing.all(|route| !health.is_recent(&route.name(), now))
    })
}

fn only(scope: &Scope) -> ScopeSet {
    ScopeSet::from_iter([scope.clone()])
}
