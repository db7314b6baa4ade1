//! Secrets: shown once, stored as SHA-256, never printed.
//!
//! A secret is `prefix` + 43 random characters + a 6 character checksum, all of `[A-Za-z0-9]` after the prefix.
//! 43 characters of a 62 letter alphabet are 256 bits, so a fast hash with a unique index is enough. The checksum lets
//! a scanner recognise a leaked secret and lets us refuse a mistyped one without asking the database.

use std::fmt;
use std::marker::PhantomData;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
pub(super) const RANDOM_LENGTH: usize = 43;
pub(super) const CHECKSUM_LENGTH: usize = 6;

/// A secret in clear. Neither `Debug` nor `Display` shows it; [`Secret::reveal`] is the only way to the text.
pub struct Secret<K> {
    text: String,
    kind: PhantomData<fn() -> K>,
}

/// What is stored of a secret: the SHA-256 of its whole text.
pub struct SecretHash<K> {
    digest: [u8; 32],
    kind: PhantomData<fn() -> K>,
}

/// A text that cannot be a secret of this kind: wrong prefix, length, alphabet or checksum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a well-formed secret of this kind")]
pub struct Malformed;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident),* $(,)?) => {$( $(#[$doc])* #[derive(Debug)] pub enum $kind {} )*};
}

kinds! {
    /// An app's client secret (RFC 6749, 2.3.1).
    ClientSecret,
    /// An authorization code (RFC 6749, 4.1.2).
    Code,
    /// An access token (RFC 6750).
    AccessToken,
    /// A refresh token (RFC 6749, 6).
    RefreshToken,
    /// An organization API key.
    ApiKey,
    /// The value of a browser's session cookie, or the id inside a session JWT.
    Session,
    /// A session JWT, whole.
    SessionJwt,
    /// The key of an organization's own sign-in (HS256).
    SsoKey,
    /// The token in a page's form that ties it to its session.
    Csrf,
    /// The name of a consent page that waits for its answer.
    Consent,
    /// What the link of an invitation ends with.
    Invitation,
}

impl<K> Secret<K> {
    /// Makes a new secret; `fill` fills a buffer with random bytes and is called until 43 characters are drawn.
    pub fn generate(prefix: &str, mut fill: impl FnMut(&mut [u8])) -> Self {
        let mut text = String::with_capacity(prefix.len() + RANDOM_LENGTH + CHECKSUM_LENGTH);
        text.push_str(prefix);
        let mut buffer = [0_u8; 64];
        while text.len() < prefix.len() + RANDOM_LENGTH {
            fill(&mut buffer);
            // 248 is the largest multiple of 62 below 256: what lies above is drawn again, so no letter is favoured.
            let missing = prefix.len() + RANDOM_LENGTH - text.len();
            let drawn = buffer.iter().filter(|byte| **byte < 248).take(missing);
            text.extend(drawn.map(|byte| char::from(ALPHABET[usize::from(byte % 62)])));
        }
        let checksum = checksum(&text);
        text.push_str(&checksum);
        Self { text, kind: PhantomData }
    }

    /// Reads a presented text. A wrong prefix, length, letter or checksum is refused, and costs no query.
    pub fn parse(prefix: &str, text: &str) -> Result<Self, Malformed> {
        let body = text.strip_prefix(prefix).ok_or(Malformed)?;
        if body.len() != RANDOM_LENGTH + CHECKSUM_LENGTH || !body.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Malformed);
        }
        let (signed, presented) = text.split_at(text.len() - CHECKSUM_LENGTH);
        if checksum(signed) == presented { Ok(Self::unchecked(text)) } else { Err(Malformed) }
    }

    /// Takes a text as it is, for secrets that others made and for tests of unknown ones.
    pub fn unchecked(text: &str) -> Self {
        Self { text: text.to_owned(), kind: PhantomData }
    }

    /// The clear text, for the one answer that shows it.
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// What is stored and looked up.
    pub fn hash(&self) -> SecretHash<K> {
        SecretHash { digest: Sha256::digest(self.text.as_bytes()).into(), kind: PhantomData }
    }
}

impl<K> SecretHash<K> {
    /// Takes a stored digest.
    pub const fn from_digest(digest: [u8; 32]) -> Self {
        Self { digest, kind: PhantomData }
    }

    /// The digest, for SQL parameters and keyed maps.
    pub const fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    /// The digest in hexadecimal digits, as others name a secret that they may not repeat.
    pub fn to_hex(&self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digits = self.digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
    }

    /// Compares in constant time.
    pub fn matches(&self, other: &Self) -> bool {
        self.digest.ct_eq(&other.digest).into()
    }
}

impl<K> Clone for SecretHash<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for SecretHash<K> {}

impl<K> Clone for Secret<K> {
    fn clone(&self) -> Self {
        Self::unchecked(&self.text)
    }
}

impl<K> fmt::Debug for Secret<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl<K> fmt::Debug for SecretHash<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretHash(…)")
    }
}

/// CRC-32 of the prefix and the random part, in six letters of the same alphabet, zero-padded.
fn checksum(signed: &str) -> String {
    let mut rest = crc32fast::hash(signed.as_bytes());
    let mut letters = [b'0'; CHECKSUM_LENGTH];
    for letter in letters.iter_mut().rev() {
        *letter = ALPHABET[(rest % 62) as usize];
        rest /= 62;
    }
    letters.iter().map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counting() -> impl FnMut(&mut [u8]) {
        let mut next = 0_u8;
        move |buffer| {
            for byte in buffer {
                *byte = next;
                next = next.wrapping_add(7);
            }
        }
    }

    #[test]
    fn a_generated_secret_reads_back_and_hashes_the_same() {
        let secret = Secret::<AccessToken>::generate("foot_", counting());
        assert_eq!(secret.reveal().len(), 5 + 43 + 6);
        let read = Secret::<AccessToken>::parse("foot_", secret.reveal()).expect("reads back");
        assert!(read.hash().matches(&secret.hash()));
    }

    #[test]
    fn every_single_damage_is_refused() {
        let secret = Secret::<Code>::generate("fooc_", counting());
        let text = secret.reveal();
        assert!(Secret::<Code>::parse("foot_", text).is_err());
        assert!(Secret::<Code>::parse("fooc_", &text[..text.len() - 1]).is_err());
        assert!(Secret::<Code>::parse("fooc_", &format!("{text} ")).is_err());
        assert!(Secret::<Code>::parse("fooc_", &text.to_uppercase()).is_err());
        for place in 5..text.len() {
            let mut damaged = text.as_bytes().to_vec();
            damaged[place] = if damaged[place] == b'x' { b'y' } else { b'x' };
            let damaged = String::from_utf8(damaged).expect("ASCII");
            assert!(Secret::<Code>::parse("fooc_", &damaged).is_err(), "place {place}");
        }
    }

    #[test]
    fn neither_form_prints_its_content() {
        let secret = Secret::<ClientSecret>::generate("fosec_", counting());
        assert_eq!(format!("{secret:?} {:?}", secret.hash()), "Secret(…) SecretHash(…)");
    }
}
