//! What happens is told to those who may hear it.

mod consequences;
mod dead_receivers;
mod documented;
mod events;
mod kills;
mod lifecycle;
mod sending;
mod stage;
