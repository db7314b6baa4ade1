//! The accept loop on real sockets.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::{get, post};
use postern::env::Env;
use postern::http::body::Fields;
use postern::http::client_address::ClientAddress;
use postern::http::door::{Door, DoorSettings, finish};
use postern::http::serve::ServeSettings;
use tokio::sync::Notify;

use super::wire::Server;

use crate::support::policies::usual_telling;

const SHORT: Duration = Duration::from_millis(250);

fn door(router: Router) -> Door {
    finish(router, DoorSettings::new(Env::system(), usual_telling()))
}

fn hello() -> Door {
    door(
        Router::new()
            .route("/hello", get(async || "hello"))
            .route("/oauth/token", post(async |_: Fields| "read")),
    )
}

fn impatient() -> ServeSettings {
    ServeSettings {
        header_timeout: SHORT,
        keep_alive: SHORT,
        write_timeout: SHORT,
        ..ServeSettings::default()
    }
}

/// A route that says when it was entered and waits to be released.
fn gated() -> (Door, Arc<Notify>, Arc<Notify>) {
    let (entered, release) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (inside, gate) = (Arc::clone(&entered), Arc::clone(&release));
    let wait = get(async move || {
        inside.notify_one();
        gate.notified().await;
        "done"
    });
    (door(Router::new().route("/wait", wait).route("/hello", get(async || "hello"))), entered, release)
}

#[tokio::test]
async fn it_answers_and_keeps_the_connection() {
    let server = Server::start(hello(), ServeSettings::default()).await;
    let mut wire = server.connect().await;
    for _ in 0..3 {
        let answer = wire.get("/hello").await;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("hello"), "{answer}");
    }
    wire.say("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n".repeat(50)).await;
    wire.say("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert_eq!(wire.rest().await.matches("HTTP/1.1 200 OK").count(), 51);
}

#[tokio::test]
async fn the_peer_is_known_to_handlers() {
    let router =
        Router::new().route("/me", get(async |ClientAddress(address): ClientAddress| address.to_string()));
    let server = Server::start(door(router), ServeSettings::default()).await;
    assert!(server.connect().await.get("/me").await.ends_with("127.0.0.1"));
}

#[tokio::test]
async fn slow_heads_and_idle_connections_are_closed() {
    let server = Server::start(hello(), impatient()).await;
    let mut silent = server.connect().await;
    let mut slow = server.connect().await;
    slow.say("GET /hello HTTP/1.1\r\nHost:").await;
    let mut idle = server.connect().await;
    idle.get("/hello").await;
    let mut half = server.connect().await;
    half.get("/hello").await;
    half.say("GET /hel").await;
    for (name, wire) in
        [("silent", &mut silent), ("slow", &mut slow), ("idle", &mut idle), ("half", &mut half)]
    {
        eprintln!("{name}");
        assert_eq!(wire.rest().await, "", "{name}");
    }
}

#[tokio::test]
async fn a_slow_handler_is_not_an_idle_connection() {
    let router = Router::new().route(
        "/slow",
        get(async || {
            let never = std::future::pending::<()>();
            assert!(tokio::time::timeout(4 * SHORT, never).await.is_err());
            "slow"
        }),
    );
    let server = Server::start(door(router), impatient()).await;
    assert!(server.connect().await.get("/slow").await.ends_with("slow"));
}

#[tokio::test]
async fn who_does_not_read_is_dropped() {
    let router = Router::new().route("/large", get(async || "x".repeat(64 * 1024 * 1024)));
    let settings = ServeSettings { drain_deadline: Duration::from_mins(10), ..impatient() };
    let server = Server::start(door(router), settings).await;
    let mut wire = server.connect().await;
    wire.say("GET /large HTTP/1.1\r\nHost: x\r\n\r\n").await;
    server.shutdown.graceful.cancel();
    server.task.await.unwrap();
}

