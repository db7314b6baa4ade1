//! A name server that answers what a closure says, over UDP, with nothing to be remembered: every answer's time to
//! live is zero.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};

use tokio::net::UdpSocket;

const A: u16 = 1;
const CNAME: u16 = 5;
const AAAA: u16 = 28;

/// How it answers a question. Addresses of the kind that was not asked for are left out.
#[derive(Debug, Clone)]
pub(crate) enum Said {
    /// The name has these addresses, perhaps none.
    Addresses(Vec<IpAddr>),
    /// The name is another's, and that perhaps another's, and the last one has these addresses.
    Aliases(Vec<&'static str>, Vec<IpAddr>),
    /// There is no such name.
    Unknown,
    /// The server is broken.
    Broken,
    /// Nothing.
    Silence,
}

/// What it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) name: String,
    pub(crate) is_v6: bool,
}

/// The server, for as long as the test runs.
pub(crate) struct NameServer {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Question>>>,
}

impl NameServer {
    /// Answers a question as `say` says, which is told how often the same one came before.
    pub(crate) async fn saying(say: impl Fn(&Question, usize) -> Said + Send + Sync + 'static) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let server = Self { address: socket.local_addr().unwrap(), asked: Arc::default() };
        let asked = Arc::clone(&server.asked);
        tokio::spawn(async move {
            let mut buffer = [0; 1500];
            while let Ok((length, from)) = socket.recv_from(&mut buffer).await {
                let (question, end) = read_question(&buffer[..length]);
                let before = {
                    let mut asked = asked.lock().unwrap();
                    let before = asked.iter().filter(|other| **other == question).count();
                    asked.push(question.clone());
                    before
                };
                if let Some(answer) = answer(&buffer[..end], &question, &say(&question, before)) {
                    socket.send_to(&answer, from).await.unwrap();
                }
            }
        });
        server
    }

    /// Answers every question in the same way.
    pub(crate) async fn always(said: Said) -> Self {
        Self::saying(move |_, _| said.clone()).await
    }

    /// Gives every name these addresses.
    pub(crate) async fn leading_to(addresses: &[&str]) -> Self {
        Self::always(Said::to(addresses)).await
    }

    /// Where it is.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// How often it was asked for the addresses of a name, of either kind.
    pub(crate) fn asked_for(&self, name: &str, is_v6: bool) -> usize {
        let asked = self.asked.lock().unwrap();
        asked.iter().filter(|question| question.name == name && question.is_v6 == is_v6).count()
    }

    /// Everything it was asked.
    pub(crate) fn asked(&self) -> Vec<Question> {
        self.asked.lock().unwrap().clone()
    }
}

impl Said {
    pub(crate) fn to(addresses: &[&str]) -> Self {
        Self::Addresses(parsed(addresses))
    }

    pub(crate) fn through(aliases: &[&'static str], addresses: &[&str]) -> Self {
        Self::Aliases(aliases.to_vec(), parsed(addresses))
    }
}

fn parsed(addresses: &[&str]) -> Vec<IpAddr> {
    addresses.iter().map(|address| address.parse().unwrap()).collect()
}

/// The question, and where it ends (RFC 1035, 4.1.2).
fn read_question(query: &[u8]) -> (Question, usize) {
    let (mut at, mut labels) = (12, Vec::new());
    while query[at] != 0 {
        let end = at + 1 + usize::from(query[at]);
        labels.push(String::from_utf8_lossy(&query[at + 1..end]).to_ascii_lowercase());
        at = end;
    }
    let kind = u16::from_be_bytes([query[at + 1], query[at + 2]]);
    (Question { name: labels.join("."), is_v6: kind == AAAA }, at + 5)
}

/// The answer to a query, of which header and question are given (RFC 1035, 4.1).
fn answer(query: &[u8], question: &Question, said: &Said) -> Option<Vec<u8>> {
    let (code, aliases, addresses): (u8, &[&str], &[IpAddr]) = match said {
        Said::Addresses(addresses) => (0, &[], addresses),
        Said::Aliases(aliases, addresses) => (0, aliases, addresses),
        Said::Broken => (2, &[], &[]),
        Said::Unknown => (3, &[], &[]),
        Said::Silence => return None,
    };
    let mut records = Vec::new();
    let mut name = question.name.as_str();
    for alias in aliases {
        records.push(record(name, CNAME, &encoded(alias)));
        name = alias;
    }
    for address in addresses.iter().filter(|address| address.is_ipv6() == question.is_v6) {
        records.push(match address {
            IpAddr::V4(v4) => record(name, A, &v4.octets()),
            IpAddr::V6(v6) => record(name, AAAA, &v6.octets()),
        });
    }
    let mut answer = query[..2].to_vec();
    // A response, recursion desired and available.
    answer.extend([0x81, 0x80 | code, 0, 1, 0, u8::try_from(records.len()).unwrap(), 0, 0, 0, 0]);
    answer.extend(&query[12..]);
    answer.extend(records.concat());
    Some(answer)
}

fn record(name: &str, kind: u16, data: &[u8]) -> Vec<u8> {
    let mut record = encoded(name);
    record.extend(kind.to_be_bytes());
    // The class of the internet, a time to live of zero.
    record.extend([0, 1, 0, 0, 0, 0]);
    record.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
    record.extend(data);
    record
}

fn encoded(name: &str) -> Vec<u8> {
    let mut encoded = Vec::new();
    for label in name.split('.') {
        encoded.push(u8::try_from(label.len()).unwrap());
        encoded.extend(label.as_bytes());
    }
    encoded.push(0);
    encoded
}
