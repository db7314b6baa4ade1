//! The one integration binary: one link instead of one for every file.

#![expect(clippy::unwrap_used, reason = "in a test a failed step is a panic at its line")]

mod api;
mod cli;
mod clients;
mod crash;
mod demo;
mod domain;
mod embedded_postgres;
mod explained;
mod faults;
mod http;
mod jobs;
mod languages;
mod layers;
mod leaks;
mod migrations;
mod oauth;
mod pages;
mod policies;
mod protocol;
mod quickstart;
mod readme;
mod secrets;
mod seeds;
mod sender;
mod store;
mod store_coverage;
mod stories;
mod support;
mod test_databases;
mod web;
mod webhooks;
