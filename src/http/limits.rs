//! Rate limits, in memory and per process: against guessing and against one caller crowding out the rest.
//!
//! State is bounded whatever is thrown at it: keys are 64-bit keyed hashes, kept in two generations. Who fills both
//! with other addresses can make the limiter forget, and pays a request for each entry.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hash, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use super::error::whole_seconds;
use crate::env::Env;
use crate::model::policy::RateLimitReset;

const WITH_MICROSECONDS: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:6]Z");

const MINUTE: Duration = Duration::from_mins(1);

/// Entries of one generation of one limiter: about 16 bytes each.
const GENERATION: usize = 50_000;

/// Codes and refresh tokens that nobody was ever given, a minute, by client and address.
const GRANT_GUESSES: u32 = 60;

/// Apps that register themselves, a minute, by address; and tokens that an app takes for itself, by app and address.
/// Each leaves rows that stay.
const REGISTRATIONS: u32 = 30;
const OWN_TOKENS: u32 = 60;

/// Reports of leaked credentials that nobody signed, a minute, by address.
const LEAK_REPORTS: u32 = 30;

/// The numbers a deployer chooses.
#[derive(Debug, Clone, Copy)]
pub struct LimitSettings {
    /// Whether anything is limited at all.
    pub enabled: bool,
    /// Requests a minute by one organization API key.
    pub api_key_per_minute: u32,
    /// Requests a minute by one install.
    pub install_per_minute: u32,
    /// For how many minutes both may be saved up.
    pub burst_minutes: u32,
    /// Failed client authentications a minute, by client and address.
    pub client_auth_failures_per_minute: u32,
}

/// All limiters of one server. Shared behind an `Arc`.
#[derive(Debug)]
pub struct Limits {
    enabled: bool,
    env: Env,
    hasher: RandomState,
    client_failures: Limiter,
    grant_guesses: Limiter,
    api_keys: Limiter,
    installs: Limiter,
    registrations: Limiter,
    own_tokens: Limiter,
    leak_reports: Limiter,
}

/// What is left to a caller that was let through, for the `X-RateLimit-*` headers of its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// Requests allowed at once.
    pub limit: u32,
    /// Those of them that are left.
    pub remaining: u32,
    /// When all of them are there again.
    pub resets_at: OffsetDateTime,
}

/// A refusal: 429, with everything a client needs to come back in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimited {
    /// Requests allowed at once.
    pub limit: u32,
    /// How long until one more is allowed.
    pub retry_after: Duration,
    /// When that is.
    pub resets_at: OffsetDateTime,
}

impl Limits {
    /// Limiters that have seen nothing yet.
    pub fn new(settings: LimitSettings, env: Env) -> Self {
        Self {
            enabled: settings.enabled,
            env,
            hasher: RandomState::new(),
            client_failures: Limiter::per_minute(settings.client_auth_failures_per_minute, 1),
            grant_guesses: Limiter::per_minute(GRANT_GUESSES, 1),
            api_keys: Limiter::per_minute(settings.api_key_per_minute, settings.burst_minutes),
            installs: Limiter::per_minute(settings.install_per_minute, settings.burst_minutes),
            registrations: Limiter::per_minute(REGISTRATIONS, 1),
            own_tokens: Limiter::per_minute(OWN_TOKENS, 1),
            leak_reports: Limiter::per_minute(LEAK_REPORTS, 1),
        }
    }

    /// Whether this client may try to authenticate from this address. Costs nothing: only failures count, so that
    /// nobody can lock out a client that sits elsewhere.
    pub fn client_may_try(&self, client_id: &str, address: IpAddr) -> Result<(), RateLimited> {
        self.apply(&self.client_failures, Cost::Nothing, &(client_id, network(address))).map(|_| ())
    }

