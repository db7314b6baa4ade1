//! A scope, or an empty text for none.

use serde::{Deserialize, Deserializer, Serializer, de::Error};

use crate::model::scope::Scope;

/// Reads the text.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Scope>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() { Ok(None) } else { Scope::parse(&text).map(Some).map_err(D::Error::custom) }
}

/// Writes the text.
#[expect(clippy::ref_option, reason = "the field is handed over as it is")]
pub(super) fn serialize<S: Serializer>(scope: &Option<Scope>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(scope.as_ref().map_or("", Scope::as_str))
}
