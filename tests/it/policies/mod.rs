//! The policies that are shipped, and each setting's sides.

mod asking;
mod documented;
mod home;
mod modes;
mod registering;
mod routes;
mod tokens;
mod webhooks;
