//! A client that speaks bytes, and a server on a real socket.

use std::net::SocketAddr;

use axum::extract::Request;
use axum::response::Response;
use postern::http::serve::{ServeSettings, Shutdown, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tower::Service;

/// A server on a free port.
pub(super) struct Server {
    pub(super) address: SocketAddr,
    pub(super) shutdown: Shutdown,
    pub(super) task: JoinHandle<()>,
}

impl Server {
    pub(super) async fn start<S>(service: S, settings: ServeSettings) -> Self
    where
        S: Service<Request, Response = Response, Error = std::convert::Infallible> + Clone + Send + 'static,
        S::Future: Send,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shutdown = Shutdown::default();
        let task = tokio::spawn(serve(listener, service, settings, shutdown.clone()));
        Self { address, shutdown, task }
    }

    pub(super) async fn connect(&self) -> Wire {
        Wire(TcpStream::connect(self.address).await.unwrap())
    }
}

/// One connection.
pub(super) struct Wire(TcpStream);

impl Wire {
    pub(super) async fn say(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).await.unwrap();
    }

    /// Everything until the server closes.
    pub(super) async fn rest(&mut self) -> String {
        let mut bytes = Vec::new();
        self.0.read_to_end(&mut bytes).await.unwrap();
        String::from_utf8(bytes).unwrap()
    }

    /// One answer whose body has a length.
    pub(super) async fn answer(&mut self) -> String {
        let mut text = String::new();
        loop {
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
                if length.is_some_and(|length| body.len() >= length.parse().unwrap()) {
                    return text;
                }
            }
            let mut bytes = [0; 4096];
            let count = self.0.read(&mut bytes).await.unwrap();
            assert_ne!(count, 0, "closed after {text:?}");
            text += std::str::from_utf8(&bytes[..count]).unwrap();
        }
    }

    /// Asks and waits for the answer.
    pub(super) async fn get(&mut self, path: &str) -> String {
        self.say(format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n")).await;
        self.answer().await
    }
}
