//! What the store promises beyond single statements.

mod gather;
mod plans;
pub(crate) mod statements;
