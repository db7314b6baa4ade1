//! What goes wrong around a server: it is told to stop, its database goes, its clients hang up.

mod clients;
mod database;
mod load;
mod shutdown;
mod supervisor;
