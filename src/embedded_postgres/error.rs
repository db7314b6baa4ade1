//! What can go wrong, in sentences for somebody who has never set Postgres up.

use std::{io, path::PathBuf};

/// Why the private Postgres could not be started.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No directory with `initdb` and `postgres` was found.
    #[error(
        "No PostgreSQL was found on this machine. Install it (Debian and Ubuntu: apt-get install postgresql; \
         macOS: brew install postgresql@17), or set DATABASE_URL to a server that is already running. Looked in: {searched}."
    )]
    ProgramsMissing {
        /// The places that were searched, for reading.
        searched: String,
    },
    /// The configured program directory holds no Postgres.
    #[error(
        "The directory {directory} was given as the place of the PostgreSQL programs, but it does not hold both \
         `initdb` and `postgres`. Correct POSTERN_PG_BIN, or unset it to have them searched for; without PostgreSQL \
         on this machine, apt-get install postgresql (macOS: brew install postgresql@17) or set DATABASE_URL."
    )]
    NotAProgramDirectory {
        /// The configured directory.
        directory: PathBuf,
    },
    /// The data was made by another major version than the installed one.
    #[error(
        "The data in {directory} was made by PostgreSQL {made_by}, but the installed programs are PostgreSQL \
         {installed}. Install PostgreSQL {made_by} beside it (Debian: apt-get install postgresql-{made_by}), or \
         choose another embedded.data_dir to start empty."
    )]
    OtherVersion {
        /// The data directory of the cluster.
        directory: PathBuf,
        /// Major version the data belongs to.
        made_by: u32,
        /// Major version (or versions) found, for reading.
        installed: String,
    },
    /// The directory belongs to an account other than the one the server would run as.
    #[error(
        "The directory {directory} belongs to the account with uid {owner}, but the embedded PostgreSQL would run \
         with uid {expected}. Start postern as the account that made it, or choose another embedded.data_dir."
    )]
    OtherOwner {
        /// The directory in question.
        directory: PathBuf,
        /// Its owner.
        owner: u32,
        /// The account that should own it.
        expected: u32,
    },
    /// The unprivileged account cannot reach the directory, and there is nowhere else to go.
    #[error(
        "PostgreSQL refuses to run as root, so it runs as the account {account}, and that account may not enter \
         {barrier}. Choose an embedded.data_dir that everybody may pass through, such as /var/lib/postern."
    )]
    Unreachable {
        /// Name of the account.
        account: String,
        /// The directory it may not enter.
        barrier: PathBuf,
    },
    /// Somebody else holds the start-up lock for too long.
    #[error(
        "Another process has been busy starting or stopping the embedded PostgreSQL in {directory} for \
         {seconds} seconds. End it, or look at {directory}/server.log."
    )]
    Busy {
        /// The directory that is locked.
        directory: PathBuf,
        /// How long this process waited.
        seconds: u64,
    },
    /// One of the Postgres programs failed.
    #[error("The program {program} failed: {output}")]
    Program {
        /// Its name.
        program: String,
        /// What it printed.
        output: String,
    },
    /// The server did not come up.
    #[error("The embedded PostgreSQL did not start. Its log {log} ends with:\n{tail}")]
    Server {
        /// Path of the log.
        log: PathBuf,
        /// The last lines of it.
        tail: String,
    },
    /// The operating system refused something.
    #[error("Could not {action}: {source}")]
    Io {
        /// What was attempted, as the end of "could not".
        action: String,
        /// The reason given.
        source: io::Error,
    },
}

/// Names the attempted action in an [`Error::Io`].
pub(super) trait Attempt<T> {
    /// `action` completes the sentence "could not".
    fn or_could_not(self, action: impl FnOnce() -> String) -> Result<T, Error>;
}

impl<T> Attempt<T> for io::Result<T> {
    fn or_could_not(self, action: impl FnOnce() -> String) -> Result<T, Error> {
        self.map_err(|source| Error::Io { action: action(), source })
    }
}
