//! What every handler is given.

use std::sync::Arc;

use axum::extract::FromRef;

use super::limits::Limits;
use crate::context::Context;

/// The server's own things and the limiters in front of them. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Site {
    /// For the use cases.
    pub cx: Context,
    /// For the handlers.
    pub limits: Arc<Limits>,
}

impl FromRef<Site> for Context {
    fn from_ref(site: &Site) -> Self {
        site.cx.clone()
    }
}
