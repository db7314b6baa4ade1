//! What every use case is given: the database, the configuration, the clock. Built once, cheap to clone.

use std::sync::Arc;
use std::time::Duration;

use crate::branding::{Branding, BrandingError};
use crate::config::Config;
use crate::env::Env;
use crate::explanations::{Explanations, Grounds};
use crate::keys::Keys;
use crate::language::{LanguageError, Languages};
use crate::mail::Mailer;
use crate::model::policy::Policy;
use crate::model::throttle::{LoginThrottle, ThrottleRules};
use crate::overlap::Overlaps;
use crate::passwords::{PasswordCost, Passwords};
use crate::sender::{Sender, SenderError};
use crate::store::{Db, Error, Settings};
use crate::usage::Usage;

/// The server's own things, first parameter of every use case.
#[derive(Debug, Clone)]
pub struct Context {
    /// The database.
    pub db: Db,
    /// Time and chance.
    pub env: Env,
    /// What the deployment decided.
    pub config: Arc<Config>,
    /// The server's own keys.
    pub keys: Arc<Keys>,
    /// The one-time credentials that are being consumed right now.
    pub overlaps: Overlaps,
    /// The refusals that are not written down yet.
    pub explanations: Explanations,
    /// What hashes and checks passwords.
    pub passwords: Passwords,
    /// What sends mails.
    pub mailer: Mailer,
    /// How installs are used, counted in this process until a job writes it down.
    pub usage: Usage,
    /// Failed sign-ins, counted in this process.
    pub logins: Arc<LoginThrottle>,
    /// What sends to receivers of webhooks.
    pub sender: Sender,
    /// The texts of pages.
    pub languages: Languages,
    /// The product's own files on pages.
    pub branding: Branding,
}

/// Why a server could not be put together.
#[derive(Debug, thiserror::Error)]
pub enum ContextError {
    /// The URL of the database leads nowhere.
    #[error(transparent)]
    Database(#[from] Error),
    /// What is configured for webhooks does not work.
    #[error(transparent)]
    Sender(#[from] SenderError),
    /// An operator's texts cannot be used.
    #[error(transparent)]
    Languages(#[from] LanguageError),
    /// A logo cannot be used.
    #[error(transparent)]
    Branding(#[from] BrandingError),
}

impl Context {
    /// Puts a server together; `database_url` is the configured or the embedded database's.
    pub fn new(config: Config, keys: Keys, env: Env, database_url: &str) -> Result<Self, ContextError> {
        let database = &config.database;
        let db = Db::new(&Settings {
            url: database_url.to_owned(),
            read_connections: database.read_connections.get(),
            write_connections: database.write_connections.get(),
            acquire_timeout: database.acquire_timeout,
            statement_timeout: database.statement_timeout,
            lock_timeout: database.lock_timeout,
            idle_in_transaction_timeout: database.idle_in_transaction_timeout,
        })?;
        let rules = ThrottleRules {
            failures_per_account: config.login.failures_per_account.get(),
            failures_per_address: config.login.failures_per_address.get(),
            window: config.login.window,
        };
        Ok(Self {
            db,
            env,
            keys: Arc::new(keys),
            // A little longer than a request may run.
            overlaps: Overlaps::new(config.server.request_timeout.saturating_add(Duration::from_secs(1))),
            explanations: Explanations::default(),
            passwords: Passwords::new(PasswordCost::Standard),
            mailer: Mailer::new(&config.mail, &config.server.public_url),
            usage: Usage::default(),
            logins: Arc::new(LoginThrottle::new(config.limits.enabled.then_some(rules))),
            sender: Sender::new(&config)?,
            languages: Languages::load(
                config.languages.dir.as_deref(),
                &config.policy.scopes.names().collect::<Vec<_>>(),
            )?,
            branding: Branding::load(&config.branding)?,
            config: Arc::new(config),
        })
    }

    /// The same with hashes that cost next to nothing. For tests alone.
    #[must_use]
    pub fn with_cheap_passwords(self) -> Self {
        Self { passwords: Passwords::new(PasswordCost::Least), ..self }
    }

    /// Brings the schema up to date where this process has not yet, and takes the database's time.
    pub async fn reach_database(&self) -> Result<(), Error> {
        if !self.db.is_migrated() {
            self.db.migrate().await?;
        }
        self.follow_database_clock().await
    }

    /// Takes the database's time.
    pub async fn follow_database_clock(&self) -> Result<(), Error> {
        let (now, round_trip) = self.db.clock().await?;
        self.env.follow_database_clock(now, round_trip);
        Ok(())
    }

    /// The rules of OAuth that this server runs.
    pub fn policy(&self) -> &Policy {
        &self.config.policy
    }

    /// The issuer identifier (RFC 8414, 2), byte for byte the same everywhere.
    pub fn issuer(&self) -> String {
        let slash = if self.policy().answers.issuer_slash { "/" } else { "" };
        format!("{}{slash}", self.config.server.public_url.as_str())
    }

    /// Where an app's own people read why a request was refused.
    pub fn error_uri(&self, grounds: &Grounds) -> Option<String> {
        let id = grounds.request_id().filter(|_| self.policy().answers.error_uri)?;
        Some(self.config.server.public_url.join(&format!("/errors/{id}")))
    }
}
