//! Tells a second presentation of a one-time credential that overlaps the first from one that follows it.
//!
//! Honest clients send a code twice at once (a double click, a retry); a thief sends it later. The database compares
//! arrival with consumption, but the winner commits and answers some time after it consumed, and a burst of honest
//! requests is read one after the other. So this process remembers, for each credential, whether a presentation is
//! under way and when the last one of the winner's burst was answered: who arrives before that belongs to the burst.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The one-time credentials that are being presented to this process, or were a moment ago, by the SHA-256 of each.
#[derive(Debug, Clone)]
pub struct Overlaps {
    seen: Arc<Mutex<Seen>>,
}

/// The first half of a credential's SHA-256: enough to tell any two apart.
type Name = [u8; 16];

/// Two generations: what was touched lately, and what was touched in the span before. Forgetting is dropping the older
/// one as a whole, so a busy server never searches for what it may forget.
#[derive(Debug)]
struct Seen {
    span: Duration,
    since: Instant,
    young: HashMap<Name, Burst>,
    old: HashMap<Name, Burst>,
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
    name: Name,
    arrived: Instant,
    is_of_burst: bool,
    has_consumed: bool,
}

impl Overlaps {
    /// Remembers the end of a burst for `span` at least, which must be longer than any request runs.
    pub fn new(span: Duration) -> Self {
        let seen = Seen { span, since: Instant::now(), young: HashMap::new(), old: HashMap::new() };
        Self { seen: Arc::new(Mutex::new(seen)) }
    }

    /// Begins a presentation whose request arrived at `arrived`.
    pub(crate) fn begin(&self, digest: &[u8; 32], arrived: Instant) -> Presentation {
        let mut name = Name::default();
        name.copy_from_slice(&digest[..16]);
        let mut seen = self.lock();
        seen.forget_at(Instant::now());
        let burst = seen.burst(name);
        burst.under_way += 1;
        let is_of_burst = burst.reaches(arrived);
        Presentation { overlaps: self.clone(), name, arrived, is_of_burst, has_consumed: false }
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seen {
    /// What is known of a credential; it is young again.
    fn burst(&mut self, name: Name) -> &mut Burst {
        let known = self.old.remove(&name);
        self.young.entry(name).or_insert(known.unwrap_or_default())
    }

    fn forget_at(&mut self, now: Instant) {
        if now.duration_since(self.since) >= self.span {
            self.since = now;
            let forgotten = std::mem::replace(&mut self.old, std::mem::take(&mut self.young));
            // Whatever is under way is not forgotten, however long it takes.
            self.young.extend(forgotten.into_iter().filter(|(_, burst)| burst.under_way > 0));
        }
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
        self.is_of_burst || self.overlaps.lock().burst(self.name).reaches(self.arrived)
    }

    /// Ends it as the one that consumed the credential: the burst around it starts here.
    pub(crate) fn consumed(mut self) {
        self.has_consumed = true;
    }
}

impl Drop for Presentation {
    fn drop(&mut self) {
        let mut seen = self.overlaps.lock();
        let burst = seen.burst(self.name);
        // A burst has a winner: presentations of what nobody was given are not remembered, however many overlap.
        let follows = burst.answered.is_some() && (self.is_of_burst || burst.reaches(self.arrived));
        if self.has_consumed || follows {
            burst.answered = Some(Instant::now());
        }
        burst.under_way -= 1;
        if burst.under_way == 0 && burst.answered.is_none() {
            seen.young.remove(&self.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CREDENTIAL: [u8; 32] = [1; 32];

    const SPAN: Duration = Duration::from_mins(1);

    fn overlaps() -> Overlaps {
        Overlaps::new(SPAN)
    }

    fn later() -> Instant {
        Instant::now() + Duration::from_secs(1)
    }

    #[test]
    fn what_arrives_before_the_answer_overlaps_and_what_follows_does_not() {
        let overlaps = overlaps();
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
        let overlaps = overlaps();
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
        let overlaps = overlaps();
        let first = overlaps.begin(&CREDENTIAL, Instant::now());
        overlaps.begin(&CREDENTIAL, Instant::now()).consumed();
        assert!(first.overlaps_another());
    }

    #[test]
    fn a_presentation_that_consumed_nothing_leaves_nothing_behind() {
        let overlaps = overlaps();
        let (one, other) =
            (overlaps.begin(&CREDENTIAL, Instant::now()), overlaps.begin(&CREDENTIAL, Instant::now()));
        drop(one);
        drop(other);
        assert!(overlaps.lock().young.is_empty());
    }

    #[test]
    fn the_end_of_a_burst_is_forgotten_in_time_and_what_is_under_way_is_not() {
        let (overlaps, early) = (overlaps(), Instant::now());
        overlaps.begin(&CREDENTIAL, early).consumed();
        let under_way = overlaps.begin(&[2; 32], early);
        let after = |spans| early + SPAN * spans + Duration::from_secs(1);
        overlaps.lock().forget_at(after(1));
        assert!(overlaps.begin(&CREDENTIAL, early).overlaps_another(), "a span has not passed since");
        for spans in 2..=4 {
            overlaps.lock().forget_at(after(spans));
        }
        assert!(!overlaps.begin(&CREDENTIAL, early).overlaps_another());
        assert!(overlaps.begin(&[2; 32], later()).overlaps_another());
        drop(under_way);
    }
}
