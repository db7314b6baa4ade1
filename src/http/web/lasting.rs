//! How long an install shall last, as a form asks it: until it is revoked, for a while, or until the end of a day.

use time::format_description::well_known::Iso8601;
use time::{Date, Duration, OffsetDateTime, Time};

use super::views::parts::Choice;
use crate::http::body::{FieldError, FieldProblem, Fields};
use crate::language::{Text, text};

/// A year, in days.
const YEAR: i64 = 365;

/// The spans that are offered, in days.
const SPANS: [i64; 3] = [30, 90, YEAR];

/// The choices of the field `lasts`.
pub(super) fn choices() -> Vec<Choice> {
    let choice =
        |value: String, label: Text, chosen: bool| Choice { value, label, detail: Text::default(), chosen };
    let spans = SPANS.iter().map(|days| {
        let label = match *days {
            YEAR => text("consent-lasts-a-year"),
            days => text("span-days").with("count", days),
        };
        choice(days.to_string(), label, false)
    });
    std::iter::once(choice(String::new(), text("consent-lasts-until-revoked"), true)).chain(spans).collect()
}

/// Reads `lasts` (days, or nothing) and `until` (a day in UTC, whose end counts); the day wins where both are given.
pub(super) fn expires_at(fields: &Fields, now: OffsetDateTime) -> Result<Option<OffsetDateTime>, FieldError> {
    if let Some(text) = fields.one("until")? {
        let day = Date::parse(text, &Iso8601::DATE).ok().and_then(Date::next_day);
        let day = day.ok_or_else(|| FieldError::new("until", FieldProblem::WrongType))?;
        return Ok(Some(OffsetDateTime::new_utc(day, Time::MIDNIGHT)));
    }
    let Some(days) = fields.integer("lasts")? else { return Ok(None) };
    if SPANS.contains(&days) {
        Ok(Some(now + Duration::days(days)))
    } else {
        Err(FieldError::new("lasts", FieldProblem::WrongType))
    }
}
