//! JWTs in the compact form (RFC 7519, RFC 7515), with HS256 alone: our session tokens, and the SSO tokens of
//! organizations. The header's `alg` never chooses anything; it must say what the caller expects.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::de::{DeserializeOwned, Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::Sha256;
use time::OffsetDateTime;

/// The longest token that is looked at, in bytes.
const LONGEST: usize = 8 * 1024;

/// How strictly the times of a token are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// Whether a token without `exp` is refused.
    pub end: End,
    /// How long after `exp` a token is still taken.
    pub late: Duration,
    /// How long before `nbf` and `iat` a token is already taken.
    pub early: Duration,
}

/// Whether a token must end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// A token without `exp` is refused.
    Required,
    /// A token without `exp` never ends.
    Optional,
}

/// Why a token is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JwtError {
    /// Not three parts of strict base64url, too long, not a JSON object, or a name twice in one.
    #[error("not a well-formed JWT")]
    Malformed,
    /// Another algorithm, or a header that demands what we do not know.
    #[error("the JWT is not signed with HS256")]
    Algorithm,
    /// Signed with another key, or changed since.
    #[error("the JWT's signature does not match")]
    Signature,
    /// Past its end.
    #[error("the JWT has expired")]
    Expired,
    /// Before its beginning.
    #[error("the JWT is not valid yet")]
    NotYet,
    /// The claims are not those that the caller needs.
    #[error("the JWT's claims are not the expected ones")]
    Claims,
}

impl Times {
    /// For tokens that we made: ended on the second. The few seconds before their beginning are for a clock that was
    /// set back a little between making and reading.
    pub const OURS: Self = Self { end: End::Required, late: Duration::ZERO, early: Duration::from_secs(5) };

    /// For tokens of other people's servers, whose clocks differ from ours.
    pub const THEIRS: Self =
        Self { end: End::Optional, late: Duration::from_mins(1), early: Duration::from_mins(1) };
}

/// Signs claims, which must serialize to a JSON object.
///
/// # Panics
///
/// For claims that JSON cannot hold, such as a map whose keys are not texts.
pub fn sign<C: Serialize>(key: &[u8], claims: &C) -> String {
    let claims = serde_json::to_vec(claims).expect("claims are plain data");
    let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","typ":"JWT"}"#);
    let signed = format!("{header}.{}", URL_SAFE_NO_PAD.encode(claims));
    let signature = URL_SAFE_NO_PAD.encode(mac(key, &signed).finalize().into_bytes());
    format!("{signed}.{signature}")
}

/// Reads the claims of a token that is signed with one of the keys and valid at `now`.
pub fn verify<'k, C: DeserializeOwned>(
    token: &str,
    keys: impl IntoIterator<Item = &'k [u8]>,
    now: OffsetDateTime,
    times: Times,
) -> Result<C, JwtError> {
    if token.len() > LONGEST {
        return Err(JwtError::Malformed);
    }
    let (signed, signature) = token.rsplit_once('.').ok_or(JwtError::Malformed)?;
    let (header, claims) = signed.split_once('.').ok_or(JwtError::Malformed)?;
    check_header(&object(header)?)?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| JwtError::Malformed)?;
    // `verify_slice` compares in constant time.
    if !keys.into_iter().any(|key| mac(key, signed).verify_slice(&signature).is_ok()) {
        return Err(JwtError::Signature);
    }
    let claims = object(claims)?;
    check_times(&claims, now, times)?;
    serde_json::from_value(Value::Object(claims)).map_err(|_| JwtError::Claims)
}

/// `typ` and others say nothing about trust and are ignored; `crit` (RFC 7515, 4.1.11) names what must be understood,
/// and we understand none of it.
fn check_header(header: &Map<String, Value>) -> Result<(), JwtError> {
    let expected = header.get("alg").and_then(Value::as_str) == Some("HS256");
    if expected && !header.contains_key("crit") { Ok(()) } else { Err(JwtError::Algorithm) }
}

fn check_times(claims: &Map<String, Value>, now: OffsetDateTime, times: Times) -> Result<(), JwtError> {
    let now = now.unix_timestamp_nanos();
    match instant(claims, "exp")? {
        Some(end) if now >= end + nanos(times.late) => return Err(JwtError::Expired),
        None if times.end == End::Required => return Err(JwtError::Claims),
        _ => {}
    }
    for name in ["nbf", "iat"] {
        if instant(claims, name)?.is_some_and(|begin| now + nanos(times.early) < begin) {
            return Err(JwtError::NotYet);
        }
    }
    Ok(())
}

/// A `NumericDate` (RFC 7519, 2) in nanoseconds; it may have a fraction.
fn instant(claims: &Map<String, Value>, name: &str) -> Result<Option<i128>, JwtError> {
    let Some(value) = claims.get(name) else { return Ok(None) };
    if let Some(seconds) = value.as_i64() {
        return Ok(Some(i128::from(seconds) * 1_000_000_000));
    }
    let seconds = value.as_f64().filter(|seconds| seconds.is_finite()).ok_or(JwtError::Claims)?;
    let seconds = time::Duration::checked_seconds_f64(seconds).ok_or(JwtError::Claims)?;
    Ok(Some(seconds.whole_nanoseconds()))
}

fn nanos(span: Duration) -> i128 {
    i128::try_from(span.as_nanos()).unwrap_or(i128::MAX / 2)
}

fn mac(key: &[u8], signed: &str) -> Hmac<Sha256> {
    let mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of every length");
    mac.chain_update(signed)
}

fn object(part: &str) -> Result<Map<String, Value>, JwtError> {
    let bytes = URL_SAFE_NO_PAD.decode(part).map_err(|_| JwtError::Malformed)?;
    serde_json::from_slice::<Unique>(&bytes).map(|unique| unique.0).map_err(|_| JwtError::Malformed)
}

/// A JSON object that names nothing twice: two readers might otherwise take different values from one token.
struct Unique(Map<String, Value>);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Unique;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Unique, A::Error> {
                let mut map = Map::new();
                while let Some((name, value)) = access.next_entry::<String, Value>()? {
                    if map.insert(name, value).is_some() {
                        return Err(A::Error::custom("a name is given twice"));
                    }
                }
                Ok(Unique(map))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}

#[cfg(test)]
mod tests;
