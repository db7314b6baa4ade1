//! How installs are used, counted in memory until a job writes it down.
//!
//! Counting is on the way of every request, so it takes a lock for a moment, looks one install up, and waits for
//! nothing. Memory is bounded: what finds no room is not counted, and how often that happened is told.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use time::OffsetDateTime;

use crate::model::id::{ApiKeyId, AppSecretId, Id, InstallId};
use crate::model::usage::{CallCount, InstallUse, RefusalCount};

/// Locks, so that requests of different installs do not wait for each other.
const SHARDS: usize = 16;

/// Installs, secrets and keys, each, that one shard remembers between two writes.
const MOST: usize = 2_048;

/// A call of the API: its method, and its path's pattern.
pub(crate) type RouteName = (&'static str, &'static str);

/// What was counted since it was last written down. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Usage {
    shards: Arc<[Mutex<Counted>; SHARDS]>,
}

/// Counts, taken out to be written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counted {
    /// By install.
    pub(crate) installs: HashMap<InstallId, OfInstall>,
    /// When each client secret was last used.
    pub(crate) secrets: HashMap<AppSecretId, OffsetDateTime>,
    /// When each API key was last used.
    pub(crate) api_keys: HashMap<ApiKeyId, OffsetDateTime>,
    /// What found no room.
    pub(crate) lost: u64,
}

/// What was counted of one install. There are few routes and scopes, so they are searched from end to end.
#[derive(Debug, Clone, Default)]
pub(crate) struct OfInstall {
    calls: Vec<(RouteName, Tally)>,
    refusals: Vec<(&'static str, Tally)>,
    refresh_failures: Tally,
    last_refresh_at: Option<OffsetDateTime>,
    last_secret: Option<(OffsetDateTime, AppSecretId)>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    number: i64,
    last_at: Option<OffsetDateTime>,
}

impl Usage {
    /// A call was let through.
    pub(crate) fn called(&self, install: InstallId, route: RouteName, at: OffsetDateTime) {
        self.shard(install).install(install, |counts| tally(&mut counts.calls, route).count(at));
    }

    /// A call was refused for want of these scopes.
    pub(crate) fn refused(&self, install: InstallId, missing: &[&'static str], at: OffsetDateTime) {
        self.shard(install).install(install, |counts| {
            for scope in missing {
                tally(&mut counts.refusals, *scope).count(at);
            }
        });
    }

    /// A code was exchanged, with this client secret where the app has one.
    pub(crate) fn exchanged(&self, install: InstallId, secret: Option<AppSecretId>, at: OffsetDateTime) {
        self.shard(install).install(install, |counts| {
            counts.last_secret = counts.last_secret.max(secret.map(|secret| (at, secret)));
        });
    }

    /// Tokens were refreshed, with this client secret where the app has one.
    pub(crate) fn refreshed(&self, install: InstallId, secret: Option<AppSecretId>, at: OffsetDateTime) {
        self.shard(install).install(install, |counts| {
            counts.last_refresh_at = counts.last_refresh_at.max(Some(at));
            counts.last_secret = counts.last_secret.max(secret.map(|secret| (at, secret)));
        });
    }

    /// A refresh was refused.
    pub(crate) fn refresh_failed(&self, install: InstallId, at: OffsetDateTime) {
        self.shard(install).install(install, |counts| counts.refresh_failures.count(at));
    }

    /// An app proved itself with this secret.
    pub(crate) fn secret_used(&self, secret: AppSecretId, at: OffsetDateTime) {
        let mut shard = self.shard(secret);
        let is_lost = !touch(&mut shard.secrets, secret, at);
        shard.lost += u64::from(is_lost);
    }

    /// An organization called with this key.
    pub(crate) fn api_key_used(&self, key: ApiKeyId, at: OffsetDateTime) {
        let mut shard = self.shard(key);
        let is_lost = !touch(&mut shard.api_keys, key, at);
        shard.lost += u64::from(is_lost);
    }

    /// Takes all counts out.
    pub(crate) fn take(&self) -> Counted {
        let mut all = Counted::default();
        for shard in self.shards.iter() {
            let taken = std::mem::take(&mut *lock(shard));
            all.installs.extend(taken.installs);
            all.secrets.extend(taken.secrets);
            all.api_keys.extend(taken.api_keys);
            all.lost += taken.lost;
        }
        all
    }

    /// Adds counts that could not be written to what was counted since.
    pub(crate) fn put_back(&self, counted: Counted) {
        for (id, older) in counted.installs {
            self.shard(id).install(id, |counts| counts.add(older));
        }
        for (id, at) in counted.secrets {
            self.secret_used(id, at);
        }
        for (id, at) in counted.api_keys {
            self.api_key_used(id, at);
        }
        lock(&self.shards[0]).lost += counted.lost;
    }

    fn shard<K>(&self, id: Id<K>) -> MutexGuard<'_, Counted> {
        let shards = i64::try_from(SHARDS).unwrap_or(1);
        let index = usize::try_from(id.number().rem_euclid(shards)).unwrap_or_default();
        lock(&self.shards[index])
    }
}

impl Counted {
    /// Whether nothing was counted.
    pub(crate) fn is_empty(&self) -> bool {
        self.installs.is_empty() && self.secrets.is_empty() && self.api_keys.is_empty()
    }

