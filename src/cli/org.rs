//! `postern org create`.

use clap::Subcommand;
use serde_json::json;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;
use crate::domain::accounts;

/// Organizations.
#[derive(Debug, Subcommand)]
pub(super) enum OrgCommand {
    /// Create an organization.
    Create {
        /// Its short name in addresses: lower-case letters, digits and hyphens.
        #[arg(long)]
        subdomain: String,
        /// Its name.
        #[arg(long)]
        name: String,
    },
}

impl OrgCommand {
    /// Does it.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let Self::Create { subdomain, name } = self;
        let made = accounts::create_organization(cx, &subdomain, &name).await?;
        let json = json!({ "id": made.id, "subdomain": made.subdomain, "name": made.name });
        let lines = [
            format!("Created the organization {} ({}), number {}.", made.name, made.subdomain, made.id),
            format!(
                "Give it an owner: postern member set --org {} --email ADDRESS --role owner",
                made.subdomain
            ),
        ];
        Ok(Report::new(json, lines))
    }
}
