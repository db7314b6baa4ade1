//! The server's own keys: what signs session JWTs, ties forms to sessions, and seals secrets that must be read again.
//!
//! All are derived by HKDF-SHA256 (RFC 5869) from 32 bytes that a deployment keeps: given in `keys.current`, or kept
//! in `keys.toml`. The bytes before the last change stay as `previous`, so that what they signed and sealed still
//! opens. Nothing here prints a key.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::config::values::KeyMaterial;
use crate::env::Env;

mod file;

pub use file::KeysError;

/// The first byte of whatever is sealed, so that another construction can be told from this one.
const SEAL_VERSION: u8 = 1;
const NONCE_LENGTH: usize = 12;

/// Every key of one server.
#[derive(Clone)]
pub struct Keys {
    current: Derived,
    previous: Option<Derived>,
}

/// What a sealed value is. Part of what is authenticated, so that one kind never opens as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// An organization's key for the JWTs of its own people.
    SsoKey,
    /// The secret that signs an app's webhooks.
    WebhookSecret,
}

/// A value that was not sealed by these keys for this purpose and row, or was changed since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a sealed value does not open with the keys of this server")]
pub struct CannotOpen;

#[derive(Clone)]
struct Derived {
    session_jwt: [u8; 32],
    csrf: [u8; 32],
    seal: ChaCha20Poly1305,
}

impl Keys {
    /// Derives every key from what a deployment keeps.
    pub fn derive(current: &KeyMaterial, previous: Option<&KeyMaterial>) -> Self {
        Self { current: Derived::from(current), previous: previous.map(Derived::from) }
    }

    /// The key that signs session JWTs (HS256).
    pub fn session_jwt(&self) -> &[u8] {
        &self.current.session_jwt
    }

    /// The keys that a session JWT may be signed with.
    pub fn session_jwt_accepted(&self) -> impl Iterator<Item = &[u8]> {
        self.derived().map(|derived| derived.session_jwt.as_slice())
    }

    /// The text that a form carries to show that it was made for whatever `bound_to` names, such as a session.
    pub fn csrf_tag(&self, bound_to: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(self.current.csrf_mac(bound_to).finalize().into_bytes())
    }

    /// Whether a form's text was made for it. Compares in constant time.
    pub fn csrf_matches(&self, bound_to: &[u8], presented: &str) -> bool {
        let Ok(tag) = URL_SAFE_NO_PAD.decode(presented) else { return false };
        self.derived().any(|derived| derived.csrf_mac(bound_to).verify_slice(&tag).is_ok())
    }

    /// Encrypts a value for the row that will hold it, with ChaCha20-Poly1305 (RFC 8439) under a random nonce.
    /// `row` names the row for good: another row's value does not open in its place.
    ///
    /// # Panics
    ///
    /// For values of more than 256 GB.
    pub fn seal(&self, env: &Env, purpose: Purpose, row: &str, clear: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE_LENGTH];
        env.fill(&mut nonce);
        let payload = Payload { msg: clear, aad: &associated(purpose, row) };
        let encrypted = self.current.seal.encrypt(&nonce.into(), payload);
        let encrypted = encrypted.expect("only values of more than 256 GB are refused");
        [&[SEAL_VERSION], nonce.as_slice(), &encrypted].concat()
    }

    /// Decrypts what [`Keys::seal`] made for this purpose and row.
    pub fn open(&self, purpose: Purpose, row: &str, sealed: &[u8]) -> Result<Vec<u8>, CannotOpen> {
        let (version, rest) = sealed.split_first().ok_or(CannotOpen)?;
        let (nonce, encrypted) = rest.split_first_chunk::<NONCE_LENGTH>().ok_or(CannotOpen)?;
        if *version != SEAL_VERSION {
            return Err(CannotOpen);
        }
        let aad = associated(purpose, row);
        self.derived()
            .find_map(|derived| {
                derived.seal.decrypt(&(*nonce).into(), Payload { msg: encrypted, aad: &aad }).ok()
            })
            .ok_or(CannotOpen)
    }

    /// The keys in use, then those before.
    fn derived(&self) -> impl Iterator<Item = &Derived> {
        std::iter::once(&self.current).chain(&self.previous)
    }
}

