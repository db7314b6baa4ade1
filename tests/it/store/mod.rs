//! What the store promises beyond single statements.

mod gather;
mod ledger;
mod plans;
pub(crate) mod statements;
