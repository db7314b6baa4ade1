//! The endpoints under `/oauth`, named after the files they test.

mod exchange;
mod races;
mod refresh;
mod revoke;
