//! Slows down guessing: failed sign-ins are counted for an account from one address, and for an address.
//!
//! Nobody is ever locked out: the right password works from another address all the time, and from the same address
//! after a pause. Counts live in this process, in bounded memory.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

/// The most counts that are kept; beyond, the ones that were quiet for longest give way.
const MOST_COUNTS: usize = 50_000;

/// How many failures are free, and for how long they count.
#[derive(Debug, Clone, Copy)]
pub struct ThrottleRules {
    /// Of one account from one address.
    pub failures_per_account: u32,
    /// From one address, whatever the account.
    pub failures_per_address: u32,
    /// A count is forgotten when it was quiet for as long. Also the longest pause.
    pub window: Duration,
}

/// The counts.
#[derive(Debug)]
pub struct LoginThrottle {
    rules: Option<ThrottleRules>,
    counts: Mutex<HashMap<[u8; 16], Count>>,
}

/// What an attempt is counted under.
#[derive(Debug, Clone, Copy)]
pub struct Attempt {
    account: [u8; 16],
    address: [u8; 16],
}

#[derive(Debug, Clone, Copy)]
struct Count {
    failures: u32,
    last_at: OffsetDateTime,
}

impl LoginThrottle {
    /// Starts without a count. Without rules nothing is ever slowed down.
    pub fn new(rules: Option<ThrottleRules>) -> Self {
        Self { rules, counts: Mutex::default() }
    }

    /// Says how long to wait before this attempt may be made, where it must wait at all.
    pub fn wait(&self, attempt: &Attempt, now: OffsetDateTime) -> Option<Duration> {
        let rules = self.rules?;
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let wait = |key, free| counts.get(key)?.wait(free, rules.window, now);
        let of_account = wait(&attempt.account, rules.failures_per_account);
        let of_address = wait(&attempt.address, rules.failures_per_address);
        of_account.max(of_address)
    }

    /// Counts a failure.
    pub fn failed(&self, attempt: &Attempt, now: OffsetDateTime) {
        let Some(rules) = self.rules else { return };
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        for key in [attempt.account, attempt.address] {
            let count = counts.entry(key).or_insert(Count { failures: 0, last_at: now });
            let earlier = if count.is_forgotten(rules.window, now) { 0 } else { count.failures };
            *count = Count { failures: earlier.saturating_add(1), last_at: now };
        }
        if counts.len() > MOST_COUNTS {
            make_room(&mut counts, rules.window, now);
        }
    }

    /// Forgets the failures of this account from this address. The address keeps its own count, so that an attacker's
    /// own account does not wash it clean.
    pub fn succeeded(&self, attempt: &Attempt) {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).remove(&attempt.account);
    }
}

impl Attempt {
    /// Names an attempt by the account that was typed, letter case aside, and the address it came from. An IPv6
    /// network of one customer (/64) counts as one address.
    pub fn new(email: &str, ip: Option<&str>) -> Self {
        let address = ip.map_or_else(|| "unknown".to_owned(), network);
        Self {
            account: key(&["account", &email.to_lowercase(), &address]),
            address: key(&["address", &address]),
        }
    }
}

impl Count {
    /// The free failures cost no time; each further one doubles the pause, from one second up to the window.
    fn wait(&self, free: u32, window: Duration, now: OffsetDateTime) -> Option<Duration> {
        let beyond = self.failures.checked_sub(free)?;
        let pause = Duration::from_secs(1 << beyond.min(30)).min(window);
        let left = Duration::try_from(self.last_at + pause - now).ok()?;
        (!left.is_zero()).then_some(left)
    }

    fn is_forgotten(&self, window: Duration, now: OffsetDateTime) -> bool {
        self.last_at + window <= now
    }
}

/// Drops what is forgotten anyway, and then the quietest quarter where that was not enough.
fn make_room(counts: &mut HashMap<[u8; 16], Count>, window: Duration, now: OffsetDateTime) {
    counts.retain(|_, count| !count.is_forgotten(window, now));
    if counts.len() > MOST_COUNTS / 4 * 3 {
        let mut times: Vec<_> = counts.values().map(|count| count.last_at).collect();
        let surplus = times.len() - MOST_COUNTS / 4 * 3;
        let (_, newest_to_go, _) = times.select_nth_unstable(surplus - 1);
        let newest_to_go = *newest_to_go;
        counts.retain(|_, count| count.last_at > newest_to_go);
    }
}

fn network(ip: &str) -> String {
    match ip.parse::<IpAddr>().map(|ip| ip.to_canonical()) {
        Ok(IpAddr::V4(v4)) => v4.to_string(),
        Ok(IpAddr::V6(v6)) => Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64).to_string(),
        Err(_) => ip.to_owned(),
    }
}

