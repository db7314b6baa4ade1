//! The only place that prints. stdout carries what was asked for; everything else goes to stderr.

use std::io::{self, Write as _};

use serde_json::{Value, json};

use super::failure::Failure;

/// What a command found or made, for programs and for people.
#[derive(Debug, Clone)]
pub(super) struct Report {
    json: Value,
    lines: Vec<String>,
}

impl Report {
    /// One object, and the lines that say the same to a person.
    pub(super) fn new(json: Value, lines: impl IntoIterator<Item = String>) -> Self {
        Self { json, lines: lines.into_iter().collect() }
    }

    /// Adds a secret, with the word that it will not be shown again.
    #[must_use]
    pub(super) fn with_secret(mut self, name: &str, secret: &str) -> Self {
        self.lines.push(format!("{name}: {secret}"));
        self.lines.push(format!("  This {name} is shown once; keep it now."));
        self
    }
}

/// How a command answers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Output {
    as_json: bool,
}

impl Output {
    /// One JSON object, or lines for people.
    pub(super) fn new(as_json: bool) -> Self {
        Self { as_json }
    }

    /// Prints what a command answers.
    pub(super) fn report(self, report: &Report) -> Result<(), Failure> {
        let mut stdout = io::stdout().lock();
        let text = if self.as_json { report.json.to_string() } else { report.lines.join("\n") };
        writeln!(stdout, "{text}").and_then(|()| stdout.flush()).map_err(Failure::from)
    }

    /// Tells why nothing was done, and answers with the exit code.
    pub(super) fn failed(self, failure: &Failure) -> i32 {
        if self.as_json {
            let _ = writeln!(io::stdout(), "{}", json!({ "error": failure.to_string() }));
        }
        refused(failure)
    }
}

/// Tells, beside what was printed, why it is not good enough, and answers with the exit code.
pub(super) fn refused(failure: &Failure) -> i32 {
    // Nobody is left to tell when stderr is closed.
    let _ = writeln!(io::stderr(), "postern: {failure}");
    1
}

/// Prints what is wrong with the arguments, or the help that was asked for, and answers with the exit code.
pub(super) fn usage(usage: &clap::Error) -> i32 {
    let _ = usage.print();
    usage.exit_code()
}
