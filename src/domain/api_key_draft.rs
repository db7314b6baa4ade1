//! What a new API key shall be, checked field by field.

use std::str::FromStr as _;

use super::accounts::checked_name;
use crate::model::api_key::{ApiKeyBounds, MOST_NETWORKS};
use crate::model::network::Network;
use crate::model::policy::ApiKeyRules;
use crate::model::scope::{Scope, ScopeCatalogue, ScopeError, ScopeSet};

/// A new key as somebody typed it. A name alone is a key without bounds.
#[derive(Debug, Clone, Default)]
pub struct ApiKeyDraft {
    /// What it is for.
    pub name: String,
    /// The names of its scopes.
    pub scopes: Vec<String>,
    /// The networks from which it works, in CIDR notation; none for everywhere.
    pub networks: Vec<String>,
}

/// A field of a new key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiKeyField {
    /// What it is for.
    Name,
    /// Its scopes.
    Scopes,
    /// The networks from which it works.
    Networks,
}

/// What is wrong with a field. Each reads as a sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ApiKeyProblem {
    /// Not a name.
    #[error("a name is 1 to 100 characters, without control characters")]
    Name,
    /// No scope is given, and the policy asks for one.
    #[error("an API key needs at least one scope")]
    NoScope,
    /// The catalogue has no such scope.
    #[error("{0} is no scope of this server")]
    UnknownScope(String),
    /// More scopes than one set may hold.
    #[error(transparent)]
    Scopes(#[from] ScopeError),
    /// Scopes are given, and the policy knows none for keys.
    #[error("API keys of this server hold no scopes")]
    ScopesUnused,
    /// Not a network.
    #[error("{0} is not a network such as 192.0.2.0/24 or 2001:db8::/32")]
    NotANetwork(String),
    /// More networks than a key may be bound to.
    #[error("an API key is bound to at most {MOST_NETWORKS} networks")]
    TooManyNetworks,
    /// Networks are given, and the policy binds keys to none.
    #[error("API keys of this server are not bound to networks")]
    NetworksUnused,
}

impl ApiKeyProblem {
    /// The field that it is about.
    pub fn field(&self) -> ApiKeyField {
        match self {
            Self::Name => ApiKeyField::Name,
            Self::NoScope | Self::UnknownScope(_) | Self::Scopes(_) | Self::ScopesUnused => {
                ApiKeyField::Scopes
            }
            Self::NotANetwork(_) | Self::TooManyNetworks | Self::NetworksUnused => ApiKeyField::Networks,
        }
    }
}

impl From<&str> for ApiKeyDraft {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }
}

impl ApiKeyDraft {
    /// The name and the bounds of the key, or everything that is wrong.
    pub(super) fn checked(
        &self,
        rules: ApiKeyRules,
        catalogue: &ScopeCatalogue,
    ) -> Result<(String, ApiKeyBounds), Vec<ApiKeyProblem>> {
        let mut problems = Vec::new();
        let name = checked_name(&self.name).unwrap_or_else(|_| {
            problems.push(ApiKeyProblem::Name);
            String::new()
        });
        let bounds = if rules.scoped {
            ApiKeyBounds {
                scopes: self.scopes(catalogue, &mut problems),
                networks: self.networks(&mut problems),
            }
        } else {
            problems.extend((!self.scopes.is_empty()).then_some(ApiKeyProblem::ScopesUnused));
            problems.extend((!self.networks.is_empty()).then_some(ApiKeyProblem::NetworksUnused));
            ApiKeyBounds::default()
        };
        if problems.is_empty() { Ok((name, bounds)) } else { Err(problems) }
    }

    fn scopes(&self, catalogue: &ScopeCatalogue, problems: &mut Vec<ApiKeyProblem>) -> ScopeSet {
        if self.scopes.is_empty() {
            problems.push(ApiKeyProblem::NoScope);
        }
        let is_known = |name: &str| Scope::parse(name).is_ok_and(|scope| catalogue.contains(&scope));
        let (known, unknown): (Vec<_>, Vec<_>) =
            self.scopes.iter().map(String::as_str).partition(|name| is_known(name));
        problems.extend(unknown.into_iter().map(|name| ApiKeyProblem::UnknownScope(name.to_owned())));
        ScopeSet::from_names(known).unwrap_or_else(|error| {
            problems.push(error.into());
            ScopeSet::default()
        })
    }

