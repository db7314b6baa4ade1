//! Somebody who receives requests: it answers what a closure says and remembers every request as it came.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{
    AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader,
};
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::tls::{acceptor, vouched_for};

/// The time between two bytes of somebody who is slow.
const SLOWLY: Duration = Duration::from_millis(20);

/// A request, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) target: String,
    /// In order, with names in small letters.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// An answer, and what becomes of the connection after it.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    /// Status line and headers; none: the body is all that is written.
    head: Vec<String>,
    body: Vec<u8>,
    then: Then,
}

#[derive(Debug, Clone)]
enum Then {
    /// The next request is read.
    Go,
    Close,
    Hang,
    /// The same bytes again and again, one at a time.
    Trickle(Vec<u8>),
    /// The same bytes again and again, as fast as they are taken.
    Repeat(Vec<u8>),
}

/// The receiver, for as long as the test runs.
pub(crate) struct Receiver {
    address: SocketAddr,
    scheme: &'static str,
    /// The authority that vouches for it, in PEM, where it speaks TLS.
    pub(crate) authority: String,
    seen: watch::Receiver<Vec<Seen>>,
    connections: Arc<AtomicUsize>,
}

type Answering = Arc<dyn Fn(&Seen) -> Reply + Send + Sync>;

/// What everything that is accepted shares.
#[derive(Clone)]
struct Sink {
    answering: Answering,
    seen: watch::Sender<Vec<Seen>>,
}

impl Receiver {
    /// Speaks plain HTTP on 127.0.0.1.
    pub(crate) async fn answering(answering: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let (receiver, listener, sink) = Self::listening("127.0.0.1:0", "http", answering).await;
        let connections = Arc::clone(&receiver.connections);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(sink.clone().serve(stream));
            }
        });
        receiver
    }

    /// Gives every request the same answer.
    pub(crate) async fn always(reply: Reply) -> Self {
        Self::answering(move |_| reply.clone()).await
    }

    /// Speaks TLS, at an address, with a certificate for a name.
    pub(crate) async fn with_tls(
        address: &str,
        name: &str,
        answering: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let (mut receiver, listener, sink) = Self::listening(address, "https", answering).await;
        let (authority, certificate, key) = vouched_for(name);
        receiver.authority = authority;
        let (acceptor, connections) = (acceptor(certificate, key), Arc::clone(&receiver.connections));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                let (acceptor, sink) = (acceptor.clone(), sink.clone());
                tokio::spawn(async move { sink.serve(acceptor.accept(stream).await?).await });
            }
        });
        receiver
    }

    /// Behaves so as soon as somebody connects, without reading a request.
    pub(crate) async fn upon_connection(reply: Reply) -> Self {
        let (receiver, listener, _) = Self::listening("127.0.0.1:0", "http", |_| Reply::status(500)).await;
        let connections = Arc::clone(&receiver.connections);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                let reply = reply.clone();
                tokio::spawn(async move { reply.write(&mut stream).await });
            }
        });
        receiver
    }

    async fn listening(
        address: &str,
        scheme: &'static str,
        answering: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
    ) -> (Self, TcpListener, Sink) {
        let listener = TcpListener::bind(address).await.unwrap();
        let (sender, seen) = watch::channel(Vec::new());
        let receiver = Self {
            address: listener.local_addr().unwrap(),
            scheme,
            authority: String::new(),
            seen,
            connections: Arc::default(),
        };
        (receiver, listener, Sink { answering: Arc::new(answering), seen: sender })
    }

    /// The URL of a path at its address.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}://{}{path}", self.scheme, self.address)
    }

    /// The URL of a path under a name.
    pub(crate) fn url_at(&self, name: &str, path: &str) -> String {
        format!("{}://{name}:{}{path}", self.scheme, self.address.port())
    }

    /// Its port.
    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// The requests that came whole, in their order.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.borrow().clone()
    }

    /// Waits until so many requests came.
    pub(crate) async fn sees(&self, many: usize) -> Vec<Seen> {
        let mut seen = self.seen.clone();
        let came = seen.wait_for(|seen| seen.len() >= many);
        let came = tokio::time::timeout(Duration::from_mins(1), came).await;
        came.unwrap_or_else(|_| panic!("waited in vain for {many} requests")).unwrap().clone()
    }

    /// How often somebody connected.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Seen {
    /// The value of a header, by its name in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The body, where it is text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

