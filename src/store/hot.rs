//! Connections for the statements that run all the time, one statement each time.
//!
//! sqlx's pool asks every connection whether it is well before it takes it back: one more round trip for a request
//! that is made of one statement. Here a statement that ended well is answer enough. Whoever holds a connection says so
//! by [`Hot::keep`]; one that is dropped without it, because its statement failed or nobody waited for its end, is
//! asked in the background and kept only if it is well.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgConnection};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{timeout, timeout_at};

use super::{Error, is_usable};

/// Age at which a connection is replaced, so that a moved database is found again.
const LIFETIME: Duration = Duration::from_mins(30);

/// How all connections for hot statements are opened. Planning such a statement costs more than running it, so it is
/// planned once for all its parameters; and since that may be on an empty table, everything but walking the indexes is
/// forbidden to the plan.
pub(super) fn hot_options(options: &PgConnectOptions) -> PgConnectOptions {
    options.clone().options([
        ("plan_cache_mode", "force_generic_plan"),
        ("enable_seqscan", "off"),
        ("enable_bitmapscan", "off"),
        ("enable_hashjoin", "off"),
        ("enable_mergejoin", "off"),
        ("jit", "off"),
    ])
}

/// An open connection.
#[derive(Debug)]
pub(super) struct Connected {
    pub(super) connection: PgConnection,
    since: Instant,
    used: Instant,
}

impl Connected {
    /// Opens one.
    pub(super) async fn open(options: &PgConnectOptions, limit: Duration) -> Result<Self, Error> {
        let connection =
            timeout(limit, options.connect()).await.map_err(|_| Error::from(sqlx::Error::PoolTimedOut))??;
        let now = Instant::now();
        Ok(Self { connection, since: now, used: now })
    }

    /// Whether it may be used again.
    pub(super) fn is_young(&self) -> bool {
        self.since.elapsed() < LIFETIME
    }

    /// Whether it lives; one that was used a moment ago is not asked.
    async fn is_usable(&mut self, limit: Duration) -> bool {
        let asked = timeout(limit, is_usable(&mut self.connection, self.used.elapsed())).await;
        asked.is_ok_and(|answer| answer.is_ok_and(|usable| usable))
    }

    /// Takes leave of the database.
    pub(super) async fn close(self) {
        // A connection that cannot say goodbye is closed all the same.
        let _ = self.connection.close().await;
    }
}

/// The connections.
#[derive(Debug)]
pub(super) struct HotPool {
    options: PgConnectOptions,
    acquire_timeout: Duration,
    permits: Arc<Semaphore>,
    most: u32,
    idle: Mutex<Vec<Connected>>,
}

impl HotPool {
    /// Prepares up to `most` connections.
    pub(super) fn new(options: &PgConnectOptions, most: u32, acquire_timeout: Duration) -> Arc<Self> {
        let permits = usize::try_from(most).unwrap_or(Semaphore::MAX_PERMITS).min(Semaphore::MAX_PERMITS);
        Arc::new(Self {
            options: hot_options(options),
            acquire_timeout,
            permits: Arc::new(Semaphore::new(permits)),
            most,
            idle: Mutex::default(),
        })
    }

    /// Waits for a connection.
    pub(super) async fn acquire(self: &Arc<Self>) -> Result<Hot, Error> {
        let deadline = tokio::time::Instant::now() + self.acquire_timeout;
        let permit = timeout_at(deadline, Arc::clone(&self.permits).acquire_owned())
            .await
            .map_err(|_| Error::from(sqlx::Error::PoolTimedOut))?
            .map_err(|_| Error::from(sqlx::Error::PoolClosed))?;
        let connected = match self.idle().await {
            Some(connected) => connected,
            None => Connected::open(&self.options, self.acquire_timeout).await?,
        };
        Ok(Hot { held: Some(Held { connected, permit }), pool: Arc::clone(self) })
    }

    /// An open connection that lives.
    async fn idle(&self) -> Option<Connected> {
        let mut connected = self.lock().pop()?;
        if connected.is_usable(self.acquire_timeout).await {
            return Some(connected);
        }
        // The others were opened to the same server, which was probably away.
        self.lock().clear();
        None
    }

    /// Connections in use or open, and those of them that wait for work.
    pub(super) fn connections(&self) -> (usize, usize) {
        let idle = self.lock().len();
        let free = self.permits.available_permits();
        (usize::try_from(self.most).unwrap_or(usize::MAX).saturating_sub(free) + idle, idle)
    }

    /// Closes the connections; statements under way finish first, new ones are refused.
    pub(super) async fn close(&self) {
        self.permits.close();
        let idle = std::mem::take(&mut *self.lock());
        for connected in idle {
            connected.close().await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Connected>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_back(&self, held: Held) {
        // The permit goes last, so that who gets it finds the connection.
        let Held { mut connected, permit } = held;
        connected.used = Instant::now();
        if connected.is_young() && !self.permits.is_closed() {
            self.lock().push(connected);
        }
        drop(permit);
    }
}

#[derive(Debug)]
struct Held {
    connected: Connected,
    permit: OwnedSemaphorePermit,
}

/// A connection for one statement outside of a transaction.
#[derive(Debug)]
pub(crate) struct Hot {
    held: Option<Held>,
    pool: Arc<HotPool>,
}

impl Hot {
    /// Gives it back after a statement that ended well.
    pub(crate) fn keep(mut self) {
        if let Some(held) = self.held.take() {
            self.pool.take_back(held);
        }
    }
}

impl Deref for Hot {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.held.as_ref().expect("it is held until it is kept or dropped").connected.connection
    }
}

impl DerefMut for Hot {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.held.as_mut().expect("it is held until it is kept or dropped").connected.connection
    }
}

impl Drop for Hot {
    fn drop(&mut self) {
        let Some(mut held) = self.held.take() else { return };
        // Without a runtime nobody can ask it, and it is closed.
        if Handle::try_current().is_err() {
            return;
        }
        let pool = Arc::clone(&self.pool);
        tokio::spawn(async move {
            // Asking also reads to the end whatever is still to come of the statement.
            match timeout(pool.acquire_timeout, held.connected.connection.ping()).await {
                Ok(Ok(())) => pool.take_back(held),
                // The others were opened to the same server, which is probably away.
                Ok(Err(_)) => pool.lock().clear(),
                Err(_) => {}
            }
        });
    }
}
