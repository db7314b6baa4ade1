//! What a code or a refresh token rests on, and what can have become of it since.

use time::OffsetDateTime;

use super::{Told, checks, moment};
use crate::model::install::InstallEnd;

checks! {
    /// Something that a code or a refresh token rests on, and that has ended.
    Ending {
        /// Everything that the app was given.
        App => "ended_app",
        /// Everything that was connected before a certain time.
        CutOff {
            /// Of what: "the app", "the organization".
            of: &'static str,
        } => "ended_cut_off",
        /// The redirect URI that the code was sent to is not the app's any more.
        RedirectUri => "ended_redirect_uri",
        /// The app may not act that way any more.
        Actor {
            /// Which way.
            actor: &'static str,
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

impl Ending {
    pub(super) fn told(&self) -> Told {
        let ask_again = "Send an admin of the organization to /oauth/authorize once more.";
        match self {
            Self::App => Told::new(
                "Everything that the app was given has ended: it was suspended, or its connections were cut off.",
                ask_again,
            ),
            Self::CutOff { of } => {
                Told::new(format!("Everything of {of} that was connected until then was cut off."), ask_again)
            }
            Self::RedirectUri => Told::new(
                "The redirect URI that the code was sent to was taken off the app since.",
                "Register it again, then send the person here once more.",
            ),
            Self::Actor { actor } => Told::new(
                format!("The app may not act as actor={actor} any more: that was taken off it since."),
                "Allow it again on the app\u{2019}s page.",
            ),
            Self::Organization { name } => {
                Told::new(format!("Everything in {name} was ended at once."), ask_again)
            }
            Self::OrganizationSuspended { name, at } => Told::new(
                format!("{name} is suspended since {}, by whoever runs this server.", moment(*at)),
                "Wait until it is let back in; the connection works again then.",
            ),
            Self::Person => Told::new(
                "The person who agreed was disabled, or ended all that acted as them, by a new password for instance.",
                "Send the person here once more.",
            ),
            Self::Membership { organization } => Told::new(
                format!("The person who agreed is no longer a member of {organization}."),
                "Let somebody agree who is.",
            ),
            Self::Role { organization } => Told::new(
                format!("The role of the person who agreed in {organization} is too weak for that now."),
                "Let somebody with a stronger role agree.",
            ),
            Self::Approver { organization } => Told::new(
                format!("The admin of {organization} who had approved the app left, or was disabled."),
                "Let another admin approve it.",
            ),
            Self::Policy { organization } => Told::new(
                format!(
                    "{organization} does not let this app in any more: its policy admits fewer apps now."
                ),
                "Ask an admin there to change the policy, or to connect a listed app.",
            ),
            Self::Revoked { by, at, organization } => {
                let by = by.map_or(String::new(), |by| format!(" {}", revoked_by(by)));
                let at = at.map_or(String::new(), |at| format!(" on {}", moment(at)));
                Told::new(format!("The install in {organization} was revoked{by}{at}."), ask_again)
            }
            Self::Expired { at, organization } => Told::new(
                format!(
                    "The install in {organization} was agreed to until {}, and that is over.",
                    moment(*at)
                ),
                ask_again,
            ),
            Self::SuspendedByOwner { at, organization } => Told::new(
                format!("The install in {organization} is suspended by your own side since {}.", moment(*at)),
                "Resume it on the app\u{2019}s page.",
            ),
            Self::SuspendedByCustomer { at, organization } => Told::new(
                format!("{organization} suspended the install on {}.", moment(*at)),
                "Ask an admin there; the tokens work again when they resume it.",
            ),
            Self::Something => Told::new(
                "Something that it rests on has ended since, and cannot be told any more.",
                ask_again,
            ),
        }
    }
}

fn revoked_by(end: InstallEnd) -> &'static str {
    match end {
        InstallEnd::Admin => "by an admin of that organization",
        InstallEnd::App => "by the app itself",
        InstallEnd::User => "by the person as whom it acted",
        InstallEnd::Declined => "by an admin who declined it",
        InstallEnd::Withdrawn => "by the member who had asked for it",
        InstallEnd::Expired => "by its own date",
        InstallEnd::Leak => "because a token of it was found in the open",
        InstallEnd::CutOff => "with everything that was connected until then",
        InstallEnd::CodeReplay => "because a code was used twice",
        InstallEnd::RefreshReuse => "because a refresh token was used twice",
        InstallEnd::AppEnded => "with the app",
        InstallEnd::OrganizationEnded => "with the organization",
        InstallEnd::UserEnded => "with the person as whom it acted",
    }
}