    /// Counts a failed client authentication.
    pub fn client_failed(&self, client_id: &str, address: IpAddr) {
        // The failure itself is answered as such; the next attempt meets the limit.
        let _ = self.apply(&self.client_failures, Cost::One, &(client_id, network(address)));
    }

    /// Whether this client may present a code or refresh token from this address. Only guesses count.
    pub fn grant_may_try(&self, client_id: &str, address: IpAddr) -> Result<(), RateLimited> {
        self.apply(&self.grant_guesses, Cost::Nothing, &(client_id, network(address))).map(|_| ())
    }

    /// Counts a code or refresh token that nobody was ever given.
    pub fn grant_guessed(&self, client_id: &str, address: IpAddr) {
        let _ = self.apply(&self.grant_guesses, Cost::One, &(client_id, network(address)));
    }

    /// Counts a request by an organization API key. Nothing is said of what is left where nothing is limited.
    pub fn api_key_request(&self, api_key_id: i64) -> Result<Option<Allowance>, RateLimited> {
        self.apply(&self.api_keys, Cost::One, &api_key_id)
    }

    /// Counts a request by an install.
    pub fn install_request(&self, install_id: i64) -> Result<Option<Allowance>, RateLimited> {
        self.apply(&self.installs, Cost::One, &install_id)
    }

    /// Counts a request by a token that an app has for itself; it may do as much as an install.
    pub fn client_request(&self, app_id: i64) -> Result<Option<Allowance>, RateLimited> {
        self.apply(&self.installs, Cost::One, &("client", app_id))
    }

    /// Counts a request that anybody may make, by address; one may do as much as an install.
    pub fn anonymous_request(&self, address: IpAddr) -> Result<Option<Allowance>, RateLimited> {
        self.apply(&self.installs, Cost::One, &("address", network(address)))
    }

    /// Counts an app that registers itself, by address.
    pub fn registration(&self, address: IpAddr) -> Result<(), RateLimited> {
        self.apply(&self.registrations, Cost::One, &network(address)).map(|_| ())
    }

    /// Counts a token that an app takes for itself.
    pub fn own_token(&self, client_id: &str, address: IpAddr) -> Result<(), RateLimited> {
        self.apply(&self.own_tokens, Cost::One, &(client_id, network(address))).map(|_| ())
    }

    /// Whether leaks may be reported from this address. Costs nothing: signed reports do not count.
    pub fn leak_may_be_reported(&self, address: IpAddr) -> Result<(), RateLimited> {
        self.apply(&self.leak_reports, Cost::Nothing, &network(address)).map(|_| ())
    }

    /// Counts a report of a leak that nobody signed.
    pub fn leak_reported(&self, address: IpAddr) {
        let _ = self.apply(&self.leak_reports, Cost::One, &network(address));
    }

    fn apply(
        &self,
        limiter: &Limiter,
        cost: Cost,
        key: &impl Hash,
    ) -> Result<Option<Allowance>, RateLimited> {
        if !self.enabled {
            return Ok(None);
        }
        let now = self.env.now();
        let micros = i64::try_from(now.unix_timestamp_nanos() / 1000).unwrap_or(i64::MAX);
        match limiter.apply(self.hasher.hash_one(key), cost, micros) {
            Ok(filled) => Ok(Some(Allowance {
                limit: limiter.count,
                remaining: limiter.left(filled),
                resets_at: now + filled,
            })),
            Err(retry_after) => {
                Err(RateLimited { limit: limiter.count, retry_after, resets_at: now + retry_after })
            }
        }
    }
}

impl Allowance {
    /// The `X-RateLimit-*` headers.
    pub(super) fn set_headers(&self, headers: &mut HeaderMap, written: RateLimitReset) {
        let reset = match written {
            RateLimitReset::Unix => HeaderValue::from(
                self.resets_at.unix_timestamp() + i64::from(self.resets_at.nanosecond() > 0),
            ),
            RateLimitReset::Iso8601 => {
                let text = self.resets_at.format(WITH_MICROSECONDS).unwrap_or_default();
                HeaderValue::from_str(&text).expect("a time is digits and a few signs")
            }
        };
        headers.insert("x-ratelimit-limit", HeaderValue::from(self.limit));
        headers.insert("x-ratelimit-remaining", HeaderValue::from(self.remaining));
        headers.insert("x-ratelimit-reset", reset);
    }
}

