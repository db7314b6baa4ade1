//! What feedback refuses, in the API's words.

use axum::http::StatusCode;

use crate::domain::feedback::FeedbackError;
use crate::http::error::{ApiError, FieldErrors};
use crate::model::feedback::draft::PostField;

impl From<FeedbackError> for ApiError {
    fn from(error: FeedbackError) -> Self {
        match error {
            FeedbackError::NoSuchPost => {
                Self::message(StatusCode::NOT_FOUND, "There is no such feature request")
            }
            FeedbackError::NoSuchBucket => Self::message(StatusCode::NOT_FOUND, "There is no such bucket"),
            FeedbackError::Forbidden => Self::forbidden(),
            FeedbackError::Nobody => Self::message(
                StatusCode::UNPROCESSABLE_ENTITY,
                "Say who acts: send a JWT of your single sign-on in the Authorization header",
            ),
            FeedbackError::NoSuchVoter => field("by_email", "does not belong to anybody here"),
            FeedbackError::Invalid(problems) => {
                let mut errors = FieldErrors::new();
                for (field, problem) in problems {
                    errors.entry(name(field).to_owned()).or_default().push(problem.into());
                }
                Self::fields(&errors)
            }
            FeedbackError::Internal(error) => error.into(),
        }
    }
}

/// 422 for one field.
pub(super) fn field(name: &str, problem: &'static str) -> ApiError {
    ApiError::fields(&FieldErrors::from([(name.to_owned(), vec![problem.into()])]))
}

fn name(field: PostField) -> &'static str {
    match field {
        PostField::Title => "title",
        PostField::Description => "description",
        PostField::Bucket => "bucket_id",
        PostField::Approval => "approval_status",
        PostField::Status => "status",
    }
}
