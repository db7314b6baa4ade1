//! Postern: an OAuth 2.0 server in which the install is an object.
//!
//! An owner organization registers an *app*; an admin of a target organization *installs* it; the app's server
//! exchanges a code for a token pair and calls a bearer-protected API as its bot or as the person who agreed.
//!
//! Four layers, strictly downward: `http`, `jobs` -> `domain` -> `store` -> `model`. The path is the file:
//! `POST /oauth/token` is `http/oauth/token.rs`. `docs/ARCHITECTURE.md` walks a request through them.

/// What an operator's own product adds to pages.
pub mod branding;
/// The command line.
pub mod cli;
/// The configuration: defaults, files and environment, checked as a whole.
pub mod config;
/// What every use case is given.
pub mod context;
/// Decisions: the use cases.
pub mod domain;
/// A private Postgres made of the installed programs, for `cargo run`, the demo and the tests.
pub mod embedded_postgres;
/// Time and chance: the one door for both.
pub mod env;
/// Refusals that wait to be explained to an app's own people.
pub mod explanations;
/// The surface: the only room that knows axum, headers, cookies, status codes and HTML.
pub mod http;
/// What runs by a timer.
pub mod jobs;
/// The server's own keys: derived, kept in a file, used to sign and to seal.
pub mod keys;
/// The texts of pages, in every language.
pub mod language;
/// Speaks to the mail server.
pub mod mail;
/// The nouns: pure types and rules, without a database, a clock or a socket.
pub mod model;
/// Tells presentations of one credential that overlap from ones that follow.
pub mod overlap;
/// Passwords: hashed and checked on a bounded number of cores.
pub mod passwords;
/// The one outgoing HTTP client, which sends to the public internet alone.
pub mod sender;
/// Memory: SQL and nothing else.
pub mod store;
/// Log lines and metrics.
pub mod telemetry;
/// Counts how installs are used.
pub mod usage;
