//! The answer that takes a page's place: the way to the sign-in page, or a notice of what went wrong.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::see_other;
use crate::domain::StoreError;
use crate::domain::accounts::AccountError;
use crate::domain::apps::AppError;
use crate::domain::installs::InstallError;
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
            other => Self::of(PageError::not_found().hint(other.to_string())),
        }
    }
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
            AppError::Invalid(_) => PageError::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                "This did not work",
                "Some of the fields are not valid. Nothing was changed.",
            ),
        };
        Self::of(page.hint(hint))
    }
}
