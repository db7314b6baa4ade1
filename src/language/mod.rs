//! The texts of pages and mails in every language: the files in `locales/`, an operator's own laid over them, and what
//! puts a [`Text`](crate::language::Text) into words.
//!
//! Whoever makes a page names texts and never knows the language; it is chosen once, where the page is written. A mail is
//! written down in the language of whoever gets it.

mod files;
mod laid_over;
mod number;
mod span;
mod text;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub use self::files::{File, Problem, Texts, shipped_files, texts};
pub use self::laid_over::LanguageError;
pub use self::span::span;
pub use self::text::{Argument, Text, key, scope_key, text};
use crate::model::language::LanguageTag;

/// Makes a text that somebody typed harmless where it is going to stand.
pub type Escape = for<'a> fn(&'a str) -> Cow<'a, str>;

/// Every language. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Languages(Arc<BTreeMap<LanguageTag, Language>>);

/// One language with all its texts. Cheap to clone.
#[derive(Clone)]
pub struct Language {
    tag: LanguageTag,
    bundle: Arc<FluentBundle<FluentResource>>,
    /// English as we ship it, by which a configured sentence of ours is told from an operator's own.
    shipped: Arc<FluentBundle<FluentResource>>,
    /// The texts that an operator laid over ours.
    own: Arc<BTreeSet<String>>,
}

impl Languages {
    /// The languages as we ship them.
    pub fn shipped() -> Self {
        // They are a constant that the compiler cannot make, so they are made once.
        static SHIPPED: LazyLock<Languages> = LazyLock::new(|| Languages::with(&[]));
        SHIPPED.clone()
    }

    /// The languages, with the files of an operator's directory laid over ours. They may also hold texts of these scopes,
    /// which are configured.
    pub fn load(directory: Option<&Path>, scopes: &[&str]) -> Result<Self, LanguageError> {
        let Some(directory) = directory else { return Ok(Self::shipped()) };
        Ok(Self::with(&laid_over::read(directory, scopes)?))
    }

    fn with(own: &[File]) -> Self {
        let shipped = Arc::new(shipped_bundle(LanguageTag::ALL[0]));
        let language = |tag: LanguageTag| {
            let (mut bundle, mut keys) = (shipped_bundle(tag), BTreeSet::new());
            for file in own.iter().filter(|file| file.tag == tag) {
                let resource = file.resource();
                keys.extend(files::keys(&resource));
                bundle.add_resource_overriding(resource);
            }
            let (bundle, shipped, own) = (Arc::new(bundle), Arc::clone(&shipped), Arc::new(keys));
            (tag, Language { tag, bundle, shipped, own })
        };
        Self(Arc::new(LanguageTag::ALL.into_iter().map(language).collect()))
    }

    /// One of them.
    pub fn get(&self, tag: LanguageTag) -> &Language {
        &self.0[&tag]
    }
}

fn shipped_bundle(tag: LanguageTag) -> FluentBundle<FluentResource> {
    let identifier = tag.as_str().parse().expect("our tags are language identifiers");
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Names stand in `<bdi>`, which does the same and shows in the source.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number::formatter(tag)));
    for file in shipped_files(tag) {
        bundle.add_resource(file.resource()).expect("a test finds texts that stand in two files");
    }
    bundle
}

impl Language {
    /// Its tag.
    pub fn tag(&self) -> LanguageTag {
        self.tag
    }

    /// A text in this language. What was typed by people is escaped; what stands in our files is markup.
    pub fn put(&self, text: &Text, escape: Escape) -> String {
        match text {
            Text::Verbatim(text) => escape(text).into_owned(),
            Text::Message { key, arguments } => self.message(key, arguments, escape),
            Text::Configured { key, sentence } => {
                let is_translated =
                    || message(&self.shipped, key, None).is_some_and(|ours| ours == *sentence);
                if self.own.contains(key) || is_translated() {
                    // No markup there either, because there is none in the configuration.
                    escape(&self.message(key, &[], escape)).into_owned()
                } else {
                    escape(sentence).into_owned()
                }
            }
            Text::Capitalised(text) => capitalised(&self.put(text, escape)),
            Text::Uncapitalised(text) => uncapitalised(&self.put(text, escape)),
        }
    }

    /// A text that is no markup, such as a mail: what stands in it is as it was typed.
    pub fn plain(&self, text: &Text) -> String {
        self.put(text, |typed| Cow::Borrowed(typed))
    }

    fn message(&self, key: &str, arguments: &[(&'static str, Argument)], escape: Escape) -> String {
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Number(number) => FluentValue::from(*number),
                Argument::Text(text) => FluentValue::from(self.put(text, escape)),
            };
            values.set(*name, value);
        }
        let found = message(&self.bundle, key, Some(&values));
        debug_assert!(found.is_some(), "there is no text {key}, or it lacks one of {arguments:?}");
        found.unwrap_or_else(|| key.to_owned())
    }
}

/// A message with its values; nothing where there is none, or a value is missing.
fn message(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    values: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, values, &mut errors);
    errors.is_empty().then(|| said.into_owned())
}

/// With its first letter large, where the script has large letters.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}

/// With its first letter small.
fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_lowercase).collect();
    first + letters.as_str()
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Language").field(&self.tag).finish()
    }
}
