//! Mails: what is told to people outside of pages, and when a mail that did not get through is tried again.

use std::time::Duration;

use textwrap::core::{Word, display_width};
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use time::OffsetDateTime;

use super::id::MailId;
use super::language::LanguageTag;

/// The longest line of a text, as RFC 5322, 2.1.1 asks for.
const LINE: usize = 76;

/// How long a mail waits after each try that failed; after the one that follows the last of these it is given up.
const WAITS: [Duration; 4] =
    [Duration::from_mins(1), Duration::from_mins(10), Duration::from_hours(1), Duration::from_hours(6)];

/// A mail to one person that shall be sent. No secret belongs into it: mails are stored as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMail {
    /// The address.
    pub to: String,
    /// What it is about, on one line.
    pub subject: String,
    /// What it says, in plain text. Paragraphs are one line each, or as many as they shall have.
    pub text: String,
    /// Names what it tells, so that the same is told once; absent: it is always told.
    pub dedupe_key: Option<String>,
}

/// Somebody who is told something by mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The address.
    pub address: String,
    /// The language that they chose.
    pub language: Option<LanguageTag>,
}

/// A mail that waits to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedMail {
    /// Its row.
    pub id: MailId,
    /// The address.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// When it was written.
    pub created_at: OffsetDateTime,
    /// How often it was taken to be sent, this time included.
    pub attempts: i32,
}

/// How long a mail waits after its `attempts`th try failed; `None` where that was the last one.
pub fn wait_after(attempts: i32) -> Option<Duration> {
    let index = usize::try_from(attempts.saturating_sub(1)).unwrap_or_default();
    WAITS.get(index).copied()
}

/// A text on one line: whatever ends a line or cannot be seen is a space.
pub fn on_one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if ends_or_hides(c) { ' ' } else { c }).collect();
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn ends_or_hides(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// A text in lines that every reader shows: long ones are broken at spaces and, in scripts that have none, between
/// letters; lines end with `\n`, and no other control letters are left. A word that is longer than a line, such as an
/// address to click on, is left whole.
pub fn wrapped(text: &str) -> String {
    let options = Options::new(LINE)
        .break_words(false)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = String::with_capacity(text.len() + 16);
    for line in text.trim_end().split('\n') {
        let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        for part in textwrap::wrap(line.trim_end(), &options) {
            lines.push_str(&part);
            lines.push('\n');
        }
    }
    lines
}

/// What stays together. Unicode would also break addresses, at their slashes and hyphens.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let (mut found, mut start, mut end) = (Vec::new(), 0, 0);
    for word in WordSeparator::UnicodeBreakProperties.find_words(line) {
        end += word.len() + word.whitespace.len();
        if may_break(&line[start..end], &line[end..]) {
            found.push(Word::from(&line[start..end]));
            start = end;
        }
    }
    Box::new(found.into_iter())
}

fn may_break(before: &str, after: &str) -> bool {
    let is_wide = |letter: Option<char>| letter.is_some_and(|letter| columns(letter) > 1);
    let is_indent = before.trim().is_empty();
    after.is_empty()
        || !is_indent
            && (before.ends_with(' ') || is_wide(before.chars().last()) || is_wide(after.chars().next()))
}

/// How many columns a letter takes.
fn columns(letter: char) -> usize {
    display_width(letter.encode_utf8(&mut [0; 4]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_tried_again_ever_later_and_then_no_more() {
        let waits: Vec<_> = (1..=6).map(wait_after).collect();
        let minutes = |minutes: u64| Some(Duration::from_mins(minutes));
        assert_eq!(waits, [minutes(1), minutes(10), minutes(60), minutes(360), None, None]);
    }

    #[test]
    fn a_subject_is_one_line() {
        assert_eq!(on_one_line("Acme\r\nBcc: eve@people.test\u{2028}\0 x "), "Acme Bcc: eve@people.test x");
    }

    #[test]
    fn long_lines_are_broken_at_spaces() {
        let words = "ein längerer Satz ".repeat(10);
        let text = wrapped(&format!("  kept  as it is\r\n\r\n{words}\rbell\u{7}\n\n\n"));
        let lines: Vec<&str> = text.split('\n').collect();
        assert_eq!((lines[0], lines[1]), ("  kept  as it is", ""));
        assert!(lines.iter().all(|line| line.chars().count() <= LINE), "{text}");
        assert_eq!(lines[2..lines.len() - 2].join(" "), words.trim_end());
        assert_eq!(lines[lines.len() - 2..], ["bell", ""]);
        let japanese = "配信先が応答しませんでした。設定を確認し、もう一度お試しください。".repeat(4);
        let text = wrapped(&format!("{japanese}https://auth.example.com/developer/apps/1/webhook"));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.concat(), format!("{japanese}https://auth.example.com/developer/apps/1/webhook"));
        assert!(lines.len() > 3 && lines.iter().all(|line| display_width(line) <= LINE), "{text}");
        assert!(lines.iter().all(|line| !line.starts_with(['。', '、'])), "{text}");
        let indented = format!("    https://auth.example.com/{}", "a".repeat(90));
        assert_eq!(wrapped(&indented), format!("{indented}\n"));
        let link = format!("see https://auth.example.com/{} there", "a".repeat(90));
        assert_eq!(wrapped(&link).lines().count(), 3);
    }
}
