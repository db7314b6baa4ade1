//! Hashes and checks passwords with argon2id, on the blocking pool and on no more cores than there are.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::env::Env;
use crate::model::password::Password;

/// How much work one hash is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordCost {
    /// 19 MiB, two passes, one lane: the floor that OWASP names.
    Standard,
    /// As little as the function allows. For tests alone.
    Least,
}

/// Hashes and verifies. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Passwords {
    params: Params,
    cores: Arc<Semaphore>,
}

/// The turn of one request to hash; over when it is dropped.
#[derive(Debug)]
pub struct Turn {
    _permit: OwnedSemaphorePermit,
}

/// What a verification found.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Not this password.
    Wrong,
    /// This password, hashed as we would today.
    Right,
    /// This password under other parameters; here is what we would store today.
    RightButOutdated(String),
}

impl Passwords {
    /// Prepares for hashes of one cost.
    ///
    /// # Panics
    ///
    /// Never: both costs lie within argon2's limits.
    pub fn new(cost: PasswordCost) -> Self {
        let (memory, passes) = match cost {
            PasswordCost::Standard => (19_456, 2),
            PasswordCost::Least => (Params::MIN_M_COST, Params::MIN_T_COST),
        };
        let params = Params::new(memory, passes, 1, None).expect("these lie within argon2's limits");
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
        Self { params, cores: Arc::new(Semaphore::new(cores)) }
    }

    /// Waits for a core.
    ///
    /// # Panics
    ///
    /// Never: the semaphore is not closed.
    pub async fn turn(&self) -> Turn {
        let permit = Arc::clone(&self.cores).acquire_owned().await;
        Turn { _permit: permit.expect("the semaphore is never closed") }
    }

    /// Hashes a password for storage, in PHC form.
    pub async fn hash(&self, turn: Turn, env: &Env, password: &Password) -> String {
        let (hasher, password, salt) = (self.clone(), password.clone(), salt(env));
        blocking(turn, move || hasher.hash_with(&password, salt)).await.0
    }

    /// Checks a password. Without a stored hash the same work is done, and the answer is `Wrong`. The turn is handed
    /// back, so that the caller can count a failure before the next attempt is looked at.
    pub async fn verify(
        &self,
        turn: Turn,
        env: &Env,
        password: &Password,
        stored: Option<&str>,
    ) -> (Verdict, Turn) {
        let (hasher, password, salt) = (self.clone(), password.clone(), salt(env));
        let stored = stored.map(str::to_owned);
        blocking(turn, move || hasher.verify_with(&password, stored.as_deref(), salt)).await
    }

    fn hash_with(&self, password: &Password, salt: [u8; 16]) -> String {
        let hash = self.argon2().hash_password_with_salt(password.reveal(), &salt);
        hash.expect("argon2 takes any password of less than 4 GB").to_string()
    }

    fn verify_with(&self, password: &Password, stored: Option<&str>, salt: [u8; 16]) -> Verdict {
        // A text that is not a hash is nobody's password, and costs what one costs.
        let Some(stored) = stored.and_then(|text| PasswordHash::new(text).ok()) else {
            std::hint::black_box(self.hash_with(password, salt));
            return Verdict::Wrong;
        };
        if self.argon2().verify_password(password.reveal(), &stored).is_err() {
            return Verdict::Wrong;
        }
        if self.is_current(&stored) {
            return Verdict::Right;
        }
        Verdict::RightButOutdated(self.hash_with(password, salt))
    }

    fn is_current(&self, stored: &PasswordHash) -> bool {
        let same_cost = Params::try_from(stored).is_ok_and(|params| {
            (params.m_cost(), params.t_cost(), params.p_cost())
                == (self.params.m_cost(), self.params.t_cost(), self.params.p_cost())
        });
        same_cost && stored.algorithm == Algorithm::Argon2id.ident()
    }

    fn argon2(&self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone())
    }
}

fn salt(env: &Env) -> [u8; 16] {
    let mut salt = [0; 16];
    env.fill(&mut salt);
    salt
}

/// Runs the work on the blocking pool, which keeps the turn even if the request was cancelled meanwhile.
async fn blocking<T: Send + 'static>(turn: Turn, work: impl FnOnce() -> T + Send + 'static) -> (T, Turn) {
    let task = tokio::task::spawn_blocking(move || (work(), turn));
    match task.await {
        Ok(result) => result,
        Err(failure) => std::panic::resume_unwind(failure.into_panic()),
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn env() -> Env {
        Env::fixed(datetime!(2026-01-01 00:00 UTC), 1)
    }

    #[tokio::test]
    async fn the_right_password_and_no_other_verifies() {
        let (hasher, env) = (Passwords::new(PasswordCost::Least), env());
        let long = "a phrase of more than seventy-two bytes, the last of which must count as well: ";
        let right = Password::typed(&format!("{long}1"));
        let stored = hasher.hash(hasher.turn().await, &env, &right).await;
        assert!(stored.starts_with("$argon2id$v=19$"));
        let verdict = hasher.verify(hasher.turn().await, &env, &right, Some(&stored)).await.0;
        assert_eq!(verdict, Verdict::Right);
        for (password, stored) in [(format!("{long}2"), Some(stored.as_str())), (format!("{long}1"), None)] {
            let password = Password::typed(&password);
            assert_eq!(hasher.verify(hasher.turn().await, &env, &password, stored).await.0, Verdict::Wrong);
        }
        let verdict = hasher.verify(hasher.turn().await, &env, &right, Some("plain")).await.0;
        assert_eq!(verdict, Verdict::Wrong);
    }

    #[tokio::test]
    async fn a_hash_of_other_parameters_is_renewed() {
        let (cheap, standard, env) =
            (Passwords::new(PasswordCost::Least), Passwords::new(PasswordCost::Standard), env());
        let password = Password::typed("correct horse");
        let old = cheap.hash(cheap.turn().await, &env, &password).await;
        let verdict = standard.verify(standard.turn().await, &env, &password, Some(&old)).await.0;
        let Verdict::RightButOutdated(new) = verdict else { panic!("{verdict:?}") };
        assert!(new.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{new}");
        let verdict = standard.verify(standard.turn().await, &env, &password, Some(&new)).await.0;
        assert_eq!(verdict, Verdict::Right);
    }
}
