//! Organization API keys, as lists show them. Never holds the key itself.

use time::OffsetDateTime;

use super::id::ApiKeyId;

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
