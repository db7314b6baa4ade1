//! What holds for every page and every endpoint, asked of each one in one table.

mod accessible;
mod authorization;
mod forged;
mod gallery;
mod headers;
mod hostile;
mod listening;
mod shown;
mod snapshot;
mod table;
mod things;
mod world;
