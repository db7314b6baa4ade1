//! Memory: SQL and nothing else. Each function takes the connection first, runs one statement, and answers in the
//! nouns of `model`.

/// Users: people and bots.
pub(crate) mod accounts;
/// What happened to many installs at once.
pub(crate) mod announcements;
/// Organization API keys.
pub(crate) mod api_keys;
/// Apps and their secrets.
pub(crate) mod apps;
/// Articles of the knowledge base.
pub(crate) mod articles;
/// Authorization codes.
pub(crate) mod authorization_codes;
/// Buckets of feature requests.
pub(crate) mod buckets;
/// Changelog entries.
pub(crate) mod changelogs;
pub(crate) mod client_tokens;
/// Collections of articles.
pub(crate) mod collections;
pub(crate) mod comments;
/// Consent pages that wait for their answer.
pub(crate) mod consents;
/// What an operator of the server sees and changes.
pub(crate) mod console;
/// Customers of organizations.
pub(crate) mod customers;
/// Ending many connections by one row.
pub(crate) mod cut_off;
mod error;
/// The outbox of events.
pub(crate) mod events;
/// Why requests were refused.
pub(crate) mod explanations;
/// Feature requests.
pub(crate) mod feature_requests;
mod gather;
/// What counts of use tell.
pub(crate) mod health;
mod hot;
/// Installs.
pub(crate) mod installs;
/// Invitations into organizations.
pub(crate) mod invitations;
/// Which server does a job.
pub(crate) mod jobs;
/// Leaked credentials.
pub(crate) mod leaks;
/// The ledger.
pub(crate) mod ledger;
/// Mails that wait to be sent.
pub(crate) mod mails;
/// The members of an organization.
pub(crate) mod members;
/// What people are in organizations.
pub(crate) mod memberships;
/// Organizations and their sign-in keys.
pub(crate) mod organizations;
/// Installs that act as a person, for that person.
pub(crate) mod own_installs;
/// Projects.
pub(crate) mod projects;
/// Organizations in which people try the API.
pub(crate) mod sandboxes;
mod search;
/// Sessions of browsers and programs.
pub(crate) mod sessions;
/// Tasks of projects.
pub(crate) mod tags;
pub(crate) mod tasks;
/// Token pairs.
pub(crate) mod tokens;
mod types;
mod unit_of_work;
/// Counts of use.
pub(crate) mod usage;
/// Votes for feature requests.
pub(crate) mod votes;
/// Where events are sent.
pub(crate) mod webhooks;
/// Workflows.
pub(crate) mod workflows;

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions as _, Connection as _, PgConnection};
use time::OffsetDateTime;

use self::gather::Gather;
pub(crate) use self::hot::Hot;
use self::hot::HotPool;
use crate::model::secret::{AccessToken, SecretHash};
use crate::model::token::TokenState;

pub use self::error::{Constraint, Error};

/// One connection, inside or outside a transaction.
pub(crate) type Conn = PgConnection;
/// A transaction that a unit of work runs in.
pub(crate) type Tx = sqlx::Transaction<'static, sqlx::Postgres>;

static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// How to reach the database and how long to wait for it.
#[derive(Debug, Clone)]
pub struct Settings {
    /// `postgres://` URL.
    pub url: String,
    /// Connections for statements that only read.
    pub read_connections: u32,
    /// Connections for everything else.
    pub write_connections: u32,
    /// How long a request may wait for a connection.
    pub acquire_timeout: Duration,
    /// How long one statement may run.
    pub statement_timeout: Duration,
    /// How long one statement may wait for a lock.
    pub lock_timeout: Duration,
    /// How long a transaction may stand still before the database ends it.
    pub idle_in_transaction_timeout: Duration,
}

/// For how long a connection that stood idle is trusted. A restart of the database takes longer, so nobody is handed a
/// connection that died with it; and under load nobody pays for the question.
const TRUSTED: Duration = Duration::from_millis(100);

/// The database: its pools and the shared look-ups, opened at first use. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Db {
    reads: PgPool,
    writes: PgPool,
    hot: Arc<HotPool>,
    look_ups: Arc<Gather>,
    options: PgConnectOptions,
    is_migrated: Arc<AtomicBool>,
}

/// How busy the pools are, for the metrics.
#[derive(Debug, Clone, Copy)]
pub struct PoolUse {
    /// Which pool: `read`, `write`, `hot` or `look_up`.
    pub name: &'static str,
    /// Connections that are open.
    pub open: u32,
    /// Connections that wait for work.
    pub idle: usize,
}

