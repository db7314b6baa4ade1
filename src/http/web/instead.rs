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
                "Somebody has to stay in charge",
                "This person is the last owner or admin of the organization. Nothing was changed.",
            )
            .next("Make somebody else an owner or admin first."),
            AdminError::Account(error) => return error.into(),
            AdminError::Forbidden => PageError::forbidden(),
            AdminError::OwnersOnly => PageError::new(
                StatusCode::FORBIDDEN,
                "Only an owner can do this",
                "Owners of an organization are made, changed and removed by owners alone. Nothing was changed.",
            )
            .next("Ask an owner to do it for you.")
            .link("Go to your account", "/account"),
            AdminError::NotFound => PageError::not_found(),
            AdminError::NameTaken | AdminError::TooMany => PageError::new(
                StatusCode::CONFLICT,
                "This did not work",
                "There is one of that name already, or there are too many. Nothing was changed.",
            )
            .next("Go back and look at the list."),
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
                "This API key was already rotated",
                "The form that you sent was for a key that has been replaced since. Nothing was changed.",
            )
            .why("A key is shown once. Loading its page again cannot show it again, and does not make a new one.")
            .next("If you did not keep the new key, go back to the list and rotate it once more."),
            ApiKeyError::Invalid(_) => PageError::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                "This did not work",
                "Some of the fields are not valid. Nothing was changed.",
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
                "This invitation is no longer good",
                "It was used, revoked or left too long, or a part of its link is missing.",
            )
            .next("Ask whoever sent it for a new one.")
            .link("Go to the start", "/"),
            InvitationError::AlreadyMember(stay) => PageError::new(
                StatusCode::CONFLICT,
                format!("You are in {} already", stay.organization.name),
                "An invitation is for somebody who is not. It stays good, and your role stays as it is.",
            )
            .next("If you should have another role, ask an admin to change it.")
            .link("Go to the organization", format!("/orgs/{}", stay.organization.subdomain)),
            InvitationError::Account(error) => return error.into(),
        };
        Self::of(page.hint(hint))
    }
}

/// What members of a suspended organization find in place of each of its pages.
fn suspended() -> PageError {
    PageError::new(
        StatusCode::FORBIDDEN,
        "This organization is suspended",
        "It was suspended by the operator of this server. Nothing acts in it, and nobody can work with its pages.",
    )
    .why("What was connected is kept, and works again when the operator lets the organization back in.")
    .next("Ask whoever runs this server why, and what has to happen.")
    .link("Go to your account", "/account")
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
                "That date has passed",
                "You chose a day for the connection to end that is already over. Nothing was changed.",
            )
            .next("Go back one page and choose a later day."),
            LifecycleError::ScopesChanged => PageError::new(
                StatusCode::CONFLICT,
                "The app asks for something else by now",
                "Its owner changed what it asks for since you opened the page. Nothing was changed.",
            )
            .next("Open the connection again and read what it asks for now."),
            LifecycleError::Transition(_) => PageError::new(
                StatusCode::CONFLICT,
                "This was already decided",
                format!("Somebody was faster, or the page was old: {hint}. Nothing was changed."),
            )
            .next("Open the list again to see how things stand."),
        };
        Self::of(page.hint(hint))
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
            AppError::NoSecret => PageError::new(
                StatusCode::CONFLICT,
                "A public app has no secret",
                "It proves itself with PKCE, so there is nothing to rotate.",
            ),
            AppError::AlreadyRotated => PageError::new(
                StatusCode::CONFLICT,
                "This secret was already rotated",
                "The form that you sent was for a secret that has been replaced since. Nothing was changed.",
            )
            .why("A secret is shown once. Loading its page again cannot show it again, and does not make a new one.")
            .next("If you did not keep the new secret, rotate it once more from the app\u{2019}s page.")
            .link("Go to your apps", "/developer/apps"),
            AppError::Blocked => PageError::new(
                StatusCode::FORBIDDEN,
                "This app is blocked",
                "The operator of this server blocked it, and only the operator can let it back in. Nothing was changed.",
            )
            .next("Ask the operator of this server why."),
            AppError::Invalid(_) => PageError::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                "This did not work",
                "Some of the fields are not valid. Nothing was changed.",
            ),
        };
        Self::of(page.hint(hint))
    }
}
