//! `postern token session`, `postern token verify` and `postern token pattern`.

use std::io::{self, BufRead as _, Read as _};

use clap::Subcommand;
use serde_json::json;

use super::failure::Failure;
use super::open::Invocation;
use super::output::{Output, Report, refused};
use crate::context::Context;
use crate::domain::{accounts, login};
use crate::model::audit::RequestOrigin;
use crate::model::credential::{CredentialKind, Recognised};
use crate::model::policy::Prefixes;

/// No credential is longer than this many bytes.
const LONGEST_LINE: u64 = 4_096;

/// Tokens for programs, and how ours are recognised.
#[derive(Debug, Subcommand)]
pub(super) enum TokenCommand {
    /// Print a session JWT of a user.
    Session {
        /// The user's address.
        #[arg(long)]
        email: String,
    },
    /// Tell whether a text has the form of one of our credentials: its kind and its checksum.
    ///
    /// Asks neither the database nor the network, so it cannot tell whether the credential works. Exits with 0 where
    /// prefix, length and checksum fit, else with 1.
    Verify {
        /// The text, or - for the first line of stdin, which keeps it out of the shell's history.
        #[arg(default_value = "-")]
        token: String,
    },
    /// Print the regular expression that finds each kind of our credentials, for scanners.
    Pattern,
}

impl TokenCommand {
    /// Does it, where it needs the database.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let Self::Session { email } = self else {
            return Err(Failure::new("this command does not run here"));
        };
        let person = accounts::person_by_email(cx, &email).await?;
        let issued = login::issue_session_jwt(cx, &person, &RequestOrigin::default()).await?;
        let (token, expires_in) = (issued.token.reveal(), issued.expires_in.as_secs());
        let json = json!({ "token": token, "expires_in": expires_in });
        // Alone on its line, so that a shell can take it.
        Ok(Report::new(json, [token.to_owned()]))
    }

    /// Whether it needs nothing but the policy's prefixes.
    pub(super) fn is_offline(&self) -> bool {
        matches!(self, Self::Verify { .. } | Self::Pattern)
    }

    /// Does what needs no database, and answers with the exit code.
    pub(super) fn run_offline(&self, invocation: &Invocation, output: Output) -> Result<i32, Failure> {
        let prefixes = invocation.config()?.policy.prefixes;
        match self {
            Self::Session { .. } => Err(Failure::new("this command needs the database")),
            Self::Pattern => output.report(&patterns(&prefixes)).map(|()| 0),
            Self::Verify { token } => {
                let text = if token == "-" { read_line()? } else { token.clone() };
                let found = Recognised::of(&prefixes, text.trim());
                output.report(&recognised(&found))?;
                Ok(match (found.is_genuine, found.kinds.is_empty()) {
                    (true, _) => 0,
                    (false, true) => refused(&Failure::new("not one of our credentials")),
                    (false, false) => refused(&Failure::new("the checksum does not fit")),
                })
            }
        }
    }
}

fn recognised(found: &Recognised) -> Report {
    let kinds: Vec<&str> = found.kinds.iter().map(|kind| kind.as_str()).collect();
    let nouns: Vec<&str> = found.kinds.iter().map(|kind| kind.noun()).collect();
    let json = json!({
        "genuine": found.is_genuine,
        "kind": kinds.first(),
        "kinds": kinds,
        "checksum": if found.is_genuine { "fits" } else { "does not fit" },
    });
    let line = match (nouns.is_empty(), found.is_genuine) {
        (true, _) => "No prefix and length of ours.".to_owned(),
        (false, true) => format!("Form of: {}. The checksum fits.", nouns.join(" or ")),
        (false, false) => format!("Looks like: {}. The checksum does not fit.", nouns.join(" or ")),
    };
    Report::new(json, [line])
}

fn patterns(prefixes: &Prefixes) -> Report {
    let patterns = CredentialKind::ALL.map(|kind| {
        json!({ "kind": kind.as_str(), "prefix": kind.prefix(prefixes), "pattern": kind.pattern(prefixes) })
    });
    let lines = CredentialKind::ALL.map(|kind| format!("{:<20}{}", kind.as_str(), kind.pattern(prefixes)));
    Report::new(json!({ "patterns": patterns }), lines)
}

fn read_line() -> Result<String, Failure> {
    let mut line = String::new();
    io::stdin().lock().take(LONGEST_LINE).read_line(&mut line)?;
    Ok(line)
}
