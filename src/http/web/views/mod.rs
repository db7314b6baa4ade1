//! What each page shows: one view struct a page, rendered by the askama template of the same name. A view holds
//! plain values only; deciding what is in them is the handlers' work, and every value is escaped by the template.

pub(crate) mod account;
pub(crate) mod api_keys;
pub(crate) mod app;
pub(crate) mod app_form;
pub(crate) mod app_installs;
pub(crate) mod app_secrets;
pub(crate) mod ask;
pub(crate) mod audit_log;
pub(crate) mod calls;
pub(crate) mod chart;
pub(crate) mod confirm;
pub(crate) mod connected_apps;
pub(crate) mod consent;
pub(crate) mod cut_off;
pub(crate) mod developer_apps;
pub(crate) mod docs;
pub(crate) mod explanation;
pub(crate) mod filters;
pub(crate) mod form_post;
pub(crate) mod health;
pub(crate) mod install;
pub(crate) mod invitation;
pub(crate) mod invitations;
pub(crate) mod login;
pub(crate) mod marketplace;
pub(crate) mod member;
pub(crate) mod members;
pub(crate) mod native;
pub(crate) mod notice;
pub(crate) mod operator;
pub(crate) mod organization;
pub(crate) mod own_apps;
pub(crate) mod parts;
pub(crate) mod programs;
pub(crate) mod quickstart;
pub(crate) mod requests;
pub(crate) mod scope_change;
pub(crate) mod secret;
pub(crate) mod sessions;
pub(crate) mod settings;
pub(crate) mod shown_once;
pub(crate) mod webhook;
pub(crate) mod when;

#[cfg(test)]
pub(super) mod tests;
