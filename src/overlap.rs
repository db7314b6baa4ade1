//! Tells a second presentation of a one-time credential that overlaps the first from one that follows it.
//!
//! Honest clients send a code twice at once (a double click, a retry); a thief sends it later. The database compares
//! arrival with consumption, but the winner commits and answers some time after it consumed, and a burst of honest
//! requests is read one after the other. So this process remembers, for each credential, whether a presentation is
//! under way and when the last one of the winner's burst was answered: who arrives before that belongs to the burst.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// For how long the end of a burst is remembered; far longer than any request runs.
const MEMORY: Duration = Duration::from_mins(1);
/// From how many remembered credentials on old ones are swept.
const SWEEP_FROM: usize = 4_096;

/// The one-time credentials that are being presented to this process, or were a moment ago, by their SHA-256.
#[derive(Debug, Clone, Default)]
pub struct Overlaps {
    seen: Arc<Mutex<HashMap<[u8; 32], Burst>>>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Burst {
    under_way: usize,
    answered: Option<Instant>,
}

/// One presentation, under way until it is dropped.
#[derive(Debug)]
pub(crate) struct Presentation {
    overlaps: Overlaps,
    digest: [u8; 32],
    arrived: Instant,
    is_of_burst: bool,
}

impl Overlaps {
    /// Begins a presentation whose request arrived at `arrived`.
    pub(crate) fn begin(&self, digest: &[u8; 32], arrived: Instant) -> Presentation {
        let mut seen = self.lock();
        if seen.len() >= SWEEP_FROM {
            seen.retain(|_, burst| {
                burst.under_way > 0 || burst.answered.is_some_and(|at| at.elapsed() < MEMORY)
            });
        }
        let burst = seen.entry(*digest).or_default();
        burst.under_way += 1;
        let is_of_burst = burst.reaches(arrived);
        Presentation { overlaps: self.clone(), digest: *digest, arrived, is_of_burst }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Burst>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Burst {
    /// Whether a presentation that arrived then, and is under way itself, overlaps another one.
    fn reaches(&self, arrived: Instant) -> bool {
        self.under_way > 1 || self.answered.is_some_and(|answered| arrived <= answered)
    }
}

impl Presentation {
    /// Whether it overlaps another one, directly or through others of the same burst: one that was under way when it
    /// began, or began since.
    pub(crate) fn overlaps_another(&self) -> bool {
        self.is_of_burst
            || self.overlaps.lock().get(&self.digest).is_some_and(|burst| burst.reaches(self.arrived))
    }

    /// Ends it as the one that consumed the credential: the burst around it starts here.
    pub(crate) fn consumed(mut self) {
        self.is_of_burst = true;
    }
}

impl Drop for Presentation {
    fn drop(&mut self) {
        let mut seen = self.overlaps.lock();
        if let Some(burst) = seen.get_mut(&self.digest) {
            if self.is_of_burst || burst.reaches(self.arrived) {
                burst.answered = Some(Instant::now());
            }
            burst.under_way -= 1;
            if burst.under_way == 0 && burst.answered.is_none() {
                seen.remove(&self.digest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CREDENTIAL: [u8; 32] = [1; 32];

    fn later() -> Instant {
        Instant::now() + Duration::from_secs(1)
    }

    #[test]
    fn what_arrives_before_the_answer_overlaps_and_what_follows_does_not() {
        let overlaps = Overlaps::default();
        let early = Instant::now();
        let winner = overlaps.begin(&CREDENTIAL, early);
        assert!(!winner.overlaps_another());
        assert!(overlaps.begin(&CREDENTIAL, later()).overlaps_another(), "the winner is still under way");
        winner.consumed();
        assert!(overlaps.begin(&CREDENTIAL, early).overlaps_another());
        assert!(!overlaps.begin(&CREDENTIAL, later()).overlaps_another());
    }

    #[test]
    fn a_straggler_belongs_to_the_burst_that_is_still_being_answered() {
        let overlaps = Overlaps::default();
        let winner = overlaps.begin(&CREDENTIAL, Instant::now());
        let loser = overlaps.begin(&CREDENTIAL, Instant::now());
        winner.consumed();
        let straggler = overlaps.begin(&CREDENTIAL, later());
        assert!(straggler.overlaps_another());
        drop((loser, straggler));
        assert!(!overlaps.begin(&CREDENTIAL, later()).overlaps_another());
    }

    #[test]
    fn the_first_to_begin_overlaps_the_winner_that_began_after_it() {
        let overlaps = Overlaps::default();
        let first = overlaps.begin(&CREDENTIAL, Instant::now());
        overlaps.begin(&CREDENTIAL, Instant::now()).consumed();
        assert!(first.overlaps_another());
    }

    #[test]
    fn a_presentation_that_consumed_nothing_leaves_nothing_behind() {
        let overlaps = Overlaps::default();
        drop(overlaps.begin(&CREDENTIAL, Instant::now()));
        assert!(overlaps.lock().is_empty());
    }
}
