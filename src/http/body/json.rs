//! JSON objects, with every repetition of a key kept: a map would silently let the last one win.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::Value;

use super::fields::Syntax;
use super::{BodyError, Fields, MAX_FIELDS};

/// Reads one object and nothing after it. Depth is bounded by the parser's own limit of 128.
pub(super) fn parse(bytes: &[u8]) -> Result<Fields, BodyError> {
    let Entries(entries) = serde_json::from_slice(bytes).map_err(|_| BodyError::NotJson)?;
    if entries.iter().any(|(name, value)| name.contains('\0') || has_nul(value)) {
        return Err(BodyError::Nul);
    }
    Ok(Fields::new(entries, Syntax::Json))
}

fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(values) => values.iter().any(has_nul),
        Value::Object(entries) => entries.iter().any(|(name, value)| name.contains('\0') || has_nul(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

struct Entries(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Entries;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    if entries.len() == MAX_FIELDS {
                        return Err(A::Error::custom("too many members"));
                    }
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}
