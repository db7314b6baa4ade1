//! Asks the server over kept-alive connections, each with one request at a time, as lean as it can be: what the driver
//! uses is taken from the server.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::work::{Requests, Work};

/// The outcome of one drive.
pub(crate) struct Driven {
    /// Requests a second.
    pub(crate) rate: f64,
    pub(crate) requests: usize,
    /// In microseconds, in order.
    latencies: Vec<u32>,
}

impl Driven {
    /// The latency below which this share of the requests stayed, in milliseconds.
    pub(crate) fn latency(&self, share: f64) -> f64 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
        #[expect(clippy::cast_precision_loss, reason = "of some thousands of requests")]
        let at = (self.latencies.len() as f64 * share) as usize;
        f64::from(self.latencies[at.min(self.latencies.len() - 1)]) / 1e3
    }
}

/// Drives all connections for a time.
pub(crate) async fn drive(address: SocketAddr, work: &mut Work, time: Duration) -> Driven {
    let mut streams = Vec::new();
    for _ in &work.connections {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        streams.push(stream);
    }
    let started = Instant::now();
    let all = streams.into_iter().zip(&mut work.connections);
    let latencies =
        join_all(all.map(|(stream, requests)| connection(stream, requests, started + time))).await;
    let elapsed = started.elapsed().as_secs_f64();
    let mut latencies = latencies.concat();
    latencies.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "some thousands of requests")]
    let rate = latencies.len() as f64 / elapsed;
    Driven { rate, requests: latencies.len(), latencies }
}

async fn connection(mut stream: TcpStream, requests: &mut Requests, until: Instant) -> Vec<u32> {
    let mut latencies = Vec::new();
    let (mut request, mut answer) = (Vec::new(), vec![0; 16 * 1024]);
    let mut now = Instant::now();
    while now < until {
        request.clear();
        requests.write_next(&mut request);
        stream.write_all(&request).await.unwrap();
        let (head, length) = read_answer(&mut stream, &mut answer).await;
        let (head, body) = answer[..length].split_at(head);
        assert!(head.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer[..length]));
        requests.take_answer(body);
        let answered = Instant::now();
        latencies.push(u32::try_from(answered.duration_since(now).as_micros()).unwrap_or(u32::MAX));
        now = answered;
    }
    latencies
}

/// Answers how long head and whole answer are.
async fn read_answer(stream: &mut TcpStream, buffer: &mut [u8]) -> (usize, usize) {
    let mut filled = 0;
    loop {
        let read = stream.read(&mut buffer[filled..]).await.unwrap();
        assert!(read > 0, "the server hung up");
        filled += read;
        if let Some(head) = find(&buffer[..filled], b"\r\n\r\n") {
            let head = head + 4;
            let length = find(&buffer[..head], b"content-length: ").unwrap() + 16;
            let digits = buffer[length..head].iter().take_while(|byte| byte.is_ascii_digit());
            let length = digits.fold(0, |number, digit| number * 10 + usize::from(digit - b'0'));
            if filled >= head + length {
                return (head, head + length);
            }
        }
    }
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|part| part == wanted)
}
