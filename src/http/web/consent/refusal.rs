//! Why there is nothing to agree to, or why an agreement does not count, as pages.

use axum::http::StatusCode;

use super::Instead;
use crate::domain::authorize::{AuthorizationRequest, AuthorizeRefusal, ConsentError};
use crate::http::error::PageError;
use crate::http::state::Site;
use crate::http::web::account::role;
use crate::model::install::Actor;

/// A request that proves neither its app nor where its answer goes. Nothing of it is repeated.
pub(super) fn unproven(refusal: AuthorizeRefusal) -> PageError {
    let what = match refusal {
        AuthorizeRefusal::ClientIdMissing => "The link that brought you here does not say which app asks.",
        AuthorizeRefusal::UnknownClient => "No app is registered here under the name that the link gives.",
        AuthorizeRefusal::Suspended => "The app that asks is suspended, so it cannot be connected.",
        AuthorizeRefusal::RedirectUriMissing => {
            "The link does not say where to send you afterwards, and the app has more than one address."
        }
        AuthorizeRefusal::RedirectUriUnknown => {
            "The link asks to send you to an address that the app has not registered. It may have been tampered with."
        }
        _ => "The link that brought you here is longer than can be answered.",
    };
    PageError::new(StatusCode::BAD_REQUEST, "This app cannot be connected by this link", what)
        .why("You were not sent on, and nothing was connected.")
        .next("Go back to the app and try again. If it happens again, tell the app\u{2019}s developer.")
        .hint(refusal.to_string())
}

/// A request of a proven app that the policy refuses here and not at the app.
pub(super) fn shown(site: &Site, refusal: AuthorizeRefusal) -> PageError {
    PageError::new(
        StatusCode::BAD_REQUEST,
        "This app asks in a way that is not answered",
        "The link that brought you here is not as it has to be. You were not sent on, and nothing was connected.",
    )
    .why(refusal.description(&site.cx))
    .next("Go back to the app and try again. If it happens again, tell the app\u{2019}s developer.")
    .hint(refusal.to_string())
}

/// The person administers no organization that could be asked.
pub(super) fn nowhere(site: &Site, request: &AuthorizationRequest, was_named: bool) -> PageError {
    let weakest = role(site.cx.policy().consent_min_role(request.actor()));
    let app = &request.app().profile.name;
    let what = match request.actor() {
        Actor::App => format!("{app} asks to connect to an organization, and you may not decide that."),
        Actor::User => format!("{app} asks to act as you in an organization, and you may not decide that."),
    };
    let why = if was_named {
        format!(
            "It names one organization. Only people there with the role {weakest} or above can connect an app to it."
        )
    } else {
        format!(
            "Only people with the role {weakest} or above in an organization can connect an app to it. \
             You have that role in none."
        )
    };
    PageError::new(StatusCode::FORBIDDEN, "You cannot connect this app", what)
        .why(why)
        .next("Ask an admin of your organization to connect it, or sign in with another account.")
        .link("Go to your account", "/account")
        .hint("no eligible organization")
}

/// Neither *Approve* nor *Deny*.
pub(in crate::http::web) fn undecided() -> PageError {
    PageError::new(
        StatusCode::BAD_REQUEST,
        "Nothing was decided",
        "The form that arrived says neither yes nor no. Nothing was changed.",
    )
    .next("Go back one page and press one of its buttons.")
}

/// *Approve*, and nowhere.
pub(super) fn no_organization() -> PageError {
    PageError::new(
        StatusCode::UNPROCESSABLE_ENTITY,
        "Choose an organization",
        "You approved without choosing the organization that the app may work in. Nothing was connected.",
    )
    .next("Go back one page, choose one, and approve again.")
}

/// An answer that does not count.
pub(super) fn consent(error: ConsentError) -> Instead {
    let hint = error.to_string();
    let page = match error {
        ConsentError::Internal(error) => return error.into(),
        ConsentError::NotAMember | ConsentError::RoleTooWeak | ConsentError::Events => PageError::new(
            StatusCode::FORBIDDEN,
            "You cannot connect this app there",
            "Your role in the organization you chose does not let you connect apps. Nothing was connected.",
        )
        .next("Ask an admin of that organization to connect it."),
        ConsentError::NotAllowedThere => PageError::new(
            StatusCode::FORBIDDEN,
            "That organization does not let this app in",
            "Its admins decided which apps may be connected, and this one is not among them. Nothing was connected.",
        )
        .next("Ask an admin of that organization about its rule for apps."),
        ConsentError::AlreadyConnected => PageError::new(
            StatusCode::CONFLICT,
            "This app is already connected",
            "An admin has connected it to that organization, so there is nothing to ask for.",
        )
        .next("If something does not work, ask an admin to connect it again."),
        ConsentError::SuspendedByOwner => PageError::new(
            StatusCode::FORBIDDEN,
            "The app\u{2019}s owner suspended this connection",
            "It cannot be connected there again until its owner resumes it. Nothing was connected.",
        )
        .next("Ask the app\u{2019}s developer why."),
        ConsentError::EndPassed => PageError::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "That date has passed",
            "You chose a day for the connection to end that is already over. Nothing was connected.",
        )
        .next("Go back to the app, start again, and choose a later day."),
        ConsentError::PageOfAnother => PageError::new(
            StatusCode::FORBIDDEN,
            "This question was put to somebody else",
            "The account that is signed in now is not the one that was asked. Nothing was connected.",
        )
        .next("Go back to the app and start again."),
        ConsentError::PageGone => PageError::new(
            StatusCode::CONFLICT,
            "This question is closed",
            "It was answered already, or it waited for too long. This answer changed nothing.",
        )
        .next("If the app is not connected, go back to it and start again."),
        ConsentError::Stale(_) => PageError::new(
            StatusCode::CONFLICT,
            "The app has changed since you were asked",
            "What you read on the page is no longer what the app may ask for. Nothing was connected.",
        )
        .next("Go back to the app and start again."),
    };
    page.hint(hint).into()
}
