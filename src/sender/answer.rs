//! What is kept of a receiver's answer: little, and fit to be shown to people.

use std::time::Duration;

use http_body_util::BodyExt as _;
use hyper::Response;
use hyper::body::Incoming;
use hyper::header::{HeaderMap, RETRY_AFTER};
use time::OffsetDateTime;

use super::SendError;

/// A body is read so far; what comes after it is left, and the connection with it.
const MOST_READ: usize = 64 * 1024;

/// So much of a body is kept.
const MOST_KEPT: usize = 1024;

/// What a receiver answered. A redirect is an answer like any other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// When it wants to be asked again.
    pub retry_after: Option<RetryAfter>,
    /// The beginning of the body: at most 1 KiB of text without control characters. It is a stranger's, so whoever
    /// shows it escapes it.
    pub beginning: String,
}

/// When a receiver wants to be asked again (RFC 9110, 10.2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryAfter {
    /// After a span of time.
    After(Duration),
    /// At a time.
    At(OffsetDateTime),
}

impl RetryAfter {
    /// Reads the header. A value that is neither a number of seconds nor a date is none.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            // What does not fit is longer than a century, and means nothing.
            return text.parse::<u32>().ok().map(|seconds| Self::After(Duration::from_secs(seconds.into())));
        }
        httpdate::parse_http_date(text).ok().map(|at| Self::At(at.into()))
    }
}

/// Reads an answer as far as it is of use.
pub(super) async fn read(response: Response<Incoming>) -> Result<Answer, SendError> {
    let status = response.status().as_u16();
    let retry_after = retry_after(response.headers());
    let mut body = response.into_body();
    let (mut beginning, mut read) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| SendError::BadAnswer)?;
        let Some(bytes) = frame.data_ref() else { continue };
        beginning.extend_from_slice(&bytes[..bytes.len().min(MOST_KEPT - beginning.len())]);
        read += bytes.len();
        if read >= MOST_READ {
            break;
        }
    }
    Ok(Answer { status, retry_after, beginning: shown(&beginning) })
}

fn retry_after(headers: &HeaderMap) -> Option<RetryAfter> {
    headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()).and_then(RetryAfter::parse)
}

/// A text for people: what separates words or lines becomes a space, and what could hide or turn text is marked.
fn shown(bytes: &[u8]) -> String {
    let mut shown = String::new();
    for letter in String::from_utf8_lossy(bytes).chars() {
        let letter = match letter {
            '\n' | '\r' | '\t' => ' ',
            letter if letter.is_control() || is_format(letter) => char::REPLACEMENT_CHARACTER,
            letter => letter,
        };
        if shown.len() + letter.len_utf8() > MOST_KEPT {
            break;
        }
        shown.push(letter);
    }
    shown
}

/// Letters that are invisible or turn the reading direction.
fn is_format(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_receiver_may_ask_for_time() {
        let at = RetryAfter::At(datetime!(2026-01-05 09:01:02 UTC));
        for (text, read) in [
            ("0", Some(RetryAfter::After(Duration::ZERO))),
            (" 120 ", Some(RetryAfter::After(Duration::from_mins(2)))),
            ("Mon, 05 Jan 2026 09:01:02 GMT", Some(at)),
            ("Monday, 05-Jan-26 09:01:02 GMT", Some(at)),
            ("Mon Jan  5 09:01:02 2026", Some(at)),
            ("", None),
            ("-1", None),
            ("+1", None),
            ("1.5", None),
            ("99999999999999999999", None),
            ("tomorrow", None),
            ("2026-01-05T09:01:02Z", None),
            ("Mon, 05 Foo 2026 09:01:02 GMT", None),
        ] {
            assert_eq!(RetryAfter::parse(text), read, "{text:?}");
        }
    }

    #[test]
    fn what_is_kept_is_short_and_harmless() {
        assert_eq!(shown(b"one\r\ntwo\tthree\x00\x1b[31m"), "one  two three\u{fffd}\u{fffd}[31m");
        assert_eq!(shown("a\u{202e}b\u{200b}c\u{85}d".as_bytes()), "a\u{fffd}b\u{fffd}c\u{fffd}d");
        assert_eq!(shown(b"\xff\xfe"), "\u{fffd}\u{fffd}");
        assert_eq!(shown(&[0xff; MOST_KEPT]).len(), MOST_KEPT / 3 * 3);
        assert_eq!(shown("\u{fc}".repeat(600).as_bytes()).len(), MOST_KEPT);
    }
}
