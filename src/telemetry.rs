//! What operators see: log lines on stderr, and numbers for Prometheus.
//!
//! Writing never blocks a request; lines that cannot be written in time are dropped and counted. A log line is one
//! line whatever a sender put into it.

use std::io::{self, BufWriter, Write};

use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};
use tracing_appender::non_blocking::{ErrorCounter, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::ParseError;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::{SubscriberInitExt as _, TryInitError};

/// The bounds of the latency histograms, in seconds.
pub const LATENCY_BUCKETS: [f64; 12] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people at a terminal.
    Pretty,
    /// One JSON object a line.
    Json,
}

/// What keeps logging alive; dropping it writes what is still waiting.
#[derive(Debug)]
pub struct Logging {
    dropped: ErrorCounter,
    _writer: WorkerGuard,
}

/// Why logging could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum LoggingError {
    /// The filter is not one.
    #[error("the log filter is not valid: {0}")]
    Filter(#[from] ParseError),
    /// Something else in this process logs already.
    #[error("logging is set up already")]
    Twice(#[from] TryInitError),
}

impl Logging {
    /// How many lines were dropped because stderr was too slow.
    pub fn dropped_lines(&self) -> usize {
        self.dropped.dropped_lines()
    }
}

/// Sends log lines that pass `filter` (such as `info,postern=debug`) to stderr, panics included.
pub fn install_logging(format: LogFormat, filter: &str) -> Result<Logging, LoggingError> {
    let filter = EnvFilter::try_new(filter)?;
    // Flushed whenever no line waits, so that a busy server writes many at once and a quiet one each at once.
    let stderr = BufWriter::with_capacity(64 * 1024, io::stderr());
    let (writer, guard) = NonBlockingBuilder::default().thread_name("log").finish(stderr);
    let dropped = writer.error_counter();
    let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(OneLine(writer));
    let registry = tracing_subscriber::registry().with(filter);
    match format {
        LogFormat::Pretty => registry.with(layer).try_init(),
        LogFormat::Json => registry.with(layer.json().flatten_event(true).with_span_list(false)).try_init(),
    }?;
    log_panics();
    Ok(Logging { dropped, _writer: guard })
}

/// Installs the recorder of this process and returns what renders it.
pub fn install_metrics() -> Result<PrometheusHandle, BuildError> {
    recorder()?.install_recorder()
}

fn recorder() -> Result<PrometheusBuilder, BuildError> {
    PrometheusBuilder::new().set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &LATENCY_BUCKETS)
}

/// A panic's message may quote what a sender sent, so only its place is logged.
fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(target: "postern::panic", place, "a thread panicked");
    }));
}

/// Replaces control characters inside a line, so that nobody can forge a line or speak to the terminal.
#[derive(Debug, Clone)]
struct OneLine<W>(W);

impl<'a, W: MakeWriter<'a>> MakeWriter<'a> for OneLine<W> {
    type Writer = OneLine<W::Writer>;

    fn make_writer(&'a self) -> Self::Writer {
        OneLine(self.0.make_writer())
    }
}

impl<W: Write> Write for OneLine<W> {
    /// The formatter hands over each event as a whole, newline included.
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        let (line, end): (&[u8], &[u8]) = match event {
            [line @ .., b'\n'] => (line, b"\n"),
            line => (line, b""),
        };
        if line.iter().any(u8::is_ascii_control) {
            let harmless = |byte: &u8| if byte.is_ascii_control() { b' ' } else { *byte };
            let cleaned = line.iter().map(harmless).chain(end.iter().copied()).collect::<Vec<_>>();
            self.0.write_all(&cleaned)?;
        } else {
            self.0.write_all(event)?;
        }
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_one_line() {
        let mut writer = OneLine(Vec::new());
        writer.write_all(b"name=\"x\r\nforged\x1b[2J\"\n").unwrap();
        assert_eq!(writer.0, b"name=\"x  forged [2J\"\n");
    }

    #[test]
    fn latencies_fall_into_buckets() {
        let recorder = recorder().unwrap().build_recorder();
        metrics::with_local_recorder(&recorder, || metrics::histogram!("some_seconds").record(0.003));
        assert!(recorder.handle().render().contains("some_seconds_bucket{le=\"0.005\"} 1"));
    }
}
