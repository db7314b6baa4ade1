//! An organization's settings. Form: POST `/orgs/{subdomain}/settings` with `csrf`, `name`, `app_policy` (`any`,
//! `listed`, `none`) and `install_min_role` (a role, or empty for the server's own rule); button *Save settings*.

use askama::Template;

use super::filters;
use super::parts::{Choice, Chrome, Field, OrganizationRef};

/// `/orgs/{subdomain}/settings`.
#[derive(Template)]
#[template(path = "settings.html")]
pub(crate) struct SettingsPage {
    pub(crate) chrome: Chrome,
    pub(crate) organization: OrganizationRef,
    pub(crate) name: Field,
    pub(crate) app_policies: Vec<Choice>,
    pub(crate) install_min_roles: Vec<Choice>,
}
