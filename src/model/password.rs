//! Passwords of people: what may be chosen, and a wrapper that never prints one.

use std::fmt;

/// A password in clear, as somebody typed it. Kept byte for byte: no trimming, no cutting, no folding.
#[derive(Clone)]
pub struct Password(String);

/// Why a password may not be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Too easily tried out.
    #[error("a password has at least {} characters", Password::SHORTEST)]
    TooShort,
    /// More work than it is worth.
    #[error("a password has at most {} characters", Password::LONGEST)]
    TooLong,
    /// Among the first that anybody would try.
    #[error("this password is among the first that anybody would try; choose another")]
    TooCommon,
}

impl Password {
    /// The fewest characters of a chosen password.
    pub const SHORTEST: usize = 8;
    /// The most characters of a chosen password.
    pub const LONGEST: usize = 128;

    /// Takes what somebody typed to sign in; whether it could be chosen today does not matter.
    pub fn typed(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Takes what somebody wants as a password from now on.
    pub fn chosen(text: &str) -> Result<Self, PasswordError> {
        match text.chars().count() {
            ..Self::SHORTEST => Err(PasswordError::TooShort),
            length if length > Self::LONGEST => Err(PasswordError::TooLong),
            _ if is_common(text) => Err(PasswordError::TooCommon),
            _ => Ok(Self(text.to_owned())),
        }
    }

    /// Whether it is too long to be anybody's, so that it is not worth hashing.
    pub fn is_oversized(&self) -> bool {
        self.0.chars().count() > Self::LONGEST
    }

    /// The bytes, for the one function that hashes them.
    pub fn reveal(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Whether a password is on every attacker's list: a few repeated letters, a run of the alphabet or the keyboard, or a
/// common word with the usual ornaments.
fn is_common(text: &str) -> bool {
    let lower = text.to_lowercase();
    let distinct: std::collections::BTreeSet<char> = lower.chars().collect();
    if distinct.len() <= 2 || RUNS.iter().any(|run| run.contains(&lower)) || is_in(COMMON, &lower) {
        return true;
    }
    let core = lower.trim_matches(|c: char| !c.is_alphabetic());
    // "password2026!" and "P4ssw0rd" are the word alone; a word of one's own beside it is not.
    let has_little_else = lower.chars().count() <= core.chars().count() + 6;
    let core: String = core.chars().map(undecorated).collect();
    has_little_else && (is_in(COMMON, &core) || is_in(WORDS, &core))
}

fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|common| common == word)
}

fn undecorated(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' => 'l',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        other => other,
    }
}

const RUNS: [&str; 8] = [
    "01234567890123456789",
    "98765432109876543210",
    "abcdefghijklmnopqrstuvwxyz",
    "zyxwvutsrqponmlkjihgfedcba",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1q2w3e4r5t6y7u8i9o0p",
];

/// Common passwords of eight characters and more.
const COMMON: &str = "\
    12341234 11223344 12344321 123123123 123321123 147258369 159357456 741852963 789456123 987654321 \
    123qweasd 123456qwerty 1234qwer qwer1234 asdf1234 zxcvbnm1 1qazxsw2 1qaz@wsx qazwsxedc qwerty123 \
    qwerty12345 qwertyui asdfasdf asdfghjkl a1b2c3d4 abc12345 abcd1234 aaaa1111 aa123456 a1234567 a12345678 \
    q1w2e3r4 password passw0rd password1 passwort motdepasse contrasena changeme changeit letmein1 letmeinnow \
    iloveyou iloveyou1 trustno1 sunshine princess football baseball basketball superman spiderman starwars \
    pokemon1 michelle jennifer jonathan elizabeth charlotte alexander computer internet whatever welcome1 \
    administrator test1234 testtest secret123 blink182 liverpool chocolate butterfly babygirl lovelove \
    corvette mercedes midnight maverick samsung1 scoobydoo";

/// Words that digits and signs around them do not improve.
const WORDS: &str = "\
    admin angel asdf dragon flower freedom google hello letmein login lovely master monkey pass qwer qwerty \
    root secret shadow summer test user welcome winter";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_is_counted_in_characters_and_nothing_is_cut() {
        assert_eq!(Password::chosen("1234567").map(drop), Err(PasswordError::TooShort));
        assert_eq!(Password::chosen(&"\u{e4}".repeat(7)).map(drop), Err(PasswordError::TooShort));
        let longest = "correct horse \u{1f40e} battery ".repeat(10).chars().take(128).collect::<String>();
        let kept = Password::chosen(&longest).expect("128 characters are fine");
        assert_eq!(kept.reveal(), longest.as_bytes());
        assert_eq!(Password::chosen(&(longest + "x")).map(drop), Err(PasswordError::TooLong));
    }

    #[test]
    fn spaces_are_kept() {
        assert_eq!(Password::chosen("  tall ships  ").expect("is fine").reveal(), b"  tall ships  ");
    }

    #[test]
    fn what_everybody_tries_first_is_refused() {
        for text in [
            "password",
            "Password1",
            "P4ssw0rd!",
            "password2026",
            "12345678",
            "87654321",
            "aaaaaaaa",
            "abababab",
            "qwertyuiop",
            "letmein123",
            "Welcome2026",
            "abcdefgh",
            "1q2w3e4r",
            "iloveyou",
            "Summer2025!",
        ] {
            assert_eq!(Password::chosen(text).map(drop), Err(PasswordError::TooCommon), "{text}");
        }
        for text in ["correct horse", "summer in Lisbon", "my-test-bench", "xK9#mmq2", "password of my cat"] {
            assert!(Password::chosen(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_password_is_not_printed() {
        assert_eq!(format!("{:?}", Password::typed("hunter2")), "Password(…)");
    }
}
