//! Decisions: the use cases, in the order in which a connection lives through them. Each loads, asks the model, saves,
//! records, commits, and answers; none knows a status code, a header or a table.

/// A bearer token is looked at: who calls, where, and what may they do.
pub mod access;
/// Organizations and people.
pub mod accounts;
/// An admin acts for an organization.
pub mod administration;
/// Who calls the API: a token's actor, an organization by its key, or somebody it vouches for.
pub mod api_caller;
/// What a new API key shall be, checked field by field.
pub mod api_key_draft;
/// Organization API keys.
pub mod api_keys;
/// What an owner wants an app to be, checked field by field.
pub mod app_draft;
/// An owner looks at the organizations that an app is connected to.
pub mod app_installs;
/// An app's secrets, from the first to the leaked one.
pub mod app_secrets;
/// An owner organization registers and runs an app.
pub mod apps;
/// Articles of the knowledge base are read and written.
pub mod articles;
/// An organization's audit log.
pub mod audit_log;
/// A person is asked, and agrees or not.
pub mod authorize;
/// Changelog entries are read and written.
pub mod changelogs;
/// An app proves who it is.
pub mod client_auth;
mod client_tokens;
/// Collections of articles are read and written.
pub mod collections;
/// Customers are read, written and imported.
pub mod customers;
/// Everything of an app, an organization or a person ends at once.
pub mod cut_off;
/// Events are sent, and what came of it is written down.
pub mod deliveries;
mod events;
/// Why a request was refused, for the app's own people.
pub mod explain;
/// Feature requests and votes are read and written.
pub mod feedback;
/// How installs are doing.
pub mod health;
/// The home organization, where a policy has one.
pub mod home;
/// An organization looks at its connections and ends them.
pub mod installs;
/// Somebody is invited into an organization and joins.
pub mod invitations;
/// Leaked credentials are reported, and end.
pub mod leaks;
/// Both sides move an install from state to state.
pub mod lifecycle;
/// Signing in and out, sessions of browsers and programs.
pub mod login;
/// People are told something by mail.
pub mod mail;
/// A person looks after the apps of their organizations.
pub mod managed_apps;
/// An admin looks after the members of an organization.
pub mod managed_members;
/// Anybody looks for an app to install.
pub mod marketplace;
/// What people are in organizations.
pub mod members;
/// An operator looks after the whole server.
pub mod operator;
/// A person looks after their own name, sessions and connections.
pub mod own_account;
/// Projects, tasks and workflows are read and created.
pub mod projects;
/// An app registers itself.
pub mod registration;
/// Organizations in which people try the API.
pub mod sandbox;
/// An organization's name and policies.
pub mod settings;
/// The organizations' own sign-in.
pub mod sso;
/// An app exchanges a code, refreshes, revokes and introspects.
pub mod token;
/// What was counted is written down.
pub mod usage;
/// Where events are sent, and who looks after it.
pub mod webhooks;

use std::time::Instant;

use crate::explanations::Grounds;
use crate::model::audit::RequestOrigin;
/// A statement that failed; sorted by what the caller may do about it.
pub use crate::store::Error as StoreError;

/// What every use case may want to know of the request it serves.
#[derive(Debug, Clone)]
pub struct RequestInfo {
    /// From where it came, for the ledger.
    pub origin: RequestOrigin,
    /// When it reached us, as early as anybody knows, to tell requests that overlap from ones that follow.
    pub arrived: Instant,
    /// On what grounds it is refused, where it is, for those who may ask later.
    pub grounds: Grounds,
}

impl RequestInfo {
    /// A request of the server's own host, that nobody refuses and nobody asks about.
    pub fn from_within(origin: RequestOrigin) -> Self {
        Self { origin, arrived: Instant::now(), grounds: Grounds::default() }
    }

    /// How long ago it arrived, in seconds.
    fn age(&self) -> f64 {
        self.arrived.elapsed().as_secs_f64()
    }
}
