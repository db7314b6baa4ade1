//! Why a command did nothing, as one line for stderr.

use std::fmt;

use crate::config::ConfigError;
use crate::context::ContextError;
use crate::domain::accounts::AccountError;
use crate::domain::api_key_draft::{ApiKeyField, ApiKeyProblem};
use crate::domain::api_keys::ApiKeyError;
use crate::domain::app_draft::AppField;
use crate::domain::apps::AppError;
use crate::domain::cut_off::CutOffError;
use crate::domain::login::LoginError;
use crate::domain::operator::OperatorError;
use crate::keys::KeysError;
use crate::model::password::PasswordError;
use crate::store;

/// A reason that is one line, whatever it was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure(String);

impl Failure {
    /// Takes the reason; line breaks become separators.
    pub(super) fn new(reason: impl Into<String>) -> Self {
        let reason = reason.into();
        let lines = reason.lines().map(str::trim).filter(|line| !line.is_empty());
        Self(lines.collect::<Vec<_>>().join(" | "))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! told_by_themselves {
    ($($error:ty),* $(,)?) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::new(error.to_string())
            }
        }
    )*};
}

told_by_themselves!(
    AccountError,
    ConfigError,
    ContextError,
    KeysError,
    LoginError,
    CutOffError,
    OperatorError,
    PasswordError,
    crate::embedded_postgres::Error,
    crate::telemetry::LoggingError,
    std::io::Error,
    store::Error,
);

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        let AppError::Invalid(problems) = error else { return Self::new(error.to_string()) };
        let told = problems.iter().map(|problem| format!("{} {problem}", option(problem.field())));
        Self::new(told.collect::<Vec<_>>().join("; "))
    }
}

impl From<ApiKeyError> for Failure {
    fn from(error: ApiKeyError) -> Self {
        let ApiKeyError::Invalid(problems) = error else { return Self::new(error.to_string()) };
        let option = |problem: &ApiKeyProblem| match problem.field() {
            ApiKeyField::Name => "--name",
            ApiKeyField::Scopes => "--scope",
            ApiKeyField::Networks => "--network",
        };
        let told = problems.iter().map(|problem| format!("{}: {problem}", option(problem)));
        Self::new(told.collect::<Vec<_>>().join("; "))
    }
}

/// The option of `app create` that holds a field.
fn option(field: AppField) -> &'static str {
    match field {
        AppField::Name => "--name",
        AppField::Description => "--description",
        AppField::HomepageUrl => "--homepage-url",
        AppField::RedirectUris => "--redirect-uri",
        AppField::ActorModes => "--actor",
        AppField::DeclaredScopes => "--scope",
        AppField::WebhookUrl => "--webhook-url",
        AppField::WebhookEvents => "--webhook-event",
        // The command has no option for these, so nothing can be wrong with them.
        AppField::OptionalScopes | AppField::InstallUrl | AppField::ReplayWindow | AppField::ScopesNote => {
            "the app"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::app_draft::AppProblem;

    #[test]
    fn a_reason_is_one_line() {
        assert_eq!(Failure::new("it ended with:\n  FATAL: x\n\n").to_string(), "it ended with: | FATAL: x");
    }

    #[test]
    fn every_wrong_field_is_named_by_its_option() {
        let problems = vec![AppProblem::NameBlank, AppProblem::NotAnActor];
        assert_eq!(
            Failure::from(AppError::Invalid(problems)).to_string(),
            "--name can't be blank; --actor must be app or self"
        );
    }
}
