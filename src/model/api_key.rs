//! Organization API keys: what they are bound to, and how lists show them. Never holds the key itself.

use std::net::IpAddr;

use time::OffsetDateTime;

use super::id::ApiKeyId;
use super::network::Network;
use super::scope::ScopeSet;

/// The most networks that one key may be bound to.
pub const MOST_NETWORKS: usize = 20;

/// What a key may do, and from where.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ApiKeyBounds {
    /// Its scopes; none where it was made without.
    pub scopes: ScopeSet,
    /// The networks from which it works; none for everywhere.
    pub networks: Vec<Network>,
}

/// A key that works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedApiKey {
    /// Its number.
    pub id: ApiKeyId,
    /// What it is for; differs from the names of the organization's other keys that were made on pages.
    pub name: String,
    /// The name of who made it; nobody where a command of the server's host did.
    pub created_by: Option<String>,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it was last used, as far as was written.
    pub last_used_at: Option<OffsetDateTime>,
    /// What it is bound to.
    pub bounds: ApiKeyBounds,
    /// How often it was replaced under its name.
    pub rotations: i64,
}

/// In which order a list of keys is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiKeyOrder {
    /// The last made first.
    Newest,
    /// By name.
    Name,
    /// The ones that nobody used first, then by last use.
    LeastUsed,
}

impl ApiKeyBounds {
    /// Whether the key works from an address.
    pub fn admits(&self, address: IpAddr) -> bool {
        self.networks.is_empty() || self.networks.iter().any(|network| network.contains(address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_without_networks_works_from_everywhere_and_one_with_them_from_each() {
        let admits = |networks: &[&str], address: &str| {
            let networks = networks.iter().map(|network| network.parse().unwrap()).collect();
            ApiKeyBounds { networks, ..ApiKeyBounds::default() }.admits(address.parse().unwrap())
        };
        assert!(admits(&[], "198.51.100.1") && admits(&[], "2001:db8::1"));
        let two = ["192.0.2.0/24", "2001:db8::/32"];
        assert!(admits(&two, "192.0.2.255") && admits(&two, "2001:db8::1"));
        assert!(!admits(&two, "192.0.3.0") && !admits(&two, "2001:db9::1"));
    }
}
