//! What every use case is given: the database, the configuration, the clock. Built once, cheap to clone.

use std::sync::Arc;

use crate::config::Config;
use crate::env::Env;
use crate::keys::Keys;
use crate::model::policy::Policy;
use crate::overlap::Overlaps;
use crate::store::{Db, Error, Settings};

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
}

impl Context {
    /// Puts a server together; `database_url` is the configured or the embedded database's.
    pub fn new(config: Config, keys: Keys, env: Env, database_url: &str) -> Result<Self, Error> {
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
        Ok(Self { db, env, config: Arc::new(config), keys: Arc::new(keys), overlaps: Overlaps::default() })
    }

    /// The rules of OAuth that this server runs.
    pub fn policy(&self) -> &Policy {
        &self.config.policy
    }

    /// The issuer identifier (RFC 8414, 2), byte for byte the same everywhere.
    pub fn issuer(&self) -> &str {
        self.config.server.public_url.as_str()
    }
}
