//! `postern operator add`.

use clap::Subcommand;
use serde_json::json;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;
use crate::domain::accounts;

/// Operators of this server.
#[derive(Debug, Subcommand)]
pub(super) enum OperatorCommand {
    /// Make a user an operator.
    Add {
        /// The user's address.
        #[arg(long)]
        email: String,
    },
}

impl OperatorCommand {
    /// Does it.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let Self::Add { email } = self;
        let person = accounts::add_operator(cx, &email).await?;
        let json = json!({ "id": person.id, "email": person.email, "operator": true });
        Ok(Report::new(json, [format!("{} is an operator of this server now.", person.email)]))
    }
}
