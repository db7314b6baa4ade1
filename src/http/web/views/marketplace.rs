//! The marketplace: apps that anybody may look at, signed in or not, and one app with what it asks for.

use askama::Template;

use super::calls::ApiCall;
use super::filters;
use super::parts::{AppRef, Chrome, Link, ListTools, ScopeLine, Status};
use crate::language::Text;

/// `/marketplace`.
#[derive(Template)]
#[template(path = "marketplace.html")]
pub(crate) struct MarketplacePage {
    pub(crate) chrome: Chrome,
    pub(crate) tools: ListTools,
    pub(crate) rows: Vec<MarketRow>,
}

/// One app as a row.
pub(crate) struct MarketRow {
    pub(crate) app: AppRef,
    /// Its page.
    pub(crate) href: String,
    /// What it is for, in its owner's words; may be empty.
    pub(crate) description: String,
    /// Whether an operator looked at it.
    pub(crate) is_reviewed: bool,
}

/// `/marketplace/{client_id}`.
#[derive(Template)]
#[template(path = "marketplace_app.html")]
pub(crate) struct MarketAppPage {
    pub(crate) chrome: Chrome,
    pub(crate) app: AppRef,
    pub(crate) is_reviewed: bool,
    /// What it is for, in its owner's words; may be empty.
    pub(crate) description: String,
    pub(crate) homepage_host: Option<String>,
    /// As whom it may ask to act, a sentence each.
    pub(crate) acts_as: Vec<Text>,
    pub(crate) see: Vec<ScopeLine>,
    pub(crate) change: Vec<ScopeLine>,
    /// What it may be told about, as sentences.
    pub(crate) events: Vec<Text>,
    /// Every API call that its scopes open.
    pub(crate) calls: Vec<ApiCall>,
    pub(crate) install: Install,
    /// Where the visitor would find it connected already.
    pub(crate) connected: Vec<ConnectedRow>,
}

/// Where *Install* leads.
pub(crate) enum Install {
    /// To the app's own site, on this host.
    Site { href: String, host: String },
    /// To the consent page.
    Consent { href: String },
    /// Nowhere: the app itself begins.
    TheApp,
}

/// One organization in which it is connected; the link is empty where the visitor may not open it.
pub(crate) struct ConnectedRow {
    pub(crate) organization: Link,
    pub(crate) status: Status,
}
