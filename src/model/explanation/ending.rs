//! What a code or a refresh token rests on, and what can have become of it since.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::checks;
use crate::model::install::{Actor, InstallEnd};

checks! {
    /// Something that a code or a refresh token rests on, and that has ended.
    Ending {
        /// Everything that the app was given.
        App => "ended_app",
        /// Everything that was connected before a certain time.
        CutOff {
            /// Of what.
            of: CutOffOf,
        } => "ended_cut_off",
        /// The redirect URI that the code was sent to is not the app's any more.
        RedirectUri => "ended_redirect_uri",
        /// The app may not act that way any more.
        Actor {
            /// Which way.
            actor: Actor,
        } => "ended_actor",
        /// The organization as a whole.
        Organization {
            /// Its name.
            name: String,
        } => "ended_organization",
        /// An operator of the server suspended the organization.
        OrganizationSuspended {
            /// Its name.
            name: String,
            /// Since when.
            at: OffsetDateTime,
        } => "ended_organization_suspended",
        /// The person's account, or what they had given until then.
        Person => "ended_person",
        /// The person left the organization.
        Membership {
            /// Its name.
            organization: String,
        } => "ended_membership",
        /// The person's role may not agree to this any more.
        Role {
            /// Its name.
            organization: String,
        } => "ended_role",
        /// The admin who had approved it left, or was disabled.
        Approver {
            /// In which organization.
            organization: String,
        } => "ended_approver",
        /// The organization does not let the app in any more.
        Policy {
            /// Its name.
            organization: String,
        } => "ended_organization_policy",
        /// The install was revoked.
        Revoked {
            /// By whom or what.
            by: Option<InstallEnd>,
            /// When.
            at: Option<OffsetDateTime>,
            /// In which organization.
            organization: String,
        } => "ended_install_revoked",
        /// The install ended on its date.
        Expired {
            /// When.
            at: OffsetDateTime,
            /// In which organization.
            organization: String,
        } => "ended_install_expired",
        /// The app's owner paused the install.
        SuspendedByOwner {
            /// Since when.
            at: OffsetDateTime,
            /// In which organization.
            organization: String,
        } => "install_suspended_by_owner",
        /// The organization paused the install.
        SuspendedByCustomer {
            /// Since when.
            at: OffsetDateTime,
            /// In which organization.
            organization: String,
        } => "install_suspended_by_customer",
        /// Nothing that can be named any more.
        Something => "ended_otherwise",
    }
}

/// Of what everything was cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CutOffOf {
    /// The app.
    App,
    /// The organization.
    Organization,
    /// The person as whom it acts.
    Person,
    /// The whole server.
    Server,
}
