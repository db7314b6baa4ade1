//! Which feature requests a list holds, in which order, and which part of it is asked for.

use std::fmt;
use std::str::FromStr;

use time::{Date, OffsetDateTime};

use super::{Approval, PostStatus, UnknownWord, words};
use crate::model::id::BucketId;
use crate::model::page::Page;

/// What a list is narrowed to. The default is everything, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PostFilter {
    /// Approved ones alone, or those that wait.
    pub approval: Option<Approval>,
    /// Those in one bucket.
    pub bucket_id: Option<BucketId>,
    /// Those written within these days.
    pub days: Days,
    /// Those that are so far.
    pub status: Option<PostStatus>,
    /// The order.
    pub sort: Sort,
    /// The part.
    pub page: Page,
}

words! {
    /// The order of a list. Equal ones are told apart by their numbers, newest first where the order is.
    #[derive(Default)]
    Sort {
        /// Most votes first.
        Top = "top",
        /// Newest first.
        #[default]
        LatestCreated = "latest_created_at",
        /// Oldest first.
        OldestCreated = "oldest_created_at",
        /// Last changed first.
        LatestUpdated = "latest_updated_at",
        /// Longest unchanged first.
        OldestUpdated = "oldest_updated_at",
    }
}

/// Days (UTC) in a row, both ends included; without an end, for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Days {
    /// This day or later.
    pub from: Option<Date>,
    /// This day or before.
    pub to: Option<Date>,
}

impl Days {
    /// The first moment.
    pub fn begin(&self) -> Option<OffsetDateTime> {
        self.from.map(|day| day.midnight().assume_utc())
    }

    /// The first moment after them; none where the calendar ends with the last.
    pub fn end(&self) -> Option<OffsetDateTime> {
        self.to.and_then(Date::next_day).map(|day| day.midnight().assume_utc())
    }
}

/// Reads a day as `YYYY-MM-DD`, from the year 1 on.
pub fn parse_day(text: &str) -> Option<Date> {
    let is_in_form = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    if !is_in_form {
        return None;
    }
    let number = |range: std::ops::Range<usize>| text[range].parse::<u16>().ok();
    let month = u8::try_from(number(5..7)?).ok()?.try_into().ok()?;
    let day = u8::try_from(number(8..10)?).ok()?;
    let year = i32::from(number(0..4)?);
    if year == 0 { None } else { Date::from_calendar_date(year, month, day).ok() }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    #[test]
    fn days_are_read_strictly() {
        assert_eq!(parse_day("2026-02-28"), Some(date!(2026 - 02 - 28)));
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-2-1",
            "0000-01-01",
            "99999-01-01",
            "2026-01-01Z",
            " 2026-01-01",
            "2026/01/01",
            "",
            "-026-01-01",
            "\u{ff12}026-01",
            "+026-01-01",
        ] {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_span_of_days_holds_both_ends() {
        let one_day = Days { from: parse_day("2026-01-31"), to: parse_day("2026-01-31") };
        assert_eq!(one_day.begin(), Some(datetime!(2026-01-31 00:00 UTC)));
        assert_eq!(one_day.end(), Some(datetime!(2026-02-01 00:00 UTC)));
        let endless = Days { from: None, to: Some(Date::MAX) };
        assert_eq!(endless.end(), None);
    }
}
