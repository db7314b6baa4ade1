//! Everything that happened in an organization, newest first. Filters are a GET form: `who`, `app`, `kind`, `from` and
//! `until`.

use askama::Template;

use super::filters;
use super::install::LedgerEntry;
use super::parts::{Choice, Chrome, OrganizationRef};
use crate::language::Text;

/// `/orgs/{subdomain}/audit-log`.
#[derive(Template)]
#[template(path = "audit_log.html")]
pub(crate) struct AuditLogPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    pub(crate) filters: [Filter; 3],
    /// Days as `2026-01-31`, or empty.
    pub(crate) from: String,
    pub(crate) until: String,
    /// Whether any filter is set.
    pub(crate) is_filtered: bool,
    pub(crate) entries: Vec<LedgerEntry>,
    /// Whether this is the newest page.
    pub(crate) is_first: bool,
    /// Address of the page of older entries.
    pub(crate) next: Option<String>,
    /// Address of the same as CSV.
    pub(crate) file: String,
    /// Address of the log without filters.
    pub(crate) address: String,
}

/// A choice by which the log is narrowed.
pub(crate) struct Filter {
    /// Its name in the address.
    pub(crate) name: &'static str,
    pub(crate) label: Text,
    pub(crate) choices: Vec<Choice>,
}
