//! Who reads a page, and in which language: what the request says before anybody is looked up, and what the person
//! behind it prefers, once it is known who that is.

use std::sync::{Arc, OnceLock};

use crate::language::{Language, Languages};
use crate::model::language::LanguageTag;

/// Whoever reads the answer to a request. Travels with it; handlers name texts and never ask in which language.
#[derive(Debug, Clone)]
pub struct Reader(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    languages: Languages,
    wishes: Wishes,
    preferred: OnceLock<LanguageTag>,
}

/// What a request says about languages, strongest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wishes {
    /// What its address asks for.
    pub asked: Option<LanguageTag>,
    /// What this browser asked for earlier.
    pub remembered: Option<LanguageTag>,
    /// What the browser is set to.
    pub accepted: Option<LanguageTag>,
    /// The query of the page, but for the language; absent where the page cannot be opened again by its address.
    pub query: Option<String>,
}

/// The way to a page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The language.
    pub tag: LanguageTag,
    /// The page's address in it, seen from the page.
    pub href: String,
    /// Whether this is the language it is in.
    pub is_shown: bool,
}

impl Reader {
    /// Somebody of whom no more is known than the request says.
    pub fn new(languages: Languages, wishes: Wishes) -> Self {
        Self(Arc::new(Inner { languages, wishes, preferred: OnceLock::new() }))
    }

    /// It is known by now who reads, and which language that person chose.
    pub(super) fn prefers(&self, tag: LanguageTag) {
        self.0.preferred.get_or_init(|| tag);
    }

    /// The language to write in.
    pub(super) fn language(&self) -> &Language {
        let Wishes { asked, remembered, accepted, .. } = self.0.wishes;
        let tag = asked.or(self.0.preferred.get().copied()).or(remembered).or(accepted);
        self.0.languages.get(tag.unwrap_or(LanguageTag::ALL[0]))
    }

    /// The language to remember for the pages after this one. Of whoever chose one for good nothing is remembered: the
    /// browser may be somebody else's, and the address a link that somebody sent.
    pub(super) fn to_remember(&self) -> Option<LanguageTag> {
        let Wishes { asked, remembered, .. } = self.0.wishes;
        asked.filter(|_| asked != remembered && self.0.preferred.get().is_none())
    }

    /// The page in every language; nothing where its address alone does not lead to it.
    pub(super) fn versions(&self) -> Vec<Version> {
        let Some(query) = &self.0.wishes.query else { return Vec::new() };
        let and = if query.is_empty() { "" } else { "&" };
        let shown = self.language().tag();
        let version = |tag: LanguageTag| Version {
            tag,
            href: format!("?{query}{and}lang={}", tag.as_str()),
            is_shown: tag == shown,
        };
        LanguageTag::ALL.into_iter().map(version).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_wish_counts() {
        let (en, de) = (Some(LanguageTag::En), Some(LanguageTag::De));
        for (asked, remembered, preferred, accepted, expected) in [
            (None, None, None, None, LanguageTag::En),
            (None, None, None, de, LanguageTag::De),
            (None, None, en, de, LanguageTag::En),
            (None, de, en, en, LanguageTag::En),
            (None, de, None, en, LanguageTag::De),
            (en, de, None, de, LanguageTag::En),
            (en, de, de, de, LanguageTag::En),
        ] {
            let wishes = Wishes { asked, remembered, accepted, query: None };
            let reader = Reader::new(Languages::shipped(), wishes);
            preferred.inspect(|tag| reader.prefers(*tag));
            assert_eq!(reader.language().tag(), expected);
            let is_chosen_for_good = preferred.is_some();
            assert_eq!(reader.to_remember(), asked.filter(|_| !is_chosen_for_good));
            assert!(reader.versions().is_empty());
        }
    }

    #[test]
    fn a_page_leads_to_itself_in_every_language() {
        let reader = |query: &str| {
            let wishes = Wishes { query: Some(query.to_owned()), ..Wishes::default() };
            Reader::new(Languages::shipped(), wishes)
        };
        let german = |query| reader(query).versions()[1].href.clone();
        assert_eq!(german(""), "?lang=de");
        assert_eq!(german("q=a%26b&page=2"), "?q=a%26b&page=2&lang=de");
        assert!(reader("").versions()[0].is_shown);
    }
}
