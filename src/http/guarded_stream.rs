//! A connection that does not wait for ever: not for a request's head, not in idleness, not for a reader that is slow
//! on purpose.
//!
//! The deadlines live here and not in hyper, because its one timer for heads also ends idle connections, and a proxy
//! in front wants those kept longer than any head may take.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

/// How long a closing connection still takes in what the sender had under way, and how much of it: closing at once
/// would reset the connection and destroy the answer.
const LINGER: Duration = Duration::from_secs(1);
const LINGER_BYTES: usize = 1024 * 1024;

/// How long each part of a connection's life may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience {
    pub(super) head: Duration,
    pub(super) idle: Duration,
    pub(super) write: Duration,
}

/// Where a connection is in its life; shared with the service that answers on it.
#[derive(Debug, Clone)]
pub(super) struct Phase(Arc<AtomicU8>);

const HEAD: u8 = 0;
const SERVING: u8 = 1;
const ANSWERED: u8 = 2;
const IDLE: u8 = 3;

impl Phase {
    pub(super) fn new() -> Self {
        Self(Arc::new(AtomicU8::new(HEAD)))
    }

    /// A head was read whole.
    pub(super) fn serving(&self) {
        self.set(SERVING);
    }

    /// The answer is known.
    pub(super) fn answered(&self) {
        self.set(ANSWERED);
    }

    fn get(&self) -> u8 {
        self.0.load(Ordering::Relaxed)
    }

    fn set(&self, phase: u8) {
        self.0.store(phase, Ordering::Relaxed);
    }
}

/// A stream with deadlines.
#[derive(Debug)]
pub(super) struct GuardedStream<T> {
    inner: T,
    phase: Phase,
    patience: Patience,
    read: Deadline,
    write: Deadline,
    lingering: Option<usize>,
}

impl<T> GuardedStream<T> {
    pub(super) fn new(inner: T, phase: Phase, patience: Patience) -> Self {
        let mut read = Deadline::default();
        read.set(patience.head);
        Self { inner, phase, patience, read, write: Deadline::default(), lingering: None }
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for GuardedStream<T> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if let Poll::Ready(result) = Pin::new(&mut this.inner).poll_read(cx, buf) {
            if this.phase.get() == IDLE {
                this.phase.set(HEAD);
                this.read.set(this.patience.head);
            }
            return Poll::Ready(result);
        }
        if matches!(this.phase.get(), SERVING | ANSWERED) {
            return Poll::Pending;
        }
        this.read.poll(cx).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin> GuardedStream<T> {
    /// Once writing is pending, all of the answer has to leave within the patience for it.
    fn or_too_slow<R>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<R>>) -> Poll<io::Result<R>> {
        if written.is_pending() {
            self.write.set_if_unset(self.patience.write);
            ready!(self.write.poll(cx));
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        written
    }

    fn poll_linger(&mut self, cx: &mut Context<'_>, mut taken: usize) -> Poll<()> {
        let mut scratch = [0; 8192];
        while taken < LINGER_BYTES {
            let mut buf = ReadBuf::new(&mut scratch);
            match Pin::new(&mut self.inner).poll_read(cx, &mut buf) {
                Poll::Ready(Ok(())) if !buf.filled().is_empty() => taken += buf.filled().len(),
                Poll::Ready(_) => return Poll::Ready(()),
                Poll::Pending => {
                    self.lingering = Some(taken);
                    return self.read.poll(cx);
                }
            }
        }
        Poll::Ready(())
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin> AsyncWrite for GuardedStream<T> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.inner).poll_write(cx, bytes);
        this.or_too_slow(cx, written)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.inner).poll_write_vectored(cx, slices);
        this.or_too_slow(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let flushed = ready!(Pin::new(&mut this.inner).poll_flush(cx));
        this.write.clear();
        if this.phase.get() == ANSWERED {
            this.phase.set(IDLE);
            this.read.set(this.patience.idle);
            // Hyper reads again only when woken, so the deadline has to do that.
            let _ = this.read.poll(cx);
        }
        Poll::Ready(flushed)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.lingering.is_none() {
            ready!(Pin::new(&mut this.inner).poll_shutdown(cx))?;
            this.read.set(LINGER);
        }
        let taken = *this.lingering.get_or_insert(0);
        this.poll_linger(cx, taken).map(Ok)
    }
}

/// A deadline that is moved far more often than it is reached: moving it later touches no timer.
#[derive(Debug, Default)]
struct Deadline {
    at: Option<Instant>,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Deadline {
    fn set(&mut self, patience: Duration) {
        self.at = Some(Instant::now() + patience);
    }

    fn set_if_unset(&mut self, patience: Duration) {
        if self.at.is_none() {
            self.set(patience);
        }
    }

    fn clear(&mut self) {
        self.at = None;
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let Some(at) = self.at else { return Poll::Pending };
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep_until(at)));
        if sleep.deadline() > at {
            sleep.as_mut().reset(at);
        }
        loop {
            ready!(sleep.as_mut().poll(cx));
            if Instant::now() >= at {
                return Poll::Ready(());
            }
            sleep.as_mut().reset(at);
        }
    }
}
