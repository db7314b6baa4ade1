//! What every handler is given.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::FromRef;
use serde_json::Value;

use super::api::openapi::Description;
use super::limits::{Limits, RateLimited};
use crate::context::Context;

/// The server's own things and the limiters in front of them. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Site {
    /// For the use cases.
    pub cx: Context,
    /// For the handlers.
    pub limits: Arc<Limits>,
    /// For whoever reads what the API is.
    pub description: Description,
}

impl Site {
    /// The API, described (`OpenAPI` 3.1).
    pub(super) fn described(&self) -> &Value {
        self.description.document(&self.cx.config)
    }

    /// How a person is told that passwords were guessed too often; `retry_after` is how long until the next may be.
    pub(super) fn too_many_passwords(&self, retry_after: Duration) -> RateLimited {
        RateLimited {
            limit: self.cx.config.login.failures_per_account.get(),
            retry_after,
            resets_at: self.cx.env.now() + retry_after,
        }
    }
}

impl FromRef<Site> for Context {
    fn from_ref(site: &Site) -> Self {
        site.cx.clone()
    }
}
