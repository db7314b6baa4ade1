//! What projects, tasks and workflows refuse, in the API's words.

use crate::domain::projects::ProjectsError;
use crate::http::error::{ApiError, FieldErrors};
use crate::model::projects::WorkField;

impl From<ProjectsError> for ApiError {
    fn from(error: ProjectsError) -> Self {
        match error {
            ProjectsError::NoSuchProject => Self::missing("There is no such project"),
            ProjectsError::NoSuchTask => Self::missing("There is no such task"),
            ProjectsError::Forbidden => Self::forbidden(),
            ProjectsError::Invalid(problems) => {
                let mut errors = FieldErrors::new();
                for (field, problem) in problems {
                    errors.entry(name(field).to_owned()).or_default().push(problem.into());
                }
                Self::fields(&errors)
            }
            ProjectsError::Internal(error) => error.into(),
        }
    }
}

fn name(field: WorkField) -> &'static str {
    match field {
        WorkField::Name => "name",
        WorkField::Title => "title",
        WorkField::Project => "project_id",
    }
}
