//! What the server sends to others: where it may go, what it says, and what it makes of the answer.

mod answers;
mod names;
mod tls;
mod urls;

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use postern::config::Config;
use postern::sender::{Answer, Bytes, HeaderMap, SendError, Sender};

/// Less than anybody needs to answer, for tests in which nobody does.
const BRIEFLY: Duration = Duration::from_millis(200);

/// A configuration as it is shipped, with a change.
fn config(change: impl FnOnce(&mut Config)) -> Config {
    let mut config = Config::load(&[], []).unwrap();
    change(&mut config);
    config
}

/// Sends to anybody.
fn lenient() -> Sender {
    lenient_with(|_| {})
}

fn lenient_with(change: impl FnOnce(&mut Config)) -> Sender {
    let config = config(|config| {
        config.webhooks.allow_private_networks = true;
        change(config);
    });
    Sender::new(&config).unwrap()
}

/// Sends to the public internet alone, at any port; 127.0.0.2 and its neighbours pass for a part of it, while
/// 127.0.0.1 does not.
fn strict_with(change: impl FnOnce(&mut Config)) -> Sender {
    let config = config(|config| {
        config.webhooks.ports.clear();
        change(config);
    });
    Sender::with_public_addresses(&config, is_other_loopback).unwrap()
}

fn is_other_loopback(address: IpAddr) -> bool {
    address.is_loopback() && address.to_string() != "127.0.0.1" && address.is_ipv4()
}

async fn post(sender: &Sender, url: &str) -> Result<Answer, SendError> {
    sender.post(url, HeaderMap::new(), Bytes::from_static(b"{}")).await
}

/// A file for as long as the test runs.
struct Scrap(PathBuf);

impl Scrap {
    fn holding(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("postern-sender-{}-{name}", std::process::id()));
        std::fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> PathBuf {
        self.0.clone()
    }
}

impl Drop for Scrap {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
