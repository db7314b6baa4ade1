//! What every use case is given: the database, the configuration, the clock. Built once, cheap to clone.

use crate::env::Env;
use crate::store::Db;

/// The server's own things, first parameter of every use case.
#[derive(Debug, Clone)]
pub struct Context {
    /// The database.
    pub db: Db,
    /// Time and chance.
    pub env: Env,
}