    /// Keeps so many installs at most, and answers the others.
    pub(crate) fn split_off(&mut self, most: usize) -> Self {
        let kept: HashMap<_, _> = {
            let mut all = std::mem::take(&mut self.installs).into_iter();
            let kept = all.by_ref().take(most).collect();
            self.installs = all.collect();
            kept
        };
        let rest = std::mem::replace(&mut self.installs, kept);
        Self { installs: rest, ..Self::default() }
    }

    fn install(&mut self, id: InstallId, count: impl FnOnce(&mut OfInstall)) {
        if let Some(counts) = self.installs.get_mut(&id) {
            count(counts);
        } else if self.installs.len() < MOST {
            count(self.installs.entry(id).or_default());
        } else {
            self.lost += 1;
        }
    }
}

impl OfInstall {
    /// What is written besides the calls.
    pub(crate) fn summary(&self) -> InstallUse {
        InstallUse {
            last_call_at: self.calls.iter().filter_map(|(_, tally)| tally.last_at).max(),
            last_refresh_at: self.last_refresh_at,
            refresh_failures: self.refresh_failures.number,
            last_refresh_failure_at: self.refresh_failures.last_at,
            last_secret_id: self.last_secret.map(|(_, secret)| secret),
        }
    }

    /// The calls that were let through.
    pub(crate) fn calls(&self) -> impl Iterator<Item = CallCount> {
        self.calls.iter().filter_map(|((method, path), tally)| {
            let route = format!("{method} {path}");
            Some(CallCount { route, calls: tally.number, last_at: tally.last_at? })
        })
    }

    /// The calls that were refused.
    pub(crate) fn refusals(&self) -> impl Iterator<Item = RefusalCount> {
        self.refusals.iter().filter_map(|(scope, tally)| {
            let scope = (*scope).to_owned();
            Some(RefusalCount { scope, refusals: tally.number, last_at: tally.last_at? })
        })
    }

    fn add(&mut self, other: Self) {
        for (route, older) in other.calls {
            tally(&mut self.calls, route).add(older);
        }
        for (scope, older) in other.refusals {
            tally(&mut self.refusals, scope).add(older);
        }
        self.refresh_failures.add(other.refresh_failures);
        self.last_refresh_at = self.last_refresh_at.max(other.last_refresh_at);
        self.last_secret = self.last_secret.max(other.last_secret);
    }
}

impl Tally {
    fn count(&mut self, at: OffsetDateTime) {
        self.add(Self { number: 1, last_at: Some(at) });
    }

