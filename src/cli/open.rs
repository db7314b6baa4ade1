//! Opens what a command works on: configuration, keys, and the database, which may be the embedded one of a server
//! that is running.

use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::path::PathBuf;

use super::failure::Failure;
use crate::config::{self, Config, ConfigError};
use crate::context::Context;
use crate::domain::home;
use crate::embedded_postgres::{Durability, EmbeddedPostgres, Settings};
use crate::env::Env;
use crate::keys::Keys;
use crate::telemetry::{self, LogFormat, Logging};

/// What a short command logs: only what somebody should act on.
const QUIET: &str = "warn,sqlx=error";

/// How the program was called.
#[derive(Debug)]
pub(super) struct Invocation {
    files: Vec<PathBuf>,
    environment: Vec<(String, String)>,
    search_path: Option<OsString>,
}

/// A server's own things, and what keeps its database running.
#[derive(Debug)]
pub(super) struct Opened {
    /// What use cases are given.
    pub(super) cx: Context,
    _embedded: Option<EmbeddedPostgres>,
    _logging: Logging,
}

/// Where the database is, and what keeps it running.
#[derive(Debug)]
pub(super) struct Database {
    /// `postgres://` URL; it may hold a password.
    pub(super) url: String,
    /// The private one, while this lives.
    pub(super) embedded: Option<EmbeddedPostgres>,
}

impl Invocation {
    /// Takes the files of the command line and the environment. What is not Unicode can name no key of ours.
    pub(super) fn new(
        files: Vec<PathBuf>,
        environment: impl IntoIterator<Item = (OsString, OsString)>,
    ) -> Self {
        let mut search_path = None;
        let mut readable = Vec::new();
        for (name, value) in environment {
            if name == "PATH" {
                search_path = Some(value.clone());
            }
            if let (Ok(name), Ok(value)) = (name.into_string(), value.into_string()) {
                readable.push((name, value));
            }
        }
        Self { files, environment: readable, search_path }
    }

    /// Loads and checks the configuration.
    pub(super) fn config(&self) -> Result<Config, ConfigError> {
        Config::load(&self.files, self.environment.iter().cloned())
    }

    /// Finds the configured database, or starts or enters the embedded one.
    pub(super) async fn database(&self, config: &Config) -> Result<Database, Failure> {
        self.database_with(config, Durability::Durable).await
    }

    /// The same, and what the data of an embedded database is worth.
    pub(super) async fn database_with(
        &self,
        config: &Config,
        durability: Durability,
    ) -> Result<Database, Failure> {
        if let Some(url) = &config.database.url {
            return Ok(Database { url: url.reveal().to_owned(), embedded: None });
        }
        let settings = Settings {
            data_dir: config.embedded.data_dir.clone(),
            program_dir: config.embedded.program_dir.clone(),
            search_path: self.search_path.clone(),
            durability,
        };
        let embedded = EmbeddedPostgres::start(&settings).await?;
        Ok(Database { url: embedded.url(), embedded: Some(embedded) })
    }
}

impl Opened {
    /// Opens everything and brings the schema up to date.
    pub(super) async fn migrated(invocation: &Invocation) -> Result<Self, Failure> {
        let config = invocation.config()?;
        let logging = telemetry::install_logging(log_format(&config), QUIET)?;
        let env = Env::system();
        let database = invocation.database(&config).await?;
        let keys = Keys::load(&config, &env)?;
        let cx = Context::new(config, keys, env, &database.url)?;
        cx.reach_database().await?;
        home::settle(&cx).await?;
        Ok(Self { cx, _embedded: database.embedded, _logging: logging })
    }

    /// Closes the connections before the embedded database may stop.
    pub(super) async fn close(&self) {
        self.cx.db.close().await;
    }
}

/// How log lines look on this stderr.
pub(super) fn log_format(config: &Config) -> LogFormat {
    match config.log.format {
        config::LogFormat::Pretty => LogFormat::Pretty,
        config::LogFormat::Auto if std::io::stderr().is_terminal() => LogFormat::Pretty,
        config::LogFormat::Json | config::LogFormat::Auto => LogFormat::Json,
    }
}
