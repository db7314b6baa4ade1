//! A moment as people read it: "3 minutes ago", with the exact UTC time for those who need it.

use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use crate::language::{Argument, Text, text};

const ISO: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
const TIME: &[BorrowedFormatItem<'_>] = format_description!("[hour]:[minute]:[second]");

/// One moment in the three spellings of a `<time>` element.
#[derive(Clone)]
pub(crate) struct When {
    /// For machines: `2026-08-01T09:30:00Z`.
    pub(crate) iso: String,
    /// For hovering and listening: `1 August 2026, 09:30:00 UTC`.
    pub(crate) exact: Text,
    /// For reading: `3 minutes ago`; the date once it is more than thirty days away.
    pub(crate) words: Text,
}

impl When {
    /// Spells `at` as seen from `now`.
    pub(crate) fn new(at: OffsetDateTime, now: OffsetDateTime) -> When {
        let iso = spelled(at.to_offset(time::UtcOffset::UTC), ISO);
        When { iso, exact: exact(at), words: relative(at, now).unwrap_or_else(|| day(at)) }
    }

    /// The whole element, for a text in which a moment stands.
    pub(crate) fn element(&self) -> Text {
        text("time").with("iso", &self.iso).with("exact", &self.exact).with("words", &self.words)
    }
}

impl From<&When> for Argument {
    fn from(when: &When) -> Self {
        when.element().into()
    }
}

/// A moment to the second, in UTC.
pub(crate) fn exact(at: OffsetDateTime) -> Text {
    let at = at.to_offset(time::UtcOffset::UTC);
    dated(text("date-exact"), at).with("time", spelled(at, TIME))
}

/// The day of a moment, in UTC.
pub(crate) fn day(at: OffsetDateTime) -> Text {
    dated(text("date-day"), at.to_offset(time::UtcOffset::UTC))
}

/// Templates put a reference before what they have by reference.
impl From<&&When> for Argument {
    fn from(when: &&When) -> Self {
        Self::from(*when)
    }
}

fn spelled(at: OffsetDateTime, items: &[BorrowedFormatItem<'_>]) -> String {
    at.format(&items).expect("a moment has every part that these formats name")
}

fn dated(text: Text, at: OffsetDateTime) -> Text {
    text.with("day", at.day()).with("month", u8::from(at.month())).with("year", at.year().to_string())
}

/// The distance in words, or nothing when a date says more. A moment just ahead is a clock's inaccuracy, not news.
fn relative(at: OffsetDateTime, now: OffsetDateTime) -> Option<Text> {
    let seconds = (now - at).whole_seconds();
    let is_ahead = seconds < 0;
    let (count, words) = match (seconds.unsigned_abs(), is_ahead) {
        (0..60, false) => return Some(text("when-just-now")),
        (0..60, true) => return Some(text("when-in-a-moment")),
        (s @ 60..3_600, false) => (s / 60, text("when-minutes-ago")),
        (s @ 60..3_600, true) => (s / 60, text("when-in-minutes")),
        (s @ 3_600..86_400, false) => (s / 3_600, text("when-hours-ago")),
        (s @ 3_600..86_400, true) => (s / 3_600, text("when-in-hours")),
        (s @ 86_400..2_592_000, false) => (s / 86_400, text("when-days-ago")),
        (s @ 86_400..2_592_000, true) => (s / 86_400, text("when-in-days")),
        _ => return None,
    };
    Some(words.with("count", count))
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::http::web::views::tests::{in_english, in_german};

    #[test]
    fn says_how_long_ago_until_a_date_says_more() {
        let now = datetime!(2026-08-01 12:00:00 UTC);
        for (at, english, german) in [
            (datetime!(2026-08-01 11:59:30 UTC), "just now", "gerade eben"),
            (datetime!(2026-08-01 11:59:00 UTC), "1 minute ago", "vor 1 Minute"),
            (datetime!(2026-08-01 09:00:00 UTC), "3 hours ago", "vor 3 Stunden"),
            (datetime!(2026-07-30 12:00:00 UTC), "2 days ago", "vor 2 Tagen"),
            (datetime!(2026-06-01 12:00:00 UTC), "1 June 2026", "1. Juni 2026"),
            (datetime!(2026-08-01 12:05:00 UTC), "in 5 minutes", "in 5 Minuten"),
        ] {
            let words = When::new(at, now).words;
            assert_eq!((in_english(&words).as_str(), in_german(&words).as_str()), (english, german));
        }
    }

    #[test]
    fn exact_times_are_in_utc() {
        let when = When::new(datetime!(2026-08-01 02:30:05 +5:30), datetime!(2026-08-01 12:00:00 UTC));
        assert_eq!(when.iso, "2026-07-31T21:00:05Z");
        assert_eq!(in_english(&when.exact), "31 July 2026, 21:00:05 UTC");
        assert_eq!(in_german(&when.exact), "31. Juli 2026, 21:00:05 UTC");
    }
}