impl RateLimited {
    /// `Retry-After`. The `X-RateLimit-*` headers are the door's, which knows how they are written.
    pub(super) fn set_headers(&self, response: &mut Response) {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(whole_seconds(self.retry_after)));
        let spent = Allowance { limit: self.limit, remaining: 0, resets_at: self.resets_at };
        response.extensions_mut().insert(spent);
    }
}

/// An IPv6 customer has a whole /64, so that is what counts as one address.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let prefix = u128::from(address) & (u128::MAX << 64);
            IpAddr::V6(Ipv6Addr::from(prefix))
        }
        address @ IpAddr::V4(_) => address,
    }
}

/// A leaky bucket for each key, written down as the time at which it will be empty (GCRA).
#[derive(Debug)]
struct Limiter {
    /// How many may come at once.
    count: u32,
    interval_micros: i64,
    generations: Mutex<Generations>,
}

#[derive(Debug, Default)]
struct Generations {
    young: HashMap<u64, i64>,
    old: HashMap<u64, i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cost {
    Nothing,
    One,
}

impl Limiter {
    fn per_minute(count: u32, burst_minutes: u32) -> Self {
        let count = count.max(1);
        let interval = MINUTE / count;
        let interval_micros = i64::try_from(interval.as_micros()).unwrap_or(i64::MAX);
        Self {
            count: count.saturating_mul(burst_minutes.max(1)),
            interval_micros,
            generations: Mutex::default(),
        }
    }

    /// How many are left of one whose bucket empties in this time.
    fn left(&self, filled: Duration) -> u32 {
        let used = i64::try_from(filled.as_micros()).unwrap_or(i64::MAX);
        let used = (used + self.interval_micros - 1) / self.interval_micros;
        self.count.saturating_sub(u32::try_from(used).unwrap_or(u32::MAX))
    }

    /// How long until the bucket is empty; `Err` says how long to wait.
    fn apply(&self, key: u64, cost: Cost, now: i64) -> Result<Duration, Duration> {
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        let empty_at = generations.find(key).map_or(now, |empty_at| empty_at.max(now));
        let with_one_more = empty_at + self.interval_micros;
        let depth = self.interval_micros * i64::from(self.count);
        let overflow = with_one_more - now - depth;
        if overflow > 0 {
            return Err(Duration::from_micros(overflow.unsigned_abs()));
        }
        let filled = if cost == Cost::One {
            generations.insert(key, with_one_more);
            with_one_more - now
        } else {
            empty_at - now
        };
        Ok(Duration::from_micros(filled.unsigned_abs()))
    }
}

impl Generations {
    fn find(&self, key: u64) -> Option<i64> {
        self.young.get(&key).or_else(|| self.old.get(&key)).copied()
    }

    fn insert(&mut self, key: u64, empty_at: i64) {
        if self.young.len() >= GENERATION && !self.young.contains_key(&key) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, empty_at);
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn limits(enabled: bool) -> (Limits, Env) {
        let env = Env::fixed(datetime!(2026-01-01 00:00 UTC), 1);
        let settings = LimitSettings {
            enabled,
            api_key_per_minute: 100,
            install_per_minute: 1000,
            burst_minutes: 1,
            client_auth_failures_per_minute: 20,
        };
        (Limits::new(settings, env.clone()), env)
    }

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn an_api_key_has_its_hundred_and_gets_more_as_time_passes() {
        let (limits, env) = limits(true);
        assert!((0..100).all(|_| limits.api_key_request(1).is_ok()));
        let refused = limits.api_key_request(1).unwrap_err();
        assert_eq!((refused.limit, refused.retry_after), (100, Duration::from_millis(600)));
        assert_eq!(refused.resets_at, env.now() + refused.retry_after);
        assert!(limits.api_key_request(2).is_ok(), "another key has its own");
        env.advance(refused.retry_after);
        assert!(limits.api_key_request(1).is_ok());
        assert!(limits.api_key_request(1).is_err());
        env.advance(MINUTE);
        assert!((0..100).all(|_| limits.api_key_request(1).is_ok()));
    }

