//! What the tests share.

pub(crate) mod app;
pub(crate) mod browser;
pub(crate) mod chromium;
pub(crate) mod cluster;
pub(crate) mod deliveries;
pub(crate) mod dns;
/// The reader of HTML that the unit tests of the pages use.
#[path = "../../../src/http/web/views/tests/html.rs"]
#[expect(dead_code, reason = "the unit tests ask more of it")]
pub(crate) mod html;
pub(crate) mod listen;
pub(crate) mod loopback;
pub(crate) mod policies;
pub(crate) mod postgres;
pub(crate) mod program;
pub(crate) mod receiver;
pub(crate) mod smtp;
pub(crate) mod tls;
pub(crate) mod wire;

use std::{
    future::Future,
    time::{Duration, Instant},
};

/// Asks again until the answer is yes; fails with `what` when it stays no.
pub(crate) async fn eventually<F: Future<Output = bool>>(what: &str, mut ask: impl FnMut() -> F) {
    let deadline = Instant::now() + Duration::from_mins(1);
    while !ask().await {
        assert!(Instant::now() < deadline, "waited in vain for: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
