//! Why there is nothing to agree to, or why an agreement does not count, as pages.

use axum::http::StatusCode;

use super::Instead;
use crate::domain::authorize::{AuthorizationRequest, AuthorizeRefusal, ConsentError};
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::http::web::words::role;
use crate::language::{Text, text};
use crate::model::install::Actor;

/// A request that proves neither its app nor where its answer goes. Nothing of it is repeated.
pub(super) fn unproven(refusal: AuthorizeRefusal) -> PageError {
    let what = match refusal {
        AuthorizeRefusal::ClientIdMissing => text("refusal-link-client-id-missing"),
        AuthorizeRefusal::UnknownClient => text("refusal-link-unknown-client"),
        AuthorizeRefusal::Suspended => text("refusal-link-suspended"),
        AuthorizeRefusal::RedirectUriMissing => text("refusal-link-redirect-missing"),
        AuthorizeRefusal::RedirectUriUnknown => text("refusal-link-redirect-unknown"),
        _ => text("refusal-link-too-long"),
    };
    PageError::new(StatusCode::BAD_REQUEST, text("refusal-link"), what)
        .why(text("refusal-link-why"))
        .next(text("refusal-next-at-app"))
        .hint(refusal.to_string())
}

/// A request of a proven app that the policy refuses here and not at the app.
pub(super) fn shown(site: &Site, refusal: AuthorizeRefusal) -> PageError {
    PageError::new(StatusCode::BAD_REQUEST, text("refusal-asks-wrongly"), text("refusal-asks-wrongly-what"))
        .why(why(site, refusal))
        .next(text("refusal-next-at-app"))
        .hint(refusal.to_string())
}

/// What the app would have been told: the policy's sentence, or our own.
fn why(site: &Site, refusal: AuthorizeRefusal) -> Text {
    let own = site.cx.policy().wording.sentence(&refusal.phrase());
    own.map_or_else(|| in_words(refusal), Text::from)
}

fn in_words(refusal: AuthorizeRefusal) -> Text {
    match refusal {
        AuthorizeRefusal::ResponseType => text("refusal-asks-response-type"),
        AuthorizeRefusal::ResponseTypeMissing => text("refusal-asks-response-type-missing"),
        AuthorizeRefusal::ResponseMode => text("refusal-asks-response-mode"),
        AuthorizeRefusal::StateMissing => text("refusal-asks-state-missing"),
        AuthorizeRefusal::StateTooLong => text("refusal-asks-state-too-long"),
        AuthorizeRefusal::Scope => text("refusal-asks-scope"),
        AuthorizeRefusal::ScopeMissing => text("refusal-asks-scope-missing"),
        AuthorizeRefusal::Actor => text("refusal-asks-actor"),
        AuthorizeRefusal::Challenge => text("refusal-asks-challenge"),
        AuthorizeRefusal::ChallengeMissing => text("refusal-asks-challenge-missing"),
        AuthorizeRefusal::ClientIdMissing
        | AuthorizeRefusal::UnknownClient
        | AuthorizeRefusal::Suspended
        | AuthorizeRefusal::RedirectUriMissing
        | AuthorizeRefusal::RedirectUriUnknown
        | AuthorizeRefusal::Denied => Text::default(),
    }
}

/// The person administers no organization that could be asked.
pub(super) fn nowhere(site: &Site, request: &AuthorizationRequest, was_named: bool) -> PageError {
    let weakest = role(site.cx.policy().consent_min_role(request.actor()));
    let app = &request.app().profile.name;
    let what = match request.actor() {
        Actor::App => text("refusal-nowhere-as-bot").with("app", app),
        Actor::User => text("refusal-nowhere-as-you").with("app", app),
    };
    let why = if was_named {
        text("refusal-nowhere-named").with("role", weakest)
    } else {
        text("refusal-nowhere-any").with("role", weakest)
    };
    PageError::new(StatusCode::FORBIDDEN, text("refusal-nowhere"), what)
        .why(why)
        .next(text("refusal-nowhere-next"))
        .link(text("notice-go-to-account"), "/account")
        .hint("no eligible organization")
}

/// Neither *Approve* nor *Deny*.
pub(in crate::http::web) fn undecided() -> PageError {
    PageError::new(StatusCode::BAD_REQUEST, text("refusal-undecided"), text("refusal-undecided-what"))
        .next(text("refusal-undecided-next"))
}

/// *Approve*, and nowhere.
pub(super) fn no_organization() -> PageError {
    PageError::new(
        StatusCode::UNPROCESSABLE_ENTITY,
        text("refusal-no-organization"),
        text("refusal-no-organization-what"),
    )
    .next(text("refusal-no-organization-next"))
}

/// An answer that does not count.
pub(super) fn consent(error: ConsentError) -> Instead {
    let hint = error.to_string();
    let page = match error {
        ConsentError::Internal(error) => return error.into(),
        ConsentError::NotAMember | ConsentError::RoleTooWeak | ConsentError::Events => {
            PageError::new(StatusCode::FORBIDDEN, text("refusal-role"), text("refusal-role-what"))
                .next(text("refusal-role-next"))
        }
        ConsentError::NotAllowedThere => {
            PageError::new(StatusCode::FORBIDDEN, text("refusal-app-policy"), text("refusal-app-policy-what"))
                .next(text("refusal-app-policy-next"))
        }
        ConsentError::AlreadyConnected => {
            PageError::new(StatusCode::CONFLICT, text("refusal-connected"), text("refusal-connected-what"))
                .next(text("refusal-connected-next"))
        }
        ConsentError::SuspendedByOwner => {
            PageError::new(StatusCode::FORBIDDEN, text("refusal-suspended"), text("refusal-suspended-what"))
                .next(text("refusal-suspended-next"))
        }
        ConsentError::EndPassed => PageError::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            text("refusal-end-passed"),
            text("refusal-end-passed-what"),
        )
        .next(text("refusal-end-passed-next")),
        ConsentError::PageOfAnother => {
            PageError::new(StatusCode::FORBIDDEN, text("refusal-of-another"), text("refusal-of-another-what"))
                .next(text("refusal-start-again"))
        }
        ConsentError::PageGone => {
            PageError::new(StatusCode::CONFLICT, text("refusal-closed"), text("refusal-closed-what"))
                .next(text("refusal-closed-next"))
        }
        ConsentError::Stale(_) => PageError::new(
            StatusCode::CONFLICT,
            text("refusal-app-changed"),
            text("refusal-app-changed-what"),
        )
        .next(text("refusal-start-again")),
    };
    page.hint(hint).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::web::views::tests::in_english;

    #[test]
    fn a_page_says_of_a_request_what_its_app_would_read() {
        for refusal in [
            AuthorizeRefusal::ResponseType,
            AuthorizeRefusal::ResponseTypeMissing,
            AuthorizeRefusal::ResponseMode,
            AuthorizeRefusal::StateMissing,
            AuthorizeRefusal::StateTooLong,
            AuthorizeRefusal::Scope,
            AuthorizeRefusal::ScopeMissing,
            AuthorizeRefusal::Actor,
            AuthorizeRefusal::Challenge,
            AuthorizeRefusal::ChallengeMissing,
        ] {
            assert_eq!(in_english(&in_words(refusal)), refusal.to_string());
        }
    }
}
