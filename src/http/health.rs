//! Questions of the machines around: is the process alive, may it be sent requests, how is it doing.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use futures_util::future::BoxFuture;
use serde_json::json as value;
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use super::client_address::Peer;
use super::error::{Face, json};

/// How old an answer of the database may be.
const FRESH: Duration = Duration::from_secs(1);

/// How long the database may take to answer.
const PROBE_TIMEOUT: Duration = Duration::from_secs(1);

/// Paths that are answered however busy the server is.
pub(super) const PATHS: [&str; 3] = ["/healthz", "/readyz", "/metrics"];

/// Whether this process should be sent requests: not draining, database reachable and migrated.
#[derive(Clone)]
pub struct Readiness {
    draining: CancellationToken,
    probe: Arc<dyn Fn() -> BoxFuture<'static, bool> + Send + Sync>,
    last: Arc<Mutex<Option<(Instant, bool)>>>,
}

impl Readiness {
    /// `draining` is the graceful half of [`super::serve::Shutdown`]; `probe` asks the database, at most once a
    /// second.
    pub fn new(
        draining: CancellationToken,
        probe: impl Fn() -> BoxFuture<'static, bool> + Send + Sync + 'static,
    ) -> Self {
        Self { draining, probe: Arc::new(probe), last: Arc::default() }
    }

    /// Asks, or repeats an answer that is fresh enough.
    pub async fn is_ready(&self) -> bool {
        if self.draining.is_cancelled() {
            return false;
        }
        let mut last = self.last.lock().await;
        if let Some((at, ready)) = *last
            && at.elapsed() < FRESH
        {
            return ready;
        }
        let ready = tokio::time::timeout(PROBE_TIMEOUT, (self.probe)()).await.unwrap_or(false);
        *last = Some((Instant::now(), ready));
        ready
    }
}

impl fmt::Debug for Readiness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Readiness").field("draining", &self.draining.is_cancelled()).finish_non_exhaustive()
    }
}

/// Who may read the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MetricsDoor {
    /// Nobody: they have their own listener, or a proxy makes everybody look local.
    Closed,
    /// Peers on this machine that send no forwarding header.
    Loopback,
    /// Everybody: for a listener of its own.
    Open,
}

impl MetricsDoor {
    /// Whether this request may pass.
    fn lets_in(self, peer: Option<Peer>, headers: &HeaderMap) -> bool {
        const FORWARDING: [&str; 5] =
            ["x-forwarded-for", "forwarded", "x-real-ip", "x-forwarded-host", "x-forwarded-proto"];
        match self {
            Self::Closed => false,
            Self::Open => true,
            Self::Loopback => {
                peer.is_some_and(|peer| peer.0.ip().to_canonical().is_loopback())
                    && !FORWARDING.iter().any(|name| headers.contains_key(*name))
            }
        }
    }
}

/// Renders the numbers, in Prometheus's text format.
pub type RenderMetrics = Arc<dyn Fn() -> String + Send + Sync>;

/// `/healthz` and `/readyz`.
pub fn routes(readiness: Readiness) -> Router {
    Router::new()
        .route("/healthz", get(async || json(StatusCode::OK, &value!({ "status": "ok" }))))
        .route("/readyz", get(ready))
        .with_state(readiness)
}

/// `/metrics`.
pub fn metrics_routes(door: MetricsDoor, render: RenderMetrics) -> Router {
    Router::new().route("/metrics", get(metrics)).with_state((door, render))
}

async fn ready(State(readiness): State<Readiness>) -> Response {
    if readiness.is_ready().await {
        json(StatusCode::OK, &value!({ "status": "ready" }))
    } else {
        json(StatusCode::SERVICE_UNAVAILABLE, &value!({ "status": "unavailable" }))
    }
}

async fn metrics(State((door, render)): State<(MetricsDoor, RenderMetrics)>, request: Request) -> Response {
    if !door.lets_in(request.extensions().get().copied(), request.headers()) {
        return Face::of_request(&request).answer(StatusCode::NOT_FOUND);
    }
    let kind = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    ([(CONTENT_TYPE, kind)], Body::from(render())).into_response()
}
