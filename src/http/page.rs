//! Pages between their handler and the door: a handler answers with a view, which names texts; it is written here, once
//! it is known who reads it.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use askama::filters::{Escaper as _, Html, HtmlSafe};
use askama::{DynTemplate, FastWritable, Values};
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::error::{Notice, PageError, plain_notice_page};
use super::reader::{Reader, Wishes};
use crate::language::{Language, Languages, Text};

/// The value under which a template finds its reader.
const READER: &str = "reader";

/// What the door asks for whatever people read.
pub trait Pages: Send + Sync {
    /// Whoever reads the answer to a request, as far as it says.
    fn reader(&self, request: &Request) -> Reader;

    /// The page of a failure.
    fn notice(&self, notice: Notice<'_>, reader: &Reader) -> String;

    /// Has the browser remember a language that the address asked for.
    fn remember(&self, reader: &Reader, headers: &mut HeaderMap);
}

/// Pages without layout or style sheet, in our own first language.
#[derive(Debug, Clone)]
pub struct PlainPages(
    /// The languages.
    pub Languages,
);

impl Pages for PlainPages {
    fn reader(&self, _: &Request) -> Reader {
        Reader::new(self.0.clone(), Wishes::default())
    }

    fn notice(&self, notice: Notice<'_>, reader: &Reader) -> String {
        plain_notice_page(notice, reader.language())
    }

    fn remember(&self, _: &Reader, _: &mut HeaderMap) {}
}

/// A page that is not written yet.
#[derive(Clone)]
struct Unwritten(Arc<dyn DynTemplate + Send + Sync>);

/// A page, to be written on its way out.
pub(super) fn unwritten(page: impl DynTemplate + Send + Sync + 'static) -> Response {
    let mut response = Response::new(Body::empty());
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response.extensions_mut().insert(Unwritten(Arc::new(page)));
    response
}

/// Writes a page for its reader. Laid over every route.
pub(super) async fn write(request: Request, next: Next) -> Response {
    let reader = request.extensions().get::<Reader>().cloned();
    let mut response = next.run(request).await;
    let (Some(reader), Some(Unwritten(page))) = (reader, response.extensions_mut().remove::<Unwritten>())
    else {
        return response;
    };
    match page.dyn_render_with_values(&reader) {
        Ok(text) => {
            *response.body_mut() = Body::from(text);
            speaks(&reader, response.headers_mut());
            response
        }
        Err(error) => {
            PageError::internal().hint(format!("a page could not be written: {error}")).into_response()
        }
    }
}

/// Says of an answer in which language it is, and that others get it in theirs.
pub(super) fn speaks(reader: &Reader, headers: &mut HeaderMap) {
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(reader.language().tag().as_str()));
    headers.append(VARY, HeaderValue::from_static("accept-language"));
}

impl Values for Reader {
    fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn Any> {
        (key == READER).then_some(self as &dyn Any)
    }
}

/// Whoever reads the page that is being written.
pub(super) fn reader(values: &dyn Values) -> askama::Result<&Reader> {
    askama::get_value(values, READER)
}

/// A text on a page.
pub(super) fn on_page(text: &Text, language: &Language) -> String {
    language.put(text, |typed| {
        let mut escaped = String::with_capacity(typed.len());
        Html.write_escaped_str(&mut escaped, typed).expect("a String takes everything");
        Cow::Owned(escaped)
    })
}

impl FastWritable for Text {
    fn write_into(&self, page: &mut dyn fmt::Write, values: &dyn Values) -> askama::Result<()> {
        page.write_str(&on_page(self, reader(values)?.language()))?;
        Ok(())
    }
}

/// What was typed by people is escaped where it is put into the text.
impl HtmlSafe for Text {}
