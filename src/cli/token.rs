//! `postern token session`.

use clap::Subcommand;
use serde_json::json;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;
use crate::domain::{accounts, login};
use crate::model::audit::RequestOrigin;

/// Tokens for programs.
#[derive(Debug, Subcommand)]
pub(super) enum TokenCommand {
    /// Print a session JWT of a user.
    Session {
        /// The user's address.
        #[arg(long)]
        email: String,
    },
}

impl TokenCommand {
    /// Does it.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let Self::Session { email } = self;
        let person = accounts::person_by_email(cx, &email).await?;
        let issued = login::issue_session_jwt(cx, &person, &RequestOrigin::default()).await?;
        let (token, expires_in) = (issued.token.reveal(), issued.expires_in.as_secs());
        let json = json!({ "token": token, "expires_in": expires_in });
        // Alone on its line, so that a shell can take it.
        Ok(Report::new(json, [token.to_owned()]))
    }
}
