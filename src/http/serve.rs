//! The accept loop. axum's own sets no timer, has no cap and drains without a deadline.

use std::convert::Infallible;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::Service;

use super::client_address::Peer;
use super::guarded_stream::{GuardedStream, Patience, Phase};
use super::request_info::Arrived;

const MAX_HEADERS: usize = 100;
const MAX_HEAD: usize = 64 * 1024;

/// Descriptors that are kept for the database, files and the listener.
const RESERVED_DESCRIPTORS: usize = 128;

const FIRST_BACK_OFF: Duration = Duration::from_millis(20);
const LONGEST_BACK_OFF: Duration = Duration::from_secs(1);

/// How connections are treated.
#[derive(Debug, Clone, Copy)]
pub struct ServeSettings {
    /// Connections at once; further ones wait unaccepted. Less where the process may not open as many files.
    pub max_connections: usize,
    /// How long a request's head may take, from its first byte or the connection's start.
    pub header_timeout: Duration,
    /// How long a connection may be idle between two requests.
    pub keep_alive: Duration,
    /// How long a client may take to receive an answer.
    pub write_timeout: Duration,
    /// How long to go on accepting after being told to stop, while readiness already says no.
    pub drain_delay: Duration,
    /// How long requests under way may take to finish after that.
    pub drain_deadline: Duration,
}

impl Default for ServeSettings {
    fn default() -> Self {
        Self {
            max_connections: 10_000,
            header_timeout: Duration::from_secs(10),
            keep_alive: Duration::from_secs(75),
            write_timeout: Duration::from_secs(30),
            drain_delay: Duration::ZERO,
            drain_deadline: Duration::from_secs(20),
        }
    }
}

/// The two ways to stop: first politely, then at once.
#[derive(Debug, Clone, Default)]
pub struct Shutdown {
    /// Finish what is under way.
    pub graceful: CancellationToken,
    /// Drop everything.
    pub immediate: CancellationToken,
}

impl Shutdown {
    /// Follows SIGTERM and SIGINT: the first is graceful, the second immediate.
    pub fn on_signals() -> io::Result<Self> {
        let (mut terminate, mut interrupt) =
            (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
        let shutdown = Self::default();
        let told = shutdown.clone();
        tokio::spawn(async move {
            for token in [told.graceful, told.immediate] {
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = interrupt.recv() => {}
                }
                token.cancel();
            }
        });
        Ok(shutdown)
    }
}

/// Serves until told to stop and returns when every connection has ended.
#[expect(clippy::missing_panics_doc, reason = "the semaphore is never closed")]
pub async fn serve<S>(listener: TcpListener, service: S, settings: ServeSettings, shutdown: Shutdown)
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    let slots = Arc::new(Semaphore::new(connection_cap(settings.max_connections)));
    let connections = TaskTracker::new();
    let (stop, abort) = (CancellationToken::new(), CancellationToken::new());
    let time_to_stop = async {
        tokio::select! {
            () = shutdown.immediate.cancelled() => {}
            () = async { shutdown.graceful.cancelled().await; tokio::time::sleep(settings.drain_delay).await } => {}
        }
    };
    tokio::pin!(time_to_stop);
    loop {
        let next = async {
            let slot = Arc::clone(&slots).acquire_owned().await.expect("the semaphore is never closed");
            (accept(&listener).await, slot)
        };
        let ((stream, peer), slot) = tokio::select! {
            biased;
            () = &mut time_to_stop => break,
            next = next => next,
        };
        let (stop, abort) = (stop.child_token(), abort.child_token());
        let connection = connection(stream, peer, service.clone(), settings, stop, abort);
        connections.spawn(async move {
            connection.await;
            drop(slot);
        });
    }
    drop(listener);
    stop.cancel();
    connections.close();
    tokio::select! {
        biased;
        () = connections.wait() => return,
        () = shutdown.immediate.cancelled() => {}
        () = tokio::time::sleep(settings.drain_deadline) => {}
    }
    tracing::warn!(
        connections = connections.len(),
        "some connections did not finish in time and are dropped"
    );
    abort.cancel();
    connections.wait().await;
}

/// The next connection. When the process has run out of descriptors, waiting is all that helps.
async fn accept(listener: &TcpListener) -> (TcpStream, Peer) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    let mut back_off = FIRST_BACK_OFF;
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => return (stream, Peer(peer)),
            Err(error)
                if matches!(
                    error.kind(),
                    ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted
                ) => {}
            Err(error) => {
                tracing::warn!(%error, "no connection can be accepted");
                tokio::time::sleep(back_off).await;
                back_off = (back_off * 2).min(LONGEST_BACK_OFF);
            }
        }
    }
}

async fn connection<S>(
    stream: TcpStream,
    peer: Peer,
    service: S,
    settings: ServeSettings,
    stop: CancellationToken,
    abort: CancellationToken,
) where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    // Without this, answers in two segments wait for the client's delayed acknowledgement.
    let _ = stream.set_nodelay(true);
    let phase = Phase::new();
    let patience =
        Patience { head: settings.header_timeout, idle: settings.keep_alive, write: settings.write_timeout };
    let io = TokioIo::new(GuardedStream::new(stream, phase.clone(), patience));
    // The first request of a connection was on its way when the connection was accepted, however late it is read.
    let accepted = Mutex::new(Some(Arrived(Instant::now())));
    let answer = service_fn(move |request: hyper::Request<Incoming>| {
        phase.serving();
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(peer);
        if let Some(arrived) = accepted.lock().unwrap_or_else(PoisonError::into_inner).take() {
            request.extensions_mut().insert(arrived);
        }
        let (answer, phase) = (service.clone().call(request), phase.clone());
        async move {
            let answer = answer.await;
            phase.answered();
            answer
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(None)
        .max_headers(MAX_HEADERS)
        .max_buf_size(MAX_HEAD)
        .max_header_size(MAX_HEAD)
        .serve_connection(io, answer);
    tokio::pin!(connection);
    let ended = tokio::select! {
        biased;
        ended = connection.as_mut() => ended,
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            tokio::select! {
                biased;
                ended = connection.as_mut() => ended,
                () = abort.cancelled() => return,
            }
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}

/// What the process may open, less what it needs itself. Where the system does not say, the wish stands.
fn connection_cap(wish: usize) -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    match open_files(&limits) {
        Some(open_files) => wish.min(open_files.saturating_sub(RESERVED_DESCRIPTORS).max(16)),
        None => wish,
    }
}

fn open_files(limits: &str) -> Option<usize> {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cap_leaves_descriptors_for_the_rest() {
        let limits =
            "Limit   Soft Limit   Hard Limit   Units\nMax open files            1024      1048576    files\n";
        assert_eq!(open_files(limits), Some(1024));
        assert_eq!(open_files("Max open files            unlimited      unlimited    files\n"), None);
        assert_eq!(connection_cap(16), 16);
    }
}