#[tokio::test]
async fn connections_beyond_the_cap_wait() {
    let (service, entered, release) = gated();
    let server =
        Server::start(service, ServeSettings { max_connections: 16, ..ServeSettings::default() }).await;
    let mut first = server.connect().await;
    first.say("GET /wait HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    entered.notified().await;
    let mut others = Vec::new();
    for _ in 1..16 {
        let mut wire = server.connect().await;
        wire.get("/hello").await;
        others.push(wire);
    }
    let mut beyond = server.connect().await;
    let answer = async { beyond.get("/hello").await };
    tokio::pin!(answer);
    assert!(tokio::time::timeout(SHORT, &mut answer).await.is_err(), "the cap is reached");
    release.notify_one();
    assert!(first.rest().await.ends_with("done"));
    assert!(answer.await.ends_with("hello"));
}

#[tokio::test]
async fn a_drain_finishes_what_is_under_way_and_takes_nothing_new() {
    let (service, entered, release) = gated();
    let settings = ServeSettings { header_timeout: SHORT, ..ServeSettings::default() };
    let server = Server::start(service, settings).await;
    let mut busy = server.connect().await;
    let mut idle = server.connect().await;
    let mut half = server.connect().await;
    idle.get("/hello").await;
    half.say("GET /hello HTTP/1.1\r\n").await;
    busy.say("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n").await;
    entered.notified().await;
    server.shutdown.graceful.cancel();
    assert_eq!(idle.rest().await, "");
    assert_eq!(half.rest().await, "");
    let refused = tokio::net::TcpStream::connect(server.address).await.unwrap_err();
    assert_eq!(refused.kind(), std::io::ErrorKind::ConnectionRefused);
    release.notify_one();
    let answer = busy.rest().await;
    assert!(answer.contains("connection: close") && answer.ends_with("done"), "{answer}");
    server.task.await.unwrap();
}

#[tokio::test]
async fn a_drain_has_a_deadline_and_a_second_signal_does_not_wait_for_it() {
    for immediate in [false, true] {
        let (service, entered, _release) = gated();
        let drain_deadline = if immediate { Duration::from_mins(10) } else { SHORT };
        let server =
            Server::start(service, ServeSettings { drain_deadline, ..ServeSettings::default() }).await;
        let mut busy = server.connect().await;
        busy.say("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n").await;
        entered.notified().await;
        server.shutdown.graceful.cancel();
        if immediate {
            server.shutdown.immediate.cancel();
        }
        server.task.await.unwrap();
        assert_eq!(busy.rest().await, "");
    }
}

#[tokio::test]
async fn before_the_drain_delay_is_over_new_connections_are_served() {
    let settings = ServeSettings { drain_delay: Duration::from_mins(10), ..ServeSettings::default() };
    let server = Server::start(hello(), settings).await;
    server.shutdown.graceful.cancel();
    assert!(server.connect().await.get("/hello").await.ends_with("hello"));
    server.shutdown.immediate.cancel();
    server.task.await.unwrap();
}

#[tokio::test]
async fn hostile_heads_are_refused() {
    const CLOSED: &str = "closed";
    let server = Server::start(hello(), ServeSettings::default()).await;
    let many = "X-Header: y\r\n".repeat(200);
    for (head, status) in [
        (format!("GET /hello HTTP/1.1\r\n{many}\r\n"), "431"),
        (format!("GET /hello HTTP/1.1\r\nX: {}\r\n\r\n", "y".repeat(70_000)), "431"),
        (format!("GET /{} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "y".repeat(20_000)), "414"),
        ("GET /hello HTTP/1.1\r\nno colon\r\n\r\n".to_owned(), "400"),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(), CLOSED),
        ("POST /hello HTTP/1.1\r\nContent-Length: +5\r\n\r\nhello".to_owned(), "400"),
        ("POST /hello HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello".to_owned(), "400"),
        ("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_owned(), "400"),
        ("CONNECT x:1 HTTP/1.1\r\nHost: x:1\r\nConnection: close\r\n\r\n".to_owned(), "405"),
    ] {
        let mut wire = server.connect().await;
        wire.say(&head).await;
        let answer = wire.rest().await;
        let refused = if status == CLOSED {
            answer.is_empty()
        } else {
            answer.starts_with(&format!("HTTP/1.1 {status} "))
        };
        assert!(refused, "{head:.60}: {answer:.200}");
    }
}

#[tokio::test]
async fn bodies_come_in_chunks_and_too_long_ones_get_an_answer_early() {
    let server = Server::start(hello(), ServeSettings::default()).await;
    let head = "POST /oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    let mut wire = server.connect().await;
    wire.say(format!("{head}Transfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n2\r\n&c\r\n0\r\n\r\n")).await;
    assert!(wire.answer().await.ends_with("read"));

    let started = Instant::now();
    let mut lying = server.connect().await;
    lying.say(format!("{head}Content-Length: 10000000\r\n\r\na=b")).await;
    assert!(lying.answer().await.starts_with("HTTP/1.1 413 "));
    let mut endless = server.connect().await;
    endless.say(format!("{head}Transfer-Encoding: chunked\r\n\r\n")).await;
    for _ in 0..20 {
        endless.say(format!("2000\r\n{}\r\n", "a".repeat(0x2000))).await;
    }
    assert!(endless.answer().await.starts_with("HTTP/1.1 413 "));
    let mut asking = server.connect().await;
    asking.say(format!("{head}Content-Length: 10000000\r\nExpect: 100-continue\r\n\r\n")).await;
    assert!(asking.answer().await.starts_with("HTTP/1.1 413 "));
    assert!(started.elapsed() < Duration::from_secs(5), "nobody waited for the body");
}
