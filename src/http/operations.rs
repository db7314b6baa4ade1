//! The server as it runs: every route behind the door, those for the machines around it, and how its connections are
//! treated.

use std::fmt;

use super::door::{Door, finish};
use super::health::{self, MetricsDoor, Readiness, RenderMetrics};
use super::serve::ServeSettings;
use crate::context::Context;

/// What the machines around ask of a running server.
#[derive(Clone)]
pub struct Operations {
    /// May it be sent requests?
    pub readiness: Readiness,
    /// How is it doing?
    pub render_metrics: RenderMetrics,
}

impl fmt::Debug for Operations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operations").field("readiness", &self.readiness).finish_non_exhaustive()
    }
}

/// Every route of a running server.
pub fn service(cx: &Context, operations: Operations) -> Door {
    let config = &cx.config;
    // Behind a proxy every peer looks local, so the numbers need a listener of their own there.
    let metrics = if config.metrics.listen.is_some() || !config.server.trusted_proxies.is_empty() {
        MetricsDoor::Closed
    } else {
        MetricsDoor::Loopback
    };
    let routes = super::routes(cx.clone())
        .merge(health::routes(operations.readiness))
        .merge(health::metrics_routes(metrics, operations.render_metrics));
    finish(routes, super::door_settings(cx))
}

/// `/metrics` alone, for everybody who reaches its listener.
pub fn metrics_service(cx: &Context, render_metrics: RenderMetrics) -> Door {
    finish(health::metrics_routes(MetricsDoor::Open, render_metrics), super::door_settings(cx))
}

/// How connections are treated, as the deployment decided.
pub fn serve_settings(cx: &Context) -> ServeSettings {
    let server = &cx.config.server;
    ServeSettings {
        max_connections: usize::try_from(server.max_connections.get()).unwrap_or(usize::MAX),
        header_timeout: server.header_timeout,
        keep_alive: server.idle_timeout,
        drain_delay: server.drain_delay,
        drain_deadline: server.drain_timeout,
        ..ServeSettings::default()
    }
}
