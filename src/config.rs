//! The configuration: typed sections, filled from built-in defaults, files and the environment.
//!
//! `config/default.toml` is compiled in and documents every key; a test fails when the two drift apart. Nothing here
//! reads the process environment: `Config::load` is given it, so that a test can give another.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use crate::model::policy::{Policy, duration, durations};
use crate::model::signature::P256Key;

/// Types of the section about how pages look.
pub mod branding;
mod check;
mod load;
/// Types of the section about mail.
pub mod mail;
mod place;
/// Types of single values: secrets, keys, the public URL.
pub mod values;

use branding::Branding;
pub use load::{ConfigError, Problem};
use mail::{Sender, SmtpUrl};
use values::{KeyMaterial, PublicUrl, SecretText, unless_empty};

/// Everything a deployment decides. Serializing it shows secrets as a fixed text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Listeners, addresses and the times of a connection.
    pub server: Server,
    /// The database and its pools.
    pub database: Database,
    /// The private Postgres, used where `database.url` is not set.
    pub embedded: Embedded,
    /// Rate limits and admission.
    pub limits: Limits,
    /// Outgoing webhooks.
    pub webhooks: Webhooks,
    /// Outgoing mail.
    pub mail: Mail,
    /// The metrics listener.
    pub metrics: Metrics,
    /// The server's own keys.
    pub keys: Keys,
    /// The demo.
    pub demo: Demo,
    /// Logs.
    pub log: Log,
    /// What pages call the product, and how it looks there.
    pub branding: Branding,
    /// The reference of the API.
    pub docs: Docs,
    /// The texts of pages.
    pub languages: Languages,
    /// Browser sessions and session JWTs.
    pub sessions: Sessions,
    /// Throttling of failed sign-ins.
    pub login: Login,
    /// Reports of leaked credentials.
    pub leaks: Leaks,
    /// The rules of OAuth where systems differ.
    pub policy: Policy,
}

/// Listeners, addresses and the times of a connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Where the server listens.
    pub listen: SocketAddr,
    /// The origin under which browsers and apps reach the server.
    pub public_url: PublicUrl,
    /// Proxies whose forwarding headers are believed.
    pub trusted_proxies: Vec<IpNet>,
    /// How many connections may be open at once.
    pub max_connections: NonZeroU32,
    /// How long the head of a request may take to arrive.
    #[serde(with = "duration")]
    pub header_timeout: Duration,
    /// How long a request may take.
    #[serde(with = "duration")]
    pub request_timeout: Duration,
    /// How long an idle connection is kept.
    #[serde(with = "duration")]
    pub idle_timeout: Duration,
    /// How long readiness is off before the listener closes.
    #[serde(with = "duration")]
    pub drain_delay: Duration,
    /// How long running requests may take to finish at shutdown.
    #[serde(with = "duration")]
    pub drain_timeout: Duration,
}

/// The database and its pools.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// Its URL, which may hold a password; absent: the private Postgres is used.
    #[serde(with = "unless_empty")]
    pub url: Option<SecretText>,
    /// Connections for look-ups.
    pub read_connections: NonZeroU32,
    /// Connections for transactions.
    pub write_connections: NonZeroU32,
    /// How long a request waits for a connection.
    #[serde(with = "duration")]
    pub acquire_timeout: Duration,
    /// How long one statement may run.
    #[serde(with = "duration")]
    pub statement_timeout: Duration,
    /// How long one statement may wait for a lock.
    #[serde(with = "duration")]
    pub lock_timeout: Duration,
    /// How long a transaction may stand idle.
    #[serde(with = "duration")]
    pub idle_in_transaction_timeout: Duration,
}

/// The private Postgres.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Embedded {
    /// Where it and the keys live. [`Config::load`] fills in the platform's directory.
    pub data_dir: PathBuf,
    /// Where its programs are; absent: they are searched for.
    #[serde(with = "unless_empty")]
    pub program_dir: Option<PathBuf>,
}

