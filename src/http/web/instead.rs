//! The answer that takes a page's place: the way to the sign-in page, or a notice of what went wrong.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::see_other;
use crate::domain::StoreError;
use crate::domain::accounts::AccountError;
use crate::domain::administration::AdminError;
use crate::domain::api_keys::ApiKeyError;
use crate::domain::apps::AppError;
use crate::domain::installs::InstallError;
use crate::domain::invitations::InvitationError;
use crate::domain::lifecycle::LifecycleError;
use crate::http::body::FieldError;
use crate::http::error::{PageError, Rejected};
use crate::language::{Text, text};
use crate::model::lifecycle::TransitionError;

/// An answer other than the page that was asked for. Boxed, because answers are large and errors are rare.
#[derive(Debug)]
pub(in crate::http) struct Instead(Box<Response>);

impl Instead {
    /// This answer.
    pub(in crate::http) fn of(answer: impl IntoResponse) -> Self {
        Self(Box::new(answer.into_response()))
    }

    /// Another page of ours.
    pub(in crate::http) fn go(path: &str) -> Self {
        Self(Box::new(see_other(path)))
    }
}

impl IntoResponse for Instead {
    fn into_response(self) -> Response {
        *self.0
    }
}

impl From<PageError> for Instead {
    fn from(error: PageError) -> Self {
        Self::of(error)
    }
}

impl From<StoreError> for Instead {
    fn from(error: StoreError) -> Self {
        Self::of(PageError::from(error))
    }
}

impl From<FieldError> for Instead {
    fn from(error: FieldError) -> Self {
        Self::of(PageError::from(error))
    }
}

impl From<Rejected> for Instead {
    fn from(rejected: Rejected) -> Self {
        Self::of(PageError::from(rejected))
    }
}

/// Whether an organization exists is told to its members alone: to everybody else there is no such page.
impl From<AccountError> for Instead {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::Internal(error) => error.into(),
            AccountError::OrganizationSuspended => Self::of(suspended().hint(error.to_string())),
            other => Self::of(PageError::not_found().hint(other.to_string())),
        }
    }
}

impl From<AdminError> for Instead {
    fn from(error: AdminError) -> Self {
        let hint = error.to_string();
        let page = match error {
            AdminError::Account(AccountError::LastAdmin) => PageError::new(
                StatusCode::CONFLICT,
                text("notice-last-admin"),
                text("notice-last-admin-what"),
            )
            .next(text("notice-last-admin-next")),
            AdminError::Account(error) => return error.into(),
            AdminError::Forbidden => PageError::forbidden(),
            AdminError::OwnersOnly => PageError::new(
                StatusCode::FORBIDDEN,
                text("notice-owners-only"),
                text("notice-owners-only-what"),
            )
            .next(text("notice-owners-only-next"))
            .link(text("notice-go-to-account"), "/account"),
            AdminError::NotFound => PageError::not_found(),
            AdminError::Closed => {
                PageError::new(StatusCode::CONFLICT, text("notice-failed"), text("member-closed"))
            }
            AdminError::NameTaken | AdminError::TooMany => {
                PageError::new(StatusCode::CONFLICT, text("notice-failed"), text("notice-taken-what"))
                    .next(text("notice-taken-next"))
            }
        };
        Self::of(page.hint(hint))
    }
}

/// What the page cannot say beside a field.
impl From<ApiKeyError> for Instead {
    fn from(error: ApiKeyError) -> Self {
        let hint = error.to_string();
        let page = match error {
            ApiKeyError::Admin(error) => return error.into(),
            ApiKeyError::AlreadyRotated => PageError::new(
                StatusCode::CONFLICT,
                text("notice-key-rotated"),
                text("notice-key-rotated-what"),
            )
            .why(text("notice-key-rotated-why"))
            .next(text("notice-key-rotated-next")),
            ApiKeyError::Invalid(_) => PageError::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                text("notice-failed"),
                text("notice-invalid-what"),
            ),
        };
        Self::of(page.hint(hint))
    }
}

