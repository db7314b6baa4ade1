//! The endpoints under `/oauth`, named after the files they test.

mod apps;
mod bodies;
mod budgets;
mod consent;
mod exchange;
mod hostile;
mod races;
mod refresh;
mod revoke;
