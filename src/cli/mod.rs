//! The command line: one file for each command, and `output` for all that is printed.
//!
//! A command answers with a `Report` or a `Failure`; exit codes are 0 done, 1 refused or failed, 2 bad usage.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand};

mod api_key;
mod app;
mod cut_off;
mod demo;
mod demo_client;
mod doctor;
mod failure;
mod member;
mod migrate;
mod open;
mod operator;
mod org;
mod output;
mod serve;
mod sso_key;
mod token;
mod user;

use self::failure::Failure;
use self::open::{Invocation, Opened};
use self::output::{Output, Report};

/// An OAuth server in which the install is an object.
#[derive(Debug, Parser)]
#[command(name = "postern", version, max_term_width = 100)]
struct Arguments {
    /// A configuration file to lay over the defaults; repeatable, later ones win.
    // Read by `config_files`: clap forgets those before a command when there are others after it.
    #[arg(long = "config", value_name = "FILE", global = true)]
    _config: Vec<PathBuf>,
    /// Print exactly one JSON object on stdout.
    #[arg(long, global = true)]
    json: bool,
    /// What to do; without one, the server runs.
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the server; applies migrations first.
    Serve,
    /// Run a server on data that goes when it stops, with people, an app, and what to click and to type.
    Demo,
    /// Apply the migrations that the database lacks.
    Migrate,
    /// Check the configuration, the database, the clock, the public URL and the keys.
    Doctor,
    /// Organizations.
    #[command(subcommand)]
    Org(org::OrgCommand),
    /// People.
    #[command(subcommand)]
    User(user::UserCommand),
    /// What people are in organizations.
    #[command(subcommand)]
    Member(member::MemberCommand),
    /// Apps.
    #[command(subcommand)]
    App(app::AppCommand),
    /// Tokens for programs.
    #[command(subcommand)]
    Token(token::TokenCommand),
    /// Organization API keys.
    #[command(subcommand)]
    ApiKey(api_key::ApiKeyCommand),
    /// Keys of organizations' own sign-in.
    #[command(subcommand)]
    SsoKey(sso_key::SsoKeyCommand),
    /// Operators of this server.
    #[command(subcommand)]
    Operator(operator::OperatorCommand),
    /// End every connection of an app, an organization, a person or the server at once.
    CutOff(cut_off::CutOffCommand),
}

/// Runs the command that the arguments name and answers with the exit code.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    environment: impl IntoIterator<Item = (OsString, OsString)>,
) -> i32 {
    let given: Vec<OsString> = arguments.into_iter().collect();
    let arguments = match Arguments::try_parse_from(&given) {
        Ok(arguments) => arguments,
        Err(usage) => return output::usage(&usage),
    };
    let output = Output::new(arguments.json);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return output.failed(&error.into()),
    };
    let invocation = Invocation::new(config_files(&given), environment);
    let done =
        runtime.block_on(Box::pin(perform(arguments.command.unwrap_or(Command::Serve), &invocation, output)));
    // A blocked thread, such as one that reads stdin, must not hold the program.
    runtime.shutdown_background();
    match done {
        Ok(code) => code,
        Err(failure) => output.failed(&failure),
    }
}

/// Every `--config` in its order, wherever it stands.
fn config_files(arguments: &[OsString]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        if argument == "--config" {
            files.extend(rest.next().map(PathBuf::from));
        } else if let Some(file) = argument.to_str().and_then(|text| text.strip_prefix("--config=")) {
            files.push(file.into());
        }
    }
    files
}

async fn perform(command: Command, invocation: &Invocation, output: Output) -> Result<i32, Failure> {
    match command {
        Command::Serve => serve::run(invocation, output).await.map(|()| 0),
        Command::Demo => Box::pin(demo::run(invocation, output)).await.map(|()| 0),
        Command::Doctor => doctor::run(invocation, output).await,
        Command::Token(command) if command.is_offline() => command.run_offline(invocation, output),
        command => {
            // Read before anything is started, so that a refused password costs nothing.
            let command = command.with_stdin()?;
            let opened = Opened::migrated(invocation).await?;
            let report = change(command, &opened).await;
            opened.close().await;
            output.report(&report?).map(|()| 0)
        }
    }
}

/// The commands that look at the database, answer and end.
async fn change(command: Command, opened: &Opened) -> Result<Report, Failure> {
    let cx = &opened.cx;
    match command {
        Command::Serve | Command::Demo | Command::Doctor => {
            Err(Failure::new("this command does not run here"))
        }
        Command::Migrate => migrate::run(cx).await,
        Command::Org(command) => command.run(cx).await,
        Command::User(command) => command.run(cx).await,
        Command::Member(command) => command.run(cx).await,
        Command::App(command) => command.run(cx).await,
        Command::Token(command) => command.run(cx).await,
        Command::ApiKey(command) => command.run(cx).await,
        Command::SsoKey(command) => command.run(cx).await,
        Command::Operator(command) => command.run(cx).await,
        Command::CutOff(command) => command.run(cx).await,
    }
}

impl Command {
    /// The same with what it takes from stdin.
    fn with_stdin(self) -> Result<Self, Failure> {
        match self {
            Self::User(command) => Ok(Self::User(command.with_stdin()?)),
            other => Ok(other),
        }
    }
}
