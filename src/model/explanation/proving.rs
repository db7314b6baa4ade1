//! What is wrong with an app's credentials, or with the form of a request.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::checks;
use super::excerpt::Excerpt;

checks! {
    /// A check of credentials, or of a request's form, that failed.
    Proving {
        /// None of the app's secrets, living or dead.
        SecretWrong => "secret_wrong",
        /// It worked once.
        SecretEnded {
            /// Until then.
            at: OffsetDateTime,
        } => "secret_rotated",
        /// It was reported as leaked.
        SecretLeaked {
            /// When.
            at: OffsetDateTime,
        } => "secret_leaked",
        /// A public app sent one.
        SecretOfPublicApp => "secret_of_public_app",
        /// The app keeps one and sent none.
        SecretMissing => "secret_missing",
        /// Two headers.
        TwoAuthorizations => "authorization_header_twice",
        /// A header that is not Basic with an id and a secret.
        AuthorizationMalformed => "authorization_header_malformed",
        /// Credentials in the header and in the body.
        CredentialsTwice => "credentials_twice",
        /// The header names one app, the body another.
        ClientIdsDiffer => "client_ids_differ",
        /// Failed too often.
        TooManyAttempts => "too_many_attempts",
        /// A parameter is missing.
        ParameterMissing {
            /// Its name.
            name: Excerpt,
        } => "parameter_missing",
        /// A parameter was sent twice.
        ParameterTwice {
            /// Its name.
            name: Excerpt,
        } => "parameter_twice",
        /// A parameter is not what it must be.
        ParameterInvalid {
            /// Its name.
            name: Excerpt,
        } => "parameter_invalid",
        /// A grant type that this server does not have.
        GrantType {
            /// What was sent.
            presented: Excerpt,
        } => "grant_type_unsupported",
        /// A public app has nothing to rotate.
        NoSecretToRotate => "no_secret_to_rotate",
        /// Fields of an app that may not be stored.
        FieldsInvalid {
            /// Each with what is wrong with it, as the answer said.
            problems: String,
        } => "fields_invalid",
        /// The body could not be read, or a field of it could not be used.
        Unreadable {
            /// What the answer said.
            sentence: String,
        } => "request_unreadable",
        /// The server or its database could not answer.
        OurFault => "server_failed",
    }
}
