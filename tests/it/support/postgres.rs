//! A fresh, migrated database for every test, in a few milliseconds.
//!
//! One throw-away server is shared by all test processes of this checkout (or the server of `TEST_DATABASE_URL` is
//! used). The migrations run once, into a template named after their content; a test's database is a copy of it.
//! Everything administrative happens on one thread with its own runtime, so that a database can be dropped from any
//! context, and a few copies are made ahead while the tests are busy.

use std::{
    collections::VecDeque,
    fs,
    path::{Path, PathBuf},
    str::FromStr,
    sync::{LazyLock, mpsc},
};

use postern::embedded_postgres::{Durability, EmbeddedPostgres, Settings, throwaway_dir};
use sha2::{Digest, Sha256};
use sqlx::{ConnectOptions, Connection, PgConnection, migrate::Migrator, postgres::PgConnectOptions};
use tokio::sync::oneshot;

/// A migrated database of one test's own; dropped with this value.
#[derive(Debug)]
pub(crate) struct TestDatabase {
    url: String,
    name: String,
}

impl TestDatabase {
    /// A URL for any Postgres client.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        // Without the thread there is no server either.
        let _ = HELPER.send(Request::Discard(std::mem::take(&mut self.name)));
    }
}

/// A new database with all migrations applied and no rows.
pub(crate) async fn fresh_database() -> TestDatabase {
    take(Kind::Migrated).await
}

/// A new database with nothing in it.
pub(crate) async fn empty_database() -> TestDatabase {
    take(Kind::Empty).await
}

/// Where the migrations are.
pub(crate) fn migrations_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")
}

/// The programs and data directories that `TEST_DATABASE_URL`-less tests use, with a throw-away server under `data_dir`.
pub(crate) fn local_settings(data_dir: PathBuf, durability: Durability) -> Settings {
    Settings {
        data_dir,
        program_dir: variable("POSTERN_PG_BIN").map(PathBuf::from),
        search_path: variable_os("PATH"),
        durability,
    }
}

#[expect(clippy::disallowed_methods, reason = "the tests have no configuration to read it for them")]
fn variable_os(name: &str) -> Option<std::ffi::OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

fn variable(name: &str) -> Option<String> {
    variable_os(name)?.into_string().ok()
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Migrated,
    Empty,
}

enum Request {
    Take(Kind, oneshot::Sender<Result<TestDatabase, String>>),
    Discard(String),
}

/// Made by the first test of a process, and alive until its end.
static HELPER: LazyLock<mpsc::Sender<Request>> = LazyLock::new(|| {
    let (sender, requests) = mpsc::channel();
    std::thread::Builder::new()
        .name("test databases".to_owned())
        .spawn(move || serve(&requests))
        .expect("a thread");
    sender
});

async fn take(kind: Kind) -> TestDatabase {
    let (reply, answer) = oneshot::channel();
    HELPER.send(Request::Take(kind, reply)).expect("the helper thread serves until the process ends");
    answer.await.expect("the helper thread answers everything").expect("a database for this test")
}

fn serve(requests: &mpsc::Receiver<Request>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut server = runtime.block_on(Server::start());
    loop {
        let next = match &mut server {
            // Ahead of need only while there is nothing else to do, and not for a process that runs a single test.
            Ok(server) if server.wants_spare() => match requests.try_recv() {
                Err(mpsc::TryRecvError::Empty) => {
                    runtime.block_on(server.make_spare());
                    continue;
                }
                other => other.ok(),
            },
            _ => requests.recv().ok(),
        };
        match (next, &mut server) {
            (Some(Request::Take(kind, reply)), Ok(server)) => {
                let _ = reply.send(runtime.block_on(server.take(kind)).map_err(|error| error.to_string()));
            }
            (Some(Request::Take(_, reply)), Err(reason)) => {
                let _ = reply.send(Err(reason.clone()));
            }
            (Some(Request::Discard(name)), Ok(server)) => runtime.block_on(server.discard(&name)),
            (Some(Request::Discard(_)), Err(_)) => {}
            (None, _) => return,
        }
    }
}

/// Databases kept ahead.
const SPARES: usize = 3;

/// Sessions of living test processes are told by this name.
const APPLICATION: &str = "postern tests";

/// Key of the advisory lock around making the template.
const TEMPLATE_LOCK: i64 = 0x706f_7374_6572_6e74;

/// The connection that makes and drops databases, and what it knows.
struct Server {
    admin: PgConnection,
    options: PgConnectOptions,
    url: url::Url,
    template: String,
    strategy: &'static str,
    /// Id of the admin connection's backend: unique among living processes, also across machines.
    owner: i32,
    made: u32,
    taken: usize,
    spares: VecDeque<TestDatabase>,
    _embedded: Option<EmbeddedPostgres>,
}

impl Server {
    async fn start() -> Result<Self, String> {
        let (url, embedded) = if let Some(url) = variable("TEST_DATABASE_URL") {
            (url, None)
        } else {
            let server =
                EmbeddedPostgres::start(&shared_settings()).await.map_err(|error| error.to_string())?;
            (server.url(), Some(server))
        };
        Self::connect(&url, embedded)
            .await
            .map_err(|error| format!("preparing the test databases at {url}: {error}"))
    }

