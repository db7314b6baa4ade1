//! A real Chromium without a window, for what only a real one decides.

use std::panic::AssertUnwindSafe;
use std::process::Stdio;

use futures_util::FutureExt as _;
use thirtyfour::prelude::*;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::process::{Child, Command};

use postern::http::door::Door;
use postern::http::serve::{ServeSettings, Shutdown, serve};

/// Opens Chromium for a story, and closes it whatever comes of the story. Names under `.example` lead to this machine.
pub(crate) async fn in_chromium(story: impl AsyncFnOnce(&WebDriver)) {
    let (_program, address) = start_driver().await;
    let profile = std::env::temp_dir().join(format!("postern-chromium-{}", address.replace([':', '/'], "-")));
    let mut wishes = DesiredCapabilities::chrome();
    for argument in [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP *.example 127.0.0.1",
    ] {
        wishes.add_arg(argument).unwrap();
    }
    wishes.add_arg(&format!("--user-data-dir={}", profile.display())).unwrap();
    let driver = WebDriver::new(&address, wishes).await.unwrap();
    let told = AssertUnwindSafe(story(&driver)).catch_unwind().await;
    driver.quit().await.unwrap();
    let _ = std::fs::remove_dir_all(profile);
    if let Err(panic) = told {
        std::panic::resume_unwind(panic);
    }
}

/// A command of Chromium's own protocol.
pub(crate) async fn command(driver: &WebDriver, name: &str, parameters: serde_json::Value) {
    driver.cdp().send_raw(name, parameters).await.unwrap();
}

/// Puts a server on a socket for as long as the guard lives.
pub(crate) fn put_on(listener: TcpListener, service: Door) -> StopAtEnd {
    let shutdown = Shutdown::default();
    tokio::spawn(serve(listener, service, ServeSettings::default(), shutdown.clone()));
    StopAtEnd(shutdown)
}

/// Stops a server when it is dropped.
pub(crate) struct StopAtEnd(Shutdown);

impl Drop for StopAtEnd {
    fn drop(&mut self) {
        self.0.immediate.cancel();
    }
}

async fn start_driver() -> (Child, String) {
    let mut program = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .expect("chromedriver is installed: apt-get install chromium-driver");
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    while let Some(line) = lines.next_line().await.unwrap() {
        let port = line.split("successfully on port ").nth(1);
        if let Some(port) = port {
            return (program, format!("http://127.0.0.1:{}", port.trim_end_matches('.')));
        }
    }
    panic!("chromedriver ended before it said where it listens");
}
