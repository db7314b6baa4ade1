//! The database goes and comes back: 503 with a time to come back in between, 200 as soon as it is there.

use std::path::PathBuf;
use std::time::Instant;

use postern::embedded_postgres::{Durability, EmbeddedPostgres};

use super::load::{Connected, Load, assert_says_when};
use crate::support::cluster::{is_stopped, postmaster, signal, signal_all};
use crate::support::eventually;
use crate::support::loopback::{Loopback, third_parties, unlimited};
use crate::support::postgres::local_settings;
use crate::support::program::{Program, Server};

const CLIENTS: usize = 6;

/// A Postgres that this test stops and starts.
struct Cluster {
    data_dir: PathBuf,
    running: Option<EmbeddedPostgres>,
    url: String,
}

impl Cluster {
    async fn start(program: &Program) -> Self {
        let data_dir = program.directory().join("cluster");
        let mut cluster = Self { data_dir, running: None, url: String::new() };
        cluster.start_again().await;
        cluster.url = cluster.running.as_ref().unwrap().url();
        cluster
    }

    async fn start_again(&mut self) {
        let settings = local_settings(self.data_dir.clone(), Durability::Durable);
        self.running = Some(EmbeddedPostgres::start(&settings).await.unwrap());
    }

    /// As `pg_ctl stop -m fast` does it: sessions are ended, what is not committed is rolled back.
    async fn stop(&mut self) {
        signal("INT", postmaster(&self.data_dir));
        eventually("Postgres stops", async || is_stopped(&self.data_dir)).await;
        self.running = None;
    }
}

async fn started(program: &Program) -> (Server, Loopback, Vec<Connected>) {
    let mut server = program.serve();
    let at = Loopback::at(&server.ready().await);
    let clients = third_parties(program, CLIENTS).await;
    let connected = Connected::all(&at, clients).await;
    (server, at, connected)
}

async fn readiness(at: &Loopback, status: u16) {
    eventually("readiness follows", async || at.status("/readyz").await.unwrap() == status).await;
}

/// What is said while the database is away, everywhere.
async fn assert_away(at: &Loopback, client: &Connected) {
    readiness(at, 503).await;
    assert_eq!(at.status("/healthz").await.unwrap(), 200);
    assert_says_when(&at.ask(&client.refresh_request()).await.unwrap());
    assert_pages_are_away(at).await;
}

async fn assert_pages_are_away(at: &Loopback) {
    let form = "client_id=foapp_x&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback&response_type=code";
    let page = at.get(&format!("/oauth/authorize?{form}"), &[("Accept", "text/html")]).await.unwrap();
    assert_says_when(&page);
    assert!(page.header("content-type").unwrap().starts_with("text/html"), "{page:?}");
    let well_formed = format!("Bearer foot_{}", "0".repeat(49));
    let call = at.get("/api/v3/session_info", &[("Authorization", &well_formed)]).await.unwrap();
    assert!([401, 503].contains(&call.status), "{call:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_postgres_is_started_again_and_found_again() {
    let program = unlimited(Program::new());
    let data_dir = program.directory().join("data");
    let (server, at, connected) = started(&program).await;
    let load = Load::on(&at, connected);
    load.until(|answers| answers.good >= 30).await;
    for _ in 0..2 {
        let before = load.until(|answers| answers.good_in_a_row >= 30).await;
        let killed = Instant::now();
        signal("KILL", postmaster(&data_dir));
        load.until(|answers| answers.later > before.later).await;
        let after = load.until(|answers| answers.good_in_a_row >= CLIENTS).await;
        println!("killed: {} times 503 in {} ms", after.later - before.later, killed.elapsed().as_millis());
    }
    load.until(|answers| answers.good_in_a_row >= 100).await;
    readiness(&at, 200).await;
    let (connected, _) = load.end().await;
    for mut connected in connected {
        connected.refresh_once(&at).await;
    }
    assert_eq!(server.terminate().await.0, Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restart_under_load_is_503_and_then_200_without_a_restart_of_ours() {
    let program = Program::new();
    let mut cluster = Cluster::start(&program).await;
    let program = unlimited(program).with("DATABASE_URL", cluster.url.as_str());
    let (server, at, connected) = started(&program).await;
    let load = Load::on(&at, connected);
    load.until(|answers| answers.good >= 30).await;
    cluster.stop().await;
    readiness(&at, 503).await;
    assert_eq!(at.status("/healthz").await.unwrap(), 200);
    let before = load.until(|answers| answers.later > CLIENTS).await;
    cluster.start_again().await;
    let started = Instant::now();
    load.until(|answers| answers.good > before.good + CLIENTS).await;
    println!("restarted: {} times 503, all served {} ms after", before.later, started.elapsed().as_millis());
    readiness(&at, 200).await;
    let settled = load.until(|answers| answers.good_in_a_row >= 100).await;
    let (_, after) = load.end().await;
    assert_eq!(after.later, settled.later, "once it is back it stays");
    assert_eq!(server.terminate().await.0, Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_quiet_server_hands_no_dead_connection_to_anybody() {
    let program = Program::new();
    let mut cluster = Cluster::start(&program).await;
    let program = unlimited(program).with("DATABASE_URL", cluster.url.as_str());
    let (server, at, connected) = started(&program).await;
    let load = Load::on(&at, connected);
    load.until(|answers| answers.good >= 60).await;
    let (mut connected, _) = load.end().await;
    cluster.stop().await;
    cluster.start_again().await;
    for connected in &mut connected {
        connected.refresh_once(&at).await;
    }
    cluster.stop().await;
    assert_away(&at, &connected[0]).await;
    cluster.start_again().await;
    readiness(&at, 200).await;
    assert_eq!(server.terminate().await.0, Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_postgres_that_stands_still_holds_nobody_up() {
    let program = unlimited(Program::new()).with("POSTERN_SERVER__REQUEST_TIMEOUT", "2s");
    let data_dir = program.directory().join("data");
    let (server, at, mut connected) = started(&program).await;
    let postmaster = postmaster(&data_dir);
    signal_all("STOP", postmaster);
    assert_away(&at, &connected[0]).await;
    signal_all("CONT", postmaster);
    readiness(&at, 200).await;
    // The one that was asked for meanwhile may have been rotated before it was given up.
    for connected in &mut connected[1..] {
        connected.refresh_once(&at).await;
    }
    assert_eq!(server.terminate().await.0, Some(0));
}

#[tokio::test]
async fn it_starts_before_its_database_and_finds_it_when_it_appears() {
    let program = Program::new();
    let mut cluster = Cluster::start(&program).await;
    cluster.stop().await;
    let program = unlimited(program).with("DATABASE_URL", cluster.url.as_str());
    let mut server = program.serve();
    let at = Loopback::at(&server.logged("address").await);
    assert_eq!(at.status("/healthz").await.unwrap(), 200);
    assert_eq!(at.status("/readyz").await.unwrap(), 503);
    assert_pages_are_away(&at).await;
    cluster.start_again().await;
    server.ready().await;
    readiness(&at, 200).await;
    let clients = third_parties(&program, 1).await;
    Connected::all(&at, clients).await;
    assert_eq!(server.terminate().await.0, Some(0));
}
