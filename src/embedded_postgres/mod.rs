//! A private Postgres for `cargo run`, `postern demo` and the tests, made of the programs installed on this machine.
//!
//! It listens on a Unix socket alone, runs as an unprivileged account when this process is root, is shared by every
//! process that names the same data directory, and stops when the last of them is gone, however it went.
//! Nothing is ever downloaded.

mod account;
mod error;
mod handshake;
mod initdb;
mod place;
mod programs;
mod server;
mod throwaway;

use std::{
    ffi::OsString,
    fs::File,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use self::{account::Account, place::Place, server::Entry};
pub use self::{error::Error, throwaway::throwaway_dir};

/// What is to be started, and where.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The directory the cluster lives under, in a subdirectory `postgres`; created when it is missing.
    pub data_dir: PathBuf,
    /// The directory of `initdb` and `postgres`; unset, they are searched for.
    pub program_dir: Option<PathBuf>,
    /// The value of `PATH`, the first place to search.
    pub search_path: Option<OsString>,
    /// What the data is worth.
    pub durability: Durability,
}

/// What the data of a cluster is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// Kept from start to start and safe against a crash of the machine: every commit reaches the disk.
    Durable,
    /// Empty at the first start, removed after the last user, as fast as possible: nothing waits for the disk.
    Throwaway,
}

/// Holds the server open. Dropping it lets the server stop when nobody else uses it.
#[derive(Debug)]
pub struct EmbeddedPostgres {
    url: String,
    program_dir: PathBuf,
    /// The write end of the gate; the kernel counts these.
    _presence: File,
}

/// Name of the superuser, and of the database.
const NAME: &str = "postern";

/// How long a step may take before it counts as stuck.
const PATIENCE: Duration = Duration::from_mins(2);

/// Between two looks at something another process does.
const PAUSE: Duration = Duration::from_millis(10);

/// Used as `PATH` of the programs when the settings have none.
const USUAL_PATH: &str = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin";

impl EmbeddedPostgres {
    /// Enters the running server, or starts it, making the cluster first if there is none; ready for queries on return.
    pub async fn start(settings: &Settings) -> Result<Self, Error> {
        let settings = settings.clone();
        tokio::task::spawn_blocking(move || open(&settings))
            .await
            .unwrap_or_else(|panicked| std::panic::resume_unwind(panicked.into_panic()))
    }

    /// A URL of the database `postern` as its superuser `postern`, over the Unix socket.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// Where the programs of the running server are.
    pub fn program_dir(&self) -> &Path {
        &self.program_dir
    }
}

fn open(settings: &Settings) -> Result<EmbeddedPostgres, Error> {
    let account = Account::for_server()?;
    let deadline = Instant::now() + PATIENCE;
    loop {
        let Some(place) = Place::prepare(&settings.data_dir, settings.durability, &account)? else {
            continue;
        };
        if Instant::now() > deadline {
            return Err(place.busy());
        }
        let Some(lock) = place.lock(deadline)? else { continue };
        let (presence, is_ours) = match server::enter(&place)? {
            Entry::Inside(presence) => (presence, false),
            Entry::Closing => {
                drop(lock);
                thread::sleep(PAUSE);
                continue;
            }
            Entry::Nobody if !lock.still_counts() => continue,
            Entry::Nobody => (server::start(settings, &place, &account)?, true),
        };
        if server::wait_until_ready(&place, &presence, deadline)? {
            return Ok(EmbeddedPostgres {
                url: url(&place),
                program_dir: server::program_dir(&place)?,
                _presence: presence,
            });
        }
        if is_ours && !server::is_worth_another_try(&place) {
            return Err(server::failure(&place));
        }
        thread::sleep(PAUSE);
    }
}

fn url(place: &Place) -> String {
    let directory = place.socket_dir();
    let host: String = form_urlencoded::byte_serialize(directory.as_os_str().as_encoded_bytes()).collect();
    format!("postgres://{NAME}@localhost/{NAME}?host={host}")
}
