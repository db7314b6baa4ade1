//! Signatures that others make: ECDSA on P-256 over SHA-256, in the ASN.1 form that secret scanners send.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ECDSA_P256_SHA256_ASN1, UnparsedPublicKey};
use serde::{Deserialize, Serialize, Serializer};

/// What every such key begins with in DER: a sequence, the two names that say "a point on P-256", and the point's
/// length (RFC 5480).
const HEAD: [u8; 26] = [
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86,
    0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];

const BEGIN: &str = "-----BEGIN PUBLIC KEY-----";
const END: &str = "-----END PUBLIC KEY-----";

/// An uncompressed point: one byte that says so, and two coordinates.
const POINT_LENGTH: usize = 65;

/// A public key on P-256. Written in PEM.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct P256Key([u8; POINT_LENGTH]);

impl P256Key {
    /// Whether the owner of this key signed exactly these bytes. `signature` is the ASN.1 form.
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, &self.0).verify(message, signature).is_ok()
    }

    /// The PEM form.
    pub fn to_pem(&self) -> String {
        let body = STANDARD.encode([HEAD.as_slice(), &self.0].concat());
        let (first, second) = body.split_at(64);
        format!("{BEGIN}\n{first}\n{second}\n{END}\n")
    }
}

impl TryFrom<String> for P256Key {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        const NOT_ONE: &str = "must be a public key on P-256 in PEM, from BEGIN to END PUBLIC KEY";
        let body = text.trim().strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(END)).ok_or(NOT_ONE)?;
        let body: String = body.split_whitespace().collect();
        let der = STANDARD.decode(body).map_err(|_| NOT_ONE)?;
        let point = der.strip_prefix(&HEAD).ok_or(NOT_ONE)?;
        let point: [u8; POINT_LENGTH] = point.try_into().map_err(|_| NOT_ONE)?;
        if point[0] == 4 { Ok(Self(point)) } else { Err(NOT_ONE) }
    }
}

impl Serialize for P256Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_pem())
    }
}

impl fmt::Debug for P256Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_pem())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key, the message and the signature that GitHub publishes to try a receiver with.
    const PUBLISHED: &str = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsz9ugWDj5jK5ELBK42ynytbo38gP
HzZFI03Exwz8Lh/tCfL3YxwMdLjB+bMznsanlhK0RwcGP3IDb34kQDIo3Q==
-----END PUBLIC KEY-----
";
    const MESSAGE: &[u8] =
        br#"[{"token":"some_token","type":"some_type","url":"some_url","source":"some_source"}]"#;
    const SIGNATURE: &str =
        "MEUCIFLZzeK++IhS+y276SRk2Pe5LfDrfvTXu6iwKKcFGCrvAiEAhHN2kDOhy2I6eGkOFmxNkOJ+L2y8oQ9A2T9GGJo6WJY=";

    #[test]
    fn the_published_sample_verifies_and_nothing_near_it() {
        let key = P256Key::try_from(PUBLISHED.to_owned()).unwrap();
        let signature = STANDARD.decode(SIGNATURE).unwrap();
        assert!(key.verifies(MESSAGE, &signature));
        assert!(!key.verifies(&MESSAGE[1..], &signature));
        for place in 0..signature.len() {
            let mut damaged = signature.clone();
            damaged[place] ^= 1;
            assert!(!key.verifies(MESSAGE, &damaged), "place {place}");
            assert!(!key.verifies(MESSAGE, &signature[..place]), "cut at {place}");
        }
        assert_eq!(key.to_pem(), PUBLISHED);
        assert_eq!(P256Key::try_from(PUBLISHED.replace('\n', " ")), Ok(key), "as on one line");
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let rsa = PUBLISHED.replace("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcD", "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcE");
        for text in ["", "MFkw", &PUBLISHED.replace("PUBLIC", "PRIVATE"), &rsa, &PUBLISHED.replace("Q==", "")]
        {
            assert!(P256Key::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
