//! Scopes (RFC 6749, 3.3): names, sets of names, and the catalogue that gives each a sentence.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The most scopes one set may hold, and the most bytes a scope parameter may have.
const MOST_SCOPES: usize = 50;
const MOST_BYTES: usize = 2_000;

/// One scope name: printable ASCII without space, quote and backslash.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Scope(String);

/// A set of scopes that keeps the order in which they were named.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ScopeSet(Vec<Scope>);

/// Why a text is not a scope or a set of scopes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScopeError {
    /// A letter that RFC 6749 does not allow in a scope.
    #[error("a scope may hold printable ASCII letters only, without quote and backslash")]
    Grammar,
    /// More scopes, or a longer text, than anybody needs.
    #[error("too many scopes")]
    TooMany,
}

/// What a scope lets an app do, for marking it on the consent page and for capping roles.
/// The weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeAccess {
    /// Sees data.
    Read,
    /// Changes data.
    Write,
    /// Administers something, such as webhooks.
    Manage,
}

/// One line of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopeEntry {
    /// The name on the wire.
    pub name: Scope,
    /// What the app can do with it, as the end of a sentence: "see posts and their status".
    pub sentence: String,
    /// Whether it sees, changes or administers.
    pub access: ScopeAccess,
    /// Why it deserves a second thought, where it does.
    #[serde(default)]
    pub sensitive: Option<String>,
    /// The scopes whose calls it opens too. What was asked for and granted is told by its own name all the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub implies: Vec<Scope>,
}

/// Every scope the server knows, in the order in which pages list them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ScopeCatalogue(Vec<ScopeEntry>);

impl Scope {
    /// Reads one scope name.
    pub fn parse(text: &str) -> Result<Self, ScopeError> {
        let allowed = |byte: u8| matches!(byte, 0x21 | 0x23..=0x5b | 0x5d..=0x7e);
        if text.is_empty() || text.len() > MOST_BYTES || !text.bytes().all(allowed) {
            return Err(ScopeError::Grammar);
        }
        Ok(Self(text.to_owned()))
    }

    /// The name on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ScopeSet {
    /// Reads the space-separated form. Repeated names and repeated spaces fold; anything else is refused.
    pub fn parse(text: &str) -> Result<Self, ScopeError> {
        if text.len() > MOST_BYTES {
            return Err(ScopeError::TooMany);
        }
        text.split(' ')
            .filter(|name| !name.is_empty())
            .map(Scope::parse)
            .collect::<Result<Self, _>>()?
            .checked()
    }

    /// Reads a list of names, as JSON bodies and repeated form fields give it.
    pub fn from_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, ScopeError> {
        names.into_iter().map(Scope::parse).collect::<Result<Self, _>>()?.checked()
    }

    fn checked(self) -> Result<Self, ScopeError> {
        if self.0.len() > MOST_SCOPES { Err(ScopeError::TooMany) } else { Ok(self) }
    }

    /// Whether no scope is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this very scope is in it; no scope implies another.
    pub fn contains(&self, scope: &Scope) -> bool {
        self.0.contains(scope)
    }

    /// Whether every scope of this set is in the other.
    pub fn is_subset(&self, other: &Self) -> bool {
        self.0.iter().all(|scope| other.contains(scope))
    }

    /// Whether the same scopes are in both, in whatever order.
    pub fn is_equal(&self, other: &Self) -> bool {
        self.is_subset(other) && other.is_subset(self)
    }

    /// The scopes of this set, in its order, for which `keep` holds.
    #[must_use]
    pub fn filtered(&self, keep: impl Fn(&Scope) -> bool) -> Self {
        Self(self.0.iter().filter(|scope| keep(scope)).cloned().collect())
    }

    /// The scopes that are in both, in this set's order.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        self.filtered(|scope| other.contains(scope))
    }

    /// The scopes of this set that are not in the other, in this set's order.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Self {
        self.filtered(|scope| !other.contains(scope))
    }

    /// The scopes of this set, then those of the other that are not in it.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        self.iter().chain(other).cloned().collect()
    }

    /// The scopes in the order in which they were named.
    pub fn iter(&self) -> std::slice::Iter<'_, Scope> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a ScopeSet {
    type Item = &'a Scope;
    type IntoIter = std::slice::Iter<'a, Scope>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl FromIterator<Scope> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        let mut set = Self::default();
        for scope in scopes {
            // Past the limit nothing is compared any more, so that a hostile list costs linear time.
            if set.0.len() > MOST_SCOPES {
                break;
            }
            if !set.contains(&scope) {
                set.0.push(scope);
            }
        }
        set
    }
}