impl Reply {
    /// An answer without a body, after which the next request is read.
    pub(crate) fn status(status: u16) -> Self {
        Self { head: vec![format!("HTTP/1.1 {status} As Told")], body: Vec::new(), then: Then::Go }
    }

    /// These bytes as they are, after which the connection is closed.
    pub(crate) fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { head: Vec::new(), body: bytes.into(), then: Then::Close }
    }

    /// Nothing, and no end.
    pub(crate) fn none() -> Self {
        Self { head: Vec::new(), body: Vec::new(), then: Then::Hang }
    }

    /// With a header.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.head.push(format!("{name}: {value}"));
        self
    }

    /// With a body.
    pub(crate) fn body(self, body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..self }
    }

    /// Says goodbye and closes the connection.
    pub(crate) fn closing(self) -> Self {
        Self { then: Then::Close, ..self.header("Connection", "close") }
    }

    /// Goes on with these bytes for ever, slowly.
    pub(crate) fn trickling(self, bytes: &str) -> Self {
        Self { then: Then::Trickle(bytes.into()), ..self }
    }

    /// Goes on with these bytes for ever.
    pub(crate) fn repeating(self, bytes: &str) -> Self {
        Self { then: Then::Repeat(bytes.into()), ..self }
    }

    /// Whether the next request may come.
    async fn write(&self, stream: &mut (impl AsyncWrite + Unpin)) -> io::Result<bool> {
        if let Some(line) = self.head.first() {
            let mut head = self.head.clone();
            let says_length = self.head.iter().any(|line| {
                let line = line.to_ascii_lowercase();
                line.starts_with("content-length:") || line.starts_with("transfer-encoding:")
            });
            if !says_length && !line.contains(" 204 ") {
                head.push(format!("Content-Length: {}", self.body.len()));
            }
            stream.write_all(format!("{}\r\n\r\n", head.join("\r\n")).as_bytes()).await?;
        }
        stream.write_all(&self.body).await?;
        stream.flush().await?;
        match &self.then {
            Then::Go => Ok(true),
            Then::Close => stream.shutdown().await.map(|()| false),
            Then::Hang => std::future::pending().await,
            Then::Trickle(bytes) => {
                let mut pace = tokio::time::interval(SLOWLY);
                for byte in bytes.iter().cycle() {
                    pace.tick().await;
                    stream.write_all(&[*byte]).await?;
                    stream.flush().await?;
                }
                Ok(false)
            }
            Then::Repeat(bytes) => loop {
                stream.write_all(bytes).await?;
            },
        }
    }
}

impl Sink {
    async fn serve(self, stream: impl AsyncRead + AsyncWrite + Unpin) -> io::Result<()> {
        let mut stream = BufReader::new(stream);
        while let Some(request) = read_request(&mut stream).await? {
            let reply = (self.answering)(&request);
            self.seen.send_modify(|seen| seen.push(request));
            if !reply.write(&mut stream).await? {
                break;
            }
        }
        Ok(())
    }
}

/// The next request; none where the other side has hung up.
async fn read_request(stream: &mut BufReader<impl AsyncRead + Unpin>) -> io::Result<Option<Seen>> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        match line.trim_end_matches(['\r', '\n']) {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let mut first = lines[0].split(' ').map(str::to_owned);
    let (method, target) = (first.next().unwrap(), first.next().unwrap());
    let headers = lines[1..].iter().map(|line| {
        let (name, value) = line.split_once(':').unwrap();
        (name.to_ascii_lowercase(), value.trim().to_owned())
    });
    let mut request = Seen { method, target, headers: headers.collect(), body: Vec::new() };
    let length = request.header("content-length").map_or(0, |length| length.parse().unwrap());
    request.body.resize(length, 0);
    stream.read_exact(&mut request.body).await?;
    Ok(Some(request))
}
