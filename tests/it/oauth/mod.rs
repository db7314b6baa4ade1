//! The endpoints under `/oauth`, named after the files they test.

mod answers;
mod apps;
mod bodies;
mod budgets;
mod consent;
mod deliveries;
mod exchange;
mod health;
mod hostile;
mod lifecycle;
mod metadata;
mod races;
mod refresh;
mod replay;
mod revoke;
mod webhooks;
