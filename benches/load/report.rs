//! What is printed.

use std::time::Duration;

use crate::drive::Driven;
use crate::machine::Used;
use crate::work::Operation;

/// One operation at one number of connections.
pub(crate) struct Point {
    operation: Operation,
    connections: usize,
    pub(crate) anchors: Vec<(f64, Used)>,
    pub(crate) ours: Vec<(Driven, Used)>,
}

/// Start times and memory, before any load.
pub(crate) fn beginning(starts: &[Duration], memory: f64) {
    let mut starts: Vec<f64> = starts.iter().map(|start| start.as_secs_f64() * 1e3).collect();
    starts.sort_unstable_by(f64::total_cmp);
    println!(
        "start to first bearer check: {:.0} ms (median of {}; {:.0} to {:.0}), resident memory {memory:.1} MB\n",
        median(&starts),
        starts.len(),
        starts[0],
        starts[starts.len() - 1],
    );
    println!(
        "{:<9} {:>5} | {:>8} {:>8} {:>6} {:>7} | {:>7} {:>7} | {:>8} {:>9} {:>8} {:>7}",
        "",
        "conns",
        "pgbench",
        "postern",
        "ratio",
        "of best",
        "p50 ms",
        "p99 ms",
        "postern",
        "Postgres",
        "driver",
        "foreign"
    );
    println!("{:>87}", "CPU us a request, cores of others");
}

/// Memory, before and after.
pub(crate) fn memory(before: f64, after: f64) {
    println!("\nresident memory before the load {before:.1} MB, after it {after:.1} MB");
}

impl Point {
    /// Nothing measured yet.
    pub(crate) fn new(operation: Operation, connections: usize) -> Self {
        Self { operation, connections, anchors: Vec::new(), ours: Vec::new() }
    }

    /// Prints one line; `best` is pgbench's best rate and the number of connections it had it with.
    pub(crate) fn print(&self, (best, best_at): (f64, usize)) {
        let middle = |values: &mut dyn Iterator<Item = f64>| {
            let mut values: Vec<f64> = values.collect();
            values.sort_unstable_by(f64::total_cmp);
            median(&values)
        };
        let anchor = middle(&mut self.anchors.iter().map(|(rate, _)| *rate));
        let rate = middle(&mut self.ours.iter().map(|(driven, _)| driven.rate));
        let ratio = middle(&mut self.anchors.iter().zip(&self.ours).map(|((a, _), (o, _))| o.rate / a));
        let latency = |share| middle(&mut self.ours.iter().map(|(driven, _)| driven.latency(share)));
        #[expect(clippy::cast_precision_loss, reason = "some thousands of requests")]
        let requests = self.ours.iter().map(|(driven, _)| driven.requests as f64).sum::<f64>();
        let micros =
            |of: fn(&Used) -> f64| self.ours.iter().map(|(_, used)| of(used)).sum::<f64>() * 1e6 / requests;
        let everything =
            self.anchors.iter().map(|(_, used)| used).chain(self.ours.iter().map(|(_, used)| used));
        let (foreign, elapsed) =
            everything.fold((0.0, 0.0), |sum, used| (sum.0 + used.foreign, sum.1 + used.elapsed));
        println!(
            "{:<9} {:>5} | {anchor:>8.0} {rate:>8.0} {ratio:>6.2} {:>4.2}@{best_at:<2} | {:>7.2} {:>7.2} | {:>8.0} \
             {:>9.0} {:>8.0} {:>7.2}",
            self.operation.name(),
            self.connections,
            rate / best,
            latency(0.5),
            latency(0.99),
            micros(|used| used.server),
            micros(|used| used.postgres),
            micros(|used| used.own),
            foreign / elapsed,
        );
    }
}

fn median(sorted: &[f64]) -> f64 {
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[middle] } else { f64::midpoint(sorted[middle - 1], sorted[middle]) }
}
