//! The built program, started like anybody would, with the rate limits off.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often a start is timed.
const STARTS: usize = 5;

/// A running server.
pub(crate) struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// Starts it a few times, each time until it has answered a bearer check; answers how long each took.
    pub(crate) async fn start(
        program: &str,
        url: &str,
        directory: &Path,
        token: &str,
    ) -> (Self, Vec<Duration>) {
        let mut starts = Vec::new();
        loop {
            let started = Instant::now();
            let server = Self::spawn(program, url, directory);
            server.wait_for_answer(token).await;
            starts.push(started.elapsed());
            if starts.len() == STARTS {
                return (server, starts);
            }
            server.stop();
        }
    }

    fn spawn(program: &str, url: &str, directory: &Path) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let log = File::create(directory.join("postern.log")).unwrap();
        let child = Command::new(program)
            .arg("serve")
            .env("DATABASE_URL", url)
            .env("POSTERN_SERVER__LISTEN", address.to_string())
            .env("POSTERN_SERVER__PUBLIC_URL", format!("http://{address}"))
            .env("POSTERN_EMBEDDED__DATA_DIR", directory.join("server"))
            .env("POSTERN_LIMITS__ENABLED", "false")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        Self { child, address }
    }

    async fn wait_for_answer(&self, token: &str) {
        let deadline = Instant::now() + Duration::from_secs(30);
        while !self.answers(token) {
            assert!(Instant::now() < deadline, "the server does not answer");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    fn answers(&self, token: &str) -> bool {
        let ask = || {
            let mut stream = TcpStream::connect(self.address)?;
            let head =
                "GET /api/v3/session_info HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ";
            stream.write_all(format!("{head}{token}\r\n\r\n").as_bytes())?;
            let mut answer = String::new();
            stream.read_to_string(&mut answer).map(|_| answer)
        };
        ask().is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its process.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    /// Its resident memory, in MB.
    pub(crate) fn memory(&self) -> f64 {
        let text = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1024.0
    }

    /// Ends it at once.
    pub(crate) fn stop(self) {
        drop(self);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
