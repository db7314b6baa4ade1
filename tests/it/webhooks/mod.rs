//! What happens is told to those who may hear it.

mod lifecycle;
mod stage;
