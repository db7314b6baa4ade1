//! Clients that somebody else wrote, as they are.

mod oauth2;
