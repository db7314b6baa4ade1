//! What is wrong with an app's credentials or with the form of a request, in words.

use super::Told;
use crate::http::web::views::when::exact;
use crate::language::text;
use crate::model::explanation::proving::Proving;

/// A failed check of credentials, or of a request's form in words.
pub(super) fn told(proving: &Proving) -> Told {
    match proving {
        Proving::SecretWrong => {
            Told::new(text("explained-secret-wrong"), text("explained-secret-wrong-mend"))
        }
        Proving::SecretEnded { at } => Told::new(
            text("explained-secret-rotated").with("at", exact(*at)),
            text("explained-secret-rotated-mend"),
        ),
        Proving::SecretLeaked { at } => Told::new(
            text("explained-secret-leaked").with("at", exact(*at)),
            text("explained-secret-leaked-mend"),
        ),
        Proving::SecretOfPublicApp => {
            Told::new(text("explained-secret-of-public-app"), text("explained-secret-of-public-app-mend"))
        }
        Proving::SecretMissing => {
            Told::new(text("explained-secret-missing"), text("explained-secret-missing-mend"))
        }
        Proving::TwoAuthorizations => Told::new(
            text("explained-authorization-header-twice"),
            text("explained-authorization-header-twice-mend"),
        ),
        Proving::AuthorizationMalformed => Told::new(
            text("explained-authorization-header-malformed"),
            text("explained-authorization-header-malformed-mend"),
        ),
        Proving::CredentialsTwice => {
            Told::new(text("explained-credentials-twice"), text("explained-credentials-twice-mend"))
        }
        Proving::ClientIdsDiffer => {
            Told::new(text("explained-client-ids-differ"), text("explained-client-ids-differ-mend"))
        }
        Proving::TooManyAttempts => {
            Told::new(text("explained-too-many-attempts"), text("explained-too-many-attempts-mend"))
        }
        Proving::ParameterMissing { name } => Told::new(
            text("explained-parameter-missing").with("name", name.as_str()),
            text("explained-parameter-missing-mend"),
        ),
        Proving::ParameterTwice { name } => Told::new(
            text("explained-parameter-twice").with("name", name.as_str()),
            text("explained-parameter-twice-mend"),
        ),
        Proving::ParameterInvalid { name } => Told::new(
            text("explained-parameter-invalid").with("name", name.as_str()),
            text("explained-parameter-invalid-mend"),
        ),
        Proving::GrantType { presented } => Told::new(
            text("explained-grant-type-unsupported").with("presented", presented.as_str()),
            text("explained-grant-type-unsupported-mend"),
        ),
        Proving::NoSecretToRotate => {
            Told::new(text("explained-no-secret-to-rotate"), text("explained-no-secret-to-rotate-mend"))
        }
        Proving::FieldsInvalid { problems } => Told::new(
            text("explained-fields-invalid").with("problems", problems),
            text("explained-fields-invalid-mend"),
        ),
        Proving::Unreadable { sentence } => Told::new(
            text("explained-request-unreadable").with("sentence", sentence),
            text("explained-request-unreadable-mend"),
        ),
        Proving::OurFault => Told::new(text("explained-server-failed"), text("explained-server-failed-mend")),
    }
}
