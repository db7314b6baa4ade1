//! The real program: its commands, its exit codes, and the server from start to stop.

mod commands;
mod cut_off;
mod doctor;
mod serve;
mod token;
