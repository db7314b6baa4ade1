//! What happens is told to those who may hear it.

mod events;
mod lifecycle;
mod stage;
