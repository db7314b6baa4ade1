//! What is wrong with an authorization request, and what may become of one that is right.

use serde::{Deserialize, Serialize};

use super::checks;
use super::excerpt::{Difference, Excerpt};
use crate::model::install::Actor;

checks! {
    /// A check of an authorization request that failed.
    Asking {
        /// Its owner suspended the app.
        Suspended => "app_suspended",
        /// An operator of the server blocked the app.
        Blocked => "app_blocked",
        /// None was named, and there is not exactly one.
        RedirectUriMissing => "redirect_uri_missing",
        /// One was named, and the app has none.
        RedirectUriNone => "redirect_uri_none_registered",
        /// It is not one of the app's.
        RedirectUri {
            /// The registered one that resembles it most.
            nearest: String,
            /// Where they part.
            difference: Difference,
        } => "redirect_uri_unregistered",
        /// Not `code`.
        ResponseType {
            /// What was sent.
            presented: Excerpt,
        } => "response_type_unknown",
        /// Absent, and this server wants it.
        ResponseTypeMissing => "response_type_missing",
        /// Not one of this server's.
        ResponseMode {
            /// What was sent.
            presented: Excerpt,
        } => "response_mode_unknown",
        /// Absent, and this server wants it.
        StateMissing => "state_missing",
        /// Longer than is given back.
        StateTooLong {
            /// In bytes.
            length: usize,
        } => "state_too_long",
        /// Not a list of scopes.
        ScopeMalformed {
            /// What was sent.
            presented: Excerpt,
        } => "scope_malformed",
        /// The server has no such scope.
        ScopeUnknown {
            /// The scope.
            scope: Excerpt,
        } => "scope_unknown",
        /// The app does not declare it.
        ScopeUndeclared {
            /// The scope.
            scope: Excerpt,
        } => "scope_undeclared",
        /// The app declares none that this server has.
        ScopeNoneDeclared => "scope_none_declared",
        /// None was named, and this server wants one.
        ScopeMissing => "scope_missing",
        /// Ticked boxes and a list at once, or none ticked.
        ScopeNotChosen => "scope_not_chosen",
        /// Not `app` or `self`.
        ActorUnknown {
            /// What was sent.
            presented: Excerpt,
        } => "actor_unknown",
        /// The app, or the server, does not have that actor.
        ActorNotAllowed {
            /// What was asked for, absent where nothing was.
            actor: Option<Actor>,
            /// What the app may ask for.
            allowed: Vec<Actor>,
        } => "actor_not_allowed",
        /// Not the base64url of a SHA-256.
        Challenge {
            /// How many characters it has.
            length: usize,
        } => "code_challenge_malformed",
        /// Not S256.
        ChallengeMethod {
            /// What was sent.
            presented: Option<Excerpt>,
        } => "code_challenge_method",
        /// A method without a challenge.
        ChallengeAbsent => "code_challenge_absent",
        /// A public app without PKCE.
        ChallengeMissing => "code_challenge_missing",
        /// The person said no.
        Denied => "denied_by_person",
        /// The person may not decide that anywhere.
        NobodyToDecide => "nobody_to_decide",
        /// The person is not in the organization.
        NotAMember => "person_not_a_member",
        /// Their role may not decide that.
        RoleTooWeak => "person_role_too_weak",
        /// The organization does not let the app in.
        NotAllowedThere => "organization_refuses_app",
        /// The app's own side paused the install there.
        SuspendedThere => "install_suspended_before_consent",
        /// The chosen end is over.
        EndPassed => "install_end_passed",
        /// The answer grants events that were not asked for.
        Events => "events_beyond_request",
    }
}
