//! `application/x-www-form-urlencoded`, in bodies and in query strings.
//!
//! The usual decoders replace what they cannot read by U+FFFD; a value changed on the way must not be compared with
//! anything, so this one refuses it.

use serde_json::Value;

use super::fields::Syntax;
use super::{BodyError, Fields, MAX_FIELDS};

/// Reads `name=value` pairs; a name alone has an empty value.
pub(super) fn parse(bytes: &[u8]) -> Result<Fields, BodyError> {
    let mut entries = Vec::new();
    for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        if entries.len() == MAX_FIELDS {
            return Err(BodyError::TooManyFields);
        }
        let end_of_name = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        let name = percent_decode(&pair[..end_of_name], Plus::IsSpace)?;
        let value = percent_decode(pair.get(end_of_name + 1..).unwrap_or_default(), Plus::IsSpace)?;
        entries.push((name, Value::String(value)));
    }
    Ok(Fields::new(entries, Syntax::Text))
}

/// What `+` stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plus {
    /// Itself, as in paths.
    IsPlus,
    /// A space, as in forms.
    IsSpace,
}

/// Decodes percent-escapes once. Refuses half escapes, invalid UTF-8 and NUL.
pub fn percent_decode(bytes: &[u8], plus: Plus) -> Result<String, BodyError> {
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        let (byte, after) = match (first, after) {
            (b'%', [high, low, after @ ..]) => (hex(*high)? << 4 | hex(*low)?, after),
            (b'%', _) => return Err(BodyError::BrokenEscape),
            (b'+', after) if plus == Plus::IsSpace => (b' ', after),
            (byte, after) => (*byte, after),
        };
        decoded.push(byte);
        rest = after;
    }
    text(decoded)
}

/// Bytes as text without NUL, which Postgres cannot store.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, BodyError> {
    if bytes.contains(&0) {
        return Err(BodyError::Nul);
    }
    String::from_utf8(bytes).map_err(|_| BodyError::NotUtf8)
}

fn hex(digit: u8) -> Result<u8, BodyError> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        b'A'..=b'F' => Ok(digit - b'A' + 10),
        _ => Err(BodyError::BrokenEscape),
    }
}
