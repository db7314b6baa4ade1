//! Clients that somebody else wrote, as they are: unpatched, at the version that their lock file names, in their own
//! runtimes. Their scripts are in `tests/clients`.

mod driver;
mod runtime;
mod scene;

mod feedback;
mod masto;
mod mastodon_py;
mod megalodon;
mod oauth2;
mod openapi;
mod requests_oauthlib;
mod simple_oauth2;
mod toot;
