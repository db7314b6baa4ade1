//! The documents that say what the server must do, walked statement by statement.

mod acceptance;
mod asked;
mod example;
mod featureos;
mod fsckmsft;
mod mastodon;
mod statements;
