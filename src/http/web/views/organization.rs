//! An organization's front page: what it has at a glance, and the ways to it. Only pages that the visitor may open are
//! handed in.

use askama::Template;

use super::filters;
use super::parts::{Chrome, Link, OrganizationRef};
use crate::language::Text;

/// `/orgs/{subdomain}`.
#[derive(Template)]
#[template(path = "organization.html")]
pub(crate) struct OrganizationPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    /// The visitor's role here, in words: "Admin".
    pub(crate) role: Text,
    /// Whether the visitor administers it.
    pub(crate) is_admin: bool,
    pub(crate) places: Vec<Place>,
}

/// One way onwards.
pub(crate) struct Place {
    /// "Connected apps".
    pub(crate) link: Link,
    /// What is found there, in a sentence.
    pub(crate) detail: Text,
    /// How many of them there are, where they can be counted.
    pub(crate) count: Option<i64>,
}
