//! Who used the processors, as Linux counts it.

use std::fs;
use std::time::Instant;

/// Linux counts processor time in hundredths of a second for every program, whatever its own clock is.
const TICKS: f64 = 100.0;

/// The processes that are told apart.
pub(crate) struct Machine {
    server: u32,
    postmaster: u32,
}

/// Counters at one moment, in seconds.
pub(crate) struct Counters {
    at: Instant,
    busy: f64,
    server: f64,
    postgres: f64,
    own: f64,
}

/// Seconds of processor time between two moments, and how long they were apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Used {
    pub(crate) elapsed: f64,
    pub(crate) server: f64,
    pub(crate) postgres: f64,
    pub(crate) own: f64,
    /// Used by nobody who takes part.
    pub(crate) foreign: f64,
}

impl Machine {
    /// Watches the server and the Postgres that has this backend.
    pub(crate) fn watch(server: u32, backend: u32) -> Self {
        Self { server, postmaster: parent(backend).unwrap() }
    }

    /// Reads all counters.
    pub(crate) fn now(&self) -> Counters {
        let postmaster = times(self.postmaster).unwrap_or_default();
        let mut postgres = postmaster.own + postmaster.buried;
        for entry in fs::read_dir("/proc").unwrap().flatten() {
            let process = entry.file_name().to_str().and_then(|name| name.parse().ok());
            if let Some(process) = process.filter(|process| parent(*process) == Some(self.postmaster)) {
                postgres += times(process).unwrap_or_default().own;
            }
        }
        let own = times(std::process::id()).unwrap();
        Counters {
            at: Instant::now(),
            busy: busy(),
            server: times(self.server).unwrap_or_default().own,
            postgres,
            own: own.own + own.buried,
        }
    }
}

impl Counters {
    /// What was used since.
    pub(crate) fn since(&self, before: &Self) -> Used {
        let (server, postgres, own) =
            (self.server - before.server, self.postgres - before.postgres, self.own - before.own);
        let foreign = self.busy - before.busy - server - postgres - own;
        let elapsed = self.at.duration_since(before.at).as_secs_f64();
        Used { elapsed, server, postgres, own, foreign: foreign.max(0.0) }
    }
}

#[derive(Default)]
struct Times {
    own: f64,
    /// Of children that have ended.
    buried: f64,
}

fn times(process: u32) -> Option<Times> {
    let fields = stat(process)?;
    let field = |at: usize| fields.get(at).and_then(|text| text.parse::<f64>().ok());
    Some(Times { own: (field(11)? + field(12)?) / TICKS, buried: (field(13)? + field(14)?) / TICKS })
}

fn parent(process: u32) -> Option<u32> {
    stat(process)?.get(1)?.parse().ok()
}

/// The fields after the name, which may hold anything.
fn stat(process: u32) -> Option<Vec<String>> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    Some(text.rsplit_once(')')?.1.split_whitespace().map(str::to_owned).collect())
}

/// Everything but idling and waiting for the disk; time stolen by other machines counts.
fn busy() -> f64 {
    let text = fs::read_to_string("/proc/stat").unwrap();
    let line = text.lines().next().unwrap();
    let fields: Vec<f64> =
        line.split_whitespace().skip(1).take(8).map(|field| field.parse().unwrap()).collect();
    (fields.iter().sum::<f64>() - fields[3] - fields[4]) / TICKS
}
