//! `postern api-key create`.

use clap::Subcommand;
use serde_json::json;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;
use crate::domain::api_key_draft::ApiKeyDraft;
use crate::domain::{accounts, api_keys};
use crate::model::audit::DoneBy;
use crate::model::network::Network;
use crate::model::scope::Scope;

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
        /// A scope that it holds, where the policy has keys hold scopes; repeat for more.
        #[arg(long = "scope", value_name = "SCOPE")]
        scopes: Vec<String>,
        /// A network from which it works, such as 192.0.2.0/24, where the policy has keys hold scopes; repeat for more.
        /// Without one it works from everywhere.
        #[arg(long = "network", value_name = "CIDR")]
        networks: Vec<String>,
    },
}

impl ApiKeyCommand {
    /// Does it.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let Self::Create { org, name, scopes, networks } = self;
        let organization = accounts::organization_by_subdomain(cx, &org).await?;
        let draft = ApiKeyDraft { name: name.clone(), scopes, networks };
        let made = api_keys::create(cx, organization.id, draft, DoneBy::default()).await?;
        let mut json = json!({ "id": made.id, "api_key": made.key.reveal() });
        let mut lines =
            vec![format!("Created the API key {name} of {}, number {}.", organization.name, made.id)];
        if cx.policy().api_keys.scoped {
            let scopes: Vec<_> = made.bounds.scopes.iter().map(Scope::to_string).collect();
            let networks: Vec<_> = made.bounds.networks.iter().map(Network::to_string).collect();
            lines.push(format!("It holds {}.", scopes.join(", ")));
            lines.extend((!networks.is_empty()).then(|| format!("It works from {}.", networks.join(", "))));
            json["scopes"] = scopes.into();
            json["networks"] = networks.into();
        }
        Ok(Report::new(json, lines).with_secret("api_key", made.key.reveal()))
    }
}
