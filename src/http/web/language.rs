//! In which language somebody reads, as far as a request says: `?lang=de` in its address, the cookie that remembers an
//! earlier one, and what the browser is set to. What a signed-in person prefers is found in `session`.

use std::time::Duration;

use axum::extract::Request;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderMap, Method};
use url::form_urlencoded;

use super::cookies::{self, Name};
use crate::context::Context;
use crate::http::reader::{Reader, Wishes};
use crate::model::language::LanguageTag;

/// The parameter of an address.
const PARAMETER: &str = "lang";

/// How long a browser remembers a language.
const MEMORY: Duration = Duration::from_hours(365 * 24);

/// The longest query that is repeated for each language, in bytes.
const LONGEST_QUERY: usize = 2 * 1024;

/// How much of `Accept-Language` is read, in bytes and in languages.
const LONGEST_LIST: usize = 1024;
const MOST_LANGUAGES: usize = 32;

/// Whoever reads the answer to a request.
pub(super) fn reader(cx: &Context, request: &Request) -> Reader {
    let headers = request.headers();
    // Of two cookies neither is believed.
    let remembered = cookies::read(cx, headers, Name::Language).ok().flatten();
    let is_page = [Method::GET, Method::HEAD].contains(request.method());
    let query = request.uri().query().unwrap_or_default();
    let wishes = Wishes {
        asked: asked(query),
        remembered: remembered.and_then(|tag| tag.parse().ok()),
        accepted: accepted(headers),
        query: Some(without_language(query)).filter(|query| is_page && query.len() <= LONGEST_QUERY),
    };
    Reader::new(cx.languages.clone(), wishes)
}

/// Has the browser remember what the address asked for.
pub(super) fn remember(cx: &Context, reader: &Reader, headers: &mut HeaderMap) {
    if let Some(tag) = reader.to_remember() {
        cookies::set(cx, headers, Name::Language, tag.as_str(), MEMORY);
    }
}

fn asked(query: &str) -> Option<LanguageTag> {
    let mut named = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == PARAMETER);
    LanguageTag::for_range(&named.next()?.1)
}

fn without_language(query: &str) -> String {
    let is_other = |part: &&str| part.split('=').next() != Some(PARAMETER);
    query.split('&').filter(is_other).collect::<Vec<_>>().join("&")
}

/// The first of our languages in the order of weights (RFC 9110, 12.5.4). What is not a list is no wish.
fn accepted(headers: &HeaderMap) -> Option<LanguageTag> {
    let mut best: Option<(f32, LanguageTag)> = None;
    let lists = headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|list| list.to_str().ok());
    let lists = lists.filter(|list| list.len() <= LONGEST_LIST);
    for item in lists.flat_map(|list| list.split(',')).take(MOST_LANGUAGES) {
        let mut parts = item.split(';').map(str::trim);
        let range = parts.next().unwrap_or_default();
        let named = parts.filter_map(|part| part.split_once('='));
        let mut weights = named.filter(|(name, _)| name.trim_end().eq_ignore_ascii_case("q"));
        let weight = weights.next().map_or(Some(1.0), |(_, text)| weight(text.trim_start()));
        if let (Some(tag), Some(weight)) = (LanguageTag::for_range(range), weight)
            && weight > best.map_or(0.0, |(best, _)| best)
        {
            best = Some((weight, tag));
        }
    }
    best.map(|(_, tag)| tag)
}

fn weight(text: &str) -> Option<f32> {
    text.parse().ok().filter(|weight| (0.0..=1.0).contains(weight))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn the_heaviest_of_our_languages_is_accepted() {
        let of = |list: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_str(list).unwrap());
            accepted(&headers)
        };
        for list in [
            "de",
            "de-AT",
            "tlh, DE;q=0.4",
            "en;q=0.3, de ; q=0.8",
            "de, en",
            "*;q=1, de;q=0.1",
            "en;Q=0.3, de;Q=0.8",
        ] {
            assert_eq!(of(list), Some(LanguageTag::De), "{list}");
        }
        let long = format!("de{}", ",tlh".repeat(LONGEST_LIST));
        let many = format!("{}de", "x,".repeat(MOST_LANGUAGES));
        for list in ["", "*", "tlh", "de;q=0", "de;q=2", "de;q=x", "de;q=NaN", ";;;,=,", &long, &many] {
            assert_eq!(of(list), None, "{list}");
        }
        assert_eq!(of("de;q=0.5, en;q=0.9"), Some(LanguageTag::En));
    }

    #[test]
    fn the_language_of_an_address_is_read_and_left_out() {
        assert_eq!(asked("a=b&lang=de"), Some(LanguageTag::De));
        for query in ["", "lang", "lang=", "lang=xx", "langs=de", "a=lang=de"] {
            assert_eq!(asked(query), None, "{query}");
        }
        assert_eq!(without_language("lang=de&a=b%26&lang&c"), "a=b%26&c");
        assert_eq!(without_language(""), "");
    }
}
