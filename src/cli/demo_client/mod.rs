//! The demo's third party: "Roadmap Radio", a small site of somebody else's that reads out an organization's feature
//! requests.
//!
//! It knows the server by HTTP alone and uses nothing else of this crate, so that what it can do, any app can do. It
//! keeps to RFC 6749 as the author of a client library would: endpoints from the metadata document, `state` and PKCE
//! bound to the visitor's session, `iss` checked, tokens kept on the server's side, a spent refresh token forgotten.

mod api;
mod connection;
mod handlers;
mod oauth;
mod pages;
mod reply;
mod sessions;
mod wire;

use std::fmt;
use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::{get, post};
use tokio::net::TcpListener;

use self::sessions::Sessions;

/// The name under which the site is registered, and which its pages show.
pub(super) const NAME: &str = "Roadmap Radio";

/// The path of the redirect URI.
pub(super) const CALLBACK: &str = "/callback";

/// What the site asks for.
pub(super) const SCOPES: [&str; 3] = ["posts:read", "posts:write", "votes:write"];

/// How long the site waits for the server's answer.
const PATIENCE: Duration = Duration::from_secs(15);

/// Fills a buffer with random bytes.
pub(super) type Dice = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// What the site's owner was told when the app was registered, and where the site is.
#[derive(Clone)]
pub(super) struct Settings {
    /// The issuer identifier of the server (RFC 8414).
    pub(super) issuer: String,
    /// The app's id.
    pub(super) client_id: String,
    /// The app's secret.
    pub(super) client_secret: String,
    /// Where browsers reach the site: scheme, host and port.
    pub(super) url: String,
    /// Where its randomness comes from.
    pub(super) dice: Dice,
}

/// The site as its handlers see it.
#[derive(Debug)]
struct Radio {
    settings: Settings,
    http: reqwest::Client,
    sessions: Sessions,
}

/// Serves the site, beside the caller, until `stop` is done.
pub(super) fn start(
    listener: TcpListener,
    settings: Settings,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    // A client that followed redirects would carry its secret to wherever it is sent.
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .no_proxy()
        .user_agent("roadmap-radio/1.0")
        .build()
        .map_err(io::Error::other)?;
    let radio = Arc::new(Radio { settings, http: client, sessions: Sessions::default() });
    tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, routes(radio)).with_graceful_shutdown(stop).await {
            tracing::error!(%error, "the demo's third-party site has stopped");
        }
    });
    Ok(())
}

fn routes(radio: Arc<Radio>) -> Router {
    Router::new()
        .route("/", get(handlers::home))
        .route("/style.css", get(handlers::style))
        .route("/connect", post(handlers::connect))
        .route(CALLBACK, get(handlers::callback))
        .route("/requests", post(handlers::create))
        .route("/vote", post(handlers::vote))
        .route("/refresh", post(handlers::refresh))
        .route("/disconnect", post(handlers::disconnect))
        .fallback(handlers::not_found)
        .with_state(radio)
}

impl Radio {
    /// Where the server sends the browser back to.
    fn callback_url(&self) -> String {
        format!("{}{CALLBACK}", self.settings.url)
    }

    /// Unguessable text: 32 random bytes in unpadded base64url.
    fn nonce(&self) -> String {
        let mut bytes = [0; 32];
        (self.settings.dice)(&mut bytes);
        oauth::base64url(&bytes)
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("issuer", &self.issuer)
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
