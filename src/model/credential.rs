//! Credentials as scanners see them: which kind a text claims to be, whether its checksum fits, and the pattern that
//! finds its like. Needs the prefixes and nothing else; whether one works, only the database knows.

use super::policy::Prefixes;
use super::secret::{CHECKSUM_LENGTH, RANDOM_LENGTH, Secret};

/// The kinds that are handed out and can therefore leak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CredentialKind {
    /// An app's client secret.
    ClientSecret,
    /// An authorization code.
    Code,
    /// An access token.
    AccessToken,
    /// A refresh token.
    RefreshToken,
    /// An organization API key.
    ApiKey,
}

/// What the form of a text says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognised {
    /// The kinds whose prefix and length it has. More than one where a policy gives kinds the same prefix.
    pub kinds: Vec<CredentialKind>,
    /// Whether its checksum fits one of them: it was made by a generator of ours, and mistyped nowhere.
    pub is_genuine: bool,
}

impl CredentialKind {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::ClientSecret, Self::Code, Self::AccessToken, Self::RefreshToken, Self::ApiKey];

    /// The word in JSON and in the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ClientSecret => "client_secret",
            Self::Code => "authorization_code",
            Self::AccessToken => "access_token",
            Self::RefreshToken => "refresh_token",
            Self::ApiKey => "api_key",
        }
    }

    /// How people call it.
    pub fn noun(self) -> &'static str {
        match self {
            Self::ClientSecret => "client secret",
            Self::Code => "authorization code",
            Self::AccessToken => "access token",
            Self::RefreshToken => "refresh token",
            Self::ApiKey => "API key",
        }
    }

    /// Reads the word in the ledger.
    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// What this kind begins with.
    pub fn prefix(self, prefixes: &Prefixes) -> &str {
        match self {
            Self::ClientSecret => &prefixes.client_secret,
            Self::Code => &prefixes.code,
            Self::AccessToken => &prefixes.access_token,
            Self::RefreshToken => &prefixes.refresh_token,
            Self::ApiKey => &prefixes.api_key,
        }
    }

    /// A regular expression that finds this kind in a longer text, in the syntax that RE2, PCRE and Rust share. Without
    /// a prefix it finds every word of that length, and the checksum must decide.
    pub fn pattern(self, prefixes: &Prefixes) -> String {
        // A prefix holds letters, digits, - and _ alone, which mean themselves outside of brackets.
        format!(r"\b{}[0-9A-Za-z]{{{}}}\b", self.prefix(prefixes), RANDOM_LENGTH + CHECKSUM_LENGTH)
    }

    fn has_form_of(self, prefixes: &Prefixes, text: &str) -> bool {
        text.strip_prefix(self.prefix(prefixes)).is_some_and(|body| {
            body.len() == RANDOM_LENGTH + CHECKSUM_LENGTH && body.bytes().all(|b| b.is_ascii_alphanumeric())
        })
    }
}

impl Recognised {
    /// Looks at a text. Where a checksum fits, only the kinds that it fits are named.
    pub fn of(prefixes: &Prefixes, text: &str) -> Self {
        let named = |test: &dyn Fn(CredentialKind) -> bool| {
            CredentialKind::ALL.into_iter().filter(|kind| test(*kind)).collect::<Vec<_>>()
        };
        let genuine = named(&|kind| Secret::<()>::parse(kind.prefix(prefixes), text).is_ok());
        if genuine.is_empty() {
            return Self { kinds: named(&|kind| kind.has_form_of(prefixes, text)), is_genuine: false };
        }
        Self { kinds: genuine, is_genuine: true }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefixes() -> Prefixes {
        Prefixes {
            client_id: "foapp_".into(),
            client_secret: "fosec_".into(),
            code: "fooc_".into(),
            access_token: "foot_".into(),
            refresh_token: "foor_".into(),
            api_key: "hn_".into(),
        }
    }

    fn made(prefix: &str) -> String {
        Secret::<()>::generate(prefix, |buffer| buffer.fill(100)).reveal().to_owned()
    }

    #[test]
    fn every_kind_is_told_by_its_form() {
        for kind in CredentialKind::ALL {
            let found = Recognised::of(&prefixes(), &made(kind.prefix(&prefixes())));
            assert_eq!(found, Recognised { kinds: vec![kind], is_genuine: true });
            assert_eq!(CredentialKind::from_stored(kind.as_str()), Some(kind));
        }
    }

    #[test]
    fn a_mistyped_one_is_named_and_not_genuine() {
        let mut text = made("foot_");
        text.replace_range(10..11, if &text[10..11] == "x" { "y" } else { "x" });
        let found = Recognised::of(&prefixes(), &text);
        assert_eq!(found, Recognised { kinds: vec![CredentialKind::AccessToken], is_genuine: false });
        for other in ["", "foot_", "hello", &made("xyz_"), &format!("{} ", made("foot_"))] {
            assert_eq!(Recognised::of(&prefixes(), other).kinds, [], "{other}");
        }
    }

    #[test]
    fn kinds_that_share_a_prefix_are_all_named() {
        let shared = Prefixes { code: String::new(), api_key: String::new(), ..prefixes() };
        let found = Recognised::of(&shared, &made(""));
        assert_eq!(found.kinds, [CredentialKind::Code, CredentialKind::ApiKey]);
        assert!(found.is_genuine);
    }

    #[test]
    fn the_pattern_names_prefix_and_length() {
        assert_eq!(CredentialKind::AccessToken.pattern(&prefixes()), r"\bfoot_[0-9A-Za-z]{49}\b");
    }
}
