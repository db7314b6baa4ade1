//! The languages that pages speak.

use std::str::FromStr;

/// A language by its tag (BCP 47).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LanguageTag {
    /// English.
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
    /// Japanese.
    Ja,
    /// Chinese in simplified script.
    ZhCn,
    /// Arabic.
    Ar,
}

impl LanguageTag {
    /// Every language. The first is spoken where nobody says another one.
    pub const ALL: [Self; 8] =
        [Self::En, Self::De, Self::Fr, Self::Es, Self::Pt, Self::Ja, Self::ZhCn, Self::Ar];

    /// The tag in addresses, pages, folders and the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Pt => "pt",
            Self::Ja => "ja",
            Self::ZhCn => "zh-CN",
            Self::Ar => "ar",
        }
    }

    /// The language in its own words, for whoever reads no other one.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Pt => "Português",
            Self::Ja => "日本語",
            Self::ZhCn => "简体中文",
            Self::Ar => "العربية",
        }
    }

    /// What `dir` says on a page.
    pub fn direction(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            Self::En | Self::De | Self::Fr | Self::Es | Self::Pt | Self::Ja | Self::ZhCn => "ltr",
        }
    }

    /// The language that suits whoever asks for a range such as `de-AT`. Whoever reads Chinese in another script is
    /// better served by it than by English.
    pub fn for_range(range: &str) -> Option<Self> {
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let wanted = primary(range);
        Self::ALL.into_iter().find(|tag| primary(tag.as_str()) == wanted)
    }
}

impl FromStr for LanguageTag {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|tag| tag.as_str() == text).ok_or(UnknownLanguage)
    }
}

/// A text that is the tag of no language of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no language that pages are written in")]
pub struct UnknownLanguage;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_read_back_and_ranges_find_them() {
        for tag in LanguageTag::ALL {
            assert_eq!(tag.as_str().parse(), Ok(tag));
            assert_eq!(LanguageTag::for_range(tag.as_str()), Some(tag));
        }
        assert_eq!("xx".parse::<LanguageTag>(), Err(UnknownLanguage));
        assert_eq!(LanguageTag::for_range("DE-at"), Some(LanguageTag::De));
        assert_eq!(LanguageTag::for_range("pt-BR"), Some(LanguageTag::Pt));
        assert_eq!(LanguageTag::for_range("zh-Hant-TW"), Some(LanguageTag::ZhCn));
        for range in ["", "*", "deutsch", "-de", "tlh"] {
            assert_eq!(LanguageTag::for_range(range), None, "{range:?}");
        }
    }
}
