//! The documents that say what the server must do, walked statement by statement.

mod example;
mod featureos;
mod statements;