/// Rate limits and admission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Whether any limiter runs.
    pub enabled: bool,
    /// Requests a minute of one API key.
    pub api_key_per_minute: NonZeroU32,
    /// Requests a minute of one install.
    pub install_per_minute: NonZeroU32,
    /// For how many minutes requests of a key or an install may be saved up.
    pub burst_minutes: NonZeroU32,
    /// Failed client authentications a minute of one client from one address.
    pub client_auth_failures_per_minute: NonZeroU32,
    /// Requests that are worked on at once.
    pub requests_at_once: NonZeroU32,
}

/// Outgoing webhooks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Webhooks {
    /// Whether receivers may be plain http and on private addresses.
    pub allow_private_networks: bool,
    /// The pauses after each attempt that failed.
    #[serde(with = "durations")]
    pub retry_schedule: Vec<Duration>,
    /// How long events and deliveries are kept.
    #[serde(with = "duration")]
    pub retention: Duration,
    /// How long the signing secret before the present one signs too.
    #[serde(with = "duration")]
    pub secret_overlap: Duration,
    /// Attempts that run at once to receivers that answer, and again to others.
    pub attempts_at_once: NonZeroU32,
    /// Attempts that run at once to one host.
    pub attempts_per_host: NonZeroU32,
    /// The ports that receivers may have; empty: every port.
    pub ports: Vec<u16>,
    /// How long each step of a connection may take: the name, TCP, TLS.
    #[serde(with = "duration")]
    pub connect_timeout: Duration,
    /// How long one attempt may take in all.
    #[serde(with = "duration")]
    pub attempt_timeout: Duration,
    /// A file of certificates that are trusted beside the system's.
    #[serde(with = "unless_empty")]
    pub trusted_certificates: Option<PathBuf>,
    /// The name servers that are asked; empty: the system's.
    pub nameservers: Vec<SocketAddr>,
}

/// Outgoing mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// The mail server; absent: no mail is sent.
    #[serde(with = "unless_empty")]
    pub smtp_url: Option<SmtpUrl>,
    /// Whose mails they are.
    #[serde(with = "unless_empty")]
    pub from: Option<Sender>,
}

/// The metrics listener.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    /// Its address; absent: metrics are on the server's own listener, for loopback peers.
    #[serde(with = "unless_empty")]
    pub listen: Option<SocketAddr>,
}

/// The server's own keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Where they are kept. [`Config::load`] fills in `keys.toml` of the data directory.
    pub file: PathBuf,
    /// The key material in use; set: the file is neither read nor made.
    #[serde(with = "unless_empty")]
    pub current: Option<KeyMaterial>,
    /// The key material that was in use before.
    #[serde(with = "unless_empty")]
    pub previous: Option<KeyMaterial>,
}

/// The demo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demo {
    /// Where its third-party site listens.
    pub listen: SocketAddr,
}

/// Logs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// How lines look.
    pub format: LogFormat,
    /// Directives of what is logged.
    pub level: String,
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// Pretty on a terminal, else JSON.
    Auto,
    /// For people.
    Pretty,
    /// One JSON object a line.
    Json,
}

/// The reference of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Docs {
    /// Whether its readers get sandboxes to try calls in.
    pub sandboxes: bool,
}

/// The texts of pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Languages {
    /// A directory of texts that are laid over ours; absent: ours alone.
    #[serde(with = "unless_empty")]
    pub dir: Option<PathBuf>,
}

/// Browser sessions and session JWTs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sessions {
    /// How long a browser session lives without a request.
    #[serde(with = "duration")]
    pub idle_ttl: Duration,
    /// How long a browser session lives at most.
    #[serde(with = "duration")]
    pub absolute_ttl: Duration,
    /// How long a session JWT lives.
    #[serde(with = "duration")]
    pub jwt_ttl: Duration,
}

/// Throttling of failed sign-ins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Login {
    /// Failures for one account within the window.
    pub failures_per_account: NonZeroU32,
    /// Failures from one address within the window.
    pub failures_per_address: NonZeroU32,
    /// The time over which they are counted.
    #[serde(with = "duration")]
    pub window: Duration,
}

/// Reports of leaked credentials.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaks {
    /// The public keys with which GitHub signs what its secret scanning found.
    pub github_keys: Vec<ScannerKey>,
}

/// A public key of a scanner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScannerKey {
    /// The name by which a report says which key signed it.
    pub key_identifier: String,
    /// The key, in PEM.
    pub key: P256Key,
}
