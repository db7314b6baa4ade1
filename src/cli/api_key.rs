//! `postern api-key create`.

use clap::Subcommand;
use serde_json::json;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;
use crate::domain::{accounts, api_keys};
use crate::model::audit::DoneBy;

/// Organization API keys.
#[derive(Debug, Subcommand)]
pub(super) enum ApiKeyCommand {
    /// Create an API key.
    Create {
        /// The subdomain of the organization it speaks for.
        #[arg(long)]
        org: String,
        /// What it is for.
        #[arg(long)]
        name: String,
    },
}

impl ApiKeyCommand {
    /// Does it.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let Self::Create { org, name } = self;
        let organization = accounts::organization_by_subdomain(cx, &org).await?;
        let made = api_keys::create(cx, organization.id, &name, DoneBy::default()).await?;
        let json = json!({ "id": made.id, "api_key": made.key.reveal() });
        let line = format!("Created the API key {name} of {}, number {}.", organization.name, made.id);
        Ok(Report::new(json, [line]).with_secret("api_key", made.key.reveal()))
    }
}
