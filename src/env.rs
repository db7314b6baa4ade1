//! Time and chance. Everything else receives them, so that a test can move the clock and repeat the dice.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use time::OffsetDateTime;

use crate::model::secret::Secret;

/// The clock and the dice of one server. Cheap to clone; clones share both.
#[derive(Clone, Debug)]
pub struct Env {
    clock: Arc<Clock>,
    dice: Dice,
}

/// Wall time at a moment of the monotonic clock, and how far to move it. The host's wall clock is read once, at start;
/// from then on the database's clock decides through [`Env::follow_database_clock`].
#[derive(Debug)]
struct Clock {
    started: Instant,
    wall_at_start: OffsetDateTime,
    offset_micros: AtomicI64,
    runs: Runs,
}

#[derive(Debug, PartialEq, Eq)]
enum Runs {
    WithTheHost,
    OnlyWhenMoved,
}

#[derive(Clone, Debug)]
enum Dice {
    System,
    Seeded(Arc<Mutex<StdRng>>),
}

impl Env {
    /// The real clock and the operating system's randomness.
    pub fn system() -> Self {
        #[expect(
            clippy::disallowed_methods,
            reason = "this is the door: read once, then the database's clock decides"
        )]
        let wall_at_start = OffsetDateTime::now_utc();
        Self::new(wall_at_start, Runs::WithTheHost, Dice::System)
    }

    /// A clock that stands still until [`Env::advance`] moves it, and dice that repeat by their seed.
    pub fn fixed(start: OffsetDateTime, seed: u64) -> Self {
        let dice = Dice::Seeded(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))));
        Self::new(start, Runs::OnlyWhenMoved, dice)
    }

    fn new(wall_at_start: OffsetDateTime, runs: Runs, dice: Dice) -> Self {
        let clock = Clock { started: Instant::now(), wall_at_start, offset_micros: AtomicI64::new(0), runs };
        Self { clock: Arc::new(clock), dice }
    }

    /// The time, in microseconds: what Postgres keeps.
    pub fn now(&self) -> OffsetDateTime {
        let offset = time::Duration::microseconds(self.clock.offset_micros.load(Ordering::Relaxed));
        let now = self.clock.undisciplined() + offset;
        now.replace_microsecond(now.microsecond()).unwrap_or(now)
    }

    /// How far this clock is from the host's own, for `doctor`.
    pub fn offset(&self) -> time::Duration {
        time::Duration::microseconds(self.clock.offset_micros.load(Ordering::Relaxed))
    }

    /// Sets the clock to the database's, which said `database_now` within the last `round_trip`. A fixed clock stays.
    pub fn follow_database_clock(&self, database_now: OffsetDateTime, round_trip: Duration) {
        if self.clock.runs == Runs::OnlyWhenMoved {
            return;
        }
        let offset = database_now + round_trip / 2 - self.clock.undisciplined();
        let micros = i64::try_from(offset.whole_microseconds()).unwrap_or_default();
        self.clock.offset_micros.store(micros, Ordering::Relaxed);
    }

    /// Moves a fixed clock forward.
    pub fn advance(&self, by: Duration) {
        let micros = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        self.clock.offset_micros.fetch_add(micros, Ordering::Relaxed);
    }

    /// Fills a buffer with random bytes.
    pub fn fill(&self, buffer: &mut [u8]) {
        match &self.dice {
            #[expect(
                clippy::disallowed_methods,
                reason = "this is the door: a generator seeded by the operating system"
            )]
            Dice::System => rand::rng().fill_bytes(buffer),
            Dice::Seeded(dice) => dice.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(buffer),
        }
    }

    /// A number from 0 to 1, of 256 that there are: enough to spread what would come at once.
    pub fn chance(&self) -> f64 {
        let mut byte = [0];
        self.fill(&mut byte);
        f64::from(byte[0]) / 255.0
    }

    /// Makes a new secret of any kind.
    pub fn secret<K>(&self, prefix: &str) -> Secret<K> {
        Secret::generate(prefix, |buffer| self.fill(buffer))
    }
}

impl Clock {
    fn undisciplined(&self) -> OffsetDateTime {
        match self.runs {
            Runs::WithTheHost => self.wall_at_start + self.started.elapsed(),
            Runs::OnlyWhenMoved => self.wall_at_start,
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_fixed_clock_moves_when_told_and_keeps_its_own_time() {
        let env = Env::fixed(datetime!(2026-01-01 00:00 UTC), 1);
        env.follow_database_clock(datetime!(2030-01-01 00:00 UTC), Duration::ZERO);
        env.clone().advance(Duration::from_secs(90));
        assert_eq!(env.now(), datetime!(2026-01-01 00:01:30 UTC));
    }

    #[test]
    fn a_system_clock_follows_the_database() {
        let env = Env::system();
        env.follow_database_clock(datetime!(2030-01-01 00:00 UTC), Duration::ZERO);
        assert!(env.now() >= datetime!(2030-01-01 00:00 UTC) && env.now() < datetime!(2030-01-01 00:10 UTC));
    }

    #[test]
    fn seeded_dice_repeat_and_system_dice_do_not() {
        let draw = |env: &Env| {
            let mut bytes = [0; 16];
            env.fill(&mut bytes);
            bytes
        };
        let start = datetime!(2026-01-01 00:00 UTC);
        assert_eq!(draw(&Env::fixed(start, 7)), draw(&Env::fixed(start, 7)));
        assert_ne!(draw(&Env::system()), draw(&Env::system()));
    }
}
