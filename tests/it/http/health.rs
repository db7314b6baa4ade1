//! Health, readiness and who may read the numbers.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use futures_util::FutureExt as _;
use postern::http::client_address::Peer;
use postern::http::health::{MetricsDoor, Readiness, metrics_routes, routes};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;

async fn status(router: &Router, path: &str) -> u16 {
    router.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap().status().as_u16()
}

#[tokio::test]
async fn readiness_asks_once_and_ends_with_the_drain() {
    let (asked, draining) = (Arc::new(AtomicUsize::new(0)), CancellationToken::new());
    let count = Arc::clone(&asked);
    let readiness = Readiness::new(draining.clone(), move || {
        count.fetch_add(1, Ordering::Relaxed);
        std::future::ready(true).boxed()
    });
    let router = routes(readiness);
    for _ in 0..20 {
        assert_eq!(status(&router, "/readyz").await, 200);
    }
    assert!(asked.load(Ordering::Relaxed) < 20);
    draining.cancel();
    assert_eq!((status(&router, "/readyz").await, status(&router, "/healthz").await), (503, 200));
}

#[tokio::test]
async fn without_a_database_it_is_alive_but_not_ready() {
    let router = routes(Readiness::new(CancellationToken::new(), || std::future::ready(false).boxed()));
    assert_eq!((status(&router, "/readyz").await, status(&router, "/healthz").await), (503, 200));
}

#[tokio::test]
async fn a_database_that_does_not_answer_is_not_ready() {
    let router = routes(Readiness::new(CancellationToken::new(), || std::future::pending().boxed()));
    assert_eq!(status(&router, "/readyz").await, 503);
}

#[tokio::test]
async fn numbers_are_for_this_machine_or_their_own_listener() {
    let ask = async |door, peer: &str, header: Option<&str>| {
        let mut request = Request::get("/metrics");
        if let Some(name) = header {
            request = request.header(name, "x");
        }
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(Peer(SocketAddr::new(peer.parse().unwrap(), 1)));
        let router = metrics_routes(door, Arc::new(|| "numbers".to_owned()));
        router.oneshot(request).await.unwrap().status().as_u16()
    };
    assert_eq!(ask(MetricsDoor::Loopback, "127.0.0.1", None).await, 200);
    assert_eq!(ask(MetricsDoor::Loopback, "::ffff:127.0.0.1", None).await, 200);
    assert_eq!(ask(MetricsDoor::Loopback, "192.0.2.1", None).await, 404);
    assert_eq!(ask(MetricsDoor::Loopback, "127.0.0.1", Some("x-forwarded-for")).await, 404);
    assert_eq!(ask(MetricsDoor::Loopback, "127.0.0.1", Some("forwarded")).await, 404);
    assert_eq!(ask(MetricsDoor::Closed, "127.0.0.1", None).await, 404);
    assert_eq!(ask(MetricsDoor::Open, "192.0.2.1", Some("x-forwarded-for")).await, 200);
}
