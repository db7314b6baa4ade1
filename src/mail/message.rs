//! Writes a mail as RFC 5322 has it, in ASCII letters alone, so that every server can carry it. The one exception is an
//! address with other letters before its `@`, which has no other form.
//!
//! No text of somebody else's can end a header: each is written letter by letter, or encoded (RFC 2047).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use time::format_description::well_known::Rfc2822;

use crate::config::mail::Sender;
use crate::model::mail::QueuedMail;

/// The longest line that may be sent (RFC 5322, 2.1.1).
const LONGEST_LINE: usize = 998;
/// The longest line of a header, and of base64 (RFC 2045, 6.8).
const LINE: usize = 76;
/// So many bytes make an encoded word that fits a line beside its frame.
const WORD: usize = 42;

/// The whole message, from `From` to the last line of its text, whose end is left to the client. `to` is an address that
/// the protocol takes.
pub(super) fn write(from: &Sender, to: &str, mail: &QueuedMail) -> Vec<u8> {
    let author = match from.name() {
        "" => from.address().to_owned(),
        name => format!("{} <{}>", phrase(name), from.address()),
    };
    let (encoding, text) = body(&mail.text);
    let message = [
        ("From", author),
        ("To", format!("<{to}>")),
        ("Subject", subject(&mail.subject)),
        ("Date", mail.created_at.format(&Rfc2822).unwrap_or_default()),
        ("Message-ID", message_id(from, mail)),
        ("Auto-Submitted", "auto-generated".to_owned()),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=utf-8".to_owned()),
        ("Content-Transfer-Encoding", encoding.to_owned()),
    ];
    let mut written = String::new();
    for (name, value) in message {
        written.extend([name, ": ", &value, "\r\n"]);
    }
    written.push_str("\r\n");
    // The client ends the last line, with the dot that ends the message.
    written.push_str(text.trim_end_matches("\r\n"));
    written.into_bytes()
}

/// The same for each try, so that a mail that came twice is recognised.
fn message_id(from: &Sender, mail: &QueuedMail) -> String {
    // A database that was restored from a backup gives a number again, but not at the same time.
    let micros = mail.created_at.unix_timestamp_nanos() / 1_000;
    format!("<{}.{micros}@{}>", mail.id.number(), from.domain())
}

fn is_visible(text: &str) -> bool {
    text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

fn subject(text: &str) -> String {
    let fits = "Subject: ".len() + text.len() <= LINE;
    // What looks like an encoded word would be read as one.
    if fits && is_visible(text) && !text.contains("=?") { text.to_owned() } else { encoded(text) }
}

/// A name before an address.
fn phrase(name: &str) -> String {
    if is_visible(name) && name.len() <= 60 && !name.contains("=?") {
        format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        encoded(name)
    }
}

/// Encoded words, one a line, each a text of its own.
fn encoded(text: &str) -> String {
    let mut words = vec![String::new()];
    for letter in text.chars() {
        if words.last().is_some_and(|word| word.len() + letter.len_utf8() > WORD) {
            words.push(String::new());
        }
        words.last_mut().expect("there is always a word").push(letter);
    }
    let framed: Vec<String> =
        words.iter().map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word))).collect();
    framed.join("\r\n ")
}

/// The text with the line ends of the protocol, and how it is encoded: not at all where it may stay as it is.
fn body(text: &str) -> (&'static str, String) {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n");
    let is_plain = lines.split("\r\n").all(|line| line.len() <= LONGEST_LINE && is_visible(line));
    if is_plain {
        return ("7bit", lines);
    }
    let base64 = STANDARD.encode(lines);
    let mut broken = String::with_capacity(base64.len() + base64.len() / LINE * 2 + 2);
    for (at, letter) in base64.chars().enumerate() {
        if at > 0 && at % LINE == 0 {
            broken.push_str("\r\n");
        }
        broken.push(letter);
    }
    ("base64", broken)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::model::id::MailId;

    fn written(from: &str, subject: &str, text: &str) -> String {
        let from = Sender::try_from(from.to_owned()).expect("a sender");
        let mail = QueuedMail {
            id: MailId::new(7),
            to: "ada@people.test".to_owned(),
            subject: subject.to_owned(),
            text: text.to_owned(),
            created_at: datetime!(2026-01-05 09:00 UTC),
            attempts: 1,
        };
        String::from_utf8(write(&from, "ada@people.test", &mail)).expect("is ASCII")
    }

    #[test]
    fn plain_letters_stay_as_they_are() {
        assert_eq!(
            written("Post \"the\" Office <post@example.com>", "Hello, Ada", "One\n.\nTwo\n"),
            "From: \"Post \\\"the\\\" Office\" <post@example.com>\r\nTo: <ada@people.test>\r\n\
             Subject: Hello, Ada\r\nDate: Mon, 05 Jan 2026 09:00:00 +0000\r\n\
             Message-ID: <7.1767603600000000@example.com>\r\nAuto-Submitted: auto-generated\r\n\
             MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
             Content-Transfer-Encoding: 7bit\r\n\r\nOne\r\n.\r\nTwo"
        );
    }

    #[test]
    fn whatever_is_said_no_line_is_long_and_no_header_is_added() {
        let nasty = "Grüße\r\nBcc: eve@people.test\n\n\u{2028}=?utf-8?B?QQ==?= ".repeat(20);
        let message = written("Päul <post@example.com>", &nasty, &nasty);
        assert!(message.is_ascii());
        assert!(message.split("\r\n").all(|line| line.len() <= 78), "{message}");
        assert!(!message.replace("\r\n", "").contains(['\r', '\n']), "{message}");
        let (head, _) = message.split_once("\r\n\r\n").expect("has a text");
        let names: Vec<&str> = head
            .split("\r\n")
            .filter(|line| !line.starts_with(' '))
            .map(|line| line.split(':').next().unwrap_or_default())
            .collect();
        assert_eq!(
            names,
            [
                "From",
                "To",
                "Subject",
                "Date",
                "Message-ID",
                "Auto-Submitted",
                "MIME-Version",
                "Content-Type",
                "Content-Transfer-Encoding"
            ]
        );
        assert!(written("a@b.example", "=?utf-8?B?QQ==?=", "x").contains("Subject: =?utf-8?B?PT91"));
    }
}
