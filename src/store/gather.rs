//! Concurrent look-ups of access tokens share one statement.
//!
//! A look-up that arrives while statements are under way waits for one of them to end and rides in the next, so the
//! busier the server, the fewer statements a look-up costs; a lone one is sent at once. Nothing is stale: a look-up
//! rides only in a statement that is sent after it arrived. Nobody harms another: the statement runs in a task of its
//! own whoever stops waiting, and a batch that fails is asked one by one.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use sqlx::postgres::PgConnectOptions;
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::hot::{Connected, hot_options};
use super::{Error, tokens};
use crate::model::secret::{AccessToken, SecretHash};
use crate::model::token::TokenState;

/// Look-ups in one statement at most, so that no single answer takes long.
const MOST_TOGETHER: usize = 64;

/// Statements under way at most. Few: while two run, the others gather.
const MOST_LANES: usize = 4;

/// A look-up's answer; the state is shared by all who asked for the same token.
type Answer = Result<Option<Arc<TokenState>>, Error>;

/// The look-ups that wait, and the connections that serve them. Nothing runs while nothing is asked.
#[derive(Debug)]
pub(super) struct Gather {
    options: PgConnectOptions,
    lanes: usize,
    connect_timeout: Duration,
    answer_timeout: Duration,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    waiting: VecDeque<Waiter>,
    idle: Vec<Connected>,
    busy: usize,
    is_closed: bool,
}

#[derive(Debug)]
struct Waiter {
    hash: SecretHash<AccessToken>,
    answer: oneshot::Sender<Answer>,
}

impl Gather {
    /// Prepares look-ups over connections of their own, about a quarter as many as serve other reads.
    pub(super) fn new(
        options: &PgConnectOptions,
        read_connections: u32,
        connect_timeout: Duration,
        statement_timeout: Duration,
    ) -> Arc<Self> {
        Arc::new(Self {
            options: hot_options(options),
            lanes: usize::try_from(read_connections / 4).unwrap_or(MOST_LANES).clamp(1, MOST_LANES),
            connect_timeout,
            // The database ends the statement; this is for a database that has gone silent.
            answer_timeout: match statement_timeout {
                Duration::ZERO => Duration::MAX,
                limit => limit.saturating_add(Duration::from_secs(1)),
            },
            state: Mutex::default(),
        })
    }

    /// Looks up an access token by its hash.
    pub(super) async fn find(self: &Arc<Self>, hash: SecretHash<AccessToken>) -> Answer {
        // A lane that broke off leaves its look-ups unanswered; they have done nothing yet, so each is asked again.
        for _ in 0..2 {
            if let Ok(answer) = self.enqueue(hash).await {
                return answer;
            }
        }
        Err(Error::Unavailable("the look-up broke off".into()))
    }

    /// Connections that are open, and those of them that wait for work.
    pub(super) fn connections(&self) -> (usize, usize) {
        let state = self.lock();
        (state.busy + state.idle.len(), state.idle.len())
    }

    /// Closes the connections; statements under way finish first, new look-ups are refused.
    pub(super) async fn close(&self) {
        let idle = {
            let mut state = self.lock();
            state.is_closed = true;
            std::mem::take(&mut state.idle)
        };
        for connected in idle {
            connected.close().await;
        }
    }

    /// A connection like the ones that look up, for asking about them.
    pub(super) async fn connect_apart(&self) -> Result<Connected, Error> {
        Connected::open(&self.options, self.connect_timeout).await
    }

