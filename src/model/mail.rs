//! Mails: what is told to people outside of pages, and when a mail that did not get through is tried again.

use std::time::Duration;

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

/// A text in lines that every reader shows: long ones are broken at spaces, lines end with `\n`, and no other control
/// letters are left. A word that is longer than a line, such as an address to click on, is left whole.
pub fn wrapped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = String::with_capacity(text.len() + 16);
    for line in text.trim_end().split('\n') {
        let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        wrap(line.trim_end(), &mut lines);
    }
    lines
}

fn wrap(line: &str, lines: &mut String) {
    // What fits keeps its own spaces: it may be a table or a list.
    if line.chars().count() <= LINE {
        lines.push_str(line);
        lines.push('\n');
        return;
    }
    let mut length = 0;
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        let letters = word.chars().count();
        if length > 0 && length + 1 + letters > LINE {
            lines.push('\n');
            length = 0;
        } else if length > 0 {
            lines.push(' ');
            length += 1;
        }
        lines.push_str(word);
        length += letters;
    }
    lines.push('\n');
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
        let link = format!("see https://auth.example.com/{} there", "a".repeat(90));
        assert_eq!(wrapped(&link).lines().count(), 3);
    }
}
