//! The surface: the only folder that knows axum, headers, cookies, status codes and HTML.
//!
//! [`door::finish`] wraps the routes in what every request passes, and [`serve::serve`] puts them on a socket.

/// Reading parameters: form, multipart, JSON and query strings.
pub mod body;
/// Where a request comes from.
pub mod client_address;
/// What every request passes on its way in and out.
pub mod door;
/// The three faces of failure.
pub mod error;
mod guarded_stream;
/// `/healthz`, `/readyz`, `/metrics`.
pub mod health;
/// Rate limits.
pub mod limits;
/// The log line and the numbers of a request.
pub mod observe;
/// Headers that every answer carries.
pub mod security_headers;
/// The accept loop.
pub mod serve;
pub(crate) mod web;
