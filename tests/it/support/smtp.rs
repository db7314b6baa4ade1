//! A mail server on this machine that keeps what it is given, and refuses or falls silent where a test says so.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use postern::config::Config;
use postern::config::mail::{Sender, SmtpUrl};
use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

/// What one connection does otherwise than take the mail: at this command it answers so. The first line that a server
/// says answers `HELLO`, and what it says to a whole message answers `.`.
pub(crate) type Odd = (&'static str, Reply);

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reply {
    /// This code.
    Code(u16),
    /// None, ever.
    Silence,
    /// None, and the connection is closed.
    HangUp,
}

/// The server, for as long as the test runs.
pub(crate) struct SmtpSink {
    address: SocketAddr,
    known: Arc<Known>,
}

/// A mail that it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Letter {
    /// The commands before it, from the greeting on.
    pub(crate) commands: Vec<String>,
    /// The message as it was sent, its dots unstuffed.
    pub(crate) message: String,
}

struct Known {
    script: Mutex<VecDeque<Odd>>,
    letters: watch::Sender<Vec<Letter>>,
    connections: Mutex<usize>,
    tls: Option<TlsAcceptor>,
}

impl SmtpSink {
    /// On a free port, in the clear.
    pub(crate) async fn start() -> Self {
        Self::start_with(None).await
    }

    /// The same by TLS from the first byte.
    pub(crate) async fn start_with(tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let known = Arc::new(Known {
            script: Mutex::default(),
            letters: watch::Sender::default(),
            connections: Mutex::default(),
            tls,
        });
        let kept = Arc::clone(&known);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                *kept.connections.lock().unwrap() += 1;
                let odd = kept.script.lock().unwrap().pop_front();
                tokio::spawn(receive(stream, Arc::clone(&kept), odd));
            }
        });
        Self { address, known }
    }

    /// Its URL, with what stands before the host and after the port.
    pub(crate) fn url(&self, before: &str, after: &str) -> String {
        format!("{before}{}{after}", self.address)
    }

    /// Makes a server send here.
    pub(crate) fn configure(&self, config: &mut Config) {
        config.mail.smtp_url = Some(SmtpUrl::try_from(self.url("smtp://", "")).unwrap());
        config.mail.from = Some(Sender::try_from("Póstern <postern@mail.example>".to_owned()).unwrap());
    }

    /// What the next connections do otherwise, one each.
    pub(crate) fn next(&self, odd: impl IntoIterator<Item = Odd>) {
        self.known.script.lock().unwrap().extend(odd);
    }

    /// Everything it was given so far.
    pub(crate) fn letters(&self) -> Vec<Letter> {
        self.known.letters.borrow().clone()
    }

    /// Waits until it was given so many.
    pub(crate) async fn has(&self, count: usize) {
        self.known.letters.subscribe().wait_for(|letters| letters.len() >= count).await.unwrap();
    }

    /// How often somebody connected.
    pub(crate) fn connections(&self) -> usize {
        *self.known.connections.lock().unwrap()
    }
}

impl Letter {
    /// A header, its lines joined and its encoded words read.
    pub(crate) fn header(&self, name: &str) -> String {
        let (head, _) = self.message.split_once("\r\n\r\n").unwrap();
        let head = head.replace("?=\r\n =?", "?==?").replace("\r\n ", " ");
        let prefix = format!("{name}: ");
        let mut found = head.split("\r\n").filter_map(|line| line.strip_prefix(&prefix));
        let value = found.next().unwrap_or_else(|| panic!("no {name}: {}", self.message)).to_owned();
        assert_eq!(found.next(), None, "{name} comes once");
        let mut read = String::new();
        let mut rest = value.as_str();
        while let Some((before, after)) = rest.split_once("=?utf-8?B?") {
            let (word, after) = after.split_once("?=").unwrap();
            read.push_str(before);
            read.push_str(&String::from_utf8(STANDARD.decode(word).unwrap()).unwrap());
            rest = after;
        }
        read + rest
    }

    /// The text, decoded, with plain line ends.
    pub(crate) fn text(&self) -> String {
        let (_, body) = self.message.split_once("\r\n\r\n").unwrap();
        let text = match self.header("Content-Transfer-Encoding").as_str() {
            "7bit" => body.to_owned(),
            "base64" => String::from_utf8(STANDARD.decode(body.replace("\r\n", "")).unwrap()).unwrap(),
            other => panic!("{other} is not read here"),
        };
        text.replace("\r\n", "\n")
    }
}

async fn receive(stream: tokio::net::TcpStream, known: Arc<Known>, odd: Option<Odd>) {
    match known.tls.clone() {
        None => serve(stream, &known, odd).await,
        // Who does not trust the certificate hangs up.
        Some(acceptor) => {
            if let Ok(stream) = acceptor.accept(stream).await {
                serve(stream, &known, odd).await;
            }
        }
    }
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, known: &Known, odd: Option<Odd>) {
    let mut stream = BufReader::new(stream);
    let (mut word, mut commands) = ("HELLO".to_owned(), Vec::new());
    loop {
        let usual = match word.as_str() {
            "HELLO" => "220 sink\r\n",
            "EHLO" => "250-sink\r\n250 AUTH PLAIN LOGIN\r\n",
            "AUTH" => "235 welcome\r\n",
            "DATA" => "354 go on\r\n",
            "QUIT" => "221 bye\r\n",
            _ => "250 ok\r\n",
        };
        let reply = odd.filter(|(at, _)| *at == word).map(|(_, reply)| reply);
        let said = match reply {
            // A server may repeat what it was told.
            Some(Reply::Code(code)) => format!("{code} no: {commands:?}\r\n"),
            Some(Reply::Silence) => return std::future::pending().await,
            Some(Reply::HangUp) => return,
            None => usual.to_owned(),
        };
        if stream.write_all(said.as_bytes()).await.is_err() || stream.flush().await.is_err() || word == "QUIT"
        {
            return;
        }
        let is_data = word == "DATA" && reply.is_none();
        word = if is_data {
            let Some(message) = message(&mut stream).await else { return };
            known.letters.send_modify(|letters| letters.push(Letter { commands: commands.clone(), message }));
            ".".to_owned()
        } else {
            let Some(command) = line(&mut stream).await else { return };
            let command = command.trim_end().to_owned();
            let word = command.split(' ').next().unwrap().to_uppercase();
            commands.push(command);
            word
        };
    }
}

async fn message(stream: &mut (impl AsyncBufRead + Unpin)) -> Option<String> {
    let mut message = String::new();
    loop {
        let line = line(stream).await?;
        if line == ".\r\n" {
            return Some(message);
        }
        message.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}

/// A line, which must end as the protocol says; none where the other side hung up.
async fn line(stream: &mut (impl AsyncBufRead + Unpin)) -> Option<String> {
    let mut line = String::new();
    if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
        return None;
    }
    assert!(line.ends_with("\r\n"), "{line:?}");
    Some(line)
}