/// A short name of fixed size, so that long addresses cost no more memory.
fn key(parts: &[&str]) -> [u8; 16] {
    let digest = Sha256::digest(parts.join("\0").as_bytes());
    let (start, _) = digest.split_first_chunk().expect("32 bytes begin with 16");
    *start
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const START: OffsetDateTime = datetime!(2026-01-01 00:00 UTC);
    const RULES: ThrottleRules =
        ThrottleRules { failures_per_account: 3, failures_per_address: 10, window: Duration::from_mins(15) };

    fn fail(throttle: &LoginThrottle, attempt: &Attempt, times: u32, now: OffsetDateTime) {
        for _ in 0..times {
            throttle.failed(attempt, now);
        }
    }

    #[test]
    fn pauses_double_end_and_are_forgotten() {
        let throttle = LoginThrottle::new(Some(RULES));
        let ada = Attempt::new("ada@acme.test", Some("192.0.2.1"));
        fail(&throttle, &ada, 2, START);
        assert_eq!(throttle.wait(&ada, START), None);
        fail(&throttle, &ada, 1, START);
        assert_eq!(throttle.wait(&ada, START), Some(Duration::from_secs(1)));
        fail(&throttle, &ada, 2, START);
        assert_eq!(throttle.wait(&ada, START), Some(Duration::from_secs(4)));
        assert_eq!(throttle.wait(&ada, START + Duration::from_secs(4)), None);
        fail(&throttle, &ada, 4, START);
        assert!(throttle.wait(&ada, START).is_some_and(|wait| wait <= RULES.window));
        let later = START + RULES.window;
        assert_eq!(throttle.wait(&ada, later), None);
        throttle.failed(&ada, later);
        assert_eq!(throttle.wait(&ada, later), None, "the old failures no longer count");
    }

    #[test]
    fn letter_case_and_the_host_part_of_ipv6_make_no_difference_but_another_address_does() {
        let throttle = LoginThrottle::new(Some(RULES));
        fail(&throttle, &Attempt::new("Ada@Acme.test", Some("2001:db8::1")), 4, START);
        let waits = |email, ip| throttle.wait(&Attempt::new(email, Some(ip)), START).is_some();
        assert!(waits("ada@acme.test", "2001:db8::ffff:2"));
        assert!(!waits("ada@acme.test", "2001:db8:0:1::1") && !waits("bob@acme.test", "2001:db8::1"));
        fail(&throttle, &Attempt::new("ada@acme.test", Some("192.0.2.1")), 4, START);
        assert!(waits("ada@acme.test", "::ffff:192.0.2.1"));
    }

    #[test]
    fn many_accounts_from_one_address_are_noticed_and_a_success_does_not_wash_it() {
        let throttle = LoginThrottle::new(Some(RULES));
        for account in 0..10 {
            throttle.failed(&Attempt::new(&format!("u{account}@x.test"), Some("192.0.2.1")), START);
        }
        let own = Attempt::new("mallory@x.test", Some("192.0.2.1"));
        throttle.succeeded(&own);
        assert!(throttle.wait(&own, START).is_some());
    }

    #[test]
    fn a_success_forgets_the_accounts_own_failures() {
        let throttle = LoginThrottle::new(Some(RULES));
        let ada = Attempt::new("ada@acme.test", Some("192.0.2.1"));
        fail(&throttle, &ada, 3, START);
        throttle.succeeded(&ada);
        assert_eq!(throttle.wait(&ada, START), None);
    }

    #[test]
    fn memory_is_bounded_and_recent_counts_stay() {
        let throttle = LoginThrottle::new(Some(RULES));
        let moment = |n: u32| START + Duration::from_micros(n.into());
        let recent = Attempt::new("last@x.test", Some("192.0.2.1"));
        for n in 0..60_000 {
            throttle.failed(&Attempt::new(&format!("u{n}@x.test"), Some("192.0.2.2")), moment(n));
        }
        fail(&throttle, &recent, 4, moment(60_000));
        assert!(throttle.counts.lock().unwrap().len() <= MOST_COUNTS);
        assert!(throttle.wait(&recent, moment(60_000)).is_some());
    }

    #[test]
    fn without_rules_nothing_waits() {
        let throttle = LoginThrottle::new(None);
        let ada = Attempt::new("ada@acme.test", None);
        fail(&throttle, &ada, 1000, START);
        assert_eq!(throttle.wait(&ada, START), None);
    }
}
