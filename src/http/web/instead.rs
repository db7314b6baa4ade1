//! The answer that takes a page's place: the way to the sign-in page, or a notice of what went wrong.

use axum::response::{IntoResponse, Response};

use super::see_other;
use crate::domain::StoreError;
use crate::domain::accounts::AccountError;
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
