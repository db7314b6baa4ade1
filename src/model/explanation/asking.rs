//! What is wrong with an authorization request, and what may become of one that is right.

use super::excerpt::{Difference, Excerpt};
use super::{Told, checks};

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
            actor: Option<String>,
            /// What the app may ask for.
            allowed: Vec<String>,
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

impl Asking {
    #[expect(clippy::too_many_lines, reason = "one arm a check, and none may be forgotten")]
    pub(super) fn told(&self) -> Told {
        match self {
            Self::Suspended => Told::new(
                "The app is suspended, so nobody can connect it and its credentials do not count.",
                "Unsuspend it on the app\u{2019}s page.",
            ),
            Self::Blocked => Told::new(
                "An operator of this server blocked the app.",
                "Ask whoever runs this server; you cannot undo it yourself.",
            ),
            Self::RedirectUriMissing => Told::new(
                "The request names no redirect_uri, and the app has not exactly one to fall back on.",
                "Send redirect_uri, spelled exactly as it is registered.",
            ),
            Self::RedirectUriNone => Told::new(
                "The app has no redirect URI registered, so there is nowhere an answer may go.",
                "Register one on the app\u{2019}s page.",
            ),
            Self::RedirectUri { nearest, difference } => Told {
                what: format!(
                    "The redirect_uri is not registered. It differs from the nearest registered one, {nearest}, at \
                     character {}.{}",
                    difference.at,
                    difference.hint()
                ),
                mend: "Send the registered one byte for byte, or register the one that you send on the app\u{2019}s \
                       page."
                    .to_owned(),
                shown: vec![
                    ("Registered".to_owned(), difference.expected.clone()),
                    ("Sent".to_owned(), difference.presented.clone()),
                ],
            },
            Self::ResponseType { presented } => Told::new(
                format!("response_type is \u{201c}{}\u{201d}; this server answers with a code alone.", presented.as_str()),
                "Send response_type=code.",
            ),
            Self::ResponseTypeMissing => {
                Told::new("response_type is missing, and this server wants it.", "Send response_type=code.")
            }
            Self::ResponseMode { presented } => Told::new(
                format!("response_mode is \u{201c}{}\u{201d}, which this server does not have.", presented.as_str()),
                "Leave it out, or take one of response_modes_supported in the server\u{2019}s metadata.",
            ),
            Self::StateMissing => Told::new(
                "state is missing, and this server wants it.",
                "Send a fresh random state with each request and compare it when the answer arrives.",
            ),
            Self::StateTooLong { length } => Told::new(
                format!("state has {length} bytes; at most 4096 are given back."),
                "Keep what you need on your side, and send a short random state that leads to it.",
            ),
            Self::ScopeMalformed { presented } => Told::new(
                format!("scope cannot be read: \u{201c}{}\u{201d}.", presented.as_str()),
                "Separate at most 50 scopes by single spaces, in printable ASCII without quotes.",
            ),
            Self::ScopeUnknown { scope } => Told::new(
                format!("This server has no scope \u{201c}{}\u{201d}.", scope.as_str()),
                "Compare it with scopes_supported in /.well-known/oauth-authorization-server.",
            ),
            Self::ScopeUndeclared { scope } => Told::new(
                format!("The app does not declare the scope \u{201c}{}\u{201d}.", scope.as_str()),
                "Declare it on the app\u{2019}s page, or stop asking for it.",
            ),
            Self::ScopeNoneDeclared => Told::new(
                "The request names no scope, and the app declares none that this server has.",
                "Declare the scopes that the app needs on its page.",
            ),
            Self::ScopeMissing => Told::new(
                "scope is missing, and this server assumes none.",
                "Send scope with what the app needs, separated by spaces.",
            ),
            Self::ScopeNotChosen => Told::new(
                "The answer grants no scope, or names scopes twice.",
                "Send either scope or granted_scopes, with at least one scope in it.",
            ),
            Self::ActorUnknown { presented } => Told::new(
                format!("There is no actor \u{201c}{}\u{201d}.", presented.as_str()),
                "Send actor=app to act as the app\u{2019}s own bot, or actor=self to act as the person.",
            ),
            Self::ActorNotAllowed { actor, allowed } => {
                let asked = actor.as_deref().map_or("an actor".to_owned(), |actor| format!("the actor {actor}"));
                let allowed = match allowed.as_slice() {
                    [] => "it may ask for none".to_owned(),
                    names => format!("it may ask for {}", names.join(" or ")),
                };
                Told::new(
                    format!("The app may not ask for {asked}; {allowed}."),
                    "Change how the app acts on its page, or ask for what it has.",
                )
            }
            Self::Challenge { length } => Told::new(
                format!("code_challenge is not the base64url of a SHA-256: that has 43 characters, this has {length}."),
                "Send base64url(SHA-256(code_verifier)) without padding.",
            ),
            Self::ChallengeMethod { presented } => Told::new(
                match presented {
                    Some(method) => format!("code_challenge_method is \u{201c}{}\u{201d}; only S256 counts.", method.as_str()),
                    None => "code_challenge_method is missing, which would mean plain; only S256 counts.".to_owned(),
                },
                "Send code_challenge_method=S256.",
            ),
            Self::ChallengeAbsent => Told::new(
                "There is a code_challenge_method but no code_challenge.",
                "Send both, or neither.",
            ),
            Self::ChallengeMissing => Told::new(
                "The app is public, and a public app must send a code_challenge.",
                "Make a code_verifier for each request and send its S256 challenge.",
            ),
            Self::Denied => Told::new(
                "The person read what the app asks for and pressed Deny.",
                "Nothing is broken. Ask for less, or explain before you send people here what the app does with it.",
            ),
            Self::NobodyToDecide => Told::new(
                "The person who was asked may decide in no organization that this request is about.",
                "Send somebody whose role lets them connect apps, or leave target_organization_id out.",
            ),
            Self::NotAMember => Told::new(
                "The person answered for an organization that they are not a member of.",
                "Send a target_organization_id out of eligible_organizations.",
            ),
            Self::RoleTooWeak => Told::new(
                "The role of the person who answered does not let them connect apps in that organization.",
                "Let an admin of the organization answer.",
            ),
            Self::NotAllowedThere => Told::new(
                "The organization does not let this app in: its policy admits fewer apps.",
                "Ask an admin there to change the policy.",
            ),
            Self::SuspendedThere => Told::new(
                "Your own side suspended the install in that organization, and a new consent does not undo that.",
                "Resume it on the app\u{2019}s page.",
            ),
            Self::EndPassed => Told::new(
                "The date on which the install was to end has passed already.",
                "Send an expires_at that lies ahead, in unix seconds.",
            ),
            Self::Events => Told::new(
                "granted_webhook_events names an event that the request did not ask for.",
                "Grant a part of requested_webhook_events, and subscribe the app to the others first.",
            ),
        }
    }
}
