//! What templates say to put texts into words: `{{ "login-title"|text }}`, and with something in it
//! `{{ "login-waiting"|text|with("app", app) }}`.

#![expect(
    unreachable_pub,
    clippy::inline_always,
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "what askama makes of filters, and asks of them"
)]

use askama::Values;

use crate::http::page;
use crate::http::reader::Version;
use crate::language::{Argument, Text, text as named};

/// The text of this key.
#[askama::filter_fn]
pub(crate) fn text(key: &'static str, _: &dyn Values) -> askama::Result<Text> {
    Ok(named(key))
}

/// The same with something in it.
#[askama::filter_fn]
pub(crate) fn with<V: Into<Argument>>(
    text: Text,
    _: &dyn Values,
    name: &'static str,
    value: V,
) -> askama::Result<Text> {
    Ok(text.with(name, value))
}

/// A number as the reader writes it.
#[askama::filter_fn]
pub(crate) fn number<V: Into<Argument>>(number: V, _: &dyn Values) -> askama::Result<Text> {
    Ok(named("number").with("number", number))
}

/// The tag of the language that a page with this frame is in.
#[askama::filter_fn]
pub(crate) fn language<T>(_: &T, values: &dyn Values) -> askama::Result<&'static str> {
    Ok(page::reader(values)?.language().tag().as_str())
}

/// The direction that its lines run in.
#[askama::filter_fn]
pub(crate) fn direction<T>(_: &T, values: &dyn Values) -> askama::Result<&'static str> {
    Ok(page::reader(values)?.language().tag().direction())
}

/// The page in every language, where its address leads to it.
#[askama::filter_fn]
pub(crate) fn versions<T>(_: &T, values: &dyn Values) -> askama::Result<Vec<Version>> {
    Ok(page::reader(values)?.versions())
}
