//! When a delivery that failed is tried again.

use std::time::Duration;

/// How far a pause is stretched at most, so that deliveries which failed together do not come back together.
const JITTER: f64 = 0.1;

/// The longest pause that a receiver may ask for.
pub const LONGEST_PAUSE: Duration = Duration::from_hours(6);

/// The pause before the next attempt, after `attempts` of them failed; none where that was the last one.
///
/// `chance` is a number from 0 to 1. A receiver that names a pause (`Retry-After`, RFC 9110, 10.2.3) is given it where
/// it is longer than ours, up to [`LONGEST_PAUSE`]; it cannot ask to be tried sooner, which would use its attempts up.
pub fn next_pause(
    schedule: &[Duration],
    attempts: u32,
    asked: Option<Duration>,
    chance: f64,
) -> Option<Duration> {
    let place = usize::try_from(attempts).ok()?.checked_sub(1)?;
    let pause = schedule.get(place)?;
    let pause = pause.mul_f64(1.0 + JITTER * chance.clamp(0.0, 1.0));
    Some(asked.map_or(pause, |asked| pause.max(asked.min(LONGEST_PAUSE))))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEDULE: [Duration; 3] =
        [Duration::from_mins(5), Duration::from_mins(30), Duration::from_hours(2)];

    #[test]
    fn the_pauses_follow_each_other_and_end() {
        for (attempts, pause) in [(1, 5), (2, 30), (3, 120)] {
            let pause = Duration::from_mins(pause);
            assert_eq!(next_pause(&SCHEDULE, attempts, None, 0.0), Some(pause));
            assert_eq!(next_pause(&SCHEDULE, attempts, None, 1.0), Some(pause + pause / 10));
        }
        assert_eq!(next_pause(&SCHEDULE, 4, None, 0.5), None);
        assert_eq!(next_pause(&SCHEDULE, 0, None, 0.5), None, "nothing has failed");
        assert_eq!(next_pause(&[], 1, None, 0.5), None, "one attempt alone");
    }

    #[test]
    fn a_receiver_may_ask_for_more_time_within_bounds_and_not_for_less() {
        let asked = |minutes| next_pause(&SCHEDULE, 1, Some(Duration::from_mins(minutes)), 0.0);
        assert_eq!(asked(1), Some(Duration::from_mins(5)));
        assert_eq!(asked(20), Some(Duration::from_mins(20)));
        assert_eq!(asked(60 * 24 * 365), Some(LONGEST_PAUSE));
        assert_eq!(next_pause(&SCHEDULE, 4, Some(Duration::from_mins(1)), 0.0), None);
    }
}
