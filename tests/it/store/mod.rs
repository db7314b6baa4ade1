//! What the store promises beyond single statements.

mod gather;
