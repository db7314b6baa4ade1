//! Told to stop, under load: what was answered stays, what is under way is answered, and nobody can hold it up.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::load::{Connected, Load};
use crate::support::eventually;
use crate::support::loopback::{Loopback, read_reply, third_parties, unlimited};
use crate::support::postgres::{TestDatabase, empty_database, fresh_database};
use crate::support::program::{Program, Server};

/// Far longer than an exit takes that nobody holds up.
const SOON: Duration = Duration::from_secs(15);

struct Scene {
    program: Program,
    server: Server,
    at: Loopback,
    connected: Vec<Connected>,
    _database: TestDatabase,
}

async fn scene(clients: usize, settings: &[(&str, &str)]) -> Scene {
    let database = fresh_database().await;
    let program = settings
        .iter()
        .fold(unlimited(Program::on(database.url())), |program, (name, value)| program.with(name, *value));
    let clients = third_parties(&program, clients).await;
    let mut server = program.serve();
    let at = Loopback::at(&server.ready().await);
    let connected = Connected::all(&at, clients).await;
    Scene { program, server, at, connected, _database: database }
}

/// Starts it again; every pair that was answered must work.
async fn assert_nothing_is_lost(program: &Program, connected: Vec<Connected>) {
    let mut server = program.serve();
    let at = Loopback::at(&server.ready().await);
    for mut connected in connected {
        connected.refresh_once(&at).await;
    }
    assert_eq!(server.terminate().await.0, Some(0));
}

/// A connection that the server has accepted, with the beginning of a request on it.
async fn half_sent(at: &Loopback) -> TcpStream {
    let mut stream = at.connect().await.unwrap();
    stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    let mut first = [0; 12];
    stream.read_exact(&mut first).await.unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");
    stream.write_all(b"POST /oauth/token HTTP/1.1\r\nHost: x\r\nContent-Le").await.unwrap();
    stream
}

async fn listens_no_more(at: &Loopback) {
    eventually("the listener is closed", async || at.connect().await.is_err()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_load_no_request_fails_and_no_pair_is_lost() {
    let Scene { program, server, at, connected, _database } =
        scene(6, &[("POSTERN_SERVER__DRAIN_DELAY", "3s")]).await;
    let load = Load::while_ready(&at, connected);
    load.until(|answers| answers.good >= 60).await;
    server.signal("TERM").await;
    let (connected, answers) = load.rest().await;
    assert_eq!(answers.later, 0, "those who heed readiness meet no refusal");
    let (code, log) = server.ended().await;
    assert_eq!(code, Some(0), "{log}");
    assert!(log.contains("the server has stopped"), "{log}");
    println!("{} answers before the stop, none lost", answers.good);
    assert_nothing_is_lost(&program, connected).await;
}

#[tokio::test]
async fn a_request_under_way_is_answered() {
    let Scene { program, server, at, mut connected, _database } = scene(1, &[]).await;
    let request = connected[0].refresh_request().replacen("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n", 1);
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut stream = at.connect().await.unwrap();
    stream.write_all(format!("{head}\r\n\r\n").as_bytes()).await.unwrap();
    // The server asks for the body, so the request is under way.
    let mut interim = [0; 25];
    stream.read_exact(&mut interim).await.unwrap();
    assert_eq!(&interim, b"HTTP/1.1 100 Continue\r\n\r\n");
    server.signal("TERM").await;
    listens_no_more(&at).await;
    stream.write_all(body.as_bytes()).await.unwrap();
    connected[0].take(&read_reply(&mut stream).await.unwrap());
    let (code, log) = server.ended().await;
    assert_eq!(code, Some(0), "{log}");
    assert_nothing_is_lost(&program, connected).await;
}

#[tokio::test]
async fn what_was_counted_is_written_before_the_exit() {
    use sqlx::Connection as _;
    let Scene { program, server, at, mut connected, _database: database } = scene(1, &[]).await;
    connected[0].refresh_once(&at).await;
    let (code, log) = server.terminate().await;
    assert_eq!(code, Some(0), "{log}");
    let mut db = sqlx::PgConnection::connect(database.url()).await.unwrap();
    let (refreshed, secrets): (i64, i64) = sqlx::query_as(
        "SELECT (SELECT count(last_refresh_at) FROM install_usage), (SELECT count(last_used_at) FROM app_secrets)",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!((refreshed, secrets), (1, 1), "{log}");
    assert_nothing_is_lost(&program, connected).await;
}

#[tokio::test]
async fn what_is_half_sent_holds_the_exit_up_no_longer_than_the_limit() {
    let Scene { program, server, at, connected, _database } =
        scene(1, &[("POSTERN_SERVER__DRAIN_TIMEOUT", "1s")]).await;
    let _half_sent = half_sent(&at).await;
    let _idle = at.connect().await.unwrap();
    let told = Instant::now();
    let (code, log) = server.terminate().await;
    assert_eq!(code, Some(0), "{log}");
    assert!(told.elapsed() < SOON, "{:?}", told.elapsed());
    assert_nothing_is_lost(&program, connected).await;
}

#[tokio::test]
async fn a_second_signal_ends_it_at_once() {
    for second in ["TERM", "INT"] {
        let patient =
            [("POSTERN_SERVER__DRAIN_TIMEOUT", "10min"), ("POSTERN_SERVER__HEADER_TIMEOUT", "10min")];
        let Scene { program, server, at, connected, _database } = scene(1, &patient).await;
        let mut half_sent = half_sent(&at).await;
        server.signal("TERM").await;
        listens_no_more(&at).await;
        let told = Instant::now();
        server.signal(second).await;
        let (code, log) = server.ended().await;
        assert_eq!(code, Some(0), "{log}");
        assert!(told.elapsed() < SOON, "{:?}", told.elapsed());
        let mut rest = Vec::new();
        // Closed or reset; either way it is over.
        let _ = half_sent.read_to_end(&mut rest).await;
        assert_nothing_is_lost(&program, connected).await;
    }
}

#[tokio::test]
async fn stopped_at_its_start_it_leaves_no_half_migrated_database() {
    let database = empty_database().await;
    let program = Program::on(database.url());
    for _ in 0..4 {
        let mut server = program.serve();
        server.logged("address").await;
        assert_eq!(server.terminate().await.0, Some(0));
    }
    let told = program.json(&["migrate"]).await;
    assert_eq!(told["applied"], told["known"]);
}
