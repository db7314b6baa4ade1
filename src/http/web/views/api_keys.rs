//! The API keys of an organization, and the form that makes one: POST `/orgs/{subdomain}/api-keys` with `csrf`, `name`;
//! button *Create API key*. *Revoke* is a GET form that leads to the confirmation.

use askama::Template;

use super::parts::{Chrome, Field, ListTools, OrganizationRef};
use super::when::When;

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
}

/// One key as a row.
pub(crate) struct ApiKeyRow {
    pub(crate) id: i64,
    pub(crate) name: String,
    /// "Ada Lovelace", or who else made it.
    pub(crate) created_by: String,
    pub(crate) created_at: When,
    /// Absent until it was used.
    pub(crate) last_used_at: Option<When>,
}
