//! What runs by a timer.

mod cleanup;
mod usage;