impl ScopeCatalogue {
    /// Whether the server knows this scope.
    pub fn contains(&self, scope: &Scope) -> bool {
        self.find(scope).is_some()
    }

    /// The names of its scopes, in its order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|entry| entry.name.as_str())
    }

    /// Those of these scopes that the server knows.
    #[must_use]
    pub fn known(&self, scopes: &ScopeSet) -> ScopeSet {
        scopes.filtered(|scope| self.contains(scope))
    }

    /// The line of this scope.
    pub fn find(&self, scope: &Scope) -> Option<&ScopeEntry> {
        self.0.iter().find(|entry| &entry.name == scope)
    }

    /// These scopes and all that they imply, directly or by others, for deciding which calls are open.
    #[must_use]
    pub fn with_implied(&self, mut open: ScopeSet) -> ScopeSet {
        let mut next = 0;
        while let Some(entry) = open.0.get(next).map(|scope| self.find(scope)) {
            for implied in entry.map(|entry| entry.implies.as_slice()).unwrap_or_default() {
                if !open.contains(implied) {
                    open.0.push(implied.clone());
                }
            }
            next += 1;
        }
        open
    }

    /// Every line, in page order.
    pub fn iter(&self) -> std::slice::Iter<'_, ScopeEntry> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a ScopeCatalogue {
    type Item = &'a ScopeEntry;
    type IntoIter = std::slice::Iter<'a, ScopeEntry>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl TryFrom<String> for Scope {
    type Error = ScopeError;

    fn try_from(text: String) -> Result<Self, ScopeError> {
        Self::parse(&text)
    }
}

impl From<Scope> for String {
    fn from(scope: Scope) -> Self {
        scope.0
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for ScopeSet {
    /// The space-separated form of RFC 6749.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.0.iter().enumerate() {
            write!(f, "{}{scope}", if index == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn set(text: &str) -> ScopeSet {
        ScopeSet::parse(text).expect(text)
    }

    #[test]
    fn order_is_kept_and_repetition_folds() {
        assert_eq!(set("read write  read follow").to_string(), "read write follow");
    }

    #[test]
    fn letters_outside_the_grammar_are_refused() {
        for text in ["a\tb", "a\u{a0}b", "a\"b", "a\\b", "a\nb", "\u{e9}", "a\0"] {
            assert_eq!(ScopeSet::parse(text), Err(ScopeError::Grammar), "{text:?}");
        }
        assert!(!set("posts:read,posts:write").contains(&Scope::parse("posts:read").expect("a scope")));
    }

    #[test]
    fn a_huge_parameter_is_refused() {
        assert_eq!(ScopeSet::parse(&"a ".repeat(100_000)), Err(ScopeError::TooMany));
        let many: Vec<String> = (0..60).map(|n| format!("s{n}")).collect();
        assert_eq!(ScopeSet::from_names(many.iter().map(String::as_str)), Err(ScopeError::TooMany));
    }

    #[test]
    fn what_is_implied_is_followed_to_its_end() {
        let entry = |name: &str, implies: &[&str]| ScopeEntry {
            name: Scope::parse(name).unwrap(),
            sentence: "do it".into(),
            access: ScopeAccess::Read,
            sensitive: None,
            implies: implies.iter().map(|name| Scope::parse(name).unwrap()).collect(),
        };
        let catalogue = ScopeCatalogue(vec![
            entry("all", &["read", "all"]),
            entry("read", &["read:a"]),
            entry("read:a", &[]),
        ]);
        let open = |text: &str| catalogue.with_implied(set(text)).to_string();
        assert_eq!(open("all"), "all read read:a");
        assert_eq!(open("read:a"), "read:a");
        assert_eq!(open("gone"), "gone", "a scope that left the catalogue implies nothing");
    }

    proptest! {
        #[test]
        fn an_intersection_is_within_both(a in "([a-d] ){0,6}", b in "([a-d] ){0,6}") {
            let (a, b) = (set(&a), set(&b));
            let both = a.intersection(&b);
            prop_assert!(both.is_subset(&a) && both.is_subset(&b));
            prop_assert!(a.iter().all(|scope| both.contains(scope) == b.contains(scope)));
        }
    }
}
