//! What a page says, before anybody knows in which language.

use std::borrow::Cow;
use std::fmt;

/// A text by its key in the files of `locales/`, or one that is the same in every language.
#[derive(Debug, Clone, PartialEq)]
pub enum Text {
    /// What somebody typed, a name or an address: the same in every language.
    Verbatim(String),
    /// A message of the files.
    Message {
        /// Its name there.
        key: Cow<'static, str>,
        /// What stands in it.
        arguments: Vec<(&'static str, Argument)>,
    },
    /// A sentence that an operator may have configured: as it is configured. Where that is the English message of this
    /// name, or the operator has a message of it, that message.
    Configured {
        /// The message's name.
        key: String,
        /// The configured sentence.
        sentence: String,
    },
    /// A text at the beginning of a sentence.
    Capitalised(Box<Text>),
    /// A sentence in the middle of another.
    Uncapitalised(Box<Text>),
}

/// What stands in a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Written as the language writes numbers, and what decides between singular and plural.
    Number(f64),
    /// Another text.
    Text(Text),
}

/// The message of this name. Its key is written as a literal, so that a test finds texts that nobody uses.
pub const fn text(key: &'static str) -> Text {
    Text::Message { key: Cow::Borrowed(key), arguments: Vec::new() }
}

/// The name of a message that is made of words: "The rows of this page." of `reference` is
/// `reference-the-rows-of-this-page`.
pub fn key(area: &str, words: &str) -> String {
    let words = words.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(area.to_owned(), |key, word| format!("{key}-{}", word.to_ascii_lowercase()))
}

/// The message of what a scope lets an app do, `scope-posts-read` of `posts:read`; `after` names what else is said of it.
pub fn scope_key(scope: &str, after: &str) -> String {
    format!("scope-{}{after}", scope.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-"))
}

impl Text {
    /// The same with something in it.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        match &mut self {
            Self::Message { arguments, .. } => arguments.push((name, value.into())),
            Self::Capitalised(inner) | Self::Uncapitalised(inner) => {
                let within = std::mem::take(&mut **inner).with(name, value);
                **inner = within;
            }
            Self::Verbatim(_) | Self::Configured { .. } => debug_assert!(false, "{name} has no place in it"),
        }
        self
    }

    /// The same at the beginning of a sentence.
    #[must_use]
    pub fn capitalised(self) -> Self {
        Self::Capitalised(Box::new(self))
    }

    /// The same in the middle of a sentence.
    #[must_use]
    pub fn uncapitalised(self) -> Self {
        Self::Uncapitalised(Box::new(self))
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Verbatim(text) if text.is_empty())
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::Verbatim(String::new())
    }
}

/// For the log, which speaks no language: the key.
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verbatim(text) | Self::Configured { sentence: text, .. } => f.write_str(text),
            Self::Message { key, .. } => f.write_str(key),
            Self::Capitalised(text) | Self::Uncapitalised(text) => text.fmt(f),
        }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::Verbatim(text)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Verbatim(text.to_owned())
    }
}

impl From<Text> for Argument {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl From<&Text> for Argument {
    fn from(text: &Text) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(Text::Verbatim(text))
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::Text(Text::Verbatim(text.clone()))
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(Text::Verbatim(text.to_owned()))
    }
}

/// Templates put a reference before whatever they pass on.
macro_rules! references {
    ($($value:ty),+) => {$(
        impl From<&&$value> for Argument {
            fn from(value: &&$value) -> Self {
                Self::from(*value)
            }
        }
    )+};
}

references!(Text, String, str, i64, usize, u64, u32);

macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl From<$number> for Argument {
            fn from(number: $number) -> Self {
                Self::Number(number.into())
            }
        }

        impl From<&$number> for Argument {
            fn from(number: &$number) -> Self {
                Self::from(*number)
            }
        }
    )+};
}

numbers!(u8, u16, u32, i32, f64);

macro_rules! large_numbers {
    ($($number:ty),+) => {$(
        impl From<$number> for Argument {
            #[expect(clippy::cast_precision_loss, reason = "no count of ours reaches 2^53")]
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        }

        impl From<&$number> for Argument {
            fn from(number: &$number) -> Self {
                Self::from(*number)
            }
        }
    )+};
}

large_numbers!(u64, usize, i64);
