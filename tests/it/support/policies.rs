//! The policies that are shipped, as files that are laid over the defaults.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use postern::config::Config;
use postern::env::Env;
use postern::http::door::{DoorSettings, Telling, finish};
use postern::model::policy::Policy;
use tower::ServiceExt as _;

use super::app::START;

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shipped {
    /// `config/default.toml` alone.
    Default,
    /// `config/mastodon.toml` over it.
    Mastodon,
    /// `config/fsckmsft.toml` over it.
    Fsckmsft,
}

impl Shipped {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Default, Self::Mastodon, Self::Fsckmsft];

    /// The files to lay over the defaults.
    pub(crate) fn files(self) -> Vec<PathBuf> {
        let file = match self {
            Self::Default => return Vec::new(),
            Self::Mastodon => "config/mastodon.toml",
            Self::Fsckmsft => "config/fsckmsft.toml",
        };
        vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(file)]
    }

    /// The rules themselves.
    pub(crate) fn policy(self) -> Policy {
        Config::load(&self.files(), []).unwrap().policy
    }
}

/// How a server under the default policy tells its failures.
pub(crate) fn usual_telling() -> Telling {
    Telling::of(&Shipped::Default.policy())
}

/// An answer as it leaves under the default policy: failures are told on their way out.
pub(crate) async fn told(answer: Response) -> Response {
    let once = Arc::new(Mutex::new(Some(answer)));
    let router = Router::new().fallback(async move || once.lock().unwrap().take().unwrap());
    let door = finish(router, DoorSettings::new(Env::fixed(START, 1), usual_telling()));
    door.oneshot(Request::new(Body::empty())).await.unwrap()
}