    fn enqueue(self: &Arc<Self>, hash: SecretHash<AccessToken>) -> oneshot::Receiver<Answer> {
        let (answer, receiver) = oneshot::channel();
        let lane = {
            let mut state = self.lock();
            if state.is_closed {
                drop(state);
                // Nobody has dropped the receiver yet.
                let _ = answer.send(Err(Error::from(sqlx::Error::PoolClosed)));
                return receiver;
            }
            state.waiting.push_back(Waiter { hash, answer });
            let is_free = state.busy < self.lanes;
            is_free.then(|| {
                state.busy += 1;
                Lane { gather: Arc::clone(self), connected: state.idle.pop(), has_left: false }
            })
        };
        if let Some(lane) = lane {
            tokio::spawn(lane.run());
        }
        receiver
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Every change of the state is complete when it can panic no more.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One statement at a time, as long as somebody waits. It runs as a task that ends with the queue.
struct Lane {
    gather: Arc<Gather>,
    connected: Option<Connected>,
    has_left: bool,
}

impl Lane {
    async fn run(mut self) {
        while let Some(batch) = self.next_batch() {
            self.serve(batch).await;
        }
        if let Some(connected) = self.connected.take() {
            connected.close().await;
        }
    }

    /// Takes those who wait, in the order in which they came, without those who have gone. Finding nobody and leaving
    /// is one step, so that nobody is overlooked. A connection that is not kept stays in `self`.
    fn next_batch(&mut self) -> Option<Vec<Waiter>> {
        let mut state = self.gather.lock();
        let mut batch = Vec::new();
        while batch.len() < MOST_TOGETHER
            && let Some(waiter) = state.waiting.pop_front()
        {
            if !waiter.answer.is_closed() {
                batch.push(waiter);
            }
        }
        if !batch.is_empty() {
            return Some(batch);
        }
        state.busy -= 1;
        self.has_left = true;
        if !state.is_closed {
            state.idle.extend(self.connected.take_if(|connected| connected.is_young()));
        }
        None
    }

    async fn serve(&mut self, batch: Vec<Waiter>) {
        let hashes: Vec<_> = batch.iter().map(|waiter| waiter.hash).collect();
        match self.ask(&hashes).await {
            Ok(found) => {
                for waiter in batch {
                    let state = found.get(waiter.hash.digest()).map(Arc::clone);
                    // Who has gone in the meantime needs no answer.
                    let _ = waiter.answer.send(Ok(state));
                }
            }
            Err(error) if batch.len() == 1 => refuse(batch, &error),
            Err(_) => self.serve_one_by_one(batch).await,
        }
    }

    /// Finds out whom a failed statement was about. Where the database is away it was about all of them.
    async fn serve_one_by_one(&mut self, batch: Vec<Waiter>) {
        let mut batch = VecDeque::from(batch);
        while let Some(waiter) = batch.pop_front() {
            if waiter.answer.is_closed() {
                continue;
            }
            match self.ask(&[waiter.hash]).await {
                Ok(found) => {
                    let _ = waiter.answer.send(Ok(found.into_values().next()));
                }
                Err(error) => {
                    refuse([waiter], &error);
                    if matches!(error, Error::Unavailable(_)) {
                        refuse(std::mem::take(&mut batch), &error);
                    }
                }
            }
        }
    }

    /// Runs the statement; once more on a new connection where Postgres had closed the old one, which a restart does.
    async fn ask(&mut self, hashes: &[SecretHash<AccessToken>]) -> Result<Found, Error> {
        let is_used = self.connected.is_some();
        match self.try_to_ask(hashes).await {
            Err(error) if is_used && error.is_lost_connection() => {
                tracing::debug!(%error, "a connection for look-ups was lost and is replaced");
                self.try_to_ask(hashes).await
            }
            result => result,
        }
    }

    async fn try_to_ask(&mut self, hashes: &[SecretHash<AccessToken>]) -> Result<Found, Error> {
        let mut connected = match self.connected.take() {
            Some(connected) => connected,
            None => self.gather.connect_apart().await?,
        };
        let statement = tokens::find_by_access_hashes(&mut connected.connection, hashes);
        // Given up half-way, the connection is dropped: what it would answer belongs to nobody.
        let result = timeout(self.gather.answer_timeout, statement)
            .await
            .map_err(|_| Error::Unavailable("the database did not answer in time".into()))?;
        if !result.as_ref().is_err_and(Error::is_lost_connection) {
            self.connected = Some(connected);
        }
        Ok(result?.into_iter().map(|(hash, state)| (*hash.digest(), Arc::new(state))).collect())
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        if self.has_left {
            return;
        }
        // It panicked, or its runtime is going. Where it was the last, those who wait are told by their dropped answer.
        let mut state = self.gather.lock();
        state.busy -= 1;
        if state.busy == 0 {
            state.waiting.clear();
        }
    }
}

/// The found tokens by the digests of their hashes.
type Found = HashMap<[u8; 32], Arc<TokenState>>;

fn refuse(waiters: impl IntoIterator<Item = Waiter>, error: &Error) {
    for waiter in waiters {
        let _ = waiter.answer.send(Err(error.echo()));
    }
}