    async fn connect(
        url: &str,
        embedded: Option<EmbeddedPostgres>,
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let options =
            PgConnectOptions::from_str(url)?.application_name(APPLICATION).disable_statement_logging();
        let mut admin = options.clone().connect().await?;
        let (owner, version): (i32, i32) =
            sqlx::query_as("SELECT pg_backend_pid(), current_setting('server_version_num')::int")
                .fetch_one(&mut admin)
                .await?;
        let mut server = Self {
            admin,
            options,
            url: url::Url::parse(url)?,
            template: template_name()?,
            strategy: if version >= 150_000 { "STRATEGY file_copy" } else { "" },
            owner,
            made: 0,
            taken: 0,
            spares: VecDeque::new(),
            _embedded: embedded,
        };
        server.sweep().await?;
        server.make_template().await?;
        Ok(server)
    }

    /// Drops what processes left that did not live to drop it.
    async fn sweep(&mut self) -> Result<(), sqlx::Error> {
        let left: Vec<(String,)> = sqlx::query_as(
            "SELECT datname::text FROM pg_database
             WHERE datname ~ '^t_[0-9]+_[0-9]+$'
               AND split_part(datname, '_', 2)::int NOT IN
                   (SELECT pid FROM pg_stat_activity WHERE application_name = $1 AND pid <> $2)",
        )
        .bind(APPLICATION)
        .bind(self.owner)
        .fetch_all(&mut self.admin)
        .await?;
        for (name,) in left {
            self.discard(&name).await;
        }
        Ok(())
    }

    async fn make_template(&mut self) -> Result<(), Box<dyn std::error::Error>> {
        sqlx::query("SELECT pg_advisory_lock($1)").bind(TEMPLATE_LOCK).execute(&mut self.admin).await?;
        let made = self.make_template_alone().await;
        sqlx::query("SELECT pg_advisory_unlock($1)").bind(TEMPLATE_LOCK).execute(&mut self.admin).await?;
        made
    }

    async fn make_template_alone(&mut self) -> Result<(), Box<dyn std::error::Error>> {
        let name = self.template.clone();
        let (is_made,): (bool,) =
            sqlx::query_as("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1 AND datistemplate)")
                .bind(&name)
                .fetch_one(&mut self.admin)
                .await?;
        if is_made {
            return Ok(());
        }
        // Being a template is the last step, so one without it is half made.
        self.run(format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await?;
        self.run(format!("CREATE DATABASE {name} TEMPLATE template0")).await?;
        if migrations_dir().exists() {
            let mut connection = self.options.clone().database(&name).connect().await?;
            Migrator::new(migrations_dir()).await?.run(&mut connection).await?;
            connection.close().await?;
        }
        self.run(format!("ALTER DATABASE {name} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false")).await?;
        Ok(())
    }

    fn wants_spare(&self) -> bool {
        self.taken >= 2 && self.spares.len() < SPARES
    }

    async fn make_spare(&mut self) {
        match self.create(Kind::Migrated).await {
            Ok(spare) => self.spares.push_back(spare),
            // The next test to ask meets the same error and reports it.
            Err(_) => self.taken = 0,
        }
    }

    async fn take(&mut self, kind: Kind) -> Result<TestDatabase, sqlx::Error> {
        self.taken += 1;
        match (kind, self.spares.pop_front()) {
            (Kind::Migrated, Some(spare)) => Ok(spare),
            (kind, spare) => {
                self.spares.extend(spare);
                self.create(kind).await
            }
        }
    }

    async fn create(&mut self, kind: Kind) -> Result<TestDatabase, sqlx::Error> {
        self.made += 1;
        let name = format!("t_{}_{}", self.owner, self.made);
        let template = match kind {
            Kind::Migrated => self.template.as_str(),
            Kind::Empty => "template0",
        };
        self.run(format!("CREATE DATABASE {name} TEMPLATE {template} {}", self.strategy)).await?;
        let mut url = self.url.clone();
        url.set_path(&name);
        Ok(TestDatabase { url: url.into(), name })
    }

    /// What cannot be dropped now is swept by a later process.
    async fn discard(&mut self, name: &str) {
        let _ = self.run(format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
    }

    /// Names of databases cannot be bound; all of these are made above.
    async fn run(&mut self, sql: String) -> Result<(), sqlx::Error> {
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut self.admin).await.map(drop)
    }
}

/// One server for a checkout: its test processes find each other, and other checkouts do not interfere.
fn shared_settings() -> Settings {
    let checkout = Sha256::digest(env!("CARGO_MANIFEST_DIR"));
    let data_dir = throwaway_dir(&std::env::temp_dir(), &format!("postern-tests-{}", hex(&checkout)));
    local_settings(data_dir, Durability::Throwaway)
}

/// Two checkouts with the same migrations may share a template, and a changed file makes another.
fn template_name() -> std::io::Result<String> {
    let mut files: Vec<PathBuf> = match fs::read_dir(migrations_dir()) {
        Ok(entries) => entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?,
        Err(_) => Vec::new(),
    };
    files.retain(|path| path.extension().is_some_and(|extension| extension == "sql"));
    files.sort();
    let mut digest = Sha256::new();
    for file in files {
        digest.update(file.file_name().expect("a listed file has a name").as_encoded_bytes());
        digest.update([0]);
        digest.update(fs::read(&file)?);
        digest.update([0]);
    }
    Ok(format!("tpl_{}", hex(&digest.finalize())))
}

/// The first 64 bits are enough for a name.
fn hex(bytes: &[u8]) -> String {
    let number = bytes.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016x}")
}
