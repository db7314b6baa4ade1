//! What lists are narrowed to, as the query string says it.

use super::registry::{Kind, Parameter};
use crate::http::body::{FieldError, FieldProblem, Fields};
use crate::model::feedback::filter::{Days, parse_day};
use crate::model::page::Page;

/// Which page of a list.
pub(super) const PAGE: Parameter = Parameter::optional(
    "page",
    Kind::Number,
    "Which page, from 1. What is out of range is brought into it.",
    "1",
);

/// How much of a list at once, as [`page()`] reads it.
pub(super) const PER_PAGE: Parameter = Parameter::optional(
    "per_page",
    Kind::Number,
    "The most rows of a page, 30 where nothing is said and 100 at most.",
    "30",
);

/// Where a span of days begins.
pub(super) const FROM_DATE: Parameter =
    Parameter::optional("from_date", Kind::Day, "Those written on this day (UTC) or later.", "2026-01-01");

/// Where a span of days ends.
pub(super) const TO_DATE: Parameter =
    Parameter::optional("to_date", Kind::Day, "Those written on this day (UTC) or before.", "2026-12-31");

/// Within which days something was written: `from_date` and `to_date`.
pub(super) fn days(query: &Fields) -> Result<Days, FieldError> {
    Ok(Days { from: read(query, "from_date", parse_day)?, to: read(query, "to_date", parse_day)? })
}

/// Which page is asked for: `page`, from 1, and `per_page`. What is out of range is brought into it.
pub(super) fn page(query: &Fields) -> Result<Page, FieldError> {
    page_of(query, Page::USUAL)
}

/// As [`page()`], with so many rows where nothing is said.
pub(super) fn page_of(query: &Fields, usual: i64) -> Result<Page, FieldError> {
    let size = read(query, "per_page", number)?.unwrap_or(usual);
    Ok(Page::clamped(read(query, "page", number)?, Some(size)))
}

/// A parameter of a certain form. An empty one counts as not sent; clients differ in whether they leave it out.
pub(super) fn read<T>(
    query: &Fields,
    name: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, FieldError> {
    let Some(text) = query.one(name)? else { return Ok(None) };
    parse(text).map(Some).ok_or_else(|| FieldError::new(name, FieldProblem::WrongType))
}

/// Digits with an optional minus, however many: what is too large is as large as can be.
fn number(text: &str) -> Option<i64> {
    let (digits, extreme) = match text.strip_prefix('-') {
        Some(digits) => (digits, i64::MIN),
        None => (text, i64::MAX),
    };
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(extreme))
}

#[cfg(test)]
mod tests {
    use axum::extract::{FromRequestParts as _, Request};

    use super::*;
    use crate::http::body::QueryFields;

    async fn asked(query: &str) -> Result<Page, FieldError> {
        let request = Request::get(format!("/x?{query}")).body(()).unwrap();
        let QueryFields(fields) =
            QueryFields::from_request_parts(&mut request.into_parts().0, &()).await.unwrap();
        page(&fields)
    }

    #[tokio::test]
    async fn numbers_out_of_range_are_brought_into_it_and_other_values_refused() {
        assert_eq!(asked("").await, Ok(Page::default()));
        assert_eq!(asked("page=&per_page=10").await, Ok(Page::clamped(None, Some(10))));
        assert_eq!(asked("page=-1&per_page=0").await, Ok(Page::clamped(Some(1), Some(1))));
        let largest = Page::clamped(Some(i64::MAX), Some(i64::MAX));
        assert_eq!(asked("page=99999999999999999999&per_page=1000000000000").await, Ok(largest));
        for query in [
            "page=NaN",
            "page=1e3",
            "page=0x1",
            "page=%201",
            "page=--1",
            "page=-",
            "page=%EF%BC%91",
            "per_page=ten",
            "page=1&page=2",
        ] {
            assert!(asked(query).await.is_err(), "{query}");
        }
    }
}
