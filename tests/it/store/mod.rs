//! What the store promises beyond single statements.

mod cut_off;
mod gather;
mod ledger;
mod plans;
pub(crate) mod statements;