impl Db {
    /// Prepares the pools; nothing is connected before the first statement.
    pub fn new(settings: &Settings) -> Result<Self, Error> {
        let timeout = |span: Duration| span.as_millis().to_string();
        let options = PgConnectOptions::from_str(&settings.url)
            .map_err(Error::from)?
            .application_name("postern")
            .options([
                ("statement_timeout", timeout(settings.statement_timeout).as_str()),
                ("lock_timeout", timeout(settings.lock_timeout).as_str()),
                (
                    "idle_in_transaction_session_timeout",
                    timeout(settings.idle_in_transaction_timeout).as_str(),
                ),
                ("timezone", "UTC"),
            ])
            .disable_statement_logging();
        let pool = |most: u32| {
            PgPoolOptions::new()
                .max_connections(most)
                .acquire_timeout(settings.acquire_timeout)
                .test_before_acquire(false)
                .before_acquire(|conn, found| Box::pin(is_usable(conn, found.idle_for)))
                .max_lifetime(Duration::from_mins(30))
                .connect_lazy_with(options.clone())
        };
        Ok(Self {
            reads: pool(settings.read_connections),
            writes: pool(settings.write_connections),
            hot: HotPool::new(&options, settings.write_connections, settings.acquire_timeout),
            look_ups: Gather::new(
                &options,
                settings.read_connections,
                settings.acquire_timeout,
                settings.statement_timeout,
            ),
            options: options.clone(),
            is_migrated: Arc::default(),
        })
    }

    /// Brings the schema up to date, under an advisory lock so that several servers may start at once.
    pub async fn migrate(&self) -> Result<(), Error> {
        // A migration may take longer than a request's statement may, so it gets a connection of its own.
        let mut conn = self
            .options
            .clone()
            .options([("statement_timeout", "0"), ("lock_timeout", "0")])
            .connect()
            .await?;
        MIGRATOR.run(&mut conn).await.map_err(Error::from)?;
        self.is_migrated.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Whether [`Db::migrate`] has brought the schema up to date.
    pub fn is_migrated(&self) -> bool {
        self.is_migrated.load(Ordering::Relaxed)
    }

    /// How many migrations this program knows, and how many the database has applied.
    pub async fn migrations(&self) -> Result<(usize, usize), Error> {
        let mut conn = self.read().await?;
        let applied: i64 = sqlx::query_scalar(
            "SELECT CASE WHEN to_regclass('_sqlx_migrations') IS NULL THEN 0
                 ELSE (xpath('/row/n/text()', query_to_xml('SELECT count(*) AS n FROM _sqlx_migrations WHERE success',
                                                          false, true, '')))[1]::text::bigint END",
        )
        .fetch_one(&mut *conn)
        .await?;
        Ok((MIGRATOR.iter().count(), usize::try_from(applied).unwrap_or_default()))
    }

    /// Asks the database for its clock; answers with the round trip it took.
    pub async fn clock(&self) -> Result<(OffsetDateTime, Duration), Error> {
        let mut conn = self.read().await?;
        let asked = Instant::now();
        let now = sqlx::query_scalar("SELECT clock_timestamp()").fetch_one(&mut *conn).await?;
        Ok((now, asked.elapsed()))
    }

    /// How busy the pools are.
    pub fn pool_use(&self) -> [PoolUse; 4] {
        let pool = |name, pool: &PgPool| PoolUse { name, open: pool.size(), idle: pool.num_idle() };
        let own = |name, (open, idle): (usize, usize)| PoolUse {
            name,
            open: u32::try_from(open).unwrap_or(u32::MAX),
            idle,
        };
        [
            pool("read", &self.reads),
            pool("write", &self.writes),
            own("hot", self.hot.connections()),
            own("look_up", self.look_ups.connections()),
        ]
    }

    /// Closes every connection; what runs is finished first.
    pub async fn close(&self) {
        self.look_ups.close().await;
        self.hot.close().await;
        self.reads.close().await;
        self.writes.close().await;
    }

    /// Looks up an access token by its hash, in one statement with others who ask at the same time.
    pub(crate) async fn find_access_token(
        &self,
        hash: SecretHash<AccessToken>,
    ) -> Result<Option<Arc<TokenState>>, Error> {
        self.look_ups.find(hash).await
    }

    /// How Postgres finds access tokens: its plan of the statement, for tests and operators.
    pub async fn explain_look_up(&self) -> Result<String, Error> {
        tokens::explain_find_by_access_hashes(&mut self.look_ups.connect_apart().await?.connection).await
    }

    /// A connection for one of the few statements that run all the time; each must find its rows by indexes alone.
    pub(crate) async fn hot(&self) -> Result<Hot, Error> {
        self.hot.acquire().await
    }

    /// A connection for statements that only read.
    pub(crate) async fn read(&self) -> Result<sqlx::pool::PoolConnection<sqlx::Postgres>, Error> {
        Ok(self.reads.acquire().await?)
    }

    /// A connection for one writing statement. More than one statement belongs in [`Db::unit_of_work`].
    pub(crate) async fn write(&self) -> Result<sqlx::pool::PoolConnection<sqlx::Postgres>, Error> {
        Ok(self.writes.acquire().await?)
    }

    async fn begin(&self) -> Result<Tx, Error> {
        Ok(self.writes.begin().await?)
    }
}

/// Whether an idle connection can be handed out.
async fn is_usable(conn: &mut Conn, idle_for: Duration) -> Result<bool, sqlx::Error> {
    Ok(idle_for < TRUSTED || conn.ping().await.is_ok())
}
