//! What people do with the pages, in Chromium: with a mouse, with scripts switched off, and by keyboard alone.

mod apps;
mod asking;
mod cut_off;
mod install;
mod marketplace;
mod more_scopes;
mod preview;
mod revoke;
mod secrets;
mod stage;
mod suspension;
mod visitor;
mod webhooks;