impl Derived {
    fn csrf_mac(&self, bound_to: &[u8]) -> Hmac<Sha256> {
        let mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.csrf);
        mac.expect("HMAC takes keys of every length").chain_update(bound_to)
    }
}

impl From<&KeyMaterial> for Derived {
    fn from(material: &KeyMaterial) -> Self {
        let hkdf = Hkdf::<Sha256>::new(None, material.bytes());
        let key = |info: &str| {
            let mut key = [0; 32];
            hkdf.expand(info.as_bytes(), &mut key).expect("32 bytes are within HKDF's limit of 8160");
            key
        };
        Self {
            session_jwt: key("postern session jwt 1"),
            csrf: key("postern csrf 1"),
            seal: ChaCha20Poly1305::new(&key("postern seal 1").into()),
        }
    }
}

fn associated(purpose: Purpose, row: &str) -> Vec<u8> {
    let purpose = match purpose {
        Purpose::SsoKey => "sso key",
        Purpose::WebhookSecret => "webhook secret",
    };
    [purpose, "\0", row].concat().into_bytes()
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys(…)")
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn keys(seed: u8) -> Keys {
        Keys::derive(&KeyMaterial::new([seed; 32]), None)
    }

    fn env() -> Env {
        Env::fixed(datetime!(2026-01-01 00:00 UTC), 1)
    }

    #[test]
    fn a_sealed_value_opens_for_its_purpose_and_row_alone() {
        let keys = keys(1);
        let sealed = keys.seal(&env(), Purpose::SsoKey, "7", b"clear");
        assert_eq!(keys.open(Purpose::SsoKey, "7", &sealed), Ok(b"clear".to_vec()));
        assert_eq!(keys.open(Purpose::SsoKey, "8", &sealed), Err(CannotOpen));
        assert_eq!(keys.open(Purpose::WebhookSecret, "7", &sealed), Err(CannotOpen));
        assert!(!sealed.windows(5).any(|part| part == b"clear"));
    }

    #[test]
    fn any_damage_is_noticed_and_nothing_panics() {
        let keys = keys(1);
        let sealed = keys.seal(&env(), Purpose::SsoKey, "7", b"clear");
        for place in 0..sealed.len() {
            let mut damaged = sealed.clone();
            damaged[place] ^= 1;
            assert_eq!(keys.open(Purpose::SsoKey, "7", &damaged), Err(CannotOpen), "place {place}");
            assert_eq!(keys.open(Purpose::SsoKey, "7", &sealed[..place]), Err(CannotOpen), "cut at {place}");
        }
    }

    #[test]
    fn what_the_previous_key_made_still_opens_and_a_strangers_does_not() {
        let (old, new) = (KeyMaterial::new([1; 32]), KeyMaterial::new([2; 32]));
        let before = Keys::derive(&old, None);
        let after = Keys::derive(&new, Some(&old));
        let sealed = before.seal(&env(), Purpose::SsoKey, "7", b"clear");
        let tag = before.csrf_tag(b"session");
        assert!(after.open(Purpose::SsoKey, "7", &sealed).is_ok() && after.csrf_matches(b"session", &tag));
        assert!(after.session_jwt_accepted().any(|key| key == before.session_jwt()));
        assert_ne!(after.session_jwt(), before.session_jwt());
        assert!(keys(3).open(Purpose::SsoKey, "7", &sealed).is_err());
        assert!(!keys(3).csrf_matches(b"session", &tag) && !after.csrf_matches(b"another", &tag));
    }

    #[test]
    fn two_seals_of_one_value_differ() {
        let (keys, env) = (keys(1), env());
        let seal = || keys.seal(&env, Purpose::SsoKey, "7", b"clear");
        assert_ne!(seal(), seal());
    }

    #[test]
    fn keys_are_not_printed() {
        assert_eq!(format!("{:?}", keys(1)), "Keys(…)");
    }
}
