//! The surface below the endpoints: sockets, bodies, headers, errors.

mod body;
mod door;
mod health;
mod observe;
mod serve;
mod wire;
