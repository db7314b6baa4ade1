//! Clients that somebody else wrote, as they are: unpatched, at the version that their lock file names, in their own
//! runtimes. Their scripts are in `tests/clients`.

mod driver;
mod runtime;
mod scene;

mod feedback;
mod oauth2;
mod requests_oauthlib;
mod simple_oauth2;
