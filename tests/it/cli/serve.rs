//! `postern serve`, from start to stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sqlx::postgres::PgConnectOptions;
use tokio::net::{TcpListener, TcpStream, UnixStream};

use crate::support::eventually;
use crate::support::postgres::fresh_database;
use crate::support::program::{Program, get, post};

#[tokio::test]
async fn it_starts_answers_and_stops() {
    let database = fresh_database().await;
    let program = Program::on(database.url());
    let mut server = program.serve();
    let url = server.ready().await;
    assert_eq!(get(&url, "/healthz").await.0, 200);
    assert_eq!(get(&url, "/readyz").await.0, 200);
    let (status, numbers) = get(&url, "/metrics").await;
    assert_eq!(status, 200);
    assert!(numbers.contains("postern_database_connections{pool=\"read\",state=\"open\"}"), "{numbers}");
    let (code, log) = server.terminate().await;
    assert_eq!(code, Some(0), "{log}");
    assert!(log.contains("the server has stopped"), "the last line is written: {log}");
}

#[tokio::test]
async fn metrics_can_have_a_listener_of_their_own() {
    let database = fresh_database().await;
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().to_string();
    let mut server = Program::on(database.url()).with("POSTERN_METRICS__LISTEN", free.as_str()).serve();
    let url = server.ready().await;
    assert_eq!(get(&url, "/metrics").await.0, 404);
    assert_eq!(get(&free, "/metrics").await.0, 200);
    assert_eq!(get(&free, "/healthz").await.0, 404);
    assert_eq!(server.terminate().await.0, Some(0));
}

#[tokio::test]
async fn commands_work_beside_it_on_the_embedded_database() {
    let program = Program::new();
    let mut server = program.serve();
    let url = server.ready().await;
    program.json(&["org", "create", "--subdomain", "acme", "--name", "Acme"]).await;
    assert_eq!(get(&url, "/readyz").await.0, 200);
    let (code, log) = server.terminate().await;
    assert_eq!(code, Some(0), "{log}");
    // The data stays, and the next start finds it.
    let again = program.run(&["org", "create", "--subdomain", "acme", "--name", "Acme"]).await;
    assert_eq!(again.code, Some(1), "{}", again.stderr);
}

#[tokio::test]
async fn it_waits_for_its_database() {
    let database = fresh_database().await;
    let gate = Gate::before(database.url()).await;
    let mut server = Program::on(&gate.url).with("POSTERN_DATABASE__ACQUIRE_TIMEOUT", "1s").serve();
    let address = server.logged("address").await;
    assert_eq!(get(&address, "/healthz").await.0, 200);
    assert_eq!(get(&address, "/readyz").await.0, 503);
    let (status, answer) = introspect(&address).await;
    assert_eq!(status, 503, "{answer}");
    assert!(answer.contains("retry-after: ") && answer.contains("temporarily_unavailable"), "{answer}");
    gate.open.store(true, Ordering::Relaxed);
    assert!(server.ready().await.ends_with(address.rsplit(':').next().unwrap()));
    eventually("readiness", async || get(&address, "/readyz").await.0 == 200).await;
    assert_eq!(introspect(&address).await.0, 400, "nobody has that secret");
    assert_eq!(server.terminate().await.0, Some(0));
}

#[tokio::test]
async fn it_can_be_stopped_while_it_waits() {
    let mut server = Program::on("postgres://nobody@127.0.0.1:1/none").serve();
    server.logged("address").await;
    assert_eq!(server.terminate().await.0, Some(0));
}

#[tokio::test]
async fn a_taken_port_is_refused() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let refused = Program::new().with("POSTERN_SERVER__LISTEN", address.as_str()).run(&["serve"]).await;
    assert_eq!(refused.code, Some(1));
    assert!(refused.stderr.contains(&format!("cannot listen on {address}")), "{}", refused.stderr);
}

/// A request that cannot be answered without the database.
async fn introspect(address: &str) -> (u16, String) {
    let secret = format!("fosec_{}", "0".repeat(49));
    post(address, "/oauth/introspect", &format!("client_id=foapp_x&client_secret={secret}&token=x")).await
}

/// A way to a database that is shut at first.
struct Gate {
    url: String,
    open: Arc<AtomicBool>,
}

impl Gate {
    async fn before(database_url: &str) -> Self {
        let behind: PgConnectOptions = database_url.parse().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut url = url::Url::parse(database_url).unwrap();
        url.set_query(None);
        url.set_host(Some("127.0.0.1")).unwrap();
        url.set_port(Some(listener.local_addr().unwrap().port())).unwrap();
        let open = Arc::new(AtomicBool::new(false));
        let is_open = Arc::clone(&open);
        tokio::spawn(async move {
            while let Ok((visitor, _)) = listener.accept().await {
                if is_open.load(Ordering::Relaxed) {
                    tokio::spawn(pass(visitor, behind.clone()));
                }
            }
        });
        Self { url: url.into(), open }
    }
}

async fn pass(mut visitor: TcpStream, behind: PgConnectOptions) {
    let port = behind.get_port();
    let _ = if let Some(directory) = behind.get_socket() {
        let path = directory.join(format!(".s.PGSQL.{port}"));
        let mut database = UnixStream::connect(path).await.unwrap();
        tokio::io::copy_bidirectional(&mut visitor, &mut database).await
    } else {
        let mut database = TcpStream::connect((behind.get_host(), port)).await.unwrap();
        tokio::io::copy_bidirectional(&mut visitor, &mut database).await
    };
}