    fn add(&mut self, other: Self) {
        self.number += other.number;
        self.last_at = self.last_at.max(other.last_at);
    }
}

fn lock(shard: &Mutex<Counted>) -> MutexGuard<'_, Counted> {
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The tally of one key, which is made where there is none yet.
fn tally<K: PartialEq>(tallies: &mut Vec<(K, Tally)>, key: K) -> &mut Tally {
    let known = tallies.iter().position(|(known, _)| *known == key);
    let index = known.unwrap_or_else(|| {
        tallies.push((key, Tally::default()));
        tallies.len() - 1
    });
    &mut tallies[index].1
}

/// Remembers the later of two times. Answers whether there was room.
fn touch<K: Eq + Hash>(times: &mut HashMap<K, OffsetDateTime>, key: K, at: OffsetDateTime) -> bool {
    if let Some(last) = times.get_mut(&key) {
        *last = at.max(*last);
        return true;
    }
    let has_room = times.len() < MOST;
    if has_room {
        times.insert(key, at);
    }
    has_room
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const READ: RouteName = ("GET", "/posts");
    const EARLY: OffsetDateTime = datetime!(2026-01-05 09:00 UTC);
    const LATE: OffsetDateTime = datetime!(2026-01-05 10:00 UTC);

    fn id<K>(number: i64) -> Id<K> {
        Id::new(number)
    }

    #[test]
    fn what_is_put_back_is_added_to_what_was_counted_since() {
        let usage = Usage::default();
        let busy = || {
            usage.called(id(1), READ, LATE);
            usage.refused(id(1), &["votes:write"], LATE);
            usage.refreshed(id(1), Some(id(7)), LATE);
            usage.refresh_failed(id(1), LATE);
            usage.secret_used(id(7), LATE);
            usage.api_key_used(id(9), LATE);
        };
        busy();
        let failed = usage.take();
        assert!(usage.take().is_empty(), "what was taken is not there any more");
        busy();
        usage.called(id(1), READ, EARLY);
        usage.exchanged(id(1), Some(id(6)), EARLY);
        usage.put_back(failed);
        let all = usage.take();
        let install = &all.installs[&id(1)];
        let calls: Vec<_> = install.calls().collect();
        assert_eq!(calls, [CallCount { route: "GET /posts".into(), calls: 3, last_at: LATE }]);
        let refusals: Vec<_> = install.refusals().collect();
        assert_eq!(refusals, [RefusalCount { scope: "votes:write".into(), refusals: 2, last_at: LATE }]);
        assert_eq!(
            install.summary(),
            InstallUse {
                last_call_at: Some(LATE),
                last_refresh_at: Some(LATE),
                refresh_failures: 2,
                last_refresh_failure_at: Some(LATE),
                last_secret_id: Some(id(7)),
            }
        );
        assert_eq!((all.secrets[&id(7)], all.api_keys[&id(9)], all.lost), (LATE, LATE, 0));
    }

    #[test]
    fn memory_is_bounded_and_what_found_no_room_is_told() {
        let usage = Usage::default();
        let room = i64::try_from(SHARDS * MOST).unwrap();
        for number in 0..room + 5 {
            usage.called(id(number), READ, EARLY);
            usage.secret_used(id(number), EARLY);
        }
        usage.called(id(0), READ, EARLY);
        let counted = usage.take();
        assert_eq!((counted.installs.len(), counted.secrets.len()), (SHARDS * MOST, SHARDS * MOST));
        assert_eq!(counted.lost, 10);
        assert_eq!(counted.installs[&id(0)].calls().next().unwrap().calls, 2, "the known are counted on");
    }

    #[test]
    fn a_batch_is_split_off_and_nothing_is_lost_or_doubled() {
        let usage = Usage::default();
        for number in 0..10 {
            usage.called(id(number), READ, EARLY);
        }
        usage.secret_used(id(1), EARLY);
        let mut batch = usage.take();
        let rest = batch.split_off(4);
        assert_eq!((batch.installs.len(), rest.installs.len()), (4, 6));
        assert!(batch.installs.keys().all(|id| !rest.installs.contains_key(id)));
        assert_eq!((batch.secrets.len(), rest.secrets.len()), (1, 0));
    }
}
