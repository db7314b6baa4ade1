//! A wire between the server and Postgres: it counts the statements that pass and keeps their texts, holds answers
//! back, and can be cut.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use sqlx::postgres::PgConnectOptions;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::{broadcast, watch};

/// A way to a database.
pub(crate) struct Wire {
    url: String,
    shared: Arc<Shared>,
}

struct Shared {
    upstream: PgConnectOptions,
    statements: AtomicUsize,
    texts: Mutex<BTreeSet<String>>,
    held: AtomicUsize,
    holds: watch::Sender<bool>,
    is_down: AtomicBool,
    cut: broadcast::Sender<()>,
}

impl Wire {
    /// A wire to the database of this URL.
    pub(crate) async fn to(url: &str) -> Self {
        let upstream = PgConnectOptions::from_str(url).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut here = url::Url::parse(url).unwrap();
        here.set_host(Some("127.0.0.1")).unwrap();
        here.set_port(Some(listener.local_addr().unwrap().port())).unwrap();
        // What passes must be legible.
        here.set_query(Some("sslmode=disable"));
        let shared = Arc::new(Shared {
            upstream,
            statements: AtomicUsize::new(0),
            texts: Mutex::default(),
            held: AtomicUsize::new(0),
            holds: watch::Sender::new(false),
            is_down: AtomicBool::new(false),
            cut: broadcast::Sender::new(1),
        });
        let carrier = Arc::clone(&shared);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(carry(Arc::clone(&carrier), stream));
            }
        });
        Self { url: here.into(), shared }
    }

    /// The URL under which the database is reached over this wire.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// How many statements have passed, `BEGIN` and `COMMIT` included.
    pub(crate) fn statements(&self) -> usize {
        self.shared.statements.load(Ordering::SeqCst)
    }

    /// The text of every statement that has passed, each with its white space made single.
    pub(crate) fn texts(&self) -> BTreeSet<String> {
        self.shared.texts.lock().unwrap().clone()
    }

    /// Lets statements through and keeps their answers.
    pub(crate) fn hold_answers(&self) {
        self.shared.held.store(0, Ordering::SeqCst);
        self.shared.holds.send_replace(true);
    }

    /// How many answers, or pieces of them, came since and are kept.
    pub(crate) fn held(&self) -> usize {
        self.shared.held.load(Ordering::SeqCst)
    }

    /// Lets the answers through.
    pub(crate) fn release(&self) {
        self.shared.holds.send_replace(false);
    }

    /// Ends all connections; new ones are possible.
    pub(crate) fn cut(&self) {
        // Nobody listens where no connection is open.
        let _ = self.shared.cut.send(());
        self.release();
    }

    /// Ends all connections and lets no new one through, until [`Wire::mend`].
    pub(crate) fn bring_down(&self) {
        self.shared.is_down.store(true, Ordering::SeqCst);
        self.cut();
    }

    /// Lets connections through again.
    pub(crate) fn mend(&self) {
        self.shared.is_down.store(false, Ordering::SeqCst);
    }
}

async fn carry(shared: Arc<Shared>, server: TcpStream) {
    let mut cut = shared.cut.subscribe();
    if shared.is_down.load(Ordering::SeqCst) {
        return;
    }
    let (from_server, to_server) = server.into_split();
    let upstream = &shared.upstream;
    // Either end may hang up; the other sees it when both halves are dropped.
    let ended = async {
        if let Some(directory) = upstream.get_socket() {
            let path = directory.join(format!(".s.PGSQL.{}", upstream.get_port()));
            let (from_database, to_database) = UnixStream::connect(path).await?.into_split();
            both_ways(&shared, (from_server, to_server), (from_database, to_database)).await
        } else {
            let address = (upstream.get_host(), upstream.get_port());
            let (from_database, to_database) = TcpStream::connect(address).await?.into_split();
            both_ways(&shared, (from_server, to_server), (from_database, to_database)).await
        }
    };
    tokio::select! {
        biased;
        _ = cut.recv() => {}
        _ = ended => {}
    }
}

async fn both_ways(
    shared: &Shared,
    (from_server, to_server): (impl AsyncRead + Unpin, impl AsyncWrite + Unpin),
    (from_database, to_database): (impl AsyncRead + Unpin, impl AsyncWrite + Unpin),
) -> io::Result<()> {
    tokio::select! {
        result = statements(shared, from_server, to_database) => result,
        result = answers(shared, from_database, to_server) => result,
    }
}

/// Carries messages to the database and counts those that run something: `Execute` and `Query`.
async fn statements(
    shared: &Shared,
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
) -> io::Result<()> {
    let mut is_started = false;
    let mut said = Said::default();
    loop {
        // The first message has no kind, only a length that counts itself.
        let kind = if is_started { Some(from.read_u8().await?) } else { None };
        let length = from.read_u32().await?;
        let mut message = kind.map_or_else(Vec::new, |kind| vec![kind]);
        message.extend(length.to_be_bytes());
        let start = message.len();
        message.resize(start + length as usize - 4, 0);
        from.read_exact(&mut message[start..]).await?;
        is_started = true;
        if let Some(text) = kind.and_then(|kind| said.run_by(kind, &message[start..])) {
            shared.statements.fetch_add(1, Ordering::SeqCst);
            shared.texts.lock().unwrap().insert(single_spaced(&text));
        }
        to.write_all(&message).await?;
    }
}

/// What one connection has prepared and bound, so that an `Execute` can be told by its text.
#[derive(Default)]
struct Said {
    prepared: HashMap<String, String>,
    bound: HashMap<String, String>,
}

impl Said {
    /// Takes note of a message; answers with the text of the statement that it runs, if it runs one.
    fn run_by(&mut self, kind: u8, message: &[u8]) -> Option<String> {
        let mut strings =
            message.split(|byte| *byte == 0).map(|text| String::from_utf8_lossy(text).into_owned());
        let mut next = || strings.next().unwrap_or_default();
        match kind {
            b'P' => {
                let (name, text) = (next(), next());
                self.prepared.insert(name, text);
                None
            }
            b'B' => {
                let (portal, name) = (next(), next());
                self.bound.insert(portal, name);
                None
            }
            b'E' => {
                let text = self.bound.get(&next()).and_then(|name| self.prepared.get(name));
                Some(text.expect("what is run was prepared and bound").clone())
            }
            b'Q' => Some(next()),
            _ => None,
        }
    }
}

/// The text with every run of white space as one space.
pub(crate) fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn answers(
    shared: &Shared,
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
) -> io::Result<()> {
    let mut holds = shared.holds.subscribe();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let length = from.read(&mut buffer).await?;
        if length == 0 {
            return Ok(());
        }
        if *holds.borrow_and_update() {
            shared.held.fetch_add(1, Ordering::SeqCst);
            // The wire outlives its connections.
            let _ = holds.wait_for(|holds| !holds).await;
        }
        to.write_all(&buffer[..length]).await?;
    }
}
