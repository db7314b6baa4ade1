//! How fast postern is beside its own database: `cargo bench --bench load`, or with `-- --seconds 10 --rounds 3`,
//! `--only bearer`, or `--program` and the path of another build.
//!
//! Starts a Postgres that waits for the disk, fills it, starts the built program, and drives both in turn over the same
//! sockets: the program with requests, `pgbench` with the one prepared statement that such a request comes down to.
//! What counts is the ratio of the two within a run, and the program's own processor time a request; how many requests
//! a second a machine answers says more about the machine.

#![expect(clippy::unwrap_used, reason = "in a measurement a failed step is a panic at its line")]
#![expect(clippy::print_stdout, reason = "the report is what this program is for")]

mod data;
mod drive;
mod machine;
mod pgbench;
mod report;
mod server;
mod work;

use std::path::PathBuf;
use std::time::Duration;

use postern::embedded_postgres::{Durability, EmbeddedPostgres, Settings};

use self::data::Data;
use self::machine::Machine;
use self::pgbench::Pgbench;
use self::report::Point;
use self::server::Server;
use self::work::{Operation, Work};

/// Connections at which both are driven.
const CONNECTIONS: [usize; 2] = [8, 32];

/// More of them for pgbench alone, to find out at how many it is best.
const PGBENCH_ALONE: [usize; 2] = [4, 16];

struct Wishes {
    seconds: u64,
    rounds: usize,
    only: Option<String>,
    program: String,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo bench` says so; whatever else builds benches and runs them does not want to wait for minutes.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let value = |name: &str| {
        arguments.iter().position(|argument| argument == name).and_then(|at| arguments.get(at + 1)).cloned()
    };
    let wishes = Wishes {
        seconds: value("--seconds").map_or(4, |text| text.parse().unwrap()),
        rounds: value("--rounds").map_or(2, |text| text.parse().unwrap()),
        only: value("--only"),
        program: value("--program").unwrap_or_else(|| env!("CARGO_BIN_EXE_postern").to_owned()),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(run(&wishes));
}

async fn run(wishes: &Wishes) {
    let directory = std::env::temp_dir().join(format!("postern-bench-{}", std::process::id()));
    let _scratch = Scratch(directory.clone());
    let postgres = EmbeddedPostgres::start(&Settings {
        data_dir: directory.clone(),
        program_dir: None,
        search_path: None,
        durability: Durability::Durable,
    })
    .await
    .unwrap();
    println!("filling {} installs, each with a pair of tokens ...", data::INSTALLS);
    let mut data = Data::fill(&postgres.url(), &directory).await;
    let (server, starts) =
        Server::start(&wishes.program, &postgres.url(), &directory, data.some_token()).await;
    let machine = Machine::watch(server.process(), data.backend().await);
    let pgbench = Pgbench::new(&postgres, &directory);
    let memory_before = server.memory();
    report::beginning(&starts, memory_before);
    for operation in Operation::ALL {
        if wishes.only.as_ref().is_none_or(|only| operation.name().starts_with(only.as_str())) {
            measure(operation, wishes, &mut data, &server, &machine, &pgbench).await;
        }
    }
    report::memory(memory_before, server.memory());
    server.stop();
    data.close().await;
    drop(postgres);
}

/// Removes the data when all is done, or went wrong.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Drives both in turn, the other one first in every second round.
async fn measure(
    operation: Operation,
    wishes: &Wishes,
    data: &mut Data,
    server: &Server,
    machine: &Machine,
    pgbench: &Pgbench,
) {
    let time = Duration::from_secs(wishes.seconds);
    let mut best = (0.0, 0);
    let mut points: Vec<Point> = Vec::new();
    for connections in CONNECTIONS {
        let mut point = Point::new(operation, connections);
        for round in 0..wishes.rounds {
            for turn in 0..2 {
                if (round + turn) % 2 == 0 {
                    point.anchors.push(anchor(operation, connections, time, data, machine, pgbench).await);
                } else {
                    let mut work = Work::prepare(operation, connections, time, data).await;
                    let before = machine.now();
                    let driven = drive::drive(server.address(), &mut work, time).await;
                    point.ours.push((driven, machine.now().since(&before)));
                    work.finish(data);
                }
            }
        }
        best = point.anchors.iter().fold(best, |best, (rate, _)| larger(best, (*rate, connections)));
        points.push(point);
    }
    for connections in PGBENCH_ALONE {
        let (rate, _) = anchor(operation, connections, time, data, machine, pgbench).await;
        best = larger(best, (rate, connections));
    }
    for point in &points {
        point.print(best);
    }
}

async fn anchor(
    operation: Operation,
    connections: usize,
    time: Duration,
    data: &mut Data,
    machine: &Machine,
    pgbench: &Pgbench,
) -> (f64, machine::Used) {
    let variables = data.prepare_pgbench(operation, connections, time).await;
    let before = machine.now();
    let rate = pgbench.run(operation, connections, time, &variables);
    // Its sessions end a moment after it; their processor time counts when they are gone.
    data.wait_until_alone().await;
    let used = machine.now().since(&before);
    (rate, used)
}

fn larger(one: (f64, usize), other: (f64, usize)) -> (f64, usize) {
    if other.0 > one.0 { other } else { one }
}