    #[test]
    fn failures_of_a_client_count_where_they_come_from() {
        let (limits, _) = limits(true);
        let (here, neighbour, elsewhere) =
            (address("2001:db8::1"), address("2001:db8::ffff"), address("192.0.2.1"));
        for _ in 0..20 {
            assert!(limits.client_may_try("app", here).is_ok());
            limits.client_failed("app", here);
        }
        assert!(limits.client_may_try("app", here).is_err());
        assert!(limits.client_may_try("app", neighbour).is_err(), "the same /64");
        assert!(limits.client_may_try("app", elsewhere).is_ok());
        assert!(limits.client_may_try("other", here).is_ok());
    }

    #[test]
    fn switched_off_nothing_is_limited() {
        let (limits, _) = limits(false);
        assert!((0..5000).all(|_| limits.install_request(1).is_ok()));
    }

    #[test]
    fn memory_stays_bounded() {
        let limiter = Limiter::per_minute(10, 1);
        for key in 0..3 * GENERATION as u64 {
            limiter.apply(key, Cost::One, 0).unwrap();
        }
        let generations = limiter.generations.lock().unwrap();
        assert!(generations.young.len() + generations.old.len() <= 2 * GENERATION);
    }

    #[test]
    fn what_may_be_saved_up_is_counted_down() {
        let env = Env::fixed(datetime!(2026-01-01 00:00 UTC), 1);
        let settings = LimitSettings {
            enabled: true,
            api_key_per_minute: 100,
            install_per_minute: 60,
            burst_minutes: 5,
            client_auth_failures_per_minute: 20,
        };
        let limits = Limits::new(settings, env.clone());
        for remaining in (0..300).rev() {
            let allowed = limits.install_request(1).unwrap().unwrap();
            assert_eq!((allowed.limit, allowed.remaining), (300, remaining));
        }
        assert_eq!(limits.install_request(1).unwrap_err().limit, 300);
        env.advance(Duration::from_secs(1));
        assert_eq!(limits.install_request(1).unwrap().unwrap().remaining, 0, "one a second comes back");
        env.advance(5 * MINUTE);
        assert_eq!(limits.install_request(1).unwrap().unwrap().remaining, 299);
        assert_eq!(limits.client_request(1).unwrap().unwrap().remaining, 299, "it is counted by itself");
    }

    #[test]
    fn a_refusal_tells_when_to_come_back() {
        let resets_at = datetime!(2026-01-01 00:00:00.5 UTC);
        let mut response = Response::default();
        RateLimited { limit: 20, retry_after: Duration::from_millis(1500), resets_at }
            .set_headers(&mut response);
        assert_eq!(response.headers()["retry-after"], "2");
        let spent: Allowance = *response.extensions().get().unwrap();
        let mut headers = HeaderMap::new();
        spent.set_headers(&mut headers, RateLimitReset::Iso8601);
        assert_eq!(headers["x-ratelimit-reset"], "2026-01-01T00:00:00.500000Z");
        spent.set_headers(&mut headers, RateLimitReset::Unix);
        assert_eq!(headers["x-ratelimit-limit"], "20");
        assert_eq!(headers["x-ratelimit-remaining"], "0");
        assert_eq!(headers["x-ratelimit-reset"], (resets_at.unix_timestamp() + 1).to_string());
    }
}
