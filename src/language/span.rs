//! Spans of time in words.

use std::time::Duration;

use crate::language::{Text, text};

/// A span of time in its largest whole unit: "2 hours", "90 minutes".
pub fn span(span: Duration) -> Text {
    let seconds = span.as_secs();
    let (count, words) = match seconds {
        s if s >= 86_400 && s % 86_400 == 0 => (s / 86_400, text("span-days")),
        s if s >= 3_600 && s % 3_600 == 0 => (s / 3_600, text("span-hours")),
        s if s >= 60 && s % 60 == 0 => (s / 60, text("span-minutes")),
        s => (s, text("span-seconds")),
    };
    words.with("count", count)
}
