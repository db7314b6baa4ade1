//! Spans of time in configuration files.

/// A span of time as people write it: `"24h"`, `"5m"`, `"90days"`.
pub mod duration {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Reads the text.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        let text = String::deserialize(deserializer)?;
        humantime::parse_duration(&text).map_err(|_| {
            D::Error::custom(format!("{text:?} is not a span of time such as \"90s\", \"5m\" or \"24h\""))
        })
    }

    /// Writes the text.
    pub fn serialize<S: Serializer>(span: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&humantime::format_duration(*span))
    }
}

/// Several spans of time.
pub mod durations {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    #[serde(transparent)]
    struct Span(#[serde(with = "super::duration")] Duration);

    /// Reads the texts.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Duration>, D::Error> {
        let spans = Vec::<Span>::deserialize(deserializer)?;
        Ok(spans.into_iter().map(|Span(span)| span).collect())
    }

    /// Writes the texts.
    pub fn serialize<S: Serializer>(spans: &[Duration], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(spans.iter().map(|span| Span(*span)))
    }
}

/// A span of time, or `"none"`.
pub mod optional_duration {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Reads the text.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "none" {
            return Ok(None);
        }
        humantime::parse_duration(&text).map(Some).map_err(|_| {
            D::Error::custom(format!("{text:?} is neither a span of time such as \"24h\" nor \"none\""))
        })
    }

    /// Writes the text.
    pub fn serialize<S: Serializer>(span: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
        match span {
            Some(span) => super::duration::serialize(span, serializer),
            None => serializer.serialize_str("none"),
        }
    }
}
