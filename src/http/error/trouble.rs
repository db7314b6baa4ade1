//! A database that could not say, told in each face: away is 503, an impossible value 400, the rest ours.

use axum::http::StatusCode;

use super::{ApiError, OAuthError, PageError};
use crate::domain::StoreError;

const BAD_VALUE: &str = "A parameter holds a value that cannot be stored.";
const COLLISION: &str = "Another request changed the same thing. Try again.";

impl From<StoreError> for OAuthError {
    fn from(error: StoreError) -> Self {
        let face = match &error {
            StoreError::Unavailable(_) => Self::unavailable(),
            StoreError::Value(_) => Self::invalid_request(BAD_VALUE),
            StoreError::Conflict(_) => Self::invalid_request(COLLISION).status(StatusCode::CONFLICT),
            StoreError::Inconsistent(_) | StoreError::Database(_) => Self::server_error(),
        };
        face.hint(error.to_string())
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        let face = match &error {
            StoreError::Unavailable(_) => Self::unavailable(),
            StoreError::Value(_) => Self::message(StatusCode::BAD_REQUEST, BAD_VALUE),
            StoreError::Conflict(_) => Self::message(StatusCode::CONFLICT, COLLISION),
            StoreError::Inconsistent(_) | StoreError::Database(_) => Self::internal(),
        };
        face.hint(error.to_string())
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        let face = match &error {
            StoreError::Unavailable(_) => Self::unavailable(),
            StoreError::Value(_) => Self::from_status(StatusCode::BAD_REQUEST),
            StoreError::Conflict(_) => Self::from_status(StatusCode::CONFLICT),
            StoreError::Inconsistent(_) | StoreError::Database(_) => Self::internal(),
        };
        face.hint(error.to_string())
    }
}
