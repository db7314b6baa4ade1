//! What goes wrong around a server: it is told to stop, its database goes, its clients hang up, answers are lost.

mod clients;
mod database;
mod load;
mod lost_replies;
mod shutdown;
mod supervisor;