impl From<InvitationError> for Instead {
    fn from(error: InvitationError) -> Self {
        let hint = error.to_string();
        let page = match error {
            InvitationError::Gone => PageError::new(
                StatusCode::GONE,
                text("notice-invitation-gone"),
                text("notice-invitation-gone-what"),
            )
            .next(text("notice-invitation-gone-next"))
            .link(text("notice-go-to-start"), "/"),
            InvitationError::AlreadyMember(stay) => PageError::new(
                StatusCode::CONFLICT,
                text("notice-already-member").with("organization", &stay.organization.name),
                text("notice-already-member-what"),
            )
            .next(text("notice-already-member-next"))
            .link(text("notice-go-to-organization"), format!("/orgs/{}", stay.organization.subdomain)),
            InvitationError::Account(error) => return error.into(),
        };
        Self::of(page.hint(hint))
    }
}

/// What members of a suspended organization find in place of each of its pages.
fn suspended() -> PageError {
    PageError::new(StatusCode::FORBIDDEN, text("notice-suspended"), text("notice-suspended-what"))
        .why(text("notice-suspended-why"))
        .next(text("notice-suspended-next"))
        .link(text("notice-go-to-account"), "/account")
}

impl From<InstallError> for Instead {
    fn from(error: InstallError) -> Self {
        match error {
            InstallError::Forbidden => Self::of(PageError::forbidden().hint(error.to_string())),
            InstallError::NotFound => Self::of(PageError::not_found().hint(error.to_string())),
            InstallError::Internal(error) => error.into(),
        }
    }
}

/// The page that the visitor read is out of date, whatever of it was.
impl From<LifecycleError> for Instead {
    fn from(error: LifecycleError) -> Self {
        let hint = error.to_string();
        let page = match error {
            LifecycleError::Install(error) => return error.into(),
            LifecycleError::App(error) => return error.into(),
            LifecycleError::Internal(error) => return error.into(),
            LifecycleError::EndPassed => PageError::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                text("notice-end-passed"),
                text("notice-end-passed-what"),
            )
            .next(text("notice-end-passed-next")),
            LifecycleError::ScopesChanged => PageError::new(
                StatusCode::CONFLICT,
                text("notice-scopes-changed"),
                text("notice-scopes-changed-what"),
            )
            .next(text("notice-scopes-changed-next")),
            LifecycleError::Transition(error) => {
                PageError::new(StatusCode::CONFLICT, text("notice-decided"), decided(error))
                    .next(text("notice-decided-next"))
            }
        };
        Self::of(page.hint(hint))
    }
}

/// How things stand where somebody was faster.
fn decided(error: TransitionError) -> Text {
    match error {
        TransitionError::Ended => text("notice-decided-ended"),
        TransitionError::NotApproved => text("notice-decided-not-approved"),
        TransitionError::NotRequested => text("notice-decided-not-requested"),
        TransitionError::AlreadyApproved => text("notice-decided-already-approved"),
        TransitionError::AlreadySuspended => text("notice-decided-already-suspended"),
        TransitionError::NotSuspended => text("notice-decided-not-suspended"),
        TransitionError::SuspendedByOwner => text("notice-decided-suspended-by-owner"),
        TransitionError::NothingPending => text("notice-decided-nothing-pending"),
    }
}

/// What the pages cannot say beside a field.
impl From<AppError> for Instead {
    fn from(error: AppError) -> Self {
        let hint = error.to_string();
        let page = match error {
            AppError::Internal(error) => return error.into(),
            AppError::Forbidden => PageError::forbidden(),
            AppError::OwnerSuspended => suspended(),
            AppError::NotFound => PageError::not_found(),
            AppError::NoSecret => {
                PageError::new(StatusCode::CONFLICT, text("notice-no-secret"), text("notice-no-secret-what"))
            }
            AppError::AlreadyRotated => PageError::new(
                StatusCode::CONFLICT,
                text("notice-secret-rotated"),
                text("notice-secret-rotated-what"),
            )
            .why(text("notice-secret-rotated-why"))
            .next(text("notice-secret-rotated-next"))
            .link(text("notice-go-to-apps"), "/developer/apps"),
            AppError::Blocked => {
                PageError::new(StatusCode::FORBIDDEN, text("notice-blocked"), text("notice-blocked-what"))
                    .next(text("notice-blocked-next"))
            }
            AppError::Invalid(_) => PageError::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                text("notice-failed"),
                text("notice-invalid-what"),
            ),
        };
        Self::of(page.hint(hint))
    }
}
