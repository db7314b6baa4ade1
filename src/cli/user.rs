//! `postern user create`.

use std::io::{self, BufRead as _, Read as _};

use clap::Subcommand;
use serde_json::json;

use super::failure::Failure;
use super::output::Report;
use crate::context::Context;
use crate::domain::accounts;
use crate::model::password::Password;

/// No password is longer than this many bytes.
const LONGEST_LINE: u64 = 4_096;

/// People.
#[derive(Debug, Subcommand)]
pub(super) enum UserCommand {
    /// Create a user.
    Create {
        /// The address to sign in with.
        #[arg(long)]
        email: String,
        /// The name others see.
        #[arg(long)]
        name: String,
        /// Read the password from the first line of stdin; without it nobody can sign in with one.
        #[arg(long)]
        password_stdin: bool,
        /// What was read.
        #[arg(skip)]
        password: Option<Password>,
    },
}

impl UserCommand {
    /// The same with the password that stdin holds.
    pub(super) fn with_stdin(self) -> Result<Self, Failure> {
        match self {
            Self::Create { email, name, password_stdin: true, .. } => {
                let password = Some(Password::chosen(&read_line()?)?);
                Ok(Self::Create { email, name, password_stdin: true, password })
            }
            other @ Self::Create { .. } => Ok(other),
        }
    }

    /// Does it.
    pub(super) async fn run(self, cx: &Context) -> Result<Report, Failure> {
        let Self::Create { email, name, password, .. } = self;
        let made = accounts::create_user(cx, &email, &name, password.as_ref()).await?;
        let json = json!({ "id": made.id, "email": made.email, "name": made.name });
        let mut lines = vec![format!("Created the user {} <{}>, number {}.", made.name, made.email, made.id)];
        if password.is_none() {
            lines.push(
                "Without a password they cannot sign in on the pages (--password-stdin gives one).".into(),
            );
        }
        Ok(Report::new(json, lines))
    }
}

/// One line, its end stripped and nothing else.
fn read_line() -> Result<String, Failure> {
    let mut line = String::new();
    io::stdin().lock().take(LONGEST_LINE).read_line(&mut line)?;
    let line = line.strip_suffix('\n').unwrap_or(&line);
    Ok(line.strip_suffix('\r').unwrap_or(line).to_owned())
}
