//! `postern sso-key create`.

use clap::Subcommand;
use serde_json::json;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;
use crate::domain::{accounts, sso};
use crate::model::audit::DoneBy;

/// Keys of organizations' own sign-in.
#[derive(Debug, Subcommand)]
pub(super) enum SsoKeyCommand {
    /// Make an organization's SSO key (HS256), in place of the one before.
    Create {
        /// The organization's subdomain.
        #[arg(long)]
        org: String,
    },
}

impl SsoKeyCommand {
    /// Does it.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let Self::Create { org } = self;
        let organization = accounts::organization_by_subdomain(cx, &org).await?;
        let key = sso::create_key(cx, organization.id, DoneBy::default()).await?;
        let json = json!({ "organization": organization.subdomain, "sso_key": key.reveal() });
        let line = format!("{} signs its people's JWTs with this key (HS256).", organization.name);
        Ok(Report::new(json, [line]).with_secret("sso_key", key.reveal()))
    }
}
