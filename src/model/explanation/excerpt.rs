//! Texts of strangers, fit to be kept and shown: cut, without control characters, and without anything that may be a
//! secret.

use serde::{Deserialize, Serialize};

/// The most letters that are kept of a text.
const LONGEST: usize = 80;
/// Letters shown before and after the place where two texts differ.
const AROUND: usize = 24;
/// So many letters and digits in a row may be a secret. The shortest of ours is longer, names of things are shorter.
const SUSPICIOUS: usize = 32;

/// A text that somebody presented. It holds nothing that has the form of a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excerpt(String);

/// Where a presented text leaves the expected one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The number of the first character that differs, from 1.
    pub at: usize,
    /// The expected text around it.
    pub expected: String,
    /// The presented text around it.
    pub presented: String,
    /// What kind of difference it is.
    pub kind: DifferenceKind,
}

/// What kind of difference two addresses have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    /// In the slash at the end alone.
    EndSlash,
    /// In capital letters alone.
    Case,
    /// In http or https alone.
    Scheme,
    /// In the query alone.
    Query,
    /// None of the usual ones.
    Other,
}

impl Excerpt {
    /// Makes a text safe.
    pub fn of(text: &str) -> Self {
        let masked = masked(text);
        let mut short: String = masked.chars().take(LONGEST).collect();
        if masked.chars().nth(LONGEST).is_some() {
            short.push('\u{2026}');
        }
        Self(short)
    }

    /// The safe text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Difference {
    /// Compares; `expected` is the app's own, so it is shown as it is.
    pub fn between(expected: &str, presented: &str) -> Self {
        let same = common(expected.chars(), presented.chars());
        let before: String = expected.chars().take(same).collect();
        let tail: String = {
            let letters: Vec<char> = before.chars().collect();
            let from = letters.len().saturating_sub(AROUND);
            let cut = if from > 0 { "\u{2026}" } else { "" };
            format!("{cut}{}", letters[from..].iter().collect::<String>())
        };
        let after = |text: &str| -> String {
            let mut short: String = text.chars().take(AROUND).collect();
            if text.chars().nth(AROUND).is_some() {
                short.push('\u{2026}');
            }
            short
        };
        let rest: String = expected.chars().skip(same).collect();
        let foreign: String = presented.chars().skip(same).collect();
        Self {
            at: same + 1,
            expected: format!("{tail}{}", after(&rest)),
            presented: format!("{tail}{}", after(&masked(&foreign))),
            kind: DifferenceKind::of(expected, presented),
        }
    }

    /// The text that a presented one resembles most: the longest beginning and end in common.
    pub fn nearest<'a>(expected: impl IntoIterator<Item = &'a str>, presented: &str) -> Option<&'a str> {
        let likeness = |text: &&str| {
            common(text.chars(), presented.chars()) + common(text.chars().rev(), presented.chars().rev())
        };
        // The first of those that are equally near.
        expected.into_iter().collect::<Vec<_>>().into_iter().rev().max_by_key(likeness)
    }
}

impl DifferenceKind {
    fn of(expected: &str, presented: &str) -> Self {
        let path = |text: &str| text.split(['?', '#']).next().unwrap_or_default().to_owned();
        let after_scheme = |text: &str| text.split_once("://").map(|(_, rest)| rest.to_owned());
        if expected.trim_end_matches('/') == presented.trim_end_matches('/') {
            Self::EndSlash
        } else if expected.eq_ignore_ascii_case(presented) {
            Self::Case
        } else if after_scheme(expected).is_some_and(|rest| Some(rest) == after_scheme(presented)) {
            Self::Scheme
        } else if path(expected) == path(presented) {
            Self::Query
        } else {
            Self::Other
        }
    }
}

fn common(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).count()
}

/// Without control characters, and with every long row of letters and digits replaced.
fn masked(text: &str) -> String {
    let (mut plain, mut word) = (String::new(), String::new());
    let flush = |word: &mut String, plain: &mut String| {
        let is_long = word.chars().filter(char::is_ascii_alphanumeric).count() >= SUSPICIOUS;
        plain.push_str(if is_long { "\u{2022}\u{2022}\u{2022}" } else { word });
        word.clear();
    };
    for letter in text.chars() {
        if letter.is_alphanumeric() || matches!(letter, '-' | '_') {
            word.push(letter);
        } else {
            flush(&mut word, &mut plain);
            plain.push(if letter.is_control() { '\u{fffd}' } else { letter });
        }
    }
    flush(&mut word, &mut plain);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGISTERED: &str = "https://app.example/oauth/callback";

    #[test]
    fn the_place_is_named_and_shown_on_both_sides() {
        let found = Difference::between(REGISTERED, "https://app.example/oauth/cellback");
        assert_eq!(found.at, 28);
        assert_eq!(
            found.expected,
            "\u{2026}tps://app.example/oauth/callback".replace("\u{2026}tps", "\u{2026}ps")
        );
        assert_eq!(found.presented, "\u{2026}ps://app.example/oauth/cellback");
        assert_eq!(Difference::between(REGISTERED, "https://app.example/oauth/callback2").at, 35);
        assert_eq!(Difference::between(REGISTERED, "https://app.example").at, 20);
        assert_eq!(Difference::between(REGISTERED, "").at, 1);
    }

    #[test]
    fn the_usual_differences_have_a_name() {
        for (presented, kind) in [
            ("https://app.example/oauth/callback/", DifferenceKind::EndSlash),
            ("https://app.example/oauth/Callback", DifferenceKind::Case),
            ("http://app.example/oauth/callback", DifferenceKind::Scheme),
            ("https://app.example/oauth/callback?a=b", DifferenceKind::Query),
            ("https://app.example/x", DifferenceKind::Other),
        ] {
            assert_eq!(Difference::between(REGISTERED, presented).kind, kind, "{presented}");
        }
    }

    #[test]
    fn the_nearest_is_compared() {
        let registered = ["https://a.example/cb", "https://b.example/cb", "http://localhost:3000/cb"];
        let nearest = |presented| Difference::nearest(registered, presented).expect("there are some");
        assert_eq!(nearest("https://b.example/callback"), "https://b.example/cb");
        assert_eq!(nearest("http://localhost:8000/cb"), "http://localhost:3000/cb");
        assert_eq!(nearest("zzz"), "https://a.example/cb");
        assert_eq!(Difference::nearest([], "x"), None);
    }

    #[test]
    fn what_may_be_a_secret_is_not_kept() {
        let code = format!("fooc_{}", "aB3".repeat(17));
        for text in [code.clone(), format!("{REGISTERED}?code={code}&state=x"), format!("x {code}")] {
            assert!(!Excerpt::of(&text).as_str().contains("aB3"), "{text}");
            assert!(!Difference::between(REGISTERED, &text).presented.contains("aB3"), "{text}");
        }
        assert_eq!(Excerpt::of("posts:read\n\u{7}").as_str(), "posts:read\u{fffd}\u{fffd}");
        assert_eq!(Excerpt::of(&"a b".repeat(60)).as_str().chars().count(), LONGEST + 1);
    }
}
