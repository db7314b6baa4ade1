//! What holds for every page and every endpoint, asked of each one in one table.

mod authorization;
mod forged;
mod headers;
mod shown;
mod snapshot;
mod table;
mod world;
