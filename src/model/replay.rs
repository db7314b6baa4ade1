//! The answer of a refresh, sealed so that a retry can have it again (decision 0008).
//!
//! The key comes from the very refresh token that the refresh spent, and that token is stored nowhere: not what is in the
//! database and not the server's own keys open it, only the token's holder does.

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _};
use hkdf::Hkdf;
use sha2::Sha256;

use super::id::AppId;
use super::scope::ScopeSet;
use super::secret::{AccessToken, RefreshToken, Secret};

/// How many random bytes a sealing needs.
pub const NONCE_LENGTH: usize = 12;

/// The first byte of whatever is sealed, so that another construction can be told from this one.
const VERSION: u8 = 1;

/// What the key is for: no other key that is ever derived from a token is the same.
const PURPOSE: &[u8] = b"postern refresh replay 1";

/// Who asked with which request. A retry must be the same in all of it.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The refresh token that was presented.
    pub presented: &'a Secret<RefreshToken>,
    /// The app that presented it.
    pub app_id: AppId,
    /// The narrower scope that was asked for, where one was.
    pub narrowed: Option<&'a ScopeSet>,
}

impl Asked<'_> {
    /// Encrypts the pair that this request was given, with ChaCha20-Poly1305 (RFC 8439) under a key by HKDF-SHA256
    /// (RFC 5869). `nonce` is random.
    ///
    /// # Panics
    ///
    /// Never: the pair is short.
    pub fn seal(
        &self,
        access_token: &Secret<AccessToken>,
        refresh_token: &Secret<RefreshToken>,
        nonce: [u8; NONCE_LENGTH],
    ) -> Vec<u8> {
        // Neither token holds a space.
        let pair = [access_token.reveal(), " ", refresh_token.reveal()].concat();
        let payload = Payload { msg: pair.as_bytes(), aad: &self.associated() };
        let encrypted = self.cipher().encrypt(&nonce.into(), payload);
        let encrypted = encrypted.expect("only values of more than 256 GB are refused");
        [&[VERSION], nonce.as_slice(), &encrypted].concat()
    }

    /// Decrypts the pair, where this request is the one that it was sealed for.
    pub fn open(&self, sealed: &[u8]) -> Option<(Secret<AccessToken>, Secret<RefreshToken>)> {
        let (version, rest) = sealed.split_first()?;
        let (nonce, encrypted) = rest.split_first_chunk::<NONCE_LENGTH>()?;
        if *version != VERSION {
            return None;
        }
        let payload = Payload { msg: encrypted, aad: &self.associated() };
        let pair = String::from_utf8(self.cipher().decrypt(&(*nonce).into(), payload).ok()?).ok()?;
        let (access_token, refresh_token) = pair.split_once(' ')?;
        Some((Secret::unchecked(access_token), Secret::unchecked(refresh_token)))
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        let mut key = [0; 32];
        let derived = Hkdf::<Sha256>::new(None, self.presented.reveal().as_bytes());
        derived.expand(PURPOSE, &mut key).expect("32 bytes are within HKDF's limit of 8160");
        ChaCha20Poly1305::new(&key.into())
    }

    /// What is authenticated beside the pair. The token row needs no mention: a refresh token is one row's alone, and
    /// the key is made of it.
    fn associated(&self) -> Vec<u8> {
        let scope =
            self.narrowed.map_or_else(|| "as granted".to_owned(), |scope| format!("narrowed to {scope}"));
        format!("app {}, {scope}", self.app_id).into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made<K>(letter: u8) -> Secret<K> {
        Secret::generate("foor_", |buffer| buffer.fill(letter))
    }

    #[test]
    fn the_same_request_opens_it_and_no_other_one_does() {
        let presented = made(1);
        let scope = ScopeSet::parse("posts:read").unwrap();
        let asked = Asked { presented: &presented, app_id: AppId::new(7), narrowed: None };
        let (access, refresh) = (made::<AccessToken>(2), made::<RefreshToken>(3));
        let sealed = asked.seal(&access, &refresh, [9; NONCE_LENGTH]);
        let (a, r) = asked.open(&sealed).expect("the same request");
        assert_eq!((a.reveal(), r.reveal()), (access.reveal(), refresh.reveal()));
        for other in [
            Asked { presented: &made(4), ..asked },
            Asked { app_id: AppId::new(8), ..asked },
            Asked { narrowed: Some(&scope), ..asked },
            // What the database keeps of the token is not the token.
            Asked { presented: &Secret::unchecked(&presented.hash().to_hex()), ..asked },
        ] {
            assert!(other.open(&sealed).is_none(), "{other:?}");
        }
        let narrowed = Asked { narrowed: Some(&scope), ..asked };
        assert!(narrowed.open(&narrowed.seal(&access, &refresh, [9; NONCE_LENGTH])).is_some());
    }

    #[test]
    fn any_damage_is_noticed_and_nothing_shows() {
        let presented = made(1);
        let asked = Asked { presented: &presented, app_id: AppId::new(7), narrowed: None };
        let (access, refresh) = (made::<AccessToken>(2), made::<RefreshToken>(3));
        let sealed = asked.seal(&access, &refresh, [9; NONCE_LENGTH]);
        for clear in [&access.reveal()[5..20], &refresh.reveal()[5..20]] {
            assert!(!sealed.windows(15).any(|part| part == clear.as_bytes()));
        }
        for place in 0..sealed.len() {
            let mut damaged = sealed.clone();
            damaged[place] ^= 1;
            assert!(asked.open(&damaged).is_none(), "place {place}");
            assert!(asked.open(&sealed[..place]).is_none(), "cut at {place}");
        }
    }
}
