//! Tells a second presentation that overlaps the first from one that follows it.
//!
//! Honest clients send a code twice at once (a double click, a retry); a thief sends it later. The database compares
//! arrival with consumption, but between consumption and the winner's answer there is a commit, and a request that
//! arrives in it is honest too. This process knows when it answered, so it settles that gap for its own requests.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// For how long an answer is remembered; far longer than any request runs.
const MEMORY: Duration = Duration::from_secs(60);
/// From how many remembered answers on old ones are swept.
const SWEEP_FROM: usize = 4_096;

/// The one-time credentials that this process is consuming or has just consumed, by their SHA-256.
#[derive(Debug, Clone, Default)]
pub struct Overlaps {
    seen: Arc<Mutex<HashMap<[u8; 32], Presentations>>>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Presentations {
    under_way: usize,
    answered: Option<Instant>,
}

/// One attempt to consume a credential, under way until it is dropped.
#[derive(Debug)]
pub(crate) struct UnderWay {
    overlaps: Overlaps,
    digest: [u8; 32],
}

impl Overlaps {
    /// Marks an attempt as under way.
    pub(crate) fn begin(&self, digest: &[u8; 32]) -> UnderWay {
        let mut seen = self.lock();
        if seen.len() >= SWEEP_FROM {
            seen.retain(|_, entry| {
                entry.under_way > 0 || entry.answered.is_some_and(|at| at.elapsed() < MEMORY)
            });
        }
        seen.entry(*digest).or_default().under_way += 1;
        UnderWay { overlaps: self.clone(), digest: *digest }
    }

    /// Whether a request that arrived at `arrived` did so before this process had answered the one that consumed.
    pub(crate) fn contains(&self, digest: &[u8; 32], arrived: Instant) -> bool {
        self.lock().get(digest).is_some_and(|entry| {
            entry.under_way > 0 || entry.answered.is_some_and(|answered| arrived <= answered)
        })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Presentations>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl UnderWay {
    /// Remembers the moment of the answer: this attempt consumed the credential.
    pub(crate) fn consumed(self) {
        if let Some(entry) = self.overlaps.lock().get_mut(&self.digest) {
            entry.answered = Some(Instant::now());
        }
    }

    /// Whether another attempt is under way or was answered after `arrived`; ends this one.
    pub(crate) fn lost_to_overlap(self, arrived: Instant) -> bool {
        let (overlaps, digest) = (self.overlaps.clone(), self.digest);
        drop(self);
        overlaps.contains(&digest, arrived)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        let mut seen = self.overlaps.lock();
        if let Some(entry) = seen.get_mut(&self.digest) {
            entry.under_way -= 1;
            if entry.under_way == 0 && entry.answered.is_none() {
                seen.remove(&self.digest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_arrives_before_the_answer_overlaps_and_what_follows_does_not() {
        let overlaps = Overlaps::default();
        let early = Instant::now();
        let later = || Instant::now() + Duration::from_secs(1);
        assert!(!overlaps.contains(&[1; 32], early));
        let winner = overlaps.begin(&[1; 32]);
        assert!(overlaps.contains(&[1; 32], later()), "one is still under way");
        winner.consumed();
        assert!(overlaps.contains(&[1; 32], early));
        assert!(!overlaps.contains(&[1; 32], later()));
        assert!(overlaps.begin(&[1; 32]).lost_to_overlap(early));
        assert!(!overlaps.begin(&[1; 32]).lost_to_overlap(later()));
    }

    #[test]
    fn an_attempt_that_consumed_nothing_leaves_nothing_behind() {
        let overlaps = Overlaps::default();
        let early = Instant::now();
        assert!(!overlaps.begin(&[2; 32]).lost_to_overlap(early));
        assert!(overlaps.lock().is_empty());
    }
}
