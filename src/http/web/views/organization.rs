//! An organization's front page: the ways to what belongs to it. Only pages that exist are handed in.

use askama::Template;

use super::parts::{Chrome, Link, OrganizationRef};

/// `/orgs/{subdomain}`.
#[derive(Template)]
#[template(path = "organization.html")]
pub(crate) struct OrganizationPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    /// The visitor's role here, in words: "Admin".
    pub(crate) role: String,
    pub(crate) places: Vec<Place>,
}

/// One way onwards.
pub(crate) struct Place {
    /// "Connected apps".
    pub(crate) link: Link,
    /// What is found there, in a sentence.
    pub(crate) detail: String,
}
