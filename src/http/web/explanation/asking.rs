//! What is wrong with an authorization request, in words.

use super::{Told, hint};
use crate::http::web::words::{either, sentences};
use crate::language::{Text, text};
use crate::model::explanation::asking::Asking;
use crate::model::install::Actor;

/// A failed check of an authorization request in words.
#[expect(clippy::too_many_lines, reason = "one arm a check, and none may be forgotten")]
pub(super) fn told(asking: &Asking) -> Told {
    match asking {
        Asking::Suspended => Told::new(text("explained-app-suspended"), text("explained-app-suspended-mend")),
        Asking::Blocked => Told::new(text("explained-app-blocked"), text("explained-app-blocked-mend")),
        Asking::RedirectUriMissing => {
            Told::new(text("explained-redirect-uri-missing"), text("explained-redirect-uri-missing-mend"))
        }
        Asking::RedirectUriNone => Told::new(
            text("explained-redirect-uri-none-registered"),
            text("explained-redirect-uri-none-registered-mend"),
        ),
        Asking::ResponseType { presented } => Told::new(
            text("explained-response-type-unknown").with("presented", presented.as_str()),
            text("explained-response-type-unknown-mend"),
        ),
        Asking::ResponseTypeMissing => {
            Told::new(text("explained-response-type-missing"), text("explained-response-type-missing-mend"))
        }
        Asking::ResponseMode { presented } => Told::new(
            text("explained-response-mode-unknown").with("presented", presented.as_str()),
            text("explained-response-mode-unknown-mend"),
        ),
        Asking::StateMissing => {
            Told::new(text("explained-state-missing"), text("explained-state-missing-mend"))
        }
        Asking::StateTooLong { length } => Told::new(
            text("explained-state-too-long").with("length", length.to_string()),
            text("explained-state-too-long-mend"),
        ),
        Asking::ScopeMalformed { presented } => Told::new(
            text("explained-scope-malformed").with("presented", presented.as_str()),
            text("explained-scope-malformed-mend"),
        ),
        Asking::ScopeUnknown { scope } => Told::new(
            text("explained-scope-unknown").with("scope", scope.as_str()),
            text("explained-scope-unknown-mend"),
        ),
        Asking::ScopeUndeclared { scope } => Told::new(
            text("explained-scope-undeclared").with("scope", scope.as_str()),
            text("explained-scope-undeclared-mend"),
        ),
        Asking::ScopeNoneDeclared => {
            Told::new(text("explained-scope-none-declared"), text("explained-scope-none-declared-mend"))
        }
        Asking::ScopeMissing => {
            Told::new(text("explained-scope-missing"), text("explained-scope-missing-mend"))
        }
        Asking::ScopeNotChosen => {
            Told::new(text("explained-scope-not-chosen"), text("explained-scope-not-chosen-mend"))
        }
        Asking::ActorUnknown { presented } => Told::new(
            text("explained-actor-unknown").with("presented", presented.as_str()),
            text("explained-actor-unknown-mend"),
        ),
        Asking::ActorNotAllowed { actor, allowed } => {
            let actor = actor.map_or("none", Actor::as_str);
            let allowed: Vec<Text> = allowed.iter().map(|actor| Text::from(actor.to_string())).collect();
            let what = if allowed.is_empty() {
                text("explained-actor-none-allowed").with("actor", actor)
            } else {
                text("explained-actor-not-allowed").with("actor", actor).with("allowed", either(allowed))
            };
            Told::new(what, text("explained-actor-not-allowed-mend"))
        }
        Asking::Challenge { length } => Told::new(
            text("explained-code-challenge-malformed").with("length", length.to_string()),
            text("explained-code-challenge-malformed-mend"),
        ),
        Asking::ChallengeMethod { presented: Some(method) } => Told::new(
            text("explained-code-challenge-method").with("method", method.as_str()),
            text("explained-code-challenge-method-mend"),
        ),
        Asking::ChallengeMethod { presented: None } => Told::new(
            text("explained-code-challenge-method-missing"),
            text("explained-code-challenge-method-mend"),
        ),
        Asking::ChallengeAbsent => {
            Told::new(text("explained-code-challenge-absent"), text("explained-code-challenge-absent-mend"))
        }
        Asking::ChallengeMissing => {
            Told::new(text("explained-code-challenge-missing"), text("explained-code-challenge-missing-mend"))
        }
        Asking::Denied => {
            Told::new(text("explained-denied-by-person"), text("explained-denied-by-person-mend"))
        }
        Asking::NobodyToDecide => {
            Told::new(text("explained-nobody-to-decide"), text("explained-nobody-to-decide-mend"))
        }
        Asking::NotAMember => {
            Told::new(text("explained-person-not-a-member"), text("explained-person-not-a-member-mend"))
        }
        Asking::RoleTooWeak => {
            Told::new(text("explained-person-role-too-weak"), text("explained-person-role-too-weak-mend"))
        }
        Asking::NotAllowedThere => Told::new(
            text("explained-organization-refuses-app"),
            text("explained-organization-refuses-app-mend"),
        ),
        Asking::SuspendedThere => {
            Told::new(text("explained-install-suspended-before-consent"), text("explained-resume"))
        }
        Asking::EndPassed => {
            Told::new(text("explained-install-end-passed"), text("explained-install-end-passed-mend"))
        }
        Asking::Events => {
            Told::new(text("explained-events-beyond-request"), text("explained-events-beyond-request-mend"))
        }
        Asking::RedirectUri { nearest, difference } => {
            let what = text("explained-redirect-uri-unregistered");
            let what = what.with("nearest", nearest).with("at", difference.at.to_string());
            Told {
                what: sentences([Some(what), hint(difference.kind)].into_iter().flatten().collect()),
                mend: text("explained-redirect-uri-unregistered-mend"),
                shown: vec![
                    (text("explained-registered"), difference.expected.clone()),
                    (text("explained-sent"), difference.presented.clone()),
                ],
            }
        }
    }
}
