//! A moment as people read it: "3 minutes ago", with the exact UTC time for those who need it.

use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

const ISO: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
const EXACT: &[BorrowedFormatItem<'_>] =
    format_description!("[day padding:none] [month repr:long] [year], [hour]:[minute]:[second] UTC");
const DAY: &[BorrowedFormatItem<'_>] = format_description!("[day padding:none] [month repr:long] [year]");

/// One moment in the three spellings of a `<time>` element.
#[derive(Clone)]
pub(crate) struct When {
    /// For machines: `2026-08-01T09:30:00Z`.
    pub(crate) iso: String,
    /// For hovering and listening: `1 August 2026, 09:30:00 UTC`.
    pub(crate) exact: String,
    /// For reading: `3 minutes ago`; the date once it is more than thirty days away.
    pub(crate) words: String,
}

impl When {
    /// Spells `at` as seen from `now`.
    pub(crate) fn new(at: OffsetDateTime, now: OffsetDateTime) -> When {
        let at = at.to_offset(time::UtcOffset::UTC);
        let spell = |items: &[BorrowedFormatItem<'_>]| {
            at.format(&items).expect("a moment has every part that these formats name")
        };
        When { iso: spell(ISO), exact: spell(EXACT), words: relative(at, now).unwrap_or_else(|| spell(DAY)) }
    }
}

/// The distance in words, or nothing when a date says more. A moment just ahead is a clock's inaccuracy, not news.
fn relative(at: OffsetDateTime, now: OffsetDateTime) -> Option<String> {
    let seconds = (now - at).whole_seconds();
    let (number, unit) = match seconds.unsigned_abs() {
        0..60 => return Some(if seconds < 0 { "in a moment" } else { "just now" }.to_owned()),
        s @ 60..3_600 => (s / 60, "minute"),
        s @ 3_600..86_400 => (s / 3_600, "hour"),
        s @ 86_400..2_592_000 => (s / 86_400, "day"),
        _ => return None,
    };
    let plural = if number == 1 { "" } else { "s" };
    Some(if seconds < 0 {
        format!("in {number} {unit}{plural}")
    } else {
        format!("{number} {unit}{plural} ago")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn says_how_long_ago_until_a_date_says_more() {
        let now = datetime!(2026-08-01 12:00:00 UTC);
        let words = |at| When::new(at, now).words;
        assert_eq!(words(datetime!(2026-08-01 11:59:30 UTC)), "just now");
        assert_eq!(words(datetime!(2026-08-01 11:59:00 UTC)), "1 minute ago");
        assert_eq!(words(datetime!(2026-08-01 09:00:00 UTC)), "3 hours ago");
        assert_eq!(words(datetime!(2026-07-30 12:00:00 UTC)), "2 days ago");
        assert_eq!(words(datetime!(2026-06-01 12:00:00 UTC)), "1 June 2026");
        assert_eq!(words(datetime!(2026-08-01 12:05:00 UTC)), "in 5 minutes");
    }

    #[test]
    fn exact_times_are_in_utc() {
        let when = When::new(datetime!(2026-08-01 02:30:05 +5:30), datetime!(2026-08-01 12:00:00 UTC));
        assert_eq!(when.iso, "2026-07-31T21:00:05Z");
        assert_eq!(when.exact, "31 July 2026, 21:00:05 UTC");
    }
}
