//! The API keys of an organization, and the form that makes one: POST `/orgs/{subdomain}/api-keys` with `csrf`, `name`,
//! and where keys are bound `scopes` and `networks` (one a line); button *Create API key*. *Rotate* and *Revoke* are GET
//! forms that lead to the confirmation.

use askama::Template;

use super::app_form::ScopeGroup;
use super::filters;
use super::parts::{Chrome, Field, ListTools, OrganizationRef};
use super::when::When;
use crate::language::Text;

/// `/orgs/{subdomain}/api-keys`.
#[derive(Template)]
#[template(path = "api_keys.html")]
pub(crate) struct ApiKeysPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    pub(crate) tools: ListTools,
    pub(crate) rows: Vec<ApiKeyRow>,
    /// The name of the new one.
    pub(crate) name: Field,
    /// What the new one is bound to; absent where the policy binds keys to nothing.
    pub(crate) bounds: Option<BoundsForm>,
}

/// The scopes and networks of a new key.
pub(crate) struct BoundsForm {
    pub(crate) scopes: Vec<ScopeGroup>,
    pub(crate) scopes_error: Option<Text>,
    pub(crate) networks: Field,
}

/// One key as a row.
pub(crate) struct ApiKeyRow {
    pub(crate) id: i64,
    pub(crate) name: String,
    /// "Ada Lovelace", or who else made it.
    pub(crate) created_by: Text,
    pub(crate) created_at: When,
    /// Absent until it was used.
    pub(crate) last_used_at: Option<When>,
    /// The names of its scopes.
    pub(crate) scopes: Vec<String>,
    /// The networks from which it works; none for everywhere.
    pub(crate) networks: Vec<String>,
}