    fn networks(&self, problems: &mut Vec<ApiKeyProblem>) -> Vec<Network> {
        if self.networks.len() > MOST_NETWORKS {
            problems.push(ApiKeyProblem::TooManyNetworks);
            return Vec::new();
        }
        let mut networks = Vec::new();
        for text in &self.networks {
            match Network::from_str(text) {
                Ok(network) if networks.contains(&network) => {}
                Ok(network) => networks.push(network),
                Err(_) => problems.push(ApiKeyProblem::NotANetwork(text.clone())),
            }
        }
        networks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes of a draft where the catalogue holds two scopes.
    fn checked(draft: &ApiKeyDraft, scoped: bool) -> Result<(String, ApiKeyBounds), Vec<ApiKeyProblem>> {
        let entry = |name| serde_json::json!({ "name": name, "sentence": "do this", "access": "read" });
        let catalogue = serde_json::json!([entry("posts:read"), entry("votes:read")]);
        let rules = ApiKeyRules { header: true, bearer: true, scoped };
        draft.checked(rules, &serde_json::from_value(catalogue).unwrap())
    }

    fn draft(scopes: &[&str], networks: &[&str]) -> ApiKeyDraft {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        ApiKeyDraft { scopes: owned(scopes), networks: owned(networks), .." Importer ".into() }
    }

    #[test]
    fn scopes_and_networks_are_read_and_folded() {
        let networks = ["192.0.2.9/24", "192.0.2.0/24", "::ffff:192.0.2.1/120", "2001:db8::1"];
        let asked = draft(&["votes:read", "posts:read", "votes:read"], &networks);
        let (name, bounds) = checked(&asked, true).unwrap();
        assert_eq!(
            (name.as_str(), bounds.scopes.to_string().as_str()),
            ("Importer", "votes:read posts:read")
        );
        let networks: Vec<String> = bounds.networks.iter().map(Network::to_string).collect();
        assert_eq!(networks, ["192.0.2.0/24", "2001:db8::1/128"]);
    }

    #[test]
    fn everything_that_is_wrong_is_told_with_its_field() {
        let mut asked = draft(&["posts:read", "posts:raed", "posts:read votes:read"], &["192.0.2.0/33"]);
        asked.name.clear();
        let problems = checked(&asked, true).unwrap_err();
        let told: Vec<_> = problems.iter().map(|problem| (problem.field(), problem.to_string())).collect();
        let expected = [
            (ApiKeyField::Name, "a name is 1 to 100 characters, without control characters"),
            (ApiKeyField::Scopes, "posts:raed is no scope of this server"),
            (ApiKeyField::Scopes, "posts:read votes:read is no scope of this server"),
            (ApiKeyField::Networks, "192.0.2.0/33 is not a network such as 192.0.2.0/24 or 2001:db8::/32"),
        ];
        assert_eq!(told, expected.map(|(field, text)| (field, text.to_owned())));
        assert_eq!(checked(&draft(&[], &[]), true), Err(vec![ApiKeyProblem::NoScope]));
    }

    #[test]
    fn a_key_has_so_many_networks_and_no_more() {
        let networks = |count: usize| (0..count).map(|n| format!("10.0.{n}.0/24")).collect();
        let asked = |count| ApiKeyDraft { networks: networks(count), ..draft(&["posts:read"], &[]) };
        let (_, bounds) = checked(&asked(MOST_NETWORKS), true).unwrap();
        assert_eq!(bounds.networks.len(), MOST_NETWORKS);
        let refused = checked(&asked(MOST_NETWORKS + 1), true);
        assert_eq!(refused, Err(vec![ApiKeyProblem::TooManyNetworks]));
    }

    #[test]
    fn bounds_are_refused_where_the_policy_knows_none() {
        let (_, bounds) = checked(&draft(&[], &[]), false).unwrap();
        assert_eq!(bounds, ApiKeyBounds::default());
        let problems = checked(&draft(&["posts:read"], &["192.0.2.0/24"]), false).unwrap_err();
        assert_eq!(problems, [ApiKeyProblem::ScopesUnused, ApiKeyProblem::NetworksUnused]);
    }
}
