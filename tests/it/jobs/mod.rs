//! What runs by a timer.

mod cleanup;
mod mails;
mod usage;
